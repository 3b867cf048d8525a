// Parts 1.5, 1.8, 2.2 and 3.3: how wrong is the network? Builds on matrix/ alone.
#pragma once

#include <cmath>

#include "matrix/operations.hpp"

namespace nn {

// The page's cross-entropy: J = -(1/m) sum(y log(a) + (1 - y) log(1 - a)).
// A, Y: (1, m)
// It has no answer where an a is exactly 0 or 1: then log(0) makes it infinite, or NaN where 0 times log(0) comes up.
// Throws std::invalid_argument when the shapes differ, or there is no example.
inline double compute_cost(const Matrix& A, const Matrix& Y) {
    require_same_shape("compute_cost", A, Y);
    return mean(-(Y * log(A) + (1.0 - Y) * log(1.0 - A)));
}

// The loss of one answer a = sigma(z) to a question with the label y, 0 or 1. In exact arithmetic it is
// log(1 + e^z) - y z.
inline double true_loss(double z, double a, double y) {
    // Over 36.7 the sigmoid rounds to exactly 1, far below to exactly 0, and log(1 + e^-|z|) is lost in rounding as
    // well. What is left is 0 for a right answer and |z| for a wrong one.
    if (a == 1.0 || std::fabs(z) >= 37.0) return (z > 0.0) == (y == 1.0) ? 0.0 : std::fabs(z);
    // as on the page; "0.0 -" and not "-", because -0.0 would print as -0.000000
    return 0.0 - (y * std::log(a) + (1.0 - y) * std::log(1.0 - a));
}

// The mean of the true losses: what compute_cost gives, and the right value where that breaks. Trainings report it.
// Z, A, Y: (1, m), with A = sigma(Z)
// Throws std::invalid_argument when the shapes differ, or there is no example.
inline double true_cost(const Matrix& Z, const Matrix& A, const Matrix& Y) {
    require_same_shape("true_cost", Z, A);
    require_same_shape("true_cost", A, Y);
    Matrix losses(A.rows(), A.cols());
    for (int i = 0; i < A.size(); ++i) losses.data()[i] = true_loss(Z.data()[i], A.data()[i], Y.data()[i]);
    return mean(losses);
}

}  // namespace nn
