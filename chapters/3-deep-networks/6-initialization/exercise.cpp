// Part 3.6, your turn. Write the four functions, and after each: make exercise-3.6
// Then let the chapter run with yours: make run-3.6 MINE=1
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"

#include <cmath>
#include <vector>

#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// He's start: W_l = randn(n_l, n_{l-1}) * sqrt(2 / n_{l-1}), b_l = 0, drawn from layer 1 upwards.
// layer_dimension: {n_x, n_1, ..., n_L}. zero_parameters(layer_dimension) has the shapes right already: W[l - 1] is
// (n_l, n_{l-1}), and rng.randn(rows, cols) draws a matrix.
deep_network::Parameters part_3_6::initialize_parameters_he(const std::vector<int>& layer_dimension, RandomState& rng) {
    shared::not_done_yet("initialize_parameters_he");  // take this line out and write yours
}

// Xavier's start: the same with sqrt(1 / n_{l-1}).
deep_network::Parameters part_3_6::initialize_parameters_xavier(const std::vector<int>& layer_dimension,
                                                                RandomState& rng) {
    shared::not_done_yet("initialize_parameters_xavier");
}

// How large is the signal in each layer? The RMS, sqrt(mean of the squares), of Z_1, ..., Z_L. X: (n_x, m) -> L
// numbers. L_model_forward(X, parameters) gives the caches of layers 1 to L; each has a Z: (n_l, m).
std::vector<double> part_3_6::rms_per_layer(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("rms_per_layer");
}

// The first iteration whose recorded cost is below the limit, or -1 if there is none. costs[i] was recorded at
// iteration i * every.
int part_3_6::first_below(const std::vector<double>& costs, int every, double limit) {
    shared::not_done_yet("first_below");
}
