// Part 1.9, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "chapters/1-logistic-regression/9-learning-rates/solution.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

inline Matrix ones_on_top(const Matrix& X) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    std::copy_n(X.data(), X.size(), all.row(1));
    return all;
}

inline Matrix column_of_ones(const Matrix& X) {
    Matrix all(X.rows(), X.cols() + 1, 1.0);
    for (int i = 0; i < X.rows(); ++i) std::copy_n(X.row(i), X.cols(), all.row(i));
    return all;
}

inline Matrix row_of_zeros(const Matrix& X) {
    Matrix all(X.rows() + 1, X.cols());
    std::copy_n(X.data(), X.size(), all.data());
    return all;
}

inline Matrix nothing_added(const Matrix& X) {
    return X;
}

inline Matrix one_to_each(const Matrix& X) {
    return X + 1.0;
}

inline Matrix first_row_alone(const Matrix& X) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    std::copy_n(X.data(), X.cols(), all.data());
    return all;
}

inline shared::Advice<Matrix(const Matrix&)> with_ones() {
    return {"with_ones",
            "a matrix of ones with a row more than X, and X copied into its upper part",
            "Matrix all(X.rows() + 1, X.cols(), 1.0); for each i and j of X: all(i, j) = X(i, j);",
            {{ones_on_top, "The ones are on top. Leave X where it is; they come below it."},
             {column_of_ones, "A column of ones would be one more example. A row is one more input."},
             {row_of_zeros, "The new row is full of zeros: Matrix(rows, cols, 1.0) starts with ones."},
             {nothing_added, "X has no new row: the answer has X.rows() + 1 of them."},
             {one_to_each, "You add 1 to each number. What is wanted is one more row, full of ones."},
             {first_row_alone, "Only the first row of X is copied: the outer loop runs over X.rows()."}}};
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

inline double no_quarter(const Matrix& X, int steps) {
    return length(iterated(X, steps, 1.0 / X.cols(), 1.0, unit));
}

inline double no_mean(const Matrix& X, int steps) {
    return length(iterated(X, steps, 0.25, 1.0, unit));
}

inline double no_factor(const Matrix& X, int steps) {
    return length(iterated(X, steps, 1.0, 1.0, unit));
}

inline double rows_for_m(const Matrix& X, int steps) {
    return length(iterated(X, steps, 0.25 / X.rows(), 1.0, unit));
}

inline double shortened_once(const Matrix& X, int steps) {
    return length(iterated(X, steps, right_factor(X), 1.0 / std::sqrt(X.rows()), [](const Matrix& v) { return v; }));
}

inline double nought_by_nought(const Matrix& X, int steps) {
    return length(iterated(X, steps, right_factor(X), 0.0, unit));
}

inline double never_shortened(const Matrix& X, int steps) {
    return length(iterated(X, steps, right_factor(X), 1.0, [](const Matrix& v) { return v; }));
}

inline double shortened_too_much(const Matrix& X, int steps) {
    return length(iterated(X, steps, right_factor(X), 1.0, [](const Matrix& v) { return v / sum(v * v); }));
}

inline double root_left_out(const Matrix& X, int steps) {
    const double l = length(iterated(X, steps, right_factor(X), 1.0, unit));
    return l * l;
}

inline double always_one(const Matrix&, int) {
    return 1.0;
}

inline double one_product(const Matrix& X, int) {
    return length(iterated(X, 1, right_factor(X), 1.0, unit));
}

inline double times_m(const Matrix& X, int steps) {
    return length(iterated(X, steps, 0.25 * X.cols(), 1.0, unit));
}

inline double row_not_turned(const Matrix& X, int) {
    const Matrix v = unit(Matrix(X.rows(), 1, 1.0));
    return length(dot(X, dot(v.T(), X)));
}

inline shared::Advice<double(const Matrix&, int)> largest_curvature() {
    return {
        "largest_curvature",
        "v is shortened at the start of each round, not at its end: then its last length is still to be had",
        "Matrix v(X.rows(), 1, 1.0); in the loop: v = v / std::sqrt(sum(v * v)); const Matrix row = dot(v.T(), X); v = "
        "dot(X, row.T()) / (4.0 * X.cols());",
        {{no_quarter, "Four times too large: H is 1/(4m) X X^T, as a (1 - a) is at most 1/4."},
         {no_mean, "m times too large: divide by the number of examples, too, X.cols()."},
         {no_factor, "4 m times too large: H is 1/(4m) X X^T."},
         {rows_for_m, "You divide by X.rows(). The examples stand side by side: m is X.cols()."},
         {shortened_once, "v was shortened once, before the loop. It grows in each round: shorten it in each."},
         {nought_by_nought,
          "0 / 0: v has become zeros. Either it starts so (Matrix(rows, cols) without a 1.0), or it is multiplied by "
          "1 / (4 * m), which is 0 in whole numbers."},
         {never_shortened, "v grows from round to round: divide it by its length at the start of each."},
         {shortened_too_much, "You divide v by the square of its length. The length is std::sqrt(sum(v * v))."},
         {root_left_out, "That is the curvature squared: the length of v is the root of sum(v * v)."},
         {always_one, "v has just been shortened to 1. Shorten it at the start of a round, return after the product."},
         {one_product, "That is one round. Is there a return inside the loop?"},
         {times_m, "/ 4 * m divides by 4 and multiplies by m. Put brackets around (4.0 * m)."},
         {row_not_turned, "dot(v.T(), X) is a row: turn it round before X takes it, dot(X, row.T())."}}};
}

inline double without_ones(const Matrix& X, int steps) {
    return 2.0 / solution::largest_curvature(X, steps);
}

inline double one_by_curvature(const Matrix& X, int steps) {
    return 0.5 * solution::rate_limit(X, steps);
}

inline double curvature_by_two(const Matrix& X, int steps) {
    return 1.0 / solution::rate_limit(X, steps);
}

inline double curvature_alone(const Matrix& X, int steps) {
    return 2.0 / solution::rate_limit(X, steps);
}

inline double twice_the_curvature(const Matrix& X, int steps) {
    return 4.0 / solution::rate_limit(X, steps);
}

inline shared::Advice<double(const Matrix&, int)> rate_limit() {
    return {"rate_limit",
            "one line, made of your two functions",
            "2.0 / largest_curvature(..., steps); what goes in is X with its ones",
            {{without_ones, "b is left out: give largest_curvature with_ones(X)."},
             {one_by_curvature, "1 / curvature lands at the bottom. Twice that step is the limit."},
             {curvature_by_two, "Upside down: 2 / curvature."},
             {curvature_alone, "That is the curvature. The limit is 2 / curvature."},
             {twice_the_curvature, "Divide 2 by the curvature; don't multiply."}}};
}

inline Matrix by_its_own_mean(const Matrix& X, const Matrix&) {
    return solution::centred(X, X);
}

inline Matrix each_picture(const Matrix& X, const Matrix&) {
    return X - sum(X, 0) / X.rows();
}

inline Matrix one_mean(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train) / X_train.size();
}

inline Matrix sums_for_means(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train, 1);
}

inline Matrix wrong_m(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train, 1) / X.cols();
}

inline Matrix rows_below(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train, 1) / X_train.rows();
}

inline Matrix added(const Matrix& X, const Matrix& X_train) {
    return X + sum(X_train, 1) / X_train.cols();
}

inline Matrix wrong_axis(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train, 0) / X_train.rows();
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> centred() {
    return {"centred",
            "a column of means, from one of the two matrices, is subtracted from the other",
            "the means: sum(X_train, 1) / X_train.cols()",
            {{by_its_own_mean,
              "You subtract the mean of X itself. The weights were learned on pictures less the training mean; a test "
              "picture must lose the same."},
             {each_picture, "That is the mean of each example. What is wanted is that of each row: sum(..., 1)."},
             {one_mean, "That is one mean for all. Each row has its own: sum(X_train, 1)."},
             {sums_for_means, "Those are sums. Divide them by the number of examples in X_train."},
             {wrong_m, "You divide by X.cols(); the sum is over the examples of X_train."},
             {rows_below, "You divide by X_train.rows(); each row has X_train.cols() numbers."},
             {added, "The mean is added. Subtract it."},
             {wrong_axis, "sum(X_train, 0) adds down each column. Along each row it is sum(X_train, 1)."}}};
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

inline double lowest_anywhere(const std::vector<double>& rates, const Lists& costs) {
    return best_by(rates, costs, [](const auto& list) { return *std::min_element(list.begin(), list.end()); });
}

inline double highest_end(const std::vector<double>& rates, const Lists& costs) {
    return best_by(rates, costs, [](const auto& list) { return -list.back(); });
}

inline double first_costs(const std::vector<double>& rates, const Lists& costs) {
    return best_by(rates, costs, [](const auto& list) { return list.front(); });
}

inline double last_of_equals(const std::vector<double>& rates, const Lists& costs) {
    return best_by({rates.rbegin(), rates.rend()}, {costs.rbegin(), costs.rend()},
                   [](const auto& list) { return list.back(); });
}

inline double the_cost(const std::vector<double>& rates, const Lists& costs) {
    double lowest = costs[0].back();
    for (std::size_t i = 1; i < rates.size(); ++i) lowest = std::min(lowest, costs[i].back());
    return lowest;
}

inline double the_place(const std::vector<double>& rates, const Lists& costs) {
    std::size_t i = 0;
    while (rates[i] != solution::best_rate(rates, costs)) ++i;
    return static_cast<double>(i);
}

inline double from_zero(const std::vector<double>&, const Lists&) {
    return 0.0;
}

inline shared::Advice<double(const std::vector<double>&, const Lists&)> best_rate() {
    return {
        "best_rate",
        "remember the place of the best so far, and compare last costs",
        "std::size_t best = 0; for each i from 1: if (costs[i].back() < costs[best].back()) best = i; then "
        "rates[best]",
        {{lowest_anywhere, "You look for the lowest cost anywhere. What counts is where the training ended: back()."},
         {highest_end, "That one ended highest: a low cost is good."},
         {first_costs, "You compare the first costs, or none: the last of a list is list.back()."},
         {last_of_equals, "Of equal ones the first is wanted: < in place of <=."},
         {the_cost, "That is the lowest last cost. Return the rate that led to it."},
         {the_place, "That is its place in the list. Return the rate there: rates[best]."},
         {from_zero, "No cost is below 0: begin with the first list's last cost, not with 0."}}};
}

}  // namespace mistakes
