// Part 3.2, spoilers: the likely mistakes in L_model_forward, and hints for it.
#pragma once

#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/forward.hpp"

namespace mistakes {

using deep_network::LayerCache;
using deep_network::Parameters;
using Caches = std::vector<LayerCache>;
using Mat = const Matrix&;

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

// The right list, but for the A of the last layer, activation(Z).
inline auto last_activation(Matrix (*activation)(Mat)) {
    return [activation](Mat X, const Parameters& p) {
        Caches caches = deep_network::L_model_forward(X, p);
        caches.back().A = activation(caches.back().Z);
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
         {network([](Layer l, Layer) { return l % 2 == 1; }),
          "relu and sigmoid take turns. Every layer but the last has relu."},
         {last_activation([](Mat Z) { return apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }); }),
          "The last A has only 0 and 1. Predictions come later; here it holds the chances, sigma(Z)."},
         {last_activation([](Mat Z) { return nn::sigmoid(nn::relu(Z)); }),
          "The last layer has relu and the sigmoid, one after the other. It has the sigmoid alone."},
         {last_activation([](Mat Z) { return nn::sigmoid(nn::sigmoid(Z)); }),
          "In the last layer the sigmoid is taken twice. linear_activation_forward takes it already."},
         {network([](Layer l, Layer L) { return l < L; }, &LayerCache::Z),
          "You hand on Z: the next layer reads A, after the activation."},
         {[](Mat X, const Parameters& p) {
              return Caches{{dot(p.W[1], X), X}};
          },
          "W2 meets X. Does every layer read X, or does layer 1 take parameters.W[1]? Layer l has W[l - 1] and reads "
          "A_{l-1}."},
         {[](Mat X, const Parameters& p) {
              return Caches{{dot(p.W[2], deep_network::L_model_forward(X, p)[0].A), X}};
          },
          "W3 meets A_1. Does every layer from the second on read caches[0].A? Layer l reads A_{l-1}: "
          "caches.back().A."},
         {[](Mat X, const Parameters& p) {
              return Caches{{dot(p.W[3], X), X}};
          },
          "W4 meets X. Only layer 1 reads X; the last layer reads the A of the one before."},
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
