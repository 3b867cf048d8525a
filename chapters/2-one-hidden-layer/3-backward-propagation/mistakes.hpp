// Part 2.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// Those of numerical_gradient are in numerical_mistakes.hpp. What the general detectors say (a sign, a factor, a shape,
// what never moved) isn't repeated here.
#pragma once

#include <string>
#include <utility>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace mistakes {

using In = const Matrix&;  // arguments, in short
using P = const one_hidden_layer::Parameters&;
using C = const one_hidden_layer::Cache&;
using G = const one_hidden_layer::Gradients&;
using one_hidden_layer::Gradients;
using one_hidden_layer::HiddenGradients;
using one_hidden_layer::OutputGradients;
using one_hidden_layer::Parameters;

inline shared::Advice<Matrix(In, In)> tanh_backward() {
    return {
        "tanh_backward",
        "the slope of tanh is 1 - a^2. Compute A = tanh(Z) once, then multiply dA by that slope, element by element",
        "const Matrix A = tanh(Z); return dA * (1.0 - A * A);",
        {{[](In dA, In Z) { return dA * (1.0 - Z * Z); },
          "That is dA (1 - z^2). The slope of tanh is 1 - a^2, with a = tanh(z)."},
         {[](In dA, In Z) { return nn::tanh_backward(dA, tanh(Z)); },
          "tanh is taken twice. The slope is 1 - a^2 with a = tanh(z), not a = tanh(tanh(z))."},
         {[](In dA, In Z) { return dA * (1.0 - tanh(Z)); }, "That is dA (1 - a); the slope of tanh is 1 - a^2."},
         {[](In dA, In Z) { return dA * (1.0 - tanh(Z)) * (1.0 - tanh(Z)); },
          "That is dA (1 - a)^2. Only a is squared: the slope of tanh is 1 - a^2."},
         {[](In dA, In Z) { return dA * tanh(Z) * tanh(Z); }, "That is dA a^2. The slope of tanh is 1 - a^2."},
         {[](In dA, In Z) { return dA * tanh(Z); }, "That is dA times tanh itself, not times its slope 1 - a^2."},
         {[](In, In Z) { return 1.0 - tanh(Z) * tanh(Z); },
          "That is the slope of tanh alone. Multiply it by dA, the slope that comes back from the next layer."},
         {[](In dA, In Z) { return dA * 1.0 - tanh(Z) * tanh(Z); },
          "dA * 1.0 - A * A multiplies first. Put brackets around (1.0 - A * A)."},
         {[](In dA, In Z) { return dA * tanh(Z) * (1.0 - tanh(Z)); },
          "a (1 - a) is the slope of the sigmoid; that of tanh is 1 - a^2."},
         {[](In dA, In Z) { return dA * (1.0 + tanh(Z) * tanh(Z)); },
          "The slope is 1 + a^2 here; that of tanh is 1 - a^2."},
         {[](In dA, In Z) { return dA / (1.0 - tanh(Z) * tanh(Z)); },
          "dA is divided by the slope 1 - a^2. Multiply it."},
         {[](In dA, In Z) { return nn::tanh_backward(Z, dA); },
          "dA and Z are swapped: the slope is taken at Z, and dA is multiplied by it."},
         {[](In dA, In) { return nn::tanh_backward(dA, dA); },
          "The slope is taken at dA. It is taken at Z, the number that went into tanh."},
         {[](In dA, In Z) { return nn::sigmoid_backward(dA, Z); },
          "That is the way back through the sigmoid. Here a = tanh(z), and its slope is 1 - a^2."}}};
}

// The output layer's gradients over whatever dZ2 is.
inline OutputGradients from_dZ2(In dZ2, In A1) {
    return {dZ2, dot(dZ2, A1.T()) / A1.cols(), sum(dZ2, 1) / A1.cols()};
}

inline shared::Advice<OutputGradients(In, In, In)> output_gradients() {
    return {
        "output_gradients",
        "three lines: A2 - Y; (1/m) dZ2 A1^T, where dot(g.dZ2, A1.T()) is the product; and the mean of dZ2 along each "
        "row",
        "g.dZ2 = A2 - Y; g.dW2 = dot(g.dZ2, A1.T()) / Y.cols(); g.db2 = the same with sum(g.dZ2, 1)",
        {{[](In A1, In A2, In Y) { return from_dZ2((A2 - Y) / Y.cols(), A1); },
          "dZ2 is divided by m. The 1/m belongs where the examples are added up, in dW2 and db2."},
         {[](In A1, In A2, In Y) { return from_dZ2((A2 - Y) * (1.0 - A2 * A2), A1); },
          "dZ2 is multiplied by 1 - a^2, the slope of tanh. The output has the sigmoid, and A2 - Y contains its "
          "slope."},
         {[](In A1, In A2, In Y) { return from_dZ2((A2 - Y) * A2 * (1.0 - A2), A1); },
          "dZ2 is multiplied by the sigmoid's slope. A2 - Y contains it already, because a (1 - a) cancelled."},
         {[](In A1, In A2, In Y) { return from_dZ2((A2 - Y) / (A2 * (1.0 - A2)), A1); },
          "That is dA2, the slope for the answer. Multiply it by the sigmoid's slope a (1 - a), and A2 - Y is left."},
         {[](In A1, In A2, In Y) { return from_dZ2((A2 - Y) * (A2 - Y), A1); },
          "dZ2 is squared. It is the difference A2 - Y itself."},
         {[](In A1, In A2, In) { return from_dZ2(A2 - 1.0, A1); },
          "dZ2 is A2 - 1 everywhere. Where the label is 0 it must be A2 - 0: use Y."},
         {[](In A1, In A2, In Y) {
              OutputGradients g = from_dZ2(A2 - Y, A1);
              g.db2 = sum(g.dW2, 1) / Y.cols();
              return g;
          },
          "db2 is made from dW2. It is the mean of dZ2 over the examples."},
         {[](In A1, In A2, In Y) {
              OutputGradients g = from_dZ2(A2 - Y, A1);
              return g.db2 = sum(g.dZ2, 0) / Y.cols(), g;
          },
          "db2 has one number for each example, but needs one for each unit: add along the rows, sum(dZ2, 1)."}}};
}

// The hidden layer's gradients over whatever dZ1 is; then the right ones, but for db1.
inline HiddenGradients from_dZ1(In dZ1, In X) {
    return {dZ1, dot(dZ1, X.T()) / X.cols(), sum(dZ1, 1) / X.cols()};
}
inline Matrix right_dZ1(In dZ2, In W2, In A1) {
    return dot(W2.T(), dZ2) * (1.0 - A1 * A1);
}
inline HiddenGradients with_db1(In dZ2, In W2, In A1, In X, In db1) {
    return {right_dZ1(dZ2, W2, A1), dot(right_dZ1(dZ2, W2, A1), X.T()) / X.cols(), db1};
}

inline shared::Advice<HiddenGradients(In, In, In, In)> hidden_gradients() {
    return {"hidden_gradients",
            "dot(W2.T(), dZ2) is (n_h, m): it adds up what comes back to each unit. Multiply it by the slope 1 - A1^2, "
            "element by element. Then go on as in output_gradients, with X as what comes in",
            "g.dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1); g.dW1 = dot(g.dZ1, X.T()) / X.cols(); g.db1 likewise with sum",
            {{[](In dZ2, In W2, In, In X) { return from_dZ1(dot(W2.T(), dZ2), X); },
              "The slope of tanh is missing: what comes back through W2 is multiplied by 1 - A1^2, elementwise."},
             {[](In, In, In A1, In X) { return from_dZ1(1.0 - A1 * A1, X); },
              "dZ1 is the slope of tanh alone. It is multiplied by what comes back from dZ2 through W2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * (1.0 + A1 * A1), X); },
              "The slope is 1 + A1^2 here; that of tanh is 1 - A1^2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * (1.0 - A1), X); },
              "The slope is 1 - A1 here; that of tanh is 1 - A1^2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * (1.0 - A1) * (1.0 - A1), X); },
              "The slope is (1 - A1)^2 here. Only A1 is squared: 1 - A1^2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * A1, X); },
              "What comes back through W2 is multiplied by A1 itself, not by the slope of tanh, 1 - A1^2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * A1 * (1.0 - A1), X); },
              "a (1 - a) is the slope of the sigmoid; the hidden layer has tanh: 1 - A1^2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2 * (1.0 - A1 * A1)), X); },
              "dZ2 is multiplied by something of A1's shape. Is a bracket in the wrong place? The product comes first: "
              "dot(W2.T(), dZ2) * (1.0 - A1 * A1)."},
             {[](In dZ2, In W2, In A1, In X) {
                  const Matrix dW1 = from_dZ1(right_dZ1(dZ2, W2, A1), X).dW1;
                  return with_db1(dZ2, W2, A1, X, sum(dW1, 1) / X.cols());
              },
              "db1 is made from dW1. It is the mean of dZ1 over the examples."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(nn::tanh_backward(dot(W2.T(), dZ2), A1), X); },
              "tanh is taken once more. A1 is tanh(Z1) already: 1 - A1 * A1. (tanh_backward wants Z1, not A1.)"},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * 1.0 - A1 * A1, X); },
              "... * 1.0 - A1 * A1 multiplies first. Put brackets around (1.0 - A1 * A1)."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(right_dZ1(dZ2, W2, A1) / X.cols(), X); },
              "dZ1 is divided by m. The 1/m belongs where the examples are added up, in dW1 and db1."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(dZ2.T(), W2) * (1.0 - A1 * A1), X); },
              "dZ2^T W2 has the right numbers with rows and columns swapped. Transpose W2 instead, and put it first."},
             {[](In dZ2, In W2, In A1, In X) { return with_db1(dZ2, W2, A1, X, sum(dZ2, 1) / X.cols()); },
              "db1 is made from dZ2, the output's. It is the mean of dZ1 over the examples."},
             {[](In dZ2, In W2, In A1, In X) {
                  return with_db1(dZ2, W2, A1, X, sum(right_dZ1(dZ2, W2, A1), 0) / X.cols());
              },
              "db1 has one number for each example, but needs one for each unit: add along the rows, sum(dZ1, 1)."}}};
}

// The way back, with what each of the two calls is given.
inline Gradients back(In A1, In A2, In Y, In W2, In hidden_A1, In X) {
    const OutputGradients output = one_hidden_layer::output_gradients(A1, A2, Y);
    const HiddenGradients hidden = one_hidden_layer::hidden_gradients(output.dZ2, W2, hidden_A1, X);
    return {hidden.dW1, hidden.db1, output.dW2, output.db2};
}

inline shared::Advice<Gradients(P, C, In, In)> backward_propagation() {
    return {
        "backward_propagation",
        "two calls: output_gradients with cache.A1, cache.A2 and Y, then hidden_gradients, which starts from its dZ2",
        "const OutputGradients output = output_gradients(cache.A1, cache.A2, Y); const HiddenGradients hidden = "
        "hidden_gradients(output.dZ2, parameters.W2, cache.A1, X); Gradients g; g.dW1 = hidden.dW1; and so on",
        {{[](P p, C c, In X, In Y) { return back(c.A1, c.A2, Y, p.W2, c.Z1, X); },
          "The hidden layer got Z1 instead of A1. Its slope 1 - A1^2 is computed from tanh's results."},
         {[](P p, C c, In X, In Y) { return back(c.A1, c.A2, 0.0 * Y, p.W2, c.A1, X); },
          "The hidden layer got A2 instead of dZ2, the output layer's error: output.dZ2."},
         {[](P p, C c, In X, In Y) { return back(c.A1, c.A2, Y, p.W1, c.A1, X); },
          "The hidden layer got W1. The error comes back through the next layer's weights: parameters.W2."},
         {[](P p, C c, In X, In Y) { return back(c.Z1, c.A2, Y, p.W2, c.A1, X); },
          "The output layer got Z1. What comes into that layer is A1, and dW2 is computed from it."},
         {[](P p, C c, In X, In Y) { return back(c.A1, c.Z2, Y, p.W2, c.A1, X); },
          "The output layer got Z2. The answer that is compared with Y is A2."}}};
}

// parameters + factor * gradients
inline Parameters moved(P p, G g, double factor) {
    return one_hidden_layer::update_parameters(p, g, -factor);
}

inline Parameters times(double factor, P p) {
    return {factor * p.W1, factor * p.b1, factor * p.W2, factor * p.b2};
}

// The right answer, but for one of the four: there it is the step alone, without the old value.
inline shared::Mistake<Parameters(P, G, double)> only_the_step(Matrix Parameters::*which, const std::string& name) {
    return {[which](P p, G g, double rate) {
                Parameters updated = moved(p, g, -rate);
                updated.*which = p.*which - updated.*which;
                return updated;
            },
            "The new " + name + " is the step alone. Did you write = instead of -=?"};
}

inline shared::Advice<Parameters(P, G, double)> update_parameters() {
    shared::Advice<Parameters(P, G, double)> advice{
        "update_parameters",
        "four lines, one for each matrix. Work on a copy: Parameters updated = parameters;",
        "updated.W1 -= learning_rate * grads.dW1; and the same for b1, W2 and b2; return updated",
        {{[](P p, G g, double rate) { return moved(p, g, rate); },
          "That is a step up the slope: the step is subtracted."},
         {[](P p, G g, double) { return moved(p, g, -1.0); },
          "The learning rate is missing: the step is learning_rate * dW, not dW."},
         {[](P p, G g, double rate) { return moved(p, g, -1.0 / rate); },
          "The step is divided by the learning rate. It is multiplied: learning_rate * dW."},
         {[](P p, G g, double rate) { return moved(times(0.0, p), g, rate); },
          "That is the step alone. It is subtracted from the old value: W1 - learning_rate * dW1."},
         {[](P p, G g, double rate) { return moved(times(0.0, p), g, -rate); },
          "All four are minus the step, without the old value. Did you write =- instead of -=?"},
         {[](P p, G, double) { return p; },
          "Nothing has moved. Is `parameters` returned instead of the copy, or is the rate kept in an int, where 0.75 "
          "becomes 0?"},
         {[](P p, G g, double rate) { return moved(times(rate, p), g, -rate); },
          "The old value is multiplied by learning_rate, too. Only the gradient is: W1 - learning_rate * dW1."},
         {// The check hands out parameters of its own, so that even a function that writes into its argument is
          // found out.
          [](P p, G g, double rate) { return const_cast<Parameters&>(p) = moved(p, g, -rate); },
          "The result is right, but the caller's parameters were changed. Copy them first: Parameters updated = "
          "parameters;"}}};
    const std::pair<Matrix Parameters::*, std::string> four[]{
        {&Parameters::W1, "W1"}, {&Parameters::b1, "b1"}, {&Parameters::W2, "W2"}, {&Parameters::b2, "b2"}};
    for (const auto& [which, name] : four) advice.mistakes.push_back(only_the_step(which, name));
    return advice;
}

}  // namespace mistakes
