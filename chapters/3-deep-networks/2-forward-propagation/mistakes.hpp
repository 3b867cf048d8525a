// Part 3.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <stdexcept>
#include <string>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/parts.hpp"
#include "nn/deep_network/forward.hpp"

namespace mistakes {

using deep_network::LayerCache;
using Mat = const Matrix&;  // what nearly every argument is
using Name = const std::string&;

inline shared::Advice<Matrix(Mat)> relu() {
    return {"relu",
            "a number below 0 becomes 0, every other stays; apply makes the loop",
            "return apply(Z, [](double z) { return z < 0.0 ? ... : ...; })",
            {{[](Mat Z) { return apply(Z, [](double z) { return std::fabs(z); }); },
              "That is |z|: below 0 relu gives 0, not -z."},
             {[](Mat Z) { return apply(Z, [](double z) { return std::fmin(0.0, z); }); },
              "That keeps what is below 0 and cuts off the rest. It must be the other way round."},
             {[](Mat Z) { return apply(Z, [](double z) { return std::fmax(0.0, -z); }); },
              "That lets -z through where z is below 0. relu lets z through where z is above 0."},
             {[](Mat Z) { return apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }); },
              "That is 1 where z is above 0: the slope of relu. relu itself gives z there."},
             {[](Mat Z) { return apply(Z, [](double z) { return z >= 0.0 ? 1.0 : 0.0; }); },
              "That is 1 from z = 0 on: a slope, as relu has it above 0. relu itself gives z there."},
             {[](Mat Z) { return apply(Z, [](double z) { return z < 0.0 ? 0.01 * z : z; }); },
              "Below 0 something leaks through: relu gives exactly 0 there."},
             {[](Mat Z) { return apply(Z, [](double z) { return std::fmin(1.0, std::fmax(0.0, z)); }); },
              "Above 1 relu goes on as z: only what is below 0 is cut off."},
             {[](Mat Z) { return apply(Z, [](double z) { return std::trunc(std::fmax(0.0, z)); }); },
              "The digits after the point are gone. An int holds whole numbers only: keep z a double, and write 0.0."},
             {nn::sigmoid, "That is the sigmoid. relu keeps a number above 0 as it is, and makes the others 0."}}};
}

inline shared::Advice<Matrix(Mat, Mat, Mat)> linear_forward() {
    return {
        "linear_forward",
        "one matrix product, W first, and a column that is added to each column",
        "return dot(W, ...) + ...",
        {{[](Mat A_prev, Mat W, Mat) { return dot(W, A_prev); }, "b is missing: that is W A_prev alone."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev) - b; }, "b is subtracted: the sign must be plus."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev) + b(0, 0); },
          "Every unit got the bias of the first. Add b as it is, a column: unit i gets b(i, 0)."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev) + b * W.cols(); },
          "b is in there once for each product: add it once, after the loop over the products."},
         {[](Mat A_prev, Mat W, Mat b) {
              return dot(W, A_prev) + dot(b, Matrix{{1, 0, 0, 0, 0}});
          },
          "Only the first example got its b: it is added to every column."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev) + shared::turned(b); },
          "b lies on its side. It is a column, (n_l, 1), and + repeats it for every example: no .T()."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W + b, A_prev); },
          "You add b to W, before the product. W A_prev comes first, then + b."},
         {[](Mat A_prev, Mat W, Mat b) {
              Matrix Z = dot(W, A_prev);
              for (int i = 1; i < Z.size(); ++i) Z.data()[i] += Z.data()[i - 1];
              return Z + b;
          },
          "Each sum goes on from the one before. Set it to 0 for every element of Z."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev + b); },
          "You add b to A_prev, before the product. W A_prev comes first, then + b."},
         {[](Mat A_prev, Mat W, Mat b) {
              return dot(W * Matrix{{0, 0, 1}}, A_prev) + b;
          },
          "Only the last product is left of each sum. Is there a = where += belongs?"},
         {[](Mat A_prev, Mat W, Mat b) {
              return dot(W * Matrix{{0, 1, 1}}, A_prev) + b;
          },
          "The first product of each sum is missing: columns of W count from 0."},
         {[](Mat A_prev, Mat W, Mat b) {
              return dot(W * Matrix{{1, 1, 0}}, A_prev) + b;
          },
          "The last product of each sum is missing: the loop runs over all columns of W."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev) + sum(b); },
          "Every unit got the sum of all biases. Add b as it is, a column: unit i gets b(i, 0)."},
         {[](Mat A_prev, Mat W, Mat b) { return dot(W, A_prev) * b; }, "b is multiplied. It is added: W A_prev + b."},
         {[](Mat A_prev, Mat W, Mat b) { return nn::relu(dot(W, A_prev) + b); },
          "That is relu(Z). The activation comes later, in linear_activation_forward."},
         {[](Mat A_prev, Mat W, Mat b) { return nn::sigmoid(dot(W, A_prev) + b); },
          "That is sigma(Z). The activation comes later, in linear_activation_forward."}}};
}

// A right layer, but for what `change` makes of its Z and A.
template <typename Change>
auto changed(Change change) {
    return [change](Mat A_prev, Mat W, Mat b, Name name) -> LayerCache {
        const LayerCache right = deep_network::linear_activation_forward(A_prev, W, b, name);
        return change(right.Z, right.A);
    };
}

// A right layer, but for the functions that the two names mean.
inline auto named(Matrix (*relu)(Mat), Matrix (*sigmoid)(Mat)) {
    return [relu, sigmoid](Mat A_prev, Mat W, Mat b, Name name) -> LayerCache {
        const Matrix Z = deep_network::linear_activation_forward(A_prev, W, b, name).Z;
        return {Z, name == "relu" ? relu(Z) : sigmoid(Z)};
    };
}

inline shared::Advice<LayerCache(Mat, Mat, Mat, Name)> linear_activation_forward() {
    return {"linear_activation_forward",
            "Z comes from linear_forward; A from relu or the sigmoid, applied to Z; both go into the cache",
            "if (activation == \"relu\") cache.A = relu(cache.Z); else if (activation == \"sigmoid\") cache.A = ...; "
            "else throw ...",
            {{named(nn::sigmoid, nn::relu), "relu and sigmoid are swapped."},
             {named(nn::sigmoid, nn::sigmoid), "With \"relu\" you give the sigmoid, too: is the name looked at?"},
             {named(nn::relu, nn::relu), "With \"sigmoid\" you give relu, too: is the name looked at?"},
             {named([](Mat Z) { return apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }); }, nn::sigmoid),
              "With \"relu\" A has only 0 and 1: that is relu's slope. relu itself gives z where z is above 0."},
             {named(nn::relu, [](Mat Z) { return tanh(Z); }),
              "With \"sigmoid\" A is the tanh of Z. It should be the sigmoid."},
             {[](Mat A_prev, Mat W, Mat b, Name name) {
                  return deep_network::linear_activation_forward(A_prev, W, -b, name);
              },
              "b is subtracted: Z = W A_prev + b."},
             {named(nn::relu, [](Mat Z) { return nn::sigmoid(nn::sigmoid(Z)); }),
              "You take the sigmoid twice: A is the sigmoid of Z."},
             {changed([](Mat Z, Mat) {
                  return LayerCache{Z, Z};
              }),
              "A is Z: the activation is missing."},
             {changed([](Mat, Mat A) {
                  return LayerCache{A, A};
              }),
              "The cache's Z holds A. Z is the number before the activation: the way back needs both."},
             {changed([](Mat Z, Mat A) {
                  return LayerCache{A, Z};
              }),
              "Z and A are swapped in the cache: Z comes first, A = g(Z) second."},
             {changed([](Mat, Mat A) {
                  return LayerCache{Matrix(), A};
              }),
              "The cache's Z is empty. Set it, and if you std::move it, then only after A is made."},
             {[](Mat A_prev, Mat W, Mat b, Name name) {
                  return LayerCache{A_prev, deep_network::linear_activation_forward(A_prev, W, b, name).A};
              },
              "The cache's Z holds A_prev, which the page keeps. Here it is the layer's own Z, before the activation."},
             {[](Mat A_prev, Mat W, Mat b, Name name) {
                  return deep_network::linear_activation_forward(A_prev, W, 0.0 * b, name);
              },
              "b is missing from Z."},
             {[](Mat A_prev, Mat W, Mat b, Name name) {
                  if (name != "relu" && name != "sigmoid") throw std::runtime_error("another exception");
                  return deep_network::linear_activation_forward(A_prev, W, b, name);
              },
              "For a name that is neither relu nor sigmoid it throws, but something else than std::invalid_argument."},
             {[](Mat A_prev, Mat W, Mat b, Name name) {
                  return deep_network::linear_activation_forward(A_prev, W, b, name == "relu" ? "relu" : "sigmoid");
              },
              "The values are right, but a name that is neither relu nor sigmoid must stop with an error: throw "
              "std::invalid_argument(...)."}}};
}

}  // namespace mistakes
