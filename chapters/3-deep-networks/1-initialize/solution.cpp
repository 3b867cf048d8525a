// Part 3.1, our answers.
#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "nn/deep_network/initialize.hpp"

deep_network::Parameters part_3_1::zero_parameters(const std::vector<int>& layer_dimension) {
    return deep_network::zero_parameters(layer_dimension);
}

deep_network::Parameters part_3_1::initialize_parameters_deep(const std::vector<int>& layer_dimension,
                                                              RandomState& rng) {
    return deep_network::initialize_parameters_deep(layer_dimension, rng);
}

// How many numbers are in all W and b together: the sum over l = 1 to L of n_l n_{l-1} + n_l.
// layer_dimension: {n_x, n_1, ..., n_L}.
int part_3_1::number_of_parameters(const std::vector<int>& layer_dimension) {
    int count = 0;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        count += layer_dimension[l] * layer_dimension[l - 1] + layer_dimension[l];
    }
    return count;
}
