// Part 4.3: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_4_3 {

using deep_network::EarlyStopping;
using deep_network::MiniBatch;
using deep_network::Parameters;

// Three sets of examples that have none in common.
struct Sets {
    MiniBatch train, validation, test;
};

Sets split_in_three(const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng);
EarlyStopping early_stopping(const MiniBatch& train, const MiniBatch& validation, Parameters parameters,
                             double learning_rate, int most, int every, int patience);
double paired_error(const Matrix& A, const Matrix& B);

}  // namespace part_4_3
