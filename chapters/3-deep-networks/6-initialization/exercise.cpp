// Part 3.6, your turn. Write the four functions, and after each: make exercise-3.6
// Then let the chapter run with yours: make run-3.6 MINE=1
// All functions of group 3 are yours now? make run-3.6 MINE=all trains with nothing else.
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"

#include <cmath>
#include <vector>

#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// He initialization: which factor keeps the size of the signal through relu layers?
// layer_dimension: {n_x, n_1, ..., n_L} -> W[l - 1]: (n_l, n_{l-1}), b[l - 1]: (n_l, 1), which start at 0
// 3.1 has the shapes: part_3_1::zero_parameters(layer_dimension). rng.randn(rows, columns) draws a matrix. Draw
// layer 1 first.
deep_network::Parameters part_3_6::initialize_parameters_he(const std::vector<int>& layer_dimension, RandomState& rng) {
    shared::not_done_yet("initialize_parameters_he");  // take this line out and write yours
}

// Xavier initialization, as the page has it: the factor for layers that cut nothing away. Shapes as above.
deep_network::Parameters part_3_6::initialize_parameters_xavier(const std::vector<int>& layer_dimension,
                                                                RandomState& rng) {
    shared::not_done_yet("initialize_parameters_xavier");
}

// How large is the signal in each layer? The RMS, the root of the mean of the squares, of Z_1, ..., Z_L.
// X: (n_x, m) -> L numbers
// 3.2 has the way forward: part_3_2::L_model_forward(X, parameters) gives the caches of layers 1 to L.
std::vector<double> part_3_6::rms_per_layer(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("rms_per_layer");
}

// When did learning begin? The first iteration whose cost was below the limit, or -1 if there is none.
// costs[i] was recorded at iteration i * every.
int part_3_6::first_below(const std::vector<double>& costs, int every, double limit) {
    shared::not_done_yet("first_below");
}
