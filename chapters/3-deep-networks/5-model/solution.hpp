// Part 3.5, our answers: make solution-3.5 shows them whole.
#pragma once

#include "nn/deep_network/model.hpp"

namespace solution {

using deep_network::L_layer_model;
using deep_network::predict;

// How many numbers training adjusts: the sum over the layers l = 1 to L of n_l * n_{l-1} weights and n_l biases.
// layer_dimension: {n_x, n_1, ..., n_L}.
inline int number_of_parameters(const std::vector<int>& layer_dimension) {
    int total = 0;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        total += layer_dimension[l] * layer_dimension[l - 1] + layer_dimension[l];
    }
    return total;
}

}  // namespace solution
