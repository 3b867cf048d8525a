// Part 1.1, your turn. Write the four functions, and after each: make exercise-1.1
// Then let the chapter run with yours: make run-1.1 MINE=1
#include "chapters/1-logistic-regression/1-sigmoid/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// sigma(z) = 1 / (1 + e^-z) for one number. std::exp(x) is e^x.
double part_1_1::basic_sigmoid(double z) {
    shared::not_done_yet("basic_sigmoid");  // take this line out and write yours
}

// The same for every element of a Matrix. Z: (n, m) -> (n, m). Z itself must stay as it is.
// What NumPy does with a whole array, matrix/ does with a whole Matrix: exp(Z) (without
// std::), -Z, 1.0 + Z, 1.0 / Z, A * B, ...
Matrix part_1_1::sigmoid(const Matrix& Z) {
    shared::not_done_yet("sigmoid");
}

// The slope: sigma'(z) = sigma(z) (1 - sigma(z)) for every element. Z: (n, m) -> (n, m).
Matrix part_1_1::sigmoid_derivative(const Matrix& Z) {
    shared::not_done_yet("sigmoid_derivative");
}

// The way back: which z has sigma(z) = p? Solve p = 1 / (1 + e^-z) for z. p: above 0 and below 1. std::log(x) is the
// natural logarithm.
double part_1_1::logit(double p) {
    shared::not_done_yet("logit");
}
