// Parts 1.8, 2.4 and 3.5: how many answers are right? Builds on matrix/ alone.
#pragma once

#include <cmath>

#include "matrix/matrix.hpp"

namespace nn {

// Percentage of predictions that equal their label: 100 - mean(|p - y|) * 100 (part 1.8). P, Y: (1, m) of 0 and 1.
// Throws std::invalid_argument when the shapes differ.
inline double accuracy(const Matrix& P, const Matrix& Y) {
    require_same_shape("accuracy", P, Y);
    double wrong = 0.0;
    for (int i = 0; i < P.size(); ++i) wrong += std::fabs(P.data()[i] - Y.data()[i]);
    return 100.0 - wrong / P.size() * 100.0;
}

}  // namespace nn
