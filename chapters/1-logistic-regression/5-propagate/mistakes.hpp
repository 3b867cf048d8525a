// Part 1.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/advice.hpp"
#include "nn/logistic_regression/propagate.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double loss(double a, double y) {
    return -(y * nn::clamped_log(a) + (1.0 - y) * nn::clamped_log(1.0 - a));
}

inline Matrix activate(const Matrix& w, double b, const Matrix& X) {
    return nn::sigmoid(dot(w.T(), X) + b);
}

}  // namespace ours

namespace mistakes {

using logistic_regression::Propagation;
using nn::sigmoid;

// Each little number gives other logarithms, so each is a mistake of its own.
template <int digits>
double a_little_more(double a) {
    return std::log(a + std::pow(10.0, -digits));
}

inline std::string added(const std::string& number) {
    return "You add " + number + " to every a, which changes small ones. Treat only 0 differently.";
}

inline shared::Advice<double(double)> clamped_log() {
    return {"clamped_log",
            "one question: is a 0? Then another number takes its place before the logarithm is taken",
            "return std::log(a == 0.0 ? 4.9406564584124654e-324 : a), where c ? x : y is x if c holds, else y",
            {{[](double a) { return std::log(a); },
              "log(0) is minus infinity: for a = 0 take the logarithm of the smallest positive double."},
             {[](double a) { return a == 0.0 ? 0.0 : std::log(a); },
              "For a = 0 you return 0, or that small number itself; return its logarithm, which is far below 0."},
             {a_little_more<7>, added("1e-7")},
             {a_little_more<8>, added("1e-8")},
             {a_little_more<10>, added("1e-10")},
             {a_little_more<12>, added("1e-12")},
             {a_little_more<15>, added("1e-15")},
             {[](double a) { return std::log(std::fmax(a, 1e-15)); },
              "You lift other small numbers, too: log(1e-20) is wrong. Only a = 0 gets another value, as 1e-20 has a "
              "logarithm of its own."},
             {[](double a) { return std::log10(a == 0.0 ? 4.9406564584124654e-324 : a); },
              "std::log10 is the logarithm to base 10; the natural one is std::log."},
             {[](double a) { return -nn::clamped_log(a); },
              "The sign is turned. The minus belongs to the loss; here the logarithm stays negative."}}};
}

inline double no_minus(double a, double y) {
    return y * nn::clamped_log(a) + (1.0 - y) * nn::clamped_log(1.0 - a);
}

inline double right_loss(double a, double y) {
    return -no_minus(a, y);
}

inline double minus_between(double a, double y) {
    return -(y * nn::clamped_log(a) - (1.0 - y) * nn::clamped_log(1.0 - a));
}

inline double labels_turned(double a, double y) {
    return right_loss(a, 1.0 - y);
}

inline double without_a_guard(double a, double y) {
    return -(y * std::log(a) + (1.0 - y) * std::log(1.0 - a));
}

inline shared::Advice<double(double, double)> loss() {
    return {
        "loss",
        "y and 1 - y pick one of the two logarithms; or write an if: label 1 asks for log(a), label 0 for the other",
        "return -(y * clamped_log(a) + (1.0 - y) * clamped_log(...)), where the second logarithm is that of 1 - a",
        {{no_minus, "The minus is missing. A logarithm of a chance is negative; a loss is positive."},
         {[](double a, double y) { return -y * nn::clamped_log(a); },
          "Only label 1 counts: the term (1 - y) log(1 - a) is missing."},
         {[](double a, double y) { return -(1.0 - y) * nn::clamped_log(1.0 - a); },
          "Only label 0 counts: the term y log(a) is missing."},
         {minus_between,
          "The two terms have different signs. Between them stands a plus, and the minus is in front of both: "
          "brackets around the sum."},
         {[](double a, double y) { return -(y * nn::clamped_log(a) + (1.0 - y) * nn::clamped_log(a)); },
          "Both terms have log(a). The second one has log(1 - a)."},
         {labels_turned, "y and 1 - y have changed places: label 1 asks for log(a), label 0 for log(1 - a)."},
         {without_a_guard,
          "At a = 1 and y = 1 yours is 0 times minus infinity, no number. Take clamped_log for both logarithms."},
         {[](double a, double y) { return y == 1.0 ? -std::log(a) : -std::log(1.0 - a); },
          "A sure mistake costs you infinity. Take clamped_log for both logarithms."}}};
}

// The mean over the examples of a loss that may be a wrong one.
template <double (*f)(double a, double y)>
double mean_of(const Matrix& A, const Matrix& Y) {
    double total = 0.0;
    for (int j = 0; j < Y.cols(); ++j) total += f(A(0, j), Y(0, j));
    return total / Y.cols();
}

inline double sum_for_mean(const Matrix& A, const Matrix& Y) {
    return mean_of<right_loss>(A, Y) * Y.cols();
}

inline shared::Advice<double(const Matrix&, const Matrix&)> compute_cost() {
    return {
        "compute_cost",
        "add up the loss of each example in a double, then divide by how many they are",
        "double total = 0.0; for (int j = 0; j < Y.cols(); ++j) total += loss(A(0, j), ...); return total / "
        "Y.cols()",
        {{sum_for_mean,
          "That is the sum of the losses, not their mean. Divide by m, which is Y.cols(); Y.rows() is 1."},
         {[](const Matrix& A, const Matrix& Y) { return 1 / Y.cols() * sum_for_mean(A, Y); },
          "1 / m of two whole numbers is 0. Divide the sum by m, or write 1.0 / m."},
         {mean_of<no_minus>,
          "The sign is wrong: a cost is positive. A loss has its minus already, a logarithm needs it."},
         {mean_of<minus_between>,
          "The two terms have different signs. Between them stands a plus, and the minus is in front of both."},
         {mean_of<labels_turned>, "y and 1 - y have changed places: label 1 asks for log(a), label 0 for log(1 - a)."},
         {[](const Matrix& A, const Matrix& Y) {
              return right_loss(A(0, Y.cols() - 1), Y(0, Y.cols() - 1)) / Y.cols();
          },
          "Only the last example counts: add to the total with +=, not =."},
         {[](const Matrix& A, const Matrix& Y) { return right_loss(A(0, 0), Y(0, 0)) / Y.cols(); },
          "Only the first example counts. Is there a return inside the loop?"},
         {mean_of<without_a_guard>,
          "At a = 1 and y = 1 that is 0 times minus infinity, no number. Your loss has the guard."}}};
}

inline Matrix right_activation(const Matrix& w, double b, const Matrix& X) {
    return sigmoid(dot(w.T(), X) + b);
}

inline shared::Advice<Matrix(const Matrix&, double, const Matrix&)> activate() {
    return {"activate",
            "one line: the product, plus b, through the sigmoid",
            "return sigmoid(dot(w.T(), X) + ...)",
            {{[](const Matrix& w, double, const Matrix& X) { return right_activation(w, 0.0, X); },
              "b is missing: Z = w^T X + b."},
             {[](const Matrix& w, double b, const Matrix& X) { return dot(w.T(), X) + b; },
              "That is Z = w^T X + b; the sigmoid is missing, and the answers are no chances yet."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  const Matrix Z = dot(w.T(), X) + b;
                  return Z * sigmoid(Z);
              },
              "You multiply Z by sigma(Z). Z goes through the sigmoid: A is sigma(Z) alone."},
             {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(dot(w.T(), X)) + b; },
              "b is added too late: it belongs inside of the sigmoid, to w^T X."},
             {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(dot(w, X) + b); },
              "w is a column, (n_x, 1), and so is each example: w^T X needs w.T() in the dot."},
             {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(dot(X.T(), w) + b); },
              "That is X^T w, a column. The answers stand side by side: w^T X."},
             {[](const Matrix& w, double b, const Matrix& X) { return sigmoid(w * X + b); },
              "w * X multiplies elementwise and leaves the products apart. dot(w.T(), X) adds them up, too."}}};
}

// Everything right but for the gradients, which are made of D in place of A - Y and divided by other numbers than m.
inline Propagation from(const Matrix& w, double b, const Matrix& X, const Matrix& Y, const Matrix& D, double by,
                        double by_for_db) {
    return {{dot(X, D.T()) / by, sum(D) / by_for_db}, nn::compute_cost(right_activation(w, b, X), Y)};
}

inline Matrix errors(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
    return right_activation(w, b, X) - Y;
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
        "your activate and compute_cost make the way there; then D = A - Y, which is all that the way back needs",
        "const Matrix A = activate(w, b, X), D = A - Y; p.cost = compute_cost(A, Y); p.grads.dw = dot(X, D.T()) / "
        "X.cols(); p.grads.db = the same with sum(D)",
        {{sums,
          "dw and db are sums; they are to be means over the examples. Divide by m, which is X.cols(); Y.rows() is 1."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors(w, b, X, Y), X.cols(), 1);
          },
          "db lacks its 1/m: it is a mean over the examples, as dw is."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) { return from(w, b, X, Y, 0.0 * Y, 1, 1); },
          "A slope is 0: 1 / m of two whole numbers is 0 (divide the result by m, or write 1.0 / m); or was it never "
          "set?"},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, errors(w, b, X, Y), X.rows(), X.rows());
          },
          "You divide by X.rows(). The examples stand side by side: m is X.cols()."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, -errors(w, b, X, Y), X.cols(), X.cols());
          },
          "You have Y - A, the way down. The slope is A - Y; the step of 1.6 has the minus."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, -errors(w, b, X, Y), 1, 1);
          },
          "Two slips: you have Y - A, the way down, where the slope is A - Y; and dw and db lack their 1/m."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              const Matrix A = right_activation(w, b, X);
              return from(w, b, X, Y, (A - Y) * A * (1.0 - A), X.cols(), X.cols());
          },
          "The sigmoid's slope is in A - Y already: it cancelled (README, section 3)."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, right_activation(w, b, X), X.cols(), X.cols());
          },
          "The gradients are made of A alone: the labels are missing, A - Y."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.dw = dot(errors(w, b, X, Y), X.T()) / X.cols();
              return p;
          },
          "dw lies on its side: it is X (A - Y)^T, a column, with the shape of w."},
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
          "b is missing on the way there: Z = w^T X + b."}}};
}

}  // namespace mistakes
