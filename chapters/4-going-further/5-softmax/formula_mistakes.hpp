// Part 4.5, spoilers: the likely mistakes in the slopes of the two losses.
#pragma once

#include <cmath>

#include "chapters/4-going-further/5-softmax/ours.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

using Two = Matrix(const Matrix&, const Matrix&);

inline shared::Advice<Two> squared_error_dZ() {
    return {
        "squared_error_dZ",
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
          "The loss itself is in it. Its slope by a has no square any more."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = nn::sigmoid(Z);
              return (A - Y) * nn::sigmoid_derivative(A);
          },
          "The slope of the sigmoid is taken at a. Take it at z: nn::sigmoid_derivative(Z), or a (1 - a)."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = nn::sigmoid(Z);
              return A - Y * A * (1.0 - A);
          },
          "Brackets are missing: A - Y * A multiplies first. Write (A - Y) * A * (1.0 - A)."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = nn::sigmoid(Z);
              return (A - Y) * A * 1.0 - A;
          },
          "Brackets are missing: A * 1.0 - A subtracts at the end. Write (1.0 - A)."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = nn::sigmoid(Z);
              return (A - Y) * (1.0 - A * A);
          },
          "1 - a^2 is the slope of tanh. That of the sigmoid is a (1 - a)."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = nn::sigmoid(Z);
              return (A - Y) * (1.0 - A);
          },
          "The slope of the sigmoid has two factors, a and 1 - a. The first one is missing."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = nn::sigmoid(Z);
              return (A - Y) * A * (1.0 - Z);
          },
          "The second factor has z in it. The slope of the sigmoid is a (1 - a)."},
         {[](const Matrix& Z, const Matrix& Y) { return Z - Y; },
          "It is Z - Y: z itself is taken for the answer. a is the sigmoid of z, and its slope belongs there, too."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix dZ = ours::squared_error_dZ(Z, Y);
              return sqrt(dZ * dZ);
          },
          "The slopes have lost their signs. Where a is below y the loss falls as z grows."},
         {[](const Matrix& Z, const Matrix&) { return Matrix(Z.rows(), Z.cols()); },
          "The slopes are 0 everywhere. Is y (1 - y) in it, which is 0 for 0 and 1? Or a 1 / 2 of two whole "
          "numbers?"}}};
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
         {[](const Matrix& Z, const Matrix& Y) { return Z - Y; }, "It is Z - Y. The shares belong there."},
         {[](const Matrix& Z, const Matrix& Y) { return Z / sum(Z, 0) - Y; },
          "The powers are missing: a share is e^z over the sum of the column's e^z."},
         {[](const Matrix& Z, const Matrix& Y) { return exp(Z) - Y; },
          "The division is missing: a share is e^z over the sum of the column's e^z."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = deep_network::class_shares(Z);
              return A * (1.0 - Y);
          },
          "The right class has no slope. Its z is in the denominator, too, and in -z_k: it gets its share minus 1."},
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix A = deep_network::class_shares(Z);
              const Matrix right = sum(A * Y, 0);
              return right * (Y - A);
          },
          "That is the slope of the right class's share a_k. The loss is its negative logarithm: divide by -a_k."},
         {[](const Matrix& Z, const Matrix& Y) {
              Matrix dZ = exp(Z);
              double total = 0.0;
              for (int j = 0; j < Z.cols(); ++j) {
                  for (int i = 0; i < Z.rows(); ++i) total += dZ(i, j);
                  for (int i = 0; i < Z.rows(); ++i) dZ(i, j) = dZ(i, j) / total - Y(i, j);
              }
              return dZ;
          },
          "The sum goes on growing from column to column. Begin each column at 0."},
         {[](const Matrix& Z, const Matrix& Y) {
              Matrix dZ = exp(Z);
              for (int j = 0; j < Z.cols(); ++j) {
                  double total = 0.0, largest = Z(0, j);
                  for (int i = 0; i < Z.rows(); ++i) {
                      total += dZ(i, j);
                      largest = std::fmax(largest, Z(i, j));
                  }
                  for (int i = 0; i < Z.rows(); ++i) dZ(i, j) = std::exp(Z(i, j) - largest) / total - Y(i, j);
              }
              return dZ;
          },
          "The largest z is subtracted above alone. Subtract it in the sum, too, or the shares don't add up to 1."},
         {[](const Matrix& Z, const Matrix& Y) {
              return deep_network::class_shares(deep_network::class_shares(Z)) - Y;
          },
          "These are the shares of the shares: softmax is taken twice."}}};
}

}  // namespace mistakes
