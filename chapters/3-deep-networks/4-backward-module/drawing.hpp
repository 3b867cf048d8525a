// Part 3.4's network on paper, there and back.
#pragma once

#include <string>
#include <vector>

#include "chapters/shared/network.hpp"
#include "nn/deep_network/backward_module.hpp"

namespace drawing {

// X: (n_x, m), Y: (n_L, m). The gradients hold no dZ: it is computed again, layer by layer.
inline std::string there_and_back(const Matrix& X, const Matrix& Y, const deep_network::Parameters& p,
                                  const std::vector<deep_network::LayerCache>& caches,
                                  const deep_network::Gradients& grads) {
    const std::size_t L = caches.size();
    network::Drawing n{"Two examples, there and back", p.W, p.b, {"input"}, {""}, {X}, Y};
    for (std::size_t l = 1; l <= L; ++l) {
        n.names.push_back("layer " + std::to_string(l) + (l < L ? ": relu" : ": sigmoid"));
        n.activations.push_back(l < L ? "relu" : "\u03c3");
        n.A.push_back(caches[l - 1].A);
    }
    n.dZ.resize(L);
    n.dZ[L - 1] = caches[L - 1].A - Y;
    for (std::size_t l = L - 1; l >= 1; --l) {
        n.dZ[l - 1] = nn::relu_backward(dot(p.W[l].T(), n.dZ[l]), caches[l - 1].Z);
    }
    n.dW = grads.dW;
    n.db = grads.db;
    return network::draw(n);
}

}  // namespace drawing
