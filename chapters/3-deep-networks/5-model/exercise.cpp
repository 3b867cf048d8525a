// Part 3.5, your turn. Write the three functions, and after each: make exercise-3.5
// Then let the chapter run with yours: make run-3.5 MINE=1
#include "chapters/3-deep-networks/5-model/exercise.hpp"

#include <vector>

#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// 1 where the network's answer AL is more than 0.5, else 0. X: (n_x, m) -> (n_L, m).
// L_model_forward(X, parameters) gives the caches of layers 1 to L, and .back() is the last one; each has a Z and an A.
// apply(A, f) applies f to each element.
Matrix part_3_5::predict(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("predict");  // take this line out and write yours
}

// As in 3.1: how many numbers training adjusts, the sum over the layers l = 1 to L of n_l * n_{l-1} weights and n_l
// biases. layer_dimension: {n_x, n_1, ..., n_L}. layer_dimension[l] is n_l; let l be a std::size_t, as size() is.
int part_3_5::number_of_parameters(const std::vector<int>& layer_dimension) {
    shared::not_done_yet("number_of_parameters");
}

// The training loop, num_iterations times: forward, backward, update. Before the update of iteration 0, cost_every,
// 2 * cost_every, ... the cost goes into a list. X: (n_x, m), Y: (1, m) -> {parameters, costs}. You have
// L_model_forward(X, parameters), which gives the caches, compute_cost(AL, Y), L_model_backward(X, Y, parameters,
// caches) and update_parameters(parameters, grads, learning_rate); costs.push_back(cost) appends to a list.
deep_network::Training part_3_5::L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters,
                                               double learning_rate, int num_iterations, int cost_every) {
    shared::not_done_yet("L_layer_model");
}
