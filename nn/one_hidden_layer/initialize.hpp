// Part 2.1. Builds on matrix/ alone: the parameters of a network with one hidden layer, and their first values.
#pragma once

#include <string>
#include <utility>

#include "matrix/operations.hpp"
#include "matrix/random.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace one_hidden_layer {

// W1, W2 = randn * 0.01, W1 drawn first; b1, b2 = 0. The arguments are n_x, n_h and n_y.
// -> W1: (n_h, n_x), b1: (n_h, 1), W2: (n_y, n_h), b2: (n_y, 1)
// Throws std::invalid_argument for a size below 1.
inline Parameters initialize_parameters(int input_layer, int hidden_layer, int output_layer, RandomState& rng) {
    for (const int n : {input_layer, hidden_layer, output_layer}) {
        if (n < 1) throw std::invalid_argument("layers: every size must be at least 1, not " + std::to_string(n));
    }
    // Random, because hidden units that start equal get equal gradients and stay equal. Small, because tanh is steep
    // around 0 and flat far from it. The biases need neither.
    Matrix W1 = rng.randn(hidden_layer, input_layer) * 0.01;
    Matrix W2 = rng.randn(output_layer, hidden_layer) * 0.01;
    return {std::move(W1), Matrix(hidden_layer, 1), std::move(W2), Matrix(output_layer, 1)};
}

}  // namespace one_hidden_layer
