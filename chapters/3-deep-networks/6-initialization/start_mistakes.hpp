// Part 3.6, spoilers: the likely mistakes in the two starts, and hints for them.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/3-deep-networks/1-initialize/drawing_mistakes.hpp"
#include "nn/deep_network/initialization.hpp"

namespace mistakes {

// What goes wrong with either start, randn * sqrt(c / n_{l-1}), behind what goes wrong with one of them alone.
inline void add_mistakes_of_either_start(shared::Advice<Parameters(const Layers&, RandomState&)>& advice, double c) {
    const std::vector<StartMistake> scales{
        {scaled([c](int n, int) { return std::sqrt(c / n); }),
         "You divide by n_l, the rows of W_l. What comes in counts: n_{l-1}, its columns."},
        {scaled([](int, int) { return 0.0; }),
         "All weights are 0. Is there a whole number divided by n? 1 / 3 is 0: write 1.0 or 2.0. Or does the loop fill "
         "copies? Write Matrix& W."},
        {scaled([](int, int) { return 1.0; }), "That is randn alone. It still has to be scaled."},
        {scaled([](int, int) { return 0.01; }), "That is still 0.01 in every layer, the start of part 3.1."},
        {scaled([c](int, int n_prev) { return 0.01 * std::sqrt(c / n_prev); }),
         "A factor 0.01 is left over from the start of part 3.1. The root replaces it."},
        {scaled([c](int, int n_prev) { return std::sqrt(n_prev / c); }),
         "The fraction is upside down: n_{l-1} belongs below the line."},
        {scaled([](int n, int n_prev) { return std::sqrt(2.0 / (n + n_prev)); }),
         "That is sqrt(2 / (n_l + n_{l-1})), which Glorot and Bengio chose. Here n_{l-1} alone counts."},
        {[c](const Layers& layers, RandomState& rng) {
             return scaled([&](int, int) { return std::sqrt(c / layers[0]); })(layers, rng);
         },
         "Every layer got the factor of the first. n_{l-1} is each layer's own: the columns of its W."}};
    advice.mistakes.insert(advice.mistakes.end(), scales.begin(), scales.end());
    add_drawing_mistakes(advice, [c](int, int n_prev) { return std::sqrt(c / n_prev); });
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_he() {
    shared::Advice<Parameters(const Layers&, RandomState&)> advice{
        "initialize_parameters_he",
        "start from zero_parameters(layer_dimension); then give each W its random numbers, scaled by the number of its "
        "inputs",
        "for each Matrix& W of parameters.W: W = rng.randn(W.rows(), W.cols()) * std::sqrt(2.0 / ...); n_{l-1} is how "
        "many numbers come in, and W has one column for each",
        {{scaled([](int, int n_prev) { return 2.0 / n_prev; }),
          "The root is missing: 2 / n_{l-1} is the variance; randn is scaled by its root."},
         {scaled([](int, int n_prev) { return std::sqrt(2.0) / n_prev; }),
          "That is sqrt(2) / n_{l-1}. The root goes over the whole fraction: sqrt(2 / n_{l-1})."},
         {scaled([](int, int n_prev) { return 2.0 / std::sqrt(n_prev); }),
          "That is 2 / sqrt(n_{l-1}). The root goes over the 2 as well: sqrt(2 / n_{l-1})."},
         {deep_network::initialize_parameters_xavier,
          "That is sqrt(1 / n_{l-1}), Xavier initialization. He initialization has a 2 on top."}}};
    add_mistakes_of_either_start(advice, 2.0);
    return advice;
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_xavier() {
    shared::Advice<Parameters(const Layers&, RandomState&)> advice{
        "initialize_parameters_xavier",
        "one number differs from He initialization",
        "the function above with 1.0 instead of 2.0",
        {{scaled([](int, int n_prev) { return 1.0 / n_prev; }),
          "That is 1 / n_{l-1}, the variance: the root is missing, or it is over the 1 alone. sqrt(1 / n_{l-1})."},
         {deep_network::initialize_parameters_he,
          "That is sqrt(2 / n_{l-1}), He initialization. Xavier initialization has a 1 on top."}}};
    add_mistakes_of_either_start(advice, 1.0);
    return advice;
}

}  // namespace mistakes
