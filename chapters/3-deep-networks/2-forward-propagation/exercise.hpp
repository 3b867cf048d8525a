// Part 3.2: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <string>
#include <vector>

#include "matrix/matrix.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_3_2 {

using deep_network::LayerCache;
using deep_network::Parameters;

Matrix relu(const Matrix& Z);
Matrix linear_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b);
LayerCache linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                     const std::string& activation);
std::vector<LayerCache> L_model_forward(const Matrix& X, const Parameters& parameters);

}  // namespace part_3_2
