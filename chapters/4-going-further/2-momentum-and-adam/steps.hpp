// Part 4.2: the steps that the chapter compares, with the reader's momentum and Adam where MINE=1.
#pragma once

#include <string>
#include <utility>

#include "chapters/4-going-further/2-momentum-and-adam/exercise.hpp"
#include "nn/deep_network/adam.hpp"
#include "nn/deep_network/mini_batches.hpp"
#include "nn/deep_network/momentum.hpp"

namespace steps {

using deep_network::AdamMemory;
using deep_network::Gradients;
using deep_network::Parameters;
using deep_network::Step;

struct Betas {
    double momentum = 0.9, adam1 = 0.9, adam2 = 0.999, epsilon = 1e-8;
};

inline Step plain(double rate) {
    return [=](Parameters now, const Gradients& grads) {
        return deep_network::update_parameters(std::move(now), grads, rate);
    };
}

// The memory lives in the step, and begins at 0. `like`: parameters of the right shapes.
inline Step momentum(const Parameters& like, double rate, const Betas& b) {
    return [=, velocity = deep_network::zeros_like(like)](Parameters now, const Gradients& grads) mutable {
        return part_4_2::update_with_momentum(std::move(now), velocity, grads, rate, b.momentum);
    };
}

inline Step adam(const Parameters& like, double rate, const Betas& b) {
    const Parameters zeros = deep_network::zeros_like(like);
    return [=, memory = AdamMemory{zeros, zeros}](Parameters now, const Gradients& grads) mutable {
        return part_4_2::update_with_adam(std::move(now), memory, grads, rate, b.adam1, b.adam2, b.epsilon);
    };
}

}  // namespace steps
