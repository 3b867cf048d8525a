// Part 1.8, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Those of model
// are in model_mistakes.hpp.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "datasets/images.hpp"
#include "nn/logistic_regression/model.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double chance_of_dog(const Matrix& w, double b, const datasets::Image& image) {
    const Matrix x = datasets::flatten({image}) / 255.0;
    return nn::sigmoid(dot(w.T(), x) + b)(0, 0);
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;
using logistic_regression::Parameters;

inline shared::Advice<Parameters(int)> initialize_with_zeros() {
    return {"initialize_with_zeros",
            "a struct is filled in the order of its parts: first w, then b",
            "return {Matrix(dim, ...), 0.0};",
            {{[](int dim) {
                  return Parameters{Matrix(1, dim), 0.0};
              },
              "w is a row here. It must be a column: Matrix(dim, 1)."},
             {[](int dim) {
                  return Parameters{Matrix(dim + 1, 1), 0.0};
              },
              "w has one weight too many. b isn't part of w."},
             {[](int dim) {
                  return Parameters{Matrix(dim, 0), 0.0};
              },
              "Matrix(dim, 0) has no columns, so no numbers. The second size is 1."},
             {[](int dim) {
                  return Parameters{Matrix(dim, dim), 0.0};
              },
              "Matrix(dim, dim) has a weight for each pair of inputs. There is one for each input: Matrix(dim, 1)."},
             {[](int dim) {
                  return Parameters{Matrix(dim, 1, 1.0), 0.0};
              },
              "A third number in Matrix(rows, cols, fill) fills it. Leave it out, or make it 0."},
             {[](int) { return Parameters{}; }, "w was never set: a Matrix() without sizes has no numbers in it."}}};
}

// What becomes of the number of wrong predictions, and of m.
inline double wrong(In P, In Y) {
    return sum(apply(P - Y, [](double d) { return std::fabs(d); }));
}
inline int whole(In P, In Y) {
    return static_cast<int>(wrong(P, Y));
}

inline shared::Advice<double(In, In)> accuracy() {
    return {
        "accuracy",
        "add up std::fabs(P(0, i) - Y(0, i)) over the examples: that is how many are wrong",
        "double wrong = 0.0; in a loop over i: wrong += std::fabs(P(0, i) - Y(0, i)); return 100.0 - wrong / P.cols() "
        "* 100.0",
        {{[](In P, In Y) { return 1.0 - wrong(P, Y) / P.cols(); },
          "That is the fraction, from 0 to 1. Multiply it by 100."},
         {[](In P, In Y) { return wrong(P, Y) / P.cols() * 100.0; },
          "That is the percentage of wrong ones. The accuracy is 100 minus it."},
         {[](In P, In Y) { return 100.0 * ((P.cols() - whole(P, Y)) / P.cols()); },
          "right / m is integer division: 0, or 1 when all are right. Count in a double."},
         {[](In P, In Y) { return 1.0 * (100 * (P.cols() - whole(P, Y)) / P.cols()); },
          "Integer division throws the remainder away: 62.5 becomes 62. Count in a double."},
         {[](In P, In Y) { return 100.0 - 1 / P.cols() * wrong(P, Y) * 100.0; },
          "Always 100: 1 / m is integer division, and 0. Divide the number of wrong ones by m."},
         {[](In P, In Y) { return 100.0 - whole(P, Y) / P.cols() * 100.0; },
          "wrong / m is integer division: 0, or 1 when all are wrong. Count in a double."},
         {[](In P, In Y) { return 100.0 - sum(P - Y) / P.cols() * 100.0; },
          "A 1 for a 0 and a 0 for a 1 cancel. Take std::fabs of each difference before you add."},
         {[](In P, In Y) { return 100.0 - (wrong(P, Y) - std::fabs(P(0, 0) - Y(0, 0))) / P.cols() * 100.0; },
          "The first example isn't counted. A loop over the examples begins at 0."},
         {[](In P, In Y) { return 100.0 - std::fabs(P(0, 0) - Y(0, 0)) / P.rows() * 100.0; },
          "Only the first example is counted. P.rows() is 1: the examples are side by side, P.cols() of them."},
         {[](In P, In Y) { return 100.0 - std::fabs(P(0, 0) - Y(0, 0)) / P.cols() * 100.0; },
          "Only the first example is counted. The examples are side by side: loop to P.cols()."},
         {[](In P, In Y) {
              const int last = P.cols() - 1;
              return 100.0 - (wrong(P, Y) - std::fabs(P(0, last) - Y(0, last))) / P.cols() * 100.0;
          },
          "The last example isn't counted. i goes up to P.cols() - 1, so i < P.cols()."},
         {[](In P, In Y) {
              const int last = P.cols() - 1;
              return 100.0 - std::fabs(P(0, last) - Y(0, last)) / P.cols() * 100.0;
          },
          "Only the last example counts as wrong or not. Is there an = where += is meant?"},
         {[](In P, In Y) { return (1.0 - std::fabs(P(0, 0) - Y(0, 0))) / P.cols() * 100.0; },
          "Only the first example can count as right. Is there a return inside the loop, or does it end at 1, which is "
          "P.rows()?"},
         {[](In P, In Y) { return whole(P, Y) < P.cols() ? 100.0 / P.cols() : 0.0; },
          "At most one right example is counted. Is there an = 1 where += 1 is meant?"},
         {[](In P, In Y) { return (P.cols() - wrong(P, Y) - 1.0 + std::fabs(P(0, 0) - Y(0, 0))) / P.cols() * 100.0; },
          "The first example never counts as right. A loop over the examples begins at 0."},
         {[](In P, In Y) {
              const int last = P.cols() - 1;
              return (P.cols() - wrong(P, Y) - 1.0 + std::fabs(P(0, last) - Y(0, last))) / P.cols() * 100.0;
          },
          "The last example never counts as right. i goes up to P.cols() - 1, so i < P.cols()."},
         {[](In P, In Y) { return 100.0 * (1.0 - wrong(P, Y)) / P.cols(); },
          "1 - wrong is divided by m. Only wrong is: 100.0 * (1.0 - wrong / P.cols())."},
         {[](In P, In Y) { return (100.0 - wrong(P, Y)) / P.cols(); },
          "100 - wrong is divided by m, and nothing multiplied by 100. It is 100.0 - wrong / P.cols() * 100.0."},
         {[](In P, In Y) { return (100.0 - wrong(P, Y)) / P.cols() * 100.0; },
          "The subtraction comes first. Without the brackets it comes last: 100.0 - wrong / P.cols() * 100.0."},
         {[](In P, In Y) { return (100.0 - wrong(P, Y) / P.cols()) * 100.0; },
          "The 100, too, is multiplied by 100. Without the brackets it is not: 100.0 - wrong / P.cols() * 100.0."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y) / (P.cols() * 100.0); },
          "The number of wrong ones is divided by 100, too. Without the brackets it is multiplied by it: wrong / "
          "P.cols() * 100.0."},
         {[](In P, In Y) { return 1.0 - wrong(P, Y) / P.cols() * 100.0; },
          "The percentage of wrong ones is subtracted from 1. Subtract it from 100."},
         {[](In P, In) { return sum(P) / P.cols() * 100.0; }, "You count the 1s of P, right or wrong."},
         {[](In P, In Y) { return sum((1.0 - P) * (1.0 - Y)) / P.cols() * 100.0; },
          "You count the 0s that are right. A 1 that is right counts too."},
         {[](In P, In Y) { return (P.cols() - wrong(P, Y)) * 100.0; },
          "The number of right ones is multiplied by 100, and not divided by m, which is P.cols(). P.rows() is 1."},
         {[](In P, In Y) { return sum(P * Y) / P.cols() * 100.0; },
          "You count the 1s that are right. A 0 that is right counts too."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y) / P.cols(); },
          "The share of wrong ones still has to be multiplied by 100."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y) * 100.0; },
          "You don't divide by m, or by P.rows(), which is 1. The examples are side by side: m is P.cols()."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y); },
          "You subtract the number of wrong ones. Divide it by m and multiply it by 100 first."},
         {[](In P, In Y) { return P.cols() - wrong(P, Y); },
          "That is how many are right. Of 100: divide by m and multiply by 100."}}};
}

using Image = const datasets::Image&;

inline double z(In w, Image image, double divided_by) {
    return dot(w.T(), datasets::flatten({image}) / divided_by)(0, 0);
}

inline shared::Advice<double(In, double, Image)> chance_of_dog() {
    static const auto s = nn::basic_sigmoid;
    return {
        "chance_of_dog",
        "make of the picture what training was given; then one line of part 1.5",
        "const Matrix x = datasets::flatten({image}) / ...; return nn::sigmoid(dot(w.T(), x) + b)(0, 0);",
        {{[](In w, double b, Image image) { return s(z(w, image, 1) + b); },
          "The numbers go from 0 to 255. In training they went from 0 to 1: divide by 255.0 (and don't multiply)."},
         {[](In, double b, Image) { return s(b); },
          "The picture is all zeros. Is it multiplied by 1 / 255, or kept as int? Of whole numbers 1 / 255 is 0, and "
          "so is 254 / 255: write 255.0."},
         {[](In w, double b, Image image) { return s(w(0, 0) * image.pixels[0] / 255.0 + b); },
          "Only the first number of the picture counts. w * x works element by element, and dot(x, w.T()) is no sum: "
          "it is dot(w.T(), x)."},
         {[](In w, double b, Image image) { return s(z(w, image, 255)) * b; },
          "The sigmoid is multiplied by b. b is added, inside: sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return s(z(w, image, static_cast<double>(image.pixels.size())) + b); },
          "You divide by the number of pixels. The largest number in a picture is 255: divide by that."},
         {[](In, double, Image) { return 0.0; },
          "The chance is 0 each time. Is it kept in an int? It drops what is after the point."},
         {[](In w, double b, Image image) { return s((z(w, image, 1) + b) / 255.0); },
          "b was divided too. Divide the picture, not the sum."},
         {[](In w, double, Image image) { return s(z(w, image, 255)); },
          "b is missing: the chance is sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return s(z(w, image, 255)) + b; },
          "b is added after the sigmoid. It belongs inside: sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return s(z(w, image, 255) - b); },
          "b is subtracted. It is added: the chance is sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return z(w, image, 255) + b; }, "That is z. Its sigmoid is the chance."},
         {[](In w, double b, Image image) { return s(z(w, image, 255) + b) > 0.5 ? 1.0 : 0.0; },
          "That is the answer, 0 or 1. Return the chance, before it is compared with 0.5."},
         {[](In w, double b, Image image) { return 1.0 - s(z(w, image, 255) + b); },
          "That is the chance of a cat. 1 is a dog, so sigma(z) is the chance of a dog."},
         {[](In w, double b, Image image) { return s(z(w, image, 256) + b); },
          "You divide by 256. The largest number in a picture is 255, and it should become 1."},
         {[](In w, double b, Image image) { return s(s(z(w, image, 255) + b)); },
          "The sigmoid is taken twice. The chance is a sigmoid already."},
         {[](In w, double b, Image image) { return s(dot(w, datasets::flatten({image}) / 255.0)(0, 0) + b); },
          "w is a column, and so is the picture. The product needs w as a row: dot(w.T(), x)."}}};
}

}  // namespace mistakes
