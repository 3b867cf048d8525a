// Parts 3.1 and 3.6, spoilers: what goes wrong with drawing the weights, whatever they are multiplied by.
#pragma once

#include <algorithm>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/initialize.hpp"

namespace mistakes {

using deep_network::Parameters;
using Layers = std::vector<int>;
using StartMistake = shared::Mistake<Parameters(const Layers&, RandomState&)>;

// The right shapes, and then draw(parameters, rng).
template <typename Draw>
auto start(Draw draw) {
    return [draw](const Layers& layers, RandomState& rng) {
        Parameters p = deep_network::zero_parameters(layers);
        draw(p, rng);
        return p;
    };
}

// The same with draw(W, b, rng) for each layer, from the first to the last.
template <typename Draw>
auto each_layer_drawn(Draw draw) {
    return start([draw](Parameters& p, RandomState& rng) {
        for (std::size_t l = 0; l < p.W.size(); ++l) draw(p.W[l], p.b[l], rng);
    });
}

// randn * scale(n_l, n_{l-1})
template <typename Scale>
auto scaled(Scale scale) {
    return each_layer_drawn([scale](Matrix& W, Matrix&, RandomState& rng) {
        W = rng.randn(W.rows(), W.cols()) * scale(W.rows(), W.cols());
    });
}

// Too few numbers were drawn, or they came from elsewhere. scale(n_l, n_{l-1}): what randn is multiplied by.
template <typename Scale>
std::vector<StartMistake> too_little_drawn(Scale scale) {
    const auto right = scaled(scale);
    const auto layers_from_to = [scale](std::size_t first, std::size_t last, std::size_t not_last) {
        return start([=](Parameters& p, RandomState& rng) {
            for (std::size_t l = first; l < std::min(last, p.W.size() - not_last); ++l)
                p.W[l] = rng.randn(p.W[l].rows(), p.W[l].cols()) * scale(p.W[l].rows(), p.W[l].cols());
        });
    };
    return {
        {start([](Parameters&, RandomState&) {}),
         "Nothing was drawn from rng: its next number is still the first. Draw from rng itself, not from a copy or "
         "from a stream of your own."},
        {[right](const Layers& layers, RandomState& rng) {
             RandomState copy = rng;
             return right(layers, copy);
         },
         "The weights have rng's numbers, but rng has not moved: was a copy of it used? Draw from rng itself."},
        {[right](const Layers& layers, RandomState& rng) {
             rng = RandomState(1);
             return right(layers, rng);
         },
         "rng was begun anew, as by rng = RandomState(1). Draw from it as it comes: the caller has chosen the seed."},
        {layers_from_to(1, 99, 0), "W1 is still 0. A vector counts from 0: W1 is parameters.W[0]."},
        {layers_from_to(0, 99, 1), "The last W is still 0. The loop must reach it, too: parameters.W.back()."},
        {layers_from_to(0, 1, 0), "Only W1 was drawn. Does the return come after the loop?"}};
}

// Too many numbers were drawn, or they went to other places.
template <typename Scale>
std::vector<StartMistake> drawn_otherwise(Scale scale) {
    const auto right = scaled(scale);
    const auto draw = [scale](Matrix& W, RandomState& rng) {
        W = rng.randn(W.rows(), W.cols()) * scale(W.rows(), W.cols());
    };
    return {
        {each_layer_drawn([draw](Matrix& W, Matrix& b, RandomState& rng) {
             draw(W, rng);
             b = rng.randn(b.rows(), 1) * 0.01;
         }),
         "Numbers were drawn for the biases too. They start at 0, and drawing for them gives the next weights other "
         "numbers."},
        {[right](const Layers& layers, RandomState& rng) {
             Parameters p = right(layers, rng);
             for (Matrix& b : p.b) b = rng.randn(b.rows(), 1) * 0.01;
             return p;
         },
         "The biases were drawn, after the weights. They start at 0: only the weights are drawn."},
        {start([draw](Parameters& p, RandomState& rng) {
             for (std::size_t l = p.W.size(); l > 0; --l) draw(p.W[l - 1], rng);
         }),
         "You draw the last layer first. Layer 1 comes first: it gets the first numbers."},
        {each_layer_drawn([scale](Matrix& W, Matrix&, RandomState& rng) {
             for (int j = 0; j < W.cols(); ++j) {
                 for (int i = 0; i < W.rows(); ++i) W(i, j) = rng.randn() * scale(W.rows(), W.cols());
             }
         }),
         "W is filled column by column; NumPy goes along each row: rng.randn(rows, columns) does."},
        {each_layer_drawn([scale](Matrix& W, Matrix&, RandomState& rng) {
             W = Matrix(W.rows(), W.cols(), rng.randn() * scale(W.rows(), W.cols()));
         }),
         "All weights of a layer are the same number: randn() draws one. rng.randn(rows, columns) draws a matrix."},
        {each_layer_drawn(
             [](Matrix& W, Matrix&, RandomState& rng) { W = apply(W, [&rng](double) { return rng.rand(); }); }),
         "rng.rand() is spread evenly between 0 and 1. The weights come from randn."}};
}

// All of these behind an exercise's own.
template <typename Scale>
void add_drawing_mistakes(shared::Advice<Parameters(const Layers&, RandomState&)>& advice, Scale scale) {
    for (const auto& list : {too_little_drawn(scale), drawn_otherwise(scale)})
        advice.mistakes.insert(advice.mistakes.end(), list.begin(), list.end());
}

}  // namespace mistakes
