// A height over a plane, seen from above: a map with tinted levels.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/plot.hpp"

namespace plot {

// Everything between two numbers.
struct Range {
    double low, high;
};

// Where the height is below a level, it is tinted; the lower, the darker. It fills a square chart.
inline std::string height_map(const svg::Axis& x, const svg::Axis& y,
                              const std::function<double(double x, double y)>& height,
                              const std::vector<double>& levels) {
    const double cell = side / cells;
    std::vector<double> heights;  // row by row from the top
    for (int i = 0; i < cells * cells; ++i) {
        const double right = (i % cells + 0.5) / cells, down = (i / cells + 0.5) / cells;
        heights.push_back(height(x.low + right * (x.high - x.low), y.high - down * (y.high - y.low)));
    }
    std::string content = svg::rectangle("region0", 0, 0, side, side);
    for (const double level : levels) {
        std::string area;  // one path: rectangles of their own would show seams
        for (int row = 0; row < cells; ++row) {
            const double* h = heights.data() + row * cells;
            for (int from = 0, to = 0; from < cells; from = to + 1) {
                for (to = from; to < cells && h[to] < level;) ++to;
                const double left = from * cell, wide = (to - from) * cell;
                if (to > from) area += svg::fill("M% %h%v%h%z", {left, row * cell, wide, cell, -wide});
            }
        }
        content += svg::path("deeper", area);
    }
    return content;
}

}  // namespace plot
