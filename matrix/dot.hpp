// Matrix products: np.dot(A, B), np.dot(A.T, B) and np.dot(A, B.T), as plain loops in an order that memory likes.
#pragma once

#include "matrix/matrix.hpp"
#include "matrix/sums.hpp"

// Throws the error of a product whose inner dimensions differ; `a` and `b` are the operands as the caller wrote them.
inline void require_inner(const std::string& a, const std::string& b, int inner_a, int inner_b) {
    if (inner_a == inner_b) return;
    throw std::invalid_argument("dot: " + a + " . " + b + ": inner dimensions " + std::to_string(inner_a) + " and " +
                                std::to_string(inner_b) + " differ");
}

// The product as the definition has it: C(i, j) = sum over k of A(i, k) B(k, j). A: (n, p), B: (p, m) -> (n, m).
// Nobody trains with it: it is the first version in the text, and what the tests hold the faster loops against.
// Throws std::invalid_argument when the inner dimensions differ.
inline Matrix dot_naive(const Matrix& A, const Matrix& B) {
    require_inner(shape(A), shape(B), A.cols(), B.rows());
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.cols(); ++j) {
            for (int k = 0; k < A.cols(); ++k) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// c += a * b along one row of n numbers: the innermost loop of two of the products below. Everything it touches lies
// side by side in memory, which is what lets the compiler work on several numbers at once.
inline void add_multiple(double a, const double* b, double* c, int n) {
    for (int j = 0; j < n; ++j) c[j] += a * b[j];
}

// A: (n, p), B: (p, m) -> (n, m), loops in the order i, k, j. Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, const Matrix& B) {
    require_inner(shape(A), shape(B), A.cols(), B.rows());
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int k = 0; k < A.cols(); ++k) add_multiple(A.row(i)[k], B.row(k), C.row(i), B.cols());
    }
    return C;
}

// dot(A.T(), B). A: (p, n), B: (p, m) -> (n, m). Throws std::invalid_argument when p differs.
inline Matrix dot(Transposed At, const Matrix& B) {
    const Matrix& A = At.of;
    require_inner(shape(A) + ".T", shape(B), A.rows(), B.rows());
    Matrix C(A.cols(), B.cols());
    for (int i = 0; i < A.cols(); ++i) {
        for (int k = 0; k < A.rows(); ++k) add_multiple(A.row(k)[i], B.row(k), C.row(i), B.cols());
    }
    return C;
}

// dot(A, B.T()). A: (n, p), B: (m, p) -> (n, m): every element is a row of A times a row of B.
// Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, Transposed Bt) {
    const Matrix& B = Bt.of;
    require_inner(shape(A), shape(B) + ".T", A.cols(), B.cols());
    Matrix C(A.rows(), B.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.rows(); ++j) C(i, j) = sum_of_products(A.row(i), B.row(j), A.cols());
    }
    return C;
}
