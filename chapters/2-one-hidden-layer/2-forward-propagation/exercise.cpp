// Part 2.2, your turn. Write the two functions, and after each: make exercise-2.2
// Then let the chapter run with yours: make run-2.2 MINE=1
#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"

// From the inputs to the answers, all m examples at once: the hidden layer with tanh, then the output layer.
// X: (n_x, m), W1: (n_h, n_x), b1: (n_h, 1), W2: (n_y, n_h), b2: (n_y, 1) -> Z1, A1: (n_h, m), Z2, A2: (n_y, m)
// dot(W, A) is the matrix product, + adds a column to every column; tanh(Z) and nn::sigmoid(Z) take a whole matrix.
// Fill them in by name: Cache c; c.Z1 = ...; return c;
one_hidden_layer::Cache part_2_2::forward_propagation(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("forward_propagation");  // take this line out and write yours
}

// How wrong are the answers? The cost J, the mean over the m examples.
// A2, Y: (1, m) -> one number
// log(A) is the natural logarithm of every element, * works element by element, sum(A) adds up all of them.
// 1.0 - A subtracts every element from 1.
// The check's answers are never exactly 0 or 1, so you don't have to think about log(0) here.
double part_2_2::compute_cost(const Matrix& A2, const Matrix& Y) {
    shared::not_done_yet("compute_cost");
}
