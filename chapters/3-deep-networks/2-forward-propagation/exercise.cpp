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

// relu(z) = z, but 0 for z below 0, for every element. Z: (n, m) -> (n, m). Z itself must stay as it is.
// apply(Z, f) gives a new matrix with f(z) for every z of Z; f may be a lambda: [](double z) { return ...; }
Matrix part_3_2::relu(const Matrix& Z) {
    shared::not_done_yet("relu");  // take this line out and write yours
}

// Z_l = W_l A_{l-1} + b_l, b_l added to every column. A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}), b: (n_l, 1) -> (n_l, m).
// dot is the matrix product, and + repeats a column as often as it takes.
Matrix part_3_2::linear_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b) {
    shared::not_done_yet("linear_forward");
}

// One layer: Z as above, and A = g(Z) with the g that `activation` names, "sigmoid" or "relu". A_prev: (n_{l-1}, m),
// W: (n_l, n_{l-1}), b: (n_l, 1) -> Z, A: (n_l, m). The sigmoid of a Matrix is 1.0 / (1.0 + exp(-Z)), without std::.
// For any other name: throw std::invalid_argument("what is wrong"). Fill in by name: LayerCache c; c.Z = ...;
deep_network::LayerCache part_3_2::linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                                             const std::string& activation) {
    shared::not_done_yet("linear_activation_forward");
}

// The whole network: relu in layers 1 to L - 1, sigmoid in layer L. Layer 1 is given X, every other layer the A of the
// one before. X: (n_x, m) -> the caches of layers 1 to L, in this order. L is parameters.W.size(), and layer l has
// parameters.W[l - 1] and parameters.b[l - 1]. caches.push_back(...) appends, caches.back() is the last one so far.
std::vector<deep_network::LayerCache> part_3_2::L_model_forward(const Matrix& X, const Parameters& parameters) {
    shared::not_done_yet("L_model_forward");
}
