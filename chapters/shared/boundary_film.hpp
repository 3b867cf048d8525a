// Films of a decision boundary that moves while the network learns, with the cost curves below, on one clock.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "chapters/shared/moving_plane.hpp"

namespace shared {

// Its cost curve, drawing itself, and a ring where it is now. id: unlike that of any other curve.
inline std::string moving_cost(const film::Clock& clock, const FilmedRun& run, const std::string& line,
                               const std::string& id, const svg::Axis& across, const svg::Axis& up) {
    std::vector<double> times, xs, ys, now;
    for (std::size_t i = 0; i < run.costs.x.size(); ++i) {  // a point for each unit of the picture is enough
        const double x = svg::position(across, run.costs.x[i]);
        if (!xs.empty() && x < xs.back() + 1 && i + 1 < run.costs.x.size()) continue;
        times.push_back(run.costs.x[i]);
        xs.push_back(x);
        ys.push_back(svg::position(up, run.costs.y[i]));
    }
    std::vector<std::string> rings;
    for (const Look& look : run.looks) {
        now.push_back(look.iteration);
        const double x = svg::position(across, look.iteration), y = svg::position(up, look.cost);
        rings.push_back(svg::path(line, svg::fill("M% %a5 5 0 1 0 .1 0z", {x, y - 5})));
    }
    return film::growing(clock, id, line, times, xs, ys, now) + film::shots(clock, rings);
}

// The axes of the costs: lines to read a cost from, and where the iterations begin and end.
inline std::string cost_axes(const svg::Axis& across, const svg::Axis& up) {
    std::string grid, labels;
    for (const svg::Tick& tick : up.ticks) {
        grid += svg::fill("M% %H%", {across.start - 5, svg::position(up, tick.value), across.end});
        labels += svg::text(across.start - 10, svg::position(up, tick.value) + 6, "end", tick.label);
    }
    const double y = up.start + 23;
    return svg::path("grid", grid) + labels + svg::text(across.start - 46, up.end - 16, "start", "cost") +
           svg::text(across.start, y, "start", "0") +
           svg::text((across.start + across.end) / 2, y, "middle", "iteration") +
           svg::text(across.end, y, "end", film::grouped(static_cast<int>(across.high)));
}

// "iteration 2,900 (a picture every 500)": the film is slow where much happens, and says so.
inline std::string clock_text(const std::vector<Look>& looks, std::size_t i) {
    const std::string text = "iteration " + film::grouped(looks[i].iteration);
    if (i + 1 == looks.size()) return text;
    return text + " (a picture every " + film::grouped(looks[i + 1].iteration - looks[i].iteration) + ")";
}

// The trainings side by side, `columns` in a row (1 for narrow screens). Their looks are at the same iterations.
// Throws std::invalid_argument when they are not, or the file grows too large.
inline std::string boundary_film(const std::string& title, const datasets::Examples& examples,
                                 const std::vector<FilmedRun>& runs, int columns) {
    svg::require(!runs.empty() && columns > 0, "there is nothing to film");
    std::vector<std::string> clock_texts;
    std::vector<double> costs, iterations{0};
    const double margin = 16, gap = 26, side = columns > 1 ? 284 : 348;
    const double names = runs[0].rule.empty() ? 38 : 62, row_height = names + side + 28;  // names: above each plane
    const double width = 2 * margin + columns * side + (columns - 1) * gap;
    for (std::size_t i = 0; i < runs[0].looks.size(); ++i) {
        clock_texts.push_back(svg::text(width / 2, 58, "middle", clock_text(runs[0].looks, i)));
    }
    for (const FilmedRun& run : runs) {
        const bool together = std::equal(run.looks.begin(), run.looks.end(), runs[0].looks.begin(), runs[0].looks.end(),
                                         [](const Look& a, const Look& b) { return a.iteration == b.iteration; });
        svg::require(together, "the trainings were looked at at different iterations");
        costs.insert(costs.end(), run.costs.y.begin(), run.costs.y.end());
        iterations.insert(iterations.end(), run.costs.x.begin(), run.costs.x.end());
    }

    const film::Clock clock = film::nine_seconds(clock_texts.size());
    const int rows = (static_cast<int>(runs.size()) + columns - 1) / columns;
    const double below = 84 + rows * row_height;  // where the planes end
    const svg::Axis across = svg::make_axis(iterations, margin + 46, width - 34);
    const svg::Axis up = svg::make_axis(costs, below + 170, below + 20);
    std::string content = film::rules(clock) + film_style + cost_axes(across, up) + film::shots(clock, clock_texts);
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const int column = static_cast<int>(r) % columns, row = static_cast<int>(r) / columns;
        // not blue and orange, which are the two classes
        const std::string line = "line line" + std::to_string(2 + r % 3) + (r % 2 == 0 ? " thin" : " thick");
        const std::string points = r == 0 ? film_points(examples, film_limit(examples)) : "<use href='#points'/>\n";
        content += moving_plane(clock, runs[r], line, points, margin + column * (side + gap),
                                58 + names + row * row_height, side);
        content += moving_cost(clock, runs[r], line, "cost" + std::to_string(r), across, up);
    }
    const double legend = up.start + 54;
    for (int label = 0; label < 2; ++label) {
        const double at = label == 0 ? margin : width / 2;
        const std::string name = label == 0 ? "outer circle (0)" : "inner circle (1)";
        content += svg::rectangle("region" + std::to_string(label), at, legend - 17, 28, 22) +
                   plot::marker(label, at + 14, legend - 6) + svg::text(at + 36, legend, "start", name);
    }
    return film::checked(svg::document(title, 0, 0, width, legend + 16, content));
}

}  // namespace shared
