// Parts 1.8, 2.4 and 3.5: how many answers are right? Builds on matrix/ alone.
#pragma once

#include <cmath>

#include "matrix/operations.hpp"

namespace nn {

// Percentage of predictions that equal their label: 100 - mean(|p - y|) * 100 (part 1.8). P, Y: (1, m) of 0 and 1.
// Throws std::invalid_argument when the shapes differ, or there is no example.
inline double accuracy(const Matrix& P, const Matrix& Y) {
    require_same_shape("accuracy", P, Y);
    return 100.0 - mean(apply(P - Y, [](double off) { return std::fabs(off); })) * 100.0;
}

}  // namespace nn
