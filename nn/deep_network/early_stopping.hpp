// Part 4.3. Builds on 3.5 and 4.1: a training that looks at other points now and then, and keeps its best moment.
#pragma once

#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "nn/deep_network/mini_batches.hpp"

namespace deep_network {

// Gradient descent with an eye on a validation set: its cost is looked at before step 0, every, 2 * every, ... The
// training ends after `patience` looks in a row without a new lowest cost, or at step `most`.
// train, validation: X: (n_x, m), Y: (1, m), each with an m of its own
// -> the parameters at the lowest validation cost, the step that they belong to, and the validation cost of every look
// Throws std::invalid_argument when the data are not fit to train on, or patience is below 1; std::runtime_error when
// the training diverges.
inline EarlyStopping early_stopping(const MiniBatch& train, const MiniBatch& validation, Parameters parameters,
                                    double learning_rate, int most, int every, int patience) {
    nn::check_examples(train.X, train.Y);
    nn::check_examples(validation.X, validation.Y);
    nn::check_cost_every(every);
    if (patience < 1) {
        throw std::invalid_argument("early_stopping: patience must be at least 1, not " + std::to_string(patience));
    }
    const nn::StopsOnCtrlC loop;
    EarlyStopping kept{parameters, 0, {}};
    double lowest = INFINITY;
    for (int i = 0, worse = 0; i <= most; ++i) {
        if (i % every == 0) {
            const double cost = whole_cost(validation.X, validation.Y, parameters);
            kept.costs.push_back(cost);
            ++worse;
            if (cost < lowest) {
                lowest = cost;
                worse = 0;
                kept.parameters = parameters;  // a copy: the training goes on with its own
                kept.step = i;
            }
            if (worse == patience) break;
        }
        // the weights learn from the training set alone
        const Gradients grads = L_model_backward(train.X, train.Y, parameters, L_model_forward(train.X, parameters));
        parameters = update_parameters(std::move(parameters), grads, learning_rate);
        nn::check_step(i, all_finite(parameters));
    }
    return kept;
}

}  // namespace deep_network
