// Part 4.1. Builds on 3.5: a step for every few examples, and the training loop over them.
#pragma once

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "matrix/random.hpp"
#include "nn/deep_network/model.hpp"

namespace deep_network {

// Column j of the result is column order[j] of A: A[:, order] in NumPy.
// A: (n, m), order: m numbers from 0 to m - 1 -> (n, m)
inline Matrix reordered(const Matrix& A, const std::vector<int>& order) {
    Matrix B(A.rows(), A.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < A.cols(); ++j) B(i, j) = A(i, order[static_cast<std::size_t>(j)]);
    }
    return B;
}

// All examples, in a new order each time, cut into batches of batch_size. What is left over at the end is a batch too.
// X: (n_x, m), Y: (1, m) -> X: (n_x, batch_size), Y: (1, batch_size) in each batch; the last may be shorter
// Throws std::invalid_argument when X and Y hold different numbers of examples, or batch_size is below 1.
inline std::vector<MiniBatch> random_mini_batches(const Matrix& X, const Matrix& Y, int batch_size, RandomState& rng) {
    const int m = X.cols();
    if (Y.cols() != m) {
        throw std::invalid_argument("random_mini_batches: X " + shape(X) + " and Y " + shape(Y) +
                                    " must have one column for each example");
    }
    if (batch_size < 1) {
        throw std::invalid_argument("random_mini_batches: batch_size must be at least 1, not " +
                                    std::to_string(batch_size));
    }
    std::vector<int> order(static_cast<std::size_t>(m));
    std::iota(order.begin(), order.end(), 0);  // 0, 1, ..., m - 1
    rng.shuffle(order);
    const Matrix shuffled_X = reordered(X, order), shuffled_Y = reordered(Y, order);  // the same order for both
    std::vector<MiniBatch> batches;
    for (int first = 0; first < m; first += batch_size) {
        const int last = first + std::min(batch_size, m - first);
        batches.push_back({columns(shuffled_X, first, last), columns(shuffled_Y, first, last)});
    }
    return batches;
}

// What to do with a gradient: gradient descent, momentum, Adam.
using Step = std::function<Parameters(Parameters parameters, const Gradients& grads)>;

// One epoch: every batch is looked at once, and followed by a step.
// Throws std::invalid_argument when a batch does not fit the network.
inline Parameters one_epoch(const std::vector<MiniBatch>& batches, Parameters parameters, const Step& step) {
    for (const MiniBatch& batch : batches) {
        const std::vector<LayerCache> caches = L_model_forward(batch.X, parameters);
        const Gradients grads = L_model_backward(batch.X, batch.Y, parameters, caches);
        parameters = step(std::move(parameters), grads);
    }
    return parameters;
}

// The cost of the whole set, where a step has seen a part of it.
// X: (n_x, m), Y: (1, m)
inline double whole_cost(const Matrix& X, const Matrix& Y, const Parameters& parameters) {
    const LayerCache last = L_model_forward(X, parameters).back();
    return nn::true_cost(last.Z, last.A, Y);
}

// Trains for so many epochs, with new batches in each. costs[i] is the cost of the whole set after i of them: 0 is the
// start, so there is one cost more than there are epochs.
// X: (n_x, m), Y: (1, m)
// Throws std::invalid_argument when the data are not fit to train on, std::runtime_error when the training diverges.
inline Training mini_batch_model(const Matrix& X, const Matrix& Y, Parameters parameters, const Step& step,
                                 int batch_size, int epochs, RandomState& rng) {
    nn::check_examples(X, Y);
    const nn::StopsOnCtrlC loop;
    std::vector<double> costs{whole_cost(X, Y, parameters)};
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        parameters = one_epoch(random_mini_batches(X, Y, batch_size, rng), std::move(parameters), step);
        nn::check_step(epoch, all_finite(parameters));
        costs.push_back(whole_cost(X, Y, parameters));
        nn::check_still_learning(costs, epoch);
    }
    return {std::move(parameters), std::move(costs)};
}

}  // namespace deep_network
