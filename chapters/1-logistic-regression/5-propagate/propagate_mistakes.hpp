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

// Each number of a row added to all before it.
inline Matrix sums_so_far(Matrix row) {
    for (int j = 1; j < row.cols(); ++j) row(0, j) += row(0, j - 1);
    return row;
}

inline shared::Advice<Matrix(const Matrix&, double, const Matrix&)> activate() {
    return {
        "activate",
        "one line: the product, plus b, through the sigmoid",
        "return sigmoid(dot(w.T(), X) + ...)",
        {{[](const Matrix& w, double, const Matrix& X) { return ours::activate(w, 0.0, X); },
          "b is missing: Z = w^T X + b."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(w, -b, X); },
          "b is subtracted: Z = w^T X + b."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(w, X.rows() * b, X); },
          "b is added once for each input. Add it once, after the products are added up."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(w, 0.0, X + b); },
          "b is added to X, before the product. The product comes first: w^T X + b."},
         {[](const Matrix& w, double b, const Matrix& X) {
              return ours::activate(w * Matrix{{0}, {0}, {1}}, b, X);
          },
          "Only the last product is left of each sum. Is there a = where += belongs?"},
         {[](const Matrix& w, double b, const Matrix& X) {
              return ours::activate(w * Matrix{{0}, {1}, {1}}, b, X);
          },
          "The first product of each sum is missing: rows count from 0."},
         {[](const Matrix& w, double b, const Matrix& X) {
              return ours::activate(w * Matrix{{1}, {1}, {0}}, b, X);
          },
          "The last product of each sum is missing: the loop runs over all rows of w."},
         {[](const Matrix& w, double b, const Matrix& X) { return tanh(dot(w.T(), X) + b); },
          "That is the tanh of Z. The answers are chances, so Z goes through the sigmoid."},
         {[](const Matrix& w, double, const Matrix& X) { return dot(w.T(), X); },
          "That is w^T X alone. b is missing, and then the sigmoid."},
         {[](const Matrix& w, double b, const Matrix& X) { return dot(w.T(), X) + b; },
          "That is Z = w^T X + b. The sigmoid is missing, so the answers aren't chances yet."},
         {[](const Matrix& w, double b, const Matrix& X) {
              const Matrix Z = dot(w.T(), X) + b;
              return Z * sigmoid(Z);
          },
          "You multiply Z by sigma(Z). Z goes through the sigmoid: A is sigma(Z) alone."},
         {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(dot(w.T(), X)) + b; },
          "b is added too late. It belongs inside the sigmoid: sigma(w^T X + b)."},
         {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(dot(w, X) + b); },
          "w is a column, (n_x, 1), and so is each example: w^T X needs w.T() in the dot."},
         {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(dot(X.T(), w) + b); },
          "That is X^T w, a column. The answers are side by side: w^T X."},
         {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(w * X + b); },
          "w * X multiplies element by element. dot(w.T(), X) adds up the products, too."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(Matrix(w.rows(), 1, 1.0), b, X); },
          "w is missing: the inputs are added up, but each has to be multiplied by its weight first."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(Matrix(w.rows(), 1, w(0, 0)), b, X); },
          "Every input is multiplied by the first weight. Input i has the weight w(i, 0)."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(w, 0.0, X * b); },
          "b is a factor here. It is added: w^T X + b."},
         {[](const Matrix& w, double b, const Matrix& X) { return ours::activate(w, b, X) + b; },
          "A is off by b everywhere. Is b added behind the sigmoid as well?"},
         {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(sums_so_far(dot(w.T(), X)) + b); },
          "z goes on from example to example. It has to begin at b in each of them."},
         {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(sums_so_far(dot(w.T(), X) + b)); },
          "z goes on from example to example, and b is added to it each time. It has to begin anew in each of them."}}};
}

// Everything right but for the gradients, which are made of D instead of A - Y and divided by other numbers than m.
inline Propagation from(const Matrix& w, double b, const Matrix& X, const Matrix& Y, const Matrix& D, double by,
                        double by_for_db) {
    return {{dot(X, D.T()) / by, sum(D) / by_for_db}, nn::compute_cost(ours::activate(w, b, X), Y)};
}

inline Matrix errors(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    return ours::activate(w, b, X) - Y;
}

// A - Y with 0 for the examples before column `begin`, and from column `end` on.
inline Matrix errors_from_to(const Matrix& w, double b, const Matrix& X, const Matrix& Y, int begin, int end) {
    Matrix D = errors(w, b, X, Y);
    for (int j = 0; j < D.cols(); ++j) D(0, j) = begin <= j && j < end ? D(0, j) : 0.0;
    return D;
}

inline Propagation right_propagation(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    return logistic_regression::propagate(w, b, X, Y);
}

inline Propagation sums(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    return from(w, b, X, Y, errors(w, b, X, Y), 1, 1);
}

inline shared::Advice<Propagation(const Matrix&, double, const Matrix&, const Matrix&)> propagate() {
    return {
        "propagate",
        "your activate and compute_cost make the way there. The way back needs only D = A - Y",
        "const Matrix A = activate(w, b, X), D = A - Y; p.cost = compute_cost(A, Y); p.grads.dw = dot(X, D.T()) / "
        "X.cols(); p.grads.db is the same with sum(D)",
        {{sums,
          "dw is a sum over the examples. dw and db should be means: divide both by m, which is X.cols(). (Y.rows() is "
          "1.)"},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors(w, b, X, Y), X.cols(), 1);
          },
          "db is a sum over the examples. It should be a mean, as dw is: divide it by m, too."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) { return from(w, b, X, Y, 0.0 * Y, 1, 1); },
          "A slope is 0. Was it never set? Or is there 1 / m of two whole numbers, which is 0? Divide the result by "
          "m."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors(w, b, X, Y), X.rows(), X.rows());
          },
          "You divide by X.rows(). The examples are side by side: m is X.cols()."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, -errors(w, b, X, Y), X.cols(), X.cols());
          },
          "You have Y - A, the way down. The slope is A - Y. The minus comes with the step, in 1.6."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, -errors(w, b, X, Y), 1, 1);
          },
          "Two slips. You have Y - A, the way down, where the slope is A - Y. And dw and db aren't divided by m yet."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              const Matrix A = ours::activate(w, b, X);
              return from(w, b, X, Y, (A - Y) * A * (1.0 - A), X.cols(), X.cols());
          },
          "The sigmoid's slope is in A - Y already: it cancelled (README.md, section 4)."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, ours::activate(w, b, X), X.cols(), X.cols());
          },
          "The gradients are made of A alone. The labels are missing: A - Y."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, ours::activate(w, b, X) - 1.0, X.cols(), X.cols());
          },
          "The gradients are made of A - 1, as if every label were 1. Subtract Y."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, dot(w.T(), X) + b - Y, X.cols(), X.cols());
          },
          "The gradients are made of Z - Y. It is the answers that are compared with Y: A - Y."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.dw = dot(errors(w, b, X, Y), X.T()) / X.cols();
              return p;
          },
          "dw is a row here. It should be X (A - Y)^T, a column with the shape of w."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.dw = X * errors(w, b, X, Y) / X.cols();
              return p;
          },
          "X * (A - Y) multiplies element by element. X (A - Y)^T, a dot, adds up the products of each row, too."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              dot(X, errors(w, b, X, Y));
              return right_propagation(w, b, X, Y);
          },
          "X is (n_x, m) and A - Y is (1, m): X (A - Y)^T needs .T() on the second one in the dot."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) -> Propagation {
              return {right_propagation(w, b, X, Y).grads, 0.0};
          },
          "The cost is 0: p.cost was never set."},
         {[](const Matrix& w, double, const Matrix& X, const Matrix& Y) { return right_propagation(w, 0.0, X, Y); },
          "b is missing on the way there: Z = w^T X + b."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) { return right_propagation(w, -b, X, Y); },
          "b is subtracted on the way there: Z = w^T X + b."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) -> Propagation {
              return {right_propagation(w, b, X, Y).grads, nn::compute_cost(Y, ours::activate(w, b, X))};
          },
          "The cost is infinite: the logarithm of a label of 0 is taken. Are the arguments of compute_cost swapped? A "
          "comes first."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) -> Propagation {
              return {right_propagation(w, b, X, Y).grads, guarded_cost(ours::activate(w, b, X), Y)};
          },
          "Is there a small number such as 1e-8 inside the logarithms of the cost? It changes the cost a little. Leave "
          "it out."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.dw = dot(X, ours::activate(w, b, X).T()) / X.cols();
              return p;
          },
          "dw is made of A alone. The labels are missing: A - Y, as in db."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.db = mean(ours::activate(w, b, X));
              return p;
          },
          "db is made of A alone. The labels are missing: A - Y, as in dw."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors_from_to(w, b, X, Y, Y.cols() - 1, Y.cols()), X.cols(), X.cols());
          },
          "Only the last example is left in the gradients. Is there a = where += belongs?"},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors_from_to(w, b, X, Y, 1, Y.cols()), X.cols(), X.cols());
          },
          "The first example is missing from the gradients: columns count from 0."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors_from_to(w, b, X, Y, 0, Y.cols() - 1), X.cols(), X.cols());
          },
          "The last example is missing from the gradients: j goes up to X.cols() - 1, so j < X.cols()."}}};
}

}  // namespace mistakes
