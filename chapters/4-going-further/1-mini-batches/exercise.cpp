// Part 4.1, your turn. Write the three functions, and after each: make exercise-4.1
// Then let the chapter run with yours: make run-4.1 MINE=1
#include "chapters/4-going-further/1-mini-batches/exercise.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// The same columns in another order: which column of A belongs at place j?
// A: (n, m)
// order: each number from 0 to m - 1 once. {2, 0, 1} means: first A's column 2, then its column 0, then its column 1.
// -> (n, m)
Matrix part_4_1::reordered(const Matrix& A, const std::vector<int>& order) {
    shared::not_done_yet("reordered");  // take this line out and write yours
}

// All examples in a random order, cut into batches from the left.
// X: (n_x, m), Y: (1, m)
// -> one MiniBatch after the other. Each has X: (n_x, batch_size) and Y: (1, batch_size); what about the last one?
// You may use:
//   rng.shuffle(list)         puts a std::vector<int> into a random order; call it once, with the numbers 0 to m - 1
//   columns(A, first, last)   A's columns from `first` up to, but not including, `last`
//   batches.push_back({one, two})   appends the MiniBatch with X = one and Y = two
std::vector<deep_network::MiniBatch> part_4_1::random_mini_batches(const Matrix& X, const Matrix& Y, int batch_size,
                                                                   RandomState& rng) {
    shared::not_done_yet("random_mini_batches");
}

// One pass over the data: a step of gradient descent for each batch. What must the second batch start from?
// batches: each X: (n_x, its size), Y: (1, its size)
// -> the parameters after the last batch
// You have part_3_2::L_model_forward(X, parameters), part_3_4::L_model_backward(X, Y, parameters, caches) and
// part_3_4::update_parameters(parameters, grads, learning_rate).
deep_network::Parameters part_4_1::one_epoch(const std::vector<MiniBatch>& batches, Parameters parameters,
                                             double learning_rate) {
    shared::not_done_yet("one_epoch");
}
