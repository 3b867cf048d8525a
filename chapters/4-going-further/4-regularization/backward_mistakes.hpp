// Part 4.4, spoilers: the likely mistakes in the backward pass with dropout.
#pragma once

#include <algorithm>
#include <string>

#include "chapters/4-going-further/4-regularization/wrong_dropout.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/model.hpp"

namespace mistakes {

using deep_network::DropoutPass;
using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::Parameters;
using BackwardMistake = shared::Mistake<Gradients(const Matrix&, const Matrix&, const Parameters&, const DropoutPass&)>;

// A wrong use of the mask: way(dA_prev, mask) is what goes on to relu_backward.
template <typename Way>
BackwardMistake by_the_mask(Way way, const std::string& sentence) {
    return {[way](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
                return dropout::backward(X, Y, p, pass, way);
            },
            sentence};
}

// Other matrices than those of the pass: change(pass, X, p) puts them in.
template <typename Change>
BackwardMistake with_pass(Change change, const std::string& sentence) {
    return {[change](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
                DropoutPass other = pass;
                change(other, X, p);
                return deep_network::backward_with_dropout(X, Y, p, other);
            },
            sentence};
}

inline shared::Advice<Gradients(const Matrix&, const Matrix&, const Parameters&, const DropoutPass&)>
backward_with_dropout() {
    return {
        "backward_with_dropout",
        "forward, A was multiplied by a mask that doesn't depend on the weights. What is the slope of mask * A by A?",
        "between linear_backward and relu_backward: dA = dA_prev * pass.masks[...], with the mask of the layer whose Z "
        "relu_backward gets",
        {by_the_mask([](const Matrix& dA, const Matrix&) { return dA; },
                     "The masks are missing on the way back: units that were left out get a message, too."),
         by_the_mask([](const Matrix& dA,
                        const Matrix& mask) { return dA * apply(mask, [](double x) { return x > 0 ? 1.0 : 0.0; }); },
                     "The division by keep is missing on the way back. A was multiplied by 1 / keep, so its slope is, "
                     "too: use the mask as it is."),
         by_the_mask([](const Matrix& dA, const Matrix& mask) { return dA * mask * mask; },
                     "1 / keep is on the way back twice. Is the mask used twice, or divided by keep once more?"),
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              RandomState rng(1);
              return dropout::backward(X, Y, p, pass, [&rng](const Matrix& dA, const Matrix& mask) {
                  return dA * deep_network::dropout_mask(mask.rows(), mask.cols(), dropout::keep_of(mask), rng);
              });
          },
          "A mask was drawn anew. Use the one of the way forward: a unit that spoke must hear what came of it."},
         with_pass(
             [](DropoutPass& pass, const Matrix&, const Parameters&) {
                 for (std::size_t l = 0; l < pass.masks.size(); ++l) pass.caches[l].A *= pass.masks[l];
             },
             "dW uses an A that is multiplied by its mask twice. The cache's A already has it in it."),
         with_pass(
             [](DropoutPass& pass, const Matrix&, const Parameters&) {
                 for (std::size_t l = 0; l < pass.masks.size(); ++l) pass.caches[l].A = nn::relu(pass.caches[l].Z);
             },
             "dW uses an A without its mask. The next layer got A with the mask, which is in pass.caches."),
         with_pass(
             [](DropoutPass& pass, const Matrix& X, const Parameters& p) {
                 pass.caches = deep_network::L_model_forward(X, p);
             },
             "The Z and A are those of a forward pass without dropout. Use pass.caches: these units made the error."),
         with_pass(
             [](DropoutPass& pass, const Matrix&, const Parameters&) {
                 for (LayerCache& layer : pass.caches) layer.Z = Matrix(layer.Z.rows(), layer.Z.cols(), 1.0);
             },
             "relu_backward is missing: the mask comes to dA_prev, and then relu_backward makes dZ of it."),
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              Gradients grads = deep_network::backward_with_dropout(X, Y, p, pass);
              std::reverse(grads.dW.begin(), grads.dW.end());
              std::reverse(grads.db.begin(), grads.db.end());
              return grads;
          },
          "dW and db are in the reverse order. The way back begins with the last layer, but dW[0] belongs to the "
          "first."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              std::size_t l = pass.masks.size();
              return dropout::backward(X, Y, p, pass, [&](const Matrix& dA, const Matrix&) {
                  return dA * pass.masks[pass.masks.size() - l--];
              });
          },
          "The masks are used in the wrong order: dA_prev of layer l needs the mask of layer l - 1."}}};
}

}  // namespace mistakes
