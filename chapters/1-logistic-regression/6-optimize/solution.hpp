// Part 1.6, our answers: make solution-1.6 shows them whole.
#pragma once

#include <functional>
#include <vector>

#include "nn/logistic_regression/optimize.hpp"

namespace solution {

using logistic_regression::optimize;

// Gradient descent with a single number. Returns the path: the start, and where each of the steps led.
inline std::vector<double> descend(double theta, const std::function<double(double)>& slope, double learning_rate,
                                   int steps) {
    std::vector<double> path{theta};
    for (int i = 0; i < steps; ++i) {
        theta -= learning_rate * slope(theta);
        path.push_back(theta);
    }
    return path;
}

// One step against the slope. params is a copy: the caller's stay as they are.
inline logistic_regression::Parameters update(logistic_regression::Parameters params,
                                              const logistic_regression::Gradients& grads, double learning_rate) {
    params.w -= learning_rate * grads.dw;
    params.b -= learning_rate * grads.db;
    return params;
}

}  // namespace solution
