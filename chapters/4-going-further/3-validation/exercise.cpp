// Part 4.3, your turn. Write the three functions, and after each: make exercise-4.3
// Then let the chapter run with yours: make run-4.3 MINE=1
#include "chapters/4-going-further/3-validation/exercise.hpp"

#include <cmath>
#include <numeric>
#include <vector>

#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/4-going-further/1-mini-batches/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"
#include "nn/cost.hpp"

// Deals the examples out to three sets, at random. Which example may be in two of them?
// X: (n_x, m), Y: (1, m)
// validation, test: how many examples these two sets get; the training set gets all the others
// -> three MiniBatch, each with X: (n_x, its size) and Y: (1, its size). To make the check possible: shuffle once, and
//    cut from the left: first the training set, then validation, then test.
// You may use:
//   rng.shuffle(list)                puts a std::vector<int> into a random order
//   part_4_1::reordered(A, order)    A's columns in that order
//   columns(A, first, last)          A's columns from `first` up to, but not including, `last`
part_4_3::Sets part_4_3::split_in_three(const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
    shared::not_done_yet("split_in_three");  // take this line out and write yours
}

// Gradient descent that keeps its best moment. Which set do the gradients come from, and which set judges?
// train, validation: X: (n_x, m), Y: (1, m), each with an m of its own
// most: the last step to look before. every: look before step 0, every, 2 * every, ...
// patience: after so many looks in a row that bring no new lowest cost, the training is over
// -> parameters: those with the lowest validation cost. step: how many steps they have behind them.
//    costs: the validation cost of every look, the last one included
// You have part_3_2::L_model_forward(X, parameters), part_3_4::L_model_backward(X, Y, parameters, caches) and
// part_3_4::update_parameters(parameters, grads, learning_rate). With `last` the last one of the caches,
// nn::true_cost(last.Z, last.A, Y) is the cost.
deep_network::EarlyStopping part_4_3::early_stopping(const MiniBatch& train, const MiniBatch& validation,
                                                     Parameters parameters, double learning_rate, int most, int every,
                                                     int patience) {
    shared::not_done_yet("early_stopping");
}

// How far can the mean of the differences A - B be trusted? What would happen to it with other seeds?
// A, B: (1, n): two results for each of n seeds
// -> the standard error of mean(A - B)
// You may use mean(M) and sum(M) of a matrix, and std::sqrt(x).
double part_4_3::paired_error(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("paired_error");
}
