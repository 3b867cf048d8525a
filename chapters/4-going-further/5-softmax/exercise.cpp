// Part 4.5, your turn. Write the four functions, and after each: make exercise-4.5
// Then let the chapter run with yours: make run-4.5 MINE=1
// Nobody gives you a formula here. Your own numerical_gradient says whether yours is right.
#include "chapters/4-going-further/5-softmax/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"

// How does J change when one element of Z changes, and all others stay?
// J: a function of Z, which you call as J(Z)
// Z: (n, m) -> (n, m), by central differences with h = 1e-5
Matrix part_4_5::numerical_gradient(const std::function<double(const Matrix&)>& J, const Matrix& Z) {
    shared::not_done_yet("numerical_gradient");  // take this line out and write yours
}

// A leaky relu is z where z is positive, and 0.01 z elsewhere. What goes back through it?
// dA: (n, m), the slopes of the cost by A
// Z: (n, m) -> (n, m), the slopes of the cost by Z
Matrix part_4_5::leaky_relu_backward(const Matrix& dA, const Matrix& Z) {
    shared::not_done_yet("leaky_relu_backward");
}

// The loss of an example is (a - y)^2 / 2, with a = sigma(z). What is its slope by z? There is no 1/m yet: each column
// is one example's own.
// Z: (1, m), Y: (1, m) of 0 and 1 -> (1, m)
// You have nn::sigmoid(Z).
Matrix part_4_5::squared_error_dZ(const Matrix& Z, const Matrix& Y) {
    shared::not_done_yet("squared_error_dZ");
}

// The loss of an example is -log(a_k), where k is its right class and a = the softmax of its column of Z. What is its
// slope by each z of the column? All z are in the denominator of each a.
// Z: (n, m), Y: (n, m), in each column a 1 for the right class and 0 elsewhere -> (n, m), without the 1/m
Matrix part_4_5::softmax_dZ(const Matrix& Z, const Matrix& Y) {
    shared::not_done_yet("softmax_dZ");
}
