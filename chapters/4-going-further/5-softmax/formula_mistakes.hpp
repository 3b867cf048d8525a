// Part 4.5, spoilers: the likely mistakes in the slopes of the two losses.
#pragma once

#include <string>

#include "chapters/4-going-further/5-softmax/ours.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

using Two = Matrix(const Matrix&, const Matrix&);

// dZ as a formula of A = sigmoid(Z) and Y.
template <typename Formula>
shared::Mistake<Two> of_sigmoid(Formula formula, const std::string& sentence) {
    return {[formula](const Matrix& Z, const Matrix& Y) { return formula(nn::sigmoid(Z), Y); }, sentence};
}

// dZ as a formula of A = the shares of Z and Y.
template <typename Formula>
shared::Mistake<Two> of_shares(Formula formula, const std::string& sentence) {
    return {[formula](const Matrix& Z, const Matrix& Y) { return formula(deep_network::class_shares(Z), Y); },
            sentence};
}

inline shared::Advice<Two> squared_error_dZ() {
    return {
        "squared_error_dZ",
        "two steps: the slope of the loss by a, times the slope of a by z",
        "(A - Y) * A * (1.0 - A), with A = nn::sigmoid(Z)",
        {of_sigmoid([](const Matrix& A, const Matrix& Y) { return A - Y; },
                    "That is the slope by a, and also what cross-entropy has. The slope of the sigmoid is missing."),
         {[](const Matrix& Z, const Matrix& Y) { return 2.0 * ours::squared_error_dZ(Z, Y); },
          "It is twice the slope: the 2 of the square cancels the 1/2."},
         {[](const Matrix& Z, const Matrix& Y) { return -ours::squared_error_dZ(Z, Y); },
          "The sign is wrong: A - Y, not Y - A."},
         {[](const Matrix& Z, const Matrix& Y) { return (nn::sigmoid(Z) - Y) * Z * (1.0 - Z); },
          "The slope of the sigmoid is a (1 - a), with its value a and not with z."},
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * A; },
                    "The slope of the sigmoid has two factors, a and 1 - a. The second one is missing."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) / (A * (1.0 - A)); },
                    "It is divided by the slope of the sigmoid. Multiply by it."),
         {[](const Matrix& Z, const Matrix& Y) { return (tanh(Z) - Y) * tanh(Z) * (1.0 - tanh(Z)); },
          "a is tanh(z) here. It is the sigmoid of z."},
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * (A - Y) * A * (1.0 - A); },
                    "a - y is in it twice. The slope of (a - y)^2 / 2 by a is a - y."),
         {[](const Matrix& Z, const Matrix& Y) { return (Z - Y) * nn::sigmoid_derivative(Z); },
          "It has z - y instead of a - y."},
         of_sigmoid([](const Matrix& A, const Matrix&) { return A * (1.0 - A); },
                    "That is the slope of the sigmoid alone. The slope of the loss by a is missing."),
         {[](const Matrix& Z, const Matrix& Y) { return ours::squared_error_dZ(Z, Y) / Z.cols(); },
          "It is divided by m. The 1/m comes later, with dW."},
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * (A - Y) / 2.0; },
                    "That is the loss. Wanted is its slope."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * (A - Y) / 2.0 * A * (1.0 - A); },
                    "The loss itself is in it. Its slope by a has no square any more."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * nn::sigmoid_derivative(A); },
                    "The slope of the sigmoid is taken at a. Take it at z: nn::sigmoid_derivative(Z), or a (1 - a)."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return A - Y * A * (1.0 - A); },
                    "Brackets are missing: A - Y * A multiplies first. Write (A - Y) * A * (1.0 - A)."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * A * 1.0 - A; },
                    "Brackets are missing: A * 1.0 - A subtracts at the end. Write (1.0 - A)."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * (1.0 - A); },
                    "The slope of the sigmoid has two factors, a and 1 - a. The first one is missing."),
         of_sigmoid([](const Matrix& A, const Matrix& Y) { return (A - Y) * (1.0 - A * A); },
                    "1 - a^2 is the slope of tanh. That of the sigmoid is a (1 - a)."),
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
         of_shares([](const Matrix& A, const Matrix& Y) { return (A - Y) * Y; },
                   "Only the right class has a slope. But the other z are in the denominator, so they have one, too."),
         {[](const Matrix& Z, const Matrix& Y) { return nn::sigmoid(Z) - Y; },
          "Each z has its own sigmoid. In a softmax all z of a column share one denominator."},
         of_shares([](const Matrix& A, const Matrix&) { return A; },
                   "These are the shares alone. The right class is missing: the slope by z_k has one more term."),
         of_shares([](const Matrix& A, const Matrix& Y) { return -Y / A; },
                   "That is the slope by the share a_k. It goes on to each z: every one of them moves that share."),
         of_shares([](const Matrix& A, const Matrix&) { return A - 1.0; },
                   "Every z is treated as the right class's. The others aren't in -z_k, so they have no - 1."),
         {[](const Matrix& Z, const Matrix& Y) {
              const Matrix powers = exp(Z);
              return powers / sum(powers) - Y;
          },
          "The sum runs over all columns. Each example has a sum of its own."},
         of_shares([](const Matrix& A, const Matrix& Y) { return (A - Y) * A * (1.0 - A); },
                   "A (1 - A) is in it once too often: in the slope of the logarithm of a share it cancels."),
         of_shares([](const Matrix& A, const Matrix& Y) { return -(Y * log(A)); },
                   "That is the loss itself, not its slope."),
         of_shares([](const Matrix& A, const Matrix&) { return A * (1.0 - A); },
                   "That is the slope of each share by its own z. The loss and Y are not in it."),
         {[](const Matrix& Z, const Matrix& Y) { return Z - Y; }, "It is Z - Y. The shares belong there."},
         {[](const Matrix& Z, const Matrix& Y) { return Z / sum(Z, 0) - Y; },
          "The powers are missing: a share is e^z over the sum of the column's e^z."},
         {[](const Matrix& Z, const Matrix& Y) { return exp(Z) - Y; },
          "The division is missing: a share is e^z over the sum of the column's e^z."},
         of_shares(
             [](const Matrix& A, const Matrix& Y) { return A * (1.0 - Y); },
             "The right class has no slope. Its z is in the denominator, too, and in -z_k: it gets its share minus 1."),
         {[](const Matrix& Z, const Matrix& Y) {
              Matrix dZ = exp(Z);
              double total = 0.0;
              for (int j = 0; j < Z.cols(); ++j) {
                  for (int i = 0; i < Z.rows(); ++i) total += dZ(i, j);
                  for (int i = 0; i < Z.rows(); ++i) dZ(i, j) = dZ(i, j) / total - Y(i, j);
              }
              return dZ;
          },
          "The sum goes on growing from column to column. Begin each column at 0."}}};
}

}  // namespace mistakes
