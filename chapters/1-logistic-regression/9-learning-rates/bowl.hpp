// The cost as seen along the steepest direction: a bowl that flattens, and the steps of a rate that is too large in it.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/plot.hpp"
#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/cost.hpp"

namespace bowl {

// What each example sees of one step along the steepest direction: v^T x, v found by power iteration. -> (1, m).
inline Matrix steepest_row(const Matrix& X, int steps) {
    Matrix v(X.rows(), 1, 1.0), row;
    for (int i = 0; i < steps; ++i) {
        v = v / std::sqrt(sum(v * v));
        row = dot(v.T(), X);
        v = dot(X, row.T());
    }
    return row;
}

// The cost on a slice through zero weights, the bowl that touches it there, and ten steps; x is the distance from zero
// weights.
struct Slice {
    plot::Curve real, bound, path;
};

// `row` as steepest_row gives it, Y: (1, m).
inline Slice slice(const Matrix& row, const Matrix& Y, double rate, const std::string& name) {
    const auto cost = [&](double s) { return nn::true_cost(s * row, nn::sigmoid(s * row), Y); };
    const auto slope = [&](double s) { return sum((nn::sigmoid(s * row) - Y) * row) / Y.cols(); };
    const double curvature = sum(row * row) / (4.0 * Y.cols()), edge = 2.0 / std::sqrt(curvature);
    Slice seen{{"the cost, seen along the steepest direction", {}, {}},
               {"a bowl with the curvature of the start everywhere", {}, {}},
               {"ten steps with " + name, {}, {}}};
    for (int i = -60; i <= 60; ++i) {
        const double s = i * edge / 60;
        seen.real.x.push_back(s);
        seen.real.y.push_back(cost(s));
        const double height = cost(0) + slope(0) * s + 0.5 * curvature * s * s;
        if (std::fabs(s) > 0.8 * edge) continue;
        seen.bound.x.push_back(s);
        seen.bound.y.push_back(height);
    }
    double s = 0.05 * edge;
    for (int i = 0; i <= 10; ++i) {
        seen.path.x.push_back(s);
        seen.path.y.push_back(cost(s));
        s -= rate * slope(s);
    }
    return seen;
}

inline std::string picture(const Matrix& row, const Matrix& Y, double rate, const std::string& name) {
    const Slice seen = slice(row, Y, rate, name);
    return plot::lines("Down into the bowl, and up the other side", "distance from zero weights", "cost",
                       {seen.real, seen.bound, seen.path});
}

}  // namespace bowl
