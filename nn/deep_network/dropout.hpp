// Part 4.4. Builds on 3.4: at each step some hidden units are left out, others each time (inverted dropout; Srivastava
// et al., 2014). A prediction uses all of them: L_model_forward.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "matrix/random.hpp"
#include "nn/deep_network/backward_module.hpp"

namespace deep_network {

// 0 for a unit that is left out, else 1 / keep, so that the mean stays what it was. Drawn row after row, each with the
// chance `keep` to stay.
// -> (n, m), a draw of its own for each unit and each example
// Throws std::invalid_argument when keep is no chance above 0.
inline Matrix dropout_mask(int n, int m, double keep, RandomState& rng) {
    if (!(keep > 0.0 && keep <= 1.0)) {
        throw std::invalid_argument("dropout_mask: keep must be above 0 and at most 1, not " + std::to_string(keep));
    }
    Matrix mask(n, m);
    for (int i = 0; i < mask.size(); ++i) mask.data()[i] = rng.rand() < keep ? 1.0 / keep : 0.0;
    return mask;
}

// L_model_forward, with the A of each hidden layer multiplied by a mask before the next layer sees it.
// X: (n_x, m) -> caches: of all layers; masks: of the hidden ones, (n_l, m)
// Throws std::invalid_argument when X does not fit W1, or there is no layer.
inline DropoutPass forward_with_dropout(const Matrix& X, const Parameters& parameters, double keep, RandomState& rng) {
    const std::size_t L = parameters.W.size();
    require_layers("forward_with_dropout", L, {parameters.b.size()});
    DropoutPass pass;
    pass.caches.reserve(L);  // room for all of them, so that A_prev stays where it is when the list grows
    for (std::size_t l = 1; l <= L; ++l) {
        const Matrix& A_prev = l == 1 ? X : pass.caches[l - 2].A;
        pass.caches.push_back(
            linear_activation_forward(A_prev, parameters.W[l - 1], parameters.b[l - 1], l < L ? "relu" : "sigmoid"));
        if (l == L) break;  // the answer itself is never dropped
        Matrix& A = pass.caches.back().A;
        pass.masks.push_back(dropout_mask(A.rows(), A.cols(), keep, rng));
        A *= pass.masks.back();
    }
    return pass;
}

// L_model_backward, with the masks of the way forward: who said nothing gets no message back.
// Throws std::invalid_argument when the shapes do not fit, or the lists are not those of all layers.
inline Gradients backward_with_dropout(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                       const DropoutPass& pass) {
    const std::size_t L = parameters.W.size();
    require_layers("backward_with_dropout", L, {pass.caches.size(), pass.masks.size() + 1});
    require_same_shape("backward_with_dropout", pass.caches[L - 1].A, Y);
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    Matrix dZ = pass.caches[L - 1].A - Y;
    for (std::size_t l = L; l > 1; --l) {
        // the cache's A has its mask in it already, so dW is right as it is; dA_prev has not
        LinearGradients layer = linear_backward(dZ, pass.caches[l - 2].A, parameters.W[l - 1]);
        grads.dW[l - 1] = std::move(layer.dW);
        grads.db[l - 1] = std::move(layer.db);
        dZ = relu_backward(layer.dA_prev * pass.masks[l - 2], pass.caches[l - 2].Z);
    }
    grads.dW[0] = weight_gradient(dZ, X);
    grads.db[0] = bias_gradient(dZ);
    return grads;
}

}  // namespace deep_network
