// Part 3.3: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <string>

#include "matrix/matrix.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_3_3 {

using deep_network::LayerCache;
using deep_network::LinearGradients;

Matrix sigmoid_backward(const Matrix& dA, const Matrix& Z);
Matrix relu_backward(Matrix dA, const Matrix& Z);
LinearGradients linear_backward(const Matrix& dZ, const Matrix& A_prev, const Matrix& W);
LinearGradients linear_activation_backward(const Matrix& dA, const LayerCache& cache, const Matrix& A_prev,
                                           const Matrix& W, const std::string& activation);
double relative_difference(const Matrix& A, const Matrix& B);

}  // namespace part_3_3
