// Part 1.9, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Those of
// largest_curvature and rate_limit are in curvature_mistakes.hpp, those of best_rate in best_rate_mistakes.hpp.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

namespace mistakes {

using In = const Matrix&;
using Rates = const std::vector<double>&;
using Lists = const std::vector<std::vector<double>>&;

inline double length(In A) {
    return std::sqrt(sum(A * A));
}
inline Matrix unit(In v) {
    return v / length(v);
}
inline Matrix unchanged(In v) {
    return v;
}

// Power iteration from v = (start, start, ...), with a factor for X X^T and a way to shorten v: the last v, and its
// length.
inline Matrix last_v(In X, int steps, double factor, Matrix (*shorten)(In v) = unit, double start = 1.0) {
    Matrix v(X.rows(), 1, start);
    for (int i = 0; i < steps; ++i) {
        v = shorten(v);
        const Matrix seen = dot(v.T(), X);
        v = dot(X, seen.T()) * factor;
    }
    return v;
}
inline double power(In X, int steps, double factor, Matrix (*shorten)(In v) = unit, double start = 1.0) {
    return length(last_v(X, steps, factor, shorten, start));
}
inline double right(In X) {
    return 0.25 / X.cols();
}

}  // namespace mistakes

// Ours, for those that nn/ does not have.
namespace ours {

using mistakes::In;

inline Matrix with_ones(In X) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    std::copy_n(X.data(), X.size(), all.data());
    return all;
}
inline double largest_curvature(In X, int steps) {
    return mistakes::power(X, steps, mistakes::right(X));
}
inline double rate_limit(In X, int steps) {
    return 2.0 / largest_curvature(with_ones(X), steps);
}
inline Matrix centred(In X, In X_train) {
    return X - sum(X_train, /*axis=*/1) / X_train.cols();
}
// Where the smallest `value` of a list is, the first of equal ones.
template <typename Value>
std::size_t best(mistakes::Lists costs, Value value) {
    std::size_t b = 0;
    for (std::size_t i = 1; i < costs.size(); ++i) b = value(costs[i]) < value(costs[b]) ? i : b;
    return b;
}
inline double last(mistakes::Rates list) {
    return list.back();
}
inline double best_rate(mistakes::Rates rates, mistakes::Lists costs) {
    return rates[best(costs, last)];
}

}  // namespace ours

namespace mistakes {

// `rows` rows of X, copied from row `first` of a larger matrix of `fill` on.
inline Matrix copied(In X, int rows, int first, double fill) {
    Matrix all(X.rows() + 1, X.cols(), fill);
    std::copy_n(X.data(), rows * X.cols(), all.row(first));
    return all;
}
// with_ones with only the rows of X from `begin` on, and of each only the first `cols` numbers.
inline Matrix copied_part(In X, int begin, int cols) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    for (int i = begin; i < X.rows(); ++i) std::copy_n(X.row(i), cols, all.row(i));
    return all;
}
// X, and below it a row of `ones` ones and then zeros.
inline Matrix with_some_ones(In X, int ones) {
    Matrix all = copied(X, X.rows(), 0, 0.0);
    for (int j = 0; j < ones; ++j) all(X.rows(), j) = 1.0;
    return all;
}

inline shared::Advice<Matrix(In)> with_ones() {
    return {
        "with_ones",
        "a matrix of ones with one row more than X, and X copied into its upper part",
        "Matrix all(X.rows() + 1, X.cols(), 1.0); for each i and j of X: all(i, j) = X(i, j);",
        {{[](In X) { return copied(X, X.rows(), 1, 1.0); }, "The ones are on top. They belong below X."},
         {[](In X) {
              Matrix all(X.rows(), X.cols() + 1, 1.0);
              for (int i = 0; i < X.rows(); ++i) std::copy_n(X.row(i), X.cols(), all.row(i));
              return all;
          },
          "You have added a column of ones, which is one more example. A row is one more input."},
         {[](In X) { return copied(X, X.rows(), 0, 0.0); },
          "The new row is full of zeros. Matrix(rows, cols, 1.0) starts with ones."},
         {[](In X) { return X; }, "X has no new row: the answer has X.rows() + 1 of them."},
         {[](In X) { return X + 1.0; }, "You add 1 to each number. X stays as it is and gets one more row."},
         {[](In X) { return copied(X, 1, 0, 1.0); },
          "Only the first row of X is copied. The outer loop runs over X.rows(), and the return comes after it."},
         {[](In X) { return Matrix(X.rows() + 1, X.cols(), 1.0); }, "X isn't copied into it. It goes above the ones."},
         {[](In X) { return copied(X, X.rows() - 1, 0, 1.0); },
          "The last row of X isn't copied: i goes up to X.rows() - 1."},
         {[](In X) { return copied_part(X, 1, X.cols()); }, "The first row of X isn't copied: i begins at 0."},
         {[](In X) { return copied_part(X, 0, X.rows()); },
          "Only 3 numbers of each row are copied. A row of X has X.cols() numbers, not X.rows()."},
         {[](In X) { return copied_part(X, 0, X.cols() - 1); },
          "The last number of each row isn't copied: j goes up to X.cols() - 1."},
         {[](In X) {
              Matrix all(X.rows() + 1, X.cols(), 1.0);
              all(0, 0) = X(0, 0);
              return all;
          },
          "Only the first number of X is copied. The return comes after both loops."},
         {[](In X) { return copied(X + 1.0, X.rows(), 0, 1.0); },
          "X is added to the ones. It takes their place: = instead of +=."},
         {[](In X) { return with_some_ones(X, 1); },
          "There is a single 1 in the new row. Every example gets one: all X.cols() of them."},
         {[](In X) { return with_some_ones(X, X.rows()); },
          "The new row has only 3 ones. Every example gets one: X.cols(), not X.rows()."},
         {[](In X) {
              Matrix all = copied(X, 0, 0, 0.0);
              std::fill_n(all.row(X.rows()), X.cols(), 1.0);
              return all;
          },
          "X isn't copied: above the ones there are zeros."}}};
}

inline shared::Advice<Matrix(In, In)> centred() {
    return {"centred",
            "a column of means, from one of the two matrices, is subtracted from the other",
            "the means: sum(X_train, 1) / X_train.cols()",
            {{[](In X, In) { return ours::centred(X, X); },
              "You subtract the mean of X itself. The weights were learned on pictures minus the training mean, so a "
              "test picture must lose the same."},
             {[](In X, In) { return X; },
              "That is X itself. Is the mean made of int, or multiplied by 1 / X_train.cols()? Of whole numbers that "
              "is 0."},
             {[](In X, In T) { return (X - sum(T, 1)) / T.cols(); },
              "X is divided, too. Divide the sum first, then subtract: X - sum(...) / m."},
             {[](In X, In T) { return X - sum(X, 1) / T.cols(); },
              "You add up X, and divide by the number of examples in X_train. Add up X_train."},
             {[](In X, In T) {
                  Matrix sums = sum(T, 1);
                  for (int i = 1; i < sums.rows(); ++i) sums(i, 0) += sums(i - 1, 0);
                  return X - sums / T.cols();
              },
              "The sum goes on from row to row. It must begin anew, at 0, for each of them."},
             {[](In X, In T) { return X - sum(T, 1) / T.size(); },
              "You divide by all numbers of X_train. A row has X_train.cols() of them."},
             {[](In X, In) { return X - sum(X, 0) / X.rows(); },
              "That is the mean of each example. Each row has a mean of its own: sum(..., 1)."},
             {[](In X, In T) { return X - sum(T) / T.size(); },
              "That is one mean for all. Each row has its own: sum(X_train, 1)."},
             {[](In X, In T) { return X - sum(T, 1); },
              "Those are sums. Divide them by the number of examples in X_train."},
             {[](In X, In T) { return X - sum(T, 1) / X.cols(); },
              "You divide by X.cols(), but the sum is over the examples of X_train."},
             {[](In X, In T) { return X - sum(T, 1) / T.rows(); },
              "You divide by X_train.rows(), but each row has X_train.cols() numbers."},
             {[](In X, In T) { return X + sum(T, 1) / T.cols(); }, "The mean is added. Subtract it."},
             {[](In X, In T) { return X - sum(T, 0) / T.rows(); },
              "sum(X_train, 0) adds down each column. Along each row it is sum(X_train, 1)."}}};
}

}  // namespace mistakes
