// Part 1.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <functional>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/logistic_regression/optimize.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline std::vector<double> descend(double theta, const std::function<double(double)>& slope, double learning_rate,
                                   int steps) {
    std::vector<double> path{theta};
    for (int i = 0; i < steps; ++i) {
        theta -= learning_rate * slope(theta);
        path.push_back(theta);
    }
    return path;
}

inline logistic_regression::Parameters update(logistic_regression::Parameters params,
                                              const logistic_regression::Gradients& grads, double learning_rate) {
    params.w -= learning_rate * grads.dw;
    params.b -= learning_rate * grads.db;
    return params;
}

}  // namespace ours

namespace mistakes {

using logistic_regression::Gradients;
using logistic_regression::Optimization;
using logistic_regression::Parameters;
using logistic_regression::Propagation;
using Slope = std::function<double(double)>;

inline std::vector<double> right_path(double theta, const Slope& slope, double learning_rate, int steps) {
    std::vector<double> path{theta};
    for (int i = 0; i < steps; ++i) path.push_back(path.back() - learning_rate * slope(path.back()));
    return path;
}

inline shared::Advice<std::vector<double>(double, const Slope&, double, int)> descend() {
    return {
        "descend",
        "the path begins with the start; then a loop of `steps` rounds with two lines in it: the step, and push_back",
        "std::vector<double> path{theta}; in the loop: theta -= learning_rate * slope(...); path.push_back(theta); "
        "after it: return path",
        {{[](double theta, const Slope& slope, double learning_rate, int steps) {
              return right_path(theta, slope, -learning_rate, steps);
          },
          "That climbs: the step goes against the slope, so its sign is minus."},
         {[](double theta, const Slope& slope, double, int steps) { return right_path(theta, slope, 1.0, steps); },
          "The learning rate is missing: the step is learning_rate * slope(theta)."},
         {[](double theta, const Slope& slope, double learning_rate, int steps) {
              return right_path(theta, slope, 1.0 / learning_rate, steps);
          },
          "You divide by the learning rate; the step is learning_rate * slope(theta)."},
         {[](double theta, const Slope& slope, double learning_rate, int steps) {
              const double first = slope(theta);
              return right_path(
                  theta, [first](double) { return first; }, learning_rate, steps);
          },
          "The slope was computed once. Each place has its own: call slope(theta) in the loop."},
         {[](double theta, const Slope& slope, double learning_rate, int steps) {
              std::vector<double> path(static_cast<std::size_t>(steps) + 1, theta - learning_rate * slope(theta));
              path[0] = theta;
              return path;
          },
          "Every step began at the start again. The next begins where the last one ended."},
         {[](double theta, const Slope& slope, double learning_rate, int steps) {
              std::vector<double> path = right_path(theta, slope, learning_rate, steps);
              path.erase(path.begin());
              return path;
          },
          "The path lacks its start: the first number is theta as it was given."},
         {[](double theta, const Slope& slope, double learning_rate, int steps) {
              return right_path(theta, slope, learning_rate, steps - 1);
          },
          "The last step is missing. A path of `steps` steps has steps + 1 numbers; does push_back stand before the "
          "step, with none after the loop?"},
         {[](double theta, const Slope& slope, double learning_rate, int steps) {
              return right_path(theta, slope, learning_rate, steps + 1);
          },
          "That is one step too many: i < steps, not <=."},
         {[](double theta, const Slope& slope, double learning_rate, int steps) -> std::vector<double> {
              return {right_path(theta, slope, learning_rate, steps).back()};
          },
          "That is where the path ends. The whole of it is asked for, from the start on."},
         {[](double theta, const Slope& slope, double learning_rate, int) {
              return right_path(theta, slope, learning_rate, 1);
          },
          "That is one step. Is there a return inside the loop? It belongs after it."}}};
}

inline Parameters step(const Parameters& params, const Gradients& grads, double for_w, double for_b) {
    return {params.w - for_w * grads.dw, params.b - for_b * grads.db};
}

inline shared::Advice<Parameters(const Parameters&, const Gradients&, double)> update() {
    return {
        "update",
        "a copy of params, then two lines, one for w and one for b, that look alike",
        "Parameters next = params; next.w -= learning_rate * grads.dw; the same for b; return next",
        {{[](const Parameters& params, const Gradients& grads, double learning_rate) {
              return step(params, grads, -learning_rate, -learning_rate);
          },
          "That is a step up the slope: the sign must be minus."},
         {[](const Parameters& params, const Gradients& grads, double learning_rate) {
              return step(params, grads, learning_rate, 0.0);
          },
          "b stayed where it was: it takes a step of its own, with db."},
         {[](const Parameters& params, const Gradients& grads, double learning_rate) {
              return step(params, grads, 0.0, learning_rate);
          },
          "w stayed where it was: it takes a step of its own, with dw."},
         {[](const Parameters& params, const Gradients& grads, double) { return step(params, grads, 1.0, 1.0); },
          "The learning rate is missing: the step is learning_rate * dw, not dw."},
         {[](const Parameters& params, const Gradients& grads, double learning_rate) {
              return step(params, grads, learning_rate, 1.0);
          },
          "b's step lacks the learning rate: learning_rate * db."},
         {[](const Parameters& params, const Gradients& grads, double learning_rate) {
              return step(params, grads, learning_rate, -learning_rate);
          },
          "b goes up the slope: its sign must be minus, too."},
         {[](const Parameters&, const Gradients& grads, double learning_rate) -> Parameters {
              return {-learning_rate * grads.dw, -learning_rate * grads.db};
          },
          "That is the step alone. Take it from where you are: w - learning_rate * dw."},
         {[](const Parameters& params, const Gradients&, double) { return params; },
          "You return params as they were. Change the copy and return that."},
         {// The check hands out parameters of its own, so that even a function that writes into its argument is found
          // out.
          [](const Parameters& params, const Gradients& grads, double learning_rate) {
              return const_cast<Parameters&>(params) = step(params, grads, learning_rate, learning_rate);
          },
          "The result is right, but the caller's params were changed. Copy them first: Parameters next = params."}}};
}

using Examples = const Matrix&;

// A loop from iteration `begin` to before `end`. turn(o) changes o.params and o.grads and returns the cost, which is
// recorded where i % every is 0.
template <typename Turn>
Optimization loop(const Matrix& w, double b, int begin, int end, int every, Turn turn) {
    Optimization o{{w, b}, {}, {}};
    for (int i = begin; i < end; ++i) {
        const double cost = turn(o);
        if (i % every == 0) o.costs.push_back(cost);
    }
    return o;
}

// A right iteration, and the cost before its step.
inline double right_turn(Optimization& o, Examples X, Examples Y, double rate) {
    Propagation p = logistic_regression::propagate(o.params.w, o.params.b, X, Y);
    o.grads = p.grads;
    o.params = step(o.params, o.grads, rate, rate);
    return p.cost;
}

inline Optimization right_loop(const Matrix& w, double b, Examples X, Examples Y, int begin, int end, int every,
                               double rate) {
    return loop(w, b, begin, end, every, [&](Optimization& o) { return right_turn(o, X, Y, rate); });
}

inline shared::Advice<Optimization(Matrix, double, Examples, Examples, int, double)> optimize() {
    return {
        "optimize",
        "a for loop with four things in it: propagate, the cost into the list if i % 100 is 0, the gradients kept, "
        "the step",
        "const Propagation p = propagate(o.params.w, o.params.b, X, Y); if (i % 100 == 0) o.costs.push_back(p.cost); "
        "o.grads = p.grads; o.params = update(o.params, p.grads, learning_rate);",
        {{[](Matrix w, double b, Examples X, Examples Y, int n, double) {
              return right_loop(w, b, X, Y, 0, n, 100, 0.0);
          },
          "The parameters never changed. update works on a copy and returns it: o.params = update(...), and the "
          "next propagate must be given the new ones."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              const Propagation p = logistic_regression::propagate(w, b, X, Y);
              return loop(w, b, 0, n, 100, [&](Optimization& o) {
                  o.grads = p.grads;
                  o.params = step(o.params, o.grads, rate, rate);
                  return p.cost;
              });
          },
          "Every step used the slopes of the start: propagate stands before the loop, or is handed the old w and b "
          "each time. Call it in the loop, with the parameters as they are now."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              Optimization o = right_loop(w, b, X, Y, 0, 1, 100, rate);
              for (int i = 100; i < n; i += 100) o.costs.push_back(o.costs[0]);
              return o;
          },
          "Every step began at the start again. The next step must begin where the last one ended."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 0, (n + 99) / 100, 1, rate);
          },
          "Only every 100th iteration took a step. Does the if hold more than the push_back?"},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 0, n, 1, rate);
          },
          "There is a cost for each iteration. Record it only where i % 100 is 0."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return loop(w, b, 0, n, 100, [&](Optimization& o) {
                  right_turn(o, X, Y, rate);
                  return logistic_regression::propagate(o.params.w, o.params.b, X, Y).cost;
              });
          },
          "You record the cost after the step. The first one is that of the start."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 0, n + 1, 100, rate);
          },
          "That is one step too many: i < num_iterations, not <=."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 0, n - 1, 100, rate);
          },
          "That is one step too few: i goes from 0 to num_iterations - 1."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 1, n + 1, 100, rate);
          },
          "The steps are right, but the first recorded cost is not the start's. Let i start at 0, and record where "
          "i % 100 is 0."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 1, n, 100, rate);
          },
          "That is one step too few, and the start's cost is missing: i starts at 0."},
         {[](Matrix w, double b, Examples X, Examples Y, int, double rate) {
              return right_loop(w, b, X, Y, 0, 1, 100, rate);
          },
          "That is one step. Is there a return inside the loop? It belongs after it."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 0, n, 100, -rate);
          },
          "The cost climbs. Your step goes up the slope, or the minus stands twice: in update and here."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double) {
              return right_loop(w, b, X, Y, 0, n, 100, 0.009);
          },
          "That is a rate of 0.009, whatever the caller says: hand learning_rate on."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              return right_loop(w, b, X, Y, 0, n, n + 1, rate);
          },
          "The list of costs is empty: o.costs.push_back(p.cost) where i % 100 is 0."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              Optimization o = right_loop(w, b, X, Y, 0, n, 100, rate);
              o.grads = logistic_regression::propagate(o.params.w, o.params.b, X, Y).grads;
              return o;
          },
          "Those are the gradients after the last step. Keep the ones that it was taken with: no propagate after "
          "the loop."},
         {[](Matrix w, double b, Examples X, Examples Y, int n, double rate) {
              Optimization o = right_loop(w, b, X, Y, 0, n, 100, rate);
              o.params = {w, b};
              return o;
          },
          "o.params are those of the start, though the costs fall: set them once the loop is over, or step with "
          "them."}}};
}

}  // namespace mistakes
