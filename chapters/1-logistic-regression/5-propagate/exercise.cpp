// Part 1.5, your turn. Write the five functions, and after each: make exercise-1.5
// Then let the chapter run with yours: make run-1.5 MINE=1
#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"

// The natural logarithm of a, but for a = 0 that of the smallest positive double, 4.9406564584124654e-324. Every other
// a keeps its own logarithm. a: from 0 to 1. std::log(x) is the natural logarithm of one number.
double part_1_5::clamped_log(double a) {
    shared::not_done_yet("clamped_log");  // take this line out and write yours
}

// What one answer costs: -(y log(a) + (1 - y) log(1 - a)). a: the answer, from 0 to 1, both ends included; y: the
// label, 0 or 1. Take your clamped_log for both logarithms.
double part_1_5::loss(double a, double y) {
    shared::not_done_yet("loss");
}

// What m answers cost: the mean of their losses. A, Y: (1, m) -> one number. Your loss and a loop over j will do: the
// answer to example j is A(0, j), its label Y(0, j), and m is Y.cols().
double part_1_5::compute_cost(const Matrix& A, const Matrix& Y) {
    shared::not_done_yet("compute_cost");
}

// The answers to all m examples: A = sigma(w^T X + b). w: (n_x, 1), X: (n_x, m) -> A: (1, m). dot(w.T(), X) is the
// product w^T X, b is added to each of its elements by +, and sigmoid(Z) takes a whole Matrix.
Matrix part_1_5::activate(const Matrix& w, double b, const Matrix& X) {
    shared::not_done_yet("activate");
}

// The way there and back. With A from activate and J from compute_cost: dJ/dw = (1/m) X (A - Y)^T, and dJ/db = (1/m)
// sum of (a - y). w: (n_x, 1), X: (n_x, m), Y: (1, m) -> dw: (n_x, 1), db and cost: one number each. m is X.cols().
// sum(D) adds up all elements of D, and dot(X, D.T()) is X D^T, where D must have a name: const Matrix D = A - Y; Fill
// them in by name: Propagation p; p.grads.dw = ...; p.grads.db = ...; p.cost = ...; return p;
logistic_regression::Propagation part_1_5::propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    shared::not_done_yet("propagate");
}
