// Part 4.2, your turn. Write the two functions, and after each: make exercise-4.2
// Then let the chapter run with yours: make run-4.2 MINE=1
#include "chapters/4-going-further/2-momentum-and-adam/exercise.hpp"

#include <cmath>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// One step with momentum, for the W and the b of every layer. What has to be remembered until the next call, and where
// is it kept?
// parameters: W[l - 1]: (n_l, n_{l-1}), b[l - 1]: (n_l, 1) for layer l; a copy, yours to change and to return
// velocity: shaped like the parameters; the caller's own, 0 before the first step. What you write into it stays there.
// grads: dW[l - 1], db[l - 1], shaped like W and b
deep_network::Parameters part_4_2::update_with_momentum(Parameters parameters, Parameters& velocity,
                                                        const Gradients& grads, double learning_rate, double beta) {
    shared::not_done_yet("update_with_momentum");  // take this line out and write yours
}

// One step of Adam, for the W and the b of every layer. How large is the step where all gradients so far were equal?
// parameters, grads: as above
// memory: the caller's own. memory.mean and memory.square are shaped like the parameters, and 0 before the first step;
// memory.t is the number of steps already taken, 0 before the first.
// You may use sqrt(A) for a matrix, std::pow(x, n) for numbers, and helper functions of your own.
deep_network::Parameters part_4_2::update_with_adam(Parameters parameters, AdamMemory& memory, const Gradients& grads,
                                                    double learning_rate, double beta1, double beta2, double epsilon) {
    shared::not_done_yet("update_with_adam");
}
