// Part 4.2, spoilers: the hints of momentum. The likely mistakes are in momentum_mistakes.hpp and
// momentum_step_mistakes.hpp, those in Adam with its hints in adam_mistakes.hpp.
#pragma once

#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/adam_mistakes.hpp"
#include "chapters/4-going-further/2-momentum-and-adam/momentum_step_mistakes.hpp"

namespace mistakes {

inline shared::Advice<Parameters(Parameters, Parameters&, const Gradients&, double, double)> update_with_momentum() {
    std::vector<MomentumMistake> all = in_the_velocity();
    for (const MomentumMistake& mistake : in_the_step_of_momentum()) all.push_back(mistake);
    for (const MomentumMistake& mistake : among_the_layers()) all.push_back(mistake);
    return {"update_with_momentum",
            "in each layer four lines: the velocity of W, the velocity of b, and with these the steps of W and of b",
            "velocity.W[l] = beta * velocity.W[l] + grads.dW[l]; parameters.W[l] -= learning_rate * ...; the same for "
            "b; after the loop: return parameters",
            all};
}

}  // namespace mistakes
