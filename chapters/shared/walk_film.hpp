// Films of gradient descent: walkers that take their steps together, over a map or along a curve.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "chapters/shared/film.hpp"
#include "chapters/shared/plot.hpp"

namespace shared {

// Where a walker is before every step, and the cost there. All three lists are of the same length.
struct Walk {
    std::string label;
    std::vector<double> x, y, cost;
};

// A curve's path in a chart.
inline std::string walk_line(const plot::Curve& curve, const svg::Axis& x, const svg::Axis& y) {
    std::string d;
    for (std::size_t j = 0; j < curve.x.size(); ++j) {
        d += svg::fill(j == 0 ? "M% %" : "L% %", {svg::position(x, curve.x[j]), svg::position(y, curve.y[j])});
    }
    return d;
}

// The walker itself: a disc, a square, a triangle; they differ without colour, too.
inline std::string walker(std::size_t k, double x, double y) {
    const char* const shapes[] = {"M% %m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z", "M% %m-7-7h14v14h-14z",
                                  "M% %m0-9l9 16h-18z"};
    return svg::path("walker line" + std::to_string((k + 1) % 5), svg::fill(shapes[k % 3], {x, y}));
}

// The walks over `background`, which fills the chart. Beside the cost of a walker that has left it: "off the map".
// Throws std::invalid_argument when the walks are of different lengths.
inline std::string walk_film(const std::string& title, const std::string& x_label, const std::string& y_label,
                             const svg::Axis& x, const svg::Axis& y, const std::string& background,
                             const std::vector<Walk>& walks) {
    svg::require(!walks.empty(), "there is no walk to film");
    const film::Clock clock = film::nine_seconds(walks[0].x.size());
    const double width = x.end, height = y.start, rows = static_cast<double>(walks.size()), legend = -8 - 26 * rows;
    std::vector<double> steps;
    for (int i = 0; i < clock.shots; ++i) steps.push_back(i);
    std::string lines, notes;
    std::vector<std::string> walkers(walks[0].x.size()), texts;
    for (std::size_t k = 0; k < walks.size(); ++k) {
        const Walk& walk = walks[k];
        svg::require(walk.x.size() == steps.size() && walk.y.size() == steps.size() && walk.cost.size() == steps.size(),
                     "the walks differ in length");
        const double note_at = legend + 26 * static_cast<double>(k + 1) - 4;
        notes += walker(k, 9, note_at - 6) + svg::text(26, note_at, "start", walk.label);
        std::vector<double> xs, ys;
        std::string dots;
        texts.assign(steps.size(), "");
        for (std::size_t i = 0; i < steps.size(); ++i) {
            // far outside is far enough: the line leaves in the right direction
            xs.push_back(std::clamp(svg::position(x, walk.x[i]), -10 * width, 10 * width));
            ys.push_back(std::clamp(svg::position(y, walk.y[i]), -10 * height, 10 * height));
            dots += svg::fill("M% %h0", {xs[i], ys[i]});
            walkers[i] += svg::path("line dots line" + std::to_string((k + 1) % 5), dots) + walker(k, xs[i], ys[i]);
            const bool off = xs[i] < 0 || xs[i] > width || ys[i] < 0 || ys[i] > height;
            texts[i] = svg::text(width, note_at, "end",
                                 (off ? "off the map, cost " : "cost ") + svg::decimals(walk.cost[i], 3));
        }
        lines += film::growing(clock, "walk" + std::to_string(k), "line line" + std::to_string((k + 1) % 5), steps, xs,
                               ys, steps);
        notes += film::shots(clock, texts);
    }
    texts.clear();
    for (int i = 0; i < clock.shots; ++i)
        texts.push_back(svg::text(width / 2, legend, "middle", "step " + std::to_string(i)));
    notes += film::shots(clock, texts);
    const std::string inside =
        svg::fill("<svg x='0' y='0' width='%' height='%' viewBox='0 0 % %'>\n", {width, height, width, height}) +
        background + lines + film::shots(clock, walkers) + "</svg>\n";
    const std::string style =
        "<style>.walker{stroke:#fff;stroke-width:1.5}.walker.line1{fill:#d95f02}"
        ".walker.line2{fill:#1a8a5a}.walker.line3{fill:#8a4fb0}\n@media (prefers-color-scheme:dark)"
        "{.walker.line1{fill:#ff9b45}.walker.line2{fill:#4cc790}.walker.line3{fill:#c79af0}}</style>\n";
    return film::checked(
        svg::chart(title, x, y, x_label, y_label, 62 + 26 * rows, film::rules(clock) + style + inside + notes));
}

}  // namespace shared
