// What a film of boundaries shows of each training (boundary_film.hpp): the points, the two regions while they move,
// and a caption.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "chapters/shared/contour.hpp"
#include "chapters/shared/film.hpp"
#include "chapters/shared/looks.hpp"
#include "nn/activations.hpp"

namespace shared {

constexpr int film_side = (film_corners - 1) * film_cell;  // of the plane

// Colours and widths in the plane's own units, about half as large as the picture's.
inline constexpr char film_style[] = R"(<style>
.edge{stroke:#24292f;stroke-width:3.5;stroke-linejoin:round}
.lines{stroke:#24292f;stroke-width:3;fill:none;stroke-dasharray:10 8}
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

// From where to where the network's answers go in the whole plane.
struct Answers {
    double low, high;
};

inline Answers answers(const Look& look) {
    const Matrix A = nn::sigmoid(look.heights);
    const auto [low, high] = std::minmax_element(A.data(), A.data() + A.size());
    return {*low, *high};
}

inline std::string caption(const Look& look) {
    const Answers a = answers(look);
    return "cost " + svg::decimals(look.cost, 3) + ", answers " + svg::decimals(a.low, 2) + " to " +
           svg::decimals(a.high, 2);
}

// Both regions with the boundary between them. As long as all answers are nearly the same, nothing has been decided
// yet, wherever the boundary is: then the regions are pale.
inline std::string regions(const Look& look) {
    Matrix heights(film_corners, film_corners);
    std::copy_n(look.heights.data(), look.heights.size(), heights.data());
    const Answers a = answers(look);
    return "<g fill-opacity='" + svg::decimals(0.25 + 0.75 * (a.high - a.low), 2) + "'>" +
           svg::rectangle("region0", 0, 0, film_side, film_side) +
           svg::path("region1 edge", plot::contour(heights, film_cell)) + "</g>";
}

// One plane: its name with the line of its cost curve, the boundary that moves, and the caption below.
inline std::string moving_plane(const film::Clock& clock, const FilmedRun& run, const std::string& line,
                                const std::string& points, double left, double top, double side) {
    std::vector<std::string> planes, captions;
    for (const Look& look : run.looks) {
        svg::require(look.heights.size() == film_corners * film_corners && all_finite(look.heights),
                     "a look needs a finite height for every point of film_grid");
        planes.push_back(regions(look) + look.lines);
        captions.push_back(svg::text(left + side / 2, top + side + 22, "middle", caption(look)));
    }
    const double name_at = run.rule.empty() ? top - 8 : top - 32;
    return svg::path(line, svg::fill("M% %h28", {left + 2, name_at - 6})) +
           svg::text(left + 38, name_at, "start", run.name) +
           (run.rule.empty() ? "" : svg::text(left + 38, top - 9, "start", run.rule)) +
           svg::fill("<svg x='%' y='%' width='%' height='%' viewBox='0 0 % %'>\n",
                     {left, top, side, side, film_side, film_side}) +
           film::shots(clock, planes) + points + "</svg>\n" + svg::rectangle("frame", left, top, side, side) +
           film::shots(clock, captions);
}

}  // namespace shared
