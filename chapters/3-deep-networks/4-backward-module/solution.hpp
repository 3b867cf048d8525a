// Part 3.4, our answers: make solution-3.4 shows them whole.
#pragma once

#include "nn/deep_network/backward_module.hpp"

namespace solution {

using deep_network::L_model_backward;
using deep_network::update_parameters;

// The page's start: m times the slope of the cost for each prediction. AL: (1, m), Y: (1, m) of 0 and 1 -> (1, m).
// Infinite or no number where AL is exactly 0 or 1, which is why nn/ goes another way.
inline Matrix page_dAL(const Matrix& AL, const Matrix& Y) {
    return -(Y / AL - (1.0 - Y) / (1.0 - AL));
}

}  // namespace solution
