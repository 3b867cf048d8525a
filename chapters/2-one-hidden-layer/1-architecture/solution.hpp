// Part 2.1, our answers: make solution-2.1 shows them whole.
#pragma once

#include "nn/one_hidden_layer/initialize.hpp"

namespace solution {

using one_hidden_layer::initialize_parameters;

// All weights and biases: every hidden unit has n_x weights and a bias, every output n_h weights and a bias.
inline int number_of_parameters(int n_x, int n_h, int n_y) {
    return n_h * (n_x + 1) + n_y * (n_h + 1);
}

}  // namespace solution
