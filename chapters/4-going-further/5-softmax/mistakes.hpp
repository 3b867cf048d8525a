// Part 4.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <functional>

#include "chapters/4-going-further/5-softmax/losses.hpp"
#include "chapters/shared/advice.hpp"

// Ours, which nn/ doesn't have in this form.
namespace ours {

using Cost = std::function<double(const Matrix&)>;

// (J(Z + up) - J(Z - down)) / width, element by element.
inline Matrix differences(const Cost& J, const Matrix& Z, double up, double down, double width) {
    Matrix gradient(Z.rows(), Z.cols());
    for (int i = 0; i < Z.size(); ++i) {
        Matrix above = Z, below = Z;
        above.data()[i] += up;
        below.data()[i] -= down;
        gradient.data()[i] = (J(above) - J(below)) / width;
    }
    return gradient;
}

inline Matrix numerical_gradient(const Cost& J, const Matrix& Z) {
    return differences(J, Z, 1e-5, 1e-5, 2e-5);
}

inline Matrix leaky_relu_backward(const Matrix& dA, const Matrix& Z) {
    return dA * apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.01; });
}

inline Matrix squared_error_dZ(const Matrix& Z, const Matrix& Y) {
    const Matrix A = nn::sigmoid(Z);
    return (A - Y) * A * (1.0 - A);
}

inline Matrix softmax_dZ(const Matrix& Z, const Matrix& Y) {
    return deep_network::class_shares(Z) - Y;
}

}  // namespace ours

namespace mistakes {

using ours::Cost;
using Two = Matrix(const Matrix&, const Matrix&);

inline shared::Advice<Matrix(const Cost&, const Matrix&)> numerical_gradient() {
    return {
        "numerical_gradient",
        "for each element: J with that element a little larger, J with it a little smaller, and their difference "
        "over the distance",
        "Matrix nudged = Z; nudged(i, j) = Z(i, j) + h; above = J(nudged); the same with - h; (above - below) / (2 * "
        "h); then put Z(i, j) back before the next element",
        {{[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 1e-5, 0, 1e-5); },
          "Only one side is nudged. That is off by about h; with both sides it is off by about h^2."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 1e-5, 1e-5, 1e-5); },
          "It is twice the slope: the two places are 2h apart."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 1e-5, 1e-5, -2e-5); },
          "The sign is wrong: J at the larger value minus J at the smaller one."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 1e-5, 1e-5, 1.0); },
          "The division by 2h is missing."},
         {[](const Cost& J, const Matrix& Z) {
              Matrix nudged = Z, gradient(Z.rows(), Z.cols());
              for (int i = 0; i < Z.size(); ++i) {
                  gradient.data()[i] = ours::differences(J, nudged, 1e-5, 1e-5, 2e-5).data()[i];
                  nudged.data()[i] -= 1e-5;
              }
              return gradient;
          },
          "The elements before stay nudged. Put each one back before the next."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 0.1, 0.1, 0.2); },
          "The step h is far too large: take 1e-5."}}};
}

inline shared::Advice<Two> leaky_relu_backward() {
    return {"leaky_relu_backward",
            "the curve has two straight pieces. What is the slope of each?",
            "dA times 1 where z > 0, and dA times 0.01 elsewhere",
            {{[](const Matrix& dA, const Matrix& Z) { return nn::relu_backward(dA, Z); },
              "That is relu's. Where z is negative a leaky relu still has a slope."},
             {[](const Matrix& dA, const Matrix& Z) { return dA * deep_network::hidden_forward(Z, "leaky"); },
              "dA is multiplied by the leaky relu's value. Multiply it by its slope."},
             {[](const Matrix&, const Matrix& Z) { return apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.01; }); },
              "That is the slope of the leaky relu alone. dA is missing."},
             {[](const Matrix&, const Matrix& Z) { return deep_network::hidden_forward(Z, "leaky"); },
              "That is the leaky relu's value, the way forward. Back goes dA times its slope."},
             {[](const Matrix& dA, const Matrix& Z) {
                  return dA * apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.01 * z; });
              },
              "Below 0 dA is multiplied by 0.01 z, the value. The slope of 0.01 z is 0.01."},
             {[](const Matrix& dA, const Matrix& Z) {
                  return dA * apply(Z, [](double z) { return z > 0.0 ? 0.01 : 1.0; });
              },
              "The two slopes are swapped."},
             {[](const Matrix& dA, const Matrix& Z) {
                  return dA * apply(Z, [](double z) { return z > 0.0 ? 1.0 : -0.01; });
              },
              "Below 0 the sign is wrong: 0.01 z rises there, too."},
             {[](const Matrix& dA, const Matrix& Z) {
                  return dA + apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.01; });
              },
              "The slope is added to dA. Multiply dA by it."},
             {[](const Matrix& dA, const Matrix& Z) { return ours::leaky_relu_backward(Z, dA); },
              "dA and Z are swapped: Z decides about the slope, and dA is multiplied by it."},
             {[](const Matrix& dA, const Matrix&) { return ours::leaky_relu_backward(dA, dA); },
              "The sign of dA decides. It is z that tells on which piece the unit is."}}};
}

inline shared::Advice<Two> squared_error_dZ() {
    return {"squared_error_dZ",
            "two steps: the slope of the loss by a, times the slope of a by z",
            "(A - Y) * A * (1.0 - A), with A = nn::sigmoid(Z)",
            {{[](const Matrix& Z, const Matrix& Y) { return nn::sigmoid(Z) - Y; },
              "That is the slope by a, and also what cross-entropy has. The slope of the sigmoid is missing."},
             {[](const Matrix& Z, const Matrix& Y) { return 2.0 * ours::squared_error_dZ(Z, Y); },
              "It is twice the slope: the 2 of the square cancels the 1/2."},
             {[](const Matrix& Z, const Matrix& Y) { return -ours::squared_error_dZ(Z, Y); },
              "The sign is wrong: A - Y, not Y - A."},
             {[](const Matrix& Z, const Matrix& Y) { return (nn::sigmoid(Z) - Y) * Z * (1.0 - Z); },
              "The slope of the sigmoid is a (1 - a), with its value a and not with z."},
             {[](const Matrix& Z, const Matrix& Y) { return (nn::sigmoid(Z) - Y) * nn::sigmoid(Z); },
              "The slope of the sigmoid has two factors, a and 1 - a. The second one is missing."},
             {[](const Matrix& Z, const Matrix& Y) { return (nn::sigmoid(Z) - Y) / nn::sigmoid_derivative(Z); },
              "It is divided by the slope of the sigmoid. Multiply by it."},
             {[](const Matrix& Z, const Matrix& Y) { return (tanh(Z) - Y) * tanh(Z) * (1.0 - tanh(Z)); },
              "a is tanh(z) here. It is the sigmoid of z."},
             {[](const Matrix& Z, const Matrix& Y) {
                  const Matrix off = nn::sigmoid(Z) - Y;
                  return off * off * nn::sigmoid_derivative(Z);
              },
              "a - y is in it twice. The slope of (a - y)^2 / 2 by a is a - y."},
             {[](const Matrix& Z, const Matrix& Y) { return (Z - Y) * nn::sigmoid_derivative(Z); },
              "It has z - y instead of a - y."},
             {[](const Matrix& Z, const Matrix&) { return nn::sigmoid_derivative(Z); },
              "That is the slope of the sigmoid alone. The slope of the loss by a is missing."},
             {[](const Matrix& Z, const Matrix& Y) { return ours::squared_error_dZ(Z, Y) / Z.cols(); },
              "It is divided by m. The 1/m comes later, with dW."},
             {[](const Matrix& Z, const Matrix& Y) {
                  const Matrix off = nn::sigmoid(Z) - Y;
                  return off * off / 2.0;
              },
              "That is the loss. Wanted is its slope."},
             {[](const Matrix& Z, const Matrix& Y) {
                  const Matrix off = nn::sigmoid(Z) - Y;
                  return off * off / 2.0 * nn::sigmoid_derivative(Z);
              },
              "The loss itself is in it. Its slope by a has no square any more."}}};
}

inline shared::Advice<Two> softmax_dZ() {
    return {
        "softmax_dZ",
        "write the loss as log(sum of e^z) - z_k, with k the right class. Differentiate that by z_k, and by another z",
        "the shares of each column (e^z over the column's sum), minus Y",
        {{[](const Matrix& Z, const Matrix& Y) { return nn::softmax(Z) - Y; },
          "The shares are taken along the rows. An example is a column, and its shares add up to 1."},
         {[](const Matrix& Z, const Matrix& Y) { return -ours::softmax_dZ(Z, Y); },
          "The sign is wrong: more of z_k makes the loss smaller."},
         {[](const Matrix& Z, const Matrix& Y) { return ours::softmax_dZ(Z, Y) / Z.cols(); },
          "It is divided by m. The 1/m comes later, with dW."},
         {[](const Matrix& Z, const Matrix& Y) { return ours::softmax_dZ(Z, Y) * Y; },
          "Only the right class has a slope. But the other z are in the denominator, so they have one, too."},
         {[](const Matrix& Z, const Matrix& Y) { return nn::sigmoid(Z) - Y; },
          "Each z has its own sigmoid. In a softmax all z of a column share one denominator."},
         {[](const Matrix& Z, const Matrix&) { return deep_network::class_shares(Z); },
          "These are the shares alone. The right class is missing: the slope by z_k has one more term."},
         {[](const Matrix& Z, const Matrix& Y) { return -Y / deep_network::class_shares(Z); },
          "That is the slope by the share a_k. It goes on to each z: every one of them moves that share."},
         {[](const Matrix& Z, const Matrix&) { return deep_network::class_shares(Z) - 1.0; },
          "Every z is treated as the right class's. The others aren't in -z_k, so they have no - 1."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix powers = exp(Z);
              return powers / sum(powers) - Y;
          },
          "The sum runs over all columns. Each example has a sum of its own."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = deep_network::class_shares(Z);
              return (A - Y) * A * (1.0 - A);
          },
          "A (1 - A) is in it once too often: in the slope of the logarithm of a share it cancels."},
         {[](const Matrix& Z, const Matrix& Y) { return -(Y * log(deep_network::class_shares(Z))); },
          "That is the loss itself, not its slope."},
         {[](const Matrix& Z, const Matrix&) {
              const Matrix A = deep_network::class_shares(Z);
              return A * (1.0 - A);
          },
          "That is the slope of each share by its own z. The loss and Y are not in it."},
         {[](const Matrix& Z, const Matrix& Y) { return Z - Y; }, "It is Z - Y. The shares belong there."}}};
}

}  // namespace mistakes
