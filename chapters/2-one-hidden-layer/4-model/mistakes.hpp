// Part 2.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace mistakes {

using one_hidden_layer::backward_propagation;
using one_hidden_layer::Cache;
using one_hidden_layer::compute_cost;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;
using one_hidden_layer::Training;
using one_hidden_layer::update_parameters;

inline Matrix chances(const Parameters& parameters, const Matrix& X) {
    return forward_propagation(X, parameters).A2;
}

inline shared::Advice<Matrix(const Parameters&, const Matrix&)> predict() {
    return {"predict",
            "the whole forward pass first; then one comparison for each element of its A2",
            "return apply(forward_propagation(X, parameters).A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; })",
            {{chances,
              "Those are the chances A2 themselves. Compare each with 0.5, and return what map gives: "
              "A2 itself stays as it is."},
             {[](const Parameters& parameters, const Matrix& X) {
                  return apply(chances(parameters, X), [](double a) { return a >= 0.5 ? 1.0 : 0.0; });
              },
              "Exactly 0.5 is not more than 0.5: the answer there is 0. Write >, not >=."},
             {[](const Parameters& parameters, const Matrix& X) {
                  return apply(forward_propagation(X, parameters).Z2, [](double z) { return z > 0.5 ? 1.0 : 0.0; });
              },
              "You compare Z2, before the sigmoid, with 0.5. It is A2 that you want."},
             {[](const Parameters& parameters, const Matrix& X) {
                  return apply(forward_propagation(X, parameters).A1, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
              },
              "Those are the hidden units, A1. The answer of the network is A2."},
             {[](const Parameters& parameters, const Matrix& X) {
                  return apply(chances(parameters, X), [](double a) { return a < 0.5 ? 1.0 : 0.0; });
              },
              "0 and 1 are swapped: 1 is for a chance above 0.5."},
             {[](const Parameters& parameters, const Matrix& X) {
                  return apply(chances(parameters, X), [](double a) { return a > 0.0 ? 1.0 : 0.0; });
              },
              "You compare with 0, and a chance is always above 0. Compare A2 with 0.5."},
             {[](const Parameters& parameters, const Matrix& X) {
                  return apply(chances(parameters, X),
                               [](double a) { return static_cast<double>(static_cast<int>(a)); });
              },
              "static_cast<int> cuts everything after the point: 0.9 becomes 0. Compare with 0.5."}}};
}

// A loop from iteration `begin` to before `end`. step(parameters, i) changes the parameters and returns the cost that
// it computed, which is recorded where i % cost_every is 0.
template <typename Step>
Training loop(Parameters parameters, int begin, int end, int cost_every, Step step) {
    std::vector<double> costs;
    for (int i = begin; i < end; ++i) {
        const double cost = step(parameters, i);
        if (i % cost_every == 0) costs.push_back(cost);
    }
    return {parameters, costs};
}

// One right step, and the cost before it.
inline double right_step(const Matrix& X, const Matrix& Y, Parameters& parameters, double learning_rate) {
    const Cache cache = forward_propagation(X, parameters);
    parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y), learning_rate);
    return compute_cost(cache.A2, Y);
}

inline Training every_cost(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate,
                           int num_iterations, int) {
    return loop(parameters, 0, num_iterations, 1,
                [&](Parameters& p, int) { return right_step(X, Y, p, learning_rate); });
}

inline shared::Advice<Training(const Matrix&, const Matrix&, Parameters, double, int, int)> nn_model() {
    return {
        "nn_model",
        "a for loop with four lines in it: the cache, the cost if i % cost_every is 0, the gradients, the new "
        "parameters; after the loop return {parameters, costs}",
        "const Cache cache = forward_propagation(X, parameters); if (i % cost_every == 0) "
        "costs.push_back(compute_cost(cache.A2, Y)); const Gradients grads = backward_propagation(parameters, "
        "cache, X, Y); parameters = update_parameters(parameters, grads, learning_rate);",
        {{[](const Matrix& X, const Matrix& Y, Parameters parameters, double, int num_iterations, int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every,
                          [&](Parameters& p, int) { return compute_cost(forward_propagation(X, p).A2, Y); });
          },
          "The parameters never changed. update_parameters works on a copy and returns it: "
          "parameters = update_parameters(...)."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              const Cache cache = forward_propagation(X, parameters);
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p, int) {
                  p = update_parameters(p, backward_propagation(p, cache, X, Y), learning_rate);
                  return compute_cost(cache.A2, Y);
              });
          },
          "The forward pass was done once. It belongs in the loop: each step changes the answers."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              const Gradients grads = backward_propagation(parameters, forward_propagation(X, parameters), X, Y);
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p, int) {
                  const double cost = compute_cost(forward_propagation(X, p).A2, Y);
                  p = update_parameters(p, grads, learning_rate);
                  return cost;
              });
          },
          "The gradients were computed once. They belong in the loop: every place has its own "
          "slope."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              const Cache cache = forward_propagation(X, parameters);
              const Gradients grads = backward_propagation(parameters, cache, X, Y);
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p, int) {
                  p = update_parameters(p, grads, learning_rate);
                  return compute_cost(cache.A2, Y);
              });
          },
          "Forward and backward were both done once. All four lines belong in the loop."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p, int i) {
                  return i % cost_every == 0 ? right_step(X, Y, p, learning_rate) : 0.0;
              });
          },
          "Only the recorded iterations took a step. Does the if have braces around more than the cost?"},
         {every_cost, "There is a cost for each iteration. Record it only where i % cost_every is 0."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations, int) {
              return one_hidden_layer::nn_model(X, Y, parameters, learning_rate, num_iterations);
          },
          "The steps are right, but only the first cost is kept. "
          "Does the if ask for cost_every, or for a number of your own?"},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) -> Training {
              std::vector<double> costs;
              const Training all = every_cost(X, Y, parameters, learning_rate, num_iterations, 1);
              for (int i = 0; i < num_iterations; ++i) {
                  if (i % cost_every) costs.push_back(all.costs[static_cast<std::size_t>(i)]);
              }
              return {all.parameters, costs};
          },
          "You record where i % cost_every is not 0: is there an == 0 after it?"},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p, int) {
                  right_step(X, Y, p, learning_rate);
                  return compute_cost(forward_propagation(X, p).A2, Y);
              });
          },
          "You record the cost after the update. The first one is that of the start."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations + 1, cost_every,
                          [&](Parameters& p, int) { return right_step(X, Y, p, learning_rate); });
          },
          "That is one step too many: i < num_iterations, not <=."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations - 1, cost_every,
                          [&](Parameters& p, int) { return right_step(X, Y, p, learning_rate); });
          },
          "That is one step too few: i goes from 0 to num_iterations - 1."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 1, num_iterations + 1, cost_every,
                          [&](Parameters& p, int) { return right_step(X, Y, p, learning_rate); });
          },
          "The steps are right, but the first recorded cost is not the start's. Let i start at 0, and record where "
          "i % cost_every is 0."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int, int cost_every) {
              return one_hidden_layer::nn_model(X, Y, parameters, learning_rate, 1, cost_every);
          },
          "That is one step. Is there a return inside the loop? It belongs after it."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return one_hidden_layer::nn_model(X, Y, parameters, -learning_rate, num_iterations, cost_every);
          },
          "The cost climbs: update_parameters has the minus already; don't give it -learning_rate."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double, int num_iterations, int cost_every) {
              return one_hidden_layer::nn_model(X, Y, parameters, 0.1, num_iterations, cost_every);
          },
          "That is a rate of 0.1, whatever the caller says: hand learning_rate on."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) -> Training {
              return {
                  one_hidden_layer::nn_model(X, Y, parameters, learning_rate, num_iterations, cost_every).parameters,
                  {}};
          },
          "The parameters are right, but the list of costs is empty: costs.push_back(...)."},
         {[](const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int num_iterations,
             int cost_every) {
              return loop(parameters, 0, num_iterations, cost_every, [&](Parameters& p, int) {
                  const double cost = compute_cost(forward_propagation(X, p).A2, Y);
                  p = parameters;
                  right_step(X, Y, p, learning_rate);
                  return cost;
              });
          },
          "Every step began at the start again. The next step must begin where the last one ended."}}};
}

}  // namespace mistakes
