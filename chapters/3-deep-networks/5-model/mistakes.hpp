// Part 3.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <vector>

#include "chapters/3-deep-networks/1-initialize/mistakes.hpp"  // number_of_parameters is the same exercise again
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/model.hpp"

namespace mistakes {

using deep_network::L_model_forward;
using deep_network::LayerCache;
using deep_network::Parameters;
using Mat = const Matrix&;

// decide(a) for each element of layer l's A, or Z. l = 0: the last layer.
template <typename Decide>
auto decided(Decide decide, std::size_t l = 0, Matrix LayerCache::*what = &LayerCache::A) {
    return [decide, l, what](Mat X, const Parameters& parameters) {
        const std::vector<LayerCache> caches = L_model_forward(X, parameters);
        return apply(caches[(l == 0 ? caches.size() : l) - 1].*what, [&](double a) { return decide(a); });
    };
}

inline double one_above_half(double a) {
    return a > 0.5 ? 1.0 : 0.0;
}

inline shared::Advice<Matrix(Mat, const Parameters&)> predict() {
    return {
        "predict",
        "the whole forward pass first; then one comparison for each element of the last layer's A",
        "return apply(part_3_2::L_model_forward(X, parameters).back().A, [](double a) { return a > 0.5 ? ... : ...; })",
        {{decided([](double a) { return a; }),
          "Those are the chances AL themselves. Compare each with 0.5: 1 above it, else 0."},
         {decided([](double z) { return z; }, 0, &LayerCache::Z),
          "That is Z of the last layer as it is. Take its A, and compare each chance with 0.5: 1 above it, else 0."},
         {decided([](double a) { return a >= 0.5 ? 1.0 : 0.0; }),
          "Exactly 0.5 is not more than 0.5: the answer there is 0. Write a > 0.5, without = or rounding."},
         {decided([](double a) { return a > 0.5 ? 1.0 : a; }),
          "Where the chance is 0.5 or less it came back as it was. The answer there is 0."},
         {decided([](double a) { return a > 0.5 ? a : 0.0; }),
          "Where the chance is more than 0.5 it came back as it was. The answer there is 1."},
         {decided([](double a) { return a > 0.5 ? 1.0 : -1.0; }), "The other answer is -1 here. It is 0."},
         {decided(one_above_half, 0, &LayerCache::Z),
          "Chances a little above 0.5 got a 0. Do you compare the last layer's Z where its A belongs, or with a number "
          "larger than 0.5?"},
         {decided(one_above_half, 1), "That is layer 1. The answer comes out of the last layer: .back()."},
         {decided(one_above_half, 2),
          "That is layer L-1. A vector counts from 0: the last of L caches is caches[L - 1], or .back()."},
         {decided([](double a) { return a < 0.5 ? 1.0 : 0.0; }), "0 and 1 are swapped: 1 is for a chance above 0.5."},
         {decided([](double) { return 1.0; }),
          "The answer is always 1. Do you compare with 0, or take the sigmoid of a chance? Compare AL with 0.5."},
         {decided([](double) { return 0.0; }),
          "The answer is always 0. Is there a cast to int, which cuts everything after the point, or a return inside a "
          "loop? Compare each chance with 0.5."}}};
}

}  // namespace mistakes
