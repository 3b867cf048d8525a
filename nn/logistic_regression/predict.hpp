// Part 1.7. Builds on 1.1: from a chance to an answer.
#pragma once

#include "matrix/dot.hpp"
#include "nn/activations.hpp"

namespace logistic_regression {

// 1 where sigma(w^T x + b) is above 0.5, else 0; exactly 0.5, as from zero weights, is a 0. w: (n_x, 1), X: (n_x, m)
// -> (1, m). Throws std::invalid_argument when X does not fit w. The page fills its array in a Python loop. Its text
// takes an answer above 0.5 for a cat; by the labels of part 1.4, which all its code uses, 1 is a dog. X must be scaled
// as the training data were: the page forgets the / 255 for its own picture (part 1.8).
inline Matrix predict(const Matrix& w, double b, const Matrix& X) {
    const Matrix A = nn::sigmoid(dot(w.T(), X) + b);
    return map(A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

}  // namespace logistic_regression
