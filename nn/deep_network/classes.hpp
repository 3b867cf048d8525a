// Part 4.5. Builds on 3.3: one of several answers, and hidden layers of tanh, relu or leaky relu.
#pragma once

#include <cmath>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "nn/deep_network/backward_functions.hpp"

namespace deep_network {

// The shares of the classes, example by example: e^z over the sum of its column.
// Z: (n, m) -> (n, m), each column adds up to 1
inline Matrix class_shares(Matrix Z) {
    for (int j = 0; j < Z.cols(); ++j) {
        double largest = -INFINITY;
        for (int i = 0; i < Z.rows(); ++i) largest = std::fmax(largest, Z(i, j));
        // without the largest the quotient stays the same, and no power overflows
        for (int i = 0; i < Z.rows(); ++i) Z(i, j) = std::exp(Z(i, j) - largest);
    }
    return Z / sum(Z, 0);
}

// The cross-entropy: the mean of -log(share of the right class), computed from Z, so that no share is rounded to 0.
// Z: (n, m), Y: (n, m), in each column a 1 for the right class and 0 elsewhere
// Throws std::invalid_argument when the shapes differ, or there is no example.
inline double class_cost(const Matrix& Z, const Matrix& Y) {
    require_same_shape("class_cost", Z, Y);
    Matrix losses(1, Z.cols());
    for (int j = 0; j < Z.cols(); ++j) {
        double largest = -INFINITY, powers = 0.0, right = 0.0;
        for (int i = 0; i < Z.rows(); ++i) largest = std::fmax(largest, Z(i, j));
        for (int i = 0; i < Z.rows(); ++i) {
            powers += std::exp(Z(i, j) - largest);
            right += Y(i, j) * Z(i, j);
        }
        losses(0, j) = largest + std::log(powers) - right;
    }
    return mean(losses);
}

// A = g(Z), where `name` is tanh, relu or leaky (z, or 0.01 z below 0).
// Throws std::invalid_argument for another name.
inline Matrix hidden_forward(const Matrix& Z, const std::string& name) {
    if (name == "tanh") return tanh(Z);
    if (name == "relu") return nn::relu(Z);
    if (name == "leaky") return apply(Z, [](double z) { return z > 0.0 ? z : 0.01 * z; });
    throw std::invalid_argument("the hidden layers must be tanh, relu or leaky, not " + name);
}

// Every hidden layer as named, and no activation in the last one, whose Z is what class_shares takes.
// X: (n_x, m) -> the caches of layers 1 to L
inline std::vector<LayerCache> class_forward(const Matrix& X, const Parameters& parameters, const std::string& name) {
    require_layers("class_forward", parameters.W.size(), {parameters.b.size()});
    std::vector<LayerCache> caches;
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        Matrix Z = linear_forward(l == 0 ? X : caches[l - 1].A, parameters.W[l], parameters.b[l]);
        Matrix A = l + 1 < parameters.W.size() ? hidden_forward(Z, name) : class_shares(Z);
        caches.push_back({std::move(Z), std::move(A)});
    }
    return caches;
}

// Back from dZ of the last layer. back: the way back through a hidden layer's activation, from dA and Z to dZ.
// dZ: (n_L, m), X: (n_x, m) -> dW and db of all layers, shaped like W and b
// Throws std::invalid_argument when the shapes, or the numbers of layers, do not fit.
inline Gradients class_backward(Matrix dZ, const Matrix& X, const Parameters& parameters,
                                const std::vector<LayerCache>& caches,
                                const std::function<Matrix(const Matrix& dA, const Matrix& Z)>& back) {
    const std::size_t L = parameters.W.size();
    require_layers("class_backward", L, {caches.size()});
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    for (std::size_t l = L; l > 0; --l) {
        LinearGradients layer = linear_backward(dZ, l == 1 ? X : caches[l - 2].A, parameters.W[l - 1]);
        grads.dW[l - 1] = std::move(layer.dW);
        grads.db[l - 1] = std::move(layer.db);
        if (l > 1) dZ = back(layer.dA_prev, caches[l - 2].Z);
    }
    return grads;
}

}  // namespace deep_network
