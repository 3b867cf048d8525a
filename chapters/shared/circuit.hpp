// One neuron as a circuit: inputs, products, sum, sigmoid, loss. Above every wire is the number on its way there, below
// it the slope of the loss on the way back.
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "chapters/shared/network.hpp"

namespace circuit {

// One example, with what the neuron made of it. x: as many as the weights.
struct Example {
    std::vector<double> x;
    double y, z, a, loss;
    double dL_da, da_dz, dL_dz;
};

inline std::string number(double x, int decimals) {
    if (std::isnan(x)) return "not a number";
    if (std::isinf(x) || std::fabs(x) > 1e9) return x > 0 ? "infinite" : "\u2212infinite";
    std::string text = svg::decimals(std::fabs(x), decimals);
    if (decimals > 0) text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return (x < 0 && text != "0" ? "\u2212" : "") + text;
}

// A wire with its two numbers; either may be empty.
inline std::string wire(double x1, double y1, double x2, double y2, const std::string& there, const std::string& back) {
    const double x = (x1 + x2) / 2, y = (y1 + y2) / 2;
    return svg::path("wire", svg::fill("M% %L% %", {x1, y1, x2, y2})) + network::label(x, y - 7, there, "on small") +
           network::label(x, y + 19, back, "on small blame");
}

inline std::string node(double x, double y, double radius, const std::string& sign) {
    return svg::fill("<circle class='unit' cx='%' cy='%' r='%'/>\n", {x, y, radius}) +
           network::label(x, y + 6, sign, "");
}

// One example's circuit; `top` is where it begins. Products in rows, one for each weight, and a row for the bias.
inline std::string example(const std::vector<double>& w, double b, const Example& e, double top, double row) {
    const double times = 150, plus = 282, sigmoid = 408, loss = 594, n = static_cast<double>(w.size());
    const double middle = top + n * row / 2;
    std::string all;
    for (std::size_t k = 0; k <= w.size(); ++k) {
        const double y = top + static_cast<double>(k) * row;
        const std::string name = k < w.size() ? "w" + std::to_string(k + 1) : "b";
        const double slope = k < w.size() ? e.dL_dz * e.x[k] : e.dL_dz;
        all += wire(20, y, k < w.size() ? times - 18 : times + 18, y, name + " = " + number(k < w.size() ? w[k] : b, 2),
                    number(slope, 4));
        const double height = y + (middle - y) * 0.1;
        all += svg::path("wire", svg::fill("M% %L% %", {times + 18, y, plus - 18, middle + (y - middle) * 0.12}));
        if (k == w.size()) continue;
        all += network::label(times + 50, height - 8, number(w[k] * e.x[k], 2), "on small") +
               network::label(times, y - 24, "x" + std::to_string(k + 1) + " = " + number(e.x[k], 2), "small soft") +
               node(times, y, 18, "\u00d7");
    }
    all += wire(plus + 18, middle, sigmoid - 18, middle, "z = " + number(e.z, 2), number(e.dL_dz, 6));
    all += wire(sigmoid + 18, middle, loss - 36, middle, "a = " + number(e.a, 6), number(e.dL_da, 2));
    all += node(plus, middle, 18, "+") + node(sigmoid, middle, 18, "\u03c3");
    all += network::label(sigmoid, middle + 44, "\u00d7 " + number(e.da_dz, 9), "on small blame");
    all += svg::fill("<rect class='unit' x='%' y='%' width='72' height='36' rx='9'/>\n", {loss - 36, middle - 18}) +
           network::label(loss, middle + 6, "loss", "") +
           network::label(loss, middle - 28, "label " + number(e.y, 0), "small soft") +
           network::label(loss, middle + 40, number(e.loss, 6), "small");
    return all;
}

// The circuits of some examples, one below the other. w: the weights, b: the bias.
inline std::string neuron(const std::string& title, const std::vector<double>& w, double b,
                          const std::vector<Example>& examples) {
    svg::require(!examples.empty(), "a circuit needs an example");
    const double row = 62, each = row * static_cast<double>(w.size()) + 100;
    std::string content =
        std::string(network::style) + "<style>.wire{stroke:#8b949e;stroke-width:1.6;fill:none}</style>\n";
    for (std::size_t j = 0; j < examples.size(); ++j) {
        svg::require(examples[j].x.size() == w.size(), "an example needs as many inputs as there are weights");
        const double top = 108 + static_cast<double>(j) * each;
        content += svg::text(20, top - 40, "start", "example " + std::to_string(j + 1), " class='title'") +
                   example(w, b, examples[j], top, row);
    }
    const double end = 108 + static_cast<double>(examples.size()) * each - 20;
    content += svg::text(20, end, "start", "above the wires: the way there", "") +
               svg::text(300, end, "start", "below: slopes, on the way back", " class='blame'");
    return svg::document(title, 0, 0, 650, end + 18, content);
}

}  // namespace circuit
