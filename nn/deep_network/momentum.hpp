// Part 4.2. Builds on 3.4: a step that remembers the steps before it.
#pragma once

#include "nn/deep_network/backward_module.hpp"

namespace deep_network {

// A memory before the first step: shaped like the parameters, 0 everywhere. np.zeros_like.
inline Parameters zeros_like(Parameters parameters) {
    for (Matrix& W : parameters.W) W *= 0.0;
    for (Matrix& b : parameters.b) b *= 0.0;
    return parameters;
}

// v = beta v + dJ/dw, then w = w - alpha v, for every weight and bias (Polyak, 1964). With beta = 0 it is gradient
// descent.
// velocity: shaped like the parameters; it is changed, and wanted again at the next step
// Throws std::invalid_argument when the shapes, or the numbers of layers, do not fit.
inline Parameters update_with_momentum(Parameters parameters, Parameters& velocity, const Gradients& grads,
                                       double learning_rate, double beta) {
    require_layers("update_with_momentum", parameters.W.size(),
                   {parameters.b.size(), velocity.W.size(), velocity.b.size(), grads.dW.size(), grads.db.size()});
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        velocity.W[l] = beta * velocity.W[l] + grads.dW[l];
        velocity.b[l] = beta * velocity.b[l] + grads.db[l];
        parameters.W[l] -= learning_rate * velocity.W[l];
        parameters.b[l] -= learning_rate * velocity.b[l];
    }
    return parameters;
}

}  // namespace deep_network
