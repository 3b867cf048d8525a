// Is a gradient right? Nudge a weight, look at the cost, compare. Builds on matrix/ alone.
// The series ends by recommending gradient checking (part 3.6) and never does one; here every backward function gets
// it.
#pragma once

#include <cmath>
#include <functional>

#include "matrix/operations.hpp"

namespace nn {

// dJ/dw_i by central difference: (J(w_i + h) - J(w_i - h)) / 2h. `cost` computes J from w as it stands; w_i is element
// i of w, counted row after row, and is put back. With h = 1e-5 the error of the formula, about h^2 = 1e-10, and that
// of rounding, about 1e-16 / h = 1e-11, are both small.
inline double numerical_gradient(const std::function<double()>& cost, Matrix& w, int i) {
    const double h = 1e-5;
    const double before = w.data()[i];
    w.data()[i] = before + h;
    const double above = cost();
    w.data()[i] = before - h;
    const double below = cost();
    w.data()[i] = before;
    return (above - below) / (2.0 * h);
}

// All of them. w: (n, m) -> (n, m).
inline Matrix numerical_gradients(const std::function<double()>& cost, Matrix& w) {
    Matrix gradient(w.rows(), w.cols());
    for (int i = 0; i < w.size(); ++i) gradient.data()[i] = numerical_gradient(cost, w, i);
    return gradient;
}

// The length of A as one long vector: sqrt(sum of squares).
inline double norm(const Matrix& A) {
    return std::sqrt(sum(A * A));
}

// How far apart two gradients are, whatever their scale: ||A - B|| / (||A|| + ||B||). 0 for equal ones, 1 for opposite.
// A right gradient stays below 1e-6. Two zero gradients compare as 0: also ask that the norm is not 0.
// Throws std::invalid_argument when the shapes differ.
inline double relative_difference(const Matrix& A, const Matrix& B) {
    require_same_shape("relative_difference", A, B);
    const double size = norm(A) + norm(B);
    return size == 0.0 ? 0.0 : norm(A - B) / size;
}

}  // namespace nn
