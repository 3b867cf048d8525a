// Part 3.1, our answers: make solution-3.1 shows them whole.
#pragma once

#include "nn/deep_network/initialize.hpp"

namespace solution {

using deep_network::initialize_parameters_deep;
using deep_network::zero_parameters;

// How many numbers are in all W and b together: the sum over l = 1 to L of n_l n_{l-1} + n_l.
// layer_dimension: {n_x, n_1, ..., n_L}.
inline int number_of_parameters(const std::vector<int>& layer_dimension) {
    int count = 0;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        count += layer_dimension[l] * layer_dimension[l - 1] + layer_dimension[l];
    }
    return count;
}

}  // namespace solution
