// Part 2.3, our answers: make solution-2.3 shows them whole.
#pragma once

#include "nn/gradient_check.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace solution {

using nn::numerical_gradient;
using nn::tanh_backward;
using one_hidden_layer::hidden_gradients;
using one_hidden_layer::output_gradients;
using one_hidden_layer::update_parameters;

}  // namespace solution
