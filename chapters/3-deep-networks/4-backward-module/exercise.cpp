// Part 3.4, your turn. Write the three functions, and after each: make exercise-3.4
// Then let the chapter run with yours: make run-3.4 MINE=1
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"

#include <vector>

#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// The whole way back. Start: dZ_L = AL - Y. In each layer l, from L down to 1, linear_backward(dZ_l, A_{l-1}, W_l)
// gives a struct with dA_prev (dA_{l-1}), dW and db; below it, dZ_{l-1} = relu_backward(dA_{l-1}, Z_{l-1}). A_0 is X,
// and below layer 1 nothing is left to do. X: (n_x, m), Y: (1, m), W_l: (n_l, n_{l-1}), Z_l, A_l: (n_l, m) -> dW_l:
// shaped as W_l, db_l: (n_l, 1). A vector counts from 0, so layer l has caches[l - 1].Z, caches[l - 1].A,
// parameters.W[l - 1] and grads.dW[l - 1]. Make room first: with std::size_t L = caches.size(),
// Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
deep_network::Gradients part_3_4::L_model_backward(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                                   const std::vector<LayerCache>& caches) {
    shared::not_done_yet("L_model_backward");  // take this line out and write yours
}

// One step against the slope: W_l = W_l - learning_rate * dW_l and b_l = b_l - learning_rate * db_l, in every layer.
// There are parameters.W.size() of them. The caller's parameters must stay as they are.
deep_network::Parameters part_3_4::update_parameters(const Parameters& parameters, const Gradients& grads,
                                                     double learning_rate) {
    shared::not_done_yet("update_parameters");
}

// The page's start, to see it break: dAL = -(Y / AL - (1 - Y) / (1 - AL)), elementwise. AL, Y: (1, m) -> (1, m).
Matrix part_3_4::page_dAL(const Matrix& AL, const Matrix& Y) {
    shared::not_done_yet("page_dAL");
}
