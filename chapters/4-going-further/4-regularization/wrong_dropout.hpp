// Part 4.4, spoilers: the two passes with dropout, with the place left open where a mistake is made.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "nn/deep_network/dropout.hpp"

namespace dropout {

using deep_network::DropoutPass;
using deep_network::Gradients;
using deep_network::Parameters;

// A forward pass whose hidden layers are changed by `drop`, which may add a mask to the pass.
template <typename Drop>
DropoutPass forward(const Matrix& X, const Parameters& p, bool also_last, Drop drop) {
    DropoutPass pass;
    const std::size_t L = p.W.size();
    for (std::size_t l = 0; l < L; ++l) {
        const Matrix A_prev = l == 0 ? X : pass.caches[l - 1].A;
        pass.caches.push_back(
            deep_network::linear_activation_forward(A_prev, p.W[l], p.b[l], l + 1 < L ? "relu" : "sigmoid"));
        if (l + 1 < L || also_last) drop(pass, pass.caches.back());
    }
    return pass;
}

inline Matrix scaled(const Matrix& X, const Parameters& p, double factor) {
    return forward(X, p, false, [=](DropoutPass&, deep_network::LayerCache& layer) { layer.A *= factor; })
        .caches.back()
        .A;
}

// A mask with two values, drawn as ours.
inline Matrix mask(int n, int m, double keep, RandomState& rng, double stays, double goes) {
    return apply(deep_network::dropout_mask(n, m, keep, rng), [=](double x) { return x > 0 ? stays : goes; });
}

// The way back, with a function of dA_prev and the mask of the layer below.
template <typename Way>
Gradients backward(const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass, Way way) {
    const std::size_t L = p.W.size();
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    Matrix dZ = pass.caches.back().A - Y;
    for (std::size_t l = L; l-- > 0;) {
        const auto layer = deep_network::linear_backward(dZ, l == 0 ? X : pass.caches[l - 1].A, p.W[l]);
        grads.dW[l] = layer.dW;
        grads.db[l] = layer.db;
        if (l > 0) dZ = nn::relu_backward(way(layer.dA_prev, pass.masks[l - 1]), pass.caches[l - 1].Z);
    }
    return grads;
}

// A mask is 0 or 1 / keep.
inline double keep_of(const Matrix& mask) {
    return 1.0 / *std::max_element(mask.data(), mask.data() + mask.size());
}

}  // namespace dropout
