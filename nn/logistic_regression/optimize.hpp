// Part 1.6. Builds on 1.5: gradient descent, step after step against the slope.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "nn/logistic_regression/propagate.hpp"
#include "nn/training_checks.hpp"

namespace logistic_regression {

// Called with every cost that is kept, and the parameters that it belongs to: the page's print_cost.
using Report = std::function<void(int iteration, double cost, const Parameters& params)>;

// w = w - alpha dJ/dw and b = b - alpha dJ/db, num_iterations times. Every 100th cost is kept.
// w: (n_x, 1), X: (n_x, m), Y: (1, m)
// Throws std::invalid_argument when the data are not fit to train on, std::runtime_error when the training diverges.
inline Optimization optimize(Matrix w, double b, const Matrix& X, const Matrix& Y, int num_iterations,
                             double learning_rate, const Report& report = {}) {
    nn::check_examples(X, Y);
    const nn::StopsOnCtrlC loop;
    Parameters params{std::move(w), b};
    Gradients grads;
    std::vector<double> costs;
    for (int i = 0; i < num_iterations; ++i) {
        Propagation step = propagate(params.w, params.b, X, Y);  // forward, cost and backward
        if (i % 100 == 0) {
            costs.push_back(step.cost);
            nn::check_still_learning(costs, i);
            if (report) report(i, step.cost, params);
        }
        grads = std::move(step.grads);
        params.w -= learning_rate * grads.dw;
        params.b -= learning_rate * grads.db;
        nn::check_step(i, all_finite(params.w) && std::isfinite(params.b));
    }
    return {std::move(params), std::move(grads), std::move(costs)};
}

}  // namespace logistic_regression
