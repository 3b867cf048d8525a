// Part 3.5, your turn. Write the three functions, and after each: make exercise-3.5
// Then let the chapter run with yours: make run-3.5 MINE=1
#include "chapters/3-deep-networks/5-model/exercise.hpp"

#include <vector>

#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/cost.hpp"

// What does the network answer, 1 or 0? 1 needs a chance of more than 0.5.
// X: (n_x, m) -> (n_L, m)
// 3.2 has the way forward: part_3_2::L_model_forward(X, parameters) gives the caches of layers 1 to L.
// apply(A, f) applies f to each element of A.
Matrix part_3_5::predict(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("predict");  // take this line out and write yours
}

// How many numbers does training adjust? You have written this in 3.1. Can you still?
// layer_dimension: {n_x, n_1, ..., n_L}, so layer_dimension[l] is n_l. Let l be a std::size_t, as size() is.
int part_3_5::number_of_parameters(const std::vector<int>& layer_dimension) {
    shared::not_done_yet("number_of_parameters");
}

// The training loop: num_iterations steps from the given start.
// X: (n_x, m), Y: (1, m) -> {parameters, costs}
// In iterations 0, cost_every, 2 * cost_every, ... the cost before the step is kept: costs.push_back(cost). Then, if
// the caller wants to know, tell: if (report) report(i, cost, parameters);
// You have part_3_2::L_model_forward(X, parameters), nn::true_cost(Z_L, A_L, Y),
// part_3_4::L_model_backward(X, Y, parameters, caches) and
// part_3_4::update_parameters(parameters, grads, learning_rate).
deep_network::Training part_3_5::L_layer_model(const Matrix& X, const Matrix& Y, Parameters parameters,
                                               double learning_rate, int num_iterations, int cost_every,
                                               const Report& report) {
    shared::not_done_yet("L_layer_model");
}
