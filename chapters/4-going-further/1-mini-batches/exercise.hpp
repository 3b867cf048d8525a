// Part 4.1: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_4_1 {

using deep_network::MiniBatch;
using deep_network::Parameters;

Matrix reordered(const Matrix& A, const std::vector<int>& order);
std::vector<MiniBatch> random_mini_batches(const Matrix& X, const Matrix& Y, int batch_size, RandomState& rng);
Parameters one_epoch(const std::vector<MiniBatch>& batches, Parameters parameters, double learning_rate);

}  // namespace part_4_1
