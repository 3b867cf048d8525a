// Part 3.4. Builds on 3.3: from the prediction back to every weight, and the step against the slope.
#pragma once

#include <utility>
#include <vector>

#include "nn/deep_network/backward_functions.hpp"

namespace deep_network {

// From the output back to layer 1, one layer at a time.
// X: (n_x, m), Y: (n_L, m), caches: what L_model_forward made of X with these parameters
// -> dW[l - 1]: (n_l, n_{l-1}), db[l - 1]: (n_l, 1)
// Throws std::invalid_argument when the shapes do not fit, or the caches are not those of all layers.
inline Gradients L_model_backward(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                  const std::vector<LayerCache>& caches) {
    const std::size_t L = parameters.W.size();
    require_layers("L_model_backward", L, {caches.size()});
    require_same_shape("L_model_backward", caches[L - 1].A, Y);
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    // the page's dAL * sigmoid'(Z_L) comes to AL - Y, but is 0/0 where a prediction is exactly 0 or 1
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

// W_l = W_l - alpha dW_l and b_l = b_l - alpha db_l.
// The parameters come and go by value, so the caller's own stay as they are (the page changes them in place).
// Throws std::invalid_argument when the shapes, or the numbers of layers, do not fit.
inline Parameters update_parameters(Parameters parameters, const Gradients& grads, double learning_rate) {
    require_layers("update_parameters", parameters.W.size(), {parameters.b.size(), grads.dW.size(), grads.db.size()});
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        parameters.W[l] -= learning_rate * grads.dW[l];
        parameters.b[l] -= learning_rate * grads.db[l];
    }
    return parameters;
}

}  // namespace deep_network
