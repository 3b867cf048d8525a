// Part 2.1, your turn. Write the two functions, and after each: make exercise-2.1
// Then let the chapter run with yours: make run-2.1 MINE=1
#pragma once

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"
#include "matrix/random.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace exercise {

using one_hidden_layer::Parameters;

// How many numbers does training have to find? All weights and all biases of a network with n_x inputs, n_h hidden
// units and n_y outputs. W1: (n_h, n_x), b1: (n_h, 1), W2: (n_y, n_h), b2: (n_y, 1).
inline int number_of_parameters(int n_x, int n_h, int n_y) {
    shared::not_done_yet(n_x, n_h, n_y);  // take this line out and write yours
}

// The first values: W1 = randn * 0.01, then W2 = randn * 0.01, b1 = b2 = 0. The sizes are n_x, n_h and n_y; the shapes
// are those above. rng.randn(rows, cols) draws a matrix, Matrix(rows, cols) is one of zeros.
// Fill them in by name: Parameters p; p.W1 = ...; return p;
inline Parameters initialize_parameters(int input_layer, int hidden_layer, int output_layer, RandomState& rng) {
    shared::not_done_yet(input_layer, hidden_layer, output_layer, rng);
}

}  // namespace exercise
