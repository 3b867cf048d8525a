// Part 2.3's network with two outputs: each hidden unit gets a message from both.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/network.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace blame {

using one_hidden_layer::Parameters;

inline const Matrix X{{1}, {0.5}}, Y{{1}, {0}};  // one example, two labels

// The weights are chosen; b2 is computed, so that the first output says 0.9 and the second 0.7.
inline Parameters two_outputs() {
    Parameters p{Matrix{{0.5, 0.4}, {-0.3, 1}}, Matrix{{0}, {0.1}}, Matrix{{2, 1}, {-1, 0.5}}, Matrix(2, 1)};
    const Matrix Z2 = one_hidden_layer::forward_propagation(X, p).Z2;
    p.b2(0, 0) = std::log(0.9 / 0.1) - Z2(0, 0);
    p.b2(1, 0) = std::log(0.7 / 0.3) - Z2(1, 0);
    return p;
}

// The network, there and back, for one example. X: (n_x, 1), Y: (n_y, 1).
inline std::string drawing(const Parameters& p, const Matrix& x, const Matrix& y) {
    const one_hidden_layer::Cache cache = one_hidden_layer::forward_propagation(x, p);
    const auto output = one_hidden_layer::output_gradients(cache.A1, cache.A2, y);
    const auto hidden = one_hidden_layer::hidden_gradients(output.dZ2, p.W2, cache.A1, x);
    network::Drawing n{"What comes back to each hidden unit", {p.W1, p.W2}, {p.b1, p.b2}};
    n.names = {"input", "hidden layer: tanh", "output: sigmoid"};
    n.A = {x, cache.A1, cache.A2};
    n.Y = y;
    n.dZ = {hidden.dZ1, output.dZ2};
    n.dW = {hidden.dW1, output.dW2};
    n.slopes = {1.0 - cache.A1 * cache.A1, cache.A2 * (1.0 - cache.A2)};
    return network::draw(n);
}

}  // namespace blame
