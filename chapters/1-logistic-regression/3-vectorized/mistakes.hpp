// Part 1.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// What the general detectors say (rows and columns swapped, a place outside a matrix, an int) isn't repeated here.
// lines_mistakes.hpp has those of lines_touched.
#pragma once

#include <algorithm>

#include "chapters/shared/advice.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double dot_loop(const Matrix& x1, const Matrix& x2) {
    return dot(x1, x2.T())(0, 0);
}

inline Matrix outer_loop(const Matrix& x1, const Matrix& x2) {
    return dot(x1.T(), x2);
}

inline Matrix matrix_product_ikj(const Matrix& A, const Matrix& B) {
    return dot(A, B);
}

inline Matrix transposed_product(const Matrix& A, const Matrix& B) {
    return dot(A.T(), B);
}

// Number k of x, for k from `from` to before `to`, goes into running sum group(k).
template <typename Group>
double grouped(const Matrix& x, int from, int to, Group group) {
    double sums[4] = {};
    for (int k = from; k < to; ++k) sums[group(k)] += x(0, k);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

inline double sum_in_four(const Matrix& x) {
    return grouped(x, 0, x.cols(), [](int k) { return k % 4; });
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;

// C: (n, m), C(i, j) = the sum of term(i, k, j) for k from `from` to before `to`.
template <typename Term>
Matrix summed(int n, int m, int from, int to, Term term) {
    Matrix C(n, m);
    for (int i = 0; i < n; ++i) {
        for (int k = from; k < to; ++k) {
            for (int j = 0; j < m; ++j) C(i, j) += term(i, k, j);
        }
    }
    return C;
}

// x1_j x2_j, summed for j from `from` to before `to`.
inline double part_of_dot(In x1, In x2, int from, int to) {
    return summed(1, 1, from, to, [&](int, int j, int) { return x1(0, j) * x2(0, j); })(0, 0);
}

inline shared::Advice<double(In, In)> dot_loop() {
    return {
        "dot_loop",
        "begin with 0.0 and add one product for each place",
        "double sum = 0.0; for j from 0 to before x1.cols(): sum += x1(0, j) * x2(0, j); after the loop, return sum",
        {{[](In x1, In x2) { return part_of_dot(x1, x2, x1.cols() - 1, x1.cols()); },
          "That is the last product alone. Write sum += ..., not sum = ..."},
         {[](In x1, In x2) { return part_of_dot(x1, x2, 0, 1); },
          "That is the first product alone. Is the return inside the loop, or does j run to x1.rows()?"},
         {[](In x1, In x2) { return part_of_dot(x1, x2, 1, x1.cols()); },
          "The first product is missing: j counts from 0."},
         {[](In x1, In x2) { return part_of_dot(x1, x2, 0, x1.cols() - 1); },
          "The last product is missing: j goes up to x1.cols() - 1, so j < x1.cols()."},
         {[](In x1, In x2) { return sum(x1) + sum(x2); },
          "You add the two numbers of each pair. They have to be multiplied, and then the products are added."},
         {[](In x1, In) { return part_of_dot(x1, x1, 0, x1.cols()); },
          "x1 is multiplied by itself. The second factor is x2(0, j)."},
         {[](In x1, In x2) { return part_of_dot(x1, x2, 0, x1.cols()) / x1.cols(); },
          "That is the mean of the products. The dot product is their sum."},
         {[](In x1, In x2) { return sum(x1) * sum(x2); },
          "Every number of x1 meets every number of x2. Number j of x1 meets only number j of x2: one loop, not "
          "two."}}};
}

inline shared::Advice<Matrix(In, In)> outer_loop() {
    return {"outer_loop",
            "a multiplication table: a row for each number of x1, a column for each of x2",
            "Matrix C(x1.cols(), x2.cols()); for each i and j: C(i, j) = x1(0, i) * x2(0, j)",
            {{[](In x1, In x2) {
                  return summed(x1.cols(), x2.cols(), 0, 1, [&](int i, int, int) { return x1(0, i) * x2(0, i); });
              },
              "Each row holds one number again and again. x2 needs the index of the inner loop, j."},
             {[](In x1, In x2) {
                  return summed(x1.cols(), x2.cols(), 0, 1, [&](int i, int, int j) { return x1(0, i) + x2(0, j); });
              },
              "You add the two numbers. They have to be multiplied."}}};
}

// A matrix of zeros but for the first row, or the first number, of all products with the first number of A.
inline Matrix first_products(In A, In B, int rows, int cols) {
    Matrix C(rows, B.cols());
    for (int j = 0; j < cols; ++j) C(0, j) = A(0, 0) * B(0, j);
    return C;
}

inline shared::Advice<Matrix(In, In)> matrix_product_ikj() {
    // the sum from k = `from` on, without the last `missing` products
    const auto part = [](In A, In B, int from, int missing) {
        return summed(A.rows(), B.cols(), from, A.cols() - missing,
                      [&](int i, int k, int j) { return A(i, k) * B(k, j); });
    };
    return {
        "matrix_product_ikj",
        "three loops around one line, and k is neither a row nor a column of C",
        "Matrix C(A.rows(), B.cols()); i to A.rows(), k to A.cols(), j to B.cols(): C(i, j) += A(i, k) * B(k, j)",
        {{[part](In A, In B) { return part(A, B, A.cols() - 1, 0); },
          "Each number of C is its last product alone. Write C(i, j) += ..., not = ..."},
         {[part](In A, In B) { return part(A, B, 0, 1); },
          "Each sum lacks its last product. k goes over all columns of A, so k < A.cols()."},
         {[part](In A, In B) { return part(A, B, 1, 0); }, "Each sum lacks its first product: k counts from 0."},
         {[](In A, In B) { return A(0, B.cols() - 1) * B; },
          "There is no (0, 4) here. Either C is too narrow: it has the rows of A and the columns of B. Or k runs to "
          "B.cols() and should run to A.cols()."},
         {[](In A, In B) {
              Matrix C = dot(A, B);
              for (int i = 1; i < C.size(); ++i) C.data()[i] += C.data()[i - 1];
              return C;
          },
          "From C(0, 1) on it is too much. The sum must begin at 0 for every i and j."},
         {[](In A, In B) {
              return summed(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(i, k) + B(k, j); });
          },
          "You add A(i, k) and B(k, j). They have to be multiplied, and then the products are added."},
         {[](In A, In B) {
              return summed(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(i, k) * B(i, j); });
          },
          "The products are made of B(i, j). Take B(k, j): k goes along the row of A and down the column of B."},
         {[](In A, In B) { return first_products(A, B, A.rows(), 1); },
          "Only one product was made, A(0, 0) B(0, 0). Is the return inside the loops?"},
         {[](In A, In B) { return first_products(A, B, A.rows(), B.cols()); },
          "Only the products with A(0, 0) were made. Is there a return inside the loop over k?"}}};
}

inline shared::Advice<Matrix(In, In)> transposed_product() {
    const auto part = [](In A, In B, int from, int missing) {
        return summed(A.cols(), B.cols(), from, A.rows() - missing,
                      [&](int i, int k, int j) { return A(k, i) * B(k, j); });
    };
    return {
        "transposed_product",
        "the loops of matrix_product_ikj, but A has its two indices swapped, and so its sides",
        "Matrix C(A.cols(), B.cols()); i to A.cols(), k to A.rows(), j to B.cols(): C(i, j) += A(k, i) * B(k, j)",
        {{[](In A, In B) { return A(0, A.rows() - 1) * B; },
          "There is no A(0, 3) here. Either you wrote A(i, k) instead of A(k, i), or i runs to A.rows() and should run "
          "to A.cols()."},
         {[part](In A, In B) { return part(A, B, A.rows() - 1, 0); },
          "Each number of C is its last product alone. Write C(i, j) += ..., not = ..."},
         {[part](In A, In B) { return part(A, B, 0, 1); },
          "Each sum lacks its last product. k goes over all rows of A, which are as many as those of B."},
         {[part](In A, In B) { return part(A, B, 1, 0); }, "Each sum lacks its first product: k counts from 0."},
         {[](In A, In B) {
              return summed(A.cols(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(k, i) + B(k, j); });
          },
          "You add A(k, i) and B(k, j). They have to be multiplied, and then the products are added."},
         {[](In A, In B) {
              return summed(A.cols(), B.cols(), 0, A.rows(), [&](int i, int k, int j) { return A(k, i) * B(i, j); });
          },
          "The products are made of B(i, j). Take B(k, j): k goes down the columns of both."},
         {[](In A, In B) { return first_products(A, B, A.cols(), 1); },
          "Only one product was made, A(0, 0) B(0, 0). Is the return inside the loops?"},
         {[](In A, In B) { return first_products(A, B, A.cols(), B.cols()); },
          "Only the products with A(0, 0) were made. Is there a return inside the loop over k?"}}};
}

// x with 0 for the numbers that don't count.
template <typename Counts>
Matrix only(Matrix x, Counts counts) {
    for (int k = 0; k < x.cols(); ++k) x(0, k) = counts(k) ? x(0, k) : 0.0;
    return x;
}

inline shared::Advice<double(In)> sum_in_four() {
    using ours::grouped;
    return {"sum_in_four",
            "whole blocks of four first, each number into a sum of its own; then the one, two or three that are left",
            "int k = 0; for (; k + 4 <= x.cols(); k += 4) add x(0, k) to sums[0], x(0, k + 1) to sums[1], and so on; "
            "for (; k < x.cols(); ++k) add x(0, k) to sums[k % 4]; return the sum of the four",
            {{[](In x) { return grouped(x, 0, x.cols() / 4 * 4, [](int k) { return k % 4; }); },
              "The last one, two or three numbers are missing where 4 doesn't divide their number."},
             {[](In x) { return grouped(x, 0, x.cols(), [](int) { return 0; }); },
              "That is one running sum. In mathematics it is right, but small numbers are lost next to 1e16, and each "
              "addition waits for the one before. x_k belongs to sum k % 4."},
             {[](In x) {
                  double sum = 0.0;
                  int k = 0;
                  for (; k + 4 <= x.cols(); k += 4) sum += x(0, k) + x(0, k + 1) + x(0, k + 2) + x(0, k + 3);
                  for (; k < x.cols(); ++k) sum += x(0, k);
                  return sum;
              },
              "You take four numbers at a time, but all into one sum. x_k belongs to sum k % 4."},
             {[](In x) { return grouped(x, 0, x.cols(), [](int k) { return k / 4; }); },
              "sums[k / 4] takes four neighbours into one sum. x_k belongs to sum k % 4."},
             {[](In x) { return grouped(x, 0, x.cols(), [&x](int k) { return k < x.cols() / 4 * 4 ? k % 4 : 0; }); },
              "What is left after the blocks of four all goes into sums[0]. x_k belongs to sum k % 4, there too."},
             {[](In x) {
                  double first = 0.0;
                  for (int k = 0; k < x.cols(); k += 4) first += x(0, k);
                  return first;
              },
              "That is sums[0] alone. The four have to be added at the end."},
             {[](In x) { return ours::sum_in_four(only(x, [](int k) { return k % 4 != 3; })); },
              "The last of the four sums, sums[3], is missing. All four have to be added at the end."},
             {[](In x) { return grouped(x, std::max(x.cols() - 4, 0), x.cols(), [](int k) { return k % 4; }); },
              "Only the last number of each of the four sums is left. Is there a = where += belongs?"},
             {[](In x) { return grouped(x, 0, x.cols(), [&x](int k) { return k < x.cols() / 4 * 4 ? k % 4 : 3; }); },
              "What is left after the blocks of four all goes into sums[3]. x_k belongs to sum k % 4, there too."},
             {[](In x) {
                  double total = grouped(x, 0, x.cols() / 4 * 4, [](int k) { return k % 4; });
                  for (int k = x.cols() / 4 * 4; k < x.cols(); ++k) total += x(0, k);
                  return total;
              },
              "What is left after the blocks of four is added to the total, one after the other. x_k belongs to sum k "
              "% 4, there too."},
             {[](In x) { return ours::sum_in_four(x) + grouped(x, 0, x.cols() / 4 * 4, [](int k) { return k % 4; }); },
              "Numbers are counted twice. The rest begins where the blocks ended, so make k before the first loop and "
              "don't set it to 0 again."},
             {[](In x) { return x(0, x.cols()); },
              "You read behind the last number. A block may begin only if k + 4 <= x.cols(), and the rest ends at k < "
              "x.cols()."}}};
}

}  // namespace mistakes
