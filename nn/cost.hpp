// Parts 1.5, 1.8, 2.2 and 3.3: how wrong is the network? Builds on matrix/ alone.
#pragma once

#include <cmath>
#include <utility>

#include "matrix/operations.hpp"

namespace nn {

// log(a), but log(0) counts as log of the smallest positive double, -744.44. The series has no such guard: as soon as
// one prediction saturates at exactly 0 or 1, its cost is infinite or NaN. No other logarithm changes.
inline double clamped_log(double a) {
    const double smallest = 4.9406564584124654e-324;
    return std::log(a == 0.0 ? smallest : a);
}

// The same for every element. A: (n, m) -> (n, m).
inline Matrix clamped_log(Matrix A) {
    return map(std::move(A), [](double a) { return clamped_log(a); });
}

// Cross-entropy J = -(1/m) sum(y log(a) + (1 - y) log(1 - a)). A, Y: (1, m), A between 0 and 1.
// Throws std::invalid_argument when the shapes differ.
inline double compute_cost(const Matrix& A, const Matrix& Y) {
    require_same_shape("compute_cost", A, Y);
    return -sum(Y * clamped_log(A) + (1.0 - Y) * clamped_log(1.0 - A)) / A.size();
}

}  // namespace nn
