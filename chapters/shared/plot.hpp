// Pictures as SVG: curves, labelled points, and what a classifier says about the plane around them. Each function
// returns a whole file that follows the reader's light or dark theme. They throw std::invalid_argument for what can't
// be drawn: nothing at all, nan, inf, or lists of different lengths.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/svg.hpp"
#include "matrix/matrix.hpp"
#include "matrix/operations.hpp"

namespace plot {

// A line through (x[0], y[0]), (x[1], y[1]), ...
struct Curve {
    std::string label;
    std::vector<double> x, y;
    bool dashed = false;  // so that a curve beneath it can be seen
};

// A place in a chart, with its name beside it: "you are here".
struct Mark {
    std::string label;
    double x, y;
    bool below = false;  // the name: below the ring and to its left, where falling lines leave room
};

// A line chart, with a legend when there is more than one curve. After five, colours begin anew. Marks get a ring, and
// their names room inside the frame.
inline svg::Picture lines(const std::string& title, const std::string& x_label, const std::string& y_label,
                          const std::vector<Curve>& curves, const std::vector<Mark>& marks = {}) {
    std::vector<double> xs, ys;
    for (const Curve& curve : curves) {
        svg::require(curve.x.size() == curve.y.size(), "'" + curve.label + "' needs as many x as y values");
        xs.insert(xs.end(), curve.x.begin(), curve.x.end());
        ys.insert(ys.end(), curve.y.begin(), curve.y.end());
    }
    if (!marks.empty() && !ys.empty()) {  // a tenth of the height above and below each mark
        const auto [low, high] = std::minmax_element(ys.begin(), ys.end());
        const double tenth = 0.1 * (*high - *low);
        for (const Mark& mark : marks) ys.insert(ys.end(), {mark.y - tenth, mark.y + tenth});
        for (const Mark& mark : marks) xs.push_back(mark.x);
    }
    const svg::Axis x = svg::make_axis(xs, 0, 510), y = svg::make_axis(ys, 280, 0);
    double legend_at = curves.size() > 1 ? 2 - 26.0 * static_cast<double>(curves.size()) : 8;
    const double above = 56 - legend_at;
    std::string content;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const Curve& curve = curves[i];
        const std::string name = "line line" + std::to_string(i % 5);
        const std::string dashes = curve.dashed ? "stroke-dasharray:9 11" : "";
        std::string d;
        for (std::size_t j = 0; j < curve.x.size(); ++j) {
            d += svg::fill(j == 0 ? "M% %" : "L% %", {svg::position(x, curve.x[j]), svg::position(y, curve.y[j])});
        }
        content += svg::path(name, d + "h0", dashes);  // a lone point still makes a dot
        if (curves.size() == 1) continue;
        content += svg::path(name, svg::fill("M0 %h28", {legend_at}), dashes);
        content += svg::text(38, legend_at + 6, "start", curve.label);
        legend_at += 26;
    }
    for (const Mark& mark : marks) {
        const double mx = svg::position(x, mark.x), my = svg::position(y, mark.y);
        const bool left = mark.below || mx > x.end / 2;  // the name goes where there is more room
        content += svg::fill("<circle class='line line4' cx='%' cy='%' r='7'/>\n", {mx, my});
        content +=
            svg::text(left ? mx - 12 : mx + 12, mark.below ? my + 23 : my - 10, left ? "end" : "start", mark.label);
    }
    return svg::chart(title, x, y, x_label, y_label, above, content);
}

constexpr int cells = 300;      // of the plane, per side
constexpr double side = 450.0;  // of the plane in the picture

inline void require_labels(const Matrix& Y, int m, const std::string& name) {
    bool good = Y.rows() == 1 && Y.cols() == m;
    for (int i = 0; i < Y.size(); ++i) good = good && (Y.data()[i] == 0 || Y.data()[i] == 1);
    svg::require(good, name + " must be (1, " + std::to_string(m) + "), each 0 or 1");
}

// 0 is a disc, 1 a triangle: they differ without colour, too.
inline std::string marker(double label, double x, double y) {
    if (label == 1) return svg::path("mark1", svg::fill("M% %l5.8 10h-11.6z", {x, y - 6.5}));
    return svg::fill("<circle class='mark0' cx='%' cy='%' r='4.6'/>\n", {x, y});
}

// The part of the plane that a square picture shows, and what its two directions are called.
struct Plane {
    svg::Axis x, y;
    std::string x_label, y_label;
};

// A plane whose sides are as long as both axes' values need. One unit may be longer upwards than sideways.
inline Plane make_plane(const std::vector<double>& x, const std::vector<double>& y, const std::string& x_label,
                        const std::string& y_label) {
    return {svg::make_axis(x, 0, side), svg::make_axis(y, side, 0), x_label, y_label};
}

// A plane with room for the points, and a little more on each side. X: (2, m).
inline Plane plane_around(const Matrix& X, const std::string& x_label, const std::string& y_label) {
    svg::require(X.rows() == 2 && X.cols() > 0, "X must be (2, m)");
    std::vector<double> sides[2];
    for (int i = 0; i < 2; ++i) {
        const auto [low, high] = std::minmax_element(X.row(i), X.row(i) + X.cols());
        const double more = 0.04 * (*high - *low);
        sides[i] = {*low - more, *high + more};
    }
    return make_plane(sides[0], sides[1], x_label, y_label);
}

// The points on top of `regions`, in a square chart. X: (2, m), Y: (1, m).
inline svg::Picture points_in(const Plane& plane, const std::string& title, const Matrix& X, const Matrix& Y,
                              const std::string& name0, const std::string& name1, const std::string& regions) {
    svg::require(X.rows() == 2 && all_finite(X), "X must be (2, m), without nan and inf");
    require_labels(Y, X.cols(), "Y");
    const svg::Axis &x = plane.x, &y = plane.y;
    std::string content = regions;
    for (int label = 0; label < 2; ++label) {  // the legend stands above the chart: there it can't cover data
        const double at = label * side / 2;
        if (!regions.empty()) content += svg::rectangle("region" + std::to_string(label), at, -35, 28, 22);
        content += marker(label, at + 14, -24) + svg::text(at + 36, -18, "start", label == 0 ? name0 : name1);
    }
    int outside = 0;
    for (int j = 0; j < X.cols(); ++j) {
        const double x1 = X(0, j), x2 = X(1, j);
        const bool visible = x.low <= x1 && x1 <= x.high && y.low <= x2 && x2 <= y.high;
        if (visible) content += marker(Y(0, j), svg::position(x, x1), svg::position(y, x2));
        if (!visible) ++outside;
    }
    if (outside > 0) content += svg::text(side, side + 48, "end", std::to_string(outside) + " out of view");
    return svg::chart(title, x, y, plane.x_label, plane.y_label, 80, content);
}

// The points of both classes, one unit as long upwards as sideways. X: (2, m), Y: (1, m) of 0 and 1.
inline svg::Picture scatter(const std::string& title, const Matrix& X, const Matrix& Y, const std::string& name0,
                            const std::string& name1) {
    const std::vector<double> all(X.data(), X.data() + X.size());
    return points_in(make_plane(all, all, "x1", "x2"), title, X, Y, name0, name1, "");
}

// Where the picture's cell number i, from 0, has its middle: counted from left to right, or from the bottom up.
inline double middle_of(int i, const svg::Axis& axis) {
    const double middle = (axis.low + axis.high) / 2, half = (axis.high - axis.low) / 2;
    return middle + half * (2 * i + 1 - cells) / cells;
}

// The points on top of what `predict` says for this part of the plane: both regions tinted, a line between them.
// predict: X (2, m) -> (1, m) of 0 and 1; it is called for one row of cells after the other, with their middles,
// because all 90,000 at once would take a wide network gigabytes.
inline svg::Picture boundary_in(const Plane& plane, const std::string& title, const Matrix& X, const Matrix& Y,
                                const std::string& name0, const std::string& name1,
                                const std::function<Matrix(const Matrix&)>& predict) {
    Matrix predicted(cells, cells), middles(2, cells);
    for (int row = 0; row < cells; ++row) {  // from the top
        for (int column = 0; column < cells; ++column) {
            middles(0, column) = middle_of(column, plane.x);
            middles(1, column) = middle_of(cells - 1 - row, plane.y);
        }
        const Matrix answers = predict(middles);
        require_labels(answers, cells, "the prediction");
        for (int column = 0; column < cells; ++column) predicted(row, column) = answers(0, column);
    }
    const double cell = side / cells;
    std::string region, border;  // one path each: rectangles of their own would show seams
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            const double here = predicted(row, column), x = column * cell, y = row * cell;
            const bool starts = column == 0 || predicted(row, column - 1) != here;  // a run of equal answers
            const bool ends = column == cells - 1 || predicted(row, column + 1) != here;
            if (here == 1 && starts) region += svg::fill("M% %v%", {x, y, cell});
            if (here == 1 && ends) region += svg::fill("H%v%z", {x + cell, -cell});
            if (starts && column > 0) border += svg::fill("M% %v%", {x, y, cell});
            if (row > 0 && predicted(row - 1, column) != here) border += svg::fill("M% %h%", {x, y, cell});
        }
    }
    const std::string regions = svg::rectangle("region0", 0, 0, side, side) + svg::path("region1", region);
    return points_in(plane, title, X, Y, name0, name1, regions + svg::path("border", border));
}

// The same for the plane from -limit to limit. Limit 0: as far as the points reach, 1.5 at least; with another one, the
// picture says how many are out of view.
inline svg::Picture decision_boundary(const std::string& title, const Matrix& X, const Matrix& Y,
                                      const std::string& name0, const std::string& name1,
                                      const std::function<Matrix(const Matrix&)>& predict, double limit = 0) {
    if (limit == 0) {
        limit = 1.5;
        for (int i = 0; i < X.size(); ++i) limit = std::max(limit, std::fabs(X.data()[i]));
    }
    const std::vector<double> both{-limit, limit};
    return boundary_in(make_plane(both, both, "x1", "x2"), title, X, Y, name0, name1, predict);
}

// Finished pictures in one, `columns` in a row, each under its own title; 1 for narrow screens.
inline svg::Picture side_by_side(const std::string& title, const std::vector<svg::Picture>& pictures, int columns = 2) {
    svg::require(!pictures.empty(), "there is no picture to show");
    const int n = static_cast<int>(pictures.size());
    columns = std::clamp(columns, 1, n);
    const int rows = (n + columns - 1) / columns, in_last_row = n - (rows - 1) * columns;
    const double width = 440, height = width * pictures[0].height / pictures[0].width;
    std::string content;
    for (int i = 0; i < n; ++i) {
        const svg::Picture& picture = pictures[static_cast<std::size_t>(i)];
        const double indent = i / columns == rows - 1 ? (columns - in_last_row) * width / 2 : 0;  // in the middle
        content += svg::fill("<svg x='%' y='%' width='%' height='%' viewBox='0 0 % %'>\n",
                             {indent + i % columns * width, 44 + i / columns * height, width, height, picture.width,
                              picture.height}) +
                   picture.text + "</svg>\n";
    }
    return svg::document(title, 0, 0, columns * width, 44 + rows * height, content);
}

}  // namespace plot
