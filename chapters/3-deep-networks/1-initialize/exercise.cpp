// Part 3.1, your turn. Write the three functions, and after each: make exercise-3.1
// Then let the chapter run with yours: make run-3.1 MINE=1
#include "chapters/3-deep-networks/1-initialize/exercise.hpp"

#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// The shapes of a whole network, every number in it 0: W_l: (n_l, n_{l-1}), b_l: (n_l, 1) for l = 1 to L.
// layer_dimension: {n_x, n_1, ..., n_L}, so layer_dimension[l] is n_l. Matrix(rows, columns) makes zeros, and
// parameters.W.push_back(...) appends: W1 becomes parameters.W[0]. The errors that ours throws are not asked for.
deep_network::Parameters part_3_1::zero_parameters(const std::vector<int>& layer_dimension) {
    shared::not_done_yet("zero_parameters");  // take this line out and write yours
}

// The page's start: W_l = randn(n_l, n_{l-1}) * 0.01, drawn from layer 1 upwards, b_l = 0, not drawn.
// Your zero_parameters has the shapes; rng.randn(rows, columns) draws a matrix; A.rows() and A.cols() tell A's sides.
deep_network::Parameters part_3_1::initialize_parameters_deep(const std::vector<int>& layer_dimension,
                                                              RandomState& rng) {
    shared::not_done_yet("initialize_parameters_deep");
}

// How many numbers are in all W and b together? The sum over l = 1 to L of n_l n_{l-1} + n_l. No matrix is needed.
int part_3_1::number_of_parameters(const std::vector<int>& layer_dimension) {
    shared::not_done_yet("number_of_parameters");
}
