// Part 1.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <functional>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/logistic_regression/optimize.hpp"

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

inline std::vector<double> up_the_slope(double theta, const Slope& slope, double learning_rate, int steps) {
    return right_path(theta, slope, -learning_rate, steps);
}

inline std::vector<double> no_rate(double theta, const Slope& slope, double, int steps) {
    return right_path(theta, slope, 1.0, steps);
}

inline std::vector<double> divided_by_the_rate(double theta, const Slope& slope, double learning_rate, int steps) {
    return right_path(theta, slope, 1.0 / learning_rate, steps);
}

inline std::vector<double> slope_of_the_start(double theta, const Slope& slope, double learning_rate, int steps) {
    const double first = slope(theta);
    return right_path(
        theta, [first](double) { return first; }, learning_rate, steps);
}

inline std::vector<double> from_the_start_each_time(double theta, const Slope& slope, double learning_rate, int steps) {
    std::vector<double> path(static_cast<std::size_t>(steps) + 1, theta - learning_rate * slope(theta));
    path[0] = theta;
    return path;
}

inline std::vector<double> start_left_out(double theta, const Slope& slope, double learning_rate, int steps) {
    std::vector<double> path = right_path(theta, slope, learning_rate, steps);
    path.erase(path.begin());
    return path;
}

inline std::vector<double> last_step_left_out(double theta, const Slope& slope, double learning_rate, int steps) {
    return right_path(theta, slope, learning_rate, steps - 1);
}

inline std::vector<double> one_step_more(double theta, const Slope& slope, double learning_rate, int steps) {
    return right_path(theta, slope, learning_rate, steps + 1);
}

inline std::vector<double> end_alone(double theta, const Slope& slope, double learning_rate, int steps) {
    return {right_path(theta, slope, learning_rate, steps).back()};
}

inline std::vector<double> return_after_one(double theta, const Slope& slope, double learning_rate, int) {
    return right_path(theta, slope, learning_rate, 1);
}

inline shared::Advice<std::vector<double>(double, const Slope&, double, int)> descend() {
    return {
        "descend",
        "the path begins with the start; then a loop of `steps` rounds with two lines in it: the step, and push_back",
        "std::vector<double> path{theta}; in the loop: theta -= learning_rate * slope(...); path.push_back(theta); "
        "after it: return path",
        {{up_the_slope, "That climbs: the step goes against the slope, so its sign is minus."},
         {no_rate, "The learning rate is missing: the step is learning_rate * slope(theta)."},
         {divided_by_the_rate, "You divide by the learning rate; the step is learning_rate * slope(theta)."},
         {slope_of_the_start, "The slope was computed once. Each place has its own: call slope(theta) in the loop."},
         {from_the_start_each_time, "Every step began at the start again. The next begins where the last one ended."},
         {start_left_out, "The path lacks its start: the first number is theta as it was given."},
         {last_step_left_out,
          "The last step is missing. A path of `steps` steps has steps + 1 numbers; does push_back stand before the "
          "step, with none after the loop?"},
         {one_step_more, "That is one step too many: i < steps, not <=."},
         {end_alone, "That is where the path ends. The whole of it is asked for, from the start on."},
         {return_after_one, "That is one step. Is there a return inside the loop? It belongs after it."}}};
}

inline Parameters step(const Parameters& params, const Gradients& grads, double for_w, double for_b) {
    return {params.w - for_w * grads.dw, params.b - for_b * grads.db};
}

inline Parameters climb(const Parameters& params, const Gradients& grads, double learning_rate) {
    return step(params, grads, -learning_rate, -learning_rate);
}

inline Parameters b_left_out(const Parameters& params, const Gradients& grads, double learning_rate) {
    return step(params, grads, learning_rate, 0.0);
}

inline Parameters w_left_out(const Parameters& params, const Gradients& grads, double learning_rate) {
    return step(params, grads, 0.0, learning_rate);
}

inline Parameters rate_left_out(const Parameters& params, const Gradients& grads, double) {
    return step(params, grads, 1.0, 1.0);
}

inline Parameters rate_for_w_alone(const Parameters& params, const Gradients& grads, double learning_rate) {
    return step(params, grads, learning_rate, 1.0);
}

inline Parameters b_climbs(const Parameters& params, const Gradients& grads, double learning_rate) {
    return step(params, grads, learning_rate, -learning_rate);
}

inline Parameters step_alone(const Parameters&, const Gradients& grads, double learning_rate) {
    return {-learning_rate * grads.dw, -learning_rate * grads.db};
}

inline Parameters unchanged(const Parameters& params, const Gradients&, double) {
    return params;
}

// The check hands out parameters of its own, so that even a function that writes into its argument is found out.
inline Parameters in_place(const Parameters& params, const Gradients& grads, double learning_rate) {
    return const_cast<Parameters&>(params) = step(params, grads, learning_rate, learning_rate);
}

inline shared::Advice<Parameters(const Parameters&, const Gradients&, double)> update() {
    return {
        "update",
        "a copy of params, then two lines, one for w and one for b, that look alike",
        "Parameters next = params; next.w -= learning_rate * grads.dw; the same for b; return next",
        {{climb, "That is a step up the slope: the sign must be minus."},
         {b_left_out, "b stayed where it was: it takes a step of its own, with db."},
         {w_left_out, "w stayed where it was: it takes a step of its own, with dw."},
         {rate_left_out, "The learning rate is missing: the step is learning_rate * dw, not dw."},
         {rate_for_w_alone, "b's step lacks the learning rate: learning_rate * db."},
         {b_climbs, "b goes up the slope: its sign must be minus, too."},
         {step_alone, "That is the step alone. Take it from where you are: w - learning_rate * dw."},
         {unchanged, "You return params as they were. Change the copy and return that."},
         {in_place,
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

inline Optimization result_thrown_away(Matrix w, double b, Examples X, Examples Y, int n, double) {
    return right_loop(w, b, X, Y, 0, n, 100, 0.0);
}

inline Optimization propagate_once(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    const Propagation p = logistic_regression::propagate(w, b, X, Y);
    return loop(w, b, 0, n, 100, [&](Optimization& o) {
        o.grads = p.grads;
        o.params = step(o.params, o.grads, rate, rate);
        return p.cost;
    });
}

inline Optimization every_step_from_the_start(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    Optimization o = right_loop(w, b, X, Y, 0, 1, 100, rate);
    for (int i = 100; i < n; i += 100) o.costs.push_back(o.costs[0]);
    return o;
}

inline Optimization step_inside_the_if(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 0, (n + 99) / 100, 1, rate);
}

inline Optimization every_cost(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 0, n, 1, rate);
}

inline Optimization cost_after_the_step(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return loop(w, b, 0, n, 100, [&](Optimization& o) {
        right_turn(o, X, Y, rate);
        return logistic_regression::propagate(o.params.w, o.params.b, X, Y).cost;
    });
}

inline Optimization one_too_many(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 0, n + 1, 100, rate);
}

inline Optimization one_too_few(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 0, n - 1, 100, rate);
}

inline Optimization counted_from_one(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 1, n + 1, 100, rate);
}

inline Optimization from_one_to_n(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 1, n, 100, rate);
}

inline Optimization return_in_the_loop(Matrix w, double b, Examples X, Examples Y, int, double rate) {
    return right_loop(w, b, X, Y, 0, 1, 100, rate);
}

inline Optimization uphill(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 0, n, 100, -rate);
}

inline Optimization other_rate(Matrix w, double b, Examples X, Examples Y, int n, double) {
    return right_loop(w, b, X, Y, 0, n, 100, 0.009);
}

inline Optimization costs_left_out(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    return right_loop(w, b, X, Y, 0, n, n + 1, rate);
}

inline Optimization grads_of_the_end(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    Optimization o = right_loop(w, b, X, Y, 0, n, 100, rate);
    o.grads = logistic_regression::propagate(o.params.w, o.params.b, X, Y).grads;
    return o;
}

inline Optimization params_of_the_start(Matrix w, double b, Examples X, Examples Y, int n, double rate) {
    Optimization o = right_loop(w, b, X, Y, 0, n, 100, rate);
    o.params = {w, b};
    return o;
}

inline shared::Advice<Optimization(Matrix, double, Examples, Examples, int, double)> optimize() {
    return {
        "optimize",
        "a for loop with four things in it: propagate, the cost into the list if i % 100 is 0, the gradients kept, "
        "the step",
        "const Propagation p = propagate(o.params.w, o.params.b, X, Y); if (i % 100 == 0) o.costs.push_back(p.cost); "
        "o.grads = p.grads; o.params = update(o.params, p.grads, learning_rate);",
        {{result_thrown_away,
          "The parameters never changed. update works on a copy and returns it: o.params = update(...), and the "
          "next propagate must be given the new ones."},
         {propagate_once,
          "Every step used the slopes of the start: propagate stands before the loop, or is handed the old w and b "
          "each time. Call it in the loop, with the parameters as they are now."},
         {every_step_from_the_start,
          "Every step began at the start again. The next step must begin where the last one ended."},
         {step_inside_the_if, "Only every 100th iteration took a step. Does the if hold more than the push_back?"},
         {every_cost, "There is a cost for each iteration. Record it only where i % 100 is 0."},
         {cost_after_the_step, "You record the cost after the step. The first one is that of the start."},
         {one_too_many, "That is one step too many: i < num_iterations, not <=."},
         {one_too_few, "That is one step too few: i goes from 0 to num_iterations - 1."},
         {counted_from_one,
          "The steps are right, but the first recorded cost is not the start's. Let i start at 0, and record where "
          "i % 100 is 0."},
         {from_one_to_n, "That is one step too few, and the start's cost is missing: i starts at 0."},
         {return_in_the_loop, "That is one step. Is there a return inside the loop? It belongs after it."},
         {uphill, "The cost climbs. Your step goes up the slope, or the minus stands twice: in update and here."},
         {other_rate, "That is a rate of 0.009, whatever the caller says: hand learning_rate on."},
         {costs_left_out, "The list of costs is empty: o.costs.push_back(p.cost) where i % 100 is 0."},
         {grads_of_the_end,
          "Those are the gradients after the last step. Keep the ones that it was taken with: no propagate after "
          "the loop."},
         {params_of_the_start,
          "o.params are those of the start, though the costs fall: set them once the loop is over, or step with "
          "them."}}};
}

}  // namespace mistakes
