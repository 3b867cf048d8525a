// Part 2.2: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace part_2_2 {

using one_hidden_layer::Cache;
using one_hidden_layer::Parameters;

Cache forward_propagation(const Matrix& X, const Parameters& parameters);
double compute_cost(const Matrix& A2, const Matrix& Y);

}  // namespace part_2_2
