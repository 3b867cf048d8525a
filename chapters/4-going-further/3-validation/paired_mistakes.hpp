// Part 4.3, spoilers: the likely mistakes in paired_error.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "matrix/operations.hpp"

namespace mistakes {

// The sum of squared distances from the mean.
inline double squares(const Matrix& A) {
    const Matrix off = A - mean(A);
    return sum(off * off);
}

inline shared::Advice<double(const Matrix&, const Matrix&)> paired_error() {
    return {
        "paired_error",
        "first the n differences; then their spread around their own mean, with n - 1; then divide by the root of n",
        "D = A - B; off = D - mean(D); s = the root of sum(off * off) / (n - 1); return s / std::sqrt(n), n a double",
        {{[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / A.cols() / A.cols()); },
          "The squares are divided by n. Their mean was computed from the same numbers, so divide by n - 1."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.cols() - 1)); },
          "That is the spread of one difference. The mean of n of them varies less: divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / A.cols()); },
          "That is the spread of one difference, with n where n - 1 belongs. Then divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.cols() - 1)) / A.cols(); },
          "The spread is divided by n. Divide it by the root of n."},
         {[](const Matrix& A, const Matrix& B) { return squares(A - B) / (A.cols() - 1) / A.cols(); },
          "That is the error squared: the root is missing."},
         {[](const Matrix& A, const Matrix& B) {
              const int n = A.cols();
              return std::sqrt(squares(A - B) * (1 / (n - 1)) / n);  // a whole number, the mistake
          },
          "1 / (n - 1) of two whole numbers is 0 as soon as n is above 2. Divide the sum itself, or make n a double."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.rows() - 1) / A.rows()); },
          "n is the number of pairs, A.cols(). A.rows() is 1, and n - 1 is then 0."},
         {[](const Matrix& A, const Matrix& B) { return squares(A - B) / (A.cols() - 1); },
          "That is the variance of one difference. Take its root, and divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) {
              return std::sqrt((squares(A) + squares(B)) / (A.cols() - 1) / A.cols());
          },
          "That is the error if A and B had nothing to do with each other. They come in pairs: take the differences "
          "first, and then their spread."},
         {[](const Matrix& A, const Matrix& B) {
              const Matrix D = A - B;
              return std::sqrt(sum(D * D) / (A.cols() - 1) / A.cols());
          },
          "The mean of the differences is not subtracted. The spread is that around their mean."},
         {[](const Matrix& A, const Matrix& B) {
              return std::sqrt(squares(apply(A - B, [](double d) { return std::fabs(d); })) / (A.cols() - 1) /
                               A.cols());
          },
          "The differences have lost their signs. A seed where B wins counts against A."},
         {[](const Matrix& A, const Matrix& B) { return mean(A - B); },
          "That is the mean of the differences itself. Wanted is its error: how far to trust it."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A + B) / (A.cols() - 1) / A.cols()); },
          "A and B are added. What counts is the difference in each pair: A - B."},
         {[](const Matrix&, const Matrix&) { return 0.0; },
          "The error is 0 every time. Is there a 1 / n of two whole numbers in it, which is 0? Or are the distances "
          "from the mean added up before they are squared?"},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.cols() - 1) / (A.cols() - 1)); },
          "The root of n - 1 divides at the end. n - 1 belongs to the squares; the mean of n differences needs the "
          "root of n."},
         {[](const Matrix& A, const Matrix& B) {
              return std::sqrt(squares(A - B)) / (A.cols() - 1) / std::sqrt(A.cols());
          },
          "n - 1 stands outside of the root. Divide by it first, and then take the root."},
         {[](const Matrix& A, const Matrix& B) { return squares(A - B) / (A.cols() - 1) / std::sqrt(A.cols()); },
          "The root of the variance is missing: take it before you divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) {
              return std::sqrt(squares(A - B) / (A.cols() - 1)) * std::sqrt(A.cols());
          },
          "The root of n multiplies. Divide by it: more seeds make the mean surer."},
         {[](const Matrix& A, const Matrix& B) {
              return std::fabs(std::sqrt(squares(A) / (A.cols() - 1) / A.cols()) -
                               std::sqrt(squares(B) / (A.cols() - 1) / A.cols()));
          },
          "That is the difference of the two errors. Take the differences first, D = A - B, and then their error."}}};
}

}  // namespace mistakes
