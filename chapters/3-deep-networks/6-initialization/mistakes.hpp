// Part 3.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

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
using Layers = std::vector<int>;

// Every start but for its scale: scale(n_l, n_{l-1}).
template <typename Scale>
Parameters scaled(const Layers& layer_dimension, RandomState& rng, Scale scale) {
    Parameters parameters = deep_network::zero_parameters(layer_dimension);
    for (Matrix& W : parameters.W) W = rng.randn(W.rows(), W.cols()) * scale(W.rows(), W.cols());
    return parameters;
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_he() {
    return {"initialize_parameters_he",
            "start from zero_parameters(layer_dimension); then give each W its random numbers, scaled by the number of "
            "its inputs",
            "for each Matrix& W of parameters.W: W = rng.randn(W.rows(), W.cols()) * std::sqrt(2.0 / ...); n_{l-1} is "
            "how many numbers come in, and W has one column for each",
            {{[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int n, int) { return std::sqrt(2.0 / n); });
              },
              "That is sqrt(2 / n_l). He counts what comes in: n_{l-1}, the columns of W_l."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return std::sqrt(2 / n_prev); });
              },
              "All weights are 0. Either 2 / n divides whole numbers, which is 0 for n above 2: write 2.0 / n. Or the "
              "loop fills copies: write Matrix& W."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return std::sqrt(2.0 / n_prev) * 0.01; });
              },
              "A factor 0.01 is left over from the start of part 3.1: He's replaces it."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return 2.0 / n_prev; });
              },
              "The root is missing: 2 / n_{l-1} is the variance; randn is scaled by its root."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return std::sqrt(2.0) / n_prev; });
              },
              "That is sqrt(2) / n_{l-1}. The root goes over the whole fraction: sqrt(2 / n_{l-1})."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return 2.0 / std::sqrt(n_prev); });
              },
              "That is 2 / sqrt(n_{l-1}). The root goes over the 2 as well: sqrt(2 / n_{l-1})."},
             {deep_network::initialize_parameters_xavier, "That is Xavier's 1 / n_{l-1}. He has a 2 on top."},
             {deep_network::initialize_parameters_deep, "That is still 0.01, the start of part 3.1, for every layer."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return std::sqrt(n_prev / 2.0); });
              },
              "That is sqrt(n_{l-1} / 2). Upside down: sqrt(2 / n_{l-1})."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [&layers](int, int) { return std::sqrt(2.0 / layers[0]); });
              },
              "Every layer got the factor of the first. n_{l-1} is each layer's own: the columns of its W."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int n, int n_prev) { return std::sqrt(2.0 / (n + n_prev)); });
              },
              "That is sqrt(2 / (n_l + n_{l-1})). He counts what comes in alone: n_{l-1}."},
             {// Layer 2 upwards: l counts from 1, the vector from 0.
              [](const Layers& layers, RandomState& rng) {
                  Parameters parameters = deep_network::zero_parameters(layers);
                  for (std::size_t l = 1; l < parameters.W.size(); ++l) {
                      Matrix& W = parameters.W[l];
                      W = rng.randn(W.rows(), W.cols()) * std::sqrt(2.0 / W.cols());
                  }
                  return parameters;
              },
              "W1 is still 0. A vector counts from 0: W1 is parameters.W[0]."},
             {[](const Layers& layers, RandomState& rng) {
                  Parameters parameters = deep_network::initialize_parameters_he(layers, rng);
                  for (Matrix& b : parameters.b) b = rng.randn(b.rows(), 1);
                  return parameters;
              },
              "The biases start at 0: only the weights are drawn."}}};
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_xavier() {
    return {"initialize_parameters_xavier",
            "one number differs from He's start",
            "He's function with 1.0 in place of 2.0",
            {{[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int n, int) { return std::sqrt(1.0 / n); });
              },
              "That is sqrt(1 / n_l). The page's Xavier counts what comes in: n_{l-1}, the columns of W_l."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return std::sqrt(1 / n_prev); });
              },
              "1 / n in whole numbers is 0 for every n above 1. Write 1.0 / n."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int, int n_prev) { return 1.0 / n_prev; });
              },
              "That is 1 / n_{l-1}, the variance: the root is missing, or it is over the 1 alone. sqrt(1 / n_{l-1})."},
             {deep_network::initialize_parameters_he, "That is He's 2 / n_{l-1}. Xavier has a 1 on top."},
             {[](const Layers& layers, RandomState& rng) {
                  return scaled(layers, rng, [](int n, int n_prev) { return std::sqrt(2.0 / (n + n_prev)); });
              },
              "That is sqrt(2 / (n_l + n_{l-1})), which Glorot and Bengio chose; the page's is sqrt(1 / n_{l-1})."}}};
}

// g applied to the Z of every layer.
template <typename Function>
std::vector<double> of_each_layer(const Matrix& X, const Parameters& parameters, Function g) {
    std::vector<double> sizes;
    for (const deep_network::LayerCache& cache : deep_network::L_model_forward(X, parameters))
        sizes.push_back(g(cache));
    return sizes;
}

inline shared::Advice<std::vector<double>(const Matrix&, const Parameters&)> rms_per_layer() {
    return {
        "rms_per_layer",
        "square, mean, root: one number for each cache of L_model_forward(X, parameters)",
        "for each cache: std::sqrt(sum(cache.Z * cache.Z) / cache.Z.size())",
        {{[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters, [](const auto& cache) { return sum(cache.Z) / cache.Z.size(); });
          },
          "That is the mean, in which plus and minus cancel. RMS: the root of the mean of the squares."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters, [](const auto& cache) { return deep_network::rms(cache.A); });
          },
          "That is the size of A, after the activation. The exercise asks for Z, before it."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters,
                                   [](const auto& cache) { return sum(cache.Z * cache.Z) / cache.Z.size(); });
          },
          "The root is missing: that is the mean of the squares."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters, [](const auto& cache) { return std::sqrt(sum(cache.Z * cache.Z)); });
          },
          "The mean is missing: divide the sum of the squares by how many they are before taking the root."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters, [](const auto& cache) {
                  return std::sqrt(sum(dot(cache.Z, cache.Z.T())) / cache.Z.size());
              });
          },
          "dot is the matrix product. Here each element is squared by itself: cache.Z * cache.Z."},
         {[](const Matrix& X, const Parameters& parameters) {
              const auto size = [](double z) { return std::fabs(z); };
              return of_each_layer(X, parameters,
                                   [&size](const auto& cache) { return sum(apply(cache.Z, size)) / cache.Z.size(); });
          },
          "That is the mean of |Z|. RMS squares first, so that large elements count more."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters, [](const auto& cache) {
                  return deep_network::rms(cache.Z - sum(cache.Z) / cache.Z.size());
              });
          },
          "You take the mean off first: that is the standard deviation. RMS squares Z as it is."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(
                  X, parameters, [](const auto& cache) { return std::sqrt(sum(cache.Z * cache.Z)) / cache.Z.size(); });
          },
          "The root must cover the mean: sqrt(sum / size), not sqrt(sum) / size."},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(X, parameters, [](const auto& cache) {
                  return std::sqrt(1 / cache.Z.size() * sum(cache.Z * cache.Z));
              });
          },
          "1 / size of two whole numbers is 0. Divide the sum by the size, or write 1.0 / size."},
         {[](const Matrix& X, const Parameters& parameters) {
              double squares = 0.0;
              return of_each_layer(X, parameters, [&squares](const auto& cache) {
                  squares += sum(cache.Z * cache.Z);
                  return std::sqrt(squares / cache.Z.size());
              });
          },
          "From the second layer on it is too large: does the sum start from 0 in every layer?"},
         {[](const Matrix& X, const Parameters& parameters) {
              return of_each_layer(
                  X, parameters, [](const auto& cache) { return std::sqrt(sum(cache.Z * cache.Z) / cache.Z.cols()); });
          },
          "You divide by m, the columns of Z; the mean goes over all n_l * m elements: Z.size()."}}};
}

// The iteration of costs[i], where i is the first index with is_low(costs[i]), times `every`; else `never`.
template <typename Low>
int first(const std::vector<double>& costs, int every, int never, Low is_low) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (is_low(costs[i])) return static_cast<int>(i) * every;
    }
    return never;
}

inline shared::Advice<int(const std::vector<double>&, int, double)> first_below() {
    return {
        "first_below",
        "walk through costs until one is below the limit; what iteration was that?",
        "for i from 0: if costs[i] < limit, return i * every (static_cast<int>(i) if i is a std::size_t); after "
        "the loop, return -1",
        {{[](const std::vector<double>& costs, int, double limit) {
              return first(costs, 1, -1, [limit](double cost) { return cost < limit; });
          },
          "That is the place in the list. A cost was recorded only every so many iterations: times `every`."},
         {[](const std::vector<double>& costs, int every, double limit) {
              return first(costs, every, -1, [limit](double cost) { return cost <= limit; });
          },
          "Below the limit, not at it: <, not <=."},
         {[](const std::vector<double>& costs, int every, double limit) {
              return first(costs, every, static_cast<int>(costs.size()) * every,
                           [limit](double cost) { return cost < limit; });
          },
          "A cost that never falls below the limit must give -1."},
         {[](const std::vector<double>& costs, int every, double limit) {
              const int right = first(costs, every, -1, [limit](double cost) { return cost < limit; });
              return right < 0 ? -1 : right + every;
          },
          "One record too far: costs[i] was recorded at iteration i * every, and i starts at 0."},
         {[](const std::vector<double>& costs, int every, double limit) {
              return first({costs.begin(), costs.end() - 1}, every, -1, [limit](double cost) { return cost < limit; });
          },
          "The last cost is never looked at: i goes up to costs.size() - 1, that included."},
         {[](const std::vector<double>& costs, int every, double limit) {
              return first(costs, every, -1, [limit](double cost) { return cost > limit; });
          },
          "Below the limit: <, not >."},
         {[](const std::vector<double>& costs, int every, double limit) {
              return first(costs, every, 0, [limit](double cost) { return cost < limit; });
          },
          "A cost that never falls below the limit must give -1; 0 would be the first iteration."},
         {[](const std::vector<double>& costs, int every, double limit) {
              for (std::size_t i = 0; i < costs.size(); i += static_cast<std::size_t>(every)) {
                  if (costs[i] < limit) return static_cast<int>(i);
              }
              return -1;
          },
          "Does your i step by `every`? The list holds the recorded costs alone: look at each, and multiply at the "
          "return."},
         {[](const std::vector<double>& costs, int, double limit) { return costs[0] < limit ? 0 : -1; },
          "Is there a return -1 inside the loop? Only after the last cost is it certain that none was below."},
         {[](const std::vector<double>& costs, int every, double limit) {
              int start = -1;
              for (std::size_t i = 0; i < costs.size(); ++i) {
                  if (costs[i] >= limit) start = -1;
                  if (costs[i] < limit && start < 0) start = static_cast<int>(i) * every;
              }
              return start;
          },
          "The cost may rise again after it was below; the first time still counts."},
         {[](const std::vector<double>& costs, int every, double limit) {
              int last = -1;
              for (std::size_t i = 0; i < costs.size(); ++i) {
                  if (costs[i] < limit) last = static_cast<int>(i) * every;
              }
              return last;
          },
          "That is the last one below the limit; return at the first."}}};
}

}  // namespace mistakes
