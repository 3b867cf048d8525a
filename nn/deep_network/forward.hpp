// Part 3.2. Builds on 3.1: from the input to the prediction, layer by layer.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/deep_network/initialize.hpp"

namespace deep_network {

// Z_l = W_l A_{l-1} + b_l. A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}), b: (n_l, 1) -> (n_l, m).
// Throws std::invalid_argument when the shapes do not fit.
inline Matrix linear_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b) {
    return dot(W, A_prev) + b;
}

// One layer: Z as above and A = g(Z), g named by `activation`, "sigmoid" or "relu" -> Z, A: (n_l, m).
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

// The whole network: relu in layers 1 to L-1, sigmoid in layer L. X: (n_x, m) -> caches of layers 1 to L; the
// prediction AL: (n_L, m) is the last one's A. Throws std::invalid_argument when X does not fit W1.
inline std::vector<LayerCache> L_model_forward(const Matrix& X, const Parameters& parameters) {
    const std::size_t L = parameters.W.size();
    std::vector<LayerCache> caches;
    caches.reserve(L);  // room for all of them at once: no matrix has to move when the list grows
    for (std::size_t l = 1; l <= L; ++l) {
        const Matrix& A_prev = l == 1 ? X : caches[l - 2].A;
        caches.push_back(
            linear_activation_forward(A_prev, parameters.W[l - 1], parameters.b[l - 1], l < L ? "relu" : "sigmoid"));
    }
    return caches;
}

}  // namespace deep_network
