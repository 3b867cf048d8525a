// Part 2.3, spoilers: four trainings with one bug each, for the exercise "find the bug".
#pragma once

#include <string>
#include <vector>

#include "nn/one_hidden_layer/backward.hpp"

namespace broken {

using one_hidden_layer::Cache;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;

// What a training is made of: the way back, and the step.
struct Machine {
    std::string name;
    Gradients (*backward)(const Parameters& parameters, const Cache& cache, const Matrix& X, const Matrix& Y);
    Parameters (*update)(const Parameters& parameters, const Gradients& grads, double learning_rate);
};

inline Parameters right_update(const Parameters& parameters, const Gradients& grads, double learning_rate) {
    return one_hidden_layer::update_parameters(parameters, grads, learning_rate);
}

inline Parameters without_biases(const Parameters& p, const Gradients& grads, double learning_rate) {
    return {p.W1 - learning_rate * grads.dW1, p.b1, p.W2 - learning_rate * grads.dW2, p.b2};
}

// b = b - rate * db, which broadcasts where b -= rate * db would stop with an error. The page's Python has this form.
inline Parameters broadcasting_update(const Parameters& p, const Gradients& grads, double learning_rate) {
    return {p.W1 - learning_rate * grads.dW1, p.b1 - learning_rate * grads.db1, p.W2 - learning_rate * grads.dW2,
            p.b2 - learning_rate * grads.db2};
}

// 1 - Z1^2 where 1 - A1^2 belongs.
inline Gradients slope_from_Z(const Parameters& p, const Cache& cache, const Matrix& X, const Matrix& Y) {
    const int m = Y.cols();
    const Matrix dZ2 = cache.A2 - Y, dZ1 = dot(p.W2.T(), dZ2) * (1.0 - cache.Z1 * cache.Z1);
    return {dot(dZ1, X.T()) / m, sum(dZ1, 1) / m, dot(dZ2, cache.A1.T()) / m, sum(dZ2, 1) / m};
}

inline Gradients no_means(const Parameters& p, const Cache& cache, const Matrix& X, const Matrix& Y) {
    const Matrix dZ2 = cache.A2 - Y, dZ1 = dot(p.W2.T(), dZ2) * (1.0 - cache.A1 * cache.A1);
    return {dot(dZ1, X.T()), sum(dZ1, 1), dot(dZ2, cache.A1.T()), sum(dZ2, 1)};
}

// sum(dZ, 0) where sum(dZ, 1) belongs: one number for each example, and not for each unit.
inline Gradients sums_down_the_columns(const Parameters& p, const Cache& cache, const Matrix& X, const Matrix& Y) {
    const int m = Y.cols();
    const Matrix dZ2 = cache.A2 - Y, dZ1 = dot(p.W2.T(), dZ2) * (1.0 - cache.A1 * cache.A1);
    return {dot(dZ1, X.T()) / m, sum(dZ1, 0) / m, dot(dZ2, cache.A1.T()) / m, sum(dZ2, 0) / m};
}

inline std::vector<Machine> machines() {
    return {{"A", slope_from_Z, right_update},
            {"B", one_hidden_layer::backward_propagation, without_biases},
            {"C", sums_down_the_columns, broadcasting_update},
            {"D", no_means, right_update}};
}

}  // namespace broken
