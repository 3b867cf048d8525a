// Part 4.4, your turn. Write the five functions, and after each: make exercise-4.4
// Then let the chapter run with yours: make run-4.4 MINE=1
#include "chapters/4-going-further/4-regularization/exercise.hpp"

#include <vector>

#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// What is added to the cost. Which of the parameters should cost something?
// parameters: W[l - 1]: (n_l, n_{l-1}), b[l - 1]: (n_l, 1) for layer l
// m: the number of examples
double part_4_4::l2_cost(const Parameters& parameters, double lambda, int m) {
    shared::not_done_yet("l2_cost");  // take this line out and write yours
}

// The gradients of the cost with l2_cost in it. What is the slope of l2_cost for one weight?
// grads: those of the cost without it; dW[l - 1], db[l - 1] shaped like W and b; a copy, yours to change and to return
deep_network::Gradients part_4_4::add_l2(Gradients grads, const Parameters& parameters, double lambda, int m) {
    shared::not_done_yet("add_l2");
}

// Forward, with hidden units left out. What must be done to those that stay?
// X: (n_x, m); keep: the chance to stay
// -> caches: Z and A of all layers, where the A of a hidden layer has its mask in it
//    masks: those of the hidden layers alone, masks[l - 1]: (n_l, m)
// To make the check possible: a mask is filled row after row, and a unit stays if rng.rand() < keep.
// You have part_3_2::linear_activation_forward(A_prev, W, b, "relu" or "sigmoid"), which returns a layer's Z and A.
deep_network::DropoutPass part_4_4::forward_with_dropout(const Matrix& X, const Parameters& parameters, double keep,
                                                         RandomState& rng) {
    shared::not_done_yet("forward_with_dropout");
}

// Backward after it: 3.4's L_model_backward, with one change. What does a unit hear that was left out?
// Y: (1, m); pass: what forward_with_dropout made of X
// -> dW[l - 1]: (n_l, n_{l-1}), db[l - 1]: (n_l, 1)
// You have part_3_3::linear_backward(dZ, A_prev, W), with dA_prev, dW and db in its result, and
// part_3_3::relu_backward(dA, Z).
deep_network::Gradients part_4_4::backward_with_dropout(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                                        const DropoutPass& pass) {
    shared::not_done_yet("backward_with_dropout");
}

// The answers of a network that was trained with dropout: 1 where it says more than 0.5, else 0. What have keep and rng
// to do with it?
// X: (n_x, m) -> (1, m)
// You have part_3_2::L_model_forward(X, parameters).
Matrix part_4_4::predict(const Matrix& X, const Parameters& parameters, double keep, RandomState& rng) {
    shared::not_done_yet("predict");
}
