// Part 2.4, your turn. Write the two functions, and after each: make exercise-2.4
// Then let the chapter run with yours: make run-2.4 MINE=1
// Are 2.1, 2.2 and 2.3 written, too? Then your own functions train together: make run-2.4 MINE=all
#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"

#include <vector>

#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// 1 where the network's answer A2 is more than 0.5, else 0.
// X: (n_x, m) -> (n_y, m)
// part_2_2::forward_propagation(X, parameters) returns a Cache, with A2 in it.
// apply(A, f) is f(a) for every element a of A.
Matrix part_2_4::predict(const Parameters& parameters, const Matrix& X) {
    shared::not_done_yet("predict");  // take this line out and write yours
}

// The training loop, num_iterations times: forward, backward, update.
// X: (n_x, m), Y: (1, m) -> {parameters, costs}
// In iterations 0, cost_every, 2 * cost_every, ... the cost before the update goes into a list, costs.push_back(cost),
// and is passed on to the caller, who may want to print it: if (report) report(i, cost, parameters);
// All four steps are functions that you know, two in part_2_2:: and two in part_2_3::.
one_hidden_layer::Training part_2_4::nn_model(const Matrix& X, const Matrix& Y, Parameters parameters,
                                              double learning_rate, int num_iterations, int cost_every,
                                              const Report& report) {
    shared::not_done_yet("nn_model");
}
