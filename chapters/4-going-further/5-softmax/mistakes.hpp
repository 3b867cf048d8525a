// Part 4.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of numerical_gradient and leaky_relu_backward; formula_mistakes.hpp has the others.
#pragma once

#include <string>

#include "chapters/4-going-further/5-softmax/formula_mistakes.hpp"
#include "chapters/4-going-further/5-softmax/ours.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

using ours::Cost;

// Right but for this: `left` stays added to each element after its turn.
inline Matrix staying_nudged(const Cost& J, Matrix Z, double left) {
    Matrix gradient(Z.rows(), Z.cols());
    for (int i = 0; i < Z.size(); ++i) {
        gradient.data()[i] = ours::numerical_gradient(J, Z).data()[i];
        Z.data()[i] += left;
    }
    return gradient;
}

inline shared::Advice<Matrix(const Cost&, const Matrix&)> numerical_gradient() {
    return {
        "numerical_gradient",
        "for each element: J with that element a little larger, J with it a little smaller, and their difference over "
        "the distance",
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
         {[](const Cost& J, const Matrix& Z) { return staying_nudged(J, Z, -1e-5); },
          "The elements before stay nudged. Put each one back before the next."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 0.1, 0.1, 0.2); },
          "The step h is far too large: take 1e-5."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 0, 1e-5, 1e-5); },
          "Only the lower side is nudged. That is off by about h; with both sides it is off by about h^2."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 1e-5, 0, 2e-5); },
          "It is half of the slope, nearly: only one of the two places is nudged, so they are h apart, and you divide "
          "by 2h. Nudge the other one to the other side."},
         {[](const Cost& J, const Matrix& Z) { return staying_nudged(J, Z, 1e-5); },
          "Each element stays a little too large when the next one is nudged. Put it back before."},
         {[](const Cost&, const Matrix& Z) { return Matrix(Z.rows(), Z.cols()); },
          "The slopes are 0, or nearly. Does J get the same matrix both times, is there a 1 / 2 of two whole numbers, "
          "or is h a factor? The difference over (2.0 * h), with brackets, is the slope: / 2.0 * h multiplies by h."},
         {[](const Cost& J, const Matrix& Z) { return ours::differences(J, Z, 1e-5, 1e-5, 2.0); },
          "The division by h is missing: the two places are 2h apart, not 2."},
         {[](const Cost& J, const Matrix& Z) { return Matrix(Z.rows(), Z.cols(), (J(Z + 1e-5) - J(Z - 1e-5)) / 2e-5); },
          "All elements are nudged at once. Nudge one, and leave the others as they are."},
         {[](const Cost& J, const Matrix& Z) {
              const Cost rounded = [&J](const Matrix& A) { return static_cast<float>(J(A)); };
              return ours::differences(rounded, Z, 1e-5, 1e-5, 2e-5);
          },
          "J is kept in a float. It rounds after seven digits, and the two values differ only further down: take a "
          "double."}}};
}

// Number by number: piece(its dA, its z).
template <typename Piece>
shared::Mistake<Two> in_pieces(Piece piece, const std::string& sentence) {
    return {[piece](const Matrix& dA, const Matrix& Z) {
                Matrix dZ(Z.rows(), Z.cols());
                for (int i = 0; i < Z.size(); ++i) dZ.data()[i] = piece(dA.data()[i], Z.data()[i]);
                return dZ;
            },
            sentence};
}

inline shared::Advice<Two> leaky_relu_backward() {
    return {"leaky_relu_backward",
            "the curve has two straight pieces. What is the slope of each?",
            "dA times 1 where z > 0, and dA times 0.01 elsewhere",
            {{[](const Matrix& dA, const Matrix& Z) { return nn::relu_backward(dA, Z); },
              "That is relu's. Where z is negative a leaky relu still has a slope. Is it missing, or is it 0 because "
              "of an int, or of a 1 / 100 of two whole numbers?"},
             {[](const Matrix& dA, const Matrix& Z) { return dA * deep_network::hidden_forward(Z, "leaky"); },
              "dA is multiplied by the leaky relu's value. Multiply it by its slope."},
             in_pieces([](double, double z) { return z > 0.0 ? 1.0 : 0.01; },
                       "That is the slope of the leaky relu alone. dA is missing."),
             {[](const Matrix&, const Matrix& Z) { return deep_network::hidden_forward(Z, "leaky"); },
              "That is the leaky relu's value, the way forward. Back goes dA times its slope."},
             in_pieces([](double d, double z) { return z > 0.0 ? d : 0.01 * z * d; },
                       "Below 0 dA is multiplied by 0.01 z, the value. The slope of 0.01 z is 0.01."),
             in_pieces([](double d, double z) { return z > 0.0 ? 0.01 * d : d; }, "The two slopes are swapped."),
             in_pieces([](double d, double z) { return z > 0.0 ? d : -0.01 * d; },
                       "Below 0 the sign is wrong: 0.01 z rises there, too."),
             in_pieces([](double d, double z) { return d + (z > 0.0 ? 1.0 : 0.01); },
                       "The slope is added to dA. Multiply dA by it."),
             {[](const Matrix& dA, const Matrix& Z) { return ours::leaky_relu_backward(Z, dA); },
              "dA and Z are swapped: Z decides about the slope, and dA is multiplied by it."},
             {[](const Matrix& dA, const Matrix&) { return ours::leaky_relu_backward(dA, dA); },
              "The sign of dA decides. It is z that tells on which piece the unit is."},
             in_pieces([](double d, double z) { return z > 0.0 ? d : 0.01; }, "Below 0 dA is missing: dA times 0.01."),
             in_pieces([](double d, double z) { return z > 0.0 ? d : 0.01 * z; },
                       "Below 0 you give the value, 0.01 z. Back goes dA times the slope, 0.01.")}};
}

}  // namespace mistakes
