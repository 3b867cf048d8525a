// Elementwise arithmetic with NumPy's broadcasting, log, sqrt, tanh, sums and means. exp is in exp.hpp.
// Operands are taken by value where the result can reuse their memory: dot(W, A) + b makes one matrix, not two.
#pragma once

#include <cmath>
#include <utility>

#include "matrix/exp.hpp"
#include "matrix/matrix.hpp"
#include "matrix/sums.hpp"

// f(a) for every element a.
// A: (n, m) -> (n, m)
template <typename Function>
Matrix apply(Matrix A, Function f) {
    double* a = A.data();
    for (int i = 0; i < A.size(); ++i) a[i] = f(a[i]);
    return A;
}

// True when B can be stretched to rows x cols: each side is equal, or is 1 in B.
inline bool broadcasts_to(const Matrix& B, int rows, int cols) {
    return (B.rows() == rows || B.rows() == 1) && (B.cols() == cols || B.cols() == 1);
}

// A(i, j) = f(A(i, j), B(i, j)). Where a side of B is 1, that one row or column is used again and again.
// A: (n, m), B: (n, m), (n, 1), (1, m) or (1, 1)
// Throws std::invalid_argument when B does not fit; the error names the operation.
template <typename Function>
void combine(Matrix& A, const Matrix& B, const char* operation, Function f) {
    if (!broadcasts_to(B, A.rows(), A.cols())) {
        throw std::invalid_argument(shape(A) + " " + operation + " " + shape(B) +
                                    ": shapes do not fit (each side must be equal, or 1)");
    }
    for (int i = 0; i < A.rows(); ++i) {
        double* a = A.row(i);
        const double* b = B.row(B.rows() == 1 ? 0 : i);
        if (B.cols() == 1) {
            const double b0 = b[0];
            for (int j = 0; j < A.cols(); ++j) a[j] = f(a[j], b0);
        } else {
            for (int j = 0; j < A.cols(); ++j) a[j] = f(a[j], b[j]);
        }
    }
}

// A, or A repeated until it has B's shape, where A has one row or one column. So a column plus a matrix works as well
// as a matrix plus a column.
inline Matrix stretched(Matrix A, const Matrix& B) {
    const int rows = A.rows() == 1 ? B.rows() : A.rows();
    const int cols = A.cols() == 1 ? B.cols() : A.cols();
    const bool nothing_to_do = rows == A.rows() && cols == A.cols();
    if (nothing_to_do || !broadcasts_to(B, rows, cols)) return A;
    Matrix wide(rows, cols);
    combine(wide, A, "stretched to", [](double, double a) { return a; });
    return wide;
}

inline Matrix& operator+=(Matrix& A, const Matrix& B) {
    combine(A, B, "+", [](double a, double b) { return a + b; });
    return A;
}

inline Matrix& operator-=(Matrix& A, const Matrix& B) {
    combine(A, B, "-", [](double a, double b) { return a - b; });
    return A;
}

inline Matrix& operator*=(Matrix& A, const Matrix& B) {
    combine(A, B, "*", [](double a, double b) { return a * b; });
    return A;
}

inline Matrix& operator/=(Matrix& A, const Matrix& B) {
    combine(A, B, "/", [](double a, double b) { return a / b; });
    return A;
}

inline Matrix operator+(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    return std::move(A += B);
}

inline Matrix operator-(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    return std::move(A -= B);
}

// Elementwise, as in NumPy. The matrix product is dot, and only dot takes a .T().
Matrix operator*(Transposed, const Matrix&) = delete;
Matrix operator*(const Matrix&, Transposed) = delete;
inline Matrix operator*(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    return std::move(A *= B);
}

inline Matrix operator/(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    return std::move(A /= B);
}

// One number and a matrix.
inline Matrix operator+(Matrix A, double s) {
    return apply(std::move(A), [s](double a) { return a + s; });
}

inline Matrix operator+(double s, Matrix A) {
    return std::move(A) + s;
}

inline Matrix operator-(Matrix A, double s) {
    return std::move(A) + -s;
}

inline Matrix operator-(double s, Matrix A) {
    return apply(std::move(A), [s](double a) { return s - a; });
}

inline Matrix operator-(Matrix A) {
    return apply(std::move(A), [](double a) { return -a; });
}

inline Matrix operator*(Matrix A, double s) {
    return apply(std::move(A), [s](double a) { return a * s; });
}

inline Matrix operator*(double s, Matrix A) {
    return std::move(A) * s;
}

inline Matrix operator/(Matrix A, double s) {
    return apply(std::move(A), [s](double a) { return a / s; });
}

inline Matrix operator/(double s, Matrix A) {
    return apply(std::move(A), [s](double a) { return s / a; });
}

inline Matrix& operator+=(Matrix& A, double s) {
    return A = std::move(A) + s;
}

inline Matrix& operator*=(Matrix& A, double s) {
    return A = std::move(A) * s;
}

inline Matrix log(Matrix A) {
    return apply(std::move(A), [](double a) { return std::log(a); });
}

inline Matrix sqrt(Matrix A) {
    return apply(std::move(A), [](double a) { return std::sqrt(a); });
}

inline Matrix tanh(Matrix A) {
    return apply(std::move(A), [](double a) { return std::tanh(a); });
}

// The larger of each element and s, as np.maximum(A, s). NaN stays NaN.
// A: (n, m) -> (n, m)
inline Matrix maximum(Matrix A, double s) {
    return apply(std::move(A), [s](double a) { return a < s ? s : a; });
}

// The sum of all elements.
inline double sum(const Matrix& A) {
    return sum_of(A.data(), A.size());
}

// np.sum(A, axis, keepdims=True): axis 1 adds along each row, axis 0 down each column.
// A: (n, m) -> (n, 1) for axis 1, (1, m) for axis 0
// Throws std::invalid_argument for any other axis.
inline Matrix sum(const Matrix& A, int axis) {
    if (axis != 0 && axis != 1) throw std::invalid_argument("sum: axis must be 0 or 1, not " + std::to_string(axis));
    Matrix total(axis == 0 ? 1 : A.rows(), axis == 0 ? A.cols() : 1);
    for (int i = 0; i < A.rows(); ++i) {
        if (axis == 1) total(i, 0) = sum_of(A.row(i), A.cols());
        for (int j = 0; axis == 0 && j < A.cols(); ++j) total(0, j) += A(i, j);
    }
    return total;
}

// The mean of all elements.
// Throws std::invalid_argument when there are none.
inline double mean(const Matrix& A) {
    if (A.size() == 0) throw std::invalid_argument("mean: a matrix of shape " + shape(A) + " has no elements");
    return sum(A) / A.size();
}

// A[:, first:last] in NumPy: the columns from `first` up to, but not including, `last`.
// A: (n, m) -> (n, last - first)
// Throws std::invalid_argument when that is not a range of columns of A.
inline Matrix columns(const Matrix& A, int first, int last) {
    if (first < 0 || last < first || last > A.cols()) {
        throw std::invalid_argument("columns: " + std::to_string(first) + " to " + std::to_string(last) +
                                    " is no range of columns of a matrix of shape " + shape(A));
    }
    Matrix part(A.rows(), last - first);
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = first; j < last; ++j) part(i, j - first) = A(i, j);
    }
    return part;
}

// False as soon as one element is NaN or infinite.
inline bool all_finite(const Matrix& A) {
    for (int i = 0; i < A.size(); ++i) {
        if (!std::isfinite(A.data()[i])) return false;
    }
    return true;
}
