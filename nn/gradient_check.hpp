// Is a gradient right? Nudge a weight, look at the cost, compare. Builds on matrix/ alone.
// The series ends by recommending gradient checking (part 3.6) and never does one. Here every backward function gets
// it. The check of a whole network is gradient_check, in the folder of its kind.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>

#include "matrix/operations.hpp"

namespace nn {

// dJ/dw_i by central difference: (J(w_i + h) - J(w_i - h)) / 2h.
// cost: computes J from w as it is at that moment
// w: any shape; w_i is element i, counted row after row
inline double numerical_gradient(const std::function<double()>& cost, Matrix& w, int i) {
    const double h = 1e-5;  // the formula is off by about h^2 = 1e-10, rounding by 1e-16 / h = 1e-11: both are small
    const double before = w.data()[i];
    w.data()[i] = before + h;
    const double above = cost();
    w.data()[i] = before - h;
    const double below = cost();
    w.data()[i] = before;
    return (above - below) / (2.0 * h);
}

// All of them.
// w: (n, m) -> (n, m)
inline Matrix numerical_gradients(const std::function<double()>& cost, Matrix& w) {
    Matrix gradient(w.rows(), w.cols());
    for (int i = 0; i < w.size(); ++i) gradient.data()[i] = numerical_gradient(cost, w, i);
    return gradient;
}

// The length of A as one long vector: sqrt(sum of squares).
inline double norm(const Matrix& A) {
    return std::sqrt(sum(A * A));
}

// How far apart two gradients are, whatever their scale: ||A - B|| / (||A|| + ||B||).
// A right gradient stays below 1e-6, opposite ones have 1, and one with NaN is infinitely far off. Two gradients of
// only zeros compare as 0, so ask as well that the norm is not 0. Throws std::invalid_argument when the shapes differ.
inline double relative_difference(const Matrix& A, const Matrix& B) {
    require_same_shape("relative_difference", A, B);
    const double apart = norm(A - B), size = norm(A) + norm(B);
    if (!std::isfinite(apart)) return INFINITY;  // NaN would be lost in a std::max
    return size == 0.0 ? 0.0 : apart / size;
}

}  // namespace nn
