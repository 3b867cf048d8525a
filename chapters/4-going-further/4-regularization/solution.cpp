// Part 4.4, our answers.
#include <utility>

#include "chapters/4-going-further/4-regularization/exercise.hpp"
#include "nn/deep_network/dropout.hpp"
#include "nn/deep_network/l2.hpp"
#include "nn/deep_network/model.hpp"

double part_4_4::l2_cost(const Parameters& parameters, double lambda, int m) {
    return deep_network::l2_cost(parameters, lambda, m);
}

deep_network::Gradients part_4_4::add_l2(Gradients grads, const Parameters& parameters, double lambda, int m) {
    return deep_network::add_l2(std::move(grads), parameters, lambda, m);
}

deep_network::DropoutPass part_4_4::forward_with_dropout(const Matrix& X, const Parameters& parameters, double keep,
                                                         RandomState& rng) {
    return deep_network::forward_with_dropout(X, parameters, keep, rng);
}

deep_network::Gradients part_4_4::backward_with_dropout(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                                        const DropoutPass& pass) {
    return deep_network::backward_with_dropout(X, Y, parameters, pass);
}

// Nothing is left out, and nothing has to be scaled: the masks have done that in the training.
Matrix part_4_4::predict(const Matrix& X, const Parameters& parameters, double, RandomState&) {
    return deep_network::predict(X, parameters);
}
