// Part 3.4, your turn. Write the three functions, and after each: make exercise-3.4
// Then let the chapter run with yours: make run-3.4 MINE=1
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"

#include <vector>

#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// The whole way back. Where does it start, what does each layer hand down, and where does it end?
// X: (n_x, m), Y: (1, m), caches[l - 1].Z and .A: (n_l, m), parameters.W[l - 1]: (n_l, n_{l-1}) for l = 1 to L
// -> grads.dW[l - 1]: (n_l, n_{l-1}), grads.db[l - 1]: (n_l, 1)
// 3.3 has the parts: part_3_3::linear_backward(dZ, A_prev, W) and part_3_3::relu_backward(dA, Z).
// Make room first, with std::size_t L = caches.size(): Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
deep_network::Gradients part_3_4::L_model_backward(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                                   const std::vector<LayerCache>& caches) {
    shared::not_done_yet("L_model_backward");  // take this line out and write yours
}

// One step against the slope, in every layer.
// parameters.W[l - 1], grads.dW[l - 1]: (n_l, n_{l-1}), parameters.b[l - 1], grads.db[l - 1]: (n_l, 1) for l = 1 to L
// -> the new parameters, shaped as the old ones
// L is parameters.W.size().
deep_network::Parameters part_3_4::update_parameters(const Parameters& parameters, const Gradients& grads,
                                                     double learning_rate) {
    shared::not_done_yet("update_parameters");
}

// The page's start, dAL, to see it break by your own hand. All of it is elementwise.
// AL, Y: (1, m) -> dAL: (1, m)
Matrix part_3_4::page_dAL(const Matrix& AL, const Matrix& Y) {
    shared::not_done_yet("page_dAL");
}
