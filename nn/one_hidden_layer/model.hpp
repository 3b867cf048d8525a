// Part 2.4. Builds on 2.3: the training loop and the prediction.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "matrix/memory.hpp"
#include "nn/accuracy.hpp"
#include "nn/one_hidden_layer/backward.hpp"
#include "nn/stop.hpp"
#include "nn/training_checks.hpp"

namespace one_hidden_layer {

// Gradient descent from the given start. X: (n_x, m), Y: (1, m). `report`, if given, is called with every cost as soon
// as it is known. Throws std::invalid_argument when the data hold NaN or do not fit or cost_every is below 1,
// std::runtime_error when it diverges. The series' function draws its own weights and takes the test data too; here the
// caller draws, from a seed of its choice, and asks predict about the test data. Its rate is 0.05 unless said
// otherwise, with 1000 iterations.
inline Training nn_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                         int num_iterations, int cost_every = 100,
                         const std::function<void(int iteration, double cost)>& report = {}) {
    nn::check_examples(X, Y);
    nn::check_cost_every(cost_every);
    keep_freed_memory();
    std::vector<double> costs;
    for (int i = 0; i < num_iterations; ++i) {
        const Cache cache = forward_propagation(X, parameters);
        if (i % cost_every == 0) {
            costs.push_back(compute_cost(cache.A2, Y));
            nn::check_still_learning(costs.back(), costs.front(), i);
            if (report) report(i, costs.back());
        }
        const Gradients grads = backward_propagation(parameters, cache, X, Y);
        parameters = update_parameters(std::move(parameters), grads, learning_rate);
        for (const Matrix* A : {&parameters.W1, &parameters.b1, &parameters.W2, &parameters.b2}) {
            nn::check_still_finite(*A, i);
        }
        nn::check_still_wanted(i);
    }
    return {std::move(parameters), std::move(costs)};
}

// 1 where the network says more than 0.5, else 0. X: (n_x, m) -> (1, m). Throws std::invalid_argument when X does not
// fit W1. The parameters come first, as in this group of the series; in group 3 X does.
inline Matrix predict(const Parameters& parameters, const Matrix& X) {
    return map(forward_propagation(X, parameters).A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

}  // namespace one_hidden_layer
