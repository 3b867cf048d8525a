// Part 3.4's pictures: the network on paper, there and back; and where the page's start ends.
#pragma once

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/network.hpp"
#include "chapters/shared/plot.hpp"
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

// dZ of the output for a point with label 0, both ways. page_dZ(z) is the page's; a mark where it ends.
inline std::string two_starts(const std::function<double(double z)>& page_dZ) {
    plot::Curve ours{"AL - Y", {}, {}}, page{"the page's formula, as far as it goes", {}, {}};
    bool ended = false;
    for (int i = -100; i <= 600; ++i) {
        const double z = i / 10.0, dZ = page_dZ(z);
        ours.x.push_back(z);
        ours.y.push_back(nn::basic_sigmoid(z));
        ended = ended || !std::isfinite(dZ);
        if (ended) continue;
        page.x.push_back(z);
        page.y.push_back(dZ);
    }
    std::vector<plot::Mark> marks;
    if (ended && !page.x.empty()) marks.push_back({"it ends here", page.x.back(), page.y.back()});
    return plot::lines("dZ of the output, for a point with label 0", "logit", "dZ", {ours, page}, marks);
}

}  // namespace drawing
