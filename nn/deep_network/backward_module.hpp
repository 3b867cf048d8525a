// Part 3.4. Builds on 3.3: from the prediction back to every weight, and the step against the slope.
#pragma once

#include <utility>
#include <vector>

#include "nn/deep_network/backward_functions.hpp"

namespace deep_network {

// X: (n_x, m), Y: (1, m), caches as L_model_forward left them. The output layer starts with dZ_L = AL - Y: that is what
// the page's dAL * sigmoid'(Z_L) comes to, without its 0/0 where a prediction is exactly 0 or 1.
// Throws std::invalid_argument when the shapes do not fit.
inline Gradients L_model_backward(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                  const std::vector<LayerCache>& caches) {
    const std::size_t L = caches.size();
    require_same_shape("L_model_backward", caches[L - 1].A, Y);
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    Matrix dZ = caches[L - 1].A - Y;
    for (std::size_t l = L; l > 1; --l) {
        LinearGradients layer = linear_backward(dZ, caches[l - 2].A, parameters.W[l - 1]);
        grads.dW[l - 1] = std::move(layer.dW);
        grads.db[l - 1] = std::move(layer.db);
        dZ = relu_backward(std::move(layer.dA_prev), caches[l - 2].Z);
    }
    grads.dW[0] = weight_gradient(dZ, X);  // the page also computes dA0, as large as X; nobody reads it
    grads.db[0] = bias_gradient(dZ);
    return grads;
}

// W_l = W_l - alpha dW_l and b_l = b_l - alpha db_l. The parameters come and go by value: the caller's own stay
// untouched (the page changes them in place). Throws std::invalid_argument when the shapes do not fit.
inline Parameters update_parameters(Parameters parameters, const Gradients& grads, double learning_rate) {
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        parameters.W[l] -= learning_rate * grads.dW[l];
        parameters.b[l] -= learning_rate * grads.db[l];
    }
    return parameters;
}

}  // namespace deep_network
