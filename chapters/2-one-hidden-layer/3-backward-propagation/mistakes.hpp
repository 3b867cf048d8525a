// Part 2.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <functional>

#include "chapters/shared/advice.hpp"
#include "nn/gradient_check.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace mistakes {

using one_hidden_layer::Gradients;
using one_hidden_layer::HiddenGradients;
using one_hidden_layer::OutputGradients;
using one_hidden_layer::Parameters;

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> tanh_backward() {
    return {"tanh_backward",
            "dA times the slope 1 - a^2 of each element, all elementwise; no exp and no tanh is needed",
            "return dA * (1.0 - A * A)",
            {{[](const Matrix& dA, const Matrix& A) { return nn::tanh_backward(dA, tanh(A)); },
              "You take tanh once more. What you are given is A = tanh(Z) already: 1 - A * A."},
             {[](const Matrix& dA, const Matrix& A) { return dA * (1.0 - A); },
              "That is 1 - a; the slope of tanh is 1 - a^2."},
             {[](const Matrix&, const Matrix& A) { return 1.0 - A * A; },
              "That is the slope alone. It still has to be multiplied by dA, what comes from above."},
             {[](const Matrix& dA, const Matrix& A) { return dA * 1.0 - A * A; },
              "dA * 1.0 - A * A multiplies first. Put brackets around (1.0 - A * A)."},
             {[](const Matrix& dA, const Matrix& A) { return dA * A * (1.0 - A); },
              "a (1 - a) is the slope of the sigmoid; that of tanh is 1 - a^2."}}};
}

inline OutputGradients sums_for_means(const Matrix& A1, const Matrix& A2, const Matrix& Y) {
    return {A2 - Y, dot(A2 - Y, A1.T()), sum(A2 - Y, 1)};
}

inline OutputGradients wrong_axis(const Matrix& A1, const Matrix& A2, const Matrix& Y) {
    return {A2 - Y, dot(A2 - Y, A1.T()) / Y.cols(), sum(A2 - Y, 0) / Y.cols()};
}

inline shared::Advice<OutputGradients(const Matrix&, const Matrix&, const Matrix&)> output_gradients() {
    return {"output_gradients",
            "three lines; dot(g.dZ2, A1.T()) is dZ2 A1^T, and sum(g.dZ2, 1) adds along each row",
            "g.dZ2 = A2 - Y; g.dW2 = dot(g.dZ2, A1.T()) / Y.cols(); g.db2 = the same with sum(g.dZ2, 1)",
            {{sums_for_means, "A 1/m is missing: dW2 and db2 are both means over the examples, not sums."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  return {Y - A2, dot(Y - A2, A1.T()) / Y.cols(), sum(Y - A2, 1) / Y.cols()};
              },
              "That is Y - A2, the step and not the slope: training would climb. dZ2 = A2 - Y."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  const Matrix dZ2 = (A2 - Y) / Y.cols();
                  return {dZ2, dot(dZ2, A1.T()) / Y.cols(), sum(dZ2, 1) / Y.cols()};
              },
              "dZ2 has no 1/m, and the others have it once: you divide twice."},
             {wrong_axis, "db2 is one number for each unit: add along the rows, over the examples: axis 1."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  return {A2 - Y, 1 / Y.cols() * dot(A2 - Y, A1.T()), 1 / Y.cols() * sum(A2 - Y, 1)};
              },
              "1 / m of two whole numbers is 0. Divide the result by m, or write 1.0 / m."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  return {A2 - Y, dot(A2 - Y, A1.T()) / Y.rows(), sum(A2 - Y, 1) / Y.rows()};
              },
              "You divide by Y.rows(). The examples stand side by side: m is Y.cols()."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  const Matrix dZ2 = (A2 - Y) / Y.cols();
                  return {dZ2, dot(dZ2, A1.T()), sum(dZ2, 1)};
              },
              "The 1/m sits in dZ2. On the page, dZ2 is A2 - Y, and dW2 and db2 take the mean."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  const Matrix dZ2 = A2 - Y;
                  return {dZ2, dot(A1, dZ2.T()) / Y.cols(), sum(dZ2, 1) / Y.cols()};
              },
              "dW2 lies on its side: it is dZ2 A1^T, with the shape of W2."},
             {[](const Matrix& A1, const Matrix& A2, const Matrix& Y) -> OutputGradients {
                  const Matrix dZ2 = (A2 - Y) * A2 * (1.0 - A2);
                  return {dZ2, dot(dZ2, A1.T()) / Y.cols(), sum(dZ2, 1) / Y.cols()};
              },
              "The sigmoid's slope is in A2 - Y already: it cancelled (README, section 3)."}}};
}

// The two means that every hidden layer ends with, over whatever dZ1 is.
inline HiddenGradients from_dZ1(const Matrix& dZ1, const Matrix& X) {
    return {dZ1, dot(dZ1, X.T()) / X.cols(), sum(dZ1, 1) / X.cols()};
}

inline HiddenGradients hidden_sums(const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
    const Matrix dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1);
    return {dZ1, dot(dZ1, X.T()), sum(dZ1, 1)};
}

inline HiddenGradients hidden_wrong_axis(const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
    const Matrix dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1);
    return {dZ1, dot(dZ1, X.T()) / X.cols(), sum(dZ1, 0) / X.cols()};
}

inline shared::Advice<HiddenGradients(const Matrix&, const Matrix&, const Matrix&, const Matrix&)> hidden_gradients() {
    return {
        "hidden_gradients",
        "dot(W2.T(), dZ2) carries the blame back through W2: that is dA1; then through tanh, then as in "
        "output_gradients",
        "g.dZ1 = tanh_backward(dot(W2.T(), dZ2), A1); g.dW1 = dot(g.dZ1, X.T()) / X.cols(); g.db1 likewise with sum",
        {{[](const Matrix& dZ2, const Matrix& W2, const Matrix&, const Matrix& X) {
              return from_dZ1(dot(W2.T(), dZ2), X);
          },
          "The slope of tanh is missing: dZ1 = W2^T dZ2 times (1 - A1^2), elementwise."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
              return from_dZ1(dot(W2.T(), dZ2) * (1.0 - A1), X);
          },
          "That is 1 - A1; the slope of tanh is 1 - A1^2."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
              return from_dZ1(dot(W2.T(), dZ2) * A1 * (1.0 - A1), X);
          },
          "a (1 - a) is the slope of the sigmoid; the hidden layer has tanh: 1 - A1^2."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
              return from_dZ1(nn::tanh_backward(A1, dot(W2.T(), dZ2)), X);
          },
          "tanh_backward takes dA first and A second; you have them the other way round."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
              const Matrix dA1 = dot(W2.T(), dZ2);
              return from_dZ1(dA1 * nn::tanh_backward(dA1, A1), X);
          },
          "W2^T dZ2 is in it twice: give it to tanh_backward as its dA, and that is dZ1."},
         {hidden_sums, "A 1/m is missing: dW1 and db1 are both means over the examples, not sums."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) -> HiddenGradients {
              const Matrix dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1);
              return {dZ1, 1 / X.cols() * dot(dZ1, X.T()), 1 / X.cols() * sum(dZ1, 1)};
          },
          "1 / m of two whole numbers is 0. Divide the result by m, or write 1.0 / m."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) -> HiddenGradients {
              const Matrix dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1);
              return {dZ1, dot(dZ1, X.T()) / X.rows(), sum(dZ1, 1) / X.rows()};
          },
          "You divide by X.rows(). The examples stand side by side: m is X.cols()."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) -> HiddenGradients {
              const Matrix dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1);
              return {dZ1, dot(dZ1, X.T()) / W2.cols(), sum(dZ1, 1) / W2.cols()};
          },
          "You divide by n_h, the units: W2.cols() or A1.rows(). m, the examples, is X.cols()."},
         {[](const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) -> HiddenGradients {
              const Matrix dZ1 = dot(W2.T(), dZ2) * (1.0 - A1 * A1);
              return {dZ1, dot(dZ1, A1.T()) / X.cols(), sum(dZ1, 1) / X.cols()};
          },
          "What goes into layer 1 is X: dW1 = (1/m) dZ1 X^T, not A1^T."},
         {hidden_wrong_axis, "db1 is one number for each unit: add along the rows, over the examples: axis 1."}}};
}

inline Parameters climb(const Parameters& p, const Gradients& grads, double learning_rate) {
    return one_hidden_layer::update_parameters(p, grads, -learning_rate);
}

inline Parameters biases_left_out(const Parameters& p, const Gradients& grads, double learning_rate) {
    return {p.W1 - learning_rate * grads.dW1, p.b1, p.W2 - learning_rate * grads.dW2, p.b2};
}

inline shared::Advice<Parameters(const Parameters&, const Gradients&, double)> update_parameters() {
    return {"update_parameters",
            "four lines, one for each matrix; work on a copy: Parameters updated = parameters;",
            "updated.W1 -= learning_rate * grads.dW1; and the same for b1, W2 and b2; return updated",
            {{[](const Parameters& p, const Gradients&, double) { return p; },
              "W1 stayed where it was. All four take a step; if they do so in a copy, return the copy."},
             {climb, "That is a step up the slope: the sign must be minus."},
             {biases_left_out, "b1 stayed where it was: both biases, b1 and b2, need their step too."},
             {[](const Parameters& p, const Gradients& grads, double learning_rate) -> Parameters {
                  return {p.W1 - learning_rate * grads.dW1, p.b1 - learning_rate * grads.db1,
                          p.W2 - learning_rate * grads.dW2, p.b2};
              },
              "b2 stayed where it was: it needs its step, as the other three do."},
             {[](const Parameters& p, const Gradients& grads, double) {
                  return one_hidden_layer::update_parameters(p, grads, 1.0);
              },
              "The learning rate is missing: the step is learning_rate * dW, not dW."},
             {[](const Parameters& p, const Gradients& grads, double learning_rate) -> Parameters {
                  return {p.W1 - learning_rate * grads.dW1, p.b1 - learning_rate * grads.db1, p.W2, p.b2};
              },
              "W2 stayed where it was: layer 2 takes the step too, W2 and b2."},
             {// The check hands out parameters of its own, so that even a function that writes into its argument is
              // found out.
              [](const Parameters& p, const Gradients& grads, double learning_rate) {
                  return const_cast<Parameters&>(p) = one_hidden_layer::update_parameters(p, grads, learning_rate);
              },
              "The result is right, but the caller's parameters were changed. Copy them first: Parameters updated = "
              "parameters."}}};
}

constexpr double h = 1e-5;

// The cost with element i of w moved by `step`, and back.
inline double nudged(const std::function<double()>& cost, Matrix& w, int i, double step) {
    const double before = w.data()[i];
    w.data()[i] = before + step;
    const double moved = cost();
    w.data()[i] = before;
    return moved;
}

inline double added_not_put_back(const std::function<double()>& cost, Matrix& w, int i) {
    return (nudged(cost, w, i, h) - cost()) / (2.0 * h);
}

inline shared::Advice<double(const std::function<double()>&, Matrix&, int)> numerical_gradient() {
    return {
        "numerical_gradient",
        "remember w.data()[i]; set it, call cost(), set it, call cost(); put it back; divide",
        "const double before = w.data()[i]; w.data()[i] = before + h; const double above = cost(); the same below; "
        "w.data()[i] = before; return (above - below) / (2.0 * h)",
        {{[](const std::function<double()>& cost, Matrix& w, int i) { return (nudged(cost, w, i, h) - cost()) / h; },
          "That is the one-sided difference (J(w + h) - J(w)) / h: its error is h, that of the two-sided one h^2."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              return (nudged(cost, w, i, h) - nudged(cost, w, i, -h)) / h;
          },
          "Between the two costs lie 2h, not h: the slope comes out twice too steep."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              return (nudged(cost, w, i, h) - nudged(cost, w, i, -h)) / 2.0 * h;
          },
          "/ 2.0 * h divides by 2 and multiplies by h. Put brackets around (2.0 * h)."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              Matrix copy = w;
              return nn::numerical_gradient(cost, copy, i);
          },
          "cost() reads w itself. You nudged a copy of it, so both costs are the same."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              return (nudged(cost, w, i, 1.0) - nudged(cost, w, i, -1.0)) / 2.0;
          },
          "h = 1 is no nudge: on a curve the slope of so long a step is another one. Take h = 1e-5."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              return nudged(cost, w, i, h) - nudged(cost, w, i, -h);
          },
          "The difference still has to be divided by 2h."},
         {[](const std::function<double()>& cost, Matrix& w, int i) { return -nn::numerical_gradient(cost, w, i); },
          "The sign is wrong: the cost above minus the cost below."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              const double slope = nn::numerical_gradient(cost, w, i);
              w.data()[i] -= h;
              return slope;
          },
          "The slope is right, but w was left at w - h: put it back."},
         {added_not_put_back,
          "The second step must go to w - h; yours only goes back to w, so half of the difference is missing."},
         {[](const std::function<double()>& cost, Matrix& w, int i) {
              const double slope = added_not_put_back(cost, w, i);
              w.data()[i] += h;
              return slope;
          },
          "The second step must take off 2h and the third add h: yours go to w and to w + h."}}};
}

}  // namespace mistakes
