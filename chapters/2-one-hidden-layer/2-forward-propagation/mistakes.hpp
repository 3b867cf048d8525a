// Part 2.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// What the general detectors say (a sign, a factor m, a shape, what was never set) isn't repeated here.
#pragma once

#include <string>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/cost_mistakes.hpp"
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
             {[](In X, P p) { return from_A1(dot(p.W1, X), tanh(right_Z1(X, p)), p); },
              "b1 is missing in Z1, though A1 has it. It belongs to Z1: Z1 = W1 X + b1, A1 = tanh(Z1)."},
             {[](In X, P p) {
                  const Cache c = forward_propagation(X, p);
                  return Cache{c.Z1, c.A1, dot(p.W2, c.A1), c.A2};
              },
              "b2 is missing in Z2, though A2 has it. It belongs to Z2: Z2 = W2 A1 + b2, A2 = sigma(Z2)."},
             {[](In X, P p) { return from_Z2({}, {}, dot(p.W1, tanh(right_Z1(X, p)))); },
              "Is W1 used in the second layer? There it is W2: Z2 = W2 A1 + b2."},
             {[](In X, P p) { return from_Z1(dot(p.W1, X) + p.b2, p); },
              "Is b2 used in the first layer? There it is b1: Z1 = W1 X + b1."},
             {[](In X, P p) { return from_Z2({}, {}, dot(p.W2, tanh(right_Z1(X, p))) + p.b1); },
              "Is b1 used in the second layer? There it is b2: Z2 = W2 A1 + b2."},
             {[](In X, P p) { return from_Z1(dot(p.W1, X + p.b1), p); },
              "b1 is added to X, before the product. The product comes first: W1 X + b1."},
             {[](In X, P p) {
                  const Matrix A1 = tanh(right_Z1(X, p));
                  return from_Z2(right_Z1(X, p), A1, dot(p.W2, tanh(A1)) + p.b2);
              },
              "Z2 is computed from tanh(A1). A1 has been through tanh already: Z2 = W2 A1 + b2."},
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
             {[](In X, P p) {
                  const Matrix A1 = tanh(right_Z1(X, p));
                  return from_Z2(right_Z1(X, p), A1, dot(p.W2, A1) - p.b2);
              },
              "b2 is subtracted: Z2 = W2 A1 + b2."},
             {[](In X, P p) {
                  const Matrix A1 = tanh(right_Z1(X, p));
                  return from_Z2(right_Z1(X, p), A1, dot(p.W2, A1) + A1.rows() * p.b2);
              },
              "b2 is added once for each hidden unit. Add it once, after the products are added up."},
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

inline shared::Advice<double(In, In)> compute_cost() {
    shared::Advice<double(In, In)> advice{
        "compute_cost",
        "one line: Y and 1.0 - Y pick the right logarithm for each example. Then sum, divide by m, and put a minus in "
        "front",
        "return -sum(Y * log(A2) + (1.0 - Y) * log(...)) / Y.cols(), where the second logarithm is that of 1 - a",
        shared::mistakes_in_the_terms("A2")};
    for (const shared::CostMistake& mistake : shared::mistakes_in_the_mean()) advice.mistakes.push_back(mistake);
    for (const char* added : {"1e-8", "1e-7", "1e-6", "1e-5"}) {
        const double small = std::stod(added);
        advice.mistakes.push_back(
            {[small](In A, In Y) { return -sum(Y * log(A + small) + (1.0 - Y) * log(1.0 - A + small)) / Y.cols(); },
             "Is " + std::string(added) +
                 " added to what the logarithms are taken of? Here it is log(a) and log(1 - a) alone."});
    }
    return advice;
}

}  // namespace mistakes
