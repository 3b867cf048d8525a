// Part 3.5. Builds on 3.4: the training loop and the prediction.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "matrix/memory.hpp"
#include "nn/accuracy.hpp"
#include "nn/deep_network/backward_module.hpp"
#include "nn/stop.hpp"
#include "nn/training_checks.hpp"

namespace deep_network {

// Gradient descent from the given start. X: (n_x, m), Y: (1, m). `report`, if given, is called with every cost as soon
// as it is known. Throws std::invalid_argument when the data hold NaN or do not fit or cost_every is below 1,
// std::runtime_error when it diverges. The series' function draws its own starting weights; ours takes them, because
// part 3.6 is about where they come from.
inline Training L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                              int num_iterations, int cost_every = 100,
                              const std::function<void(int iteration, double cost)>& report = {}) {
    nn::check_examples(X, Y);
    nn::check_cost_every(cost_every);
    keep_freed_memory();
    std::vector<double> costs;
    for (int i = 0; i < num_iterations; ++i) {
        const std::vector<LayerCache> caches = L_model_forward(X, parameters);
        if (i % cost_every == 0) {
            costs.push_back(compute_cost(caches.back().A, Y));
            nn::check_still_learning(costs.back(), costs.front(), i);
            if (report) report(i, costs.back());
        }
        const Gradients grads = L_model_backward(X, Y, parameters, caches);
        parameters = update_parameters(std::move(parameters), grads, learning_rate);
        for (const Matrix& W : parameters.W) nn::check_still_finite(W, i);
        for (const Matrix& b : parameters.b) nn::check_still_finite(b, i);
        nn::check_still_wanted(i);
    }
    return {std::move(parameters), std::move(costs)};
}

// 1 where the network says more than 0.5, else 0. X: (n_x, m) -> (1, m).
inline Matrix predict(const Matrix& X, const Parameters& parameters) {
    return map(L_model_forward(X, parameters).back().A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

}  // namespace deep_network
