// Part 1.5: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"
#include "nn/logistic_regression/structs.hpp"

namespace part_1_5 {

using logistic_regression::Propagation;

double loss(double a, double y);
double true_loss(double z, double a, double y);
double compute_cost(const Matrix& A, const Matrix& Y);
Matrix activate(const Matrix& w, double b, const Matrix& X);
Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y);

}  // namespace part_1_5
