// Part 1.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// What the general detectors say (rows and columns swapped, a place outside a matrix, an int) isn't repeated here.
#pragma once

#include <algorithm>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/parts.hpp"
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

inline int lines_touched(int step, int count) {
    return step > 8 ? count : step * (count - 1) / 8 + 1;
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

// A B with only the products of A(i, k) and B(k, j) for k from `from` to before `to`.
inline Matrix part_of_product(In A, In B, int from, int to) {
    return summed(A.rows(), B.cols(), from, to, [&](int i, int k, int j) { return A(i, k) * B(k, j); });
}

inline double part_of_dot(In x1, In x2, int from, int to) {
    return part_of_product(x1, shared::turned(x2), from, to)(0, 0);
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

// Right for a step of 0 and for steps that skip lines, and `lines` between them.
inline int with_ends(int step, int count, int lines) {
    return step == 0 ? 1 : step >= 8 ? count : lines;
}

inline shared::Advice<int(int, int)> lines_touched() {
    return {"lines_touched",
            "at which place is the last number, and in which line? Does the walk read in every line on its way?",
            "place p is in line p / 8, and the last place is step * (count - 1). Lines count from 0, so add 1. With a "
            "step of more than 8 the walk skips lines, and each number has a line of its own",
            {{[](int step, int count) { return step * count / 8; },
              "A line that is only begun is missing. The last number is at place step * (count - 1), and its line "
              "counts, too."},
             {[](int step, int count) { return step * count / 8 + 1; },
              "One line too many where the walk stops at the end of a line. The last number is at place step * (count "
              "- 1), not step * count."},
             {[](int step, int count) { return (step * count + 7) / 8; },
              "A little too many: the last number is at place step * (count - 1), not step * count. And with a step of "
              "0 there is still one line."},
             {[](int step, int count) { return step * (count - 1) / 8; },
              "One line is missing: places 0 to 7 are line number 0, and it counts, too."},
             {[](int step, int count) { return step * (count - 1) / 8 + 1; },
              "You count lines that the walk skips. With a step of more than 8 it touches one line for each number."},
             {[](int, int count) { return (count + 7) / 8; },
              "That is right for a step of 1 only. With a larger step the walk gets further."},
             {[](int step, int count) {
                  return step == 0 ? 1 : step >= 8 ? count : (count + 8 / step - 1) / (8 / step);
              },
              "8 / step drops its remainder. With a step of 3 the lines hold 3, 3 and 2 numbers. At which place is the "
              "last one?"},
             {[](int step, int count) { return step > 64 ? count : step * (count - 1) / 64 + 1; },
              "You divide by the bytes of a line. step counts numbers, and a line holds 8 of them: divide by 8."},
             {[](int step, int count) { return step == 0 ? 1 : count; },
              "With a step of 1 to 7 neighbours can share a line: places 0 to 7 are in the same one."},
             {[](int step, int count) { return with_ends(step, count, step * count / 8); },
              "That is step * count / 8, which drops a line that is only begun. The last number is at place step * "
              "(count - 1), and its line counts, too."},
             {[](int step, int count) { return with_ends(step, count, step * count / 8 + 1); },
              "step * count is the place behind the walk. Where it begins a new line, step * count / 8 + 1 is one too "
              "many: the last number is at place step * (count - 1)."},
             {[](int step, int count) { return with_ends(step, count, step * (count - 1) / 8); },
              "step * (count - 1) / 8 is the number of the last line, and lines count from 0. How many are they?"},
             {[](int step, int count) { return with_ends(step, count, (step * (count - 1) + 7) / 8); },
              "A last number at the very beginning of a line, such as place 8, needs that line as well. Don't round "
              "up: cut off, and add 1."}}};
}

// Zeros but for the first `count` products with A(0, 0).
inline Matrix first_products(In A, In B, int count) {
    Matrix C(A.rows(), B.cols());
    for (int j = 0; j < count; ++j) C(0, j) = A(0, 0) * B(0, j);
    return C;
}

using Product = shared::Mistake<Matrix(In, In)>;

// What goes wrong in both products alike.
inline std::vector<Product> in_both_products() {
    return {{[](In A, In B) { return part_of_product(A, B, A.cols() - 1, A.cols()); },
             "Each number of C is its last product alone. Write C(i, j) += ..., not = ..."},
            {[](In A, In B) { return part_of_product(A, B, 1, A.cols()); },
             "Each sum lacks its first product: k counts from 0."},
            {[](In A, In B) {
                 return summed(A.rows(), B.cols(), 0, A.cols(), [&](int i, int k, int j) { return A(i, k) * B(i, j); });
             },
             "The products are made of B(i, j). Take B(k, j): k goes down the column of B."},
            {[](In A, In B) { return first_products(A, B, 1); },
             "Only one product was made, A(0, 0) B(0, 0). Is the return inside the loops?"},
            {[](In A, In B) { return first_products(A, B, B.cols()); },
             "Only the products with A(0, 0) were made. Is there a return inside the loop over k?"}};
}

inline shared::Advice<Matrix(In, In)> matrix_product_ikj() {
    shared::Advice<Matrix(In, In)> advice{
        "matrix_product_ikj",
        "three loops around one line, and k is neither a row nor a column of C",
        "Matrix C(A.rows(), B.cols()); i to A.rows(), k to A.cols(), j to B.cols(): C(i, j) += A(i, k) * B(k, j)",
        {{[](In A, In B) { return part_of_product(A, B, 0, A.cols() - 1); },
          "Each sum lacks its last product. k goes over all columns of A, so k < A.cols()."},
         {[](In A, In B) { return A(0, B.cols() - 1) * B; },
          "There is no (0, 4) here. Either C is too narrow: it has the rows of A and the columns of B. Or k runs to "
          "B.cols() and should run to A.cols()."},
         {[](In A, In B) {
              Matrix C = dot(A, B);
              for (int i = 1; i < C.size(); ++i) C.data()[i] += C.data()[i - 1];
              return C;
          },
          "From C(0, 1) on it is too much. The sum must begin at 0 for every i and j."}}};
    for (const Product& product : in_both_products()) advice.mistakes.push_back(product);
    return advice;
}

inline shared::Advice<Matrix(In, In)> transposed_product() {
    shared::Advice<Matrix(In, In)> advice{
        "transposed_product",
        "the loops of matrix_product_ikj, but A has its two indices swapped, and so its sides",
        "Matrix C(A.cols(), B.cols()); i to A.cols(), k to A.rows(), j to B.cols(): C(i, j) += A(k, i) * B(k, j)",
        {{[](In A, In B) { return A(0, A.rows() - 1) * B; },
          "There is no A(0, 3) here. Either you wrote A(i, k) instead of A(k, i), or i runs to A.rows() and should run "
          "to A.cols()."},
         {[](In A, In B) { return part_of_product(shared::turned(A), B, 0, A.rows() - 1); },
          "Each sum lacks its last product. k goes over all rows of A, which are as many as those of B."}}};
    for (const Product& product : in_both_products()) {
        advice.mistakes.push_back(
            {[product](In A, In B) { return product.function(shared::turned(A), B); }, product.sentence});
    }
    return advice;
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
             {[](In x) { return grouped(x, std::max(x.cols() - 4, 0), x.cols(), [](int k) { return k % 4; }); },
              "Only the last number of each of the four sums is left. Is there a = where += belongs?"},
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
