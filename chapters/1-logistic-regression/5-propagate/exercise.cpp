// Part 1.5, your turn. Write the five functions, and after each: make exercise-1.5
// Then let the chapter run with yours: make run-1.5 MINE=1
#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"

// What one answer costs: -(y log(a) + (1 - y) log(1 - a)).
// a: the answer, above 0 and below 1; y: the label, 0 or 1. std::log(x) is the natural logarithm of one number.
double part_1_5::loss(double a, double y) {
    shared::not_done_yet("loss");  // take this line out and write yours
}

// The same, and right as well where the sigmoid has rounded a = sigma(z) to exactly 0 or 1. There a right answer costs
// 0, and a wrong one |z|. Everywhere else it is your loss. std::fabs(z) is |z|.
double part_1_5::true_loss(double z, double a, double y) {
    shared::not_done_yet("true_loss");
}

// What m answers cost: the mean of their losses, by the page's formula.
// A, Y: (1, m) -> one number
// Your loss and a loop over j will do: the answer to example j is A(0, j), its label Y(0, j), and m is Y.cols().
double part_1_5::compute_cost(const Matrix& A, const Matrix& Y) {
    shared::not_done_yet("compute_cost");
}

// The answers to all m examples: A = sigma(w^T X + b).
// w: (n_x, 1), X: (n_x, m) -> A: (1, m)
// dot(w.T(), X) is the product w^T X, + adds b to each of its elements, and nn::sigmoid(Z) takes a whole Matrix.
Matrix part_1_5::activate(const Matrix& w, double b, const Matrix& X) {
    shared::not_done_yet("activate");
}

// The way there and back. With A from activate and J from compute_cost:
// dJ/dw = (1/m) X (A - Y)^T, and dJ/db = (1/m) sum of (a - y).
// w: (n_x, 1), X: (n_x, m), Y: (1, m) -> dw: (n_x, 1), db and cost: one number each
// m is X.cols(). sum(D) adds up all elements of D, and dot(X, D.T()) is X D^T.
// Fill them in by name: Propagation p; p.grads.dw = ...; p.grads.db = ...; p.cost = ...; return p;
logistic_regression::Propagation part_1_5::propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    shared::not_done_yet("propagate");
}
