// Part 1.1, our answers.
#include <cmath>

#include "chapters/1-logistic-regression/1-sigmoid/exercise.hpp"
#include "nn/activations.hpp"

double part_1_1::basic_sigmoid(double z) {
    return nn::basic_sigmoid(z);
}

Matrix part_1_1::sigmoid(const Matrix& Z) {
    return nn::sigmoid(Z);
}

Matrix part_1_1::sigmoid_derivative(const Matrix& Z) {
    return nn::sigmoid_derivative(Z);
}

// The z with sigma(z) = p: log(p / (1 - p)), the logarithm of the odds. p: above 0 and below 1.
double part_1_1::logit(double p) {
    return std::log(p / (1.0 - p));
}
