// The products of matrix/dot.hpp, faster. Each element adds up the same numbers in the same order, so the results are
// the same, bit for bit. `make run-N.M FAST=1` lets chapter N.M run on this file; chapter 1.3 explains it.
#pragma once

#include <algorithm>

#include "matrix/matrix.hpp"
#include "matrix/sums.hpp"

// What to throw when the inner dimensions differ. a and b: the operands as the caller wrote them.
inline std::invalid_argument inner_dimensions(const std::string& a, const std::string& b, int inner_a, int inner_b) {
    return std::invalid_argument("dot: " + a + " . " + b + ": inner dimensions " + std::to_string(inner_a) + " and " +
                                 std::to_string(inner_b) + " differ");
}

// c += a_0 b_0 + a_1 b_1 + ..., for one to four rows of B at a time.
// c is fetched and put back once, not once for each row.
//
// a: the first factor; the others follow, `step` numbers apart
// b: the first row, n numbers; the others follow
// c: a row of n numbers
inline void add_rows(const double* a, int step, const double* b, int rows, double* c, int n) {
    const double a0 = a[0];
    if (rows == 1) {
        for (int j = 0; j < n; ++j) c[j] = c[j] + a0 * b[j];
        return;
    }
    const double a1 = a[step];
    if (rows == 2) {
        for (int j = 0; j < n; ++j) c[j] = c[j] + a0 * b[j] + a1 * b[n + j];  // from left to right: the order of k
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

// C(i, j) = sum over k of A(i, k) B(k, j).
// A: (n, p), B: (p, m) -> (n, m)
// Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, const Matrix& B) {
    if (A.cols() != B.rows()) throw inner_dimensions(shape(A), shape(B), A.cols(), B.rows());
    Matrix C(A.rows(), B.cols());
    for (int k = 0; k < B.rows(); k += 4) {  // while four rows of B are in the cache, they serve all rows of C
        const int rows = std::min(4, B.rows() - k);
        for (int i = 0; i < A.rows(); ++i) add_rows(A.row(i) + k, 1, B.row(k), rows, C.row(i), B.cols());
    }
    return C;
}

// dot(A.T(), B): C(i, j) = sum over k of A(k, i) B(k, j).
// A: (p, n), B: (p, m) -> (n, m)
// Throws std::invalid_argument when p differs.
inline Matrix dot(Transposed&& At, const Matrix& B) {
    const Matrix& A = At.of;
    if (A.rows() != B.rows()) throw inner_dimensions(shape(A) + ".T", shape(B), A.rows(), B.rows());
    Matrix C(A.cols(), B.cols());
    for (int k = 0; k < B.rows(); k += 4) {
        const int rows = std::min(4, B.rows() - k);  // the factors come from column i of A, a row apart
        for (int i = 0; i < A.cols(); ++i) add_rows(A.row(k) + i, A.cols(), B.row(k), rows, C.row(i), B.cols());
    }
    return C;
}

// sum_of_products of matrix/sums.hpp for four rows: b, once fetched, serves them all.
// a: four rows of n numbers, one after the other; b: n numbers
inline void four_sums_of_products(const double* a, const double* b, int n, double (&totals)[4]) {
    double sums0[16] = {}, sums1[16] = {}, sums2[16] = {}, sums3[16] = {};
    const double *a1 = a + n, *a2 = a + 2 * n, *a3 = a + 3 * n;
    int k = 0;
    for (; k + 16 <= n; k += 16) {
        for (int s = 0; s < 16; ++s) {
            sums0[s] += a[k + s] * b[k + s];
            sums1[s] += a1[k + s] * b[k + s];
            sums2[s] += a2[k + s] * b[k + s];
            sums3[s] += a3[k + s] * b[k + s];
        }
    }
    for (int s = 0; k < n; ++k, ++s) {  // the last few, fewer than sixteen
        sums0[s] += a[k] * b[k];
        sums1[s] += a1[k] * b[k];
        sums2[s] += a2[k] * b[k];
        sums3[s] += a3[k] * b[k];
    }
    totals[0] = total_of(sums0), totals[1] = total_of(sums1), totals[2] = total_of(sums2), totals[3] = total_of(sums3);
}

// dot(A, B.T()): C(i, j) = sum over k of A(i, k) B(j, k).
// A: (n, p), B: (m, p) -> (n, m)
// Throws std::invalid_argument when p differs.
inline Matrix dot(const Matrix& A, Transposed&& Bt) {
    const Matrix& B = Bt.of;
    if (A.cols() != B.cols()) throw inner_dimensions(shape(A), shape(B) + ".T", A.cols(), B.cols());
    Matrix C(A.rows(), B.rows());
    double totals[4];
    for (int first = 0; first < B.rows(); first += 32) {  // 32 rows of B meet all rows of A before the next 32 come
        const int end = std::min(first + 32, B.rows());
        int i = 0;
        for (; i + 4 <= A.rows(); i += 4) {
            for (int j = first; j < end; ++j) {
                four_sums_of_products(A.row(i), B.row(j), A.cols(), totals);
                for (int r = 0; r < 4; ++r) C(i + r, j) = totals[r];
            }
        }
        for (; i < A.rows(); ++i) {  // the last rows of A, fewer than four
            for (int j = first; j < end; ++j) C(i, j) = sum_of_products(A.row(i), B.row(j), A.cols());
        }
    }
    return C;
}
