// Part 4.1, our answers.
#include <utility>
#include <vector>

#include "chapters/4-going-further/1-mini-batches/exercise.hpp"
#include "nn/deep_network/mini_batches.hpp"

using deep_network::Gradients;

Matrix part_4_1::reordered(const Matrix& A, const std::vector<int>& order) {
    return deep_network::reordered(A, order);
}

std::vector<deep_network::MiniBatch> part_4_1::random_mini_batches(const Matrix& X, const Matrix& Y, int batch_size,
                                                                   RandomState& rng) {
    return deep_network::random_mini_batches(X, Y, batch_size, rng);
}

deep_network::Parameters part_4_1::one_epoch(const std::vector<MiniBatch>& batches, Parameters parameters,
                                             double learning_rate) {
    const auto step = [learning_rate](Parameters now, const Gradients& grads) {
        return deep_network::update_parameters(std::move(now), grads, learning_rate);
    };
    return deep_network::one_epoch(batches, std::move(parameters), step);
}
