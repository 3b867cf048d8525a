// Pictures of the circles and of training on them.
#pragma once

#include <cmath>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/plot.hpp"
#include "datasets/circles.hpp"

namespace shared {

inline svg::Picture circles_scatter(const std::string& title, const datasets::Examples& examples) {
    return plot::scatter(title, examples.X, examples.Y, "outer circle (0)", "inner circle (1)");
}

// The points on top of what `predict` says for the whole plane. predict: X (2, m) -> (1, m) of 0 and 1.
inline svg::Picture circles_boundary(const std::string& title, const datasets::Examples& examples,
                                     const std::function<Matrix(const Matrix&)>& predict) {
    return plot::decision_boundary(title, examples.X, examples.Y, "outer circle (0)", "inner circle (1)", predict);
}

// costs[i] is the cost before update i * every.
inline plot::Curve cost_curve(const std::string& name, int every, const std::vector<double>& costs) {
    plot::Curve curve{name, {}, costs};
    for (std::size_t i = 0; i < costs.size(); ++i) curve.x.push_back(static_cast<double>(i) * every);
    return curve;
}

// A table for other programs: the cost of every 100th iteration, one column per curve, 17 digits, which lose nothing.
// The curves share their iterations.
inline std::string costs_csv(const std::vector<plot::Curve>& curves) {
    std::string text = "iteration";
    for (const plot::Curve& curve : curves) text += "," + curve.label;
    text += "\n";
    for (std::size_t i = 0; i < curves.front().x.size(); ++i) {
        const double iteration = curves.front().x[i];
        if (std::fmod(iteration, 100) != 0) continue;
        text += svg::number(iteration);
        for (const plot::Curve& curve : curves) {
            char number[40];
            std::snprintf(number, sizeof number, ",%.17g", curve.y[i]);
            text += number;
        }
        text += "\n";
    }
    return text;
}

}  // namespace shared
