// Part 3.2, our answers.
#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "nn/deep_network/forward.hpp"

Matrix part_3_2::relu(const Matrix& Z) {
    return nn::relu(Z);
}

Matrix part_3_2::linear_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b) {
    return deep_network::linear_forward(A_prev, W, b);
}

deep_network::LayerCache part_3_2::linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                                             const std::string& activation) {
    return deep_network::linear_activation_forward(A_prev, W, b, activation);
}

std::vector<deep_network::LayerCache> part_3_2::L_model_forward(const Matrix& X, const Parameters& parameters) {
    return deep_network::L_model_forward(X, parameters);
}
