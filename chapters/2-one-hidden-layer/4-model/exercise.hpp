// Part 2.4, your turn. Write the two functions, and after each: make exercise-2.4
// Then let the chapter run with yours: make run-2.4 MINE=1
#pragma once

#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace exercise {

using one_hidden_layer::backward_propagation;
using one_hidden_layer::Cache;
using one_hidden_layer::compute_cost;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;
using one_hidden_layer::Training;
using one_hidden_layer::update_parameters;

// 1 where the network's answer A2 is more than 0.5, else 0. X: (n_x, m) -> (n_y, m).
// forward_propagation(X, parameters) returns a Cache with A2 in it; apply(A2, f) applies f to each element.
inline Matrix predict(const Parameters& parameters, const Matrix& X) {
    shared::not_done_yet(parameters, X);  // take this line out and write yours
}

// The training loop, num_iterations times: forward, backward, update. Before the update of iteration 0, cost_every,
// 2 * cost_every, ... the cost goes into a list. X: (n_x, m), Y: (1, m) -> {parameters, costs}. You have
// forward_propagation(X, parameters), compute_cost(A2, Y), backward_propagation(parameters, cache, X, Y) and
// update_parameters(parameters, grads, learning_rate); costs.push_back(cost) appends to a list.
inline Training nn_model(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                         int num_iterations, int cost_every) {
    shared::not_done_yet(X, Y, parameters, learning_rate, num_iterations, cost_every);
}

}  // namespace exercise
