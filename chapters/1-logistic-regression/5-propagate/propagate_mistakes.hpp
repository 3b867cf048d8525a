// Part 1.5, spoilers: hints, and the likely mistakes in activate and propagate.
#pragma once

#include "chapters/1-logistic-regression/5-propagate/mistakes.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/logistic_regression/propagate.hpp"

// Ours, for the one that nn/ does not have.
namespace ours {

inline Matrix activate(const Matrix& w, double b, const Matrix& X) {
    return nn::sigmoid(dot(w.T(), X) + b);
}

}  // namespace ours

namespace mistakes {

using logistic_regression::Propagation;
using nn::sigmoid;

// A row or column with 0 for the numbers before `begin`, and from `end` on.
inline Matrix part_of(Matrix A, int begin, int end) {
    for (int i = 0; i < A.size(); ++i) A.data()[i] = begin <= i && i < end ? A.data()[i] : 0.0;
    return A;
}

// Each number of a row added to all before it.
inline Matrix sums_so_far(Matrix row) {
    for (int j = 1; j < row.cols(); ++j) row(0, j) += row(0, j - 1);
    return row;
}

inline shared::Advice<Matrix(In, double, In)> activate() {
    return {
        "activate",
        "one line: the product, plus b, through the sigmoid",
        "return sigmoid(dot(w.T(), X) + ...)",
        {{[](In w, double, In X) { return ours::activate(w, 0.0, X); }, "b is missing: Z = w^T X + b."},
         {[](In w, double b, In X) { return ours::activate(w, -b, X); }, "b is subtracted: Z = w^T X + b."},
         {[](In w, double b, In X) { return ours::activate(w, X.rows() * b, X); },
          "b is added once for each input. Add it once, after the products are added up."},
         {[](In w, double b, In X) { return ours::activate(w, 0.0, X + b); },
          "b is added to X, before the product. The product comes first: w^T X + b."},
         {[](In w, double b, In X) { return ours::activate(part_of(w, w.rows() - 1, w.rows()), b, X); },
          "Only the last product is left of each sum. Is there a = where += belongs?"},
         {[](In w, double b, In X) { return ours::activate(part_of(w, 1, w.rows()), b, X); },
          "The first product of each sum is missing: rows count from 0."},
         {[](In w, double b, In X) { return ours::activate(part_of(w, 0, w.rows() - 1), b, X); },
          "The last product of each sum is missing: the loop runs over all rows of w."},
         {[](In w, double b, In X) { return tanh(dot(w.T(), X) + b); },
          "That is the tanh of Z. The answers are chances, so Z goes through the sigmoid."},
         {[](In w, double, In X) { return dot(w.T(), X); }, "That is w^T X alone. b is missing, and then the sigmoid."},
         {[](In w, double b, In X) { return dot(w.T(), X) + b; },
          "That is Z = w^T X + b. The sigmoid is missing, so the answers aren't chances yet."},
         {[](In w, double b, In X) {
              const Matrix Z = dot(w.T(), X) + b;
              return Z * sigmoid(Z);
          },
          "You multiply Z by sigma(Z). Z goes through the sigmoid: A is sigma(Z) alone."},
         {[](In w, double b, In X) { return sigmoid(dot(w.T(), X)) + b; },
          "b is added too late. It belongs inside the sigmoid: sigma(w^T X + b)."},
         {[](In w, double b, In X) { return sigmoid(dot(w, X) + b); },
          "w is a column, (n_x, 1), and so is each example: w^T X needs w.T() in the dot."},
         {[](In w, double b, In X) { return sigmoid(dot(X.T(), w) + b); },
          "That is X^T w, a column. The answers are side by side: w^T X."},
         {[](In w, double b, In X) { return sigmoid(w * X + b); },
          "w * X multiplies element by element. dot(w.T(), X) adds up the products, too."},
         {[](In w, double b, In X) { return sigmoid(sums_so_far(dot(w.T(), X)) + b); },
          "z goes on from example to example. It has to begin at b in each of them."}}};
}

// Everything right but for the gradients, which are made of D instead of A - Y and their sums divided by `by`.
inline Propagation from(In w, double b, In X, In Y, In D, double by) {
    return {{dot(X, D.T()) / by, sum(D) / by}, nn::compute_cost(ours::activate(w, b, X), Y)};
}

inline Matrix errors(In w, double b, In X, In Y) {
    return ours::activate(w, b, X) - Y;
}

inline Propagation right_propagation(In w, double b, In X, In Y) {
    return logistic_regression::propagate(w, b, X, Y);
}

// Everything right but for dw, or for the cost.
inline Propagation with_dw(In w, double b, In X, In Y, In dw) {
    Propagation p = right_propagation(w, b, X, Y);
    p.grads.dw = dw;
    return p;
}
inline Propagation with_cost(In w, double b, In X, In Y, double cost) {
    Propagation p = right_propagation(w, b, X, Y);
    p.cost = cost;
    return p;
}

inline shared::Advice<Propagation(In, double, In, In)> propagate() {
    return {
        "propagate",
        "your activate and compute_cost make the way there. The way back needs only D = A - Y",
        "const Matrix A = activate(w, b, X), D = A - Y; p.cost = compute_cost(A, Y); p.grads.dw = dot(X, D.T()) / "
        "X.cols(); p.grads.db is the same with sum(D)",
        {{[](In w, double b, In X, In Y) { return from(w, b, X, Y, errors(w, b, X, Y), 1); },
          "dw is a sum over the examples. dw and db should be means: divide both by m, which is X.cols(). (Y.rows() is "
          "1.)"},
         {[](In w, double b, In X, In Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.db *= X.cols();
              return p;
          },
          "db is a sum over the examples. It should be a mean, as dw is: divide it by m, too."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, 0.0 * Y, 1); },
          "A slope is 0. Was it never set? Or is there 1 / m of two whole numbers, which is 0? Divide the result by "
          "m."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, errors(w, b, X, Y), X.rows()); },
          "You divide by X.rows(). The examples are side by side: m is X.cols()."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, -errors(w, b, X, Y), X.cols()); },
          "You have Y - A, the way down. The slope is A - Y. The minus comes with the step, in 1.6."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, -errors(w, b, X, Y), 1); },
          "Two slips. You have Y - A, the way down, where the slope is A - Y. And dw and db aren't divided by m yet."},
         {[](In w, double b, In X, In Y) {
              const Matrix A = ours::activate(w, b, X);
              return from(w, b, X, Y, (A - Y) * A * (1.0 - A), X.cols());
          },
          "The sigmoid's slope is in A - Y already: it cancelled (README.md, section 4)."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, ours::activate(w, b, X), X.cols()); },
          "The gradients are made of A alone. The labels are missing: A - Y."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, ours::activate(w, b, X) - 1.0, X.cols()); },
          "The gradients are made of A - 1, as if every label were 1. Subtract Y."},
         {[](In w, double b, In X, In Y) { return from(w, b, X, Y, dot(w.T(), X) + b - Y, X.cols()); },
          "The gradients are made of Z - Y. It is the answers that are compared with Y: A - Y."},
         {[](In w, double b, In X, In Y) { return with_dw(w, b, X, Y, dot(errors(w, b, X, Y), X.T()) / X.cols()); },
          "dw is a row here. It should be X (A - Y)^T, a column with the shape of w."},
         {[](In w, double b, In X, In Y) { return with_dw(w, b, X, Y, X * errors(w, b, X, Y) / X.cols()); },
          "X * (A - Y) multiplies element by element. X (A - Y)^T, a dot, adds up the products of each row, too."},
         {[](In w, double b, In X, In Y) { return with_dw(w, b, X, Y, dot(X, errors(w, b, X, Y))); },
          "X is (n_x, m) and A - Y is (1, m): X (A - Y)^T needs .T() on the second one in the dot."},
         {[](In w, double b, In X, In Y) { return with_cost(w, b, X, Y, 0.0); },
          "The cost is 0: p.cost was never set."},
         {[](In w, double, In X, In Y) { return right_propagation(w, 0.0, X, Y); },
          "b is missing on the way there: Z = w^T X + b."},
         {[](In w, double b, In X, In Y) { return right_propagation(w, -b, X, Y); },
          "b is subtracted on the way there: Z = w^T X + b."},
         {[](In w, double b, In X, In Y) {
              return with_cost(w, b, X, Y, nn::compute_cost(Y, ours::activate(w, b, X)));
          },
          "The cost is infinite: the logarithm of a label of 0 is taken. Are the arguments of compute_cost swapped? A "
          "comes first."},
         {[](In w, double b, In X, In Y) { return with_cost(w, b, X, Y, guarded_cost(ours::activate(w, b, X), Y)); },
          "Is there a small number such as 1e-8 inside the logarithms of the cost? It changes the cost a little. Leave "
          "it out."},
         {[](In w, double b, In X, In Y) {
              return from(w, b, X, Y, part_of(errors(w, b, X, Y), Y.cols() - 1, Y.cols()), X.cols());
          },
          "Only the last example is left in the gradients. Is there a = where += belongs?"},
         {[](In w, double b, In X, In Y) {
              return from(w, b, X, Y, part_of(errors(w, b, X, Y), 1, Y.cols()), X.cols());
          },
          "The first example is missing from the gradients: columns count from 0."},
         {[](In w, double b, In X, In Y) {
              return from(w, b, X, Y, part_of(errors(w, b, X, Y), 0, Y.cols() - 1), X.cols());
          },
          "The last example is missing from the gradients: j goes up to X.cols() - 1, so j < X.cols()."}}};
}

}  // namespace mistakes
