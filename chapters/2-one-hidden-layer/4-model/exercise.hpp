// Part 2.4: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <functional>

#include "matrix/matrix.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace part_2_4 {

using one_hidden_layer::Cache;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;
using one_hidden_layer::Training;

// Called with every cost that is kept, and the parameters that it belongs to.
using Report = std::function<void(int iteration, double cost, const Parameters& parameters)>;

Matrix predict(const Parameters& parameters, const Matrix& X);
Training nn_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
                  int cost_every, const Report& report = {});

}  // namespace part_2_4
