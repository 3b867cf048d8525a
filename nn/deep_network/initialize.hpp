// Part 3.1. Builds on matrix/ alone: the parameters of a network with any number of layers, and their first values.
#pragma once

#include <string>
#include <vector>

#include "matrix/operations.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/structs.hpp"

namespace deep_network {

// Weights and biases of the right shapes, all zero.
// layer_dimension: {n_x, n_1, ..., n_L}; the input is counted too, so it has one number more than there are layers
// -> W_l: (n_l, n_{l-1}), b_l: (n_l, 1)
// Throws std::invalid_argument for fewer than two sizes, or one below 1.
inline Parameters zero_parameters(const std::vector<int>& layer_dimension) {
    if (layer_dimension.size() < 2) throw std::invalid_argument("layers: at least the input's and the output's size");
    for (const int n : layer_dimension) {
        if (n < 1) throw std::invalid_argument("layers: every size must be at least 1, not " + std::to_string(n));
    }
    Parameters parameters;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        parameters.W.push_back(Matrix(layer_dimension[l], layer_dimension[l - 1]));
        parameters.b.push_back(Matrix(layer_dimension[l], 1));
    }
    return parameters;
}

// Part 3.1's start: W_l = randn(n_l, n_{l-1}) * 0.01, b_l = 0. Throws as zero_parameters does.
inline Parameters initialize_parameters_deep(const std::vector<int>& layer_dimension, RandomState& rng) {
    Parameters parameters = zero_parameters(layer_dimension);
    for (Matrix& W : parameters.W) W = rng.randn(W.rows(), W.cols()) * 0.01;
    return parameters;
}

}  // namespace deep_network
