// Part 2.4, our answers.
#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"
#include "nn/one_hidden_layer/model.hpp"

Matrix part_2_4::predict(const Parameters& parameters, const Matrix& X) {
    return one_hidden_layer::predict(parameters, X);
}

one_hidden_layer::Training part_2_4::nn_model(const Matrix& X, const Matrix& Y, Parameters parameters,
                                              double learning_rate, int num_iterations, int cost_every,
                                              const Report& report) {
    return one_hidden_layer::nn_model(X, Y, parameters, learning_rate, num_iterations, cost_every, report);
}
