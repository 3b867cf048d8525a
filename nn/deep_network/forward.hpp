// Part 3.2. Builds on 3.1: from the input to the prediction, layer by layer.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/deep_network/initialize.hpp"

namespace deep_network {

// Throws std::invalid_argument when a network has no layers, or a list for its layers has another length.
inline void require_layers(const char* name, std::size_t L, std::initializer_list<std::size_t> lengths) {
    if (L == 0) throw std::invalid_argument(std::string(name) + ": the network has no layers");
    for (const std::size_t length : lengths) {
        if (length == L) continue;
        throw std::invalid_argument(std::string(name) + ": the network has " + std::to_string(L) +
                                    " layers, but a list has " + std::to_string(length));
    }
}

// Z_l = W_l A_{l-1} + b_l.
// A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}), b: (n_l, 1) -> (n_l, m)
// Throws std::invalid_argument when the shapes do not fit.
inline Matrix linear_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b) {
    return dot(W, A_prev) + b;
}

// One layer: Z_l as above and A_l = g(Z_l), where `activation` names g: "sigmoid" or "relu".
// A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}), b: (n_l, 1) -> Z, A: (n_l, m)
// Throws std::invalid_argument for another name, or when the shapes do not fit.
inline LayerCache linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                            const std::string& activation) {
    if (activation != "sigmoid" && activation != "relu") {
        throw std::invalid_argument("activation must be sigmoid or relu, not " + activation);
    }
    Matrix Z = linear_forward(A_prev, W, b);
    Matrix A = activation == "relu" ? nn::relu(Z) : nn::sigmoid(Z);
    return {std::move(Z), std::move(A)};
}

// The whole network: relu in layers 1 to L-1, sigmoid in layer L.
// X: (n_x, m) -> the caches of layers 1 to L; the prediction AL: (n_L, m) is the last one's A
// Throws std::invalid_argument when X does not fit W1, or there is no layer.
inline std::vector<LayerCache> L_model_forward(const Matrix& X, const Parameters& parameters) {
    const std::size_t L = parameters.W.size();
    require_layers("L_model_forward", L, {parameters.b.size()});
    std::vector<LayerCache> caches;
    caches.reserve(L);  // room for all of them, so that A_prev stays where it is when the list grows
    for (std::size_t l = 1; l <= L; ++l) {
        const Matrix& A_prev = l == 1 ? X : caches[l - 2].A;
        caches.push_back(
            linear_activation_forward(A_prev, parameters.W[l - 1], parameters.b[l - 1], l < L ? "relu" : "sigmoid"));
    }
    return caches;
}

}  // namespace deep_network
