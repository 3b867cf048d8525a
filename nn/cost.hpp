// Parts 1.5, 1.8, 2.2 and 3.3: how wrong is the network? Builds on matrix/ alone.
#pragma once

#include <cmath>

#include "matrix/operations.hpp"

namespace nn {

// log(a), but log(0) counts as log of the smallest positive double, -744.44. The series has no such guard: as soon as
// one prediction saturates at exactly 0 or 1, its cost is infinite or NaN. No other logarithm changes.
inline double clamped_log(double a) {
    const double smallest = 4.9406564584124654e-324;
    return std::log(a == 0.0 ? smallest : a);
}

// Cross-entropy J = -(1/m) sum(y log(a) + (1 - y) log(1 - a)). A, Y: (1, m), A between 0 and 1.
// Throws std::invalid_argument when the shapes differ.
inline double compute_cost(const Matrix& A, const Matrix& Y) {
    if (!same_shape(A, Y)) {
        throw std::invalid_argument("compute_cost: predictions " + shape(A) + " and labels " + shape(Y) +
                                    " differ in shape");
    }
    double total = 0.0;
    for (int i = 0; i < A.size(); ++i) {
        const double a = A.data()[i], y = Y.data()[i];
        total += y * clamped_log(a) + (1.0 - y) * clamped_log(1.0 - a);
    }
    return -total / A.size();
}

// Percentage of predictions that equal their label: 100 - mean(|p - y|) * 100 (part 1.8). P, Y: (1, m) of 0 and 1.
// Throws std::invalid_argument when the shapes differ.
inline double accuracy(const Matrix& P, const Matrix& Y) {
    if (!same_shape(P, Y)) {
        throw std::invalid_argument("accuracy: predictions " + shape(P) + " and labels " + shape(Y) +
                                    " differ in shape");
    }
    double wrong = 0.0;
    for (int i = 0; i < P.size(); ++i) wrong += std::fabs(P.data()[i] - Y.data()[i]);
    return 100.0 - wrong / P.size() * 100.0;
}

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

}  // namespace nn
