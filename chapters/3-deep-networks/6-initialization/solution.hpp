// Part 3.6, our answers: make solution-3.6 shows them whole.
#pragma once

#include "nn/deep_network/initialization.hpp"

namespace solution {

using deep_network::initialize_parameters_he;
using deep_network::initialize_parameters_xavier;
using deep_network::rms_per_layer;

// The first iteration whose recorded cost is below the limit, or -1 if there is none. costs[i] was recorded at
// iteration i * every.
inline int first_below(const std::vector<double>& costs, int every, double limit) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] < limit) return static_cast<int>(i) * every;
    }
    return -1;
}

}  // namespace solution
