// Part 3.6, your turn. Write the four functions, and after each: make exercise-3.6
// Then let the chapter run with yours: make run-3.6 MINE=1
#pragma once

#include <cmath>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "nn/deep_network/forward.hpp"

namespace exercise {

using deep_network::L_model_forward;
using deep_network::LayerCache;
using deep_network::Parameters;
using deep_network::zero_parameters;

// He's start: W_l = randn(n_l, n_{l-1}) * sqrt(2 / n_{l-1}), b_l = 0, drawn from layer 1 upwards.
// layer_dimension: {n_x, n_1, ..., n_L}. zero_parameters(layer_dimension) has the shapes right already: W[l - 1] is
// (n_l, n_{l-1}), and rng.randn(rows, cols) draws a matrix.
inline Parameters initialize_parameters_he(const std::vector<int>& layer_dimension, RandomState& rng) {
    shared::not_done_yet(layer_dimension, rng);
}

// Xavier's start: the same with sqrt(1 / n_{l-1}).
inline Parameters initialize_parameters_xavier(const std::vector<int>& layer_dimension, RandomState& rng) {
    shared::not_done_yet(layer_dimension, rng);
}

// How large is the signal in each layer? The RMS, sqrt(mean of the squares), of Z_1, ..., Z_L. X: (n_x, m) -> L
// numbers. L_model_forward(X, parameters) gives the caches of layers 1 to L; each has a Z: (n_l, m).
inline std::vector<double> rms_per_layer(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet(X, parameters);
}

// The first iteration whose recorded cost is below the limit, or -1 if there is none. costs[i] was recorded at
// iteration i * every.
inline int first_below(const std::vector<double>& costs, int every, double limit) {
    shared::not_done_yet(costs, every, limit);
}

}  // namespace exercise
