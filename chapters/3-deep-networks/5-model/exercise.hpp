// Part 3.5: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <functional>
#include <vector>

#include "matrix/matrix.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_3_5 {

using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::Parameters;
using deep_network::Training;

// Called with every cost that is kept, and the parameters that it belongs to, so that the caller can print or draw
// them.
using Report = std::function<void(int iteration, double cost, const Parameters& parameters)>;

Matrix predict(const Matrix& X, const Parameters& parameters);
int number_of_parameters(const std::vector<int>& layer_dimension);
Training L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                       int num_iterations, int cost_every = 100, const Report& report = {});

}  // namespace part_3_5
