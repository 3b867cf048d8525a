// Part 1.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of descend and update; optimize_mistakes.hpp has those of optimize.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "matrix/operations.hpp"
#include "nn/logistic_regression/structs.hpp"

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
using logistic_regression::Parameters;
using Path = std::vector<double>;

// How a wrong answer steps: what the rate is multiplied by, or a number instead of it. Then for loops: the first
// iteration, how many are added at the end, which costs are recorded (where i % every is 0), and what is taken from the
// start each time: the "w" or "b" that propagate gets, or the "params" that the step sets out from.
struct Steps {
    double w = 1, b = 1, w_fixed = 0, b_fixed = 0;
    int first = 0, more = 0, every = 100;
    std::string old = "";
};

using Slope = std::function<double(double)>;

// A call of descend.
struct Walk {
    double theta;
    Slope slope;
    double rate;
    int n;
};
using Descend = Path(double, const Slope&, double, int);

inline Path walked(const Walk& c, const Steps& s = {}) {
    return ours::descend(c.theta, c.slope, s.w * c.rate + s.w_fixed, c.n + s.more);
}

inline Walk with(Walk c, double rate, int n) {
    c.rate = rate, c.n = n;
    return c;
}

inline shared::Mistake<Descend> wrong_walk(const std::function<Path(const Walk& c)>& walk,
                                           const std::string& sentence) {
    return {[walk](double theta, const Slope& slope, double rate, int n) {
                return walk(Walk{theta, slope, rate, n});
            },
            sentence};
}

inline shared::Mistake<Descend> wrong_walk(const Steps& s, const std::string& sentence) {
    return wrong_walk([s](const Walk& c) { return walked(c, s); }, sentence);
}

inline shared::Advice<Descend> descend() {
    return {
        "descend",
        "the path begins with the start. Then comes a loop of `steps` rounds with two lines: the step, and push_back",
        "std::vector<double> path{theta}; in the loop: theta -= learning_rate * slope(...); path.push_back(theta); "
        "after it: return path",
        {wrong_walk({-1}, "That climbs. The step goes against the slope, so its sign is minus."),
         wrong_walk({0, 0, 1}, "The learning rate is missing: the step is learning_rate * slope(theta)."),
         wrong_walk({1, 1, 0, 0, 0, 1}, "That is one step too many: i < steps, not i <= steps."),
         wrong_walk({1, 1, 0, 0, 0, -1},
                    "The last place is missing: a path of `steps` steps has steps + 1 numbers. Does push_back come "
                    "before the step, or does the loop end too early?"),
         wrong_walk([](const Walk& c) { return walked(with(c, 1.0 / c.rate, c.n)); },
                    "You divide by the learning rate. The step is learning_rate * slope(theta)."),
         wrong_walk(
             [](Walk c) {
                 c.slope = [slope = c.slope](double theta) { return slope(theta) > 0.0 ? 1.0 : -1.0; };
                 return walked(c);
             },
             "All steps are equally long. A step is learning_rate * slope(theta), so a steeper slope makes it longer."),
         wrong_walk([](const Walk& c) { return walked(with(c, c.rate, 1)); },
                    "That is one step. Is there a return inside the loop? It belongs after it."),
         wrong_walk([](const Walk& c) { return Path{c.theta}; },
                    "The path has only its start. In the loop, append each new place: path.push_back(theta)."),
         wrong_walk([](const Walk& c) { return Path{walked(c).back()}; },
                    "That is where the path ends. Return the whole path, from the start on."),
         wrong_walk(
             [](Walk c) {
                 c.slope = [first = c.slope(c.theta)](double) { return first; };
                 return walked(c);
             },
             "Every step uses the slope of the start. Each place has its own: call slope(theta) in the loop."),
         wrong_walk(
             [](const Walk& c) {
                 Path path(static_cast<std::size_t>(c.n) + 1, walked(c)[1]);
                 path[0] = c.theta;
                 return path;
             },
             "Every step begins at the start again. The next one begins where the last one ended."),
         wrong_walk(
             [](const Walk& c) {
                 Path path{c.theta};
                 for (int i = 0; i < c.n; ++i) path.push_back(c.rate * c.slope(path.back()));
                 return path;
             },
             "theta becomes the step itself. Subtract the step from theta: theta -= ..."),
         wrong_walk(
             [](const Walk& c) {
                 Path path{c.theta};
                 for (int i = 0; i < c.n; ++i) path.push_back(-c.rate * c.slope(path.back()));
                 return path;
             },
             "theta becomes minus the step, without its old value. Did you write =- instead of -=?"),
         wrong_walk(
             [](const Walk& c) {
                 const Path path = walked(c);
                 return Path(path.begin() + 1, path.end());
             },
             "The path lacks its start. Its first number is theta as it was given."),
         wrong_walk(
             [](const Walk& c) {
                 Path path = walked(c);
                 path.insert(path.begin(), c.theta);
                 path.pop_back();
                 return path;
             },
             "The start is there twice, and the last place is missing. push_back comes after the step."),
         wrong_walk(
             [](const Walk& c) {
                 Path path(static_cast<std::size_t>(c.n), 0.0);
                 const Path right = walked(c);
                 path.insert(path.end(), right.begin(), right.end());
                 return path;
             },
             "The path begins with zeros: path(steps) has room already, and push_back appends more. Begin with "
             "path{theta}."),
         wrong_walk(
             [](const Walk& c) {
                 return Path{c.theta, walked(c).back()};
             },
             "Only the start and the end are there. push_back belongs in the loop, after each step.")}};
}

using Update = Parameters(const Parameters&, const Gradients&, double);

inline Parameters stepped(const Parameters& p, const Gradients& grads, double rate, const Steps& s = {}) {
    return {p.w - (s.w * rate + s.w_fixed) * grads.dw, p.b - (s.b * rate + s.b_fixed) * grads.db};
}

inline shared::Mistake<Update> wrong_step(const Steps& s, const std::string& sentence) {
    return {[s](const Parameters& p, const Gradients& grads, double rate) { return stepped(p, grads, rate, s); },
            sentence};
}

inline shared::Advice<Update> update() {
    return {
        "update",
        "a copy of params, then two lines that look alike, one for w and one for b",
        "Parameters next = params; next.w -= learning_rate * grads.dw; the same for b; return next",
        {wrong_step({-1, -1}, "That is a step up the slope: the sign must be minus."),
         wrong_step({1, -1}, "b goes up the slope. Its sign must be minus, too."),
         wrong_step({-1, 1}, "w goes up the slope. Its sign must be minus, too."),
         wrong_step({1, 0}, "b is where it was. It takes a step of its own, with db."),
         wrong_step({0, 1}, "w is where it was. It takes a step of its own, with dw."),
         wrong_step({0, 0},
                    "Nothing has moved. Is params returned instead of the copy, or is the rate kept in an int, where "
                    "0.25 becomes 0?"),
         wrong_step({0, 0, 1, 1}, "The learning rate is missing: the step is learning_rate * dw, not dw."),
         wrong_step({1, 0, 0, 1}, "b's step lacks the learning rate: learning_rate * db."),
         wrong_step({0, 1, 1, 0}, "w's step lacks the learning rate: learning_rate * dw."),
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return stepped({0.0 * p.w, 0.0}, grads, rate);
          },
          "w and b are minus the step, without their old values. Take it from where you are: w - learning_rate * dw. "
          "(Is it =- instead of -=?)"},
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return stepped({0.0 * p.w, 0.0}, grads, -rate);
          },
          "w and b are the step itself, without their old values. Is it = instead of -=?"},
         // the check hands out parameters of its own, so it sees when a function writes into its argument
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return const_cast<Parameters&>(p) = stepped(p, grads, rate);
          },
          "The result is right, but the caller's params have changed. Copy them first: Parameters next = params."}}};
}

}  // namespace mistakes
