// Part 3.6. Builds on 3.2: other places to start from, and how large the signal is on its way through the layers.
// Shapes, biases and errors are those of initialize_parameters_deep in part 3.1.
#pragma once

#include <cmath>
#include <vector>

#include "nn/deep_network/forward.hpp"

namespace deep_network {

// All weights 0. Then relu gives 0 and lets no gradient through, so no weight ever moves. (The last bias does, unless
// half of the labels are 1.)
inline Parameters initialize_parameters_zeros(const std::vector<int>& layer_dimension) {
    return zero_parameters(layer_dimension);
}

// W_l = randn * 10: the bad case of the notebook that the page derives from. The page's own is randn * 0.01 (part 3.1).
inline Parameters initialize_parameters_random(const std::vector<int>& layer_dimension, RandomState& rng) {
    Parameters parameters = zero_parameters(layer_dimension);
    for (Matrix& W : parameters.W) W = rng.randn(W.rows(), W.cols()) * 10.0;
    return parameters;
}

// W_l = randn * sqrt(1 / n_{l-1}), which keeps the size of the signal through linear layers. The series calls it Xavier
// initialization; what Xavier Glorot and Yoshua Bengio proposed in 2010 is the variance 2 / (n_{l-1} + n_l).
inline Parameters initialize_parameters_xavier(const std::vector<int>& layer_dimension, RandomState& rng) {
    Parameters parameters = zero_parameters(layer_dimension);
    for (Matrix& W : parameters.W) W = rng.randn(W.rows(), W.cols()) * std::sqrt(1.0 / W.cols());
    return parameters;
}

// W_l = randn * sqrt(2 / n_{l-1}): the 2 makes up for the half of the signal that relu cuts away (He et al., 2015).
inline Parameters initialize_parameters_he(const std::vector<int>& layer_dimension, RandomState& rng) {
    Parameters parameters = zero_parameters(layer_dimension);
    for (Matrix& W : parameters.W) W = rng.randn(W.rows(), W.cols()) * std::sqrt(2.0 / W.cols());
    return parameters;
}

// The size of a typical element: sqrt(mean of the squares).
// Throws std::invalid_argument when A has no elements.
inline double rms(const Matrix& A) {
    return std::sqrt(mean(A * A));
}

// The size of the signal in each layer: the rms of Z_1, ..., Z_L.
// X: (n_x, m)
inline std::vector<double> rms_per_layer(const Matrix& X, const Parameters& parameters) {
    std::vector<double> sizes;
    for (const LayerCache& cache : L_model_forward(X, parameters)) sizes.push_back(rms(cache.Z));
    return sizes;
}

}  // namespace deep_network
