// Part 3.5. Builds on 3.4: the training loop and the prediction.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "nn/deep_network/backward_module.hpp"

namespace deep_network {

// The page's `parameters` and `costs`: costs[i] is the cost before update i * cost_every.
struct Training {
    Parameters parameters;
    std::vector<double> costs;
};

// Throws std::runtime_error when a step has left NaN or infinity in the parameters: training can't recover from that.
inline void check_still_finite(const Parameters& parameters, int iteration) {
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        if (all_finite(parameters.W[l]) && all_finite(parameters.b[l])) continue;
        throw std::runtime_error("training diverged: the weights overflowed at iteration " + std::to_string(iteration) +
                                 "; try a smaller learning rate");
    }
}

// Throws std::runtime_error when the cost is over a hundred times that of the start (or that of answering 0.5, which is
// log 2): a step has thrown the weights so far that no later one brings them back.
inline void check_still_learning(double cost, double first_cost, int iteration) {
    if (cost <= 100.0 * std::max(first_cost, std::log(2.0))) return;
    throw std::runtime_error("training diverged: at iteration " + std::to_string(iteration) +
                             " the cost has risen from " + std::to_string(first_cost) + " to " + std::to_string(cost) +
                             "; try a smaller learning rate");
}

// Gradient descent from the given start. X: (n_x, m), Y: (1, m). `report`, if given, is called with every cost as soon
// as it is known. Throws std::invalid_argument when the data hold NaN or do not fit, std::runtime_error when it
// diverges. The page's function draws its own starting weights; ours takes them, because part 3.6 is about where they
// come from.
inline Training L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                              int num_iterations, int cost_every = 100,
                              const std::function<void(int iteration, double cost)>& report = {}) {
    nn::check_examples(X, Y);
    std::vector<double> costs;
    for (int i = 0; i < num_iterations; ++i) {
        const std::vector<LayerCache> caches = L_model_forward(X, parameters);
        if (i % cost_every == 0) {
            costs.push_back(compute_cost(caches.back().A, Y));
            check_still_learning(costs.back(), costs.front(), i);
            if (report) report(i, costs.back());
        }
        const Gradients grads = L_model_backward(X, Y, parameters, caches);
        parameters = update_parameters(std::move(parameters), grads, learning_rate);
        check_still_finite(parameters, i);
    }
    return {std::move(parameters), std::move(costs)};
}

// 1 where the network says more than 0.5, else 0. X: (n_x, m) -> (1, m).
inline Matrix predict(const Matrix& X, const Parameters& parameters) {
    return map(L_model_forward(X, parameters).back().A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

}  // namespace deep_network
