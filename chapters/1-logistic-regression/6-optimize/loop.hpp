// Part 1.6's loop alone, without what guards nn/logistic_regression/optimize.hpp. The check compares with it, and so
// the two are compared whenever our own solution is checked.
#pragma once

#include "nn/logistic_regression/propagate.hpp"

namespace ours {

// Gradient descent. w: (n_x, 1), X: (n_x, m), Y: (1, m). Every 100th cost is kept.
inline logistic_regression::Optimization optimize(Matrix w, double b, const Matrix& X, const Matrix& Y,
                                                  int num_iterations, double learning_rate) {
    logistic_regression::Optimization o{{w, b}, {}, {}};
    for (int i = 0; i < num_iterations; ++i) {
        const auto [grads, cost] = logistic_regression::propagate(o.params.w, o.params.b, X, Y);
        if (i % 100 == 0) o.costs.push_back(cost);
        o.params.w -= learning_rate * grads.dw;
        o.params.b -= learning_rate * grads.db;
        o.grads = grads;
    }
    return o;
}

}  // namespace ours
