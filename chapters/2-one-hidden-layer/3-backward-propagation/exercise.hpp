// Part 2.3: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <functional>

#include "matrix/matrix.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace part_2_3 {

using one_hidden_layer::Cache;
using one_hidden_layer::Gradients;
using one_hidden_layer::HiddenGradients;
using one_hidden_layer::OutputGradients;
using one_hidden_layer::Parameters;

Matrix tanh_backward(const Matrix& dA, const Matrix& Z);
OutputGradients output_gradients(const Matrix& A1, const Matrix& A2, const Matrix& Y);
HiddenGradients hidden_gradients(const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X);
Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X, const Matrix& Y);
Parameters update_parameters(const Parameters& parameters, const Gradients& grads, double learning_rate);
double numerical_gradient(const std::function<double()>& cost, Matrix& w, int i);

}  // namespace part_2_3
