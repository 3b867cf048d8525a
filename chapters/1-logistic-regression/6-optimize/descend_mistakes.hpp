// Part 1.6, spoilers: hints for descend, and the likely mistakes in it.
#pragma once

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/6-optimize/mistakes.hpp"

namespace mistakes {

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
             [](Walk c) {
                 c.slope = [slope = c.slope](double theta) { return std::fabs(slope(theta)); };
                 return walked(c);
             },
             "It never goes up, to a larger theta. The slope's sign decides the direction: leave it as it is."),
         wrong_walk(
             [](Walk c) {
                 c.slope = [slope = c.slope](double theta) { return std::fmax(0.0, slope(theta)); };
                 return walked(c);
             },
             "Where the slope is negative no step is taken. There it leads to a larger theta, by the same line."),
         wrong_walk(
             [](const Walk& c) {
                 Path path(static_cast<std::size_t>(c.n) + 1, 0.0);
                 const Path right = walked(c);
                 path[0] = c.theta;
                 path.insert(path.end(), right.begin() + 1, right.end());
                 return path;
             },
             "There are zeros in the path: path(steps + 1) has room already, and push_back appends more. Begin with "
             "path{theta}."),
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
             "Only the start and the end are there. push_back belongs in the loop, after each step."),
         wrong_walk(
             [](Walk c) {
                 c.slope = [](double theta) { return theta; };
                 return walked(c);
             },
             "theta is multiplied by the rate, instead of its slope: learning_rate * slope(theta).")}};
}

}  // namespace mistakes
