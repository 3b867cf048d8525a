// Part 2.4, your turn. Write the two functions, and after each: make exercise-2.4
// Then let the chapter run with yours: make run-2.4 MINE=1
#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"

#include <vector>

#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// 1 where the network's answer A2 is more than 0.5, else 0. X: (n_x, m) -> (n_y, m).
// forward_propagation(X, parameters) returns a Cache with A2 in it; apply(A2, f) applies f to each element.
Matrix part_2_4::predict(const Parameters& parameters, const Matrix& X) {
    shared::not_done_yet("predict");  // take this line out and write yours
}

// The training loop, num_iterations times: forward, backward, update. Before the update of iteration 0, cost_every,
// 2 * cost_every, ... the cost goes into a list. X: (n_x, m), Y: (1, m) -> {parameters, costs}. You have
// forward_propagation(X, parameters), compute_cost(A2, Y), backward_propagation(parameters, cache, X, Y) and
// update_parameters(parameters, grads, learning_rate); costs.push_back(cost) appends to a list.
one_hidden_layer::Training part_2_4::nn_model(const Matrix& X, const Matrix& Y, Parameters parameters,
                                              double learning_rate, int num_iterations, int cost_every) {
    shared::not_done_yet("nn_model");
}
