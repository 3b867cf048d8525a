// Parts 1.6, 2.4 and 3.5: are the data fit to train on, and has a training run gone astray? Builds on matrix/ alone.
// A loop without these checks runs on to its last iteration and prints costs that mean nothing.
#pragma once

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include "matrix/operations.hpp"

namespace nn {

// Training data must be X: (n_x, m) and Y: (1, m), m > 0, without NaN or infinity, which would spread to every weight.
// Throws std::invalid_argument that names what is wrong.
inline void check_examples(const Matrix& X, const Matrix& Y) {
    if (Y.rows() != 1 || X.cols() != Y.cols() || X.cols() == 0) {
        throw std::invalid_argument("examples: X " + shape(X) + " and Y " + shape(Y) +
                                    " do not fit: they must be (n_x, m) and (1, m), one example per column");
    }
    if (!all_finite(X))
        throw std::invalid_argument("examples: X holds NaN or infinity; clean the data before training");
    if (!all_finite(Y)) throw std::invalid_argument("examples: Y holds NaN or infinity; labels must be 0 or 1");
}

// Throws std::invalid_argument when costs are to be kept every 0th iteration, or fewer.
inline void check_cost_every(int cost_every) {
    if (cost_every >= 1) return;
    throw std::invalid_argument("cost_every must be at least 1, not " + std::to_string(cost_every));
}

// Throws std::runtime_error when a step has left NaN or infinity in a parameter: training can't recover from that.
// A: a weight matrix or a bias, of any shape.
inline void check_still_finite(const Matrix& A, int iteration) {
    if (all_finite(A)) return;
    throw std::runtime_error("training diverged: the weights overflowed at iteration " + std::to_string(iteration) +
                             "; try a smaller learning rate");
}

// Throws std::runtime_error when the cost is over a hundred times that of the start (or that of answering 0.5, which is
// log 2): a step has thrown the weights so far that no later one brings them back.
inline void check_still_learning(double cost, double first_cost, int iteration) {
    if (cost <= 100.0 * std::max(first_cost, std::log(2.0))) return;
    throw std::runtime_error("training diverged: at iteration " + std::to_string(iteration) +
                             " the cost has risen from " + std::to_string(first_cost) + " to " + std::to_string(cost) +
                             "; try a smaller learning rate");
}

}  // namespace nn
