// Part 4.2, our answers.
#include <utility>

#include "chapters/4-going-further/2-momentum-and-adam/exercise.hpp"
#include "nn/deep_network/adam.hpp"
#include "nn/deep_network/momentum.hpp"

deep_network::Parameters part_4_2::update_with_momentum(Parameters parameters, Parameters& velocity,
                                                        const Gradients& grads, double learning_rate, double beta) {
    return deep_network::update_with_momentum(std::move(parameters), velocity, grads, learning_rate, beta);
}

deep_network::Parameters part_4_2::update_with_adam(Parameters parameters, AdamMemory& memory, const Gradients& grads,
                                                    double learning_rate, double beta1, double beta2, double epsilon) {
    return deep_network::update_with_adam(std::move(parameters), memory, grads, learning_rate, beta1, beta2, epsilon);
}
