// Part 3.3, your turn. Write the five functions, and after each: make exercise-3.3
// Then let the chapter run with yours: make run-3.3 MINE=1
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Back through A = sigma(Z): what is dZ?
// dA, Z: (n, m) -> dZ: (n, m)
// You are given Z, not A. exp(Z) takes a whole Matrix (without std::).
Matrix part_3_3::sigmoid_backward(const Matrix& dA, const Matrix& Z) {
    shared::not_done_yet("sigmoid_backward");  // take this line out and write yours
}

// Back through A = relu(Z): where does dA pass, and where not? Mind a Z of exactly 0.
// dA, Z: (n, m) -> dZ: (n, m)
// dA comes by value: it is your copy, so you may write into it. Element i of A, counted row after row, is A.data()[i],
// and there are A.size() of them.
Matrix part_3_3::relu_backward(Matrix dA, const Matrix& Z) {
    shared::not_done_yet("relu_backward");
}

// Back through Z = W A_prev + b. Let the shapes lead you. Which two are means over the examples?
// dZ: (n_l, m), A_prev: (n_{l-1}, m), W: (n_l, n_{l-1})
// -> dA_prev: (n_{l-1}, m), dW: (n_l, n_{l-1}), db: (n_l, 1)
// Fill them in by name: LinearGradients g; g.dA_prev = ...; return g;
// dot(A.T(), B) and dot(A, B.T()) transpose, and sum(A, 1) adds along each row.
deep_network::LinearGradients part_3_3::linear_backward(const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
    shared::not_done_yet("linear_backward");
}

// A whole layer: back through the activation, then through Z = W A_prev + b. Call your three functions above.
// dA: (n_l, m), cache.Z, cache.A: (n_l, m), both this layer's own, A_prev: (n_{l-1}, m), W: (n_l, n_{l-1})
// -> as above
// `activation` is "sigmoid" or "relu". For any other name: throw std::invalid_argument("what is wrong");
deep_network::LinearGradients part_3_3::linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                                                   const Matrix& A_prev, const Matrix& W,
                                                                   const std::string& activation) {
    shared::not_done_yet("linear_activation_backward");
}

// How far apart are two gradients, whatever their scale? Two that are 0 everywhere are 0 apart.
// A, B: (n, m) -> one number
// sum(A) adds up all elements of A.
double part_3_3::relative_difference(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("relative_difference");
}
