// Part 4.3, spoilers: dealing examples out to three sets, ours and with other orders.
#pragma once

#include "chapters/4-going-further/3-validation/exercise.hpp"
#include "chapters/shared/example_orders.hpp"
#include "nn/deep_network/mini_batches.hpp"

namespace mistakes {

using deep_network::MiniBatch;
using part_4_3::Sets;
using shared::Order;

using shared::in_order;
using shared::shuffled;

inline MiniBatch cut(const Matrix& X, const Matrix& Y, int first, int last) {
    return {columns(X, first, last), columns(Y, first, last)};
}

// A, and then the columns of B.
inline Matrix side_by_side(const Matrix& A, const Matrix& B) {
    Matrix both(A.rows(), A.cols() + B.cols());
    for (int i = 0; i < both.rows(); ++i) {
        for (int j = 0; j < both.cols(); ++j) both(i, j) = j < A.cols() ? A(i, j) : B(i, j - A.cols());
    }
    return both;
}

// X and Y in an order each, then cut.
inline Sets dealt(const Matrix& X, const Order& of_X, const Matrix& Y, const Order& of_Y, int validation, int test) {
    const Matrix A = deep_network::reordered(X, of_X), B = deep_network::reordered(Y, of_Y);
    const int m = X.cols(), train = m - validation - test;
    return {cut(A, B, 0, train), cut(A, B, train, m - test), cut(A, B, m - test, m)};
}

}  // namespace mistakes

// Ours, which nn/ doesn't have.
namespace ours {

inline part_4_3::Sets split_in_three(const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
    const mistakes::Order order = mistakes::shuffled(X.cols(), rng);
    return mistakes::dealt(X, order, Y, order, validation, test);
}

}  // namespace ours
