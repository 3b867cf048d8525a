// What every picture of plot.hpp is made of: text, paths, axes and the frame of a chart, as SVG. An SVG file is text
// that any browser draws; a path is a list of moves (M), lines (L, H, V, and h, v, l from where the pen is) and z (back
// to the start).
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace svg {

// Colours by class, first for a light page, then for a dark one. Blue and orange stay apart for colour-blind readers.
inline constexpr char style[] = R"(<style>
text{font:17px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#24292f}.title{font-weight:600}
.back{fill:#fff}.grid{stroke:#e4e7eb}.frame,.line,.border{fill:none;stroke-linejoin:round;stroke-linecap:round}
.frame{stroke:#8b949e}.border{stroke:#24292f;stroke-width:1.3}.region0{fill:#d5e6f5}.region1{fill:#fce0c8}
.line{stroke-width:2.5}.line0{stroke:#0969b5}.line1{stroke:#d95f02}.line2{stroke:#1a8a5a}.line3{stroke:#8a4fb0}
.line4{stroke:#24292f}.mark0,.mark1{stroke:#fff;stroke-width:.8}.mark0{fill:#0969b5}.mark1{fill:#d95f02}
.deeper{fill:#0969b5;fill-opacity:.16}.dots{stroke-width:7}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.back{fill:#0d1117}.grid{stroke:#2b313a}
.frame{stroke:#6e7681}.border{stroke:#e6edf3}.region0{fill:#12304d}.region1{fill:#4d2f17}
.line0{stroke:#58b0f5}.line1{stroke:#ff9b45}.line2{stroke:#4cc790}.line3{stroke:#c79af0}.line4{stroke:#e6edf3}
.mark0,.mark1{stroke:#0d1117}.mark0{fill:#58b0f5}.mark1{fill:#ff9b45}
}</style>
)";

inline void require(bool holds, const std::string& otherwise) {
    if (!holds) throw std::invalid_argument("plot: " + otherwise);
}

// To one decimal at most: 12.5, 12, never -0, and a point whatever the locale.
inline std::string number(double x) {
    const long long tenths = std::llround(10 * x), size = std::abs(tenths);
    return (tenths < 0 ? "-" : "") + std::to_string(size / 10) +
           (size % 10 == 0 ? "" : "." + std::to_string(size % 10));
}

// With exactly so many decimals, and a point whatever the locale: for what one decimal is too coarse.
inline std::string decimals(double x, int count) {
    double power = 1;
    for (int i = 0; i < count; ++i) power *= 10;
    std::string digits = std::to_string(std::llround(power * std::abs(x)));
    const std::size_t n = static_cast<std::size_t>(count);
    if (digits.size() < n + 1) digits.insert(0, n + 1 - digits.size(), '0');
    if (count > 0) digits.insert(digits.size() - n, ".");
    return (x < 0 && digits.find_first_not_of("0.") != std::string::npos ? "-" : "") + digits;
}

// The pattern with the next of the numbers for each %.
inline std::string fill(const char* pattern, std::initializer_list<double> numbers) {
    std::string filled;
    const double* next = numbers.begin();
    for (; *pattern != '\0'; ++pattern) {
        if (*pattern == '%') filled += number(*next++);
        if (*pattern != '%') filled += *pattern;
    }
    return filled;
}

inline std::string escape(const std::string& label) {
    std::string safe;
    for (const char c : label) safe += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return safe;
}

// anchor says which part of the text stands at x: its start, middle or end.
inline std::string text(double x, double y, const std::string& anchor, const std::string& label,
                        const std::string& more = "") {
    return fill("<text x='%' y='%' text-anchor='", {x, y}) + anchor + "'" + more + ">" + escape(label) + "</text>\n";
}

inline std::string path(const std::string& name, const std::string& d, const std::string& look = "") {
    return "<path class='" + name + "'" + (look.empty() ? "" : " style='" + look + "'") + " d='" + d + "'/>\n";
}

inline std::string rectangle(const std::string& name, double x, double y, double width, double height) {
    return path(name, fill("M% %h%v%h%z", {x, y, width, height, -width}));
}

// A whole file, and its size, so that it can become a part of a larger picture. Everywhere else it is its text.
struct Picture {
    std::string text;
    double width, height;
    operator std::string() const { return text; }
};

// It shows width x height units of the plane, from (left, top) on; y counts downwards.
inline Picture document(const std::string& title, double left, double top, double width, double height,
                        const std::string& content) {
    return {"<svg xmlns='http://www.w3.org/2000/svg' role='img' " +
                fill("width='%' height='%' viewBox='% % % %'>\n", {width, height, left, top, width, height}) +
                "<title>" + escape(title) + "</title>\n" + style + rectangle("back", left, top, width, height) +
                text(left + width / 2, top + 28, "middle", title, " class='title'") + content + "</svg>\n",
            width, height};
}

struct Tick {
    double value;
    std::string label;
};

// One direction of a chart: the values from low to high lie between `start` and `end` in the picture.
struct Axis {
    double low, high, start, end;
    std::vector<Tick> ticks;
};

inline double position(const Axis& axis, double value) {
    return axis.start + (value - axis.low) / (axis.high - axis.low) * (axis.end - axis.start);
}

// An axis on which all values have room. It begins and ends at a tick; ticks stand 1, 2 or 5 times a power of ten
// apart. Throws std::invalid_argument for no values, nan, inf, and what is too large to calculate with.
inline Axis make_axis(const std::vector<double>& values, double start, double end) {
    require(!values.empty(), "there is nothing to draw");
    for (const double v : values) require(std::abs(v) <= 1e100, "a value is not finite, or beyond 1e100");
    double low = *std::min_element(values.begin(), values.end());
    double high = *std::max_element(values.begin(), values.end());
    const double size = std::max({std::abs(low), std::abs(high), 1e-100});
    if (high - low <= 1e-8 * size) {  // as good as constant: show it in the middle
        const double margin = size > 1e-100 ? 0.1 * size : 1;
        low -= margin;
        high += margin;
    }
    const double shortest = (high - low) / 6, power = std::pow(10, std::floor(std::log10(shortest)));
    double step = 10 * power;
    for (const int factor : {5, 2, 1}) {
        if (factor * power > 0.999999 * shortest) step = factor * power;
    }
    const long long first = std::llround(std::floor(low / step + 1e-6));
    const long long last = std::llround(std::ceil(high / step - 1e-6));
    Axis axis{static_cast<double>(first) * step, static_cast<double>(last) * step, start, end, {}};
    for (long long k = first; k <= last; ++k) {
        std::ostringstream label;
        label.imbue(std::locale::classic());
        label.precision(10);  // enough for every tick, too few to show that 3 * 0.1 is not quite 0.3
        label << static_cast<double>(k) * step;
        axis.ticks.push_back({static_cast<double>(k) * step, label.str()});
    }
    return axis;
}

// A whole picture: grid, then content, then frame and labels. (0, 0) is the frame's upper left corner; above it is
// room for the title and a legend.
inline Picture chart(const std::string& title, const Axis& x, const Axis& y, const std::string& x_label,
                     const std::string& y_label, double above, const std::string& content) {
    const double width = x.end, height = y.start;
    std::string grid, labels;  // the grid sticks out of the frame a little, as ticks
    double widest = 0, longest = 1;
    for (const Tick& tick : x.ticks) longest = std::max(longest, 10.0 * static_cast<double>(tick.label.size()));
    // Long labels, such as 1200000, would run into each other: then every second or third tick has one.
    const double ticks = static_cast<double>(x.ticks.size());
    const std::size_t every = static_cast<std::size_t>(std::max(1.0, std::ceil(longest * (ticks - 1) / width)));
    for (std::size_t i = 0; i < x.ticks.size(); ++i) {
        const double at = position(x, x.ticks[i].value);
        grid += fill("M% 0V%", {at, height + 5});
        if (i % every == 0) labels += text(at, height + 23, "middle", x.ticks[i].label);
    }
    for (const Tick& tick : y.ticks) {
        const double at = position(y, tick.value);
        grid += fill("M-5 %H%", {at, width});
        labels += text(-9, at + 6, "end", tick.label);
        widest = std::max(widest, 10.0 * static_cast<double>(tick.label.size()));  // a guess: the font is the reader's
    }
    const double left = 48 + widest;
    const std::string upright = fill(" transform='rotate(-90 % %)'", {20 - left, height / 2});
    labels += text(width / 2, height + 48, "middle", x_label);
    labels += text(20 - left, height / 2, "middle", y_label, upright);
    return document(title, -left, -above, left + width + 34, above + height + 62,
                    path("grid", grid) + content + rectangle("frame", 0, 0, width, height) + labels);
}

}  // namespace svg
