// Part 2.3, spoilers: four trainings with one bug each, for the exercise "find the bug".
#pragma once

#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/3-backward-propagation/mistakes.hpp"

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

// 1 - Z1^2 in place of 1 - A1^2.
inline Gradients slope_from_Z(const Parameters& parameters, const Cache& cache, const Matrix& X, const Matrix& Y) {
    const auto output = one_hidden_layer::output_gradients(cache.A1, cache.A2, Y);
    const Matrix dZ1 = nn::tanh_backward(dot(parameters.W2.T(), output.dZ2), cache.Z1);
    const auto hidden = mistakes::from_dZ1(dZ1, X);
    return {hidden.dW1, hidden.db1, output.dW2, output.db2};
}

inline Gradients no_means(const Parameters& parameters, const Cache& cache, const Matrix& X, const Matrix& Y) {
    const auto output = mistakes::sums_for_means(cache.A1, cache.A2, Y);
    const auto hidden = mistakes::hidden_sums(output.dZ2, parameters.W2, cache.A1, X);
    return {hidden.dW1, hidden.db1, output.dW2, output.db2};
}

inline Gradients sums_down_the_columns(const Parameters& parameters, const Cache& cache, const Matrix& X,
                                       const Matrix& Y) {
    const auto output = mistakes::wrong_axis(cache.A1, cache.A2, Y);
    const auto hidden = mistakes::hidden_wrong_axis(output.dZ2, parameters.W2, cache.A1, X);
    return {hidden.dW1, hidden.db1, output.dW2, output.db2};
}

// b = b - rate * db, which broadcasts where b -= rate * db would stop with an error. NumPy's page has this form.
inline Parameters broadcasting_update(const Parameters& p, const Gradients& grads, double learning_rate) {
    return {p.W1 - learning_rate * grads.dW1, p.b1 - learning_rate * grads.db1, p.W2 - learning_rate * grads.dW2,
            p.b2 - learning_rate * grads.db2};
}

inline std::vector<Machine> machines() {
    return {{"A", slope_from_Z, right_update},
            {"B", one_hidden_layer::backward_propagation, mistakes::biases_left_out},
            {"C", sums_down_the_columns, broadcasting_update},
            {"D", no_means, right_update}};
}

}  // namespace broken
