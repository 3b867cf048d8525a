// Elementwise arithmetic with NumPy's broadcasting, exp, log, tanh, and sums.
// Operands are taken by value where the result can reuse their memory: dot(W, A) + b costs one matrix, not two.
#pragma once

#include <cmath>
#include <utility>

#include "matrix/matrix.hpp"
#include "matrix/sums.hpp"

// f applied to every element: the loop behind exp, log, sigmoid, relu, ... A: (n, m) -> (n, m).
template <typename Function>
Matrix map(Matrix A, Function f) {
    double* a = A.data();
    for (int i = 0; i < A.size(); ++i) a[i] = f(a[i]);
    return A;
}

// True when B can be stretched to rows x cols: each side is equal, or is 1 in B.
inline bool broadcasts_to(const Matrix& B, int rows, int cols) {
    return (B.rows() == rows || B.rows() == 1) && (B.cols() == cols || B.cols() == 1);
}

// A(i, j) = f(A(i, j), B(i, j)) where B may be (n, m), a column (n, 1), a row (1, m) or (1, 1): a side of length 1 is
// read again and again. Throws std::invalid_argument when B does not fit; `name` is the operation that the error names.
template <typename Function>
void combine(Matrix& A, const Matrix& B, const char* name, Function f) {
    if (!broadcasts_to(B, A.rows(), A.cols())) {
        throw std::invalid_argument(shape(A) + " " + name + " " + shape(B) +
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

// A, or A repeated until it has B's sides where its own are 1. Only the operators below need it.
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
    A += B;
    return A;
}

inline Matrix operator-(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    A -= B;
    return A;
}

// Elementwise, as in NumPy; the matrix product is dot, and only dot takes a .T().
Matrix operator*(Transposed, const Matrix&) = delete;
Matrix operator*(const Matrix&, Transposed) = delete;
inline Matrix operator*(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    A *= B;
    return A;
}

inline Matrix operator/(Matrix A, const Matrix& B) {
    A = stretched(std::move(A), B);
    A /= B;
    return A;
}

// One number and a matrix. A: (n, m) -> (n, m).
inline Matrix operator+(Matrix A, double s) {
    return map(std::move(A), [s](double a) { return a + s; });
}

inline Matrix operator+(double s, Matrix A) {
    return std::move(A) + s;
}

inline Matrix operator-(Matrix A, double s) {
    return map(std::move(A), [s](double a) { return a - s; });
}

inline Matrix operator-(double s, Matrix A) {
    return map(std::move(A), [s](double a) { return s - a; });
}

inline Matrix operator-(Matrix A) {
    return map(std::move(A), [](double a) { return -a; });
}

inline Matrix operator*(double s, Matrix A) {
    return map(std::move(A), [s](double a) { return s * a; });
}

inline Matrix operator*(Matrix A, double s) {
    return s * std::move(A);
}

inline Matrix operator/(Matrix A, double s) {
    return map(std::move(A), [s](double a) { return a / s; });
}

inline Matrix operator/(double s, Matrix A) {
    return map(std::move(A), [s](double a) { return s / a; });
}

inline Matrix exp(Matrix A) {
    return map(std::move(A), [](double a) { return std::exp(a); });
}

inline Matrix log(Matrix A) {
    return map(std::move(A), [](double a) { return std::log(a); });
}

inline Matrix tanh(Matrix A) {
    return map(std::move(A), [](double a) { return std::tanh(a); });
}

// The sum of all elements.
inline double sum(const Matrix& A) {
    return sum_of(A.data(), A.size());
}

// np.sum(A, axis, keepdims=True). A: (n, m); axis 1 adds along each row -> (n, 1), axis 0 down each column -> (1, m).
// Throws std::invalid_argument for any other axis.
inline Matrix sum(const Matrix& A, int axis) {
    if (axis != 0 && axis != 1) throw std::invalid_argument("sum: axis must be 0 or 1, not " + std::to_string(axis));
    Matrix total(axis == 0 ? 1 : A.rows(), axis == 0 ? A.cols() : 1);
    for (int i = 0; i < A.rows(); ++i) {
        if (axis == 1) {
            total(i, 0) = sum_of(A.row(i), A.cols());
        } else {
            for (int j = 0; j < A.cols(); ++j) total(0, j) += A.row(i)[j];
        }
    }
    return total;
}

// False as soon as one element is NaN or infinite.
inline bool all_finite(const Matrix& A) {
    for (int i = 0; i < A.size(); ++i) {
        if (!std::isfinite(A.data()[i])) return false;
    }
    return true;
}
