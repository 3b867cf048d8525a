// Part 2.4. Builds on 2.3: the training loop and the prediction.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "nn/accuracy.hpp"
#include "nn/one_hidden_layer/backward.hpp"
#include "nn/training_checks.hpp"

namespace one_hidden_layer {

// Called with every cost that is kept, and the parameters that it belongs to.
using Report = std::function<void(int iteration, double cost, const Parameters& parameters)>;

inline bool all_finite(const Parameters& p) {
    return ::all_finite(p.W1) && ::all_finite(p.b1) && ::all_finite(p.W2) && ::all_finite(p.b2);
}

// Gradient descent from the given start; every cost_every-th cost is kept. The series' function draws its own weights,
// and takes 1000 iterations and a rate of 0.05 unless told otherwise.
// X: (n_x, m), Y: (1, m)
// Throws std::invalid_argument when the data are not fit to train on, std::runtime_error when the training diverges.
inline Training nn_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                         int num_iterations, int cost_every = 100, const Report& report = {}) {
    nn::check_examples(X, Y);
    nn::check_cost_every(cost_every);
    const nn::StopsOnCtrlC loop;
    std::vector<double> costs;
    const auto keep = [&](int i, double cost) {
        costs.push_back(cost);
        nn::check_still_learning(costs, i);
        if (report) report(i, cost, parameters);
    };
    for (int i = 0; i < num_iterations; ++i) {
        const Cache cache = forward_propagation(X, parameters);
        if (i % cost_every == 0) keep(i, nn::true_cost(cache.Z2, cache.A2, Y));
        const Gradients grads = backward_propagation(parameters, cache, X, Y);
        parameters = update_parameters(std::move(parameters), grads, learning_rate);
        nn::check_step(i, all_finite(parameters));
    }
    return {std::move(parameters), std::move(costs)};
}

// 1 where the network says more than 0.5, else 0. The parameters come first in this group of the series; in group 3 X
// does.
// X: (n_x, m) -> (1, m)
// Throws std::invalid_argument when X does not fit W1.
inline Matrix predict(const Parameters& parameters, const Matrix& X) {
    return apply(forward_propagation(X, parameters).A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

}  // namespace one_hidden_layer
