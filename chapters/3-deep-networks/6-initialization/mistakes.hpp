// Part 3.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/initialization.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline int first_below(const std::vector<double>& costs, int every, double limit) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] < limit) return static_cast<int>(i) * every;
    }
    return -1;
}

}  // namespace ours

namespace mistakes {

using deep_network::Parameters;
using Costs = std::vector<double>;
using Layers = std::vector<int>;

// A start with randn * scale(n_l, n_{l-1}).
template <typename Scale>
auto scaled(Scale scale) {
    return [scale](const Layers& layer_dimension, RandomState& rng) {
        Parameters parameters = deep_network::zero_parameters(layer_dimension);
        for (Matrix& W : parameters.W) W = rng.randn(W.rows(), W.cols()) * scale(W.rows(), W.cols());
        return parameters;
    };
}

// Any start, but for what `change` does to it.
template <typename Start, typename Change>
auto start_but(Start start, Change change) {
    return [start, change](const Layers& layer_dimension, RandomState& rng) {
        Parameters parameters = start(layer_dimension, rng);
        change(parameters, rng);
        return parameters;
    };
}

inline Parameters nothing_drawn(const Layers& layer_dimension, RandomState&) {
    return deep_network::zero_parameters(layer_dimension);
}

// A start with randn * sqrt(c / n_{l-1}), but nothing is drawn for W[l].
inline auto left_out(std::size_t l, double c) {
    return start_but(nothing_drawn, [l, c](Parameters& p, RandomState& rng) {
        for (std::size_t k = 0; k < p.W.size(); ++k) {
            if (k != l) p.W[k] = rng.randn(p.W[k].rows(), p.W[k].cols()) * std::sqrt(c / p.W[k].cols());
        }
    });
}

// What goes wrong with either start; right: the start as it should be, c: the number in sqrt(c / n_{l-1}).
inline std::vector<shared::Mistake<Parameters(const Layers&, RandomState&)>> of_either_start(
    Parameters right(const Layers&, RandomState&), double c) {
    return {{scaled([c](int n, int) { return std::sqrt(c / n); }),
             "You divide by n_l, the rows of W_l. What comes in counts: n_{l-1}, its columns."},
            {scaled([](int, int) { return 0.0; }),
             "All weights are 0. Is there a whole number divided by n? 1 / 3 is 0: write 1.0 or 2.0. Or does the loop "
             "fill copies? Write Matrix& W."},
            {scaled([](int, int) { return 1.0; }), "That is randn alone. It still has to be scaled."},
            {scaled([](int, int) { return 0.01; }), "That is still 0.01 in every layer, the start of part 3.1."},
            {scaled([c](int, int n_prev) { return 0.01 * std::sqrt(c / n_prev); }),
             "A factor 0.01 is left over from the start of part 3.1. The root replaces it."},
            {scaled([c](int, int n_prev) { return std::sqrt(n_prev / c); }),
             "The fraction is upside down: n_{l-1} belongs below the line."},
            {scaled([](int n, int n_prev) { return std::sqrt(2.0 / (n + n_prev)); }),
             "That is sqrt(2 / (n_l + n_{l-1})), which Glorot and Bengio chose. Here n_{l-1} alone counts."},
            {nothing_drawn,
             "Nothing was drawn from rng: its next number is still the first. Draw from rng itself, not from a copy "
             "or from a stream of your own."},
            {left_out(0, c), "W1 is still 0. A vector counts from 0: W1 is parameters.W[0]."},
            {left_out(2, c), "The last W is still 0. The loop must reach it, too: parameters.W.back()."},
            {start_but(nothing_drawn,
                       [](Parameters& p, RandomState& rng) {
                           for (Matrix& W : p.W) W = apply(W, [&rng](double) { return rng.rand(); });
                       }),
             "rng.rand() is spread evenly between 0 and 1. The weights come from randn."},
            {start_but(right,
                       [](Parameters& p, RandomState& rng) {
                           for (Matrix& b : p.b) b = rng.randn(b.rows(), 1);
                       }),
             "The biases were drawn too. They start at 0: only the weights are drawn."}};
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_he() {
    shared::Advice<Parameters(const Layers&, RandomState&)> advice{
        "initialize_parameters_he",
        "start from zero_parameters(layer_dimension); then give each W its random numbers, scaled by the number of "
        "its inputs",
        "for each Matrix& W of parameters.W: W = rng.randn(W.rows(), W.cols()) * std::sqrt(2.0 / ...); n_{l-1} is "
        "how many numbers come in, and W has one column for each",
        {{scaled([](int, int n_prev) { return 2.0 / n_prev; }),
          "The root is missing: 2 / n_{l-1} is the variance; randn is scaled by its root."},
         {scaled([](int, int n_prev) { return std::sqrt(2.0) / n_prev; }),
          "That is sqrt(2) / n_{l-1}. The root goes over the whole fraction: sqrt(2 / n_{l-1})."},
         {scaled([](int, int n_prev) { return 2.0 / std::sqrt(n_prev); }),
          "That is 2 / sqrt(n_{l-1}). The root goes over the 2 as well: sqrt(2 / n_{l-1})."},
         {deep_network::initialize_parameters_xavier,
          "That is sqrt(1 / n_{l-1}), Xavier initialization. He initialization has a 2 on top."},
         {[](const Layers& layers, RandomState& rng) {
              return scaled([&](int, int) { return std::sqrt(2.0 / layers[0]); })(layers, rng);
          },
          "Every layer got the factor of the first. n_{l-1} is each layer's own: the columns of its W."}}};
    for (const auto& mistake : of_either_start(deep_network::initialize_parameters_he, 2.0))
        advice.mistakes.push_back(mistake);
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
    for (const auto& mistake : of_either_start(deep_network::initialize_parameters_xavier, 1.0))
        advice.mistakes.push_back(mistake);
    return advice;
}

// size(cache) for the cache of every layer.
template <typename Size>
auto each_layer(Size size) {
    return [size](const Matrix& X, const Parameters& parameters) {
        std::vector<double> sizes;
        for (const auto& cache : deep_network::L_model_forward(X, parameters)) sizes.push_back(size(cache));
        return sizes;
    };
}

// size(sum of the squares, number of rows, number of columns) for the Z of every layer.
template <typename Size>
auto each_sum(Size size) {
    return each_layer(
        [size](const auto& cache) { return size(sum(cache.Z * cache.Z), cache.Z.rows(), cache.Z.cols()); });
}

inline shared::Advice<std::vector<double>(const Matrix&, const Parameters&)> rms_per_layer() {
    return {
        "rms_per_layer",
        "square, mean, root: one number for each cache of L_model_forward(X, parameters)",
        "for each cache: std::sqrt(sum(cache.Z * cache.Z) / cache.Z.size())",
        {{each_layer([](const auto& cache) { return mean(cache.Z); }),
          "That is the mean, in which plus and minus cancel. RMS: the root of the mean of the squares."},
         {each_layer([](const auto& cache) { return deep_network::rms(cache.A); }),
          "That is the size of A, after the activation. The exercise asks for Z, before it."},
         {each_layer([](const auto& cache) { return mean(maximum(cache.Z, 0.0) + maximum(-cache.Z, 0.0)); }),
          "That is the mean of |Z|. RMS squares first, so that large elements count more."},
         {each_layer([](const auto& cache) { return deep_network::rms(cache.Z - mean(cache.Z)); }),
          "You subtract the mean first: that is the standard deviation. RMS squares Z as it is."},
         {each_layer([](const auto& cache) { return std::sqrt(mean(dot(cache.Z, cache.Z.T()))); }),
          "dot is the matrix product. Here each element is squared by itself: cache.Z * cache.Z."},
         {each_sum([](double squares, int rows, int cols) { return squares / (rows * cols); }),
          "The root is missing: that is the mean of the squares."},
         {each_sum([](double squares, int, int) { return std::sqrt(squares); }),
          "The mean is missing: divide the sum of the squares by the number of elements before taking the root."},
         {each_sum([](double squares, int rows, int cols) { return std::sqrt(squares) / (rows * cols); }),
          "The root must cover the mean: sqrt(sum / size), not sqrt(sum) / size."},
         {each_sum([](double squares, int, int cols) { return std::sqrt(squares / cols); }),
          "You divide by m, the columns of Z; the mean goes over all n_l * m elements: Z.size()."},
         {each_sum([](double squares, int rows, int) { return std::sqrt(squares / rows); }),
          "You divide by n_l, the rows of Z; the mean goes over all n_l * m elements: Z.size()."},
         {each_sum([](double, int, int) { return 0.0; }),
          "All sizes are 0. Is there a 1 / size? Divided as integers that is 0: divide the sum by the size instead."},
         {[](const Matrix& X, const Parameters& parameters) {
              double all = 0.0;
              return each_sum([&all](double squares, int rows, int cols) {
                  return std::sqrt((all += squares) / (rows * cols));
              })(X, parameters);
          },
          "From the second layer on it is too large: does the sum start from 0 in every layer?"}}};
}

// The iteration of the first cost with is_low(cost, limit), or `never`; so many costs at the end are not looked at.
inline auto first(bool (*is_low)(double cost, double limit), int never, std::size_t left_out = 0) {
    return [=](const Costs& costs, int every, double limit) {
        for (std::size_t i = 0; i + left_out < costs.size(); ++i) {
            if (is_low(costs[i], limit)) return static_cast<int>(i) * every;
        }
        return never;
    };
}

inline bool below(double cost, double limit) {
    return cost < limit;
}

inline shared::Advice<int(const Costs&, int, double)> first_below() {
    return {
        "first_below",
        "walk through costs until one is below the limit; what iteration was that?",
        "for i from 0: if costs[i] < limit, return i * every (static_cast<int>(i) if i is a std::size_t); after "
        "the loop, return -1",
        {{[](const Costs& costs, int, double limit) { return ours::first_below(costs, 1, limit); },
          "That is the place in the list. A cost was recorded only every so many iterations: times `every`."},
         {first([](double cost, double limit) { return cost <= limit; }, -1), "Below the limit, not at it: <, not <=."},
         {first([](double cost, double limit) { return cost > limit; }, -1), "Below the limit: <, not >."},
         {[](const Costs& costs, int every, double limit) {
              return first(below, static_cast<int>(costs.size()) * every)(costs, every, limit);
          },
          "A cost that never falls below the limit must give -1."},
         {first(below, 0), "A cost that never falls below the limit must give -1; 0 would be the first iteration."},
         {[](const Costs& costs, int every, double limit) {
              const int right = ours::first_below(costs, every, limit);
              return right < 0 ? -1 : right + every;
          },
          "One record too far: costs[i] was recorded at iteration i * every, and i starts at 0."},
         {first(below, -1, 1), "The last cost is never looked at: i goes up to costs.size() - 1, that included."},
         {[](const Costs& costs, int every, double limit) {
              for (std::size_t i = 0; i < costs.size(); i += static_cast<std::size_t>(every)) {
                  if (costs[i] < limit) return static_cast<int>(i);
              }
              return -1;
          },
          "Does your i step by `every`? The list holds the recorded costs alone: look at each, and multiply at the "
          "return."},
         {first(below, -1, 5),
          "Is there a return -1 inside the loop? Only after the last cost is it certain that none was below."},
         {[](const Costs& costs, int every, double limit) {
              int last = -1;
              for (std::size_t i = 0; i < costs.size(); ++i) {
                  if (costs[i] < limit) last = static_cast<int>(i) * every;
              }
              return last;
          },
          "That is the last one below the limit; return at the first."}}};
}

}  // namespace mistakes
