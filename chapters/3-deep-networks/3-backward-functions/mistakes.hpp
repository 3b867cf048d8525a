// Part 3.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/backward_functions.hpp"
#include "nn/gradient_check.hpp"

namespace mistakes {

using nn::norm;
using Mat = const Matrix&;  // what nearly every argument is

inline shared::Advice<Matrix(Mat, Mat)> sigmoid_backward() {
    using nn::sigmoid;
    using nn::sigmoid_derivative;
    return {
        "sigmoid_backward",
        "first A, the sigmoid of Z; then three matrices of one shape, multiplied elementwise",
        "const Matrix A = 1.0 / (1.0 + exp(-Z)); return dA * A * (1.0 - A)",
        {{[](Mat dA, Mat Z) { return dA * Z * (1.0 - Z); },
          "You take Z for A. The slope is a (1 - a) with a = sigma(z): compute that first."},
         {[](Mat, Mat Z) { return sigmoid_derivative(Z); },
          "That is the slope alone. It still has to be multiplied by dA, what comes from above."},
         {[](Mat dA, Mat Z) { return dA * sigmoid(Z); },
          "That is dA times sigma(Z), the value. Its slope is sigma(Z) * (1 - sigma(Z))."},
         {[](Mat dA, Mat Z) { return dA * sigmoid_derivative(sigmoid(Z)); },
          "You take the sigmoid of a sigmoid. Take it once: A = sigma(Z); then A * (1.0 - A)."},
         {[](Mat dA, Mat Z) { return dA * sigmoid(Z) * 1.0 - sigmoid(Z); },
          "dA * A * 1.0 - A multiplies first. Put brackets around (1.0 - A)."},
         {[](Mat dA, Mat Z) { return dA * (1.0 - sigmoid(Z) * sigmoid(Z)); },
          "1 - a^2 is the slope of tanh; that of the sigmoid is a (1 - a)."},
         {[](Mat dA, Mat Z) { return dA * (1.0 - tanh(Z) * tanh(Z)); },
          "That is the slope of tanh, 1 - tanh(z)^2. That of the sigmoid is a (1 - a), with a = sigma(z)."},
         {[](Mat dA, Mat Z) { return dA * (1.0 + exp(-Z)) * -exp(-Z); },
          "Your a is 1 + e^-z. 1.0 / 1.0 + exp(-Z) divides first: put brackets around (1.0 + exp(-Z))."},
         {[](Mat dA, Mat Z) { return dA * (1.0 - sigmoid(Z)) * (1.0 - sigmoid(Z)); },
          "Both factors are 1 - a. The slope is a (1 - a)."},
         {[](Mat dA, Mat Z) { return dA * sigmoid(Z) * sigmoid(Z); }, "Both factors are a. The slope is a (1 - a)."},
         {[](Mat dA, Mat Z) { return dA * sigmoid(Z) * (1.0 + sigmoid(Z)); },
          "That is a (1 + a). The slope is a (1 - a)."},
         {[](Mat dA, Mat Z) { return dA * sigmoid(Z) - sigmoid(Z) * sigmoid(Z); },
          "dA must multiply both terms of a - a^2. Put brackets around them, or write dA * A * (1.0 - A)."},
         {[](Mat dA, Mat Z) { return dA / sigmoid_derivative(Z); },
          "dA is divided by the slope a (1 - a). Multiply it."},
         {[](Mat dA, Mat Z) { return dA + sigmoid_derivative(Z); }, "The slope is added to dA. Multiply dA by it."},
         {[](Mat dA, Mat Z) { return dA * tanh(Z) * (1.0 - tanh(Z)); },
          "a is tanh(z) here. It should be the sigmoid of z, and the slope a (1 - a)."},
         {[](Mat dA, Mat Z) { return dA * exp(-Z) * (1.0 - exp(-Z)); },
          "a is e^-z here. It should be the sigmoid, 1 / (1 + e^-z), and the slope a (1 - a)."},
         {[](Mat dA, Mat) { return dA * sigmoid_derivative(dA); },
          "The slope is taken at dA. It is taken at Z, the number that went into the sigmoid."},
         {[](Mat dA, Mat Z) { return dA * sigmoid(-Z); },
          "That is dA times 1 - sigma(Z). The factor sigma(Z) is missing, or the power is Z where -Z belongs."},
         {[](Mat dA, Mat Z) { return Z * sigmoid_derivative(dA); },
          "dA and Z are swapped: the slope is taken at Z, and dA is multiplied by it."},
         {[](Mat dA, Mat Z) { return dot(dA, sigmoid_derivative(Z)); },
          "dot is the matrix product. Here every element of dA meets its own slope: that is *."}}};
}

// `passed` where open(da, z), else 0.
template <typename Open>
Matrix gated(Matrix passed, Mat dA, Mat Z, Open open) {
    for (int i = 0; i < dA.size(); ++i) passed.data()[i] *= open(dA.data()[i], Z.data()[i]) ? 1.0 : 0.0;
    return passed;
}

inline shared::Advice<Matrix(Matrix, Mat)> relu_backward() {
    return {
        "relu_backward",
        "a gate: what comes from above passes or is stopped, and Z decides",
        "for each i: if (Z.data()[i] <= 0.0) dA.data()[i] = 0.0; after the loop, return dA",
        {{[](Matrix dA, Mat Z) { return gated(dA, dA, Z, [](double, double z) { return z >= 0.0; }); },
          "Where Z is exactly 0 the gradient counts as 0 too: stop it for z <= 0, not only z < 0."},
         {[](Matrix dA, Mat) { return nn::relu(dA); },
          "You look at the sign of dA. The gate is set by Z; a negative dA passes where Z is above 0."},
         {[](Matrix dA, Mat Z) { return gated(dA, dA, Z, [](double, double z) { return z <= 0.0; }); },
          "The gate is the wrong way round: what comes from above passes where Z is above 0."},
         {[](Matrix dA, Mat Z) { return apply(0.0 * dA + Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }); },
          "That is the gate itself, 0 or 1. It still has to be multiplied by dA."},
         {[](Matrix dA, Mat Z) { return dA * nn::relu(Z); },
          "That is dA times relu(Z), the value. The slope of relu is 1 or 0, however large Z is."},
         {[](Matrix, Mat Z) { return nn::relu(Z); },
          "That is relu(Z), the way forward. On the way back dA passes where Z is above 0."},
         {[](Matrix dA, Mat Z) { return gated(dA, dA, Z, [](double da, double z) { return z > 0.0 && da > 0.0; }); },
          "A negative dA is stopped as well. Z alone decides."},
         {[](Matrix dA, Mat Z) { return gated(Z, dA, Z, [](double da, double) { return da > 0.0; }); },
          "dA and Z are swapped: it is dA that passes, where Z is above 0."},
         {[](Matrix dA, Mat Z) { return nn::sigmoid_backward(dA, Z); },
          "That is the sigmoid's slope. relu's is 1 where Z is above 0, and 0 elsewhere."}}};
}

// a / b, and 0 for 0 / 0.
inline double ratio(double a, double b) {
    return b == 0.0 ? 0.0 : a / b;
}

// The sum of |a|.
inline double sizes(Mat A) {
    return sum(maximum(A, 0.0) + maximum(-A, 0.0));
}

inline shared::Advice<double(Mat, Mat)> relative_difference() {
    return {"relative_difference",
            "three roots of sums of squares: of A - B, of A and of B; and mind a division by 0",
            "const double size = std::sqrt(sum(A * A)) + std::sqrt(sum(B * B)); if it is 0.0 return 0.0, else the root "
            "for A - B, divided by size",
            {{[](Mat A, Mat B) { return norm(A - B); },
              "That is the distance alone: it depends on the scale. Divide by ||A|| + ||B||."},
             {[](Mat A, Mat B) { return norm(A - B) / norm(A + B); },
              "You divide by ||A + B||: for A and -A that is 0. Divide by ||A|| + ||B||."},
             {[](Mat A, Mat B) { return ratio(norm(A - B), norm(A)); },
              "You divide by ||A|| alone. Divide by ||A|| + ||B||, so that the order of the two doesn't matter."},
             {[](Mat A, Mat B) { return ratio(norm(A - B), norm(B)); },
              "You divide by ||B|| alone. Divide by ||A|| + ||B||, so that the order of the two doesn't matter."},
             {[](Mat A, Mat B) { return norm(A - B) / (norm(A) + norm(B)); },
              "For two zero matrices you divide 0 by 0, which is NaN. They are 0 apart."},
             {[](Mat A, Mat B) { return ratio(sum((A - B) * (A - B)), sum(A * A) + sum(B * B)); },
              "The roots are missing: ||A|| is the root of the sum of the squares."},
             {[](Mat A, Mat B) { return ratio(sum((A - B) * (A - B)), norm(A) + norm(B)); },
              "The root over ||A - B|| is missing: only what you divide by has its roots."},
             {[](Mat A, Mat B) { return ratio(norm(A - B), std::trunc(norm(A) + norm(B))); },
              "The sum of the two lengths has lost its digits after the point. Is it an int? Make it a double."},
             {[](Mat A, Mat B) { return ratio(sizes(A - B), sizes(A) + sizes(B)); },
              "You add up the sizes of the elements. ||A|| is the root of the sum of their squares."},
             {[](Mat A, Mat B) { return sum(A - B) / (sum(A) + sum(B)); },
              "You add the elements as they are; plus and minus cancel. Square them first: sum(A * A)."},
             {[](Mat A, Mat B) { return ratio(norm(A - B), norm(A)) + norm(B); },
              "a / b + c divides first. Put brackets around ||A|| + ||B||."},
             {[](Mat A, Mat B) { return ratio(std::fabs(norm(A) - norm(B)), norm(A) + norm(B)); },
              "You compare the two lengths; A and -A have the same. Take the length of the difference: ||A - B||."},
             {[](Mat A, Mat B) { return ratio(norm(A - B), std::sqrt(sum(A * A) + sum(B * B))); },
              "||A|| + ||B|| are two roots, added up; you take one root for both."}}};
}

}  // namespace mistakes
