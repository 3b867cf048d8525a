// Part 1.9, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline Matrix with_ones(const Matrix& X) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    std::copy_n(X.data(), X.size(), all.data());
    return all;
}

inline double largest_curvature(const Matrix& X, int steps) {
    const auto length = [](const Matrix& A) { return std::sqrt(sum(A * A)); };
    Matrix v(X.rows(), 1, 1.0);
    for (int i = 0; i < steps; ++i) {
        v = v / length(v);
        const Matrix seen = dot(v.T(), X);
        v = dot(X, seen.T()) / (4.0 * X.cols());
    }
    return length(v);
}

inline double rate_limit(const Matrix& X, int steps) {
    return 2.0 / largest_curvature(with_ones(X), steps);
}

inline Matrix centred(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train, /*axis=*/1) / X_train.cols();
}

inline double best_rate(const std::vector<double>& rates, const std::vector<std::vector<double>>& costs) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < rates.size(); ++i) {
        if (costs[i].back() < costs[best].back()) best = i;
    }
    return rates[best];
}

}  // namespace ours

namespace mistakes {

inline shared::Advice<Matrix(const Matrix&)> with_ones() {
    return {"with_ones",
            "a matrix of ones with a row more than X, and X copied into its upper part",
            "Matrix all(X.rows() + 1, X.cols(), 1.0); for each i and j of X: all(i, j) = X(i, j);",
            {{[](const Matrix& X) {
                  Matrix all(X.rows() + 1, X.cols(), 1.0);
                  std::copy_n(X.data(), X.size(), all.row(1));
                  return all;
              },
              "The ones are on top. Leave X where it is; they come below it."},
             {[](const Matrix& X) {
                  Matrix all(X.rows(), X.cols() + 1, 1.0);
                  for (int i = 0; i < X.rows(); ++i) std::copy_n(X.row(i), X.cols(), all.row(i));
                  return all;
              },
              "A column of ones would be one more example. A row is one more input."},
             {[](const Matrix& X) {
                  Matrix all(X.rows() + 1, X.cols());
                  std::copy_n(X.data(), X.size(), all.data());
                  return all;
              },
              "The new row is full of zeros: Matrix(rows, cols, 1.0) starts with ones."},
             {[](const Matrix& X) { return X; }, "X has no new row: the answer has X.rows() + 1 of them."},
             {[](const Matrix& X) { return X + 1.0; },
              "You add 1 to each number. What is wanted is one more row, full of ones."},
             {[](const Matrix& X) {
                  Matrix all(X.rows() + 1, X.cols(), 1.0);
                  std::copy_n(X.data(), X.cols(), all.data());
                  return all;
              },
              "Only the first row of X is copied: the outer loop runs over X.rows()."}}};
}

inline double length(const Matrix& A) {
    return std::sqrt(sum(A * A));
}

// Power iteration with another factor, another start, another way to shorten v, another end.
template <typename Shorten>
Matrix iterated(const Matrix& X, int steps, double factor, double start, Shorten shorten) {
    Matrix v(X.rows(), 1, start);
    for (int i = 0; i < steps; ++i) {
        v = shorten(v);
        const Matrix seen = dot(v.T(), X);
        v = dot(X, seen.T()) * factor;
    }
    return v;
}

inline Matrix unit(const Matrix& v) {
    return v / length(v);
}

inline double right_factor(const Matrix& X) {
    return 1.0 / (4.0 * X.cols());
}

inline shared::Advice<double(const Matrix&, int)> largest_curvature() {
    return {
        "largest_curvature",
        "v is shortened at the start of each round, not at its end: then its last length is still to be had",
        "Matrix v(X.rows(), 1, 1.0); in the loop: v = v / std::sqrt(sum(v * v)); const Matrix row = dot(v.T(), X); v = "
        "dot(X, row.T()) / (4.0 * X.cols());",
        {{[](const Matrix& X, int steps) { return length(iterated(X, steps, 1.0 / X.cols(), 1.0, unit)); },
          "Four times too large: H is 1/(4m) X X^T, as a (1 - a) is at most 1/4."},
         {[](const Matrix& X, int steps) { return length(iterated(X, steps, 0.25, 1.0, unit)); },
          "m times too large: divide by the number of examples, too, X.cols()."},
         {[](const Matrix& X, int steps) { return length(iterated(X, steps, 1.0, 1.0, unit)); },
          "4 m times too large: H is 1/(4m) X X^T."},
         {[](const Matrix& X, int steps) { return length(iterated(X, steps, 0.25 / X.rows(), 1.0, unit)); },
          "You divide by X.rows(). The examples stand side by side: m is X.cols()."},
         {[](const Matrix& X, int steps) {
              return length(
                  iterated(X, steps, right_factor(X), 1.0 / std::sqrt(X.rows()), [](const Matrix& v) { return v; }));
          },
          "v was shortened once, before the loop. It grows in each round: shorten it in each."},
         {[](const Matrix& X, int steps) { return length(iterated(X, steps, right_factor(X), 0.0, unit)); },
          "0 / 0: v has become zeros. Either it starts so (Matrix(rows, cols) without a 1.0), or it is multiplied by "
          "1 / (4 * m), which is 0 in whole numbers."},
         {[](const Matrix& X, int steps) {
              return length(iterated(X, steps, right_factor(X), 1.0, [](const Matrix& v) { return v; }));
          },
          "v grows from round to round: divide it by its length at the start of each."},
         {[](const Matrix& X, int steps) {
              return length(iterated(X, steps, right_factor(X), 1.0, [](const Matrix& v) { return v / sum(v * v); }));
          },
          "You divide v by the square of its length. The length is std::sqrt(sum(v * v))."},
         {[](const Matrix& X, int steps) {
              const double l = length(iterated(X, steps, right_factor(X), 1.0, unit));
              return l * l;
          },
          "That is the curvature squared: the length of v is the root of sum(v * v)."},
         {[](const Matrix&, int) { return 1.0; },
          "v has just been shortened to 1. Shorten it at the start of a round, return after the product."},
         {[](const Matrix& X, int) { return length(iterated(X, 1, right_factor(X), 1.0, unit)); },
          "That is one round. Is there a return inside the loop?"},
         {[](const Matrix& X, int steps) { return length(iterated(X, steps, 0.25 * X.cols(), 1.0, unit)); },
          "/ 4 * m divides by 4 and multiplies by m. Put brackets around (4.0 * m)."},
         {[](const Matrix& X, int) {
              const Matrix v = unit(Matrix(X.rows(), 1, 1.0));
              return length(dot(X, dot(v.T(), X)));
          },
          "dot(v.T(), X) is a row: turn it round before X takes it, dot(X, row.T())."}}};
}

inline shared::Advice<double(const Matrix&, int)> rate_limit() {
    return {
        "rate_limit",
        "one line, made of your two functions",
        "2.0 / largest_curvature(..., steps); what goes in is X with its ones",
        {{[](const Matrix& X, int steps) { return 2.0 / ours::largest_curvature(X, steps); },
          "b is left out: give largest_curvature with_ones(X)."},
         {[](const Matrix& X, int steps) { return 0.5 * ours::rate_limit(X, steps); },
          "1 / curvature lands at the bottom. Twice that step is the limit."},
         {[](const Matrix& X, int steps) { return 1.0 / ours::rate_limit(X, steps); }, "Upside down: 2 / curvature."},
         {[](const Matrix& X, int steps) { return 2.0 / ours::rate_limit(X, steps); },
          "That is the curvature. The limit is 2 / curvature."},
         {[](const Matrix& X, int steps) { return 4.0 / ours::rate_limit(X, steps); },
          "Divide 2 by the curvature; don't multiply."}}};
}

inline Matrix added(const Matrix& X, const Matrix& X_train) {
    return X + sum(X_train, 1) / X_train.cols();
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> centred() {
    return {"centred",
            "a column of means, from one of the two matrices, is subtracted from the other",
            "the means: sum(X_train, 1) / X_train.cols()",
            {{[](const Matrix& X, const Matrix&) { return ours::centred(X, X); },
              "You subtract the mean of X itself. The weights were learned on pictures less the training mean; a test "
              "picture must lose the same."},
             {[](const Matrix& X, const Matrix&) { return X - sum(X, 0) / X.rows(); },
              "That is the mean of each example. What is wanted is that of each row: sum(..., 1)."},
             {[](const Matrix& X, const Matrix& X_train) { return X - sum(X_train) / X_train.size(); },
              "That is one mean for all. Each row has its own: sum(X_train, 1)."},
             {[](const Matrix& X, const Matrix& X_train) { return X - sum(X_train, 1); },
              "Those are sums. Divide them by the number of examples in X_train."},
             {[](const Matrix& X, const Matrix& X_train) { return X - sum(X_train, 1) / X.cols(); },
              "You divide by X.cols(); the sum is over the examples of X_train."},
             {[](const Matrix& X, const Matrix& X_train) { return X - sum(X_train, 1) / X_train.rows(); },
              "You divide by X_train.rows(); each row has X_train.cols() numbers."},
             {added, "The mean is added. Subtract it."},
             {[](const Matrix& X, const Matrix& X_train) { return X - sum(X_train, 0) / X_train.rows(); },
              "sum(X_train, 0) adds down each column. Along each row it is sum(X_train, 1)."}}};
}

using Lists = std::vector<std::vector<double>>;

// The rate whose list is the best by `value`, the smallest of which wins.
template <typename Value>
double best_by(const std::vector<double>& rates, const Lists& costs, Value value) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < rates.size(); ++i) {
        if (value(costs[i]) < value(costs[best])) best = i;
    }
    return rates[best];
}

inline shared::Advice<double(const std::vector<double>&, const Lists&)> best_rate() {
    return {"best_rate",
            "remember the place of the best so far, and compare last costs",
            "std::size_t best = 0; for each i from 1: if (costs[i].back() < costs[best].back()) best = i; then "
            "rates[best]",
            {{[](const std::vector<double>& rates, const Lists& costs) {
                  return best_by(rates, costs,
                                 [](const auto& list) { return *std::min_element(list.begin(), list.end()); });
              },
              "You look for the lowest cost anywhere. What counts is where the training ended: back()."},
             {[](const std::vector<double>& rates, const Lists& costs) {
                  return best_by(rates, costs, [](const auto& list) { return -list.back(); });
              },
              "That one ended highest: a low cost is good."},
             {[](const std::vector<double>& rates, const Lists& costs) {
                  return best_by(rates, costs, [](const auto& list) { return list.front(); });
              },
              "You compare the first costs, or none: the last of a list is list.back()."},
             {[](const std::vector<double>& rates, const Lists& costs) {
                  return best_by({rates.rbegin(), rates.rend()}, {costs.rbegin(), costs.rend()},
                                 [](const auto& list) { return list.back(); });
              },
              "Of equal ones the first is wanted: < in place of <=."},
             {[](const std::vector<double>& rates, const Lists& costs) {
                  double lowest = costs[0].back();
                  for (std::size_t i = 1; i < rates.size(); ++i) lowest = std::min(lowest, costs[i].back());
                  return lowest;
              },
              "That is the lowest last cost. Return the rate that led to it."},
             {[](const std::vector<double>& rates, const Lists& costs) {
                  std::size_t i = 0;
                  while (rates[i] != ours::best_rate(rates, costs)) ++i;
                  return static_cast<double>(i);
              },
              "That is its place in the list. Return the rate there: rates[best]."},
             {[](const std::vector<double>&, const Lists&) { return 0.0; },
              "No cost is below 0: begin with the first list's last cost, not with 0."}}};
}

}  // namespace mistakes
