// Part 1.9: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"

namespace part_1_9 {

Matrix with_ones(const Matrix& X);
double largest_curvature(const Matrix& X, int steps);
double rate_limit(const Matrix& X, int steps);
Matrix centred(const Matrix& X, const Matrix& X_train);
double best_rate(const std::vector<double>& rates, const std::vector<std::vector<double>>& costs);

}  // namespace part_1_9
