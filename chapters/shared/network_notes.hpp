// What is written on a drawn network (network.hpp): numbers at its units and on its lines.
#pragma once

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

// On a line: with a plate of the page's colour behind it, as wide as most fonts need.
inline std::string on_line(double x, double y, const std::string& text, const std::string& name) {
    double width = 6;
    for (const char c : text) width += (c & 0xC0) == 0x80 ? 0 : 8.6;  // a character of several bytes counts once
    return svg::rectangle("back", x - width / 2, y - 14, width, 19) + label(x, y, text, "small " + name);
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
        line("\u00d7 slope " + value(n.slopes[l - 1](i, 0)) + ": dz = " + values(n.dZ[l - 1], i), "blame");
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
    const double at = e.l == 1                   ? (n.A[0].cols() > 1 ? 0.28 : 0.32)
                      : n.W[e.l - 1].rows() == 1 ? 0.5
                      : message && e.y1 != e.y2  ? 0.66  // well past where the lines cross
                                                 : 0.6,
                 x = e.x1 + at * (e.x2 - e.x1), y = e.y1 + at * (e.y2 - e.y1) + 5;
    const double w = n.W[e.l - 1](e.k, e.i);
    if (!message) {
        const std::string gradient = back ? "dw = " + value(n.dW[e.l - 1](e.k, e.i)) : "";
        return on_line(x, back ? y - 9 : y, "w = " + value(w), "") +
               (back ? on_line(x, y + 10, gradient, "blame") : "");
    }
    const double dz = n.dZ[e.l - 1](e.k, 0), length = std::hypot(e.x2 - e.x1, e.y2 - e.y1);
    const double right = 16 * (e.x2 - e.x1) / length, down = 16 * (e.y2 - e.y1) / length;
    return svg::path("blame",
                     svg::fill("M% %l% %l% %z", {e.x1, e.y1, right - down / 2, down + right / 2, down, -right})) +
           on_line(x, y, value(w) + " \u00d7 " + value(dz) + " = " + value(w * dz), "blame");
}

}  // namespace network
