// Part 1.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/activations.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double logit(double p) {
    return std::log(p / (1.0 - p));
}

}  // namespace ours

namespace mistakes {

// In the formula of the sigmoid, whether it is for one number or for a matrix.
inline std::vector<shared::Mistake<double(double)>> of_the_formula() {
    return {{[](double z) { return 1.0 / (1.0 + std::exp(z)); },
             "The power is e^z, it should be e^-z. That is why your curve falls instead of rising."},
            {[](double z) { return 1.0 / 1.0 + std::exp(-z); },
             "The result is 1 + e^-z. Is the 1 / in front missing, or the brackets? 1 / 1 + e^-z divides first."},
            {[](double z) { return std::exp(z); },
             "The result is e^z, which is also 1 / e^-z. The formula is 1 / (1 + e^-z): is the 1 + missing?"},
            {[](double z) { return 1.0 / (1.0 - std::exp(-z)); }, "You divide by 1 - e^-z. It should be 1 + e^-z."},
            {[](double z) { return 1.0 / (1.0 + z); }, "That is 1 / (1 + z). The formula has e^-z, not z itself."},
            {[](double z) { return std::exp(z) / (1.0 + std::exp(z)); },
             "In mathematics e^z / (1 + e^z) is the same. But for a double e^800 is infinity, and infinity / infinity "
             "is NaN, not a number. Divide 1 by 1 + e^-z."},
            {[](double z) { return 1.0 / std::exp(-z) + 1.0; },
             "The result is e^z + 1, which is also 1 / e^-z + 1. Put brackets around all that is below the line: 1 + "
             "e^-z."},
            {[](double z) { return std::exp(-z) / (1.0 + std::exp(-z)); },
             "That is e^-z / (1 + e^-z), or 1 - sigma(z). Above the line there is a 1."},
            {[](double z) { return 1.0 / (1.0 - std::exp(z)); }, "You divide by 1 - e^z. It should be 1 + e^-z."},
            {[](double z) { return std::exp(-z); }, "The result is e^-z alone. The sigmoid is 1 / (1 + e^-z)."},
            {[](double z) { return std::tanh(z); },
             "That is tanh, another S. It goes from -1 to 1, but the sigmoid goes from 0 to 1."}};
}

inline shared::Advice<double(double)> basic_sigmoid() {
    return {"basic_sigmoid", "one division; watch what is below the line, and the sign in the power",
            "return 1.0 / (1.0 + std::exp(...)), with brackets around everything below the line, and -z in the power",
            of_the_formula()};
}

inline shared::Advice<Matrix(const Matrix&)> sigmoid() {
    shared::Advice<Matrix(const Matrix&)> advice{
        "sigmoid",
        "the formula of basic_sigmoid, with the whole Z instead of z; or two loops over its numbers",
        "return 1.0 / (1.0 + exp(...)); or with loops: Matrix A(Z.rows(), Z.cols()); for each i and j: A(i, j) = "
        "basic_sigmoid(Z(i, j)); after the loops return A",
        {}};
    for (const shared::Mistake<double(double)>& mistake : of_the_formula()) {
        advice.mistakes.push_back({[f = mistake.function](const Matrix& Z) { return apply(Z, f); }, mistake.sentence});
    }
    return advice;
}

inline shared::Advice<Matrix(const Matrix&)> sigmoid_derivative() {
    const auto s = nn::sigmoid;
    return {
        "sigmoid_derivative",
        "compute A = sigmoid(Z) once; the slope needs nothing but A",
        "const Matrix A = sigmoid(Z); the slope is A (1 - A), where * multiplies number by number",
        {{[](const Matrix& Z) { return Z * (1.0 - Z); }, "That is z (1 - z). Both factors need sigma(z), not z."},
         {[s](const Matrix& Z) { return Z * (1.0 - s(Z)); }, "That is z (1 - sigma(z)). The first factor is sigma(z)."},
         {[s](const Matrix& Z) { return s(Z) * (1.0 - Z); }, "That is sigma(z) (1 - z). It should be 1 - sigma(z)."},
         {[s](const Matrix& Z) { return s(s(Z)) * (1.0 - s(s(Z))); },
          "The sigmoid is taken twice. Once you have A = sigmoid(Z), the slope is A (1 - A)."},
         {s, "That is sigma(z) itself. The factor 1 - sigma(z) is missing."},
         {[s](const Matrix& Z) { return s(Z) * s(Z); }, "That is sigma(z) squared. The second factor is 1 - sigma(z)."},
         {[s](const Matrix& Z) { return s(Z) * (1.0 + s(Z)); }, "The second factor is 1 - sigma(z), not 1 + sigma(z)."},
         {[s](const Matrix& Z) { return 1.0 - s(Z); }, "The result is 1 - sigma(z). The factor sigma(z) is missing."},
         {[s](const Matrix& Z) { return (1.0 - s(Z)) * (1.0 - s(Z)); },
          "That is 1 - sigma(z) squared. The first factor is sigma(z) itself."},
         {[s](const Matrix& Z) { return 1.0 - s(Z) * s(Z); },
          "That is 1 - sigma(z)^2. Here sigma(z) is multiplied by 1 - sigma(z)."},
         {[](const Matrix& Z) { return 1.0 - tanh(Z) * tanh(Z); },
          "That is the slope of tanh. The sigmoid's is sigma(z) (1 - sigma(z))."},
         {[](const Matrix& Z) { return 0.0 * Z; },
          "The slope is 0 everywhere. Did you write A * 1.0 - A? The product comes first, so put brackets around (1.0 "
          "- A). Or is nothing ever written into your result?"}}};
}

inline shared::Advice<double(double)> logit() {
    return {"logit",
            "multiply both sides by 1 + e^-z, get e^-z alone on one side, take the logarithm",
            "e^-z = (1 - p) / p, so z = std::log(p / (1.0 - p))",
            {{[](double p) { return std::log(p); }, "That is log p. You need the logarithm of the odds p / (1 - p)."},
             {[](double p) { return std::log(1.0 - p); },
              "That is log(1 - p). Where is p itself? The odds are p / (1 - p)."},
             {[](double p) { return -std::log(1.0 - p); },
              "That is -log(1 - p). Where is p itself? The odds are p / (1 - p)."},
             {[](double p) { return p / (1.0 - p); }, "Those are the odds, which are e^z. The logarithm is missing."},
             {[](double p) { return (1.0 - p) / p; },
              "That is (1 - p) / p, which is e^-z. Take the logarithm; and z needs a minus in front."},
             {[](double p) { return std::log(p / (1.0 + p)); }, "That is log(p / (1 + p)). The odds are p / (1 - p)."},
             {[](double p) { return p / (1.0 + p); },
              "That is p / (1 + p). The odds are p / (1 - p), and you need their logarithm."},
             {[](double p) { return std::log((1.0 - p) / p); },
              "The sign is wrong. (1 - p) / p is e^-z, so its logarithm is -z, and you need z."},
             {[](double p) { return std::log(p - p); },
              "Minus infinity is log 0. In p / 1 - p and in 1 - p / p the division comes first, and then 0 is left. "
              "Put brackets around (1 - p)."},
             {[](double p) { return std::log(p - 1.0); },
              "It is NaN everywhere, because you take the logarithm of a negative number. p is below 1, so p - 1 and "
              "log p are negative."},
             {[](double p) { return std::log(p) - 1.0; },
              "The result is log p - 1. e^-z is 1 / p - 1, and all of it belongs inside the logarithm: put brackets "
              "around (1 / p - 1)."},
             {[](double p) { return -std::log(p) - 1.0; },
              "The result is log(1 / p) - 1. The - 1 belongs inside the logarithm, because e^-z is 1 / p - 1. And z "
              "needs a minus in front."},
             {[](double p) { return std::log(1.0 / p); },
              "The result is log(1 / p). e^-z is 1 / p - 1, so the - 1 is missing. And z needs a minus in front."},
             {[](double p) { return std::log(p) / std::log(1.0 - p); },
              "The logarithm of a quotient is log p - log(1 - p), not one logarithm divided by the other."},
             {[](double p) { return std::log(p) + std::log(1.0 - p); },
              "The result is log(p (1 - p)). The odds are a quotient, p / (1 - p), so the logarithms are subtracted."},
             {[](double p) { return std::log(p) / (1.0 - p); },
              "Only p is inside the logarithm. The whole quotient belongs there: log(p / (1 - p))."},
             {nn::basic_sigmoid, "That is sigma(p). You are looking for the z that has sigma(z) = p."},
             {[](double p) { return 1.0 / nn::basic_sigmoid(p); },
              "That is 1 / sigma(p). The way back is not 1 / sigma: you are looking for the z that has sigma(z) = p."},
             {[](double p) { return std::log10(p / (1.0 - p)); },
              "std::log10 is the logarithm to base 10. The natural one, to base e, is std::log."}}};
}

}  // namespace mistakes
