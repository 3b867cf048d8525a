// Part 2.1: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"
#include "matrix/random.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace part_2_1 {

using one_hidden_layer::Parameters;

int number_of_parameters(int n_x, int n_h, int n_y);
Parameters initialize_parameters(int input_layer, int hidden_layer, int output_layer, RandomState& rng);

}  // namespace part_2_1
