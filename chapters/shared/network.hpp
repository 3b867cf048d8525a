// A network as a picture: units in columns, weights as lines between them. Small networks carry their numbers, and
// those of the way back beside them. All of it is drawn from matrices that the caller has computed.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/shared/svg.hpp"
#include "matrix/matrix.hpp"

namespace network {

// W[l - 1]: (n_l, n_{l-1}) and b[l - 1]: (n_l, 1) for the layers 1 to L. The rest may stay empty, and isn't drawn then.
struct Drawing {
    std::string title;
    std::vector<Matrix> W, b;
    std::vector<std::string> names = {};            // of the L + 1 columns, the input first
    std::vector<std::string> activations = {};      // the same; written into the units when there are several examples
    std::vector<Matrix> A = {};                     // A[0] = X, then a matrix for each layer; A[l]: (n_l, m)
    Matrix Y = {};                                  // (n_L, m)
    std::vector<Matrix> dZ = {}, dW = {}, db = {};  // the way back. dZ[l - 1]: (n_l, m), the others as W and b
    // g'(Z), as dZ. With it the picture shows how dZ is made: the messages W(k, i) * dZ(k) from the next layer's units,
    // their sum, times the slope. For one example.
    std::vector<Matrix> slopes = {};
    std::vector<std::string> places = {};  // a line for each layer, under its shapes
    double largest = 0;                    // the weight that gets the widest line; 0: this network's own largest
};

// For networks that are to be compared: `largest` for all of them.
inline double largest_weight(const std::vector<Matrix>& W) {
    double largest = 0;
    for (const Matrix& each : W) {
        for (int i = 0; i < each.size(); ++i) largest = std::max(largest, std::fabs(each.data()[i]));
    }
    return largest;
}

inline constexpr char style[] = R"(<style>
.up,.down{fill:none;stroke:#0969b5}.down{stroke:#d95f02;stroke-dasharray:7 5}.unit{fill:#f6f8fa;stroke:#57606a;stroke-width:1.6}
.on{paint-order:stroke;stroke:#fff;stroke-width:5;stroke-linejoin:round}.blame{fill:#b3123f}.soft{fill:#57606a}.small{font-size:16px}
@media (prefers-color-scheme:dark){.up{stroke:#58b0f5}.down{stroke:#ff9b45}.unit{fill:#161b22;stroke:#8b949e}
.on{stroke:#0d1117}.blame{fill:#ff7b9c}.soft{fill:#a2abb5}}
</style>
)";

// At most two decimals, a real minus; what is too small for them as 8e-07.
inline std::string value(double x) {
    svg::require(std::isfinite(x), "a number in a network is not finite");
    std::string text = svg::decimals(std::fabs(x), 2);
    if (std::fabs(x) > 0 && std::fabs(x) < 0.005) {
        char tiny[40];
        std::snprintf(tiny, sizeof tiny, "%.0e", std::fabs(x));
        text = tiny;
    } else {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return (x < 0 && text != "0" ? "\u2212" : "") + text;
}

// The numbers of a row, one for each example.
inline std::string values(const Matrix& A, int row) {
    std::string text;
    for (int j = 0; j < A.cols(); ++j) text += (j == 0 ? "" : ", ") + value(A(row, j));
    return text;
}

inline std::string label(double x, double y, const std::string& text, const std::string& name) {
    return svg::text(x, y, "middle", text, " class='" + name + "'");
}

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

inline std::string unit_name(const Drawing& n, std::size_t l, int i) {
    if (l == n.W.size()) return n.W[l - 1].rows() == 1 ? "output" : "output " + std::to_string(i + 1);
    return (l == 0 ? "x" : "unit ") + std::to_string(i + 1);
}

// What is written under unit i of layer l (0: the input): first the way there, then the way back.
inline std::string notes(const Drawing& n, std::size_t l, int i, double x, double y) {
    std::string all;
    const auto line = [&](const std::string& text, const std::string& name) {
        all += label(x, y += 20, text, "on small " + name);
    };
    if (!n.A.empty() && n.A[l].cols() > 1) line(values(n.A[l], i), "");
    if (l == 0) return all;
    if (!n.A.empty() && !n.b.empty()) line("b = " + value(n.b[l - 1](i, 0)), "");
    if (l == n.W.size() && n.Y.size() > 0) line("label " + values(n.Y, i), "");
    if (n.dZ.empty()) return all;
    if (!n.slopes.empty() && l < n.W.size()) {
        std::string sum;
        double total = 0;
        for (int k = 0; k < n.W[l].rows(); ++k) {
            const double message = n.W[l](k, i) * n.dZ[l](k, 0);
            sum += k == 0 ? value(message) : (message < 0 ? " \u2212 " : " + ") + value(std::fabs(message));
            total += message;
        }
        line(sum + " = " + value(total), "blame");
        line("\u00d7 " + value(n.slopes[l - 1](i, 0)) + ": dz = " + values(n.dZ[l - 1], i), "blame");
    } else {
        line("dz = " + values(n.dZ[l - 1], i), "blame");
    }
    if (!n.db.empty()) line("db = " + value(n.db[l - 1](i, 0)), "blame");
    return all;
}

// A line from unit i of one column to unit k of the next.
struct Edge {
    std::size_t l;  // the layer that it leads to
    int k, i;
    double x1, y1, x2, y2;
};

// What is written on it: the weight and its gradient; or the message that comes back over it, with an arrow.
inline std::string edge_notes(const Drawing& n, const Edge& e) {
    const bool message = !n.slopes.empty() && e.l > 1, back = !message && !n.dW.empty();
    const double at = e.l == 1 ? 0.36 : 0.58, x = e.x1 + at * (e.x2 - e.x1), y = e.y1 + at * (e.y2 - e.y1) + 5;
    const double w = n.W[e.l - 1](e.k, e.i);
    if (!message) {
        return label(x, back ? y - 9 : y, "w = " + value(w), "on small") +
               (back ? label(x, y + 10, "dw = " + value(n.dW[e.l - 1](e.k, e.i)), "on small blame") : "");
    }
    const double dz = n.dZ[e.l - 1](e.k, 0), length = std::hypot(e.x2 - e.x1, e.y2 - e.y1);
    const double right = 16 * (e.x2 - e.x1) / length, down = 16 * (e.y2 - e.y1) / length;
    return svg::path("blame",
                     svg::fill("M% %l% %l% %z", {e.x1, e.y1, right - down / 2, down + right / 2, down, -right})) +
           label(x, y, value(w) + " \u00d7 " + value(dz) + " = " + value(w * dz), "on small blame");
}

// Blue, or dashed and orange below 0; the larger the weight, the wider.
inline std::string line(const Drawing& n, const Edge& e, double largest) {
    const double w = n.W[e.l - 1](e.k, e.i), width = std::max(0.12, 6 * std::fabs(w) / largest);
    return std::string("<path class='") + (w < 0 ? "down" : "up") + "' stroke-width='" + svg::decimals(width, 2) +
           "' d='" + svg::fill("M% %L% %", {e.x1, e.y1, e.x2, e.y2}) + "'/>\n";
}

// The whole file. Throws std::invalid_argument when shapes or lists do not fit the weights.
inline std::string draw(const Drawing& n) {
    const std::size_t L = n.W.size();
    const auto fits = [L](const auto& list) { return list.empty() || list.size() == L; };
    svg::require(L > 0 && fits(n.b) && fits(n.places) && fits(n.dZ) && fits(n.dW) && fits(n.db) && fits(n.slopes) &&
                     (n.A.empty() || n.A.size() == L + 1) && (n.names.empty() || n.names.size() == L + 1),
                 "a network needs a matrix for each layer in every list that isn't empty");
    const bool numbers = !n.A.empty(), products = !n.slopes.empty();
    const double largest = n.largest > 0 ? n.largest : std::max(largest_weight(n.W), 1e-300);
    const double radius = numbers ? 25 : 13, across = products ? 236 : numbers ? 215 : L < 3 ? 190 : 136;
    const double below = !numbers ? 0 : n.dZ.empty() ? 38 : products ? 57 : 76;  // room for the notes
    const double pitch = 2 * radius + below + (numbers ? 36 : 18) + (products ? 20 : 0), side = numbers ? 84 : 62;

    int slots = 1;
    for (std::size_t l = 0; l <= L; ++l) {
        const int units = l == 0 ? n.W[0].cols() : n.W[l - 1].rows();
        slots = std::max(slots, units > 8 ? 6 : units);
    }
    const double top = 88, height = slots * pitch, width = 2 * side + across * static_cast<double>(L);
    std::vector<Column> columns;
    for (std::size_t l = 0; l <= L; ++l) {
        const int units = l == 0 ? n.W[0].cols() : n.W[l - 1].rows();
        const double x = side + across * static_cast<double>(l);
        columns.push_back(make_column(units, x, top + height / 2 - below / 2, pitch));
    }
    std::string lines, circles, text;
    for (std::size_t l = 0; l <= L; ++l) {
        const Column& column = columns[l];
        if (!n.names.empty()) circles += label(column.x, 62, n.names[l], "soft");
        for (std::size_t s = 0; s < column.units.size(); ++s) {
            const int i = column.units[s];
            const double x = column.x, y = column.y[s];
            if (i < 0) {
                const int left_out = (l == 0 ? n.W[0].cols() : n.W[l - 1].rows()) - 5;
                circles += label(x, y + 6, "\u22ee " + std::to_string(left_out) + " more", "on");
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
        const double gap = column.x - across / 2, y = top + height + 14;
        const std::string number = std::to_string(l);
        text += label(gap, y, "W" + number + " " + shape(n.W[l - 1]), "");
        if (!n.b.empty()) text += label(gap, y + 22, "b" + number + " " + shape(n.b[l - 1]), "");
        if (!n.places.empty()) text += label(gap, y + 44, n.places[l - 1], "soft");
    }
    const double y = top + height + (n.places.empty() ? 68 : 92);
    text += "<path class='up' stroke-width='3' d='" + svg::fill("M18 %h34", {y - 6}) +
            "'/><path class='down' stroke-width='3' d='" + svg::fill("M150 %h34", {y - 6}) + "'/>\n" +
            svg::text(60, y, "start", "above 0") + svg::text(192, y, "start", "below 0; thicker: larger");
    if (!n.dZ.empty()) text += svg::text(18, y + 24, "start", "the way back: dz, dw, db", " class='blame'");
    return svg::document(n.title, 0, 0, width, y + (n.dZ.empty() ? 18 : 42), style + lines + circles + text);
}

}  // namespace network
