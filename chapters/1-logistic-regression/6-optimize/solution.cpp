// Part 1.6, our answers.
#include <functional>
#include <vector>

#include "chapters/1-logistic-regression/6-optimize/exercise.hpp"
#include "nn/logistic_regression/optimize.hpp"

// Gradient descent with a single number. Returns the path: the start, and where each of the steps led.
std::vector<double> part_1_6::descend(double theta, const std::function<double(double)>& slope, double learning_rate,
                                      int steps) {
    std::vector<double> path{theta};
    for (int i = 0; i < steps; ++i) {
        theta -= learning_rate * slope(theta);
        path.push_back(theta);
    }
    return path;
}

// One step against the slope.
logistic_regression::Parameters part_1_6::update(const Parameters& params, const Gradients& grads,
                                                 double learning_rate) {
    Parameters next = params;
    next.w -= learning_rate * grads.dw;
    next.b -= learning_rate * grads.db;
    return next;
}

logistic_regression::Optimization part_1_6::optimize(Matrix w, double b, const Matrix& X, const Matrix& Y,
                                                     int num_iterations, double learning_rate) {
    return logistic_regression::optimize(w, b, X, Y, num_iterations, learning_rate);
}
