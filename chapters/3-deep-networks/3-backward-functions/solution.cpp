// Part 3.3, our answers.
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "nn/deep_network/backward_functions.hpp"
#include "nn/gradient_check.hpp"

Matrix part_3_3::sigmoid_backward(const Matrix& dA, const Matrix& Z) {
    return nn::sigmoid_backward(dA, Z);
}

Matrix part_3_3::relu_backward(Matrix dA, const Matrix& Z) {
    return nn::relu_backward(dA, Z);
}

deep_network::LinearGradients part_3_3::linear_backward(const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
    return deep_network::linear_backward(dZ, A_prev, W);
}

deep_network::LinearGradients part_3_3::linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                                                   const Matrix& A_prev, const Matrix& W,
                                                                   const std::string& activation) {
    return deep_network::linear_activation_backward(dA, cache, A_prev, W, activation);
}

double part_3_3::relative_difference(const Matrix& A, const Matrix& B) {
    return nn::relative_difference(A, B);
}
