// Part 1.3, spoilers: hints, and the likely mistakes in lines_touched.
#pragma once

#include "chapters/shared/advice.hpp"

// Ours, as nn/ does not have it.
namespace ours {

inline int lines_touched(int step, int count) {
    return step > 8 ? count : step * (count - 1) / 8 + 1;
}

}  // namespace ours

namespace mistakes {

// Right for a step of 0 and for steps that skip lines, and `lines` between them.
inline int with_ends(int step, int count, int lines) {
    return step == 0 ? 1 : step >= 8 ? count : lines;
}

inline shared::Advice<int(int, int)> lines_touched() {
    return {"lines_touched",
            "at which place is the last number, and in which line? Does the walk read in every line on its way?",
            "place p is in line p / 8, and the last place is step * (count - 1). Lines count from 0, so add 1. With a "
            "step of more than 8 the walk skips lines, and each number has a line of its own",
            {{[](int step, int count) { return step * count / 8; },
              "A line that is only begun is missing. The last number is at place step * (count - 1), and its line "
              "counts, too."},
             {[](int step, int count) { return step * count / 8 + 1; },
              "One line too many where the walk stops at the end of a line. The last number is at place step * (count "
              "- 1), not step * count."},
             {[](int step, int count) { return (step * count + 7) / 8; },
              "A little too many: the last number is at place step * (count - 1), not step * count. And with a step of "
              "0 there is still one line."},
             {[](int step, int count) { return step * (count - 1) / 8; },
              "One line is missing: places 0 to 7 are line number 0, and it counts, too."},
             {[](int step, int count) { return step * (count - 1) / 8 + 1; },
              "You count lines that the walk skips. With a step of more than 8 it touches one line for each number."},
             {[](int, int count) { return (count + 7) / 8; },
              "That is right for a step of 1 only. With a larger step the walk gets further."},
             {[](int step, int count) {
                  return step == 0 ? 1 : step >= 8 ? count : (count + 8 / step - 1) / (8 / step);
              },
              "8 / step drops its remainder. With a step of 3 the lines hold 3, 3 and 2 numbers. At which place is the "
              "last one?"},
             {[](int step, int count) { return step > 64 ? count : step * (count - 1) / 64 + 1; },
              "You divide by the bytes of a line. step counts numbers, and a line holds 8 of them: divide by 8."},
             {[](int step, int count) { return step == 0 ? 1 : count; },
              "With a step of 1 to 7 neighbours can share a line: places 0 to 7 are in the same one."},
             {[](int step, int count) { return with_ends(step, count, step * count / 8); },
              "That is step * count / 8, which drops a line that is only begun. The last number is at place step * "
              "(count - 1), and its line counts, too."},
             {[](int step, int count) { return with_ends(step, count, step * count / 8 + 1); },
              "step * count is the place behind the walk. Where it begins a new line, step * count / 8 + 1 is one too "
              "many: the last number is at place step * (count - 1)."},
             {[](int step, int count) { return with_ends(step, count, (step * count + 7) / 8); },
              "step * count is a step behind the last number. Rounded up, it can count a line that the walk doesn't "
              "reach: the last number is at place step * (count - 1)."},
             {[](int step, int count) { return with_ends(step, count, step * (count - 1) / 8); },
              "step * (count - 1) / 8 is the number of the last line, and lines count from 0. How many are they?"},
             {[](int step, int count) { return with_ends(step, count, (step * (count - 1) + 7) / 8); },
              "A last number at the very beginning of a line, such as place 8, needs that line as well. Don't round "
              "up: cut off, and add 1."},
             {[](int step, int count) { return (step * (count - 1) + 7) / 8; },
              "Rounded up, place 8 is still in line 1, but there are two lines up to it. Don't round up: cut off, and "
              "add 1."}}};
}

}  // namespace mistakes
