// Part 1.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/activations.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double logit(double p) {
    return std::log(p / (1.0 - p));
}

}  // namespace ours

namespace mistakes {

inline double plus_in_the_power(double z) {
    return 1.0 / (1.0 + std::exp(z));
}

inline double no_brackets(double z) {
    return 1.0 / 1.0 + std::exp(-z);
}

inline shared::Advice<double(double)> basic_sigmoid() {
    return {
        "basic_sigmoid",
        "one division; mind what belongs below the line, and the sign in the power",
        "return 1.0 / (1.0 + std::exp(...)), with brackets around everything below the line and -z in the power",
        {{plus_in_the_power, "You have e^z where e^-z belongs: your curve falls where it should rise."},
         {no_brackets, "1 / 1 + e^-z divides first. Put brackets around (1 + e^-z)."},
         {[](double z) { return 1.0 / std::exp(-z); },
          "The 1 + below the line is missing: without it nothing keeps the result below 1."},
         {[](double z) { return 1.0 / (1.0 - std::exp(-z)); }, "Below the line stands 1 + e^-z, not 1 - e^-z."},
         {[](double z) { return 1.0 / (1.0 + z); }, "That is 1 / (1 + z). Below the line belongs e^-z: std::exp(-z)."},
         {[](double z) { return std::exp(z) / (1.0 + std::exp(z)); },
          "e^z / (1 + e^z) is the same in mathematics, but at 800 it is infinity / infinity, which is no number. "
          "Divide 1 by 1 + e^-z."},
         {[](double z) { return std::exp(-z); }, "That is e^-z alone; the sigmoid is 1 / (1 + e^-z)."}}};
}

// Matrix -> Matrix by a function of one number.
inline Matrix each(const Matrix& Z, double (*f)(double)) {
    return apply(Z, f);
}

inline shared::Advice<Matrix(const Matrix&)> sigmoid() {
    return {"sigmoid",
            "the formula of basic_sigmoid, with the whole Z in place of z; or two loops over its elements",
            "return 1.0 / (1.0 + exp(...)); or with loops: Matrix A(Z.rows(), Z.cols()); for each i and j: A(i, j) = "
            "basic_sigmoid(Z(i, j))",
            {{[](const Matrix& Z) { return each(Z, plus_in_the_power); },
              "You have e^z where e^-z belongs: your curve falls where it should rise."},
             {[](const Matrix& Z) { return each(Z, no_brackets); },
              "1 / 1 + e^-z divides first. Put brackets around (1 + e^-z)."},
             {[](const Matrix& Z) {
                  Matrix A = Z;
                  for (int j = 0; j < Z.cols(); ++j) A(0, j) = nn::basic_sigmoid(Z(0, j));
                  return A;
              },
              "Only the first row is done: the outer loop runs over Z.rows(), the inner over Z.cols()."},
             {[](const Matrix& Z) {
                  Matrix A = Z;
                  for (int i = 0; i < Z.rows(); ++i) A(i, 0) = nn::basic_sigmoid(Z(i, 0));
                  return A;
              },
              "Only the first column is done: the outer loop runs over Z.rows(), the inner over Z.cols()."},
             {[](const Matrix& Z) {
                  Matrix A(Z.rows(), Z.cols());
                  for (int j = 0; j < Z.cols(); ++j) A(0, j) = nn::basic_sigmoid(Z(0, j));
                  return A;
              },
              "Only the first row is filled: the outer loop runs over Z.rows(), the inner over Z.cols()."},
             {[](const Matrix& Z) { return exp(Z) / (1.0 + exp(Z)); },
              "e^z / (1 + e^z) is the same in mathematics, but at 800 it is infinity / infinity, which is no number. "
              "Divide 1 by 1 + e^-z."},
             {[](const Matrix& Z) { return Matrix(Z.rows(), Z.cols(), nn::basic_sigmoid(Z(0, 0))); },
              "Every element is the sigmoid of Z(0, 0): the loops must use Z(i, j)."},
             {[](const Matrix& Z) { return exp(-1.0 * Z); }, "That is e^-z alone; the sigmoid is 1 / (1 + e^-z)."},
             {// The check hands out a Matrix of its own, so that even a function that writes into its argument is found
              // out.
              [](const Matrix& Z) { return const_cast<Matrix&>(Z) = nn::sigmoid(Z); },
              "The values are right, but Z was changed: the caller still needs it. Write into a matrix of your own."}}};
}

inline Matrix squared(const Matrix& Z) {
    return nn::sigmoid(Z) * nn::sigmoid(Z);
}

inline shared::Advice<Matrix(const Matrix&)> sigmoid_derivative() {
    return {
        "sigmoid_derivative",
        "compute A = sigmoid(Z) once; the slope is made of A alone",
        "const Matrix A = sigmoid(Z); then A times (1.0 - A), where * is elementwise",
        {{[](const Matrix& Z) { return Z * (1.0 - Z); }, "That is z (1 - z). The formula has sigma(z) in both places."},
         {[](const Matrix& Z) { return Z * (1.0 - nn::sigmoid(Z)); },
          "That is z (1 - sigma(z)). The first factor is sigma(z) too."},
         {[](const Matrix& Z) { return nn::sigmoid_derivative(nn::sigmoid(Z)); },
          "The sigmoid was taken twice: once A = sigmoid(Z) is computed, A itself is sigma(z), and the slope is "
          "A (1 - A)."},
         {[](const Matrix& Z) { return nn::sigmoid(Z) * (1.0 - Z); }, "The second factor is 1 - sigma(z), not 1 - z."},
         {[](const Matrix& Z) { return nn::sigmoid(Z); },
          "That is sigma(z) itself; the factor 1 - sigma(z) is missing."},
         {squared, "That is sigma(z) squared; the second factor is 1 - sigma(z)."},
         {[](const Matrix& Z) { return nn::sigmoid(Z) * (nn::sigmoid(Z) + 1.0); },
          "The second factor is 1 - sigma(z), not 1 + sigma(z)."},
         {[](const Matrix& Z) { return nn::sigmoid(Z) * (nn::sigmoid(Z) - 1.0); },
          "The sign is wrong: the second factor is 1 - sigma(z), not sigma(z) - 1. The sigmoid rises everywhere."},
         {[](const Matrix& Z) { return 1.0 - nn::sigmoid(Z); },
          "That is 1 - sigma(z); the factor sigma(z) is missing."},
         {[](const Matrix& Z) { return nn::sigmoid(Z) * 1.0 - nn::sigmoid(Z); },
          "All zeros: A * 1.0 - A is A minus A. Put brackets around (1.0 - A)."}}};
}

inline double odds(double p) {
    return p / (1.0 - p);
}

inline shared::Advice<double(double)> logit() {
    return {
        "logit",
        "multiply both sides by 1 + e^-z, bring e^-z to one side, take the logarithm",
        "e^-z = (1 - p) / p, so z = std::log(p / (1.0 - p))",
        {{[](double p) { return std::log(p); }, "That is log p. The odds are missing: p / (1 - p)."},
         {odds, "Those are the odds, e^z; the logarithm is missing."},
         {[](double p) { return std::log((1.0 - p) / p); }, "The sign is wrong: (1 - p) / p is e^-z, and you need z."},
         {[](double p) { return std::log(p / 1.0 - p); }, "p / 1 - p divides first. Put brackets around (1 - p)."},
         {[](double p) { return std::log(p) / std::log(1.0 - p); },
          "The logarithm of a quotient is log p - log(1 - p), not one logarithm divided by the other."},
         {[](double p) { return std::log(p) / (1.0 - p); },
          "The logarithm is taken of the whole quotient: log(p / (1 - p))."},
         {[](double p) { return 1.0 / nn::basic_sigmoid(p); },
          "That is 1 / sigma(p). The way back asks which z gives p, not what p gives."},
         {[](double p) { return std::log10(p / (1.0 - p)); },
          "std::log10 is the logarithm to base 10; the natural one is std::log."}}};
}

}  // namespace mistakes
