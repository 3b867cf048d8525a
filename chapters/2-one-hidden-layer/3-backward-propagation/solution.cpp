// Part 2.3, our answers.
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "nn/gradient_check.hpp"
#include "nn/one_hidden_layer/backward.hpp"

Matrix part_2_3::tanh_backward(const Matrix& dA, const Matrix& Z) {
    return nn::tanh_backward(dA, Z);
}

one_hidden_layer::OutputGradients part_2_3::output_gradients(const Matrix& A1, const Matrix& A2, const Matrix& Y) {
    return one_hidden_layer::output_gradients(A1, A2, Y);
}

one_hidden_layer::HiddenGradients part_2_3::hidden_gradients(const Matrix& dZ2, const Matrix& W2, const Matrix& A1,
                                                             const Matrix& X) {
    return one_hidden_layer::hidden_gradients(dZ2, W2, A1, X);
}

one_hidden_layer::Gradients part_2_3::backward_propagation(const Parameters& parameters, const Cache& cache,
                                                           const Matrix& X, const Matrix& Y) {
    return one_hidden_layer::backward_propagation(parameters, cache, X, Y);
}

one_hidden_layer::Parameters part_2_3::update_parameters(const Parameters& parameters, const Gradients& grads,
                                                         double learning_rate) {
    return one_hidden_layer::update_parameters(parameters, grads, learning_rate);
}

double part_2_3::numerical_gradient(const std::function<double()>& cost, Matrix& w, int i) {
    return nn::numerical_gradient(cost, w, i);
}
