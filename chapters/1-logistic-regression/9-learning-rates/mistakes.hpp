// Part 1.9, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Those of
// best_rate are in best_rate_mistakes.hpp.
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

// Power iteration from v = (start, start, ...), with a factor for X X^T and a way to shorten v.
inline double power(In X, int steps, double factor, Matrix (*shorten)(In v) = unit, double start = 1.0) {
    Matrix v(X.rows(), 1, start);
    for (int i = 0; i < steps; ++i) {
        v = shorten(v);
        const Matrix seen = dot(v.T(), X);
        v = dot(X, seen.T()) * factor;
    }
    return length(v);
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

// X, copied from row `first` of a larger matrix of `fill` on.
inline Matrix copied(In X, int first, double fill) {
    Matrix all(X.rows() + 1, X.cols(), fill);
    std::copy_n(X.data(), X.size(), all.row(first));
    return all;
}
// with_ones with only rows `begin` to before `end` of X, and of each only the first `cols` numbers.
inline Matrix copied_part(In X, int begin, int end, int cols) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    for (int i = begin; i < end; ++i) std::copy_n(X.row(i), cols, all.row(i));
    return all;
}

inline shared::Advice<Matrix(In)> with_ones() {
    return {"with_ones",
            "a matrix of ones with one row more than X, and X copied into its upper part",
            "Matrix all(X.rows() + 1, X.cols(), 1.0); for each i and j of X: all(i, j) = X(i, j);",
            {{[](In X) { return copied(X, 1, 1.0); }, "The ones are on top. They belong below X."},
             {[](In X) {
                  Matrix all(X.rows(), X.cols() + 1, 1.0);
                  for (int i = 0; i < X.rows(); ++i) std::copy_n(X.row(i), X.cols(), all.row(i));
                  return all;
              },
              "You have added a column of ones, which is one more example. A row is one more input."},
             {[](In X) { return copied(X, 0, 0.0); },
              "The new row is full of zeros. Matrix(rows, cols, 1.0) starts with ones."},
             {[](In X) { return X; }, "X has no new row: the answer has X.rows() + 1 of them."},
             {[](In X) { return X + 1.0; }, "You add 1 to each number. X stays as it is and gets one more row."},
             {[](In X) { return copied_part(X, 0, 1, X.cols()); },
              "Only the first row of X is copied. The outer loop runs over X.rows(), and the return comes after it."},
             {[](In X) { return copied_part(X, 0, X.rows() - 1, X.cols()); },
              "The last row of X isn't copied: i goes up to X.rows() - 1."},
             {[](In X) { return copied_part(X, 1, X.rows(), X.cols()); },
              "The first row of X isn't copied: i begins at 0."},
             {[](In X) { return copied_part(X, 0, X.rows(), X.rows()); },
              "Only 3 numbers of each row are copied. A row of X has X.cols() numbers, not X.rows()."},
             {[](In X) { return copied_part(X, 0, X.rows(), X.cols() - 1); },
              "The last number of each row isn't copied: j goes up to X.cols() - 1."},
             {[](In X) { return copied_part(X, 0, 1, 1); },
              "Only the first number of X is copied. The return comes after both loops."},
             {[](In X) { return copied(X + 1.0, 0, 1.0); },
              "X is added to the ones. It takes their place: = instead of +=."}}};
}

inline shared::Advice<double(In, int)> largest_curvature() {
    return {
        "largest_curvature",
        "v is shortened at the start of each round, not at its end, so that its last length can still be measured",
        "Matrix v(X.rows(), 1, 1.0); in the loop: v = v / std::sqrt(sum(v * v)); const Matrix row = dot(v.T(), X); v = "
        "dot(X, row.T()) / (4.0 * X.cols()); after the loop return std::sqrt(sum(v * v));",
        {{[](In X, int n) { return power(X, n, 1.0 / X.cols()); },
          "Four times too large. H is 1/(4m) X X^T, and the 4 is missing."},
         {[](In X, int n) { return power(X, n, 0.25); }, "m times too large: divide by m, which is X.cols()."},
         {[](In X, int n) { return power(X, n, 1.0); }, "4 m times too large: H is 1/(4m) X X^T."},
         {[](In X, int n) { return power(X, n, 0.25 / X.rows()); },
          "You divide by X.rows(). The examples are side by side, so m is X.cols()."},
         {[](In X, int n) { return power(X, n, 0.25 * X.cols()); },
          "/ 4 * m divides by 4 and multiplies by m. Put brackets around (4.0 * m)."},
         {[](In X, int n) { return power(X, n, right(X), unchanged, 1.0 / std::sqrt(X.rows())); },
          "v was shortened once, before the loop. Each round changes its length again, so shorten it in each."},
         {[](In X, int n) { return power(X, n, right(X), unchanged); },
          "v is never shortened. Divide it by its length at the start of each round."},
         {[](In X, int n) { return power(X, n, right(X), [](In v) { return v / sum(v * v); }); },
          "You divide v by the square of its length. The length is std::sqrt(sum(v * v))."},
         {[](In X, int n) { return power(X, n, right(X), unit, 0.0); },
          "0 / 0: v has become zeros. Either it starts so (Matrix(rows, cols) without a 1.0), or it is multiplied by 1 "
          "/ (4 * m), which integer division makes 0."},
         {[](In X, int n) { return std::pow(power(X, n, right(X)), 2); },
          "That is the square of the curvature: the length of v is the root of sum(v * v)."},
         {[](In, int) { return 1.0; },
          "v has just been shortened to 1. Shorten it at the start of a round, and return after the product."},
         {[](In X, int n) { return power(X, n + 1, right(X)); },
          "That is one round too many: i < steps, not <=. With many rounds one makes no difference, with 2 it does."},
         {[](In X, int n) { return power(X, n - 1, right(X)); },
          "That is one round too few: i goes from 0 to steps - 1. With many rounds one makes no difference, with 2 it "
          "does."},
         {[](In X, int n) {
              Matrix v(X.rows(), 1, 1.0), seen;
              for (int i = 0; i < n; ++i) {
                  seen = dot(unit(v).T(), X);
                  v = dot(X, seen.T());
              }
              return sum(seen * seen) * right(X);
          },
          "That is v^T H v. After many rounds it is the same, but asked is the length of H v."},
         {[](In X, int) { return power(X, 41, right(X)); },
          "The number of rounds is always the same, or goes by something else. It is `steps`."},
         {[](In X, int) { return power(X, 1, right(X)); }, "That is one round. Is there a return inside the loop?"},
         {[](In X, int) { return length(dot(X, dot(Matrix(1, X.rows(), 1.0), X))); },
          "dot(v.T(), X) is a row. X needs it as a column: dot(X, row.T())."}}};
}

inline shared::Advice<double(In, int)> rate_limit() {
    return {"rate_limit",
            "one line, made of your two functions",
            "2.0 / largest_curvature(..., steps); X goes in with its ones",
            {{[](In X, int n) { return 2.0 / ours::largest_curvature(X, n); },
              "b is left out: give largest_curvature with_ones(X)."},
             {[](In X, int n) { return 0.5 * ours::rate_limit(X, n); },
              "A step of 1 / curvature ends at the bottom. The limit is twice that."},
             {[](In X, int n) { return 1.0 / ours::rate_limit(X, n); }, "Upside down: the limit is 2 / curvature."},
             {[](In X, int n) { return 2.0 / ours::rate_limit(X, n); },
              "That is the curvature itself. The limit is 2 / curvature."},
             {[](In X, int n) { return 4.0 / ours::rate_limit(X, n); }, "Divide 2 by the curvature; don't multiply."},
             {[](In X, int) { return ours::rate_limit(X, 41); },
              "The limit is right after many rounds, but the number of rounds is always the same. Give "
              "largest_curvature your `steps`."}}};
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
             {[](In X, In T) {
                  Matrix sums = sum(T, 1);
                  for (int i = 1; i < sums.rows(); ++i) sums(i, 0) += sums(i - 1, 0);
                  return X - sums / T.cols();
              },
              "The sum goes on from row to row. It must begin anew, at 0, for each of them."},
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
