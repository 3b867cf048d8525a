// Part 3.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/backward_module.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline Matrix page_dAL(const Matrix& AL, const Matrix& Y) {
    return -(Y / AL - (1.0 - Y) / (1.0 - AL));
}

}  // namespace ours

namespace mistakes {

using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::LinearGradients;
using deep_network::Parameters;
using Caches = std::vector<LayerCache>;

// deep_network::L_model_backward from any dZ_L, with any gate(dA, Z) between the layers.
template <typename Gate>
Gradients way_back(const Matrix& X, Matrix dZ, const Parameters& parameters, const Caches& caches, Gate gate) {
    const std::size_t L = caches.size();
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    for (std::size_t l = L; l >= 1; --l) {
        const LinearGradients layer =
            deep_network::linear_backward(dZ, l == 1 ? X : caches[l - 2].A, parameters.W[l - 1]);
        grads.dW[l - 1] = layer.dW;
        grads.db[l - 1] = layer.db;
        if (l > 1) dZ = gate(layer.dA_prev, caches[l - 2].Z);
    }
    return grads;
}

inline Gradients from_dZ(const Matrix& X, const Matrix& dZ, const Parameters& parameters, const Caches& caches) {
    return way_back(X, dZ, parameters, caches, nn::relu_backward);
}

// The right gradients, but dW_l from what `input(l)` says goes into layer l. dZ_l doesn't hang on it.
template <typename Input>
Gradients with_inputs(const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches, Input input) {
    Gradients grads = deep_network::L_model_backward(X, Y, p, caches);
    Matrix dZ = caches.back().A - Y;
    for (std::size_t l = caches.size(); l >= 1; --l) {
        grads.dW[l - 1] = deep_network::weight_gradient(dZ, input(l));
        if (l > 1) dZ = nn::relu_backward(dot(p.W[l - 1].T(), dZ), caches[l - 2].Z);
    }
    return grads;
}

inline shared::Advice<Gradients(const Matrix&, const Matrix&, const Parameters&, const Caches&)> L_model_backward() {
    return {
        "L_model_backward",
        "a loop from l = L down to 1; in it linear_backward, then the relu of the layer below: A_{l-1} and Z_{l-1} "
        "are in caches[l - 2]; for l = 1 A_0 is X, and there is no relu below",
        "Matrix dZ = caches[L - 1].A - Y; for (std::size_t l = L; l > 1; --l) { const LinearGradients layer = "
        "linear_backward(dZ, caches[l - 2].A, parameters.W[l - 1]); store dW and db at [l - 1]; dZ = "
        "relu_backward(layer.dA_prev, caches[l - 2].Z); } and once more for layer 1, with X",
        {{[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return from_dZ(X, Y - caches.back().A, p, caches);
          },
          "You start from Y - AL, the step and not the slope: training would climb. AL - Y."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return from_dZ(X, nn::sigmoid_backward(caches.back().A - Y, caches.back().Z), p, caches);
          },
          "The sigmoid's slope is in AL - Y already (part 2.3): dZ_L is AL - Y itself."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return from_dZ(X, nn::relu_backward(caches.back().A - Y, caches.back().Z), p, caches);
          },
          "The output layer is a sigmoid; your dZ_L has met a relu's gate. It is AL - Y."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return from_dZ(X, (caches.back().A - Y) / Y.cols(), p, caches);
          },
          "The start has no 1/m: linear_backward takes the mean, so you divide twice."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              const Matrix& AL = caches.back().A;
              return from_dZ(X, nn::sigmoid_backward(-(Y / AL - (1.0 - Y) / (1.0 - AL)), caches.back().Z), p, caches);
          },
          "Where a prediction is exactly 0 or 1 the page's dAL is 0 / 0 (README, section 3): start from AL - Y."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              const Matrix& AL = caches.back().A;
              return from_dZ(X, -(Y / AL - (1.0 - Y) / (1.0 - AL)), p, caches);
          },
          "You start from dAL; it hasn't been through the sigmoid yet. dZ_L is AL - Y."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return from_dZ(X, caches.back().Z - Y, p, caches);
          },
          "You start from Z_L - Y. The prediction is caches[L - 1].A: dZ_L is AL - Y."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return way_back(X, caches.back().A - Y, p, caches, [](const Matrix& dA, const Matrix&) { return dA; });
          },
          "What comes out of linear_backward is dA_{l-1}; the relu of that layer still has to stop some."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return way_back(X, caches.back().A - Y, p, caches, nn::sigmoid_backward);
          },
          "The hidden layers are relu: between two layers belongs relu_backward."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return way_back(X, caches.back().A - Y, p, caches,
                              [](const Matrix& dA, const Matrix&) { return nn::relu(dA); });
          },
          "That is relu(dA), the way forward. relu_backward(dA, Z) lets pass where Z is above 0."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return way_back(X, caches.back().A - Y, p, caches,
                              [](const Matrix& dA, const Matrix& Z) { return nn::relu_backward(Z, dA); });
          },
          "relu_backward takes dA first and Z second; you have them the other way round."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return with_inputs(X, Y, p, caches, [&](std::size_t) { return X; });
          },
          "X goes into layer 1 alone. What goes into layer l is A_{l-1}: caches[l - 2].A."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return with_inputs(X, Y, p, caches, [&](std::size_t l) { return caches[l - 1].A; });
          },
          "caches[l - 1] is layer l's own. What goes into layer l is A_{l-1}: caches[l - 2].A, or X."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return with_inputs(X, Y, p, caches, [&](std::size_t l) { return l == 1 ? X : caches[l - 1].A; });
          },
          "caches[l - 1] is layer l's own. What goes into layer l is A_{l-1}: caches[l - 2].A."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              return with_inputs(X, Y, p, caches, [&](std::size_t l) { return l == 1 ? X : caches[l - 2].Z; });
          },
          "What goes into layer l is A_{l-1}, after the relu, not Z_{l-1}."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              Gradients grads = deep_network::L_model_backward(X, Y, p, caches);
              grads.dW[0] = grads.db[0] = Matrix();
              return grads;
          },
          "dW1 and db1 were never set: layer 1 comes last, with X as its input."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              Gradients grads = deep_network::L_model_backward(X, Y, p, caches);
              grads.dW.back() = grads.db.back() = Matrix();
              return grads;
          },
          "The last layer was never set: the first one on the way back is l = L itself."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              Gradients grads = deep_network::L_model_backward(X, Y, p, caches);
              for (Matrix& db : grads.db) db = Matrix();
              return grads;
          },
          "The biases have gradients too: grads.db[l - 1] = layer.db."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const Caches& caches) {
              Gradients grads = deep_network::L_model_backward(X, Y, p, caches);
              std::reverse(grads.dW.begin(), grads.dW.end());
              std::reverse(grads.db.begin(), grads.db.end());
              return grads;
          },
          "Your gradients stand in the order of the way back. Layer l belongs at [l - 1]: make room, then assign."}}};
}

inline Parameters climb(const Parameters& p, const Gradients& grads, double learning_rate) {
    return deep_network::update_parameters(p, grads, -learning_rate);
}

inline Parameters one_layer_left_out(const Parameters& p, const Gradients& grads, double learning_rate, std::size_t l) {
    Parameters updated = deep_network::update_parameters(p, grads, learning_rate);
    updated.W[l] = p.W[l];
    updated.b[l] = p.b[l];
    return updated;
}

inline shared::Advice<Parameters(const Parameters&, const Gradients&, double)> update_parameters() {
    return {"update_parameters",
            "a loop over the layers, two lines in it; work on a copy: Parameters updated = parameters;",
            "for (std::size_t l = 0; l < parameters.W.size(); ++l) { updated.W[l] -= learning_rate * grads.dW[l]; the "
            "same for b } return updated",
            {{climb, "That is a step up the slope: the sign must be minus."},
             {[](const Parameters& p, const Gradients& grads, double) {
                  return deep_network::update_parameters(p, grads, 1.0);
              },
              "The learning rate is missing: the step is learning_rate * dW, not dW."},
             {// The step, and then something of it put back.
              [](const Parameters& p, const Gradients& grads, double learning_rate) {
                  Parameters updated = deep_network::update_parameters(p, grads, learning_rate);
                  updated.b = p.b;
                  return updated;
              },
              "The biases stayed where they were: every b needs its step too."},
             {[](const Parameters& p, const Gradients& grads, double learning_rate) {
                  return one_layer_left_out(p, grads, learning_rate, 0);
              },
              "Layer 1 stayed where it was. A vector counts from 0: W1 is parameters.W[0]."},
             {[](const Parameters& p, const Gradients& grads, double learning_rate) {
                  return one_layer_left_out(p, grads, learning_rate, p.W.size() - 1);
              },
              "The last layer stayed where it was: l must run up to W.size() - 1, so l < W.size()."},
             {[](const Parameters& p, const Gradients& grads, double learning_rate) {
                  Parameters step = p;
                  for (std::size_t l = 0; l < p.W.size(); ++l) {
                      step.W[l] = -learning_rate * grads.dW[l];
                      step.b[l] = -learning_rate * grads.db[l];
                  }
                  return step;
              },
              "That is the step alone. It has to be added to where the parameters were: -= for =."},
             {[](const Parameters& p, const Gradients&, double) { return p; },
              "The parameters came back as they were: return the copy that took the step."},
             {// The check hands out parameters of its own, so that even a function that writes into its argument is
              // found out.
              [](const Parameters& p, const Gradients& grads, double learning_rate) {
                  return const_cast<Parameters&>(p) = deep_network::update_parameters(p, grads, learning_rate);
              },
              "The result is right, but the caller's parameters were changed. Copy them first: Parameters updated = "
              "parameters."}}};
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> page_dAL() {
    return {"page_dAL",
            "two divisions, elementwise, and a minus in front of their difference",
            "return -(Y / AL - (1.0 - Y) / (1.0 - AL)), with brackets around what the minus belongs to",
            {{[](const Matrix& AL, const Matrix& Y) { return Y / AL - (1.0 - Y) / (1.0 - AL); },
              "The minus in front is missing: the slope comes out with the wrong sign."},
             {[](const Matrix& AL, const Matrix& Y) { return -Y / AL - (1.0 - Y) / (1.0 - AL); },
              "The second term has the wrong sign: is the bracket around the difference missing, or is there a plus in "
              "it, as in the cost?"},
             {[](const Matrix& AL, const Matrix& Y) { return AL - Y; },
              "That is AL - Y: dAL times the sigmoid's slope. Here dAL alone is asked for, the page's."},
             {[](const Matrix& AL, const Matrix& Y) { return -(Y / AL - (1.0 - Y) / (1.0 - AL)) / Y.cols(); },
              "You have taken the mean. dAL keeps the examples apart, without 1/m."},
             {[](const Matrix& AL, const Matrix& Y) { return -(AL / Y - (1.0 - AL) / (1.0 - Y)); },
              "AL and Y have changed places: Y is divided by AL."},
             {[](const Matrix& AL, const Matrix& Y) { return -(Y * log(AL) + (1.0 - Y) * log(1.0 - AL)); },
              "That is the cost of each example. Its slope has 1 / AL where the cost has log(AL)."}}};
}

}  // namespace mistakes
