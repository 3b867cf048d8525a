// Part 1.3: a picture of what one run of the innermost loop uses of A, B and C, in three orders of the loops.
#pragma once

#include <string>

#include "chapters/1-logistic-regression/3-vectorized/loops.hpp"
#include "chapters/shared/svg.hpp"

namespace walks {

constexpr int side = 16;    // numbers on each side of a drawn matrix
constexpr double cell = 8;  // the size of one in the picture

// A matrix at (x, y): the numbers that a run of `side` steps uses, from number `first` on, and the lines of 8 around
// them.
inline std::string matrix(double x, double y, int first, int step) {
    std::string lines, numbers, grid;
    for (int s = 0; s < (step == 0 ? 1 : side); ++s) {
        const int row = (first + s * step) / side, column = (first + s * step) % side;
        lines += svg::rectangle("region0", x + (column < 8 ? 0 : 8) * cell, y + row * cell, 8 * cell, cell);
        numbers += svg::rectangle("mark1", x + column * cell, y + row * cell, cell, cell);
    }
    for (int i = 0; i <= side; ++i) {
        grid += svg::fill("M% %h%M% %v%", {x, y + i * cell, side * cell, x + i * cell, y, side * cell});
    }
    return lines + svg::path("grid", grid) + numbers + svg::rectangle("frame", x, y, 8 * cell, side * cell) +
           svg::rectangle("frame", x, y, side * cell, side * cell);
}

// The three orders below each other. `lines_touched` counts what is written below each matrix.
template <typename Count>
std::string picture(Count lines_touched) {
    std::string content;
    double y = 80;
    for (int m = 0; m < 3; ++m) content += svg::text(214 + 170 * m, 70, "middle", std::string(1, "ABC"[m]));
    for (const Order& order : orders(side)) {
        // the innermost index runs from 0 on, the other two stay at 5
        const auto start = [&order](char index) { return order.innermost == index ? 0 : 5; };
        const int i = start('i'), j = start('j'), k = start('k');
        const int first[] = {i * side + k, k * side + j, i * side + j};
        const int steps[] = {order.step_A, order.step_B, order.step_C};
        content += svg::text(24, y + 70, "start", order.name);
        for (int m = 0; m < 3; ++m) {
            const int lines = lines_touched(steps[m], side);
            content +=
                matrix(150 + 170 * m, y, first[m], steps[m]) +
                svg::text(214 + 170 * m, y + 149, "middle", std::to_string(lines) + (lines == 1 ? " line" : " lines"));
        }
        y += 176;
    }
    content += svg::rectangle("mark1", 40, y, 14, 14) + svg::text(62, y + 13, "start", "used in one run of the loop") +
               svg::rectangle("region0", 340, y, 28, 14) +
               svg::text(376, y + 13, "start", "fetched with it: a line of 8");
    return svg::document("One run of the innermost loop, 16 x 16", 0, 0, 640, y + 32, content);
}

}  // namespace walks
