// Part 2.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace mistakes {

using one_hidden_layer::Cache;
using one_hidden_layer::Parameters;

// Layer 2 and the output, over whatever layer 1 has become.
inline Cache from_layer1(const Matrix& Z1, const Matrix& A1, const Parameters& p) {
    const Matrix Z2 = dot(p.W2, A1) + p.b2;
    return {Z1, A1, Z2, nn::sigmoid(Z2)};
}

inline shared::Advice<Cache(const Matrix&, const Parameters&)> forward_propagation() {
    return {"forward_propagation",
            "four lines, one for each formula; each uses the result of the line before",
            "c.Z1 = dot(parameters.W1, X) + parameters.b1; c.A1 = tanh(c.Z1); then Z2 from c.A1 and A2 = sigmoid(c.Z2)",
            {{[](const Matrix& X, const Parameters& p) {
                  const Matrix Z1 = dot(p.W1, X) + p.b1;
                  return from_layer1(Z1, Z1, p);
              },
              "A1 is Z1: tanh is missing between the layers."},
             {[](const Matrix& X, const Parameters& p) {
                  const Matrix Z1 = dot(p.W1, X) + p.b1;
                  return from_layer1(Z1, nn::sigmoid(Z1), p);
              },
              "A1 is sigma(Z1). The hidden layer has tanh; the sigmoid is the output's."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.A2 = tanh(c.Z2);
                  return c;
              },
              "A2 is tanh(Z2). The output has the sigmoid, so that it is a chance from 0 to 1."},
             {[](const Matrix& X, const Parameters& p) -> Cache {
                  const Matrix Z1 = dot(p.W1, X) + p.b1, A1 = nn::sigmoid(Z1), Z2 = dot(p.W2, A1) + p.b2;
                  return {Z1, A1, Z2, tanh(Z2)};
              },
              "tanh and sigmoid have changed places: tanh belongs to the hidden layer."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.A2 = c.Z2;
                  return c;
              },
              "A2 is Z2: the sigmoid is missing, and the answer is no chance yet."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.Z2 = dot(p.W2, c.Z1) + p.b2;
                  c.A2 = nn::sigmoid(c.Z2);
                  return c;
              },
              "Z2 is made of Z1. The second layer reads A1, what tanh has made of Z1."},
             {[](const Matrix& X, const Parameters& p) {
                  const Matrix Z1 = dot(p.W1, X);
                  return from_layer1(Z1, tanh(Z1), p);
              },
              "b1 is missing: Z1 = W1 X + b1."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.Z2 = dot(p.W2, c.A1);
                  c.A2 = nn::sigmoid(c.Z2);
                  return c;
              },
              "b2 is missing: Z2 = W2 A1 + b2."},
             {[](const Matrix& X, const Parameters& p) -> Cache {
                  const Matrix Z1 = dot(p.W1, X), A1 = tanh(Z1), Z2 = dot(p.W2, A1);
                  return {Z1, A1, Z2, nn::sigmoid(Z2)};
              },
              "Both biases are missing: Z1 = W1 X + b1, and Z2 = W2 A1 + b2."},
             {[](const Matrix& X, const Parameters& p) {
                  const Matrix Z1 = dot(p.W1, X);
                  return from_layer1(Z1, tanh(Z1) + p.b1, p);
              },
              "b1 is added too late: it belongs inside of tanh, to Z1."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.Z1 = c.A1;
                  c.Z2 = c.A2;
                  return c;
              },
              "A1 and A2 are right, but Z1 and Z2 hold them too: keep what was there before."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.A2 = nn::sigmoid(c.A2);
                  return c;
              },
              "A2 went through the sigmoid twice: A2 = sigma(Z2)."},
             {[](const Matrix& X, const Parameters& p) {
                  Cache c = one_hidden_layer::forward_propagation(X, p);
                  c.A2 = apply(c.A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
                  return c;
              },
              "A2 holds Yes or No. It is to be the chance itself; the question > 0.5 comes in part 2.4."}}};
}

// What the examples from column `begin` to before `end` add to the mean over all.
inline double share(const Matrix& A2, const Matrix& Y, int begin, int end) {
    double total = 0.0;
    for (int j = begin; j < end; ++j) total += Y(0, j) == 1.0 ? std::log(A2(0, j)) : std::log(1.0 - A2(0, j));
    return -total / Y.cols();
}

inline shared::Advice<double(const Matrix&, const Matrix&)> compute_cost() {
    return {
        "compute_cost",
        "one line: Y and 1.0 - Y pick the right logarithm for each example; then sum, divide by m, turn the sign",
        "return -sum(Y * log(A2) + (1.0 - Y) * log(...)) / Y.cols(), where the second logarithm is that of 1 - a",
        {{[](const Matrix& A2, const Matrix& Y) { return -nn::compute_cost(A2, Y); },
          "The minus is missing. A logarithm of a chance is negative; a cost is positive."},
         {[](const Matrix& A2, const Matrix& Y) { return nn::compute_cost(A2, Y) * Y.cols(); },
          "That is the sum over the examples, not their mean. m is Y.cols(); Y.rows() is 1."},
         {[](const Matrix& A2, const Matrix& Y) {
              return -(1 / Y.cols()) * sum(Y * log(A2) + (1.0 - Y) * log(1.0 - A2));
          },
          "1 / m of two whole numbers is 0. Divide the sum by m, or write 1.0 / m."},
         {[](const Matrix& A2, const Matrix& Y) { return nn::compute_cost(A2, Y) / std::log(10.0); },
          "std::log10 is the logarithm to base 10; log(A) is the natural one."},
         {[](const Matrix& A2, const Matrix& Y) { return nn::compute_cost(A2, Y) / std::log(2.0); },
          "That is the logarithm to base 2; log(A) is the natural one."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(Y * log(A2)) / Y.cols(); },
          "Only the examples with label 1 count: the term (1 - y) log(1 - a) is missing."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum((1.0 - Y) * log(1.0 - A2)) / Y.cols(); },
          "Only the examples with label 0 count: the term y log(a) is missing."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(Y * log(A2) - (1.0 - Y) * log(1.0 - A2)) / Y.cols(); },
          "The two terms have different signs. Between them stands a plus, and the minus is in front of both: "
          "brackets around the sum."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(Y * log(A2) + (1.0 - Y) * (1.0 - log(A2))) / Y.cols(); },
          "That is 1 - log(a); the formula has log(1 - a)."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(Y * log(A2) + 1.0 - Y * log(1.0 - A2)) / Y.cols(); },
          "1.0 - Y * log(...) multiplies first. Put brackets around (1.0 - Y)."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(Y * log(A2) + (1.0 - Y) * log(A2)) / Y.cols(); },
          "Both terms have log(a). The second one has log(1 - a)."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(log(A2) + log(1.0 - A2)) / Y.cols(); },
          "The labels are missing: y and 1 - y pick one of the two logarithms."},
         {[](const Matrix& A2, const Matrix& Y) { return nn::compute_cost(A2, 1.0 - Y); },
          "y and 1 - y have changed places: label 1 asks for log(a), label 0 for log(1 - a)."},
         {[](const Matrix& A2, const Matrix& Y) { return -sum(A2 * log(Y) + (1.0 - A2) * log(1.0 - Y)) / Y.cols(); },
          "Answers and labels have changed places: it is Y log(A2), not A2 log(Y)."},
         {[](const Matrix& A2, const Matrix& Y) { return sum((A2 - Y) * (A2 - Y)) / Y.cols(); },
          "That is the mean square of a - y. This cost is made of logarithms: it punishes sure mistakes."},
         {[](const Matrix& A2, const Matrix& Y) {
              return sum(apply(A2 - Y, [](double d) { return std::fabs(d); })) / Y.cols();
          },
          "That is the mean of |a - y|. This cost is made of logarithms: it punishes sure mistakes."},
         {[](const Matrix& A2, const Matrix& Y) { return share(A2, Y, 0, 1); },
          "Only the first example counts. Is there a return inside a loop? It belongs after it."},
         {[](const Matrix& A2, const Matrix& Y) { return share(A2, Y, 1, Y.cols()); },
          "The first example is missing: columns count from 0."},
         {[](const Matrix& A2, const Matrix& Y) {
              return -(sum(Y * log(A2)) + sum((1.0 - Y) * log(1.0 - A2)) / Y.cols());
          },
          "Only the second term is divided by m: brackets around the sum of both."}}};
}

}  // namespace mistakes
