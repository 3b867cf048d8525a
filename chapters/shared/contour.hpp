// The region where a height is above 0, as one closed path: far smaller than a pixel for every point.
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "matrix/matrix.hpp"

namespace plot {

// Heights at the corners of square cells. heights: (n, n), row by row from the top, `cell` units apart. -> the path,
// in whole units. Every cell with corners above and below 0 gets a piece of the line, from edge to edge, and each
// edge's crossing is where a straight line between its two corners meets 0 ("marching squares"). Around the square the
// height counts as just below 0, so that every line closes; one that leaves the square does so out of view.
inline std::string contour(const Matrix& heights, int cell) {
    const int w = heights.cols() + 2;  // with one corner more on each side
    const auto height = [&](int i, int j) {
        const bool within = 0 < i && i <= heights.rows() && 0 < j && j < w - 1;
        return within ? heights(i - 1, j - 1) : -1e-300;
    };
    // An edge is named by its upper or left corner: 2 * (i * w + j) goes right from (i, j), one more goes down.
    std::vector<int> next(2 * static_cast<std::size_t>(w * (heights.rows() + 2)), -1);
    for (int i = 0; i + 1 < heights.rows() + 2; ++i) {
        for (int j = 0; j + 1 < w; ++j) {
            const int top = 2 * (i * w + j), edges[4] = {top, top + 3, top + 2 * w, top + 1};  // clockwise
            const bool above[5] = {height(i, j) > 0, height(i, j + 1) > 0, height(i + 1, j + 1) > 0,
                                   height(i + 1, j) > 0, height(i, j) > 0};
            for (int e = 0; e < 4; ++e) {  // on the way around: from where it goes below 0 to where it comes up again
                if (!above[e] || above[e + 1]) continue;
                int up = e;
                while (above[up] || !above[up + 1]) up = (up + 1) % 4;
                next[static_cast<std::size_t>(edges[e])] = edges[up];
            }
        }
    }
    std::string d;
    for (std::size_t start = 0; start < next.size(); ++start) {
        long long x0 = 0, y0 = 0;
        int edge = static_cast<int>(start);
        const bool a_line = next[start] >= 0;
        while (next[static_cast<std::size_t>(edge)] >= 0) {
            const int i = edge / 2 / w, j = edge / 2 % w, down = edge % 2;
            const double here = height(i, j), there = height(i + down, j + 1 - down), part = here / (here - there);
            const long long x = std::llround(cell * (j - 1 + (1 - down) * part));
            const long long y = std::llround(cell * (i - 1 + down * part));
            const bool first = edge == static_cast<int>(start);
            const long long right = first ? x : x - x0, below = first ? y : y - y0;
            if (first || right != 0 || below != 0) {
                d += (first ? "M" : "l") + std::to_string(right) + (below < 0 ? "" : " ") + std::to_string(below);
            }
            x0 = x;
            y0 = y;
            const int following = next[static_cast<std::size_t>(edge)];
            next[static_cast<std::size_t>(edge)] = -1;  // drawn
            edge = following;
        }
        if (a_line) d += "z";
    }
    return d;
}

}  // namespace plot
