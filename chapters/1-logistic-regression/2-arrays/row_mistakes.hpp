// Part 1.2, spoilers: hints, and the likely mistakes in normalize_rows and softmax, which divide each row by something.
#pragma once

#include <algorithm>
#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/activations.hpp"

// Ours, for the one that nn/ does not have.
namespace ours {

inline Matrix normalize_rows(const Matrix& X) {
    return X / apply(sum(X * X, 1), [](double squares) { return squares == 0.0 ? 1.0 : std::sqrt(squares); });
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;

// X with each row divided by the root of the sum of the squares of some numbers.
inline Matrix over_length(In X, In numbers) {
    return X / sqrt(sum(numbers * numbers, 1));
}

// The sums of the rows of A when each begins with the total of those before it.
inline Matrix running_sums(In A) {
    Matrix sums = sum(A, 1);
    for (int i = 1; i < sums.rows(); ++i) sums(i, 0) += sums(i - 1, 0);
    return sums;
}

// A(i, 0) + ... + A(i, j) at (i, j).
inline Matrix sums_so_far(Matrix A) {
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 1; j < A.cols(); ++j) A(i, j) += A(i, j - 1);
    }
    return A;
}

// The largest number of each row, or `start` where that is larger.
inline Matrix largest(In Z, double start = -INFINITY) {
    Matrix found(Z.rows(), 1, start);
    for (int i = 0; i < Z.size(); ++i) found(i / Z.cols(), 0) = std::fmax(found(i / Z.cols(), 0), Z.data()[i]);
    return found;
}

inline shared::Advice<Matrix(In)> normalize_rows() {
    return {"normalize_rows",
            "for each row: add the squares, take the root, and divide the row by it, unless it is 0",
            "Matrix A = X; for each i: double squares = 0.0; add X(i, j) * X(i, j) for all j; if squares isn't 0: A(i, "
            "j) = X(i, j) / std::sqrt(squares) for all j. After the loops return A",
            {{[](In X) { return over_length(X, X); },
              "The row of zeros has the length 0, and 0 / 0 is NaN, not a number. Leave such a row as it is."},
             {[](In X) { return X / sum(X * X, 1); },
              "You divide by the sum of the squares. Its root is missing: std::sqrt."},
             {[](In X) { return X / sum(X, 1); },
              "You divide by the sum of the numbers. The length is the root of the sum of the squares."},
             {[](In X) { return X / sum(sqrt(X * X), 1); },
              "You divide by the sum of the sizes |x|. The length is the root of the whole sum of the squares."},
             {[](In X) { return X / sqrt(sum(X, 1)); },
              "You divide by the root of the sum of the numbers. They have to be squared before they are added."},
             {[](In X) { return X / sqrt(sums_so_far(X * X)); },
              "You divide while the sum is still growing. Finish the sum of the row first, in a loop of its own."},
             {[](In X) { return X / largest(X); },
              "You divide by the largest number of the row. The length is the root of the sum of the squares."},
             {[](In X) { return X / sqrt(sum(X * X, 0)); },
              "You divide the columns by their lengths. Add along each row, axis 1, and divide the rows."},
             {[](In X) { return X / std::sqrt(sum(X * X)); },
              "You divide all rows by one length, that of the whole matrix. Each row has a length of its own."},
             {[](In X) { return X / sqrt(running_sums(X * X)); },
              "The sum of the squares goes on from row to row. It must begin at 0 in each of them."},
             {[](In X) { return over_length(X, columns(X, 1, X.cols())); },
              "The first number of each row is missing from the length: j begins at 0."},
             {[](In X) { return over_length(X, columns(X, 0, X.cols() - 1)); },
              "The last number of each row is missing from the length: j goes up to X.cols() - 1, so j < X.cols()."},
             {[](In X) { return over_length(X, columns(X, X.cols() - 1, X.cols())); },
              "Only the last number of each row is in its length. Is there a = where += belongs?"},
             {[](In X) { return over_length(X, columns(X, 0, std::min(X.rows(), X.cols()))); },
              "Only as many numbers of a row are in its length as there are rows. j goes up to X.cols()."},
             {[](In X) { return X / apply(sqrt(sum(X * X, 1)), [](double length) { return std::trunc(length); }); },
              "You divide by the length without its fraction. Is it in an int? Take a double."},
             {[](In X) { return X / Matrix(1, X.rows(), 1.0); },
              "The lengths are in a row, (1, n). Only with a column of them, (n, 1), is row i divided by number i."}}};
}

inline Matrix shares_of(In powers) {
    return powers / sum(powers, 1);
}

// What is right up to the division.
inline Matrix right_powers(In Z) {
    return exp(Z - largest(Z));
}

// The last number of each row that is above its first, or the first.
inline Matrix last_above_first(In Z) {
    Matrix found = columns(Z, 0, 1);
    for (int i = 0; i < Z.rows(); ++i) {
        for (int j = 1; j < Z.cols(); ++j) found(i, 0) = Z(i, j) > Z(i, 0) ? Z(i, j) : found(i, 0);
    }
    return found;
}

inline shared::Advice<Matrix(Matrix)> softmax() {
    return {
        "softmax",
        "subtract the largest number of a row from the whole row, then take the powers, then divide by their sum",
        "for each i: find the largest Z(i, j), beginning with Z(i, 0); Z(i, j) = std::exp(Z(i, j) - largest) for all "
        "j. After the loops: return Z / sum(Z, 1)",
        {{[](In Z) { return shares_of(exp(Z)); },
          "For a double e^1000 is infinity and e^-1000 is 0. Infinity / infinity and 0 / 0 are NaN, not a number. "
          "First subtract each row's largest number."},
         {[](In Z) { return shares_of(exp(Z - *std::max_element(Z.data(), Z.data() + Z.size()))); },
          "You subtract one number from the whole matrix, its largest or a fixed one. In rows far below it all powers "
          "are 0, and 0 / 0 is NaN, not a number. Each row needs its own largest."},
         {[](In Z) { return shares_of(exp(Z - largest(Z, 0.0))); },
          "Your search for the largest begins with a number from outside of the row, such as 0 or Z(0, 0). In a row of "
          "smaller numbers that one wins. Begin with Z(i, 0)."},
         {[](In Z) { return shares_of(exp(Z - largest(Z, Z(0, 0)))); },
          "Every search begins with Z(0, 0). In a row of smaller numbers that one wins. Begin with the row's own "
          "first, Z(i, 0)."},
         {[](In Z) { return shares_of(exp(Z - sum(Z, 1) / Z.cols())); },
          "You subtract each row's mean, or a number in its middle. Subtract the largest, or powers can be infinite."},
         {[](In Z) { return shares_of(exp(Z - columns(Z, 0, 1))); },
          "You subtract each row's first number. Subtract the largest, or powers can be infinite."},
         {[](In Z) { return shares_of(exp(Z - largest(columns(Z, 0, Z.cols() - 1)))); },
          "Where a row's last number is the largest, it isn't found: j goes up to Z.cols() - 1, so j < Z.cols()."},
         {[](In Z) { return shares_of(exp(Z - largest(columns(Z, 1, Z.cols())))); },
          "Where a row's first number is the largest, it isn't found. Begin the search with Z(i, 0)."},
         {[](In Z) { return shares_of(exp(Z - last_above_first(Z))); },
          "You take the last number above Z(i, 0), which need not be the largest. Compare each number with the largest "
          "so far."},
         {[](In Z) { return shares_of(exp(Z + largest(-Z))); },
          "You subtract each row's smallest number. Subtract the largest, or powers can be infinite."},
         {[](Matrix Z) {
              for (int i = 0; i < Z.size(); ++i) Z.data()[i] -= largest(Z)(i / Z.cols(), 0);
              return shares_of(exp(Z));
          },
          "You look for the largest again after part of the row has changed. Find it first, in a loop of its own."},
         {[](In Z) {
              Matrix offsets = largest(Z);
              for (int i = 1; i < Z.rows(); ++i) offsets(i, 0) = std::fmax(offsets(i, 0), offsets(i - 1, 0));
              return shares_of(exp(Z - offsets));
          },
          "The largest number goes on from row to row. Each row needs a new search, from Z(i, 0) on."},
         {[](In Z) { return shares_of(exp(largest(Z) - Z)); },
          "The powers are e^(largest - z). It should be e^(z - largest), where z - largest is never above 0."},
         {[](In Z) { return exp(Z) / sum(exp(Z)); },
          "For a double e^1000 is infinity, so subtract each row's largest number first. And divide each row by its "
          "own sum."},
         {[](In Z) { return shares_of(exp(Z) - largest(Z)); },
          "You subtract the largest number from the powers. Subtract it from the numbers, before the powers are "
          "taken."},
         {[](In Z) { return right_powers(Z) / sum(exp(Z), 1); },
          "The powers are those of z - largest, but they are divided by the sum of e^z. Add up the same powers."},
         {[](In Z) { return exp(Z) / sum(right_powers(Z), 1); },
          "The sum is that of the powers of z - largest, but what is divided is e^z. Take the same powers for both."},
         {[](In Z) {
              Matrix powers = Z;
              for (int j = 0; j < Z.cols(); ++j) powers(0, j) = right_powers(Z)(0, j);
              return shares_of(powers);
          },
          "Only the first row has its powers. Is there a return inside the loop over the rows? Put it after the loop."},
         {[](In Z) { return right_powers(Z) / Z.cols(); },
          "The powers are divided by how many there are. Divide them by the sum of their row."},
         {right_powers, "Those are the powers. Each still has to be divided by the sum of its row."},
         {[](In Z) { return right_powers(Z) / sum(right_powers(Z)); },
          "All shares together add up to 1. Divide each row by its own sum."},
         {[](In Z) { return right_powers(Z) / sum(right_powers(Z), 0); },
          "The powers were divided by the sums of the columns. Add along each row, axis 1."},
         {[](In Z) { return right_powers(Z) / sum(columns(right_powers(Z), 1, Z.cols()), 1); },
          "The first power of each row is missing from its sum: j begins at 0."},
         {[](In Z) { return right_powers(Z) / columns(right_powers(Z), Z.cols() - 1, Z.cols()); },
          "You divide by the last power of each row, not by the sum of all. Is there a = where += belongs?"},
         {[](In Z) { return right_powers(Z) / running_sums(right_powers(Z)); },
          "The sum goes on from row to row. It must begin at 0 in each of them."},
         {[](In Z) { return right_powers(Z) / sums_so_far(right_powers(Z)); },
          "You divide while the sum is still growing. Finish the sum of the row first, in a loop of its own."},
         {[](In Z) { return shares_of(Z); }, "You divide Z itself by its row's sum. The powers e^z are missing."},
         {[](In Z) { return shares_of(Z - largest(Z)); },
          "You divide z - largest itself by its row's sum. The powers are missing."}}};
}

}  // namespace mistakes
