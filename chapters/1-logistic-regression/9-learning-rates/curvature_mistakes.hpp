// Part 1.9, spoilers: the likely mistakes in largest_curvature and rate_limit.
#pragma once

#include <cmath>

#include "chapters/1-logistic-regression/9-learning-rates/mistakes.hpp"

namespace mistakes {

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
         {[](In X, int) { return power(X, 41, right(X)); },
          "The number of rounds is always the same, or goes by something else. It is `steps`."},
         {[](In X, int n) {
              const Matrix v = unit(last_v(X, n - 1, right(X))), seen = dot(v.T(), X);
              return sum(seen * seen) * right(X);
          },
          "That is v^T H v. After many rounds it is the same, but asked is the length of H v."},
         {[](In X, int n) { return sum(last_v(X, n, right(X))); },
          "That is the sum of v's numbers. Its length is std::sqrt(sum(v * v))."},
         {[](In X, int n) { return last_v(X, n, right(X))(0, 0); },
          "That is the first number of v. Asked is its length, std::sqrt(sum(v * v))."},
         {[](In X, int n) { return power(X, n, right(X), [](In v) { return v / sum(v); }); },
          "You divide v by the sum of its numbers. Its length is std::sqrt(sum(v * v))."},
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

}  // namespace mistakes
