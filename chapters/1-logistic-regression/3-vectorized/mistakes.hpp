// Part 1.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>

#include "chapters/shared/advice.hpp"
#include "matrix/matrix.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double dot_loop(const Matrix& x1, const Matrix& x2) {
    double sum = 0.0;
    for (int j = 0; j < x1.cols(); ++j) sum += x1(0, j) * x2(0, j);
    return sum;
}

inline Matrix outer_loop(const Matrix& x1, const Matrix& x2) {
    Matrix C(x1.cols(), x2.cols());
    for (int i = 0; i < x1.cols(); ++i) {
        for (int j = 0; j < x2.cols(); ++j) C(i, j) = x1(0, i) * x2(0, j);
    }
    return C;
}

inline int lines_touched(int step, int count) {
    if (step > 8) return count;
    return step * (count - 1) / 8 + 1;
}

inline Matrix matrix_product_ikj(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int k = 0; k < A.cols(); ++k) {
            for (int j = 0; j < B.cols(); ++j) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

inline Matrix transposed_product(const Matrix& A, const Matrix& B) {
    Matrix C(A.cols(), B.cols());
    for (int i = 0; i < A.cols(); ++i) {
        for (int k = 0; k < A.rows(); ++k) {
            for (int j = 0; j < B.cols(); ++j) C(i, j) += A(k, i) * B(k, j);
        }
    }
    return C;
}

inline double sum_in_four(const Matrix& x) {
    double sums[4] = {};
    int k = 0;
    for (; k + 4 <= x.cols(); k += 4) {
        for (int s = 0; s < 4; ++s) sums[s] += x(0, k + s);
    }
    for (int s = 0; k < x.cols(); ++k, ++s) sums[s] += x(0, k);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace ours

namespace mistakes {

// The running sum of `term`(j) for j from 0 to n - 1.
template <typename Sum, typename Term>
Sum running_sum(Sum start, int n, Term term) {
    for (int j = 0; j < n; ++j) start = static_cast<Sum>(start + term(j));
    return start;
}

inline shared::Advice<double(const Matrix&, const Matrix&)> dot_loop() {
    return {"dot_loop",
            "begin with 0.0; add one product for each place",
            "double sum = 0.0; for j from 0 below x1.cols(): sum += x1(0, j) * x2(0, j); after the loop, return sum",
            {{[](const Matrix& x1, const Matrix& x2) -> double { return x1(0, x1.cols() - 1) * x2(0, x1.cols() - 1); },
              "That is the last product alone: sum += ..., not sum = ..."},
             {[](const Matrix& x1, const Matrix& x2) -> double { return x1(0, 0) * x2(0, 0); },
              "That is the first product alone: is the return inside the loop, or does j run to x1.rows()?"},
             {[](const Matrix& x1, const Matrix& x2) -> double {
                  return running_sum(0, x1.cols(), [&](int j) { return x1(0, j) * x2(0, j); });
              },
              "What stands after the point was lost: the sum must be a double, not an int."},
             {[](const Matrix& x1, const Matrix& x2) -> double {
                  return running_sum(0.0, x1.cols(), [&](int j) { return x1(j, 0) * x2(j, 0); });
              },
              "x1 and x2 have one row: number j is x1(0, j), not x1(j, 0)."},
             {[](const Matrix& x1, const Matrix& x2) -> double {
                  return running_sum(0.0, x1.cols() + 1, [&](int j) { return x1(0, j) * x2(0, j); });
              },
              "One step too far: j < x1.cols(), not <=, as it counts from 0."}}};
}

// C(i, j) = f(i, j), of a given shape.
template <typename Function>
Matrix filled(int rows, int cols, Function f) {
    Matrix C(rows, cols);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < cols; ++j) C(i, j) = f(i, j);
    }
    return C;
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> outer_loop() {
    return {"outer_loop",
            "a multiplication table: a row for each number of x1, a column for each of x2",
            "Matrix C(x1.cols(), x2.cols()); for each i and j: C(i, j) = x1(0, i) * x2(0, j)",
            {{[](const Matrix& x1, const Matrix& x2) { return ours::outer_loop(x2, x1); },
              "Turned round: x1 goes down the rows, x2 along the columns."},
             {[](const Matrix& x1, const Matrix& x2) {
                  return filled(x1.cols(), x2.cols(), [&](int i, int) { return x1(0, i) * x2(0, i); });
              },
              "Each row holds one number again and again: x2 has the index j of the inner loop."},
             {[](const Matrix& x1, const Matrix& x2) {
                  return filled(x1.cols(), x2.cols(), [&](int i, int j) { return x1(i, 0) * x2(0, j); });
              },
              "x1 has one row: its number i is x1(0, i), not x1(i, 0)."},
             {[](const Matrix& x1, const Matrix& x2) {
                  Matrix C(x2.cols(), x1.cols());
                  for (int i = 0; i < x1.cols(); ++i) {
                      for (int j = 0; j < x2.cols(); ++j) C(i, j) = x1(0, i) * x2(0, j);
                  }
                  return C;
              },
              "C has its sides swapped: Matrix C(x1.cols(), x2.cols()), rows first."}}};
}

inline shared::Advice<int(int, int)> lines_touched() {
    return {"lines_touched",
            "where does the last number stand? And which lines on the way there are left out?",
            "place p lies in line p / 8, and the last place is step * (count - 1); so the last line is that divided by "
            "8, and lines are counted from 0. A step of more than 8 leaves lines out: there each number has its own",
            {{[](int step, int count) -> int { return step * count / 8; },
              "step * count / 8 leaves out a line that is only begun: the last number stands at step * "
              "(count - 1), and the line that it is in counts too."},
             {[](int step, int count) -> int { return (step * count + 7) / 8; },
              "A little too many: the last number stands at step * (count - 1), not step * count. "
              "And with a step of 0 there still is one line."},
             {[](int step, int count) -> int { return step * (count - 1) / 8; },
              "One line is missing: the line of the places 0 to 7 has the number 0, and it counts too."},
             {[](int step, int count) -> int { return step * (count - 1) / 8 + 1; },
              "Your number includes lines that the walk passes over without reading. With a step of more than 8 it "
              "touches one line for each number."},
             {[](int, int count) -> int { return (count + 7) / 8; },
              "That is right for a step of 1 alone: the step changes how far the walk leads."},
             {[](int step, int count) -> int {
                  return step == 0 ? 1 : step >= 8 ? count : (count + 8 / step - 1) / (8 / step);
              },
              "8 / step drops its remainder: at step 3 lines hold 3, 3, 2 numbers. Where does the last one stand?"},
             {[](int step, int count) -> int { return step > 64 ? count : step * (count - 1) / 64 + 1; },
              "A line of 64 bytes holds 8 numbers, and step counts numbers: divide by 8."},
             {[](int step, int count) -> int { return step == 0 ? 1 : count; },
              "With a step of 1 to 7 neighbours can share a line: places 0 to 7 lie in the same one."}}};
}

// C: (n, m), to which term(i, k, j) is added in the order i, k, j, for k from `from` to below `to`.
template <typename Term>
Matrix added(int n, int m, int from, int to, Term term) {
    Matrix C(n, m);
    for (int i = 0; i < n; ++i) {
        for (int k = from; k < to; ++k) {
            for (int j = 0; j < m; ++j) C(i, j) += term(i, k, j);
        }
    }
    return C;
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> matrix_product_ikj() {
    return {
        "matrix_product_ikj",
        "three loops around one line, and k is neither a row nor a column of C",
        "Matrix C(A.rows(), B.cols()); i to A.rows(), k to A.cols(), j to B.cols(): C(i, j) += A(i, k) * B(k, j)",
        {{[](const Matrix& A, const Matrix& B) {
              return added(A.rows(), B.cols(), A.cols() - 1, A.cols(),
                           [&](int i, int k, int j) { return A(i, k) * B(k, j); });
          },
          "Each number of C is its last product alone: C(i, j) += ..., not = ..."},
         {[](const Matrix& A, const Matrix& B) {
              return added(A.rows(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(i, k) * B(k, j); });
          },
          "k runs too short: it counts the columns of A, which are the rows of B, not the rows of A."},
         {[](const Matrix& A, const Matrix& B) {
              return added(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(k, i) * B(k, j); });
          },
          "A(k, i) doesn't exist for all k and i: the product takes A(i, k)."},
         {[](const Matrix& A, const Matrix& B) {
              return added(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(i, k) * B(j, k); });
          },
          "B(j, k) doesn't exist for all j and k: the product takes B(k, j)."},
         {[](const Matrix& A, const Matrix& B) {
              Matrix C(A.rows(), A.cols());
              for (int j = 0; j < B.cols(); ++j) C(0, j) += A(0, 0) * B(0, j);
              return C;
          },
          "There is no (0, 4) here. Either C is too narrow: it has the rows of A and the columns of B. Or k runs to "
          "B.cols() and should run to A.cols()."},
         {[](const Matrix& A, const Matrix& B) {
              double sum = 0.0;
              return filled(A.rows(), B.cols(), [&](int i, int j) {
                  for (int k = 0; k < A.cols(); ++k) sum += A(i, k) * B(k, j);
                  return sum;
              });
          },
          "From C(0, 1) on it is too much: a sum must begin at 0 for every i and j."}}};
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> transposed_product() {
    return {
        "transposed_product",
        "the loops of matrix_product_ikj, in which A changes its indices, and with them its sides",
        "Matrix C(A.cols(), B.cols()); i to A.cols(), k to A.rows(), j to B.cols(): C(i, j) += A(k, i) * B(k, j)",
        {{[](const Matrix& A, const Matrix& B) {
              return added(A.cols(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(i, k) * B(k, j); });
          },
          "There is no A(0, 3) here. Either it says A(i, k) where A(k, i) belongs, or i runs to A.rows() and should "
          "run to A.cols()."},
         {[](const Matrix& A, const Matrix& B) {
              return added(A.cols(), B.cols(), A.rows() - 1, A.rows(),
                           [&](int i, int k, int j) { return A(k, i) * B(k, j); });
          },
          "Each number of C is its last product alone: C(i, j) += ..., not = ..."},
         {[](const Matrix& A, const Matrix& B) {
              return added(A.cols(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(k, i) * B(k, j); });
          },
          "k runs too short: A and B have it in common, so it counts their rows."},
         {[](const Matrix& A, const Matrix& B) {
              Matrix C(A.rows(), B.cols());
              const Matrix right = ours::transposed_product(A, B);
              for (int i = 0; i < right.size(); ++i) C.data()[i] = right.data()[i];
              return C;
          },
          "C has a row too many: A^T has as many rows as A has columns."},
         {[](const Matrix& A, const Matrix& B) { return ours::transposed_product(B, A); },
          "That is B^T A: A is the one to turn, C(i, j) += A(k, i) * B(k, j)."},
         {[](const Matrix& A, const Matrix& B) {
              return added(A.cols(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(k, i) * B(j, k); });
          },
          "B stays as it is: B(k, j), not B(j, k)."}}};
}

inline double rest_left_out(const Matrix& x) {
    Matrix blocks(1, x.cols() / 4 * 4);
    std::copy_n(x.data(), blocks.size(), blocks.data());
    return ours::sum_in_four(blocks);
}

inline shared::Advice<double(const Matrix&)> sum_in_four() {
    return {
        "sum_in_four",
        "whole blocks of four first, each number into a sum of its own; then the one, two or three that are left",
        "int k = 0; for (; k + 4 <= x.cols(); k += 4) add x(0, k) to sums[0], x(0, k + 1) to sums[1], and so on; "
        "for (; k < x.cols(); ++k) add x(0, k) to sums[k % 4]; return the sum of the four",
        {{rest_left_out, "The last one, two or three numbers are missing where 4 doesn't divide how many there are."},
         {[](const Matrix& x) -> double { return running_sum(0.0, x.cols(), [&](int k) { return x(0, k); }); },
          "That is one running sum: right in mathematics, but beside 1e16 the small numbers are lost, and each "
          "addition waits for the one before. x_k belongs to sum k % 4."},
         {[](const Matrix& x) -> double {
              const int blocks = x.cols() / 4;
              const double sum = running_sum(0.0, blocks, [&](int b) {
                  return x(0, 4 * b) + x(0, 4 * b + 1) + x(0, 4 * b + 2) + x(0, 4 * b + 3);
              });
              return running_sum(sum, x.cols() % 4, [&](int k) { return x(0, 4 * blocks + k); });
          },
          "Four numbers at a time, but all into one sum: x_k belongs to sum k % 4."},
         {[](const Matrix& x) -> double {
              double sums[4] = {};
              for (int k = 0; k < x.cols(); ++k) sums[k / 4] += x(0, k);
              return running_sum(0.0, 4, [&](int s) { return sums[s]; });
          },
          "sums[k / 4] takes four neighbours into one sum. x_k belongs to sum k % 4."},
         {[](const Matrix& x) -> double {
              return running_sum(0.0, (x.cols() + 3) / 4, [&](int k) { return x(0, 4 * k); });
          },
          "That is sums[0] alone: the four must be added at the end."},
         {[](const Matrix& x) -> double { return ours::sum_in_four(x) + rest_left_out(x); },
          "Numbers were counted twice: the rest begins where the blocks ended, so k must be made "
          "before the first loop and not set to 0 again."},
         {[](const Matrix& x) -> double { return running_sum(0.0, x.cols() + 1, [&](int k) { return x(0, k); }); },
          "It reads beyond the last number: a block may begin only if k + 4 <= x.cols(), and the rest "
          "ends at k < x.cols()."}}};
}

}  // namespace mistakes
