// Part 4.4, spoilers: the likely mistakes in the two passes with dropout.
#pragma once

#include <utility>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/dropout.hpp"

namespace dropout {

using deep_network::DropoutPass;
using deep_network::Gradients;
using deep_network::Parameters;

// A forward pass whose hidden layers are changed by `drop`, which may add a mask to the pass.
template <typename Drop>
DropoutPass forward(const Matrix& X, const Parameters& p, bool also_last, Drop drop) {
    DropoutPass pass;
    const std::size_t L = p.W.size();
    for (std::size_t l = 0; l < L; ++l) {
        const Matrix A_prev = l == 0 ? X : pass.caches[l - 1].A;
        pass.caches.push_back(
            deep_network::linear_activation_forward(A_prev, p.W[l], p.b[l], l + 1 < L ? "relu" : "sigmoid"));
        if (l + 1 < L || also_last) drop(pass, pass.caches.back());
    }
    return pass;
}

inline Matrix scaled(const Matrix& X, const Parameters& p, double factor) {
    return forward(X, p, false, [=](DropoutPass&, deep_network::LayerCache& layer) { layer.A *= factor; })
        .caches.back()
        .A;
}

// A mask with two values, drawn as ours.
inline Matrix mask(int n, int m, double keep, RandomState& rng, double stays, double goes) {
    return apply(deep_network::dropout_mask(n, m, keep, rng), [=](double x) { return x > 0 ? stays : goes; });
}

// The way back, with a function of dA_prev, the mask and the layer's number.
template <typename Way>
Gradients backward(const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass, Way way) {
    const std::size_t L = p.W.size();
    Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
    Matrix dZ = pass.caches.back().A - Y;
    for (std::size_t l = L; l-- > 0;) {
        const auto layer = deep_network::linear_backward(dZ, l == 0 ? X : pass.caches[l - 1].A, p.W[l]);
        grads.dW[l] = layer.dW;
        grads.db[l] = layer.db;
        if (l > 0) dZ = nn::relu_backward(way(layer.dA_prev, pass.masks[l - 1]), pass.caches[l - 1].Z);
    }
    return grads;
}

}  // namespace dropout

namespace mistakes {

using deep_network::DropoutPass;
using deep_network::LayerCache;

inline shared::Advice<DropoutPass(const Matrix&, const deep_network::Parameters&, double, RandomState&)>
forward_with_dropout() {
    using deep_network::Parameters;
    return {
        "forward_with_dropout",
        "3.2's L_model_forward. After each hidden layer: a matrix of A's shape, 0 or something else in each place, by "
        "which A is multiplied. A tenth of the units is missing at keep = 0.9: what makes up for that?",
        "for a hidden layer: Matrix mask(A.rows(), A.cols()); two loops: mask(i, j) = rng.rand() < keep ? 1.0 / keep : "
        "0.0; masks.push_back(mask); and multiply the cache's A by it, before the next layer is computed",
        {{[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(dropout::mask(layer.A.rows(), layer.A.cols(), keep, rng, 1.0, 0.0));
                  layer.A *= pass.masks.back();
              });
          },
          "The units that stay are not divided by keep. Then the next layer hears less than it will when all units "
          "speak."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(dropout::mask(layer.A.rows(), layer.A.cols(), keep, rng, 1.0, 0.0));
                  layer.A *= pass.masks.back() / keep;
              });
          },
          "A is right. But the division by keep belongs into the mask, because the way back needs it as well."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(dropout::mask(layer.A.rows(), layer.A.cols(), keep, rng, keep, 0.0));
                  layer.A *= pass.masks.back();
              });
          },
          "The units that stay are multiplied by keep. Divide: fewer of them have to say as much as all."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(
                      dropout::mask(layer.A.rows(), layer.A.cols(), keep, rng, 1.0 / (1.0 - keep), 0.0));
                  layer.A *= pass.masks.back();
              });
          },
          "The units that stay are divided by 1 - keep. Divide by keep, the share that stays."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(dropout::mask(layer.A.rows(), layer.A.cols(), keep, rng, 0.0, 1.0 / keep));
                  layer.A *= pass.masks.back();
              });
          },
          "The wrong units stay. One stays if rng.rand() < keep."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  const Matrix column = deep_network::dropout_mask(layer.A.rows(), 1, keep, rng);
                  pass.masks.push_back(Matrix(layer.A.rows(), layer.A.cols()) + column);
                  layer.A *= pass.masks.back();
              });
          },
          "Each unit is left out for all examples or for none. Draw for each example: a mask of A's shape."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, true, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
                  layer.A *= pass.masks.back();
              });
          },
          "The output is dropped, too. It is the answer: only hidden units are left out."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              DropoutPass pass = dropout::forward(X, p, false, [](DropoutPass&, LayerCache&) {});
              for (std::size_t l = 0; l + 1 < p.W.size(); ++l) {
                  Matrix& A = pass.caches[l].A;
                  pass.masks.push_back(deep_network::dropout_mask(A.rows(), A.cols(), keep, rng));
                  A *= pass.masks.back();
              }
              return pass;
          },
          "The next layer was computed from an A without its mask. Multiply first, then go on to the next layer."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
              });
          },
          "The masks are drawn, but A is not multiplied by them."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                  layer.A *= deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng);
                  pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
              });
          },
          "The mask that is kept is not the one that was used: it is drawn anew. The way back needs the same one."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              RandomState copy = rng;
              return deep_network::forward_with_dropout(X, p, keep, copy);
          },
          "The pass is right, but rng was copied and did not move on. The next step would leave out the same units."}}};
}

inline shared::Advice<deep_network::Gradients(const Matrix&, const Matrix&, const deep_network::Parameters&,
                                              const DropoutPass&)>
backward_with_dropout() {
    using deep_network::Parameters;
    return {
        "backward_with_dropout",
        "forward, A was multiplied by a mask that doesn't depend on the weights. What is the slope of mask * A by A?",
        "between linear_backward and relu_backward: dA = dA_prev * pass.masks[...], with the mask of the layer "
        "whose Z relu_backward gets",
        {{[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              return dropout::backward(X, Y, p, pass, [](const Matrix& dA, const Matrix&) { return dA; });
          },
          "The masks are missing on the way back: units that were left out get a message, too."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              return dropout::backward(X, Y, p, pass, [](const Matrix& dA, const Matrix& mask) {
                  return dA * apply(mask, [](double x) { return x > 0 ? 1.0 : 0.0; });
              });
          },
          "The division by keep is missing on the way back. A was multiplied by 1 / keep, so its slope is, too: "
          "use the mask as it is."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              return dropout::backward(X, Y, p, pass,
                                       [](const Matrix& dA, const Matrix& mask) { return dA * mask * mask; });
          },
          "The mask is used twice on the way back."},
         {[](const Matrix& X, const Matrix& Y, const Parameters& p, const DropoutPass& pass) {
              RandomState rng(1);
              return dropout::backward(X, Y, p, pass, [&rng](const Matrix& dA, const Matrix& mask) {
                  return dA * deep_network::dropout_mask(mask.rows(), mask.cols(), 0.75, rng);
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
          "dW uses an A without its mask. The next layer got A with the mask, which is in pass.caches."}}};
}

}  // namespace mistakes
