// Part 3.1's network: its layers, their numbers, and where a vector keeps them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "chapters/shared/network.hpp"
#include "nn/deep_network/structs.hpp"

namespace drawing {

inline std::string layers(const deep_network::Parameters& p) {
    const std::size_t L = p.W.size();
    network::Drawing n{"A network with L = " + std::to_string(L) + " layers", p.W, p.b, {"input"}};
    for (std::size_t l = 1; l <= L; ++l) {
        n.names.push_back((l == L ? "layer L = " : "layer ") + std::to_string(l));
        n.places.push_back("W[" + std::to_string(l - 1) + "], b[" + std::to_string(l - 1) + "]");
    }
    return network::draw(n);
}

}  // namespace drawing
