// Part 1.5, our answers.
#include <cmath>

#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"
#include "nn/logistic_regression/propagate.hpp"

// What one answer costs. y and 1 - y switch one of the two logarithms off.
double part_1_5::loss(double a, double y) {
    return -(y * std::log(a) + (1.0 - y) * std::log(1.0 - a));
}

double part_1_5::true_loss(double z, double a, double y) {
    return nn::true_loss(z, a, y);
}

double part_1_5::compute_cost(const Matrix& A, const Matrix& Y) {
    return nn::compute_cost(A, Y);
}

// The answers sigma(w^T X + b). w: (n_x, 1), X: (n_x, m) -> (1, m).
Matrix part_1_5::activate(const Matrix& w, double b, const Matrix& X) {
    return nn::sigmoid(dot(w.T(), X) + b);
}

logistic_regression::Propagation part_1_5::propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    return logistic_regression::propagate(w, b, X, Y);
}
