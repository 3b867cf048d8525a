// Part 1.8, our answers.
#include "chapters/1-logistic-regression/8-model/exercise.hpp"
#include "datasets/images.hpp"
#include "nn/logistic_regression/model.hpp"

logistic_regression::Parameters part_1_8::initialize_with_zeros(int dim) {
    return logistic_regression::initialize_with_zeros(dim);
}

double part_1_8::accuracy(const Matrix& P, const Matrix& Y) {
    return nn::accuracy(P, Y);
}

logistic_regression::Model part_1_8::model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test,
                                           const Matrix& Y_test, int num_iterations, double learning_rate,
                                           const Report& report) {
    return logistic_regression::model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate, report);
}

// sigma(w^T x + b) for the column x that the picture makes, scaled as the training data are. w: (3 * height * width,
// 1). Throws std::invalid_argument when the picture does not fit w.
double part_1_8::chance_of_dog(const Matrix& w, double b, const datasets::Image& image) {
    const Matrix x = datasets::flatten({image}) / 255.0;
    return nn::sigmoid(dot(w.T(), x) + b)(0, 0);
}
