// Part 1.8, your turn. Write the four functions, and after each: make exercise-1.8
// Then let the chapter run with yours: make run-1.8 MINE=1
#include "chapters/1-logistic-regression/8-model/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"
#include "nn/logistic_regression/optimize.hpp"
#include "nn/logistic_regression/predict.hpp"

// The start, {w, b}: all zeros.
// w: (dim, 1), b: one number
// A new Matrix(rows, cols) is full of zeros.
logistic_regression::Parameters part_1_8::initialize_with_zeros(int dim) {
    shared::not_done_yet("initialize_with_zeros");  // take this line out and write yours
}

// How many of 100 are right: 100 - (1/m) sum of |p - y| * 100.
// P, Y: (1, m) of 0 and 1 -> one number from 0 to 100
// P(0, i) is the prediction for example i, and std::fabs(x) is |x|.
double part_1_8::accuracy(const Matrix& P, const Matrix& Y) {
    shared::not_done_yet("accuracy");
}

// Zeros, then optimize on the training set, then predict both sets with the weights that optimize has found.
// X_train: (n_x, m_train), Y_train: (1, m_train)
// X_test: (n_x, m_test), Y_test: (1, m_test), which isn't needed; the page's function has it
// -> {costs, prediction for the test set, prediction for the training set, w, b, learning_rate, num_iterations}
// You have:
//   initialize_with_zeros(dim), which gives .w and .b
//   logistic_regression::optimize(w, b, X, Y, num_iterations, learning_rate, report), which gives .costs, .params.w and
//   .params.b
//   logistic_regression::predict(w, b, X)
// `report` prints costs while a long training runs. Only hand it on.
logistic_regression::Model part_1_8::model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                                           const Matrix& Y_test, int num_iterations, double learning_rate,
                                           const Report& report) {
    shared::not_done_yet("model");
}

// How likely is this one picture a dog? sigma(w^T x + b), where x is the picture as in training.
// w: (n_x, 1) -> one number
// datasets::flatten({image}) is the column, (n_x, 1), with numbers from 0 to 255. You have dot(w.T(), x) and
// nn::sigmoid(Z). A(0, 0) is the number in a (1, 1) matrix.
double part_1_8::chance_of_dog(const Matrix& w, double b, const datasets::Image& image) {
    shared::not_done_yet("chance_of_dog");
}
