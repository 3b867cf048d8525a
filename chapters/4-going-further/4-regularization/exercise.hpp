// Part 4.4: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_4_4 {

using deep_network::DropoutPass;
using deep_network::Gradients;
using deep_network::Parameters;

double l2_cost(const Parameters& parameters, double lambda, int m);
Gradients add_l2(Gradients grads, const Parameters& parameters, double lambda, int m);
DropoutPass forward_with_dropout(const Matrix& X, const Parameters& parameters, double keep, RandomState& rng);
Gradients backward_with_dropout(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                const DropoutPass& pass);
Matrix predict(const Matrix& X, const Parameters& parameters, double keep, RandomState& rng);

}  // namespace part_4_4
