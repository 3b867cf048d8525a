// Films of a decision boundary that moves while the network learns, with the cost curves below, on one clock.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/circles_plots.hpp"
#include "chapters/shared/contour.hpp"
#include "chapters/shared/film.hpp"

namespace shared {

constexpr int film_corners = 49;  // of the grid, per side
constexpr int film_cell = 12;     // units of the plane from one corner to the next

// One look at a network in training. heights: (1, film_corners^2), what its output unit says (z, before the sigmoid)
// at each point of film_grid. lines: more to draw in the plane, may be empty.
struct Look {
    int iteration;
    double cost;
    Matrix heights;
    std::string lines = "";
};

// One training. costs: of all its iterations, or of many.
struct FilmedRun {
    std::string name;
    std::vector<Look> looks = {};
    plot::Curve costs = {};
};

// Adds what a training reports: its cost always, the look when it is wanted. wanted: as film_iterations gives them.
// take_look is called for those alone.
inline void keep(FilmedRun& run, const std::vector<int>& wanted, int iteration, double cost,
                 const std::function<Look()>& take_look) {
    run.costs.x.push_back(iteration);
    run.costs.y.push_back(cost);
    if (std::binary_search(wanted.begin(), wanted.end(), iteration)) run.looks.push_back(take_look());
}

// Iterations to look at: 0, then steps that grow until half of the shots are spent, then even ones to the end. So both
// a fast start and a long wait can be seen. All are multiples of `every`.
inline std::vector<int> film_iterations(int iterations, int every, int shots) {
    std::vector<int> list{0};
    const int half = shots / 2;
    const double last_early = iterations / 15.0;
    for (int i = 1; i < shots; ++i) {
        const double late = static_cast<double>(i - half) / (shots - 1 - half);
        const double wanted = i <= half ? every * std::pow(last_early / every, (i - 1.0) / (half - 1))
                                        : last_early + late * (iterations - last_early);
        const int next = static_cast<int>(std::llround(wanted / every)) * every;
        if (next > list.back() && next <= iterations) list.push_back(next);
    }
    return list;
}

// The plane shows every point: from -limit to limit in both directions.
inline double film_limit(const datasets::Examples& examples) {
    double limit = 0;
    for (int i = 0; i < examples.X.size(); ++i) limit = std::max(limit, std::fabs(examples.X.data()[i]));
    return 1.03 * limit;
}

// The corners of the grid, row by row from the top -> (2, film_corners^2).
inline Matrix film_grid(double limit) {
    Matrix grid(2, film_corners * film_corners);
    for (int i = 0; i < grid.cols(); ++i) {
        grid(0, i) = limit * (2.0 * (i % film_corners) / (film_corners - 1) - 1.0);
        grid(1, i) = limit * (1.0 - 2.0 * (i / film_corners) / (film_corners - 1));
    }
    return grid;
}

constexpr int film_side = (film_corners - 1) * film_cell;  // of the plane

// Colours and widths in the plane's own units, about half as large as the picture's.
inline constexpr char film_style[] = R"(<style>
.edge{stroke:#24292f;stroke-width:3.5;stroke-linejoin:round}.lines{stroke:#24292f;stroke-width:3;fill:none;stroke-dasharray:10 8}
.thin{stroke-width:2}.thick{stroke-width:3.4}
@media (prefers-color-scheme:dark){.edge,.lines{stroke:#e6edf3}}
</style>
)";

// All points, in two paths. Discs are 0, triangles 1, as in plot::marker.
inline std::string film_points(const datasets::Examples& examples, double limit) {
    std::string d[2];
    for (int j = 0; j < examples.X.cols(); ++j) {
        const double x = (examples.X(0, j) / limit + 1) * film_side / 2.0;
        const double y = (1 - examples.X(1, j) / limit) * film_side / 2.0;
        const bool one = examples.Y(0, j) == 1;
        d[one] += svg::fill(one ? "M% %l10 18h-20z" : "M% %a8 8 0 1 0 .1 0z", {x, one ? y - 11 : y - 8});
    }
    return "<g id='points'>" + svg::path("mark0", d[0]) + svg::path("mark1", d[1]) + "</g>\n";
}

// The trainings side by side, `columns` in a row (1 for narrow screens). Their looks are at the same iterations.
// Throws std::invalid_argument when they are not, or the file grows too large.
inline std::string boundary_film(const std::string& title, const datasets::Examples& examples,
                                 const std::vector<FilmedRun>& runs, int columns) {
    svg::require(!runs.empty() && columns > 0, "there is nothing to film");
    const film::Clock clock = film::nine_seconds(runs[0].looks.size());
    const double margin = 16, gap = 26, side = columns > 1 ? 284 : 348;
    const double width = 2 * margin + columns * side + (columns - 1) * gap, limit = film_limit(examples);
    const int rows = (static_cast<int>(runs.size()) + columns - 1) / columns;
    const double low_end = 84 + rows * (side + 66);  // where the planes end

    // What doesn't move: names, the axes of the costs.
    std::vector<double> costs, ends;
    for (const FilmedRun& run : runs) {
        svg::require(run.looks.size() == runs[0].looks.size(), "the trainings have different numbers of looks");
        costs.insert(costs.end(), run.costs.y.begin(), run.costs.y.end());
        ends.push_back(run.costs.x.back());
    }
    const svg::Axis across = svg::make_axis({0, *std::max_element(ends.begin(), ends.end())}, 62, width - 34);
    const svg::Axis up = svg::make_axis(costs, low_end + 170, low_end + 20);
    std::string content = film_style, grid, moving;
    for (const svg::Tick& tick : up.ticks) {
        grid += svg::fill("M57 %H%", {svg::position(up, tick.value), across.end});
        content += svg::text(52, svg::position(up, tick.value) + 6, "end", tick.label);
    }
    content += svg::text(across.start, up.start + 23, "start", "0") +
               svg::text(across.end, up.start + 23, "end", film::grouped(static_cast<int>(across.high)));
    content += svg::text((across.start + across.end) / 2, up.start + 23, "middle", "iteration") +
               svg::text(margin, low_end + 4, "start", "cost") + svg::path("grid", grid);

    // What moves: in every plane the boundary, under it the cost.
    std::vector<std::string> clock_texts;
    for (const Look& look : runs[0].looks) {
        clock_texts.push_back(svg::text(width / 2, 58, "middle", "iteration " + film::grouped(look.iteration)));
    }
    content += film::shots(clock, clock_texts);
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const FilmedRun& run = runs[r];
        const int column = static_cast<int>(r) % columns, row = static_cast<int>(r) / columns;
        const double left = margin + column * (side + gap), top = 96 + row * (side + 66);
        const std::string line = "line line" + std::to_string(r % 5) + (r % 2 == 0 ? " thin" : " thick");
        std::vector<std::string> planes, captions;
        std::vector<double> times, xs, ys, now;
        for (std::size_t i = 0; i < run.looks.size(); ++i) {
            const Look& look = run.looks[i];
            svg::require(look.iteration == runs[0].looks[i].iteration, "the trainings are looked at at other times");
            svg::require(look.heights.size() == film_corners * film_corners && all_finite(look.heights),
                         "a look needs a finite height for every point of film_grid");
            Matrix heights(film_corners, film_corners);
            std::copy_n(look.heights.data(), look.heights.size(), heights.data());
            planes.push_back(svg::rectangle("region0", 0, 0, film_side, film_side) +
                             svg::path("region1 edge", plot::contour(heights, film_cell)) + look.lines);
            char cost[40];
            std::snprintf(cost, sizeof cost, "cost %.3f", look.cost);
            captions.push_back(svg::text(left + side / 2, top + side + 22, "middle", cost));
            now.push_back(look.iteration);
        }
        for (std::size_t i = 0; i < run.costs.x.size(); ++i) {  // a point for each unit of the picture is enough
            const double x = svg::position(across, run.costs.x[i]);
            if (!times.empty() && x < xs.back() + 1 && i + 1 < run.costs.x.size()) continue;
            times.push_back(run.costs.x[i]);
            xs.push_back(x);
            ys.push_back(svg::position(up, run.costs.y[i]));
        }
        content += svg::path(line, svg::fill("M% %h28", {left + 2, top - 14})) +
                   svg::text(left + 38, top - 8, "start", run.name);
        content += svg::fill("<svg x='%' y='%' width='%' height='%' viewBox='0 0 % %'>\n",
                             {left, top, side, side, 1.0 * film_side, 1.0 * film_side}) +
                   film::shots(clock, planes) + (r == 0 ? film_points(examples, limit) : "<use href='#points'/>\n") +
                   "</svg>\n" + svg::rectangle("frame", left, top, side, side) + film::shots(clock, captions);
        moving += film::growing(clock, "cost" + std::to_string(r), line, times, xs, ys, now);
    }
    const double legend = up.start + 54, half = width / 2;
    content += plot::marker(0, margin + 8, legend - 6) + svg::text(margin + 22, legend, "start", "outer circle (0)") +
               plot::marker(1, half + 8, legend - 6) + svg::text(half + 22, legend, "start", "inner circle (1)");
    return film::checked(svg::document(title, 0, 0, width, legend + 16, film::rules(clock) + content + moving));
}

}  // namespace shared
