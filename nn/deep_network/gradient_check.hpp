// Part 3.4. Builds on 3.2: are the gradients of a whole network right?
#pragma once

#include <algorithm>

#include "nn/cost.hpp"
#include "nn/deep_network/forward.hpp"
#include "nn/gradient_check.hpp"

namespace deep_network {

// The largest relative difference between these gradients and the slopes that nudging each weight finds. Right ones
// stay below 1e-6, unless a nudge of 1e-5 takes a Z across 0, where relu has a kink: with weights * 0.01 it often does,
// so check with initialize_parameters_he. It takes two forward passes for each weight, so try it on a small network.
// X: (n_x, m), Y: (n_L, m); grads: what L_model_backward gave for them and these parameters
// Throws std::invalid_argument when the shapes do not fit.
inline double gradient_check(const Matrix& X, const Matrix& Y, Parameters parameters, const Gradients& grads) {
    require_layers("gradient_check", parameters.W.size(), {grads.dW.size(), grads.db.size()});
    const auto cost = [&] {
        const LayerCache last = L_model_forward(X, parameters).back();
        return nn::true_cost(last.Z, last.A, Y);
    };
    cost();  // throws when the shapes do not fit, and there may be no weight to nudge
    double largest = 0.0;
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        const Matrix dW = nn::numerical_gradients(cost, parameters.W[l]);
        const Matrix db = nn::numerical_gradients(cost, parameters.b[l]);
        largest =
            std::max({largest, nn::relative_difference(grads.dW[l], dW), nn::relative_difference(grads.db[l], db)});
    }
    return largest;
}

}  // namespace deep_network
