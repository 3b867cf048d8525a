// Part 1.3: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"

namespace part_1_3 {

double dot_loop(const Matrix& x1, const Matrix& x2);
Matrix outer_loop(const Matrix& x1, const Matrix& x2);
int lines_touched(int step, int count);
Matrix matrix_product_ikj(const Matrix& A, const Matrix& B);
Matrix transposed_product(const Matrix& A, const Matrix& B);
double sum_in_four(const Matrix& x);

}  // namespace part_1_3
