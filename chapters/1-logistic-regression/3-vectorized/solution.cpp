// Part 1.3, our answers.
#include "chapters/1-logistic-regression/3-vectorized/exercise.hpp"
#include "matrix/matrix.hpp"

// x1_0 x2_0 + x1_1 x2_1 + ..., one product after the other. x1, x2: (1, n).
double part_1_3::dot_loop(const Matrix& x1, const Matrix& x2) {
    double sum = 0.0;
    for (int j = 0; j < x1.cols(); ++j) sum += x1(0, j) * x2(0, j);
    return sum;
}

// Every number of x1 times every number of x2. x1: (1, n), x2: (1, m) -> (n, m).
Matrix part_1_3::outer_loop(const Matrix& x1, const Matrix& x2) {
    Matrix C(x1.cols(), x2.cols());
    for (int i = 0; i < x1.cols(); ++i) {
        for (int j = 0; j < x2.cols(); ++j) C(i, j) = x1(0, i) * x2(0, j);
    }
    return C;
}

// From its first to its last number a walk crosses step * (count - 1) numbers, and eight fill a line. A step of more
// than a line leaves lines out: then each number has a line of its own.
int part_1_3::lines_touched(int step, int count) {
    if (step > 8) return count;
    return step * (count - 1) / 8 + 1;
}

// The product with its loops in the order i, k, j: A(i, k) times row k of B is added to row i of C. A: (n, p),
// B: (p, m) -> (n, m).
Matrix part_1_3::matrix_product_ikj(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int k = 0; k < A.cols(); ++k) {
            for (int j = 0; j < B.cols(); ++j) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// A^T B without a transposed matrix: the same loops, with the indices of A swapped. A: (p, n), B: (p, m) -> (n, m).
Matrix part_1_3::transposed_product(const Matrix& A, const Matrix& B) {
    Matrix C(A.cols(), B.cols());
    for (int i = 0; i < A.cols(); ++i) {
        for (int k = 0; k < A.rows(); ++k) {
            for (int j = 0; j < B.cols(); ++j) C(i, j) += A(k, i) * B(k, j);
        }
    }
    return C;
}

// x_0 + x_1 + ... in four running sums, of which none waits for another. x: (1, n).
double part_1_3::sum_in_four(const Matrix& x) {
    double sums[4] = {};
    int k = 0;
    for (; k + 4 <= x.cols(); k += 4) {
        for (int s = 0; s < 4; ++s) sums[s] += x(0, k + s);
    }
    for (int s = 0; k < x.cols(); ++k, ++s) sums[s] += x(0, k);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}
