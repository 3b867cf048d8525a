// Part 2.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// What the general detectors say (a sign, a factor m, a shape, what was never set) isn't repeated here.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace mistakes {

using In = const Matrix&;  // arguments, in short
using P = const one_hidden_layer::Parameters&;
using one_hidden_layer::Cache;

// The rest of the way, over whatever has been computed so far.
inline Cache from_Z2(In Z1, In A1, In Z2) {
    return {Z1, A1, Z2, nn::sigmoid(Z2)};
}
inline Cache from_A1(In Z1, In A1, P p) {
    return from_Z2(Z1, A1, dot(p.W2, A1) + p.b2);
}
inline Cache from_Z1(In Z1, P p) {
    return from_A1(Z1, tanh(Z1), p);
}
inline Matrix right_Z1(In X, P p) {
    return dot(p.W1, X) + p.b1;
}
inline Cache with_A2(Cache c, In A2) {
    return c.A2 = A2, c;
}

inline shared::Advice<Cache(In, P)> forward_propagation() {
    using one_hidden_layer::forward_propagation;
    return {"forward_propagation",
            "four lines, one for each result. Each uses the result of the line before",
            "c.Z1 = dot(parameters.W1, X) + parameters.b1; c.A1 = tanh(c.Z1); then Z2 from c.A1, and A2 = "
            "nn::sigmoid(c.Z2)",
            {{[](In X, P p) { return from_Z1(dot(p.W1, X), p); }, "b1 is missing: Z1 = W1 X + b1."},
             {[](In X, P p) { return from_Z1(dot(p.W1, X) + X.rows() * p.b1, p); },
              "b1 is added once for each input. Add it once, after the products are added up."},
             {[](In X, P p) { return from_Z1(dot(p.W1, X) + p.b1 / X.cols(), p); },
              "b1 is divided by m. Add it to every example undivided."},
             {[](In X, P p) { return from_Z1(dot(p.W1, X) - p.b1, p); }, "b1 is subtracted: Z1 = W1 X + b1."},
             {[](In X, P p) { return from_A1(right_Z1(X, p), right_Z1(X, p), p); },
              "A1 is Z1: tanh is missing between the layers."},
             {[](In X, P p) { return from_A1(right_Z1(X, p), nn::sigmoid(right_Z1(X, p)), p); },
              "A1 is sigma(Z1). The hidden layer has tanh; the sigmoid is the output's."},
             {[](In X, P p) { return from_A1(right_Z1(X, p), maximum(right_Z1(X, p), 0.0), p); },
              "A1 is max(0, Z1), the relu of group 3. Here the hidden layer has tanh."},
             {[](In X, P p) { return from_A1(dot(p.W1, X), tanh(dot(p.W1, X)) + p.b1, p); },
              "b1 is added too late: it belongs inside tanh, to Z1."},
             {[](In X, P p) { return from_A1(tanh(right_Z1(X, p)), tanh(right_Z1(X, p)), p); },
              "Z1 holds A1. Keep the two apart: Z1 is what was there before tanh."},
             {[](In X, P p) { return from_A1(right_Z1(X, p), tanh(tanh(right_Z1(X, p))), p); },
              "A1 went through tanh twice: A1 = tanh(Z1)."},
             {[](In X, P p) { return from_Z2(right_Z1(X, p), tanh(right_Z1(X, p)), dot(p.W2, right_Z1(X, p)) + p.b2); },
              "Z2 is computed from Z1. The second layer reads A1, the result of tanh."},
             {[](In X, P p) { return from_Z2(right_Z1(X, p), tanh(right_Z1(X, p)), dot(p.W2, X) + p.b2); },
              "Z2 is computed from X. The second layer reads A1, what the hidden layer says."},
             {[](In X, P p) { return from_Z2(right_Z1(X, p), tanh(right_Z1(X, p)), dot(p.W2, tanh(right_Z1(X, p)))); },
              "b2 is missing: Z2 = W2 A1 + b2."},
             {[](In X, P p) { return with_A2(forward_propagation(X, p), tanh(forward_propagation(X, p).Z2)); },
              "A2 is tanh(Z2). The output has the sigmoid, so that it is a chance from 0 to 1."},
             {[](In X, P p) { return with_A2(forward_propagation(X, p), forward_propagation(X, p).Z2); },
              "A2 is Z2: the sigmoid is missing, so the answer isn't a chance from 0 to 1 yet."},
             {[](In X, P p) { return with_A2(forward_propagation(X, p), nn::sigmoid(forward_propagation(X, p).A2)); },
              "A2 went through the sigmoid twice: A2 = sigma(Z2)."},
             {[](In X, P p) {
                  const Cache c = forward_propagation(X, p);
                  return with_A2(c, apply(c.A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; }));
              },
              "A2 holds Yes or No. It should be the chance itself. The question > 0.5 comes in part 2.4."},
             {[](In X, P p) {
                  const Cache c = forward_propagation(X, p);
                  return Cache{c.Z1, c.A1, c.A2, c.A2};
              },
              "Z2 holds A2. Keep the two apart: Z2 is what was there before the sigmoid."}}};
}

// The losses of the examples from column `begin` to before `end`, added up.
inline double total(In A2, In Y, int begin, int end) {
    double sum = 0.0;
    for (int j = begin; j < end; ++j) sum -= Y(0, j) == 1.0 ? std::log(A2(0, j)) : std::log(1.0 - A2(0, j));
    return sum;
}

inline shared::Advice<double(In, In)> compute_cost() {
    using nn::compute_cost;
    return {
        "compute_cost",
        "one line: Y and 1.0 - Y pick the right logarithm for each example. Then sum, divide by m, and put a minus in "
        "front",
        "return -sum(Y * log(A2) + (1.0 - Y) * log(...)) / Y.cols(), where the second logarithm is that of 1 - a",
        {{[](In, In) { return 0.0; },
          "The cost is 0. Is there a 1 / m in it, or an int for the sum? Integer division makes 1 / m 0: divide the "
          "sum by m."},
         {[](In A2, In Y) { return compute_cost(A2, Y) / std::log(2.0); },
          "That is the logarithm to base 2; log(A) is the natural one."},
         {[](In A2, In Y) { return compute_cost(A2, Y) / std::log(10.0); },
          "That is the logarithm to base 10; log(A) is the natural one."},
         {[](In A2, In Y) { return -sum(Y * log(A2)) / Y.cols(); },
          "Only the examples with label 1 count: the term (1 - y) log(1 - a) is missing."},
         {[](In A2, In Y) { return -sum((1.0 - Y) * log(1.0 - A2)) / Y.cols(); },
          "Only the examples with label 0 count: the term y log(a) is missing."},
         {[](In A2, In Y) { return -sum(Y * log(A2) - (1.0 - Y) * log(1.0 - A2)) / Y.cols(); },
          "The two terms have different signs. There is a plus between them, and the minus is in front of both: put "
          "brackets around the sum."},
         {[](In A2, In Y) { return -sum(Y * log(A2) + (1.0 - Y) * (1.0 - log(A2))) / Y.cols(); },
          "That is 1 - log(a); the formula has log(1 - a)."},
         {[](In A2, In Y) { return -sum(Y * log(A2) + 1.0 - Y * log(1.0 - A2)) / Y.cols(); },
          "1.0 - Y * log(...) multiplies first. Put brackets around (1.0 - Y)."},
         {[](In A2, In Y) { return -sum(Y * log(A2) + (1.0 - Y) * log(A2)) / Y.cols(); },
          "Both terms have log(a). The second one has log(1 - a)."},
         {[](In A2, In Y) { return -sum(log(A2) + log(1.0 - A2)) / Y.cols(); },
          "The labels are missing: y and 1 - y pick one of the two logarithms."},
         {[](In A2, In Y) { return compute_cost(A2, 1.0 - Y); },
          "y and 1 - y are swapped: label 1 asks for log(a), label 0 for log(1 - a)."},
         {[](In A2, In Y) { return -sum(A2 * log(Y) + (1.0 - A2) * log(1.0 - Y)) / Y.cols(); },
          "Answers and labels are swapped: it is Y log(A2), not A2 log(Y)."},
         {[](In A2, In Y) { return -(sum(Y) * sum(log(A2)) + sum(1.0 - Y) * sum(log(1.0 - A2))) / Y.cols(); },
          "Every label meets every answer, as in a product Y^T log(A). Label j belongs to answer j alone: Y * "
          "log(A2)."},
         {[](In A2, In Y) { return sum((A2 - Y) * (A2 - Y)) / Y.cols(); },
          "That is the mean square of a - y. This cost has logarithms, because they punish sure mistakes."},
         {[](In A2, In Y) { return sum(sqrt((A2 - Y) * (A2 - Y))) / Y.cols(); },
          "That is the mean of |a - y|. This cost has logarithms, because they punish sure mistakes."},
         {[](In A2, In Y) { return sum(A2 - Y) / Y.cols(); },
          "That is the mean of a - y, where mistakes up and down cancel. The cost has logarithms instead."},
         {[](In A2, In Y) { return total(A2, Y, 0, 1) / Y.cols(); },
          "Only the first example counts. Is there a return inside a loop? Put it after the loop."},
         {[](In A2, In Y) { return total(A2, Y, 1, Y.cols()) / Y.cols(); },
          "The first example is missing: columns count from 0."},
         {[](In A2, In Y) { return total(A2, Y, 0, Y.cols() - 1) / Y.cols(); },
          "The last example is missing: j goes up to Y.cols() - 1, so j < Y.cols()."},
         {[](In A2, In Y) {
              double cost = 0.0;
              for (int j = 0; j < Y.cols(); ++j) cost = (cost + total(A2, Y, j, j + 1)) / Y.cols();
              return cost;
          },
          "The division by m is inside the loop. Add up first, and divide once, after the loop."},
         {[](In A2, In Y) { return -(sum(Y * log(A2)) + sum((1.0 - Y) * log(1.0 - A2)) / Y.cols()); },
          "Only the second term is divided by m: put brackets around the sum of both."}}};
}

}  // namespace mistakes
