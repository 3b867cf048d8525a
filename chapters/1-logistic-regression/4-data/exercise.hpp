// Part 1.4: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <string>
#include <vector>

#include "matrix/matrix.hpp"

namespace part_1_4 {

int label_of(const std::string& path);
Matrix flatten(const std::vector<std::vector<unsigned char>>& pictures);
double scale(unsigned char colour);
std::vector<unsigned char> unflatten(const Matrix& X, int j);

}  // namespace part_1_4
