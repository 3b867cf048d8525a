// Part 4.4, spoilers: the likely mistakes in the forward pass with dropout, together with those of mask_mistakes.hpp.
// backward_mistakes.hpp has those in the backward pass.
#pragma once

#include <vector>

#include "chapters/4-going-further/4-regularization/mask_mistakes.hpp"

namespace mistakes {

inline std::vector<ForwardMistake> on_the_way_forward() {
    return {
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             DropoutPass pass = deep_network::forward_with_dropout(X, p, keep, rng);
             pass.masks.clear();
             return pass;
         },
         "No mask is kept in pass.masks. The way back needs the one of each hidden layer: masks.push_back."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             DropoutPass pass = deep_network::forward_with_dropout(X, p, keep, rng);
             pass.masks.push_back(Matrix(1, X.cols(), 1.0));
             return pass;
         },
         "There are more masks than hidden layers. Only these have one, so no mask belongs to the output or to X."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
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
             DropoutPass pass = deep_network::forward_with_dropout(X, p, keep, rng);
             for (std::size_t l = 0; l < pass.masks.size(); ++l) pass.caches[l].A = nn::relu(pass.caches[l].Z);
             return pass;
         },
         "The next layer gets the right A, but the cache keeps an A without its mask. The way back needs it there."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 Matrix mask(layer.A.rows(), layer.A.cols());
                 for (int j = 0; j < mask.cols(); ++j) {
                     for (int i = 0; i < mask.rows(); ++i) mask(i, j) = rng.rand() < keep ? 1.0 / keep : 0.0;
                 }
                 pass.masks.push_back(mask);
                 layer.A *= pass.masks.back();
             });
         },
         "The mask is filled column after column. That is as random, but the check fills it row after row."},
        {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
             return dropout::forward(X, p, false, [&](DropoutPass& pass, LayerCache& layer) {
                 pass.masks.push_back(dropout::mask(layer.A.rows(), layer.A.cols(), 1.0 - keep, rng, 0.0, 1.0 / keep));
                 layer.A *= pass.masks.back();
             });
         },
         "A unit goes if rng.rand() < 1 - keep. The chance is right, but the check has it stay if rng.rand() < keep."},
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
         "The pass is right, but rng was copied and did not move on. The next step would leave out the same units."}};
}

inline shared::Advice<DropoutPass(const Matrix&, const deep_network::Parameters&, double, RandomState&)>
forward_with_dropout() {
    std::vector<ForwardMistake> all = on_the_way_forward();
    for (const ForwardMistake& mistake : which_masks()) all.push_back(mistake);
    return {"forward_with_dropout",
            "3.2's L_model_forward. After each hidden layer: a matrix of A's shape, 0 or something else in each place, "
            "by which A is multiplied. A tenth of the units is missing at keep = 0.9: what makes up for that?",
            "for a hidden layer: Matrix mask(A.rows(), A.cols()); two loops: mask(i, j) = rng.rand() < keep ? 1.0 / "
            "keep : 0.0; masks.push_back(mask); and multiply the cache's A by it, before the next layer is computed",
            all};
}

}  // namespace mistakes
