// Part 2.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// What the general detectors say (never set, a shape, some elements not done) isn't repeated here.
#pragma once

#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace mistakes {

using In = const Matrix&;  // arguments, in short
using P = const one_hidden_layer::Parameters&;
using one_hidden_layer::backward_propagation;
using one_hidden_layer::Cache;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;
using one_hidden_layer::Training;
using one_hidden_layer::update_parameters;

inline Matrix answers(P p, In X, double (*f)(double)) {
    return apply(forward_propagation(X, p).A2, f);
}

inline shared::Advice<Matrix(P, In)> predict() {
    return {
        "predict",
        "the whole forward pass first; then one comparison for each element of its A2",
        "return apply(part_2_2::forward_propagation(X, parameters).A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; })",
        {{[](P p, In X) { return forward_propagation(X, p).A2; },
          "Those are the chances A2 themselves. Compare each with 0.5. (apply returns what it makes; A2 stays.)"},
         {[](P p, In X) { return answers(p, X, [](double a) { return a >= 0.5 ? 1.0 : 0.0; }); },
          "Exactly 0.5 is not more than 0.5: the answer there is 0, not 1. (>= says 1, and so does rounding.)"},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? 1.0 : a; }); },
          "Where a is more than 0.5 the answer is right. Elsewhere a itself is left: it must become 0."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? a : 0.0; }); },
          "Where a is at most 0.5 the answer is right. Elsewhere a itself is left: it must become 1."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? 1.0 : -1.0; }); },
          "The other answer is -1 here. It is 0."},
         {[](P p, In X) {
              Matrix A = forward_propagation(X, p).A2;
              for (int j = 0; j < A.cols(); ++j) A(0, j) = A(0, j) > 0.5 ? 1.0 : 0.0;
              return A;
          },
          "The first row is right, the other is still A2. There is a row for each output: loop over A2.rows(), too."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a < 0.5 ? 1.0 : 0.0; }); },
          "0 and 1 are swapped: 1 is for a chance above 0.5."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? 0.0 : 1.0; }); },
          "A chance above 0.5 gives 0 here, and all others 1. It is the other way round: a > 0.5 ? 1.0 : 0.0."},
         {[](P p, In X) { return answers(p, X, [](double) { return 1.0; }); },
          "The answer is 1 everywhere. Is A2 compared with 0 (1 / 2 of two whole numbers is 0), rounded up, or sent "
          "through the sigmoid once more? It is a chance already: compare it with 0.5."},
         {[](P p, In X) { return answers(p, X, [](double) { return 0.0; }); },
          "The answer is 0 everywhere. Is there a cast to int? It drops the digits after the decimal point: 0.9 "
          "becomes 0."},
         {[](P p, In X) { return apply(forward_propagation(X, p).Z2, [](double z) { return z > 0.5 ? 1.0 : 0.0; }); },
          "Z2, before the sigmoid, is compared with 0.5. It is A2 that you want."},
         {[](P p, In X) { return apply(forward_propagation(X, p).A1, [](double a) { return a > 0.5 ? 1.0 : 0.0; }); },
          "Those are the hidden units, A1. The answer of the network is A2."}}};
}

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
inline Training steps(const Given& g, int begin, int end) {
    return loop(g, begin, end, [&](Parameters& p, int) { return step(g, p); });
}
inline Training right(const Given& g) {
    return steps(g, 0, g.n);
}
inline Training with_rate(Given g, double rate) {
    g.rate = rate;
    return right(g);
}
// Right steps, but for two of the four, which stay where they are.
inline Training holding(const Given& g, Matrix Parameters::*one, Matrix Parameters::*other) {
    return loop(g, 0, g.n, [&](Parameters& p, int) {
        const Parameters old = p;
        const double before = step(g, p);
        p.*one = old.*one;
        p.*other = old.*other;
        return before;
    });
}
inline Training silent(Given g) {
    g.report = {};
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
         {[](const Given& g) { return steps(g, 0, g.n + 1); },
          "That is one step too many: i < num_iterations, not <=."},
         {[](const Given& g) { return steps(g, 0, g.n - 1); },
          "That is one step too few: i goes from 0 to num_iterations - 1."},
         {[](const Given& g) { return with_rate(g, 2.0 * g.rate); },
          "Each step is twice as long as it should be. Is update_parameters called twice in an iteration?"},
         {[](const Given& g) { return steps(g, 1, g.n + 1); },
          "The steps are right, but they are counted from 1. Let i start at 0, so that the start's cost is kept."},
         {[](const Given& g) { return steps(g, 0, 1); },
          "That is one step. Is there a return inside the loop? It belongs after it."},
         {[](const Given& g) { return loop(g, 0, g.n, [&](Parameters& p, int) { return p = g.start, step(g, p); }); },
          "Every step begins at the start again. The next step must begin where the last one ended."},
         {[](const Given& g) { return holding(g, &Parameters::b1, &Parameters::b2); },
          "The weights take their steps, b1 and b2 don't. update_parameters changes all four."},
         {[](const Given& g) { return holding(g, &Parameters::W1, &Parameters::b1); },
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
                  step(g, p);
                  return nn::compute_cost(g.Y, A2);
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
         {silent, "report is never called. Where a cost is kept: if (report) report(i, cost, parameters);"},
         {[](const Given& g) {
              keeping(g, [](int, int) { return true; });
              return silent(g);
          },
          "report is called in every iteration. It belongs in the if, where the cost is kept."},
         {[](const Given& g) {
              Given late = g;
              late.report = [&](int i, double kept, P p) {
                  Parameters after = p;
                  step(g, after);
                  if (g.report) g.report(i, kept, after);
              };
              return right(late);
          },
          "report gets the parameters after the step. The cost belongs to those before it: call it before the update."},
         {[](const Given& g) {
              g.report(0, 0.0, g.start);
              return right(g);
          },
          "report may be empty, and calling it then is an error. Ask first: if (report) report(...)."}}};
}

}  // namespace mistakes
