// Part 1.7: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <string>

#include "matrix/matrix.hpp"

namespace part_1_7 {

Matrix predict(const Matrix& w, double b, const Matrix& X);
std::string name_of(double prediction);
double boundary_x2(const Matrix& w, double b, double x1);
Matrix predict_at(const Matrix& w, double b, const Matrix& X, double threshold);
Matrix confusion(const Matrix& P, const Matrix& Y);

}  // namespace part_1_7
