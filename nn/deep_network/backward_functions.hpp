// Part 3.3. Builds on 3.2: one layer's share of the way back.
#pragma once

#include <string>

#include "nn/cost.hpp"
#include "nn/deep_network/forward.hpp"

namespace deep_network {

using nn::compute_cost;
using nn::relu_backward;
using nn::sigmoid_backward;

// dW_l = (1/m) dZ_l A_{l-1}^T.
// dZ: (n_l, m), A_prev: (n_{l-1}, m) -> (n_l, n_{l-1})
inline Matrix weight_gradient(const Matrix& dZ, const Matrix& A_prev) {
    return dot(dZ, A_prev.T()) / dZ.cols();
}

// db_l = (1/m) sum of dZ_l over the examples.
// dZ: (n_l, m) -> (n_l, 1)
inline Matrix bias_gradient(const Matrix& dZ) {
    return sum(dZ, /*axis=*/1) / dZ.cols();
}

// Back through Z = W A_prev + b: dA_prev = W^T dZ, and dW and db as above.
// dZ: (n_l, m), A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}) -> dA_prev: (n_{l-1}, m), dW: (n_l, n_{l-1}), db: (n_l, 1)
// Throws std::invalid_argument when the shapes do not fit.
inline LinearGradients linear_backward(const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
    return {dot(W.T(), dZ), weight_gradient(dZ, A_prev), bias_gradient(dZ)};
}

// Back through A = g(Z), then through the linear part.
// dA: (n_l, m), cache: the layer's own, A_prev: (n_{l-1}, m), W: (n_l, n_{l-1})
// Throws std::invalid_argument when `activation` is neither sigmoid nor relu, or when the shapes do not fit.
inline LinearGradients linear_activation_backward(const Matrix& dA, const LayerCache& cache, const Matrix& A_prev,
                                                  const Matrix& W, const std::string& activation) {
    if (activation == "sigmoid") return linear_backward(sigmoid_backward(dA, cache.Z), A_prev, W);
    if (activation == "relu") return linear_backward(relu_backward(dA, cache.Z), A_prev, W);
    throw std::invalid_argument("activation must be sigmoid or relu, not " + activation);
}

}  // namespace deep_network
