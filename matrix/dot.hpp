// Matrix products: np.dot(A, B), np.dot(A.T, B) and np.dot(A, B.T), as plain loops in an order that memory likes.
#pragma once

#include <algorithm>

#include "matrix/matrix.hpp"
#include "matrix/sums.hpp"

// The error of a product whose inner dimensions differ; `a` and `b` are the operands as the caller wrote them.
inline std::invalid_argument inner_dimensions(const std::string& a, const std::string& b, int inner_a, int inner_b) {
    return std::invalid_argument("dot: " + a + " . " + b + ": inner dimensions " + std::to_string(inner_a) + " and " +
                                 std::to_string(inner_b) + " differ");
}

// The product as the definition has it: C(i, j) = sum over k of A(i, k) B(k, j). A: (n, p), B: (p, m) -> (n, m).
// Nobody trains with it: it is the first version in the text, and what the tests compare the faster loops with.
// Throws std::invalid_argument when the inner dimensions differ.
inline Matrix dot_naive(const Matrix& A, const Matrix& B) {
    if (A.cols() != B.rows()) throw inner_dimensions(shape(A), shape(B), A.cols(), B.rows());
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.cols(); ++j) {
            for (int k = 0; k < A.cols(); ++k) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// c += a_0 b_0 + a_1 b_1 + ...: one to four rows of B, n numbers each, one after the other from `b` on, and a factor
// for each, every `step`-th number from `a` on. The innermost loops of two of the products below. Everything that a
// loop touches lies side by side in memory, which is what lets the compiler work on several numbers at once; and with
// four rows at a time c is fetched and put back once, not four times. The additions keep the order of k.
inline void add_rows(const double* a, int step, const double* b, int rows, double* c, int n) {
    const double a0 = a[0];
    if (rows == 1) {
        for (int j = 0; j < n; ++j) c[j] = c[j] + a0 * b[j];
        return;
    }
    const double a1 = a[step];
    if (rows == 2) {
        for (int j = 0; j < n; ++j) c[j] = c[j] + a0 * b[j] + a1 * b[n + j];
        return;
    }
    const double a2 = a[2 * step];
    if (rows == 3) {
        for (int j = 0; j < n; ++j) c[j] = c[j] + a0 * b[j] + a1 * b[n + j] + a2 * b[2 * n + j];
        return;
    }
    const double a3 = a[3 * step];
    for (int j = 0; j < n; ++j) c[j] = c[j] + a0 * b[j] + a1 * b[n + j] + a2 * b[2 * n + j] + a3 * b[3 * n + j];
}

// A: (n, p), B: (p, m) -> (n, m), four rows of B at a time: while they are in the cache, they serve all rows of C.
// Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, const Matrix& B) {
    if (A.cols() != B.rows()) throw inner_dimensions(shape(A), shape(B), A.cols(), B.rows());
    Matrix C(A.rows(), B.cols());
    for (int k = 0; k < B.rows(); k += 4) {
        const int rows = std::min(4, B.rows() - k);
        for (int i = 0; i < A.rows(); ++i) add_rows(A.row(i) + k, 1, B.row(k), rows, C.row(i), B.cols());
    }
    return C;
}

// dot(A.T(), B). A: (p, n), B: (p, m) -> (n, m): the factors stand in column i of A. Throws when p differs, as above.
inline Matrix dot(Transposed At, const Matrix& B) {
    const Matrix& A = At.of;
    if (A.rows() != B.rows()) throw inner_dimensions(shape(A) + ".T", shape(B), A.rows(), B.rows());
    Matrix C(A.cols(), B.cols());
    for (int k = 0; k < B.rows(); k += 4) {
        const int rows = std::min(4, B.rows() - k);
        for (int i = 0; i < A.cols(); ++i) add_rows(A.row(k) + i, A.cols(), B.row(k), rows, C.row(i), B.cols());
    }
    return C;
}

// dot(A, B.T()). A: (n, p), B: (m, p) -> (n, m): every element is a row of A times a row of B. Four rows of A, while
// they are in the cache, meet 32 rows of B before the next four come. Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, Transposed Bt) {
    const Matrix& B = Bt.of;
    if (A.cols() != B.cols()) throw inner_dimensions(shape(A), shape(B) + ".T", A.cols(), B.cols());
    Matrix C(A.rows(), B.rows());
    double totals[4];
    for (int first = 0; first < B.rows(); first += 32) {
        const int end = std::min(first + 32, B.rows());
        int i = 0;
        for (; i + 4 <= A.rows(); i += 4) {
            for (int j = first; j < end; ++j) {
                four_sums_of_products(A.row(i), B.row(j), A.cols(), totals);
                for (int r = 0; r < 4; ++r) C(i + r, j) = totals[r];
            }
        }
        for (; i < A.rows(); ++i) {
            for (int j = first; j < end; ++j) C(i, j) = sum_of_products(A.row(i), B.row(j), A.cols());
        }
    }
    return C;
}
