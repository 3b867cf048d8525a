// Part 3.4: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_3_4 {

using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::LinearGradients;
using deep_network::Parameters;

Gradients L_model_backward(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                           const std::vector<LayerCache>& caches);
Parameters update_parameters(const Parameters& parameters, const Gradients& grads, double learning_rate);
Matrix page_dAL(const Matrix& AL, const Matrix& Y);

}  // namespace part_3_4
