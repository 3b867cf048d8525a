// Part 2.3, your turn. Write the five functions, and after each: make exercise-2.3
// Then let the chapter run with yours: make run-2.3 MINE=1
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"

#include <functional>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Back through A = tanh(Z): dZ = dA * tanh'(Z), elementwise. You are given A, not Z; that is enough, because
// tanh'(z) = 1 - a^2. dA, A: (n, m) -> (n, m).
Matrix part_2_3::tanh_backward(const Matrix& dA, const Matrix& A) {
    shared::not_done_yet("tanh_backward");  // take this line out and write yours
}

// The output layer: dZ2 = A2 - Y, dW2 = (1/m) dZ2 A1^T, db2 = (1/m) sum of dZ2 over the examples.
// A1: (n_h, m), A2, Y: (n_y, m) -> dZ2: (n_y, m), dW2: (n_y, n_h), db2: (n_y, 1). m is Y.cols().
// Fill them in by name: OutputGradients g; g.dZ2 = ...; return g;
one_hidden_layer::OutputGradients part_2_3::output_gradients(const Matrix& A1, const Matrix& A2, const Matrix& Y) {
    shared::not_done_yet("output_gradients");
}

// The hidden layer: dZ1 = W2^T dZ2 * (1 - A1^2), dW1 = (1/m) dZ1 X^T, db1 = (1/m) sum of dZ1 over the examples.
// dZ2: (n_y, m), W2: (n_y, n_h), A1: (n_h, m), X: (n_x, m) -> dZ1: (n_h, m), dW1: (n_h, n_x), db1: (n_h, 1).
// W2^T dZ2 is dA1, what comes from above; your tanh_backward makes dZ1 of it. HiddenGradients has dZ1, dW1 and db1.
one_hidden_layer::HiddenGradients part_2_3::hidden_gradients(const Matrix& dZ2, const Matrix& W2, const Matrix& A1,
                                                             const Matrix& X) {
    shared::not_done_yet("hidden_gradients");
}

// One step against the slope: W = W - learning_rate * dW and b = b - learning_rate * db, in both layers. The gradients
// are grads.dW1, grads.db1, grads.dW2 and grads.db2. The caller's parameters must stay as they are.
one_hidden_layer::Parameters part_2_3::update_parameters(const Parameters& parameters, const Gradients& grads,
                                                         double learning_rate) {
    shared::not_done_yet("update_parameters");
}

// The slope without any calculus: (J(w_i + h) - J(w_i - h)) / (2h) with h = 1e-5. cost() computes J from w as it stands
// at that moment; element i of w, counted row after row, is w.data()[i]. Put it back to what it was.
double part_2_3::numerical_gradient(const std::function<double()>& cost, Matrix& w, int i) {
    shared::not_done_yet("numerical_gradient");
}
