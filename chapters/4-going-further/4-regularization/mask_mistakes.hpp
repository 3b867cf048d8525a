// Part 4.4, spoilers: likely mistakes in the forward pass with dropout: which layers and lists have a mask, which
// numbers it is drawn with, and what divides by keep.
#pragma once

#include <vector>

#include "chapters/4-going-further/4-regularization/wrong_dropout.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

using deep_network::DropoutPass;
using deep_network::LayerCache;
using deep_network::Parameters;
using ForwardMistake = shared::Mistake<DropoutPass(const Matrix&, const Parameters&, double, RandomState&)>;

inline std::vector<ForwardMistake> which_masks() {
    return {
        {[](const Matrix& X, const Parameters& p, double, RandomState&) {
             return dropout::forward(X, p, false, [](DropoutPass&, LayerCache&) {});
         },
         "No mask is drawn: this is the plain forward pass. After each hidden layer comes a mask."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             DropoutPass pass = deep_network::forward_with_dropout(X, p, keep, rng);
             pass.caches.pop_back();
             return pass;
         },
         "The last layer has no cache. It is computed without a mask, and its Z and A belong into caches, too."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 if (pass.caches.size() > 1) return;
                 pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
                 layer.A *= pass.masks.back();
             });
         },
         "Only the first hidden layer has a mask. Every hidden layer gets one."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 if (pass.caches.size() == 1) return;
                 pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
                 layer.A *= pass.masks.back();
             });
         },
         "The first hidden layer has no mask. Every hidden layer gets one."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             const Matrix X_mask = deep_network::dropout_mask(X.rows(), X.cols(), keep, rng);
             return deep_network::forward_with_dropout(X * X_mask, p, keep, rng);
         },
         "Inputs are left out, too. X stays whole: only hidden units are left out."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 const Matrix row = deep_network::dropout_mask(1, layer.A.cols(), keep, rng);
                 pass.masks.push_back(Matrix(layer.A.rows(), layer.A.cols()) + row);
                 layer.A *= pass.masks.back();
             });
         },
         "Each example has all units of a layer or none. Draw for each unit and each example: a mask of A's shape."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
                 layer.A *= pass.masks.back() / keep;
             });
         },
         "A is divided by keep twice: the mask has done it already."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng) / keep);
                 layer.A *= pass.masks.back();
             });
         },
         "The mask is divided by keep twice. Once makes up for the missing units."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 pass.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, rng));
                 layer.A *= pass.masks.back() * keep;
             });
         },
         "The mask is right, but A is not divided by keep. Multiply A by the mask as it is."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 pass.masks.push_back(
                     dropout::mask(layer.A.rows(), layer.A.cols(), keep, rng, 0.0, 1.0 / (1.0 - keep)));
                 layer.A *= pass.masks.back();
             });
         },
         "keep is used as the chance to go. It is the chance to stay: a unit stays if rng.rand() < keep, and is "
         "divided by keep."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 pass.masks.push_back(dropout::mask(layer.A.rows(), layer.A.cols(), 1.0 - keep, rng, 1.0 / keep, 0.0));
                 layer.A *= pass.masks.back();
             });
         },
         "A unit stays with the chance 1 - keep. It stays if rng.rand() < keep."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             const RandomState start = rng;
             const DropoutPass pass = dropout::forward(X, p, false, [&](DropoutPass& so_far, LayerCache& layer) {
                 RandomState copy = start;
                 so_far.masks.push_back(deep_network::dropout_mask(layer.A.rows(), layer.A.cols(), keep, copy));
                 layer.A *= so_far.masks.back();
             });
             return pass;
         },
         "All masks begin with the same random numbers. Draw from rng itself, not from a copy of it."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             DropoutPass pass = dropout::forward(X, p, false, [](DropoutPass&, LayerCache&) {});
             pass.caches.resize(1);
             const Matrix& A = pass.caches[0].A;
             pass.masks.push_back(deep_network::dropout_mask(A.rows(), A.cols(), keep, rng));
             pass.caches[0].A *= pass.masks.back();
             return pass;
         },
         "There is only one cache. Does the return come after the loop?"}};
}

}  // namespace mistakes
