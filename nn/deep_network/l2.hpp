// Part 4.4. Builds on 3.4: large weights cost something (L2 regularization, weight decay).
#pragma once

#include "nn/deep_network/backward_module.hpp"

namespace deep_network {

// What is added to the cost: lambda / (2m) times the sum of all squared weights. The biases are spared.
// m: the number of examples of the cost that it is added to
inline double l2_cost(const Parameters& parameters, double lambda, int m) {
    double squares = 0.0;
    for (const Matrix& W : parameters.W) squares += sum(W * W);
    return lambda / (2.0 * m) * squares;
}

// What is added to the gradient: lambda / m times W, the slope of l2_cost.
// grads: shaped like the parameters; a copy, which is returned
// Throws std::invalid_argument when the shapes, or the numbers of layers, do not fit.
inline Gradients add_l2(Gradients grads, const Parameters& parameters, double lambda, int m) {
    require_layers("add_l2", parameters.W.size(), {grads.dW.size()});
    for (std::size_t l = 0; l < parameters.W.size(); ++l) grads.dW[l] += lambda / m * parameters.W[l];
    return grads;
}

}  // namespace deep_network
