// Part 4.4, spoilers: the likely mistakes in the backward pass with dropout.
#pragma once

#include <algorithm>
#include <vector>

#include "chapters/4-going-further/4-regularization/wrong_dropout.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/model.hpp"

namespace mistakes {

using deep_network::DropoutPass;
using deep_network::Gradients;
using deep_network::LayerCache;

inline shared::Advice<deep_network::Gradients(const Matrix&, const Matrix&, const deep_network::Parameters&,
                                              const DropoutPass&)>
backward_with_dropout() {
    using deep_network::Parameters;
    return {
        "backward_with_dropout",
        "forward, A was multiplied by a mask that doesn't depend on the weights. What is the slope of mask * A by A?",
        "between linear_backward and relu_backward: dA = dA_prev * pass.masks[...], with the mask of the layer whose Z "
        "relu_backward gets",
        {{[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              return dropout::backward(X, Y, p, pass, [](const Matrix& dA, const Matrix&) { return dA; });
          },
          "The masks are missing on the way back: units that were left out get a message, too."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              return dropout::backward(X, Y, p, pass, [](const Matrix& dA, const Matrix& mask) {
                  return dA * apply(mask, [](double x) { return x > 0 ? 1.0 : 0.0; });
              });
          },
          "The division by keep is missing on the way back. A was multiplied by 1 / keep, so its slope is, too: use "
          "the mask as it is."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              return dropout::backward(X, Y, p, pass,
                                       [](const Matrix& dA, const Matrix& mask) { return dA * mask * mask; });
          },
          "1 / keep is on the way back twice. Is the mask used twice, or divided by keep once more?"},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              RandomState rng(1);
              return dropout::backward(X, Y, p, pass, [&rng](const Matrix& dA, const Matrix& mask) {
                  return dA * deep_network::dropout_mask(mask.rows(), mask.cols(), dropout::keep_of(mask), rng);
              });
          },
          "A mask was drawn anew. Use the one of the way forward: a unit that spoke must hear what came of it."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass twice = pass;
              for (std::size_t l = 0; l < pass.masks.size(); ++l) twice.caches[l].A *= pass.masks[l];
              return deep_network::backward_with_dropout(X, Y, p, twice);
          },
          "dW uses an A that is multiplied by its mask twice. The cache's A already has it in it."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass whole = pass;
              for (std::size_t l = 0; l < pass.masks.size(); ++l) whole.caches[l].A = nn::relu(pass.caches[l].Z);
              return deep_network::backward_with_dropout(X, Y, p, whole);
          },
          "dW uses an A without its mask. The next layer got A with the mask, which is in pass.caches."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass linear = pass;
              for (LayerCache& layer : linear.caches) layer.Z = Matrix(layer.Z.rows(), layer.Z.cols(), 1.0);
              return deep_network::backward_with_dropout(X, Y, p, linear);
          },
          "relu_backward is missing: the mask comes to dA_prev, and then relu_backward makes dZ of it."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass one = pass;
              one.masks[0] = Matrix(one.masks[0].rows(), one.masks[0].cols(), 1.0);
              return deep_network::backward_with_dropout(X, Y, p, one);
          },
          "Only the mask of layer 2 is used on the way back. Each hidden layer has its own."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass one = pass;
              one.masks[1] = Matrix(one.masks[1].rows(), one.masks[1].cols(), 1.0);
              return deep_network::backward_with_dropout(X, Y, p, one);
          },
          "Only the mask of layer 1 is used on the way back. Each hidden layer has its own."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass whole = pass;
              whole.caches = deep_network::L_model_forward(X, p);
              return deep_network::backward_with_dropout(X, Y, p, whole);
          },
          "The Z and A are those of a forward pass without dropout. Use pass.caches: these units made the error."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              Gradients grads = deep_network::backward_with_dropout(X, Y, p, pass);
              std::reverse(grads.dW.begin(), grads.dW.end());
              std::reverse(grads.db.begin(), grads.db.end());
              return grads;
          },
          "dW and db are in the reverse order. The way back begins with the last layer, but dW[0] belongs to the "
          "first."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              DropoutPass other = pass;
              Matrix& A = other.caches.back().A;
              A = Y + (A - Y) * A * (1.0 - A);
              return deep_network::backward_with_dropout(X, Y, p, other);
          },
          "dZ of the last layer is multiplied by a (1 - a). The slope of the cross-entropy cancels that: dZ = A - Y."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              std::size_t l = pass.masks.size();
              return dropout::backward(X, Y, p, pass, [&](const Matrix& dA, const Matrix&) {
                  return dA * pass.masks[pass.masks.size() - l--];
              });
          },
          "The masks are used in the wrong order: dA_prev of layer l needs the mask of layer l - 1."}}};
}

}  // namespace mistakes
