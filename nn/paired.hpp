// Part 4.3: two results for each of n seeds. Is their difference more than luck? Builds on matrix/ alone.
#pragma once

#include <cmath>

#include "matrix/operations.hpp"

namespace nn {

// The standard error of mean(A - B): by how much that mean would typically change with n other seeds.
// It is s / sqrt(n), where s^2 is the sum of (d_i - mean(d))^2 over n - 1, and d = A - B.
// A, B: (1, n), pair by pair, n >= 2
// Throws std::invalid_argument when the shapes differ, or there are fewer than two pairs.
inline double paired_error(const Matrix& A, const Matrix& B) {
    require_same_shape("paired_error", A, B);
    const int n = A.size();
    if (n < 2) throw std::invalid_argument("paired_error: at least two pairs are needed, not " + std::to_string(n));
    const Matrix D = A - B;
    const Matrix off = D - mean(D);
    return std::sqrt(sum(off * off) / (n - 1) / n);
}

}  // namespace nn
