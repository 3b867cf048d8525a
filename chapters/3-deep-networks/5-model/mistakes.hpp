// Part 3.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/model.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline int number_of_parameters(const std::vector<int>& layer_dimension) {
    int total = 0;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        total += layer_dimension[l] * layer_dimension[l - 1] + layer_dimension[l];
    }
    return total;
}

}  // namespace ours

namespace mistakes {

using deep_network::compute_cost;
using deep_network::Gradients;
using deep_network::L_model_backward;
using deep_network::L_model_forward;
using deep_network::LayerCache;
using deep_network::Parameters;
using deep_network::Training;
using deep_network::update_parameters;
using Layers = std::vector<int>;

inline double one_above_half(double a) {
    return a > 0.5 ? 1.0 : 0.0;
}

inline Matrix chances(const Matrix& X, const Parameters& parameters) {
    return L_model_forward(X, parameters).back().A;
}

inline shared::Advice<Matrix(const Matrix&, const Parameters&)> predict() {
    return {"predict",
            "the whole forward pass first; then one comparison for each element of the last layer's A",
            "return apply(L_model_forward(X, parameters).back().A, [](double a) { return a > 0.5 ? 1.0 : 0.0; })",
            {{chances, "Those are the chances AL themselves. Compare each with 0.5: 1 above it, else 0."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(chances(X, parameters), [](double a) { return a >= 0.5 ? 1.0 : 0.0; });
              },
              "Exactly 0.5 is not more than 0.5: the answer there is 0. Write >, not >=."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(L_model_forward(X, parameters).back().Z, one_above_half);
              },
              "You compare Z of the last layer, before the sigmoid, with 0.5. It is its A that you want."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(L_model_forward(X, parameters).front().A, one_above_half);
              },
              "That is layer 1. The answer comes out of the last layer: .back()."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(L_model_forward(X, parameters)[parameters.W.size() - 2].A, one_above_half);
              },
              "That is layer L-1. A vector counts from 0: the last of L caches is caches[L - 1], or .back()."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(chances(X, parameters), [](double a) { return a < 0.5 ? 1.0 : 0.0; });
              },
              "0 and 1 are swapped: 1 is for a chance above 0.5."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(chances(X, parameters), [](double a) { return a > 0.0 ? 1.0 : 0.0; });
              },
              "You compare with 0, and a chance is always above 0. Compare AL with 0.5."},
             {[](const Matrix& X, const Parameters& parameters) {
                  return apply(chances(X, parameters),
                               [](double a) { return static_cast<double>(static_cast<int>(a)); });
              },
              "static_cast<int> cuts everything after the point: 0.9 becomes 0. Compare with 0.5."}}};
}

// count(n_l, n_{l-1}), added up over the layers from `begin` to before `end`.
template <typename Count>
int added_up(const Layers& n, std::size_t begin, std::size_t end, Count count) {
    int total = 0;
    for (std::size_t l = begin; l < end; ++l) total += count(n[l], n[l - 1]);
    return total;
}

inline int of_a_layer(int n, int n_prev) {
    return n * n_prev + n;
}

inline shared::Advice<int(const Layers&)> number_of_parameters() {
    return {
        "number_of_parameters",
        "W_l is (n_l, n_{l-1}) and b_l is (n_l, 1): how many elements is that? Add it up over the layers",
        "int total = 0; for (std::size_t l = 1; l < layer_dimension.size(); ++l) total += layer_dimension[l] * "
        "layer_dimension[l - 1] + ...; return total",
        {{[](const Layers& n) { return added_up(n, 1, n.size(), [](int n_l, int n_prev) { return n_l * n_prev; }); },
          "Those are the weights. Each layer has n_l biases too."},
         {[](const Layers& n) { return added_up(n, 1, n.size(), of_a_layer) + n[0]; },
          "The input has no biases: they begin with layer 1."},
         {[](const Layers& n) {
              return added_up(n, 1, n.size(), [](int n_l, int n_prev) { return n_l * n_prev + n_prev; });
          },
          "Layer l has n_l biases, one for each of its own units, not n_{l-1}."},
         {[](const Layers& n) { return added_up(n, 1, n.size() - 1, of_a_layer); },
          "The last layer is missing: l runs up to L = layer_dimension.size() - 1, included."},
         {[](const Layers& n) { return added_up(n, 2, n.size(), of_a_layer); },
          "The first layer is missing: l starts at 1, where n_0 is the input."},
         {[](const Layers& n) {
              return added_up(n, 1, n.size(), [](int n_l, int n_prev) { return n_l * n_prev + 1; });
          },
          "b_l is (n_l, 1): each unit has a bias, not each layer."},
         {[](const Layers& n) { return added_up(n, 1, n.size(), [](int n_l, int) { return n_l; }); },
          "Those are the units, or the biases. Each unit has n_{l-1} weights too."},
         {[](const Layers& n) { return of_a_layer(n[n.size() - 1], n[n.size() - 2]); },
          "That is the last layer alone. Add to the total with +=, and set it to 0 before the loop."},
         {[](const Layers& n) { return of_a_layer(n[1], n[0]); },
          "That is the first layer alone. Is there a return inside the loop?"}}};
}

// A loop from iteration `begin` to before `end`. step(parameters) changes the parameters and returns the cost that it
// computed, which is recorded where i % cost_every is 0.
template <typename Step>
Training loop(Parameters parameters, int begin, int end, int cost_every, Step step) {
    std::vector<double> costs;
    for (int i = begin; i < end; ++i) {
        const double cost = step(parameters);
        if (i % cost_every == 0) costs.push_back(cost);
    }
    return {parameters, costs};
}

inline double cost_of(const Matrix& X, const Matrix& Y, const Parameters& parameters) {
    return compute_cost(L_model_forward(X, parameters).back().A, Y);
}

// One right step, and the cost before it.
inline double right_step(const Matrix& X, const Matrix& Y, Parameters& parameters, double learning_rate) {
    const std::vector<LayerCache> caches = L_model_forward(X, parameters);
    parameters = update_parameters(parameters, L_model_backward(X, Y, parameters, caches), learning_rate);
    return compute_cost(caches.back().A, Y);
}

inline Training gradients_once(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                               int num_iterations, int cost_every) {
    const Gradients grads = L_model_backward(X, Y, parameters, L_model_forward(X, parameters));
    return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
        const double cost = cost_of(X, Y, p);
        p = update_parameters(p, grads, learning_rate);
        return cost;
    });
}

inline shared::Advice<Training(const Matrix&, const Matrix&, Parameters, double, int, int)> L_layer_model() {
    return {
        "L_layer_model",
        "the loop of part 2.4 with other names in it: the caches, the cost if i % cost_every is 0, the gradients, "
        "the new parameters; after the loop return {parameters, costs}",
        "const std::vector<LayerCache> caches = L_model_forward(X, parameters); if (i % cost_every == 0) "
        "costs.push_back(compute_cost(caches.back().A, Y)); const Gradients grads = L_model_backward(X, Y, "
        "parameters, caches); parameters = update_parameters(parameters, grads, learning_rate);",
        {{[](const Matrix& X, const Matrix& Y, Parameters parameters, double, int num_iterations, int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) { return cost_of(X, Y, p); });
          },
          "The parameters never changed. update_parameters works on a copy and returns it: "
          "parameters = update_parameters(...)."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              const std::vector<LayerCache> caches = L_model_forward(X, parameters);
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
                  p = update_parameters(p, L_model_backward(X, Y, p, caches), learning_rate);
                  return compute_cost(caches.back().A, Y);
              });
          },
          "The forward pass was done once. It belongs in the loop: each step changes the answers."},
         {gradients_once, "The gradients were computed once. They belong in the loop: every place has its own slope."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              int i = 0;
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
                  return i++ % cost_every == 0 ? right_step(X, Y, p, learning_rate) : 0.0;
              });
          },
          "Only the recorded iterations took a step. Does the if have braces around more than the cost?"},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations, int) {
              return deep_network::L_layer_model(X, Y, parameters, learning_rate, num_iterations);
          },
          "Only the first cost is kept: does the if ask for cost_every, or for a number of your own?"},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations, int) {
              return deep_network::L_layer_model(X, Y, parameters, learning_rate, num_iterations, 1);
          },
          "There is a cost for each iteration. Record it only where i % cost_every is 0."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
                  right_step(X, Y, p, learning_rate);
                  return cost_of(X, Y, p);
              });
          },
          "You record the cost after the update. The first one is that of the start."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
                  const Matrix Z = L_model_forward(X, p).back().Z;
                  right_step(X, Y, p, learning_rate);
                  return compute_cost(Z, Y);
              });
          },
          "The costs are no numbers. Does compute_cost get the last layer's Z? It takes chances: its A."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
                  const Matrix AL = chances(X, p);
                  right_step(X, Y, p, learning_rate);
                  return compute_cost(Y, AL);
              });
          },
          "In compute_cost, AL and Y have changed places: the answers first, then the labels."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return deep_network::L_layer_model(X, Y, parameters, learning_rate, num_iterations + 1, cost_every);
          },
          "That is one step too many: i < num_iterations, not <=."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return deep_network::L_layer_model(X, Y, parameters, learning_rate, num_iterations - 1, cost_every);
          },
          "That is one step too few: i goes from 0 to num_iterations - 1."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 1, num_iterations + 1, cost_every,
                          [&](Parameters& p) { return right_step(X, Y, p, learning_rate); });
          },
          "The steps are right, but the first recorded cost is not the start's. Let i start at 0, and record where "
          "i % cost_every is 0."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int, int cost_every) {
              return deep_network::L_layer_model(X, Y, parameters, learning_rate, 1, cost_every);
          },
          "That is one step. Is there a return inside the loop? It belongs after it."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double, int num_iterations, int cost_every) {
              return deep_network::L_layer_model(X, Y, parameters, 0.2, num_iterations, cost_every);
          },
          "That is a rate of 0.2, whatever the caller says: hand learning_rate on."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) -> Training {
              return {
                  deep_network::L_layer_model(X, Y, parameters, learning_rate, num_iterations, cost_every).parameters,
                  {}};
          },
          "The parameters are right, but the list of costs is empty: costs.push_back(...)."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p) {
                  const double cost = cost_of(X, Y, p);
                  p = parameters;
                  right_step(X, Y, p, learning_rate);
                  return cost;
              });
          },
          "Every step began at the start again. The next step must begin where the last one ended."}}};
}

}  // namespace mistakes
