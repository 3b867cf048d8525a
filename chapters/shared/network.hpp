// A network as a picture: units in columns, weights as lines between them. Small networks carry their numbers, and
// those of the way back beside them. All of it is drawn from matrices that the caller has computed.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/network_notes.hpp"
#include "chapters/shared/svg.hpp"
#include "matrix/matrix.hpp"

namespace network {

// For networks that are to be compared: `largest` for all of them.
inline double largest_weight(const std::vector<Matrix>& W) {
    double largest = 0;
    for (const Matrix& each : W) {
        for (int i = 0; i < each.size(); ++i) largest = std::max(largest, std::fabs(each.data()[i]));
    }
    return largest;
}

inline constexpr char style[] = R"(<style>
.up,.down{fill:none;stroke:#0969b5}.down{stroke:#d95f02;stroke-dasharray:7 5}
.unit{fill:#f6f8fa;stroke:#57606a;stroke-width:1.6}
.on{paint-order:stroke;stroke:#fff;stroke-width:5;stroke-linejoin:round}
.blame{fill:#b3123f}.soft{fill:#57606a}.small{font-size:16px}
@media (prefers-color-scheme:dark){.up{stroke:#58b0f5}.down{stroke:#ff9b45}.unit{fill:#161b22;stroke:#8b949e}
.on{stroke:#0d1117}.blame{fill:#ff7b9c}.soft{fill:#a2abb5}}
</style>
)";

// Where the units of one column are. More than 8 units: the first three, a gap, the last two.
struct Column {
    double x;
    std::vector<int> units;  // -1: those left out
    std::vector<double> y;
};

inline Column make_column(int n, double x, double middle, double pitch) {
    Column column{x, {}, {}};
    for (int i = 0; i < n; ++i) {
        if (n <= 8 || i < 3 || i >= n - 2) column.units.push_back(i);
        if (n > 8 && i == 3) column.units.push_back(-1);
    }
    const double slots = static_cast<double>(column.units.size());
    for (std::size_t s = 0; s < column.units.size(); ++s) {
        column.y.push_back(middle + pitch * (static_cast<double>(s) - (slots - 1) / 2));
    }
    return column;
}

// Blue, or dashed and orange below 0; the larger the weight, the wider.
inline std::string line(const Drawing& n, const Edge& e, double largest) {
    const double w = n.W[e.l - 1](e.k, e.i), width = std::max(0.12, 6 * std::fabs(w) / largest);
    return std::string("<path class='") + (w < 0 ? "down" : "up") + "' stroke-width='" + svg::decimals(width, 2) +
           "' d='" + svg::fill("M% %L% %", {e.x1, e.y1, e.x2, e.y2}) + "'/>\n";
}

// Throws std::invalid_argument when a list doesn't fit the weights, with the name of the first that doesn't.
inline void check(const Drawing& n) {
    const std::size_t L = n.W.size();
    svg::require(L > 0, "a network needs weights");
    const auto length = [](const std::string& name, std::size_t found, std::size_t expected) {
        svg::require(found == 0 || found == expected, "the network's list " + name + " has " + std::to_string(found) +
                                                          " entries, expected " + std::to_string(expected));
    };
    // cols: -1 for any number of examples
    const auto fits = [](const std::string& name, const Matrix& M, int rows, int cols) {
        svg::require(M.rows() == rows && (cols < 0 || M.cols() == cols),
                     "the network's " + name + " is " + shape(M) + ", expected (" + std::to_string(rows) + ", " +
                         (cols < 0 ? "m" : std::to_string(cols)) + ")");
    };
    for (const auto& [name, list] : {std::pair("b", &n.b), std::pair("dZ", &n.dZ), std::pair("dW", &n.dW),
                                     std::pair("db", &n.db), std::pair("slopes", &n.slopes)}) {
        length(name, list->size(), L);
    }
    length("A", n.A.size(), L + 1);
    length("names", n.names.size(), L + 1);
    length("activations", n.activations.size(), L + 1);
    length("places", n.places.size(), L);
    if (!n.A.empty()) fits("A0", n.A[0], n.W[0].cols(), -1);
    for (std::size_t l = 1; l <= L; ++l) {
        const Matrix& W = n.W[l - 1];
        const std::string number = std::to_string(l);
        if (l > 1) fits("W" + number, W, W.rows(), n.W[l - 2].rows());
        if (!n.b.empty()) fits("b" + number, n.b[l - 1], W.rows(), 1);
        if (!n.A.empty()) fits("A" + number, n.A[l], W.rows(), n.A[0].cols());
        if (!n.dZ.empty()) fits("dZ" + number, n.dZ[l - 1], W.rows(), -1);
        if (!n.dW.empty()) fits("dW" + number, n.dW[l - 1], W.rows(), W.cols());
        if (!n.db.empty()) fits("db" + number, n.db[l - 1], W.rows(), 1);
        if (!n.slopes.empty()) fits("slopes " + number, n.slopes[l - 1], W.rows(), 1);
    }
    if (n.Y.size() > 0) fits("Y", n.Y, n.W[L - 1].rows(), -1);
}

// The whole file. Throws std::invalid_argument as check does, and for numbers that are not finite.
inline std::string draw(const Drawing& n) {
    check(n);
    const std::size_t L = n.W.size();
    const bool numbers = !n.A.empty(), products = !n.slopes.empty();
    const double largest = n.largest > 0 ? n.largest : std::max(largest_weight(n.W), 1e-300);
    const double radius = numbers ? 25 : 13, top = 88;
    double side = numbers ? 84 : 62;  // beside the outer columns, so that their names have room
    for (const std::size_t end : {std::size_t{0}, L}) {
        if (!n.names.empty()) side = std::max(side, 5.0 * static_cast<double>(n.names[end].size()) + 8);
    }
    const double below = !numbers ? 0 : n.dZ.empty() ? 38 : products ? 57 : 76;  // room for the notes
    const double pitch = 2 * radius + below + (products ? 104 : numbers ? 36 : 18);
    const auto across = [&](std::size_t l) {  // from the column before layer l
        return l == 0 ? 0.0 : products ? (l == 1 ? 255 : 330) : numbers ? 215 : L < 3 ? 190 : 136;
    };

    std::vector<int> sizes{n.W[0].cols()};
    for (const Matrix& W : n.W) sizes.push_back(W.rows());
    int slots = 1;
    for (const int size : sizes) slots = std::max(slots, size > 8 ? 6 : size);
    const double height = slots * pitch;
    std::vector<Column> columns;
    double width = side;
    for (std::size_t l = 0; l <= L; ++l) {
        width += across(l);
        columns.push_back(make_column(sizes[l], width, top + height / 2 - below / 2, pitch));
    }
    width += side;
    std::string lines, circles, text;
    for (std::size_t l = 0; l <= L; ++l) {
        const Column& column = columns[l];
        if (!n.names.empty()) circles += label(column.x, 62, n.names[l], "soft");
        for (std::size_t s = 0; s < column.units.size(); ++s) {
            const int i = column.units[s];
            const double x = column.x, y = column.y[s];
            if (i < 0) {
                circles += label(x, y + 6, "\u22ee " + std::to_string(sizes[l] - 5) + " more", "on");
                continue;
            }
            circles += svg::fill("<circle class='unit' cx='%' cy='%' r='%'/>\n", {x, y, radius});
            if (numbers) text += label(x, y - radius - 6, unit_name(n, l, i), "on soft");
            if (numbers && n.A[l].cols() == 1) text += label(x, y + 6, value(n.A[l](i, 0)), "");
            if (numbers && n.A[l].cols() > 1 && !n.activations.empty())
                text += label(x, y + 6, n.activations[l], "small");
            text += notes(n, l, i, x, y + radius);
            for (std::size_t t = 0; l > 0 && t < columns[l - 1].units.size(); ++t) {
                const int from = columns[l - 1].units[t];
                if (from < 0) continue;
                const Edge edge{l, i, from, columns[l - 1].x + radius, columns[l - 1].y[t], x - radius, y};
                lines += line(n, edge, largest);
                if (numbers) text += edge_notes(n, edge);
            }
        }
        if (l == 0) continue;
        const double gap = column.x - across(l) / 2, y = top + height + 14;
        const std::string number = std::to_string(l);
        text += label(gap, y, "W" + number + " " + shape(n.W[l - 1]), "");
        if (!n.b.empty()) text += label(gap, y + 22, "b" + number + " " + shape(n.b[l - 1]), "");
        if (!n.places.empty()) text += label(gap, y + 44, n.places[l - 1], "soft");
    }
    const double y = top + height + (n.places.empty() ? 68 : 92);
    text += "<path class='up' stroke-width='3' d='" + svg::fill("M18 %h34", {y - 6}) +
            "'/><path class='down' stroke-width='3' d='" + svg::fill("M208 %h34", {y - 6}) + "'/>\n" +
            svg::text(60, y, "start", "weight above 0") + svg::text(250, y, "start", "below 0; thicker: larger");
    double last = y;
    if (numbers && n.A[0].cols() > 1) {
        std::string examples = "under a unit: its value for example 1";
        for (int j = 1; j < n.A[0].cols(); ++j) examples += ", " + std::to_string(j + 1);
        text += svg::text(18, last += 24, "start", examples);
    }
    if (!n.dZ.empty()) {
        const std::string back = std::string("the way back: dz") + (n.dW.empty() ? "" : ", dw") +
                                 (n.db.empty() ? "" : ", db") + (products ? "; what is sent back: w \u00d7 dz" : "");
        text += svg::text(18, last += 24, "start", back, " class='blame'");
    }
    return svg::document(n.title, 0, 0, width, last + 18, style + lines + circles + text);
}

}  // namespace network
