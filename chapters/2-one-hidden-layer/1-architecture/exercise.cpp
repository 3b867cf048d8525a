// Part 2.1, your turn. Write the two functions, and after each: make exercise-2.1
// Then let the chapter run with yours: make run-2.1 MINE=1
#include "chapters/2-one-hidden-layer/1-architecture/exercise.hpp"

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// How many numbers does training have to find? All weights and all biases, with n_x inputs, n_h hidden units and n_y
// outputs. The output layer has n_y * n_h weights and n_y biases. What does the hidden layer have?
int part_2_1::number_of_parameters(int n_x, int n_h, int n_y) {
    shared::not_done_yet("number_of_parameters");  // take this line out and write yours
}

// The first values: W1 and W2 are randn * 0.01, W1 drawn first; b1 and b2 are 0.
// input_layer, hidden_layer and output_layer are n_x, n_h and n_y. The four shapes are those of section 4.
// rng.randn(rows, cols) draws a matrix, Matrix(rows, cols) is one of zeros.
// Fill them in by name: Parameters p; p.W1 = ...; return p;
one_hidden_layer::Parameters part_2_1::initialize_parameters(int input_layer, int hidden_layer, int output_layer,
                                                             RandomState& rng) {
    shared::not_done_yet("initialize_parameters");
}
