// Part 1.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>

#include "chapters/1-logistic-regression/3-vectorized/solution.hpp"
#include "chapters/shared/advice.hpp"
#include "matrix/matrix.hpp"

namespace mistakes {

// The running sum of `term`(j) for j from 0 to n - 1.
template <typename Sum, typename Term>
Sum running_sum(Sum start, int n, Term term) {
    for (int j = 0; j < n; ++j) start = static_cast<Sum>(start + term(j));
    return start;
}

inline double last_product(const Matrix& x1, const Matrix& x2) {
    return x1(0, x1.cols() - 1) * x2(0, x1.cols() - 1);
}

inline double first_product(const Matrix& x1, const Matrix& x2) {
    return x1(0, 0) * x2(0, 0);
}

inline double whole_number_sum(const Matrix& x1, const Matrix& x2) {
    return running_sum(0, x1.cols(), [&](int j) { return x1(0, j) * x2(0, j); });
}

inline double down_a_column(const Matrix& x1, const Matrix& x2) {
    return running_sum(0.0, x1.cols(), [&](int j) { return x1(j, 0) * x2(j, 0); });
}

inline double one_too_many(const Matrix& x1, const Matrix& x2) {
    return running_sum(0.0, x1.cols() + 1, [&](int j) { return x1(0, j) * x2(0, j); });
}

inline shared::Advice<double(const Matrix&, const Matrix&)> dot_loop() {
    return {
        "dot_loop",
        "begin with 0.0; add one product for each place",
        "double sum = 0.0; for j from 0 below x1.cols(): sum += x1(0, j) * x2(0, j); after the loop, return sum",
        {{last_product, "That is the last product alone: sum += ..., not sum = ..."},
         {first_product, "That is the first product alone: is the return inside the loop, or does j run to x1.rows()?"},
         {whole_number_sum, "What stands after the point was lost: the sum must be a double, not an int."},
         {down_a_column, "x1 and x2 have one row: number j is x1(0, j), not x1(j, 0)."},
         {one_too_many, "One step too far: j < x1.cols(), not <=, as it counts from 0."}}};
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

inline Matrix outer_turned(const Matrix& x1, const Matrix& x2) {
    return solution::outer_loop(x2, x1);
}

inline Matrix one_index(const Matrix& x1, const Matrix& x2) {
    return filled(x1.cols(), x2.cols(), [&](int i, int) { return x1(0, i) * x2(0, i); });
}

inline Matrix rows_as_columns(const Matrix& x1, const Matrix& x2) {
    return filled(x1.cols(), x2.cols(), [&](int i, int j) { return x1(i, 0) * x2(0, j); });
}

inline Matrix sides_swapped(const Matrix& x1, const Matrix& x2) {
    Matrix C(x2.cols(), x1.cols());
    for (int i = 0; i < x1.cols(); ++i) {
        for (int j = 0; j < x2.cols(); ++j) C(i, j) = x1(0, i) * x2(0, j);
    }
    return C;
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> outer_loop() {
    return {"outer_loop",
            "a multiplication table: a row for each number of x1, a column for each of x2",
            "Matrix C(x1.cols(), x2.cols()); for each i and j: C(i, j) = x1(0, i) * x2(0, j)",
            {{outer_turned, "Turned round: x1 goes down the rows, x2 along the columns."},
             {one_index, "Each row holds one number again and again: x2 has the index j of the inner loop."},
             {rows_as_columns, "x1 has one row: its number i is x1(0, i), not x1(i, 0)."},
             {sides_swapped, "C has its sides swapped: Matrix C(x1.cols(), x2.cols()), rows first."}}};
}

inline int rounded_down(int step, int count) {
    return step * count / 8;
}

inline int to_the_next_step(int step, int count) {
    return (step * count + 7) / 8;
}

inline int no_one_more(int step, int count) {
    return step * (count - 1) / 8;
}

inline int passed_over(int step, int count) {
    return step * (count - 1) / 8 + 1;
}

inline int step_ignored(int, int count) {
    return (count + 7) / 8;
}

inline int numbers_in_a_line(int step, int count) {
    return step == 0 ? 1 : step >= 8 ? count : (count + 8 / step - 1) / (8 / step);
}

inline int bytes_for_numbers(int step, int count) {
    return step > 64 ? count : step * (count - 1) / 64 + 1;
}

inline int a_line_each(int step, int count) {
    return step == 0 ? 1 : count;
}

inline shared::Advice<int(int, int)> lines_touched() {
    return {"lines_touched",
            "where does the last number stand? And which lines on the way there are left out?",
            "place p lies in line p / 8, and the last place is step * (count - 1); so the last line is that divided by "
            "8, and lines are counted from 0. A step of more than 8 leaves lines out: there each number has its own",
            {{rounded_down,
              "step * count / 8 leaves out a line that is only begun: the last number stands at step * "
              "(count - 1), and the line that it is in counts too."},
             {to_the_next_step,
              "A little too many: the last number stands at step * (count - 1), not step * count. "
              "And with a step of 0 there still is one line."},
             {no_one_more, "One line is missing: the line of the places 0 to 7 has the number 0, and it counts too."},
             {passed_over,
              "Your number includes lines that the walk passes over without reading. With a step of more than 8 it "
              "touches one line for each number."},
             {step_ignored, "That is right for a step of 1 alone: the step changes how far the walk leads."},
             {numbers_in_a_line,
              "8 / step drops its remainder: at step 3 lines hold 3, 3, 2 numbers. Where does the last one stand?"},
             {bytes_for_numbers, "A line of 64 bytes holds 8 numbers, and step counts numbers: divide by 8."},
             {a_line_each, "With a step of 1 to 7 neighbours can share a line: places 0 to 7 lie in the same one."}}};
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

inline Matrix last_k_only(const Matrix& A, const Matrix& B) {
    return added(A.rows(), B.cols(), A.cols() - 1, A.cols(), [&](int i, int k, int j) { return A(i, k) * B(k, j); });
}

inline Matrix k_to_the_rows(const Matrix& A, const Matrix& B) {
    return added(A.rows(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(i, k) * B(k, j); });
}

inline Matrix A_turned(const Matrix& A, const Matrix& B) {
    return added(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(k, i) * B(k, j); });
}

inline Matrix B_turned(const Matrix& A, const Matrix& B) {
    return added(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(i, k) * B(j, k); });
}

inline Matrix too_few_columns(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), A.cols());
    for (int j = 0; j < B.cols(); ++j) C(0, j) += A(0, 0) * B(0, j);
    return C;
}

inline Matrix sum_never_reset(const Matrix& A, const Matrix& B) {
    double sum = 0.0;
    return filled(A.rows(), B.cols(), [&](int i, int j) {
        for (int k = 0; k < A.cols(); ++k) sum += A(i, k) * B(k, j);
        return sum;
    });
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> matrix_product_ikj() {
    return {
        "matrix_product_ikj",
        "three loops around one line, and k is neither a row nor a column of C",
        "Matrix C(A.rows(), B.cols()); i to A.rows(), k to A.cols(), j to B.cols(): C(i, j) += A(i, k) * B(k, j)",
        {{last_k_only, "Each number of C is its last product alone: C(i, j) += ..., not = ..."},
         {k_to_the_rows, "k runs too short: it counts the columns of A, which are the rows of B, not the rows of A."},
         {A_turned, "A(k, i) doesn't exist for all k and i: the product takes A(i, k)."},
         {B_turned, "B(j, k) doesn't exist for all j and k: the product takes B(k, j)."},
         {too_few_columns,
          "There is no (0, 4) here. Either C is too narrow: it has the rows of A and the columns of B. Or k runs to "
          "B.cols() and should run to A.cols()."},
         {sum_never_reset, "From C(0, 1) on it is too much: a sum must begin at 0 for every i and j."}}};
}

inline Matrix indices_as_they_were(const Matrix& A, const Matrix& B) {
    return added(A.cols(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(i, k) * B(k, j); });
}

inline Matrix last_k_of_the_turned(const Matrix& A, const Matrix& B) {
    return added(A.cols(), B.cols(), A.rows() - 1, A.rows(), [&](int i, int k, int j) { return A(k, i) * B(k, j); });
}

inline Matrix k_to_the_columns(const Matrix& A, const Matrix& B) {
    return added(A.cols(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(k, i) * B(k, j); });
}

inline Matrix rows_of_A(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    const Matrix right = solution::transposed_product(A, B);
    for (int i = 0; i < right.size(); ++i) C.data()[i] = right.data()[i];
    return C;
}

inline Matrix B_turned_for_A(const Matrix& A, const Matrix& B) {
    return solution::transposed_product(B, A);
}

inline Matrix both_turned(const Matrix& A, const Matrix& B) {
    return added(A.cols(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(k, i) * B(j, k); });
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> transposed_product() {
    return {
        "transposed_product",
        "the loops of matrix_product_ikj, in which A changes its indices, and with them its sides",
        "Matrix C(A.cols(), B.cols()); i to A.cols(), k to A.rows(), j to B.cols(): C(i, j) += A(k, i) * B(k, j)",
        {{indices_as_they_were,
          "There is no A(0, 3) here. Either it says A(i, k) where A(k, i) belongs, or i runs to A.rows() and should "
          "run to A.cols()."},
         {last_k_of_the_turned, "Each number of C is its last product alone: C(i, j) += ..., not = ..."},
         {k_to_the_columns, "k runs too short: A and B have it in common, so it counts their rows."},
         {rows_of_A, "C has a row too many: A^T has as many rows as A has columns."},
         {B_turned_for_A, "That is B^T A: A is the one to turn, C(i, j) += A(k, i) * B(k, j)."},
         {both_turned, "B stays as it is: B(k, j), not B(j, k)."}}};
}

inline double rest_left_out(const Matrix& x) {
    Matrix blocks(1, x.cols() / 4 * 4);
    std::copy_n(x.data(), blocks.size(), blocks.data());
    return solution::sum_in_four(blocks);
}

inline double one_sum(const Matrix& x) {
    return running_sum(0.0, x.cols(), [&](int k) { return x(0, k); });
}

inline double first_sum_alone(const Matrix& x) {
    return running_sum(0.0, (x.cols() + 3) / 4, [&](int k) { return x(0, 4 * k); });
}

inline double rest_from_the_start(const Matrix& x) {
    return solution::sum_in_four(x) + rest_left_out(x);
}

inline double quotient_for_remainder(const Matrix& x) {
    double sums[4] = {};
    for (int k = 0; k < x.cols(); ++k) sums[k / 4] += x(0, k);
    return running_sum(0.0, 4, [&](int s) { return sums[s]; });
}

inline double beyond_the_end(const Matrix& x) {
    return running_sum(0.0, x.cols() + 1, [&](int k) { return x(0, k); });
}

inline double four_into_one(const Matrix& x) {
    const int blocks = x.cols() / 4;
    const double sum = running_sum(
        0.0, blocks, [&](int b) { return x(0, 4 * b) + x(0, 4 * b + 1) + x(0, 4 * b + 2) + x(0, 4 * b + 3); });
    return running_sum(sum, x.cols() % 4, [&](int k) { return x(0, 4 * blocks + k); });
}

inline shared::Advice<double(const Matrix&)> sum_in_four() {
    return {
        "sum_in_four",
        "whole blocks of four first, each number into a sum of its own; then the one, two or three that are left",
        "int k = 0; for (; k + 4 <= x.cols(); k += 4) add x(0, k) to sums[0], x(0, k + 1) to sums[1], and so on; "
        "for (; k < x.cols(); ++k) add x(0, k) to sums[k % 4]; return the sum of the four",
        {{rest_left_out, "The last one, two or three numbers are missing where 4 doesn't divide how many there are."},
         {one_sum,
          "That is one running sum: right in mathematics, but beside 1e16 the small numbers are lost, and each "
          "addition waits for the one before. x_k belongs to sum k % 4."},
         {four_into_one, "Four numbers at a time, but all into one sum: x_k belongs to sum k % 4."},
         {quotient_for_remainder, "sums[k / 4] takes four neighbours into one sum. x_k belongs to sum k % 4."},
         {first_sum_alone, "That is sums[0] alone: the four must be added at the end."},
         {rest_from_the_start,
          "Numbers were counted twice: the rest begins where the blocks ended, so k must be made "
          "before the first loop and not set to 0 again."},
         {beyond_the_end,
          "It reads beyond the last number: a block may begin only if k + 4 <= x.cols(), and the rest "
          "ends at k < x.cols()."}}};
}

}  // namespace mistakes
