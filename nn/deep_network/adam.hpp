// Part 4.2. Builds on 3.4: a step of about the same size for every weight, however large its gradients are.
// Kingma and Ba, 2015, algorithm 1.
#pragma once

#include <cmath>

#include "nn/deep_network/backward_module.hpp"

namespace deep_network {

// One parameter matrix, W or b of a layer, in step t = 1, 2, ... The paper calls mean m and square v.
// w, dw, mean, square: all of the same shape; mean and square are changed
inline void adam_step(Matrix& w, const Matrix& dw, Matrix& mean, Matrix& square, int t, double learning_rate,
                      double beta1, double beta2, double epsilon) {
    mean = beta1 * mean + (1.0 - beta1) * dw;
    square = beta2 * square + (1.0 - beta2) * (dw * dw);
    // both began at 0 and are too small by these factors: 1 - 0.9 = 0.1 in the first step, nearly 1 after fifty
    const Matrix unbiased_mean = mean / (1.0 - std::pow(beta1, t));
    const Matrix unbiased_square = square / (1.0 - std::pow(beta2, t));
    w -= learning_rate * unbiased_mean / (sqrt(unbiased_square) + epsilon);  // epsilon: never divide by 0
}

// The step for every weight and bias.
// memory: starts as {zeros_like(parameters), zeros_like(parameters), 0}; it is changed, and wanted again at the next
// step
// Throws std::invalid_argument when the shapes, or the numbers of layers, do not fit.
inline Parameters update_with_adam(Parameters parameters, AdamMemory& memory, const Gradients& grads,
                                   double learning_rate, double beta1 = 0.9, double beta2 = 0.999,
                                   double epsilon = 1e-8) {
    require_layers("update_with_adam", parameters.W.size(),
                   {parameters.b.size(), memory.mean.W.size(), memory.mean.b.size(), memory.square.W.size(),
                    memory.square.b.size(), grads.dW.size(), grads.db.size()});
    ++memory.t;
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        adam_step(parameters.W[l], grads.dW[l], memory.mean.W[l], memory.square.W[l], memory.t, learning_rate, beta1,
                  beta2, epsilon);
        adam_step(parameters.b[l], grads.db[l], memory.mean.b[l], memory.square.b[l], memory.t, learning_rate, beta1,
                  beta2, epsilon);
    }
    return parameters;
}

}  // namespace deep_network
