// Part 1.6: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <functional>
#include <vector>

#include "matrix/matrix.hpp"
#include "nn/logistic_regression/structs.hpp"

namespace part_1_6 {

using logistic_regression::Gradients;
using logistic_regression::Optimization;
using logistic_regression::Parameters;
using logistic_regression::Propagation;

std::vector<double> descend(double theta, const std::function<double(double)>& slope, double learning_rate, int steps);
Parameters update(const Parameters& params, const Gradients& grads, double learning_rate);
Optimization optimize(Matrix w, double b, const Matrix& X, const Matrix& Y, int num_iterations, double learning_rate);

}  // namespace part_1_6
