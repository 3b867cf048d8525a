// Part 1.5. Builds on 1.1: one pass over all examples, forward to the cost and back to its slope.
#pragma once

#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/cost.hpp"
#include "nn/logistic_regression/structs.hpp"

namespace logistic_regression {

// Forward: A = sigma(w^T X + b), and the cost J. Backward: dJ/dw = (1/m) X (A - Y)^T and dJ/db = (1/m) sum(A - Y).
// w: (n_x, 1), X: (n_x, m), Y: (1, m)
// Throws std::invalid_argument when the shapes do not fit.
inline Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    const int m = X.cols();
    const Matrix Z = dot(w.T(), X) + b;
    const Matrix A = nn::sigmoid(Z);
    const double cost = nn::true_cost(Z, A, Y);
    // dJ/da = (a - y) / (a (1 - a)) and sigma'(z) = a (1 - a); in their product a (1 - a) cancels
    const Matrix dZ = A - Y;
    return {{dot(X, dZ.T()) / m, sum(dZ) / m}, cost};
}

}  // namespace logistic_regression
