// Part 3.2, your turn. Write the four functions, and after each: make exercise-3.2
// Then let the chapter run with yours: make run-3.2 MINE=1
#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// relu(z) for every element.
// Z: (n, m) -> (n, m)
// apply(Z, f) gives a new matrix with f(z) for every z of Z. f may be a lambda: [](double z) { return ...; }
Matrix part_3_2::relu(const Matrix& Z) {
    shared::not_done_yet("relu");  // take this line out and write yours
}

// The linear half of a layer: what becomes of the numbers that the layer before hands on?
// A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}), b: (n_l, 1) -> Z: (n_l, m)
// dot is the matrix product, and + repeats a column for every example.
Matrix part_3_2::linear_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b) {
    shared::not_done_yet("linear_forward");
}

// One whole layer, both halves. `activation` says which g: "sigmoid" or "relu".
// A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}), b: (n_l, 1) -> Z, A: (n_l, m)
// Fill in by name: LayerCache cache; cache.Z = ...; return cache;
// The sigmoid of a whole matrix, as in 1.1: 1.0 / (1.0 + exp(-Z)), with exp and not std::exp.
// For any other name: throw std::invalid_argument("what is wrong");
deep_network::LayerCache part_3_2::linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                                             const std::string& activation) {
    shared::not_done_yet("linear_activation_forward");
}

// The whole network. What does each layer read, and which g does it have?
// X: (n_x, m), parameters.W[l - 1]: (n_l, n_{l-1}), parameters.b[l - 1]: (n_l, 1) for l = 1 to L
// -> the caches of layers 1 to L, in this order
// L is parameters.W.size(). caches.push_back(cache) appends, and caches.back() is the last one so far.
std::vector<deep_network::LayerCache> part_3_2::L_model_forward(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("L_model_forward");
}
