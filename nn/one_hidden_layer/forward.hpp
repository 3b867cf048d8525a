// Part 2.2. Builds on 2.1: from the input through the hidden layer to the prediction, and its cost.
#pragma once

#include <utility>

#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/cost.hpp"
#include "nn/one_hidden_layer/initialize.hpp"

namespace one_hidden_layer {

using nn::compute_cost;  // the page gives it the parameters as a third argument, which it never reads

// All m examples at once: Z1 = W1 X + b1, A1 = tanh(Z1), Z2 = W2 A1 + b2, A2 = sigma(Z2).
// X: (n_x, m) -> Z1, A1: (n_h, m), Z2, A2: (n_y, m)
// Throws std::invalid_argument when X does not fit W1.
inline Cache forward_propagation(const Matrix& X, const Parameters& parameters) {
    Matrix Z1 = dot(parameters.W1, X) + parameters.b1;
    Matrix A1 = tanh(Z1);  // without it W2 (W1 X) would be one matrix times X: logistic regression again
    Matrix Z2 = dot(parameters.W2, A1) + parameters.b2;
    Matrix A2 = nn::sigmoid(Z2);
    return {std::move(Z1), std::move(A1), std::move(Z2), std::move(A2)};
}

}  // namespace one_hidden_layer
