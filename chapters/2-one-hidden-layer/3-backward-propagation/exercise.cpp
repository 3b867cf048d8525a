// Part 2.3, your turn. Write the six functions, and after each: make exercise-2.3
// Then let the chapter run with yours: make run-2.3 MINE=1
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"

#include <functional>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Back through A = tanh(Z): from the slopes for A to the slopes for Z, each element by itself.
// dA, Z: (n, m) -> dZ: (n, m)
// tanh(Z) takes a whole matrix, * works element by element, and 1.0 - A subtracts every element from 1.
Matrix part_2_3::tanh_backward(const Matrix& dA, const Matrix& Z) {
    shared::not_done_yet("tanh_backward");  // take this line out and write yours
}

// The output layer: dZ2, then from it dW2 and db2, as the README derives them.
// A1: (n_h, m), A2, Y: (n_y, m) -> dZ2: (n_y, m), dW2: (n_y, n_h), db2: (n_y, 1)
// dot(A, B.T()) is the matrix product A B^T. sum(A, 1) adds along each row, so m columns become one.
// Fill them in by name: OutputGradients g; g.dZ2 = ...; return g;
one_hidden_layer::OutputGradients part_2_3::output_gradients(const Matrix& A1, const Matrix& A2, const Matrix& Y) {
    shared::not_done_yet("output_gradients");
}

// The hidden layer: dZ1, then from it dW1 and db1. Each unit adds up what comes back to it. The sum then goes back
// through tanh.
// dZ2: (n_y, m), W2: (n_y, n_h), A1: (n_h, m), X: (n_x, m) -> dZ1: (n_h, m), dW1: (n_h, n_x), db1: (n_h, 1)
// Let the shapes lead you: which product of W2 and dZ2 is (n_h, m)? Which product with dZ1 is (n_h, n_x)?
// A1 is tanh(Z1) already.
one_hidden_layer::HiddenGradients part_2_3::hidden_gradients(const Matrix& dZ2, const Matrix& W2, const Matrix& A1,
                                                             const Matrix& X) {
    shared::not_done_yet("hidden_gradients");
}

// All the way back: call your two functions, the output layer's first, and collect the four gradients by name.
// cache: Z1, A1: (n_h, m), Z2, A2: (n_y, m) from the way forward; X: (n_x, m), Y: (n_y, m)
// -> dW1, db1, dW2, db2, each with the shape of its parameter
one_hidden_layer::Gradients part_2_3::backward_propagation(const Parameters& parameters, const Cache& cache,
                                                           const Matrix& X, const Matrix& Y) {
    shared::not_done_yet("backward_propagation");
}

// One step against the slope, for both weights and both biases.
// The gradients are grads.dW1, grads.db1, grads.dW2 and grads.db2. The caller's parameters must stay as they are, so
// take the step in a copy: Parameters updated = parameters;
one_hidden_layer::Parameters part_2_3::update_parameters(const Parameters& parameters, const Gradients& grads,
                                                         double learning_rate) {
    shared::not_done_yet("update_parameters");
}

// The slope of the cost for element i of w, by experiment: one nudge up, one nudge down, each by h = 1e-5.
// cost() computes J from the numbers that are in w at that moment. Element i, counted row after row, is w.data()[i].
// When you return, it must be what it was before.
double part_2_3::numerical_gradient(const std::function<double()>& cost, Matrix& w, int i) {
    shared::not_done_yet("numerical_gradient");
}
