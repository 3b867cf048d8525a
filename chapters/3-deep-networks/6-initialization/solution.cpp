// Part 3.6, our answers.
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "nn/deep_network/initialization.hpp"

deep_network::Parameters part_3_6::initialize_parameters_he(const std::vector<int>& layer_dimension, RandomState& rng) {
    return deep_network::initialize_parameters_he(layer_dimension, rng);
}

deep_network::Parameters part_3_6::initialize_parameters_xavier(const std::vector<int>& layer_dimension,
                                                                RandomState& rng) {
    return deep_network::initialize_parameters_xavier(layer_dimension, rng);
}

std::vector<double> part_3_6::rms_per_layer(const Matrix& X, const Parameters& parameters) {
    return deep_network::rms_per_layer(X, parameters);
}

// The first iteration whose recorded cost is below the limit, or -1 if there is none. costs[i] was recorded at
// iteration i * every.
int part_3_6::first_below(const std::vector<double>& costs, int every, double limit) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] < limit) return static_cast<int>(i) * every;
    }
    return -1;
}
