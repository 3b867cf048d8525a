// Part 4.2: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include "matrix/matrix.hpp"
#include "nn/deep_network/structs.hpp"

namespace part_4_2 {

using deep_network::AdamMemory;
using deep_network::Gradients;
using deep_network::Parameters;

Parameters update_with_momentum(Parameters parameters, Parameters& velocity, const Gradients& grads,
                                double learning_rate, double beta);
Parameters update_with_adam(Parameters parameters, AdamMemory& memory, const Gradients& grads, double learning_rate,
                            double beta1, double beta2, double epsilon);

}  // namespace part_4_2
