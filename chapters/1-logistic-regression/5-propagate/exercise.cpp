// Part 1.5, your turn. Write the five functions, and after each: make exercise-1.5
// Then let the chapter run with yours: make run-1.5 MINE=1
#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"

// What one answer costs.
// a: the answer, above 0 and below 1
// y: the label, 0 or 1
// std::log(x) is the natural logarithm of one number.
double part_1_5::loss(double a, double y) {
    shared::not_done_yet("loss");  // take this line out and write yours
}

// The same, but right as well where the sigmoid has rounded the answer to exactly 0 or 1. README.md says what it costs
// there. Everywhere else your loss will do.
// z: the sum
// a: sigma(z), from 0 to 1
// y: the label, 0 or 1
// std::fabs(z) is |z|.
double part_1_5::true_loss(double z, double a, double y) {
    shared::not_done_yet("true_loss");
}

// The cost: the mean loss of m answers, by the page's formula. It may break where that does.
// A, Y: (1, m)
// result: one number
// Your loss and a loop over j will do. The answer to example j is A(0, j), its label Y(0, j), and m is Y.cols().
double part_1_5::compute_cost(const Matrix& A, const Matrix& Y) {
    shared::not_done_yet("compute_cost");
}

// The answers to all m examples.
// w: (n_x, 1)
// X: (n_x, m)
// result: (1, m)
// dot(w.T(), X) is the product w^T X, + adds b to each of its elements, and nn::sigmoid(Z) takes a whole Matrix.
Matrix part_1_5::activate(const Matrix& w, double b, const Matrix& X) {
    shared::not_done_yet("activate");
}

// The way there, to the cost, and back to the slopes of w and b.
// w: (n_x, 1)
// X: (n_x, m)
// Y: (1, m)
// dw: (n_x, 1)
// db, cost: one number each
// Your activate and compute_cost make the way there. On the way back, sum(D) adds up all elements of D, and
// dot(X, D.T()) is X D^T. m is X.cols().
// Fill in the result by name: Propagation p; p.grads.dw = ...; p.grads.db = ...; p.cost = ...; return p;
logistic_regression::Propagation part_1_5::propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    shared::not_done_yet("propagate");
}
