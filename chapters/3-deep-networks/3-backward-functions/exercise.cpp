// Part 3.3, your turn. Write the five functions, and after each: make exercise-3.3
// Then let the chapter run with yours: make run-3.3 MINE=1
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Back through A = sigma(Z): dZ = dA * sigma(Z) * (1 - sigma(Z)), all elementwise. dA, Z: (n, m) -> (n, m).
// sigma(Z) = 1 / (1 + e^-Z); exp(Z) takes a whole Matrix. It is Z that you are given, not A.
Matrix part_3_3::sigmoid_backward(const Matrix& dA, const Matrix& Z) {
    shared::not_done_yet("sigmoid_backward");  // take this line out and write yours
}

// Back through A = relu(Z): dZ is dA where Z is above 0, and 0 elsewhere, where Z is exactly 0 too.
// dA, Z: (n, m) -> (n, m). dA comes by value: it is your copy, write into it if you like. Element i of A, counted row
// after row, is A.data()[i]; there are A.size() of them.
Matrix part_3_3::relu_backward(Matrix dA, const Matrix& Z) {
    shared::not_done_yet("relu_backward");
}

// Back through Z = W A_prev + b: dA_prev = W^T dZ, dW = (1/m) dZ A_prev^T, db = (1/m) sum of dZ over the examples.
// dZ: (n_l, m), A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}) -> dA_prev: (n_{l-1}, m), dW: (n_l, n_{l-1}), db: (n_l, 1).
// Fill them in by name: LinearGradients g; g.dA_prev = ...; return g;   sum(A, 1) adds along each row.
deep_network::LinearGradients part_3_3::linear_backward(const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
    shared::not_done_yet("linear_backward");
}

// A whole layer: back through A = g(Z), then through Z = W A_prev + b, with your three functions above. The name of g
// is `activation`: "sigmoid" or "relu"; for any other name throw std::invalid_argument("a line that says so").
// dA: (n_l, m), cache.Z and cache.A: (n_l, m), both the layer's own, A_prev: (n_{l-1}, m), W: (n_l, n_{l-1}) -> as
// above.
deep_network::LinearGradients part_3_3::linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                                                   const Matrix& A_prev, const Matrix& W,
                                                                   const std::string& activation) {
    shared::not_done_yet("linear_activation_backward");
}

// How far apart are two gradients, whatever their scale? ||A - B|| / (||A|| + ||B||), where ||A|| is the root of the
// sum of the squares of all elements; sum(A) adds up all. Two that are 0 everywhere are 0 apart. A, B: (n, m).
double part_3_3::relative_difference(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("relative_difference");
}
