// Part 3.6: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_3_6 {

using deep_network::LayerCache;
using deep_network::Parameters;

Parameters initialize_parameters_he(const std::vector<int>& layer_dimension, RandomState& rng);
Parameters initialize_parameters_xavier(const std::vector<int>& layer_dimension, RandomState& rng);
std::vector<double> rms_per_layer(const Matrix& X, const Parameters& parameters);
int first_below(const std::vector<double>& costs, int every, double limit);

}  // namespace part_3_6
