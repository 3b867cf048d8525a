// Part 2.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// Those of update_parameters are in update_mistakes.hpp, those of numerical_gradient in numerical_mistakes.hpp. What
// the general detectors say (a sign, a factor, a shape, what never moved) isn't repeated here.
#pragma once

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace mistakes {

using In = const Matrix&;  // arguments, in short
using P = const one_hidden_layer::Parameters&;
using C = const one_hidden_layer::Cache&;
using one_hidden_layer::Gradients;
using one_hidden_layer::HiddenGradients;
using one_hidden_layer::OutputGradients;

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
         {[](In dA, In Z) { return dA + 1.0 - tanh(Z) * tanh(Z); },
          "The slope is added to dA. dA is multiplied by it."},
         {[](In dA, In Z) { return nn::tanh_backward(nn::tanh_backward(dA, Z), Z); },
          "dA is multiplied by the slope twice. Once is enough."},
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
              return OutputGradients{{}, dot((A2 - Y).T(), A1), {}};
          },
          "dW2 needs A1 transposed, not dZ2: dot(g.dZ2, A1.T()) is (n_y, m) times (m, n_h)."},
         {[](In A1, In A2, In Y) {
              return OutputGradients{{}, dot(A1.T(), A2 - Y), {}};
          },
          "dW2 needs A1.T(), but behind dZ2: dot(g.dZ2, A1.T()) is (n_y, m) times (m, n_h)."},
         {[](In A1, In A2, In Y) {
              OutputGradients g = from_dZ2(A2 - Y, A1);
              return g.db2 = sum(g.dW2, 1) / Y.cols(), g;
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
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) * A1 * A1, X); },
              "The slope is A1^2 here; that of tanh is 1 - A1^2."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(right_dZ1(dZ2, W2, A1) * (1.0 - A1 * A1), X); },
              "dZ1 is multiplied by the slope twice. Once is enough."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) / (1.0 - A1 * A1), X); },
              "What comes back is divided by the slope 1 - A1^2. Multiply it."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2) + (1.0 - A1 * A1), X); },
              "The slope is added. What comes back through W2 is multiplied by it."},
             {[](In dZ2, In W2, In A1, In X) { return from_dZ1(dot(W2.T(), dZ2 * (1.0 - A1 * A1)), X); },
              "dZ2 is multiplied by something of A1's shape. Is a bracket in the wrong place? The product comes first: "
              "dot(W2.T(), dZ2) * (1.0 - A1 * A1)."},
             {[](In dZ2, In W2, In A1, In X) {
                  return HiddenGradients{{}, dot(right_dZ1(dZ2, W2, A1).T(), X), {}};
              },
              "dW1 needs X transposed, not dZ1: dot(g.dZ1, X.T()) is (n_h, m) times (m, n_x)."},
             {[](In dZ2, In W2, In A1, In X) {
                  return HiddenGradients{{}, dot(X.T(), right_dZ1(dZ2, W2, A1)), {}};
              },
              "dW1 needs X.T(), but behind dZ1: dot(g.dZ1, X.T()) is (n_h, m) times (m, n_x)."},
             {[](In dZ2, In W2, In A1, In X) {
                  HiddenGradients g = from_dZ1(right_dZ1(dZ2, W2, A1), X);
                  return g.dW1 = dot(dot(W2.T(), dZ2), X.T()) / X.cols(), g;
              },
              "dW1 is made from what comes back before the slope. It is made from dZ1."},
             {[](In dZ2, In W2, In A1, In X) {
                  HiddenGradients g = from_dZ1(right_dZ1(dZ2, W2, A1), X);
                  return g.db1 = sum(g.dW1, 1) / X.cols(), g;
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

}  // namespace mistakes
