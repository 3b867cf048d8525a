// Pictures as SVG: cost curves, labelled points, and what a classifier says about the plane around them. Each function
// returns a whole file that follows the reader's light or dark theme, byte for byte the same on every system. They
// throw std::invalid_argument for data that can't be drawn: none at all, nan, inf, or lists of different lengths.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace plot {

// One line of a chart, from (x[0], y[0]) to the last point.
struct Curve {
    std::string label;
    std::vector<double> x, y;
};

// Points of the plane, each with label 0 or 1.
struct Points {
    std::vector<double> x, y;
    std::vector<int> label;
};

namespace detail {

// Blue and orange stay apart for colour-blind readers. No var(): some viewers know plain colours only, and they skip
// @media as well, which leaves them the light version.
inline constexpr char style[] = R"(<style>
text{font:17px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#24292f}.title{font-weight:600}
.back{fill:#fff}.grid{stroke:#e4e7eb}.frame,.line,.border{fill:none;stroke-linejoin:round;stroke-linecap:round}
.frame{stroke:#8b949e}.border{stroke:#24292f;stroke-width:1.3}.region0{fill:#d5e6f5}.region1{fill:#fce0c8}
.line{stroke-width:2.5}.line0{stroke:#0969b5}.line1{stroke:#d95f02}.line2{stroke:#1a8a5a}.line3{stroke:#8a4fb0}
.mark0,.mark1{stroke:#fff;stroke-width:.8}.mark0{fill:#0969b5}.mark1{fill:#d95f02}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.back{fill:#0d1117}.grid{stroke:#2b313a}.frame{stroke:#6e7681}
.border{stroke:#e6edf3}.region0{fill:#12304d}.region1{fill:#4d2f17}
.line0{stroke:#58b0f5}.line1{stroke:#ff9b45}.line2{stroke:#4cc790}.line3{stroke:#c79af0}
.mark0,.mark1{stroke:#0d1117}.mark0{fill:#58b0f5}.mark1{fill:#ff9b45}
}</style>
)";

inline void require(bool holds, const std::string& otherwise) {
    if (!holds) throw std::invalid_argument("plot: " + otherwise);
}

inline void check(const std::vector<double>& x, const std::vector<double>& y, const std::string& name) {
    const auto drawable = [](double v) { return std::abs(v) <= 1e200; };  // false for nan, too
    require(x.size() == y.size() && !x.empty(), name + " needs one point or more, and as many x as y values");
    require(std::all_of(x.begin(), x.end(), drawable) && std::all_of(y.begin(), y.end(), drawable),
            name + " has values that are not finite or beyond 1e200");
}

inline bool only_0_and_1(const std::vector<int>& labels) {
    return std::all_of(labels.begin(), labels.end(), [](int label) { return label == 0 || label == 1; });
}

inline void check(const Points& points) {
    check(points.x, points.y, "the set of points");
    require(points.label.size() == points.x.size() && only_0_and_1(points.label), "every point needs a label, 0 or 1");
}

// The pattern with a number for each %, to one decimal at most: 12.5, 12, never -0, and no locale's comma.
inline std::string fill(const std::string& pattern, const std::vector<double>& numbers) {
    std::string filled;
    std::size_t next = 0;
    for (const char c : pattern) {
        const long long tenths = c == '%' ? std::llround(10.0 * numbers[next++]) : 0, size = std::abs(tenths);
        filled += c != '%' ? std::string(1, c) : (tenths < 0 ? "-" : "") + std::to_string(size / 10);
        if (size % 10 != 0) filled += "." + std::to_string(size % 10);
    }
    return filled;
}

inline std::string escape(const std::string& label) {
    std::string safe;
    for (const char c : label) safe += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return safe;
}

// A guess: the font is the reader's.
inline double text_width(const std::string& label) {
    return 9.8 * static_cast<double>(label.size());
}

// A text that shrinks when it would need more than `room`. anchor: start, middle or end.
inline std::string text(double x, double y, const std::string& anchor, const std::string& label, double room,
                        const std::string& more = "") {
    const double size = 17.0 * room / std::max(room, text_width(label));
    return fill("<text x='%' y='%' style='font-size:%px' ", {x, y, size}) + "text-anchor='" + anchor + "'" + more +
           ">" + escape(label) + "</text>\n";
}

inline std::string path(const std::string& name, const std::string& d) {
    return "<path class='" + name + "' d='" + d + "'/>\n";
}

inline std::string rectangle(const std::string& name, double x, double y, double width, double height) {
    return path(name, fill("M% %h%v%H%z", {x, y, width, height, x}));
}

inline std::string svg(double width, double height, const std::string& title, const std::string& content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' role='img' " +
           fill("width='%' height='%' viewBox='0 0 % %'>\n", {width, height, width, height}) + "<title>" +
           escape(title) + "</title>\n" + style + rectangle("back", 0, 0, width, height) +
           text(width / 2, 28, "middle", title, width - 32, " class='title'") + content + "</svg>\n";
}

// What is seen of one direction, from low to high, where that lies in the picture, and its ticks.
struct Axis {
    double low = 0, high = 0, label_width = 0, pixel_low = 0, pixel_high = 0;
    std::vector<std::pair<double, std::string>> ticks;
};

inline double pixel(const Axis& axis, double v) {
    return axis.pixel_low + (v - axis.low) / (axis.high - axis.low) * (axis.pixel_high - axis.pixel_low);
}

// Ticks every 1, 2 or 5 times a power of ten, `steps` steps at most. An end of the axis moves out to the next tick when
// that costs no more than `slack` of the range.
inline Axis make_axis(const std::vector<double>& values, int steps, double slack) {
    double low = *std::min_element(values.begin(), values.end());
    double high = *std::max_element(values.begin(), values.end());
    const double size = std::max({std::abs(low), std::abs(high), 1e-100});
    if (high - low <= 1e-8 * size) {  // as good as constant: show it in the middle
        const double margin = size > 1e-100 ? 0.1 * size : 1;
        low -= margin;
        high += margin;
    }
    const double range = high - low, shortest = range / steps;
    double power = 1;  // of ten, by hand: log10 and pow may round differently elsewhere
    while (power * 10 <= shortest) power *= 10;
    while (power > shortest) power /= 10;
    const double step = power * (power >= shortest ? 1 : 2 * power >= shortest ? 2 : 5 * power >= shortest ? 5 : 10);
    const double out_low = std::floor(low / step + 1e-6) * step, out_high = std::ceil(high / step - 1e-6) * step;
    Axis axis;
    axis.low = low - out_low <= slack * range ? out_low : low;
    axis.high = out_high - high <= slack * range ? out_high : high;
    const long long last = std::llround(std::floor(axis.high / step + 1e-6));
    for (long long k = std::llround(std::ceil(axis.low / step - 1e-6)); k <= last; ++k) {
        std::ostringstream label;
        label.imbue(std::locale::classic());
        label.precision(10);  // enough for every tick, too few to show that 3 * 0.1 is not quite 0.3
        label << static_cast<double>(k) * step;
        axis.ticks.push_back({static_cast<double>(k) * step, label.str()});
        axis.label_width = std::max(axis.label_width, text_width(label.str()));
    }
    return axis;
}

// Grid, then `inside`, then frame and axis labels.
inline std::string chart(const Axis& x, const Axis& y, const std::string& x_name, const std::string& y_name,
                         const std::string& inside) {
    const double left = x.pixel_low, right = x.pixel_high, top = y.pixel_high, bottom = y.pixel_low;
    std::string grid, labels;  // the grid sticks out of the frame a little, as ticks
    for (const auto& [value, label] : x.ticks) {
        const double at = pixel(x, value);
        grid += fill("M% %V%", {at, top, bottom + 5});
        labels += text(at, bottom + 23, "middle", label, 0.9 * (right - left) / static_cast<double>(x.ticks.size()));
    }
    for (const auto& [value, label] : y.ticks) {
        const double at = pixel(y, value);
        grid += fill("M% %H%", {left - 5, at, right});
        labels += text(left - 9, at + 6, "end", label, 200);
    }
    return path("grid", grid) + inside + rectangle("frame", left, top, right - left, bottom - top) + labels +
           text((left + right) / 2, bottom + 48, "middle", x_name, right - left) +
           text(20, (top + bottom) / 2, "middle", y_name, bottom - top,
                fill(" transform='rotate(-90 20 %)'", {(top + bottom) / 2}));
}

// A long curve is thinned to the lowest and the highest point of each of 300 equal parts, so that no swing is lost.
inline std::string outline(const Curve& curve, const Axis& x, const Axis& y) {
    const std::size_t n = curve.x.size(), parts = std::min<std::size_t>(n, 300);
    const double* const first = curve.y.data();
    std::vector<std::size_t> shown = {0};
    for (std::size_t part = 0; part < parts; ++part) {
        const auto [low, high] = std::minmax_element(first + part * n / parts, first + (part + 1) * n / parts);
        shown.push_back(static_cast<std::size_t>(std::min(low, high) - first));
        shown.push_back(static_cast<std::size_t>(std::max(low, high) - first));
    }
    shown.push_back(n - 1);
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    std::string d;
    for (const std::size_t i : shown) {
        d += fill(i == 0 ? "M% %" : "L% %", {pixel(x, curve.x[i]), pixel(y, curve.y[i])});
    }
    return d + "h0";  // a lone point still makes a dot
}

// 0 is a disc, 1 a triangle: they differ without colour, too.
inline std::string marker(int label, double x, double y) {
    if (label == 1) return path("mark1", fill("M% %l5.8 10h-11.6z", {x, y - 6.5}));
    return fill("<circle class='mark0' cx='%' cy='%' r='4.6'/>\n", {x, y});
}

constexpr int cells = 300;      // per side of the plane
constexpr double side = 450.0;  // of the plane in the picture

// Points in a square chart. `inside` lies below them; its unit is one cell, its origin the upper left corner.
inline std::string plane(const std::string& title, const Points& points, const std::vector<std::string>& names, Axis x,
                         Axis y, const std::string& inside) {
    x.pixel_low = std::round(48 + y.label_width);
    x.pixel_high = x.pixel_low + side;
    y.pixel_high = 80;
    y.pixel_low = 80 + side;
    std::string marks;
    for (int label = 0; label < 2; ++label) {  // the legend stands above the chart: there it can't cover data
        const double at = x.pixel_low + label * side / 2;
        if (!inside.empty()) marks += rectangle("region" + std::to_string(label), at, 45, 28, 22);
        marks += marker(label, at + 14, 56) + text(at + 36, 62, "start", names[label == 0 ? 0 : 1], side / 2 - 44);
    }
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const double at_x = points.x[i], at_y = points.y[i];
        if (at_x < x.low || at_x > x.high || at_y < y.low || at_y > y.high) continue;
        marks += marker(points.label[i], pixel(x, at_x), pixel(y, at_y));
    }
    const std::string placed = fill("<g transform='translate(% 80) scale(1.5)'>\n", {x.pixel_low}) + inside;
    return svg(x.pixel_high + 22, y.pixel_low + 60, title, chart(x, y, "x1", "x2", placed + "</g>\n") + marks);
}

}  // namespace detail

// A line chart, with a legend when there is more than one curve.
inline std::string cost_curves(const std::string& title, const std::string& x_label, const std::string& y_label,
                               const std::vector<Curve>& curves) {
    using namespace detail;
    require(!curves.empty(), "there is no curve to draw");
    std::vector<double> xs, ys;
    for (const Curve& curve : curves) {
        check(curve.x, curve.y, "the curve '" + curve.label + "'");
        xs.insert(xs.end(), curve.x.begin(), curve.x.end());
        ys.insert(ys.end(), curve.y.begin(), curve.y.end());
    }
    Axis x = make_axis(xs, 5, 0.05), y = make_axis(ys, 6, 1.0);
    x.pixel_low = std::round(48 + y.label_width);
    x.pixel_high = std::round(624 - x.label_width / 2);
    y.pixel_high = curves.size() > 1 ? 54.0 + 26.0 * static_cast<double>(curves.size()) : 48.0;
    y.pixel_low = y.pixel_high + 280;
    std::string legend, lines;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const std::string name = "line line" + std::to_string(i % 4);
        const double at = 56.0 + 26.0 * static_cast<double>(i);
        lines += path(name, outline(curves[i], x, y));
        legend += path(name, fill("M% %h28", {x.pixel_low, at})) +
                  text(x.pixel_low + 38, at + 6, "start", curves[i].label, 586 - x.pixel_low);
    }
    return svg(640, y.pixel_low + 62, title, (curves.size() > 1 ? legend : "") + chart(x, y, x_label, y_label, lines));
}

// The points of both classes, one unit as long upwards as sideways.
inline std::string scatter(const std::string& title, const Points& points, const std::string& name0,
                           const std::string& name1) {
    detail::check(points);
    const auto [left, right] = std::minmax_element(points.x.begin(), points.x.end());
    const auto [low, high] = std::minmax_element(points.y.begin(), points.y.end());
    const double x = (*left + *right) / 2, y = (*low + *high) / 2, widest = std::max(*right - *left, *high - *low);
    const double half = widest > 0 ? 0.54 * widest : 1;
    return detail::plane(title, points, {name0, name1}, detail::make_axis({x - half, x + half}, 6, 0),
                         detail::make_axis({y - half, y + half}, 6, 0), "");
}

// The points on top of what `predict` says for the plane from -limit to limit: both regions tinted, a line between
// them. predict is called once, with all grid points, and answers 0 or 1 for each. Points out of view are left out.
inline std::string decision_boundary(
    const std::string& title, const Points& points, const std::string& name0, const std::string& name1,
    const std::function<std::vector<int>(const std::vector<double>& x1, const std::vector<double>& x2)>& predict,
    double limit = 1.5) {
    using namespace detail;
    check(points);
    require(limit > 1e-90 && limit < 1e90, "limit must be finite and above 0");
    std::vector<double> x1, x2;  // the middles of all cells, row by row from the top
    for (int i = 0; i < cells * cells; ++i) {
        x1.push_back(limit * (2 * (i % cells) + 1 - cells) / cells);
        x2.push_back(limit * (cells - 1 - 2 * (i / cells)) / cells);
    }
    const std::vector<int> predicted = predict(x1, x2);
    require(predicted.size() == x1.size() && only_0_and_1(predicted), "predict must answer 0 or 1 for each grid point");
    const auto at = [&](int row, int column) { return predicted[static_cast<std::size_t>(row * cells + column)]; };
    std::string region, border;
    for (int row = 0, start = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            const int here = at(row, column), right = column + 1 < cells ? at(row, column + 1) : -1;
            const std::string x = std::to_string(column + 1), y = std::to_string(row);
            if (column == 0 || here != at(row, column - 1)) start = column;
            // Runs of 1 become rectangles of one path: in paths of their own they would show seams.
            if (here == 1 && right != 1) region += "M" + x + " " + y + "v1H" + std::to_string(start) + "v-1z";
            if (right == 1 - here) border += "M" + x + " " + y + "v1";
            if (row > 0 && here != at(row - 1, column)) border += "M" + x + " " + y + "h-1";
        }
    }
    const Axis axis = make_axis({-limit, limit}, 6, 0);
    return plane(title, points, {name0, name1}, axis, axis,
                 rectangle("region0", 0, 0, cells, cells) + path("region1", region) + path("border", border));
}

}  // namespace plot
