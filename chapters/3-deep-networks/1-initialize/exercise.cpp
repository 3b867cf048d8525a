// Part 3.1, your turn. Write the three functions, and after each: make exercise-3.1
// Then let the chapter run with yours: make run-3.1 MINE=1
#include "chapters/3-deep-networks/1-initialize/exercise.hpp"

#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// The shapes of a whole network, every number in it 0. Which shapes has layer l, and for which l?
// layer_dimension: {n_x, n_1, ..., n_L}, so layer_dimension[l] is n_l
// -> parameters.W[l - 1] is W_l, parameters.b[l - 1] is b_l
// Matrix(rows, columns) makes zeros, and parameters.W.push_back(...) appends. Ours also refuses bad lists; yours
// needn't.
deep_network::Parameters part_3_1::zero_parameters(const std::vector<int>& layer_dimension) {
    shared::not_done_yet("zero_parameters");  // take this line out and write yours
}

// The page's start: small random weights, drawn from layer 1 upwards. Nothing is drawn for the biases, which start at
// 0. Shapes as above. rng.randn(rows, columns) draws a matrix, and A.rows() and A.cols() are the sides of A.
deep_network::Parameters part_3_1::initialize_parameters_deep(const std::vector<int>& layer_dimension,
                                                              RandomState& rng) {
    shared::not_done_yet("initialize_parameters_deep");
}

// How many numbers are in all W and b together? No matrix is needed for that.
// layer_dimension: {n_x, n_1, ..., n_L}. Let l be a std::size_t, as size() is.
int part_3_1::number_of_parameters(const std::vector<int>& layer_dimension) {
    shared::not_done_yet("number_of_parameters");
}
