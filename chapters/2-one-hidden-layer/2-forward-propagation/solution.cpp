// Part 2.2, our answers.
#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"
#include "nn/one_hidden_layer/forward.hpp"

one_hidden_layer::Cache part_2_2::forward_propagation(const Matrix& X, const Parameters& parameters) {
    return one_hidden_layer::forward_propagation(X, parameters);
}

double part_2_2::compute_cost(const Matrix& A2, const Matrix& Y) {
    return nn::compute_cost(A2, Y);
}
