// Part 3.1: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_3_1 {

using deep_network::Parameters;

Parameters zero_parameters(const std::vector<int>& layer_dimension);
Parameters initialize_parameters_deep(const std::vector<int>& layer_dimension, RandomState& rng);
int number_of_parameters(const std::vector<int>& layer_dimension);

}  // namespace part_3_1
