// Part 1.6. Builds on 1.5: gradient descent, step after step against the slope.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "nn/logistic_regression/propagate.hpp"
#include "nn/stop.hpp"
#include "nn/training_checks.hpp"

namespace logistic_regression {

// w = w - alpha dJ/dw and b = b - alpha dJ/db, num_iterations times. w: (n_x, 1), X: (n_x, m), Y: (1, m). Every 100th
// cost is kept, and handed to `report`, if given, as soon as it is known: the page's print_cost. w comes and goes by
// value: the caller's own stays untouched. Throws std::invalid_argument when the data hold NaN or do not fit,
// std::runtime_error when it diverges: one of the costs that are kept is over a hundred times the first (or log 2, if
// that is larger), or a parameter overflows.
inline Optimization optimize(Matrix w, double b, const Matrix& X, const Matrix& Y, int num_iterations,
                             double learning_rate, const std::function<void(int iteration, double cost)>& report = {}) {
    nn::check_examples(X, Y);
    Gradients grads;
    std::vector<double> costs;
    for (int i = 0; i < num_iterations; ++i) {
        Propagation step = propagate(w, b, X, Y);
        if (i % 100 == 0) {
            costs.push_back(step.cost);
            nn::check_still_learning(costs.back(), costs.front(), i);
            if (report) report(i, costs.back());
        }
        grads = std::move(step.grads);
        w -= learning_rate * grads.dw;
        b -= learning_rate * grads.db;
        nn::check_still_finite(w, i);
        nn::check_still_finite(Matrix(1, 1, b), i);
        nn::check_still_wanted(i);
    }
    return {{std::move(w), b}, std::move(grads), std::move(costs)};
}

}  // namespace logistic_regression
