// Part 4.4, spoilers: the likely mistakes in the forward pass with dropout. backward_mistakes.hpp has those in the
// backward pass.
#pragma once

#include <string>

#include "chapters/4-going-further/4-regularization/wrong_dropout.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

using deep_network::DropoutPass;
using deep_network::LayerCache;
using deep_network::Parameters;
using ForwardMistake = shared::Mistake<DropoutPass(const Matrix&, const Parameters&, double, RandomState&)>;

// A mistake in what is done with each hidden layer's A: one(pass, A, keep, rng).
template <typename One>
ForwardMistake in_each_layer(One one, const std::string& sentence) {
    return {[one](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
                return dropout::forward(X, p, false,
                                        [&](DropoutPass& pass, LayerCache& layer) { one(pass, layer.A, keep, rng); });
            },
            sentence};
}

// A wrong mask: draw(n, m, keep, rng) makes it, of the shape (n, m).
template <typename Draw>
ForwardMistake with_mask(Draw draw, const std::string& sentence) {
    return in_each_layer(
        [draw](DropoutPass& pass, Matrix& A, double keep, RandomState& rng) {
            pass.masks.push_back(draw(A.rows(), A.cols(), keep, rng));
            A *= pass.masks.back();
        },
        sentence);
}

inline shared::Advice<DropoutPass(const Matrix&, const Parameters&, double, RandomState&)> forward_with_dropout() {
    return {
        "forward_with_dropout",
        "3.2's L_model_forward. After each hidden layer: a matrix of A's shape, 0 or something else in each place, by "
        "which A is multiplied. A tenth of the units is missing at keep = 0.9: what makes up for that?",
        "for a hidden layer: Matrix mask(A.rows(), A.cols()); two loops: mask(i, j) = rng.rand() < keep ? 1.0 / keep : "
        "0.0; masks.push_back(mask); and multiply the cache's A by it, before the next layer is computed",
        {with_mask([](int n, int m, double keep, RandomState& rng) { return dropout::mask(n, m, keep, rng, 1.0, 0.0); },
                   "The units that stay are not divided by keep. Then the next layer hears less than it will when all "
                   "units speak."),
         with_mask(
             [](int n, int m, double keep, RandomState& rng) { return dropout::mask(n, m, keep, rng, keep, 0.0); },
             "The units that stay are multiplied by keep. Divide: fewer of them have to say as much as all."),
         with_mask([](int n, int m, double keep,
                      RandomState& rng) { return dropout::mask(n, m, keep, rng, 1.0 / (1.0 - keep), 0.0); },
                   "The units that stay are divided by 1 - keep. Divide by keep, the share that stays."),
         with_mask([](int n, int m, double keep,
                      RandomState& rng) { return dropout::mask(n, m, keep, rng, 0.0, 1.0 / keep); },
                   "The wrong units stay. One stays if rng.rand() < keep."),
         with_mask([](int n, int m, double keep,
                      RandomState& rng) { return dropout::mask(n, m, keep, rng, 0.0, 1.0 / (1.0 - keep)); },
                   "keep is used as the chance to go. It is the chance to stay: a unit stays if rng.rand() < keep, and "
                   "is divided by keep."),
         with_mask([](int n, int m, double keep,
                      RandomState& rng) { return dropout::mask(n, m, 1.0 - keep, rng, 1.0 / keep, 0.0); },
                   "A unit stays with the chance 1 - keep. It stays if rng.rand() < keep."),
         with_mask([](int n, int m, double keep,
                      RandomState& rng) { return dropout::mask(n, m, 1.0 - keep, rng, 0.0, 1.0 / keep); },
                   "A unit goes if rng.rand() < 1 - keep. The chance is right, but the check has it stay if rng.rand() "
                   "< keep."),
         with_mask([](int n, int m, double keep,
                      RandomState& rng) { return Matrix(n, m) + deep_network::dropout_mask(n, 1, keep, rng); },
                   "Each unit is left out for all examples or for none. Draw for each example: a mask of A's shape."),
         with_mask(
             [](int n, int m, double keep, RandomState& rng) {
                 Matrix mask(n, m);
                 for (int j = 0; j < m; ++j) {
                     for (int i = 0; i < n; ++i) mask(i, j) = rng.rand() < keep ? 1.0 / keep : 0.0;
                 }
                 return mask;
             },
             "The mask is filled column after column. That is as random, but the check fills it row after row."),
         in_each_layer(
             [](DropoutPass& pass, Matrix& A, double keep, RandomState& rng) {
                 pass.masks.push_back(dropout::mask(A.rows(), A.cols(), keep, rng, 1.0, 0.0));
                 A *= pass.masks.back() / keep;
             },
             "A is right. But the division by keep belongs into the mask, because the way back needs it as well."),
         in_each_layer(
             [](DropoutPass& pass, const Matrix& A, double keep, RandomState& rng) {
                 pass.masks.push_back(deep_network::dropout_mask(A.rows(), A.cols(), keep, rng));
             },
             "The masks are drawn, but A is not multiplied by them."),
         in_each_layer(
             [](DropoutPass& pass, Matrix& A, double keep, RandomState& rng) {
                 A *= deep_network::dropout_mask(A.rows(), A.cols(), keep, rng);
                 pass.masks.push_back(deep_network::dropout_mask(A.rows(), A.cols(), keep, rng));
             },
             "The mask that is kept is not the one that was used: it is drawn anew. The way back needs the same one."),
         in_each_layer([](DropoutPass&, const Matrix&, double, RandomState&) {},
                       "No mask is drawn: this is the plain forward pass. After each hidden layer comes a mask."),
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              DropoutPass pass = deep_network::forward_with_dropout(X, p, keep, rng);
              pass.masks.clear();
              return pass;
          },
          "No mask is kept in pass.masks. The way back needs the one of each hidden layer: masks.push_back."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return dropout::forward(X, p, true, [&](DropoutPass& pass, LayerCache& layer) {
                  pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
                  layer.A *= pass.masks.back();
              });
          },
          "The output is dropped, too. It is the answer: only hidden units are left out."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              const Matrix X_mask = deep_network::dropout_mask(X.rows(), X.cols(), keep, rng);
              return deep_network::forward_with_dropout(X * X_mask, p, keep, rng);
          },
          "Inputs are left out, too. X stays whole: only hidden units are left out."},
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
              DropoutPass pass = deep_network::forward_with_dropout(X, p, keep, rng);
              for (std::size_t l = 0; l < pass.masks.size(); ++l) pass.caches[l].A = nn::relu(pass.caches[l].Z);
              return pass;
          },
          "The next layer gets the right A, but the cache keeps an A without its mask. The way back needs it there."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              RandomState copy = rng;
              return deep_network::forward_with_dropout(X, p, keep, copy);
          },
          "The pass is right, but rng was copied and did not move on. The next step would leave out the same units."}}};
}

}  // namespace mistakes
