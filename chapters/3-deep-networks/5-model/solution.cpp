// Part 3.5, our answers.
#include <utility>

#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "nn/deep_network/model.hpp"

Matrix part_3_5::predict(const Matrix& X, const Parameters& parameters) {
    return deep_network::predict(X, parameters);
}

// How many numbers training adjusts: the sum over the layers l = 1 to L of n_l * n_{l-1} weights and n_l biases.
// layer_dimension: {n_x, n_1, ..., n_L}.
int part_3_5::number_of_parameters(const std::vector<int>& layer_dimension) {
    int total = 0;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        total += layer_dimension[l] * layer_dimension[l - 1] + layer_dimension[l];
    }
    return total;
}

deep_network::Training part_3_5::L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters,
                                               double learning_rate, int num_iterations, int cost_every,
                                               const Report& report) {
    return deep_network::L_layer_model(X, Y, std::move(parameters), learning_rate, num_iterations, cost_every, report);
}
