// Part 2.4, spoilers: hints for nn_model, and the likely mistakes in it.
#pragma once

#include <vector>

#include "chapters/2-one-hidden-layer/4-model/mistakes.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace mistakes {

using one_hidden_layer::backward_propagation;
using one_hidden_layer::Cache;
using one_hidden_layer::Gradients;
using one_hidden_layer::Training;
using one_hidden_layer::update_parameters;

// What nn_model is given.
struct Given {
    Matrix X, Y;
    Parameters start;
    double rate;
    int n, every;
    one_hidden_layer::Report report;
};

// A training loop from iteration `begin` to before `end`. step(p, i) changes p and returns the cost that is kept in
// every g.every-th iteration.
template <typename Step>
Training loop(const Given& g, int begin, int end, Step step) {
    Parameters p = g.start;
    std::vector<double> costs;
    for (int i = begin; i < end; ++i) {
        const Parameters before = p;
        const double cost = step(p, i);
        if (i % g.every != 0) continue;
        costs.push_back(cost);
        if (g.report) g.report(i, cost, before);
    }
    return {p, costs};
}

// One right step, and the cost before it.
inline double step(const Given& g, Parameters& p) {
    const Cache cache = forward_propagation(g.X, p);
    p = update_parameters(p, backward_propagation(p, cache, g.X, g.Y), g.rate);
    return nn::compute_cost(cache.A2, g.Y);
}
inline double cost(const Given& g, P p) {
    return nn::compute_cost(forward_propagation(g.X, p).A2, g.Y);
}
inline Gradients slopes(const Given& g, P p) {
    return backward_propagation(p, forward_propagation(g.X, p), g.X, g.Y);
}
inline Training right(const Given& g) {
    return loop(g, 0, g.n, [&](Parameters& p, int) { return step(g, p); });
}
inline Training with_rate(Given g, double rate) {
    g.rate = rate;
    return right(g);
}
// The right parameters, with the costs of these iterations. Those are reported, too.
inline Training keeping(const Given& g, bool (*keep)(int i, int every)) {
    std::vector<double> costs;
    Given all = g;
    all.every = 1;
    all.report = [&](int i, double cost, P p) {
        if (!keep(i, g.every)) return;
        costs.push_back(cost);
        if (g.report) g.report(i, cost, p);
    };
    return {right(all).parameters, costs};
}
// All right, but report is called in another way.
template <typename Report>
Training reporting(const Given& g, Report report) {
    Given other = g;
    if (g.report) other.report = report;
    return right(other);
}

inline shared::Advice<Training(const Given&)> nn_model() {
    return {
        "nn_model",
        "a for loop with four lines in it: the cache, the cost if i % cost_every is 0, the gradients, the new "
        "parameters; after the loop return {parameters, costs}",
        "const Cache cache = part_2_2::forward_propagation(X, parameters); if (i % cost_every == 0) { "
        "costs.push_back(part_2_2::compute_cost(cache.A2, Y)); if (report) report(i, costs.back(), parameters); } "
        "const Gradients grads = part_2_3::backward_propagation(parameters, cache, X, Y); parameters = "
        "part_2_3::update_parameters(parameters, grads, learning_rate);",
        {{[](const Given& g) { return loop(g, 0, g.n, [&](Parameters& p, int) { return cost(g, p); }); },
          "The parameters are still those of the start. Does the loop run? And update_parameters works on a copy, so "
          "it must be parameters = update_parameters(...)."},
         {[](const Given& g) {
              return Training{g.start, right(g).costs};
          },
          "The costs are right, but the parameters that you return are those of the start."},
         {[](const Given& g) {
              const Cache cache = forward_propagation(g.X, g.start);
              return loop(g, 0, g.n, [&](Parameters& p, int) {
                  p = update_parameters(p, backward_propagation(p, cache, g.X, g.Y), g.rate);
                  return cost(g, g.start);
              });
          },
          "The forward pass was done once. It belongs in the loop: each step changes the answers."},
         {[](const Given& g) {
              const Gradients grads = slopes(g, g.start);
              return loop(g, 0, g.n, [&](Parameters& p, int) {
                  const double before = cost(g, p);
                  p = update_parameters(p, grads, g.rate);
                  return before;
              });
          },
          "Every step uses the gradients of the start. They belong in the loop: every place has its own slope."},
         {[](const Given& g) {
              return loop(g, 0, g.n, [&](Parameters& p, int i) { return i % g.every == 0 ? step(g, p) : 0.0; });
          },
          "Only 3 steps were taken, one for each kept cost. Is the step in the if, or does i grow by cost_every? All 9 "
          "iterations take a step."},
         {[](const Given& g) { return loop(g, 0, g.every, [&](Parameters& p, int) { return step(g, p); }); },
          "Only 4 steps were taken, as many as cost_every. The loop runs to num_iterations."},
         {[](const Given& g) { return loop(g, 0, g.n / g.every, [&](Parameters& p, int) { return step(g, p); }); },
          "Only 2 steps were taken: num_iterations / cost_every. The loop runs to num_iterations."},
         {[](const Given& g) { return loop(g, 0, g.n + 1, [&](Parameters& p, int) { return step(g, p); }); },
          "That is one step too many: i < num_iterations, not <=."},
         {[](const Given& g) { return loop(g, 0, g.n - 1, [&](Parameters& p, int) { return step(g, p); }); },
          "That is one step too few: i goes from 0 to num_iterations - 1."},
         {[](const Given& g) { return with_rate(g, 2.0 * g.rate); },
          "Each step is twice as long as it should be. Is update_parameters called twice in an iteration?"},
         {[](const Given& g) { return loop(g, 1, g.n + 1, [&](Parameters& p, int) { return step(g, p); }); },
          "The steps are right, but they are counted from 1. Let i start at 0, so that the start's cost is kept."},
         {[](const Given& g) { return loop(g, 0, 1, [&](Parameters& p, int) { return step(g, p); }); },
          "That is one step. Is there a return inside the loop? It belongs after it."},
         {[](const Given& g) { return loop(g, 0, g.n, [&](Parameters& p, int) { return p = g.start, step(g, p); }); },
          "Every step begins at the start again. The next step must begin where the last one ended."},
         {[](const Given& g) {
              return loop(g, 0, g.n, [&](Parameters& p, int) {
                  const Matrix b1 = p.b1, b2 = p.b2;
                  const double before = step(g, p);
                  p.b1 = b1, p.b2 = b2;
                  return before;
              });
          },
          "The weights take their steps, b1 and b2 don't. update_parameters changes all four."},
         {[](const Given& g) {
              return loop(g, 0, g.n, [&](Parameters& p, int) {
                  const Matrix W1 = p.W1, b1 = p.b1;
                  const double before = step(g, p);
                  p.W1 = W1, p.b1 = b1;
                  return before;
              });
          },
          "W2 and b2 take their steps, W1 and b1 don't. update_parameters changes all four."},
         {[](const Given& g) {
              return loop(g, 0, g.n, [&](Parameters& p, int) {
                  const double before = cost(g, p);
                  p = update_parameters(g.start, slopes(g, p), g.rate);
                  return before;
              });
          },
          "The slopes are those of the last place, but each step sets out from the start. Give update_parameters the "
          "parameters that you have now."},
         {[](const Given& g) {
              return loop(g, 0, g.n, [&](Parameters& p, int) {
                  const Matrix A2 = forward_propagation(g.X, p).A2;
                  return step(g, p), nn::compute_cost(g.Y, A2);
              });
          },
          "The costs are infinite: there is a logarithm of 0. Are the arguments swapped? It is compute_cost(cache.A2, "
          "Y), the chances first."},
         {[](const Given& g) { return with_rate(g, -g.rate); },
          "The cost climbs. update_parameters has the minus already: give it learning_rate as it is."},
         {[](const Given& g) { return with_rate(g, 0.1); },
          "learning_rate has no effect: is another number typed in? Hand it on to update_parameters."},
         {[](const Given& g) { return with_rate(g, g.rate / g.Y.cols()); },
          "The steps are too small by a factor of m. The 1/m is in the gradients already."},
         {[](const Given& g) { return keeping(g, [](int, int) { return true; }); },
          "There is a cost for each iteration. Keep it only where i % cost_every is 0."},
         {[](const Given& g) { return keeping(g, [](int i, int) { return i == 0; }); },
          "Only the first cost is kept. Does the if ask for cost_every, or for a number of your own?"},
         {[](const Given& g) { return keeping(g, [](int i, int every) { return i % every != 0; }); },
          "The costs kept are those where i % cost_every is not 0: is there an == 0 after it?"},
         {[](const Given& g) { return keeping(g, [](int i, int every) { return i % every == every - 1; }); },
          "The costs kept are those of i = 3 and 7. With i from 0, it is 0, 4 and 8: i % cost_every == 0."},
         {[](const Given& g) { return loop(g, 0, g.n, [&](Parameters& p, int) { return step(g, p), cost(g, p); }); },
          "The costs kept are one step late. They are computed after the step; do it before."},
         {[](const Given& g) { return keeping(g, [](int i, int every) { return i % every == 1; }); },
          "The costs kept are those of i = 1 and 5. It is 0, 4 and 8: i % cost_every == 0."},
         {[](const Given& g) { return keeping(g, [](int i, int every) { return i / every == 0; }); },
          "The costs kept are those of i = 0 to 3. Is it a / instead of a %?"},
         {[](const Given& g) {
              Given silent = g;
              silent.report = {};
              return right(silent);
          },
          "report is never called. Where a cost is kept: if (report) report(i, cost, parameters);"},
         {[](const Given& g) {
              Given silent = g;
              silent.report = {};
              return Training{keeping(g, [](int, int) { return true; }).parameters, right(silent).costs};
          },
          "report is called in every iteration. It belongs in the if, where the cost is kept."},
         {[](const Given& g) { return reporting(g, [&](int i, double kept, P p) { g.report(i / g.every, kept, p); }); },
          "report counts the costs. Its first argument is i, the number of the iteration."},
         {[](const Given& g) { return reporting(g, [&](int i, double kept, P) { g.report(i, kept, g.start); }); },
          "report gets the parameters of the start each time. Give it those that the cost belongs to."},
         {[](const Given& g) {
              return reporting(g, [&](int i, double kept, P p) {
                  Parameters after = p;
                  step(g, after);
                  g.report(i, kept, after);
              });
          },
          "report gets the parameters after the step. The cost belongs to those before it: call it before the update."},
         {[](const Given& g) {
              g.report(0, 0.0, g.start);
              return right(g);
          },
          "report may be empty, and calling it then is an error. Ask first: if (report) report(...)."}}};
}

}  // namespace mistakes
