// Matrix products: np.dot(A, B), np.dot(A.T, B) and np.dot(A, B.T). Three plain loops each. Their order is chosen so
// that the innermost loop walks along rows, because a row lies side by side in memory (chapter 1.3).
#pragma once

#include "matrix/matrix.hpp"
#include "matrix/sums.hpp"

// What to throw when the inner dimensions differ. a and b: the operands as the caller wrote them.
inline std::invalid_argument inner_dimensions(const std::string& a, const std::string& b, int inner_a, int inner_b) {
    return std::invalid_argument("dot: " + a + " . " + b + ": inner dimensions " + std::to_string(inner_a) + " and " +
                                 std::to_string(inner_b) + " differ");
}

// C(i, j) = sum over k of A(i, k) B(k, j).
// A: (n, p), B: (p, m) -> (n, m)
// Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, const Matrix& B) {
    if (A.cols() != B.rows()) throw inner_dimensions(shape(A), shape(B), A.cols(), B.rows());
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int k = 0; k < A.cols(); ++k) {
            const double a = A(i, k), *b = B.row(k);
            double* c = C.row(i);
            for (int j = 0; j < B.cols(); ++j) c[j] += a * b[j];
        }
    }
    return C;
}

// dot(A.T(), B): C(i, j) = sum over k of A(k, i) B(k, j). A is read as it lies in memory, not transposed.
// A: (p, n), B: (p, m) -> (n, m)
// Throws std::invalid_argument when p differs.
inline Matrix dot(Transposed&& At, const Matrix& B) {
    const Matrix& A = At.of;
    if (A.rows() != B.rows()) throw inner_dimensions(shape(A) + ".T", shape(B), A.rows(), B.rows());
    Matrix C(A.cols(), B.cols());
    for (int k = 0; k < A.rows(); ++k) {
        for (int i = 0; i < A.cols(); ++i) {
            const double a = A(k, i), *b = B.row(k);
            double* c = C.row(i);
            for (int j = 0; j < B.cols(); ++j) c[j] += a * b[j];
        }
    }
    return C;
}

// dot(A, B.T()): C(i, j) = sum over k of A(i, k) B(j, k). Every element is a row of A times a row of B.
// A: (n, p), B: (m, p) -> (n, m)
// Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, Transposed&& Bt) {
    const Matrix& B = Bt.of;
    if (A.cols() != B.cols()) throw inner_dimensions(shape(A), shape(B) + ".T", A.cols(), B.cols());
    Matrix C(A.rows(), B.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.rows(); ++j) C(i, j) = sum_of_products(A.row(i), B.row(j), A.cols());
    }
    return C;
}
