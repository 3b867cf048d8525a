// Part 3.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/parts.hpp"
#include "nn/deep_network/forward.hpp"

namespace mistakes {

using deep_network::LayerCache;
using deep_network::Parameters;
using Caches = std::vector<LayerCache>;
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

// The network with relu in layer l where is_relu(l, L), else the sigmoid. Each layer reads `read` of the one before.
inline auto network(bool (*is_relu)(std::size_t l, std::size_t L), Matrix LayerCache::*read = &LayerCache::A) {
    return [is_relu, read](Mat X, const Parameters& p) {
        Caches caches;
        for (std::size_t l = 1; l <= p.W.size(); ++l) {
            const Matrix A_prev = l == 1 ? X : caches.back().*read;
            const std::string name = is_relu(l, p.W.size()) ? "relu" : "sigmoid";
            caches.push_back(deep_network::linear_activation_forward(A_prev, p.W[l - 1], p.b[l - 1], name));
        }
        return caches;
    };
}

// The first `count` caches of the right list, behind so many empty ones.
inline auto listed(std::size_t empty, std::size_t count) {
    return [empty, count](Mat X, const Parameters& p) {
        Caches caches = deep_network::L_model_forward(X, p);
        caches.resize(count);
        caches.insert(caches.begin(), empty, LayerCache{});
        return caches;
    };
}

// It stops where layer l reads A_k, of another shape; A_0 is X.
inline auto meeting(std::size_t l, std::size_t k) {
    return [l, k](Mat X, const Parameters& p) {
        const Matrix A_k = k == 0 ? X : deep_network::L_model_forward(X, p)[k - 1].A;
        return Caches{{dot(p.W[l - 1], A_k), X}};
    };
}

inline shared::Advice<Caches(Mat, const Parameters&)> L_model_forward() {
    using Layer = std::size_t;
    return {
        "L_model_forward",
        "a loop over l from 1 to L; layer 1 reads X, every other the A of the cache before; layer L alone has the "
        "sigmoid",
        "for std::size_t l from 1, l <= L: caches.push_back(linear_activation_forward(l == 1 ? X : caches.back().A, "
        "parameters.W[l - 1], parameters.b[l - 1], l < L ? ... : ...))",
        {{network([](Layer, Layer) { return false; }), "All layers have the sigmoid: layers 1 to L - 1 have relu."},
         {network([](Layer, Layer) { return true; }), "Layer L has relu: a chance comes from the sigmoid."},
         {network([](Layer l, Layer L) { return l == L; }),
          "relu and sigmoid are swapped: relu in layers 1 to L - 1, sigmoid in layer L."},
         {network([](Layer l, Layer L) { return l + 1 < L; }),
          "Layer L - 1 has the sigmoid, too: relu goes as far as l < L."},
         {network([](Layer l, Layer) { return l == 1; }),
          "Only layer 1 has relu: it belongs in all layers but the last."},
         {network([](Layer l, Layer) { return l != 1; }),
          "Layer 1 has the sigmoid, all others relu. It is the last layer that has the sigmoid."},
         {network([](Layer l, Layer L) { return l != 1 && l != L; }),
          "Layer 1 has the sigmoid, too. Only the last layer has it."},
         {network([](Layer l, Layer L) { return l < L; }, &LayerCache::Z),
          "You hand on Z: the next layer reads A, after the activation."},
         {meeting(2, 0),
          "W2 meets X. Does every layer read X, or does layer 1 take parameters.W[1]? Layer l has W[l - 1] and reads "
          "A_{l-1}."},
         {meeting(3, 1),
          "W3 meets A_1. Does every layer from the second on read caches[0].A? Layer l reads A_{l-1}: "
          "caches.back().A."},
         {meeting(4, 0), "W4 meets X. Only layer 1 reads X; the last layer reads the A of the one before."},
         {listed(0, 3),
          "There is one cache too few. The list holds those of layers 1 to L, that of the output layer included."},
         {listed(1, 4), "There is one cache too many. The list has one for each layer, and the input X is none."},
         {listed(0, 1),
          "There is one cache only. Inside the loop each layer's is appended, and the return comes after the loop."},
         {listed(0, 0), "The list is empty: caches.push_back(...) appends."},
         {listed(4, 4),
          "The list is twice as long as it should be: push_back appends after the empty caches that it began with. "
          "Start from an empty list."},
         {[](Mat X, const Parameters& p) {
              return deep_network::L_model_forward(X, {p.W, deep_network::zero_parameters({3, 4, 2, 6, 1}).b});
          },
          "The biases are missing: layer l has parameters.b[l - 1]."}}};
}

}  // namespace mistakes
