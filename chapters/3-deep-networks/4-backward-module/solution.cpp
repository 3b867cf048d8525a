// Part 3.4, our answers.
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "nn/deep_network/backward_module.hpp"

deep_network::Gradients part_3_4::L_model_backward(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                                   const std::vector<LayerCache>& caches) {
    return deep_network::L_model_backward(X, Y, parameters, caches);
}

deep_network::Parameters part_3_4::update_parameters(const Parameters& parameters, const Gradients& grads,
                                                     double learning_rate) {
    return deep_network::update_parameters(parameters, grads, learning_rate);
}

// The page's start: m times the slope of the cost for each prediction. AL: (1, m), Y: (1, m) of 0 and 1 -> (1, m).
// Infinite or NaN where AL is exactly 0 or 1, which is why nn/ goes another way.
Matrix part_3_4::page_dAL(const Matrix& AL, const Matrix& Y) {
    return -(Y / AL - (1.0 - Y) / (1.0 - AL));
}
