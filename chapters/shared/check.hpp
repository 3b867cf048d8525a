// Checks an exercise: runs an answer, compares it with ours, and when it is wrong finds the mistake that explains it.
// Every chapter's check.cpp has one TEST_CASE per exercise, which calls check() below.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/matrix.hpp"
#include "matrix/print.hpp"

namespace shared {

// An argument of an exercise, or a part of its answer, under the name that the reader knows. One number is (1, 1).
struct Part {
    std::string name;
    Matrix value;
};
using Parts = std::vector<Part>;

// A list as a row, for functions that take or give one.
template <typename Number>
Matrix row(const std::vector<Number>& list) {
    Matrix A(1, static_cast<int>(list.size()));
    for (int j = 0; j < A.cols(); ++j) A(0, j) = static_cast<double>(list[static_cast<std::size_t>(j)]);
    return A;
}

// All that is known of one exercise when its answer is judged.
struct Task {
    std::string name, nudge, nearly;
    Parts inputs, expected;
    std::function<Parts()> answer;
    std::vector<std::function<Parts()>> mistakes;
    std::vector<std::string> sentences;  // one for each of the mistakes
    double tolerance;
    bool one_loop = false;  // one loop makes all parts: a mistake that would spoil a part which is right wasn't made
};

inline bool close(double found, double expected, double tolerance) {
    if (std::isnan(expected)) return std::isnan(found);  // a mistake may give this, our solutions never do
    if (std::isinf(expected)) return found == expected;
    return std::fabs(found - expected) <= tolerance * std::fmax(1.0, std::fabs(expected));
}

inline std::string text_of(const Matrix& A) {
    std::ostringstream text;
    text.precision(10);
    if (A.size() == 1) {
        text << A(0, 0);
    } else {
        text << A;
    }
    return text.str();
}

// "    name = [[1. 2.]", the further rows below the first.
inline std::string shown(const std::string& name, const Matrix& A) {
    const std::string start = "    " + name + " = ";
    std::string text = start;
    for (const char c : text_of(A)) text += c == '\n' ? "\n" + std::string(start.size(), ' ') : std::string(1, c);
    return text + "\n";
}

// "" when both are equal as far as rounding goes; else what differs first: a shape, or the values of a part.
inline std::string difference(const Parts& found, const Parts& expected, double tolerance) {
    for (std::size_t p = 0; p < expected.size(); ++p) {
        const std::string& name = expected[p].name;
        const Matrix &F = found[p].value, &E = expected[p].value;
        if (F.size() == 0 && E.size() > 0) return "    " + name + " was never set: it is empty\n";
        if (!same_shape(F, E)) {
            if (F.rows() == 1 && E.rows() == 1) {
                return "    " + name + ": " + std::to_string(F.cols()) + " numbers, expected " +
                       std::to_string(E.cols()) + "\n";
            }
            const bool turned_round = F.rows() == E.cols() && F.cols() == E.rows();
            return "    " + name + " has the shape " + shape(F) + ", expected " + shape(E) +
                   (turned_round ? ": rows and columns are swapped\n" : "\n");
        }
        int worst = -1;
        for (int i = 0; i < E.size(); ++i) {
            const double off = std::fabs(F.data()[i] - E.data()[i]);
            const bool further = worst < 0 || !(off <= std::fabs(F.data()[worst] - E.data()[worst]));
            if (!close(F.data()[i], E.data()[i], tolerance) && further) worst = i;
        }
        if (worst < 0) continue;
        char place[120];
        std::snprintf(place, sizeof place, "    largest difference: %.3g, at (%d, %d)\n",
                      std::fabs(F.data()[worst] - E.data()[worst]), worst / E.cols(), worst % E.cols());
        return shown("expected " + name, E) + shown("   found " + name, F) + (E.size() > 1 ? place : "");
    }
    return "";
}

// The sentence of the mistake that gives just what was found, or "". When none does, that of the first one which agrees
// up to the part that is wrong, as further down there may be a second mistake; or else in that part
// alone, if all others are right.
inline std::string explanation(const Task& task, const Parts& found) {
    std::size_t wrong = 0;  // the first part that is
    while (difference({found[wrong]}, {task.expected[wrong]}, task.tolerance).empty()) ++wrong;
    const auto between = [](Parts parts, std::size_t first, std::size_t last) {
        parts.resize(std::max(parts.size(), last));  // an answer may have fewer parts than another
        return Parts(parts.begin() + static_cast<std::ptrdiff_t>(first),
                     parts.begin() + static_cast<std::ptrdiff_t>(last));
    };
    const std::size_t end = std::max(found.size(), task.expected.size());
    std::vector<std::pair<std::size_t, std::size_t>> ranges{{0, end}, {0, wrong + 1}};
    if (difference(between(found, wrong + 1, end), between(task.expected, wrong + 1, end), task.tolerance).empty())
        ranges.push_back({wrong, wrong + 1});
    const auto is_right = [&](const Parts& parts, std::size_t p) {
        return difference(between(parts, p, p + 1), between(task.expected, p, p + 1), task.tolerance).empty();
    };
    const auto spoils_what_is_right = [&](const Parts& given) {
        for (std::size_t p = 0; p < task.expected.size(); ++p) {
            if (is_right(found, p) && !is_right(given, p)) return true;
        }
        return false;
    };
    for (const auto& [first, last] : ranges) {
        for (std::size_t i = 0; i < task.mistakes.size(); ++i) {
            try {
                const Parts given = task.mistakes[i]();
                if (task.one_loop && spoils_what_is_right(given)) continue;
                if (difference(between(found, first, last), between(given, first, last), task.tolerance).empty())
                    return task.sentences[i];
            } catch (const std::exception&) {
                continue;
            }
        }
    }
    return "";
}

// The same for an answer that stopped with an error: the sentence of the mistake that stops with the same one.
inline std::string explanation(const Task& task, const std::string& error) {
    for (std::size_t i = 0; i < task.mistakes.size(); ++i) {
        try {
            task.mistakes[i]();
        } catch (const std::exception& other) {
            if (other.what() == error) return task.sentences[i];
        }
    }
    return "";
}

// For an answer that is right in places: "" or what the others have in common, when they are all 0 or all as in an
// input.
inline std::string left_undone(const Task& task, const Parts& found) {
    std::size_t wrong = 0;  // the first part that is
    while (difference({found[wrong]}, {task.expected[wrong]}, task.tolerance).empty()) ++wrong;
    const Matrix &F = found[wrong].value, &E = task.expected[wrong].value;
    if (!same_shape(F, E)) return "";
    Parts starts{{"0", Matrix(E.rows(), E.cols())}};
    for (const Part& input : task.inputs) {
        if (same_shape(input.value, E)) starts.push_back({"as in " + input.name, input.value});
    }
    for (const Part& start : starts) {
        int right = 0, untouched = 0;
        for (int i = 0; i < E.size(); ++i) {
            const bool is_right = close(F.data()[i], E.data()[i], task.tolerance);
            right += is_right ? 1 : 0;
            untouched += !is_right && F.data()[i] == start.value.data()[i] ? 1 : 0;
        }
        if (right > 0 && right + untouched == E.size()) {
            return "Some elements are right, the others are still " + start.name +
                   ". If you have loops: do they reach every row and column, and does the return come after them?";
        }
    }
    return "";
}

// For an answer that stopped with an error: most often two shapes that don't fit.
inline std::string shapes_of(const Parts& inputs) {
    std::string text;
    for (const Part& input : inputs) {
        const bool number = input.value.size() == 1;
        text += (text.empty() ? "" : ", ") + input.name + " " + (number ? text_of(input.value) : shape(input.value));
    }
    return text;
}

// "right", or what is wrong with the answer: "not done yet", or a report whose first line begins with "wrong".
inline std::string verdict(const Task& task) {
    try {
        const Parts found = task.answer();
        const std::string what = difference(found, task.expected, task.tolerance);
        if (what.empty()) return "right";
        std::string why = explanation(task, found);
        if (why.empty()) why = left_undone(task, found);
        std::string inputs;
        for (const Part& input : task.inputs) inputs += shown(input.name, input.value);
        return "wrong" + (why.empty() ? "" : ": " + why) + "\n" + what + "    with\n" + inputs;
    } catch (const NotDoneYet&) {
        return "not done yet";
    } catch (const std::exception& error) {
        const std::string what = error.what(), why = explanation(task, what);
        const bool misfit =
            what.find("inner dimensions") != std::string::npos || what.find("do not fit") != std::string::npos;
        const std::string note =
            "    (dot is the matrix product, * is elementwise; A.T() in a dot turns A round, if A has a name)\n";
        return "wrong: " + (why.empty() ? "it stopped with an error" : why) + "\n    " + what + "\n    given were " +
               shapes_of(task.inputs) + "\n" + (misfit && why.empty() ? note : "");
    }
}

// A.T, formed: matrix/ has no use for it, a wrong answer has.
inline Matrix turned(const Matrix& A) {
    Matrix T(A.cols(), A.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < A.cols(); ++j) T(j, i) = A(i, j);
    }
    return T;
}

// Answers that no check may accept, for the tests of the checks: each part zeros, the same number all over, turned
// round, or an input; and every mistake. `fed` names one of them: "zeros", "constant", "turned", "input", "mistake 2".
inline Parts fed_answer(const Task& task, const std::string& fed) {
    if (fed.rfind("mistake ", 0) == 0) return task.mistakes[std::stoul(fed.substr(8))]();
    Parts parts = task.expected;
    for (Part& part : parts) {
        Matrix& A = part.value;
        if (fed == "zeros") A = Matrix(A.rows(), A.cols());
        if (fed == "constant") A = Matrix(A.rows(), A.cols(), task.expected[0].value(0, 0));
        if (fed == "turned") A = turned(A);
        for (const Part& input : task.inputs) {
            if (fed == "input" && same_shape(input.value, part.value)) A = input.value;
        }
    }
    return parts;
}

inline bool an_input_has_the_shape_of_a_part(const Task& task) {
    for (const Part& input : task.inputs) {
        for (const Part& part : task.expected) {
            if (same_shape(input.value, part.value)) return true;
        }
    }
    return false;
}

// Judges the task in the way that the environment asks for: tests/exercises.sh sets SHOW, the tests set FED.
inline void judge(Task task) {
    const auto asked = [](const char* name) { return std::string(std::getenv(name) ? std::getenv(name) : ""); };
    if (asked("SHOW") == "list") {  // what the tests may feed in
        for (const std::string fed : {"zeros", "constant", "turned"}) std::cout << task.name << "|" << fed << "|\n";
        if (an_input_has_the_shape_of_a_part(task)) std::cout << task.name << "|input|\n";
        for (std::size_t i = 0; i < task.sentences.size(); ++i) {
            std::cout << task.name << "|mistake " << i << "|" << task.sentences[i] << "\n";
        }
        return;
    }
    if (!asked("FED").empty()) task.answer = [task, fed = asked("FED")] { return fed_answer(task, fed); };
    const std::string result = verdict(task);
    const std::string text = asked("SHOW") == "nudge" ? task.nudge : asked("SHOW") == "nearly" ? task.nearly : result;
    // into a file where tests/exercises.sh wants it, apart from what the reader's code prints
    if (asked("REPORT").empty()) std::cout << text << std::endl;
    if (!asked("REPORT").empty()) std::ofstream(asked("REPORT")) << text << std::endl;
    CHECK(result == "right");
}

// One exercise. `attempt` runs a function with this signature on the inputs and returns the parts of its answer; it is
// run with the answer under test, with our solution, and with every mistake.
template <typename Function, typename Answer, typename Solution, typename Attempt>
void check(const Advice<Function>& advice, Answer answer, Solution solution, const Parts& inputs, Attempt attempt,
           double tolerance = 1e-9, bool one_loop = false) {
    Task task{advice.name, advice.nudge, advice.nearly, inputs, attempt(solution), {}, {}, {}, tolerance, one_loop};
    task.answer = [&] { return attempt(answer); };
    for (const Mistake<Function>& mistake : advice.mistakes) {
        task.mistakes.push_back([&attempt, &mistake] { return attempt(mistake.function); });
        task.sentences.push_back(mistake.sentence);
    }
    judge(task);
}

}  // namespace shared
