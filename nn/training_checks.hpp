// Parts 1.6, 2.4 and 3.5: are the data fit to train on, and has a training gone astray? Builds on matrix/ alone.
// Without these checks a loop runs on to its last iteration and prints costs that mean nothing.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include "matrix/operations.hpp"
#include "nn/stop.hpp"

namespace nn {

// What a network is trained on.
// X: (n_x, m), Y: (1, m), m > 0
// Throws std::invalid_argument when the shapes do not fit, X holds NaN or infinity, or a label is not 0 or 1.
inline void check_examples(const Matrix& X, const Matrix& Y) {
    if (Y.rows() != 1 || X.cols() != Y.cols() || X.cols() == 0) {
        throw std::invalid_argument("examples: X " + shape(X) + " and Y " + shape(Y) +
                                    " do not fit: they must be (n_x, m) and (1, m), one example per column");
    }
    if (!all_finite(X)) {
        throw std::invalid_argument("examples: X holds NaN or infinity; clean the data before training");
    }
    for (int i = 0; i < Y.cols(); ++i) {
        const double y = Y(0, i);
        if (y == 0.0 || y == 1.0) continue;
        char label[32];
        std::snprintf(label, sizeof label, "%.17g", y);  // 1e-9 would be 0.000000 with std::to_string
        throw std::invalid_argument("examples: label " + std::to_string(i) + " of Y is " + label +
                                    ", but labels must be 0 or 1");
    }
}

// Throws std::invalid_argument when costs are to be kept every 0th iteration, or fewer.
inline void check_cost_every(int cost_every) {
    if (cost_every >= 1) return;
    throw std::invalid_argument("cost_every must be at least 1, not " + std::to_string(cost_every));
}

// What to do about a training that has diverged.
inline const std::string either_cause =
    "; either the learning rate is too large (try a smaller one), or a gradient is wrong (gradient_check tells)";

// Called with every cost that is kept. A cost over a hundred times that of the start, or of answering 0.5 (log 2),
// means that a step has thrown the weights so far that no later one brings them back. Throws std::runtime_error then.
inline void check_still_learning(const std::vector<double>& costs, int iteration) {
    const double cost = costs.back(), first_cost = costs.front();
    if (cost <= 100.0 * std::max(first_cost, std::log(2.0))) return;  // not so for NaN either
    throw std::runtime_error("training diverged: at iteration " + std::to_string(iteration) +
                             " the cost has risen from " + std::to_string(first_cost) + " to " + std::to_string(cost) +
                             either_cause);
}

// The guard of every training loop, called once an iteration, after the step.
// Throws std::runtime_error when the step has left NaN or infinity in a parameter, and Stopped after Ctrl-C.
inline void check_step(int iteration, bool parameters_are_finite) {
    if (!parameters_are_finite) {
        throw std::runtime_error("training diverged: the weights overflowed at iteration " + std::to_string(iteration) +
                                 either_cause);
    }
    check_still_wanted(iteration);
}

}  // namespace nn
