// Part 3.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
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
          "From the second layer on it is too large: does the sum start from 0 in every layer?"},
         {[](const Matrix& X, const Parameters& parameters) {
              return std::vector<double>{deep_network::rms_per_layer(X, parameters)[0]};
          },
          "There is one size only. Does the return come after the loop?"},
         {each_layer([](const auto& cache) {
              return std::fabs(cache.Z.data()[cache.Z.size() - 1]) / std::sqrt(cache.Z.size());
          }),
          "Only the last element of each Z counts: add the squares up with +=, not =."}}};
}

// The iteration of the first cost with is_low(cost, limit), or `never`. Not all costs are looked at: it begins with
// number `begin`, and leaves so many out at the end.
inline auto first(bool (*is_low)(double cost, double limit), int never, std::size_t begin = 0,
                  std::size_t left_out = 0) {
    return [=](const Costs& costs, int every, double limit) {
        for (std::size_t i = begin; i + left_out < costs.size(); ++i) {
            if (is_low(costs[i], limit)) return static_cast<int>(i) * every;
        }
        return never;
    };
}

inline bool below(double cost, double limit) {
    return cost < limit;
}

// change(the right iteration, every) where there is one.
template <typename Change>
auto found_but(Change change) {
    return [change](const Costs& costs, int every, double limit) {
        const int right = ours::first_below(costs, every, limit);
        return right < 0 ? -1 : change(right, every);
    };
}

// The iteration of the lowest cost, or of the last one that is below the limit.
inline int lowest(const Costs& costs, int every, double limit) {
    const auto place = std::min_element(costs.begin(), costs.end());
    return *place < limit ? static_cast<int>(place - costs.begin()) * every : -1;
}

inline int last(const Costs& costs, int every, double limit) {
    int found = -1;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] < limit) found = static_cast<int>(i) * every;
    }
    return found;
}

inline shared::Advice<int(const Costs&, int, double)> first_below() {
    return {
        "first_below",
        "walk through costs until one is below the limit; what iteration was that?",
        "for i from 0: if costs[i] < limit, return i * every (static_cast<int>(i) if i is a std::size_t); after the "
        "loop, return -1",
        {{found_but([](int right, int every) { return right / every; }),
          "That is the place in the list. A cost was recorded only every so many iterations: times `every`."},
         {found_but([](int right, int every) { return right / every / every; }),
          "The place in the list is divided by `every`. A cost was recorded only every so many iterations: times "
          "`every`."},
         {first([](double cost, double limit) { return cost <= limit; }, -1),
          "It stops at a cost that is exactly the limit. Only one below the limit counts."},
         {first([](double cost, double limit) { return cost > limit; }, -1),
          "It stops at the first cost that is not below the limit. Is the comparison the wrong way round?"},
         {[](const Costs& costs, int every, double limit) {
              return first(below, static_cast<int>(costs.size()) * every)(costs, every, limit);
          },
          "A cost that never falls below the limit must give -1."},
         {first(below, 0), "A cost that never falls below the limit must give -1; 0 would be the first iteration."},
         {[](const Costs& costs, int every, double limit) { return first(below, -every)(costs, every, limit); },
          "Where no cost is below the limit the answer is -1, not -1 times `every`."},
         {found_but([](int right, int every) { return right + every; }),
          "One record too far: costs[i] was recorded at iteration i * every, and i starts at 0."},
         {found_but([](int, int) { return 0; }),
          "Wherever a cost is below the limit the answer is 0. Is that the cost itself, cut to an int? Return i times "
          "`every`."},
         {first(below, -1, 1), "The first cost is never looked at: i starts at 0."},
         {first(below, -1, 0, 1), "The last cost is never looked at: i goes up to costs.size() - 1, that included."},
         {[](const Costs& costs, int every, double limit) {
              for (std::size_t i = 0; i < costs.size(); i += static_cast<std::size_t>(every)) {
                  if (costs[i] < limit) return static_cast<int>(i);
              }
              return -1;
          },
          "Does your i step by `every`? The list holds the recorded costs alone: look at each, and multiply at the "
          "return."},
         {[](const Costs& costs, int, double limit) { return costs[0] < limit ? 0 : -1; },
          "Is there a return -1 inside the loop? Only after the last cost is it certain that none was below."},
         {lowest, "That is the lowest of all costs. What is wanted is the first one that is below the limit."},
         {last, "That is the last one below the limit; return at the first."}}};
}

}  // namespace mistakes
