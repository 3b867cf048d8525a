// Part 2.3. Builds on 2.2: are the gradients of a whole network right?
#pragma once

#include <algorithm>

#include "nn/gradient_check.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace one_hidden_layer {

// The largest relative difference between these gradients and the slopes that nudging each weight finds. Right ones
// stay below 1e-6. It takes two forward passes for each weight, so try it on a small network.
// X: (n_x, m), Y: (n_y, m); grads: what a backward propagation gave for them and these parameters
// Throws std::invalid_argument when the shapes do not fit.
inline double gradient_check(const Matrix& X, const Matrix& Y, Parameters parameters, const Gradients& grads) {
    const auto cost = [&] {
        const Cache cache = forward_propagation(X, parameters);
        return nn::true_cost(cache.Z2, cache.A2, Y);
    };
    const auto off = [&](const Matrix& gradient, Matrix& parameter) {
        return nn::relative_difference(gradient, nn::numerical_gradients(cost, parameter));
    };
    cost();  // throws when the shapes do not fit, and there may be no weight to nudge
    return std::max({off(grads.dW1, parameters.W1), off(grads.db1, parameters.b1), off(grads.dW2, parameters.W2),
                     off(grads.db2, parameters.b2)});
}

}  // namespace one_hidden_layer
