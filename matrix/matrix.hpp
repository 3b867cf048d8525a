// The dense matrix that everything else is built on: rows x cols doubles, one row after the other in memory.
// Arithmetic is in operations.hpp, products in dot.hpp, printing in print.hpp.
#pragma once

#include <climits>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Transposed;

class Matrix {
  public:
    Matrix() = default;

    // A matrix of the given shape, every element set to `fill`, as np.full((rows, cols), fill).
    // Throws std::invalid_argument when a number is negative, or their product too large for an int.
    Matrix(int rows, int cols, double fill = 0.0)
        : rows_(rows), cols_(cols), elements_(checked_size(rows, cols), fill) {}

    // Matrix{{1, 2}, {3, 4}}, as np.array([[1., 2.], [3., 4.]]). Throws std::invalid_argument when rows differ in
    // length.
    Matrix(std::initializer_list<std::initializer_list<double>> rows) : rows_(static_cast<int>(rows.size())) {
        for (const std::initializer_list<double>& row : rows) {
            if (row.size() != rows.begin()->size()) {
                throw std::invalid_argument("Matrix: every row needs the same number of elements");
            }
            for (const double element : row) elements_.push_back(element);
        }
        cols_ = rows_ == 0 ? 0 : static_cast<int>(rows.begin()->size());
    }

    // A copy is a matrix of its own. A move hands the elements on and leaves a matrix of shape (0, 0) behind.
    Matrix(const Matrix&) = default;
    Matrix(Matrix&& other) noexcept { swap(other); }
    Matrix& operator=(Matrix other) noexcept {  // by value: `other` is the copy, or what was moved
        swap(other);
        return *this;
    }

    int rows() const { return rows_; }
    int cols() const { return cols_; }
    int size() const { return rows_ * cols_; }

    // Row i, column j, both counted from 0. Throws std::out_of_range for any other place. The default build defines
    // NDEBUG and leaves that check out, because it slows the loops down.
    double& operator()(int i, int j) {
        check_place(i, j);
        return row(i)[j];
    }
    double operator()(int i, int j) const {
        check_place(i, j);
        return row(i)[j];
    }

    // All elements, row after row, and where row i begins.
    double* data() { return elements_.data(); }
    const double* data() const { return elements_.data(); }
    double* row(int i) { return elements_.data() + i * cols_; }
    const double* row(int i) const { return elements_.data() + i * cols_; }

    // W transposed, for dot alone: dot(W.T(), dZ) reads W in the other order, and nothing is copied.
    Transposed T() const;

  private:
    void swap(Matrix& other) noexcept {
        std::swap(rows_, other.rows_);
        std::swap(cols_, other.cols_);
        elements_.swap(other.elements_);
    }

    void check_place([[maybe_unused]] int i, [[maybe_unused]] int j) const {
#ifndef NDEBUG
        if (0 <= i && i < rows_ && 0 <= j && j < cols_) return;
        throw std::out_of_range("place (" + std::to_string(i) + ", " + std::to_string(j) +
                                ") is outside a matrix of shape (" + std::to_string(rows_) + ", " +
                                std::to_string(cols_) + "); both count from 0");
#endif
    }

    static std::size_t checked_size(int rows, int cols) {
        if (rows < 0 || cols < 0 || (cols > 0 && rows > INT_MAX / cols)) {
            throw std::invalid_argument(
                "Matrix: (" + std::to_string(rows) + ", " + std::to_string(cols) +
                ") is no usable shape: neither may be negative, and rows * cols must be below 2^31");
        }
        return static_cast<std::size_t>(rows * cols);
    }

    int rows_ = 0;
    int cols_ = 0;
    std::vector<double> elements_;
};

// A matrix to be read with rows and columns swapped. It only refers to the matrix, which may be a temporary, so dot
// takes it fresh: a Transposed with a name of its own could outlive what it refers to.
struct Transposed {
    const Matrix& of;
};

inline Transposed Matrix::T() const {
    return {*this};
}

// "(4, 300)", the way NumPy writes a shape.
inline std::string shape(const Matrix& A) {
    return "(" + std::to_string(A.rows()) + ", " + std::to_string(A.cols()) + ")";
}

inline bool same_shape(const Matrix& A, const Matrix& B) {
    return A.rows() == B.rows() && A.cols() == B.cols();
}

// For functions that must not broadcast. Throws std::invalid_argument when the shapes differ; `name` is the function's.
inline void require_same_shape(const char* name, const Matrix& A, const Matrix& B) {
    if (same_shape(A, B)) return;
    throw std::invalid_argument(std::string(name) + ": the shapes " + shape(A) + " and " + shape(B) + " differ");
}
