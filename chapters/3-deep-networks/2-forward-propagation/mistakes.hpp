// Part 3.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <utility>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/forward.hpp"

namespace mistakes {

using deep_network::LayerCache;
using deep_network::Parameters;

inline shared::Advice<Matrix(const Matrix&)> relu() {
    return {"relu",
            "a number below 0 becomes 0, every other stays; map does the loop",
            "return apply(Z, [](double z) { return z < 0.0 ? ... : ...; })",
            {{[](const Matrix& Z) { return apply(Z, [](double z) { return std::fabs(z); }); },
              "That is |z|: below 0 relu gives 0, not -z."},
             {[](const Matrix& Z) { return apply(Z, [](double z) { return std::fmin(0.0, z); }); },
              "That keeps what lies below 0 and cuts off the rest: it must be the other way round."},
             {[](const Matrix& Z) { return apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }); },
              "That is 1 where z is above 0: the slope of relu. relu itself gives z there."},
             {[](const Matrix& Z) { return apply(Z, [](double z) { return z < 0.0 ? 0.01 * z : z; }); },
              "Below 0 something leaks through: relu gives exactly 0 there."},
             {[](const Matrix& Z) { return apply(Z, [](double z) { return std::fmin(1.0, std::fmax(0.0, z)); }); },
              "Above 1 relu goes on as z: only what lies below 0 is cut off."},
             {[](const Matrix& Z) { return Z; }, "That is Z as it was. Does the loop change copies of its elements?"},
             {// The check hands out a matrix of its own, so that even a function that writes into its argument is found
              // out.
              [](const Matrix& Z) { return const_cast<Matrix&>(Z) = nn::relu(Z); },
              "The values are right, but Z was changed: the cache still needs it. Write into a matrix of your own."}}};
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&, const Matrix&)> linear_forward() {
    return {"linear_forward",
            "one matrix product, W first, and a column that is added to each column",
            "return dot(W, ...) + ...",
            {{[](const Matrix& A_prev, const Matrix& W, const Matrix&) { return dot(W, A_prev); },
              "b is missing: that is W A_prev alone."},
             {[](const Matrix& A_prev, const Matrix& W, const Matrix& b) { return dot(W, A_prev) - b; },
              "b is taken off: the sign must be plus."},
             {[](const Matrix& A_prev, const Matrix& W, const Matrix& b) { return dot(W, A_prev) + b(0, 0); },
              "Every unit got the bias of the first. Add b as it is, a column: unit i gets b(i, 0)."},
             {[](const Matrix& A_prev, const Matrix& W, const Matrix& b) { return dot(W, A_prev) + b * W.cols(); },
              "b is in there once for each product: add it once, after the loop over the products."},
             {[](const Matrix& A_prev, const Matrix& W, const Matrix& b) {
                  Matrix Z(W.rows(), A_prev.cols());
                  for (int i = 0; i < Z.rows(); ++i) {
                      for (int j = 0; j < Z.cols(); ++j) Z(i, j) = W(i, W.cols() - 1) * A_prev(W.cols() - 1, j);
                  }
                  return Z + b;
              },
              "Only the last product is left of each sum: = where += belongs?"},
             {[](const Matrix& A_prev, const Matrix& W, const Matrix& b) {
                  return nn::relu(deep_network::linear_forward(A_prev, W, b));
              },
              "That is relu(Z). The activation comes later, in linear_activation_forward."},
             {[](const Matrix& A_prev, const Matrix& W, const Matrix& b) {
                  return nn::sigmoid(deep_network::linear_forward(A_prev, W, b));
              },
              "That is sigma(Z). The activation comes later, in linear_activation_forward."}}};
}

using Activation = Matrix (*)(const Matrix&);

inline Matrix unchanged(const Matrix& Z) {
    return Z;
}

// A layer with these functions for the two names; any other name is the error that it should be.
inline LayerCache layer(const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name,
                        Activation for_relu, Activation for_sigmoid) {
    LayerCache cache = deep_network::linear_activation_forward(A_prev, W, b, name);
    cache.A = name == "relu" ? for_relu(cache.Z) : for_sigmoid(cache.Z);
    return cache;
}

inline shared::Advice<LayerCache(const Matrix&, const Matrix&, const Matrix&, const std::string&)>
linear_activation_forward() {
    return {
        "linear_activation_forward",
        "Z comes from linear_forward; A from relu or the sigmoid, applied to Z; both go into the cache",
        "if (activation == \"relu\") c.A = relu(c.Z); else if (activation == \"sigmoid\") c.A = ...; else throw ...",
        {{[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return layer(A_prev, W, b, name, nn::sigmoid, nn::relu);
          },
          "relu and sigmoid are swapped."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return layer(A_prev, W, b, name, nn::sigmoid, nn::sigmoid);
          },
          "With \"relu\" you give the sigmoid, too: is the name looked at?"},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return layer(A_prev, W, b, name, nn::relu, nn::relu);
          },
          "With \"sigmoid\" you give relu, too: is the name looked at?"},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return layer(A_prev, W, b, name, unchanged, unchanged);
          },
          "A is Z: the activation is missing."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return layer(A_prev, W, b, name, nn::relu, [](const Matrix& Z) { return 1.0 / (1.0 + exp(Z)); });
          },
          "The sigmoid falls where it should rise: the power is -Z."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              LayerCache cache = deep_network::linear_activation_forward(A_prev, W, b, name);
              cache.Z = cache.A;
              return cache;
          },
          "The cache's Z holds A. Z is the number before the activation: the way back needs both."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              LayerCache cache = deep_network::linear_activation_forward(A_prev, W, b, name);
              std::swap(cache.Z, cache.A);
              return cache;
          },
          "Z and A are swapped in the cache: Z comes first, A = g(Z) second."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) -> LayerCache {
              return {A_prev, deep_network::linear_activation_forward(A_prev, W, b, name).A};
          },
          "The cache's Z holds A_prev, as on the page. Here it holds the layer's own Z: (n_l, m), before the "
          "activation."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) -> LayerCache {
              return {Matrix(), deep_network::linear_activation_forward(A_prev, W, b, name).A};
          },
          "The cache's Z is empty: set it, and if you std::move it, then only after A is made."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return deep_network::linear_activation_forward(A_prev, W, Matrix(b.rows(), 1), name);
          },
          "b is missing from Z."},
         {[](const Matrix& A_prev, const Matrix& W, const Matrix& b, const std::string& name) {
              return deep_network::linear_activation_forward(A_prev, W, b, name == "relu" ? "relu" : "sigmoid");
          },
          "The values are right, but a name that is neither relu nor sigmoid must stop with an error: throw "
          "std::invalid_argument(...)."}}};
}

// The network with activation(l, L) in layer l, each layer being given what handed_on(cache) makes of the one before.
template <typename Name, typename HandedOn>
std::vector<LayerCache> network(const Matrix& X, const Parameters& parameters, Name activation, HandedOn handed_on) {
    const std::size_t L = parameters.W.size();
    std::vector<LayerCache> caches;
    for (std::size_t l = 1; l <= L; ++l) {
        const Matrix A_prev = l == 1 ? X : handed_on(caches.back());
        caches.push_back(deep_network::linear_activation_forward(A_prev, parameters.W[l - 1], parameters.b[l - 1],
                                                                 activation(l, L)));
    }
    return caches;
}

inline Matrix the_A(const LayerCache& cache) {
    return cache.A;
}

inline const char* as_it_should_be(std::size_t l, std::size_t L) {
    return l < L ? "relu" : "sigmoid";
}

inline shared::Advice<std::vector<LayerCache>(const Matrix&, const Parameters&)> L_model_forward() {
    return {
        "L_model_forward",
        "a loop over l from 1 to L; layer 1 reads X, every other the A of the cache before; layer L alone has the "
        "sigmoid",
        "for std::size_t l from 1, l <= L: caches.push_back(linear_activation_forward(l == 1 ? X : caches.back().A, "
        "parameters.W[l - 1], parameters.b[l - 1], l < L ? ... : ...))",
        {{[](const Matrix& X, const Parameters& parameters) {
              return network(
                  X, parameters, [](std::size_t, std::size_t) { return "sigmoid"; }, the_A);
          },
          "All layers have the sigmoid: layers 1 to L - 1 have relu."},
         {[](const Matrix& X, const Parameters& parameters) {
              return network(
                  X, parameters, [](std::size_t, std::size_t) { return "relu"; }, the_A);
          },
          "Layer L has relu: a chance comes from the sigmoid."},
         {[](const Matrix& X, const Parameters& parameters) {
              return network(
                  X, parameters, [](std::size_t l, std::size_t L) { return l < L ? "sigmoid" : "relu"; }, the_A);
          },
          "relu and sigmoid are swapped: relu in layers 1 to L - 1, sigmoid in layer L."},
         {[](const Matrix& X, const Parameters& parameters) {
              return network(
                  X, parameters, [](std::size_t l, std::size_t L) { return l < L - 1 ? "relu" : "sigmoid"; }, the_A);
          },
          "Layer L - 1 has the sigmoid, too: relu goes as far as l < L."},
         {[](const Matrix& X, const Parameters& parameters) {
              return network(
                  X, parameters, [](std::size_t l, std::size_t) { return l == 1 ? "relu" : "sigmoid"; }, the_A);
          },
          "Only layer 1 has relu: it belongs in all layers but the last."},
         {[](const Matrix& X, const Parameters& parameters) {
              return network(X, parameters, as_it_should_be, [](const LayerCache& cache) { return cache.Z; });
          },
          "You hand on Z: the next layer reads A, after the activation."},
         {[](const Matrix& X, const Parameters& parameters) {
              std::vector<LayerCache> caches = deep_network::L_model_forward(X, parameters);
              caches.pop_back();
              return caches;
          },
          "The output layer is missing: its cache belongs in the list as well."},
         {[](const Matrix& X, const Parameters& p) -> std::vector<LayerCache> {
              return {deep_network::linear_activation_forward(X, p.W[1], p.b[1], "relu")};
          },
          "W2 meets X. Does every layer read X, or does layer 1 take parameters.W[1]? Layer l has W[l - 1] and reads "
          "A_{l-1}."},
         {[](const Matrix& X, const Parameters& parameters) {
              std::vector<LayerCache> caches = deep_network::L_model_forward(X, parameters);
              caches.insert(caches.begin(), {X, X});
              return caches;
          },
          "The list begins with X. There is one cache for each layer, and the input is none: whoever calls has X."},
         {[](const Matrix& X, const Parameters& parameters) -> std::vector<LayerCache> {
              const std::vector<LayerCache> caches = deep_network::L_model_forward(X, parameters);
              return {caches.rbegin(), caches.rend()};
          },
          "The caches stand in reverse order: that of layer 1 comes first."},
         {[](const Matrix& X, const Parameters& parameters) {
              std::vector<LayerCache> caches(parameters.W.size());
              for (const LayerCache& cache : deep_network::L_model_forward(X, parameters)) caches.push_back(cache);
              return caches;
          },
          "The list is twice as long: push_back appends after the empty caches that it began with. Start from an "
          "empty list."},
         {[](const Matrix& X, const Parameters& parameters) {
              Parameters without = parameters;
              for (Matrix& b : without.b) b = Matrix(b.rows(), 1);
              return deep_network::L_model_forward(X, without);
          },
          "The biases are missing: layer l has parameters.b[l - 1]."}}};
}

}  // namespace mistakes
