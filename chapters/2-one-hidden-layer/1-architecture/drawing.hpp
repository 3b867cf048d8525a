// Part 2.1's network: who is connected to whom, and the shapes.
#pragma once

#include <string>

#include "chapters/shared/network.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace drawing {

inline std::string architecture(const one_hidden_layer::Parameters& p) {
    network::Drawing n{"A network with one hidden layer", {p.W1, p.W2}, {p.b1, p.b2}};
    n.names = {"input", "layer 1: hidden", "layer 2: output"};
    return network::draw(n);
}

}  // namespace drawing
