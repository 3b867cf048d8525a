// A height over a plane, seen from above: a map with tinted levels, and paths that somebody walked on it.
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

// The map alone: where the height is below a level, it is tinted; the lower, the darker. It fills a square chart.
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

// The height at every point of the plane, as height_map has it. On top a path for each curve, a dot at every step, with
// its name above the map. Throws std::invalid_argument as lines does.
inline svg::Picture landscape(const std::string& title, const std::string& x_label, const std::string& y_label,
                              const Range& x_range, const Range& y_range,
                              const std::function<double(double x, double y)>& height,
                              const std::vector<double>& levels, const std::vector<Curve>& curves) {
    const svg::Axis x = svg::make_axis({x_range.low, x_range.high}, 0, side);
    const svg::Axis y = svg::make_axis({y_range.low, y_range.high}, side, 0);
    std::string content = height_map(x, y, height, levels);
    double legend_at = 0;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const std::string name = "line line" + std::to_string((i + 1) % 5);
        std::string d, dots;
        svg::require(curves[i].x.size() == curves[i].y.size(), "'" + curves[i].label + "' needs as many x as y values");
        for (std::size_t j = 0; j < curves[i].x.size(); ++j) {
            const double px = svg::position(x, curves[i].x[j]), py = svg::position(y, curves[i].y[j]);
            d += svg::fill(j == 0 ? "M% %" : "L% %", {px, py});
            dots += svg::fill("M% %h0", {px, py});
        }
        content += svg::path(name, d) + svg::path(name + " dots", dots);
        content += svg::path(name, svg::fill("M% -24h28", {legend_at}));
        content += svg::text(legend_at + 36, -18, "start", curves[i].label);
        legend_at += 60 + 9.0 * static_cast<double>(curves[i].label.size());
    }
    return svg::chart(title, x, y, x_label, y_label, 80, content);
}

}  // namespace plot
