// Part 1.5. Builds on 1.1: one pass over all examples, forward to the cost and back to its slope.
#pragma once

#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/cost.hpp"
#include "nn/logistic_regression/structs.hpp"

namespace logistic_regression {

// A = sigma(w^T X + b), J = -(1/m) sum(y log(a) + (1 - y) log(1 - a)), dJ/dw = (1/m) X (A - Y)^T and
// dJ/db = (1/m) sum(A - Y). w: (n_x, 1), X: (n_x, m), Y: (1, m). Throws std::invalid_argument when the shapes do not
// fit. Why A - Y: for one example dJ/da = (a - y) / (a (1 - a)) and sigma'(z) = a (1 - a), and in their product the
// a (1 - a) cancels; dz/dw is x. X is the large one (590 MB in part 1.8): it is read twice, once each way, and no part
// of it is copied or transposed. Beside that the cost, two logarithms for each example, is too cheap to leave out.
inline Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    const int m = X.cols();
    const Matrix A = nn::sigmoid(dot(w.T(), X) + b);
    const double cost = nn::compute_cost(A, Y);
    const Matrix dZ = A - Y;
    return {{dot(X, dZ.T()) / m, sum(dZ) / m}, cost};
}

}  // namespace logistic_regression
