// Part 1.1: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"

namespace part_1_1 {

double basic_sigmoid(double z);
Matrix sigmoid(const Matrix& Z);
Matrix sigmoid_derivative(const Matrix& Z);
double logit(double p);

}  // namespace part_1_1
