// Part 2.2's network on paper, with its numbers.
#pragma once

#include <string>

#include "chapters/shared/network.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace drawing {

// The way there, for a few examples. X: (n_x, m).
inline std::string on_paper(const one_hidden_layer::Parameters& p, const one_hidden_layer::Cache& cache,
                            const Matrix& X) {
    network::Drawing n{"Three examples on their way through", {p.W1, p.W2}, {p.b1, p.b2}};
    n.names = {"input", "hidden layer", "output layer"};
    n.activations = {"", "tanh", "\u03c3"};
    n.A = {X, cache.A1, cache.A2};
    return network::draw(n);
}

}  // namespace drawing
