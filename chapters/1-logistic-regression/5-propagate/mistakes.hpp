// Part 1.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/advice.hpp"
#include "nn/logistic_regression/propagate.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double loss(double a, double y) {
    return -(y * std::log(a) + (1.0 - y) * std::log(1.0 - a));
}

inline Matrix activate(const Matrix& w, double b, const Matrix& X) {
    return nn::sigmoid(dot(w.T(), X) + b);
}

}  // namespace ours

namespace mistakes {

using logistic_regression::Propagation;
using nn::sigmoid;

inline double no_minus(double a, double y) {
    return -ours::loss(a, y);
}

inline double minus_between(double a, double y) {
    return -(y * std::log(a) - (1.0 - y) * std::log(1.0 - a));
}

inline double labels_swapped(double a, double y) {
    return ours::loss(a, 1.0 - y);
}

// The arguments in the wrong order. With y inside the logarithm it is infinite or NaN.
inline double arguments_swapped(double a, double y) {
    return ours::loss(y, a);
}

// Squared error, as for lines through points.
inline double squared(double a, double y) {
    return (a - y) * (a - y);
}

inline shared::Advice<double(double, double)> loss() {
    return {
        "loss",
        "y and 1 - y pick one of the two logarithms. An if does it too: label 1 asks for log(a), label 0 for the other",
        "return -(y * std::log(a) + (1.0 - y) * std::log(...)), where the second logarithm is that of 1 - a",
        {{no_minus, "The minus is missing. A logarithm of a chance is negative; a loss is positive."},
         {[](double a, double y) { return -y * std::log(a); },
          "Only label 1 counts: the term (1 - y) log(1 - a) is missing."},
         {[](double a, double y) { return -(1.0 - y) * std::log(1.0 - a); },
          "Only label 0 counts: the term y log(a) is missing."},
         {minus_between,
          "The two terms have different signs. There is a plus between them, and one minus in front of both: put "
          "brackets around the sum."},
         {[](double a, double y) { return -(y * std::log(a) + (1.0 - y) * std::log(a)); },
          "Both terms have log(a). The second one has log(1 - a)."},
         {labels_swapped, "Label 1 asks for log(a) and label 0 for log(1 - a). Here it is the other way round."},
         {[](double a, double y) { return -(y * std::log(a) + (1.0 - y) * (1.0 - std::log(a))); },
          "The second term has 1 - log(a). It should be the logarithm of 1 - a: std::log(1.0 - a)."},
         {[](double a, double y) { return -(y * std::log(a) + (1.0 - y) * std::log(a - 1.0)); },
          "The second term has log(a - 1). It should be log(1 - a)."},
         {arguments_swapped,
          "a and y have changed places: the logarithms are taken of the answer a, and the label y picks one."},
         {squared, "That is the squared error. The loss here is made of logarithms."},
         {[](double a, double y) { return -(y * std::log10(a) + (1.0 - y) * std::log10(1.0 - a)); },
          "std::log10 is the logarithm to base 10. The natural one is std::log."},
         {[](double a, double y) { return -(y * std::log(a + 1e-8) + (1.0 - y) * std::log(1.0 - a + 1e-8)); },
          "You add a small number inside the logarithm, which changes every loss a little. Leave it out. true_loss "
          "takes care of 0 and 1."}}};
}

inline bool at_an_end(double a) {
    return a == 0.0 || a == 1.0;
}

inline shared::Advice<double(double, double, double)> true_loss() {
    return {
        "true_loss",
        "one question first: is a exactly 0 or exactly 1? Then a right answer costs 0 and a wrong one |z|. Otherwise "
        "call your loss",
        "if (a == 0.0 || a == 1.0) return a == y ? 0.0 : std::fabs(z); after it return loss(a, y). (c ? u : v is u if "
        "c "
        "is true, and v if not.)",
        {{[](double, double a, double y) { return ours::loss(a, y); },
          "Where a is exactly 0 or 1 the formula breaks: log(0) is infinite, and 0 times infinity is NaN. Ask for "
          "these two first."},
         {[](double z, double a, double y) { return at_an_end(a) ? std::fabs(z) : ours::loss(a, y); },
          "A right answer, a equal to y, costs 0. Only a wrong one costs |z|."},
         {[](double, double a, double y) { return at_an_end(a) ? 0.0 : ours::loss(a, y); },
          "A sure mistake costs 0 here. Where a is 1 and y is 0, or the other way round, it costs |z|."},
         {[](double z, double a, double y) { return at_an_end(a) ? (a == y ? std::fabs(z) : 0.0) : ours::loss(a, y); },
          "It is the other way round: a right answer costs 0, a wrong one |z|."},
         {[](double z, double a, double y) { return at_an_end(a) ? (a == y ? 0.0 : z) : ours::loss(a, y); },
          "For a = 0 your loss is negative, because z is. It costs |z|: std::fabs(z)."},
         {[](double z, double a, double y) { return at_an_end(a) ? (a == y ? 0.0 : -z) : ours::loss(a, y); },
          "For a = 1 your loss is negative, because z is positive. It costs |z|: std::fabs(z)."},
         {[](double z, double a, double y) { return a == 1.0 ? (y == 1.0 ? 0.0 : z) : ours::loss(a, y); },
          "Only a = 1 is treated differently. a = 0 needs it as well."},
         {[](double z, double a, double y) { return a == 0.0 ? (y == 0.0 ? 0.0 : -z) : ours::loss(a, y); },
          "Only a = 0 is treated differently. a = 1 needs it as well."},
         {[](double z, double, double y) { return std::log(1.0 + std::exp(z)) - y * z; },
          "log(1 + e^z) - y z is the same in mathematics, but e^800 is infinite in a double. Use |z| or 0 there."},
         {[](double z, double a, double y) {
              return std::fabs(z) > 36.0 ? (a == y ? 0.0 : std::fabs(z)) : ours::loss(a, y);
          },
          "Your limit for |z| is too low: at z = 36.5 the sigmoid isn't exactly 1 yet. Ask whether a is 0 or 1 "
          "instead."},
         {[](double, double a, double y) {
              const double clipped = std::fmin(std::fmax(a, 1e-15), 1.0 - 1e-15);
              return ours::loss(clipped, y);
          },
          "You keep a away from 0 and 1. Then every sure mistake costs the same 34.5, however large z is."},
         {[](double z, double, double) { return std::fabs(z); },
          "That is |z| everywhere. It is the loss only where a is exactly 0 or 1 and the answer is wrong."}}};
}

// The mean over the examples of a loss that may be a wrong one.
template <double (*f)(double a, double y)>
double mean_of(const Matrix& A, const Matrix& Y) {
    double total = 0.0;
    for (int j = 0; j < Y.cols(); ++j) total += f(A(0, j), Y(0, j));
    return total / Y.cols();
}

inline double sum_for_mean(const Matrix& A, const Matrix& Y) {
    return mean_of<ours::loss>(A, Y) * Y.cols();
}

inline shared::Advice<double(const Matrix&, const Matrix&)> compute_cost() {
    return {
        "compute_cost",
        "add up the losses in a double, then divide by how many there are",
        "double total = 0.0; for (int j = 0; j < Y.cols(); ++j) total += loss(A(0, j), ...); return total / "
        "Y.cols()",
        {{sum_for_mean,
          "That is the sum of the losses, not their mean. Divide by m, which is Y.cols(). (Y.rows() is 1.)"},
         {[](const Matrix& A, const Matrix& Y) { return 1 / Y.cols() * sum_for_mean(A, Y); },
          "1 / m of two whole numbers is 0. Divide the sum by m, or write 1.0 / m."},
         {mean_of<no_minus>,
          "The sign is wrong: a cost is positive. Your loss has its minus already, but a logarithm of your own needs "
          "one."},
         {mean_of<minus_between>,
          "The two terms have different signs. There is a plus between them, and one minus in front of both."},
         {mean_of<labels_swapped>, "y and 1 - y have changed places: label 1 asks for log(a), label 0 for log(1 - a)."},
         {[](const Matrix& A, const Matrix& Y) {
              return ours::loss(A(0, Y.cols() - 1), Y(0, Y.cols() - 1)) / Y.cols();
          },
          "Only the last example counts: add to the total with +=, not =."},
         {[](const Matrix& A, const Matrix& Y) { return ours::loss(A(0, 0), Y(0, 0)) / Y.cols(); },
          "Only the first example counts. Is there a return inside the loop?"},
         {mean_of<arguments_swapped>, "a and y have changed places: loss takes the answer first, then the label."},
         {mean_of<squared>, "Those are squared errors. The loss is made of logarithms."},
         {[](const Matrix& A, const Matrix& Y) {
              double total = 0.0;
              for (int j = 1; j < Y.cols(); ++j) total += ours::loss(A(0, j), Y(0, j));
              return total / Y.cols();
          },
          "The first example is left out: j starts at 0."},
         {[](const Matrix& A, const Matrix& Y) {
              double total = 0.0;
              for (int j = 0; j < Y.cols(); ++j) total = (total + ours::loss(A(0, j), Y(0, j))) / Y.cols();
              return total;
          },
          "The division is inside the loop, so it happens for every example. It comes once, after the loop."},
         {[](const Matrix& A, const Matrix& Y) {
              int total = 0;
              for (int j = 0; j < Y.cols(); ++j) total += static_cast<int>(ours::loss(A(0, j), Y(0, j)));
              return static_cast<double>(total) / Y.cols();
          },
          "The total is an int, so the digits after the decimal point are lost. Write double total = 0.0."},
         {[](const Matrix& A, const Matrix& Y) {
              int total = 0;
              for (int j = 0; j < Y.cols(); ++j) total = static_cast<int>(total + ours::loss(A(0, j), Y(0, j)));
              return static_cast<double>(total / Y.cols());
          },
          "The total is an int, and so is total / m. Write double total = 0.0."}}};
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
              "w * X multiplies element by element. dot(w.T(), X) adds up the products, too."}}};
}

// Everything right but for the gradients, which are made of D instead of A - Y and divided by other numbers than m.
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
        "your activate and compute_cost make the way there. The way back needs only D = A - Y",
        "const Matrix A = activate(w, b, X), D = A - Y; p.cost = compute_cost(A, Y); p.grads.dw = dot(X, D.T()) / "
        "X.cols(); p.grads.db is the same with sum(D)",
        {{sums,
          "dw and db are sums over the examples, and should be means. Divide by m, which is X.cols(). (Y.rows() is "
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
              const Matrix A = right_activation(w, b, X);
              return from(w, b, X, Y, (A - Y) * A * (1.0 - A), X.cols(), X.cols());
          },
          "The sigmoid's slope is in A - Y already: it cancelled (README.md, section 4)."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              return from(w, b, X, Y, right_activation(w, b, X), X.cols(), X.cols());
          },
          "The gradients are made of A alone. The labels are missing: A - Y."},
         {[](const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
              Propagation p = right_propagation(w, b, X, Y);
              p.grads.dw = dot(errors(w, b, X, Y), X.T()) / X.cols();
              return p;
          },
          "dw is a row here. It should be X (A - Y)^T, a column with the shape of w."},
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
