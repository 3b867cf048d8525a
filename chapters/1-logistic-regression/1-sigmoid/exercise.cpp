// Part 1.1, your turn. Write the four functions, and after each: make exercise-1.1
// Then let the chapter run with yours: make run-1.1 MINE=1
#include "chapters/1-logistic-regression/1-sigmoid/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// The sigmoid of one number. std::exp(x) is e^x.
// With numbers: e^-2 is 0.1353, so sigma(2) is 1 / 1.1353 = 0.8808.
double part_1_1::basic_sigmoid(double z) {
    shared::not_done_yet("basic_sigmoid");  // take this line out and write yours
}

// The same for every number of a matrix. The result is a new matrix, because Z is const.
// Z: (n, m) -> (n, m)
// As in NumPy you can compute with whole matrices: exp(Z) without std::, -Z, 1.0 + Z, 1.0 / Z, A * B.
// Or write loops: Matrix A(Z.rows(), Z.cols()) is full of zeros, and A(i, j) is the number in row i, column j.
Matrix part_1_1::sigmoid(const Matrix& Z) {
    shared::not_done_yet("sigmoid");
}

// The slope of the sigmoid, for every number. You may call your sigmoid.
// With numbers: sigma(2) is 0.8808, so the slope at 2 is 0.8808 * 0.1192 = 0.1050.
// Z: (n, m) -> (n, m)
Matrix part_1_1::sigmoid_derivative(const Matrix& Z) {
    shared::not_done_yet("sigmoid_derivative");
}

// The way back: which z has sigma(z) = p? Solve p = 1 / (1 + e^-z) for z. std::log(x) is the natural logarithm.
// With numbers: p = 0.8808 gives 2.000, and p = 0.5 gives 0.
// p: above 0 and below 1
double part_1_1::logit(double p) {
    shared::not_done_yet("logit");
}
