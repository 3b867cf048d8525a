// Part 1.7. Builds on 1.1: from a chance to an answer.
#pragma once

#include "matrix/dot.hpp"
#include "nn/activations.hpp"

namespace logistic_regression {

// 1 where sigma(w^T x + b) is above 0.5, else 0. By the labels of part 1.4 a 1 is a dog; the page's text says a cat.
// w: (n_x, 1), X: (n_x, m), scaled as the training data were -> (1, m)
// Throws std::invalid_argument when X does not fit w.
inline Matrix predict(const Matrix& w, double b, const Matrix& X) {
    const Matrix A = nn::sigmoid(dot(w.T(), X) + b);
    return apply(A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });  // exactly 0.5, as from zero weights, is a 0
}

}  // namespace logistic_regression
