// Part 1.2: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "chapters/1-logistic-regression/2-arrays/picture.hpp"
#include "matrix/matrix.hpp"

namespace part_1_2 {

int place_of(int row, int column, int channel, int columns, int channels);
Matrix image2vector(const Picture& picture);
Matrix normalize_rows(const Matrix& X);
Matrix softmax(Matrix Z);

}  // namespace part_1_2
