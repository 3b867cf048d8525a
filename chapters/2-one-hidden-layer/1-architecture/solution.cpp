// Part 2.1, our answers.
#include "chapters/2-one-hidden-layer/1-architecture/exercise.hpp"
#include "nn/one_hidden_layer/initialize.hpp"

// All weights and biases: every hidden unit has n_x weights and a bias, every output n_h weights and a bias.
int part_2_1::number_of_parameters(int n_x, int n_h, int n_y) {
    return n_h * (n_x + 1) + n_y * (n_h + 1);
}

one_hidden_layer::Parameters part_2_1::initialize_parameters(int input_layer, int hidden_layer, int output_layer,
                                                             RandomState& rng) {
    return one_hidden_layer::initialize_parameters(input_layer, hidden_layer, output_layer, rng);
}
