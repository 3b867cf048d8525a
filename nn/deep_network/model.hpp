// Part 3.5. Builds on 3.4: the training loop and the prediction.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "nn/accuracy.hpp"
#include "nn/deep_network/backward_module.hpp"
#include "nn/training_checks.hpp"

namespace deep_network {

// Called with every cost that is kept, and the parameters that it belongs to.
using Report = std::function<void(int iteration, double cost, const Parameters& parameters)>;

inline bool all_finite(const Parameters& parameters) {
    for (const Matrix& W : parameters.W) {
        if (!::all_finite(W)) return false;
    }
    for (const Matrix& b : parameters.b) {
        if (!::all_finite(b)) return false;
    }
    return true;
}

// Gradient descent from the given start; every cost_every-th cost is kept. The series' function draws its own weights;
// ours takes them, because part 3.6 is about where they come from.
// X: (n_x, m), Y: (1, m)
// Throws std::invalid_argument when the data are not fit to train on, std::runtime_error when the training diverges.
inline Training L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
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
        const std::vector<LayerCache> caches = L_model_forward(X, parameters);
        if (i % cost_every == 0) keep(i, nn::true_cost(caches.back().Z, caches.back().A, Y));
        const Gradients grads = L_model_backward(X, Y, parameters, caches);
        parameters = update_parameters(std::move(parameters), grads, learning_rate);
        nn::check_step(i, all_finite(parameters));
    }
    return {std::move(parameters), std::move(costs)};
}

// 1 where the network says more than 0.5, else 0.
// X: (n_x, m) -> (1, m)
// Throws std::invalid_argument when X does not fit W1.
inline Matrix predict(const Matrix& X, const Parameters& parameters) {
    return apply(L_model_forward(X, parameters).back().A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

}  // namespace deep_network
