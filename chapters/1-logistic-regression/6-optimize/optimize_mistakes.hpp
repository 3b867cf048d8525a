// Part 1.6, spoilers: the likely mistakes in optimize, compared with the loop of loop.hpp.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/6-optimize/loop.hpp"
#include "chapters/1-logistic-regression/6-optimize/mistakes.hpp"
#include "nn/logistic_regression/propagate.hpp"

namespace mistakes {

using logistic_regression::Optimization;
using logistic_regression::Propagation;

// A call of optimize.
struct Call {
    Matrix w;
    double b;
    Matrix X, Y;
    int n;
    double rate;
};
using Optimize = Optimization(Matrix, double, const Matrix&, const Matrix&, int, double);

inline Propagation propagated(const Call& c, const Parameters& p) {
    return logistic_regression::propagate(p.w, p.b, c.X, c.Y);
}

inline Optimization looped(const Call& c, int n, const Steps& s = {}) {
    Optimization o{{c.w, c.b}, {}, {}};
    for (int i = s.first; i < n + s.more; ++i) {
        const Propagation p = propagated(c, {s.old == "w" ? c.w : o.params.w, s.old == "b" ? c.b : o.params.b});
        if (i % s.every == 0) o.costs.push_back(p.cost);
        o.grads = p.grads;
        o.params = stepped(s.old == "params" ? Parameters{c.w, c.b} : o.params, o.grads, c.rate, s);
    }
    return o;
}

// Every step with the slopes of the start, k steps in all; and as many costs as there should be.
inline Optimization repeated(const Call& c, int k) {
    const Propagation p = propagated(c, {c.w, c.b});
    const Path costs(static_cast<std::size_t>(c.n + 99) / 100, p.cost);
    return {stepped({c.w, c.b}, p.grads, k * c.rate), p.grads, costs};
}

// Right, but for the costs: those before iteration i, where it is wanted.
inline Optimization with_costs(const Call& c, bool (*wanted)(int i)) {
    Optimization o = looped(c, c.n);
    o.costs.clear();
    const Path every = looped(c, c.n, {1, 1, 0, 0, 0, 0, 1}).costs;
    for (int i = 0; i < c.n; ++i) {
        if (wanted(i)) o.costs.push_back(every[static_cast<std::size_t>(i)]);
    }
    return o;
}

inline shared::Mistake<Optimize> wrong_loop(const std::function<Optimization(const Call& c)>& loop,
                                            const std::string& sentence) {
    return {[loop](const Matrix& w, double b, const Matrix& X, const Matrix& Y, int n, double rate) {
                return loop(Call{w, b, X, Y, n, rate});
            },
            sentence};
}

inline shared::Mistake<Optimize> wrong_loop(const Steps& s, const std::string& sentence) {
    return wrong_loop([s](const Call& c) { return looped(c, c.n, s); }, sentence);
}

inline shared::Advice<Optimize> optimize() {
    shared::Advice<Optimize> advice{
        "optimize",
        "a for loop with four things in it: propagate, the cost into the list if i % 100 is 0, the slopes kept, the "
        "step",
        "const Propagation p = part_1_5::propagate(o.params.w, o.params.b, X, Y); if (i % 100 == 0) "
        "o.costs.push_back(p.cost); o.grads = p.grads; o.params = update(o.params, p.grads, learning_rate);",
        {wrong_loop({0, 0},
                    "The parameters never changed. update works on a copy and returns it: o.params = update(...), and "
                    "the next propagate must be given the new ones."),
         wrong_loop({-1, -1},
                    "The cost climbs: your steps go up the slope. Or is the minus there twice, in update too?"),
         wrong_loop({1, 0}, "b never changes. It takes steps, too."),
         wrong_loop({0, 1}, "w never changes. It takes steps, too."),
         wrong_loop({0, 0, 1, 1}, "The learning rate is missing: a step is learning_rate times the slope."),
         wrong_loop({1, 1, 0, 0, 0, 1}, "That is one step too many: i < num_iterations, not <=."),
         wrong_loop({1, 1, 0, 0, 0, -1}, "That is one step too few: i goes from 0 to num_iterations - 1."),
         wrong_loop({1, 1, 0, 0, 1}, "That is one step too few, and the start's cost is missing: i starts at 0."),
         wrong_loop({1, 1, 0, 0, 1, 1},
                    "The steps are right, but the first recorded cost is not the start's. Let i start at 0, and record "
                    "where i % 100 is 0."),
         wrong_loop({1, 1, 0, 0, 0, 0, 1}, "There is a cost for each iteration. Record it only where i % 100 is 0."),
         wrong_loop([](const Call& c) { return with_costs(c, [](int i) { return i % 100 != 0; }); },
                    "You record every cost but each 100th. i % 100 alone is true where it is not 0: ask for == 0."),
         wrong_loop([](const Call& c) { return with_costs(c, [](int i) { return i % 100 == 1; }); },
                    "You record the cost after the step. The first one should be that of the start."),
         wrong_loop([](const Call& c) { return repeated(c, c.n); },
                    "Every step uses the slopes of the start. Is propagate before the loop, or is it given the old w "
                    "and b each time? Call it in the loop, with the parameters as they are now."),
         wrong_loop([](const Call& c) { return repeated(c, 1); },
                    "Every step begins at the start again. The next one must begin where the last one ended."),
         wrong_loop({1, 1, 0, 0, 0, 0, 100, "w"},
                    "propagate gets the old w each time. Give it o.params.w, as it is now."),
         wrong_loop({1, 1, 0, 0, 0, 0, 100, "b"},
                    "propagate gets the old b each time. Give it o.params.b, as it is now."),
         wrong_loop({1, 1, 0, 0, 0, 0, 100, "params"},
                    "The slopes are those of the last place, but each step sets out from the start. Give update the "
                    "parameters that you have now: o.params."),
         wrong_loop([](const Call& c) { return looped(c, 1); },
                    "That is one step. Is there a return inside the loop? It belongs after it."),
         wrong_loop(
             [](const Call& c) {
                 return looped(c, (c.n + 99) / 100, {1, 1, 0, 0, 0, 0, 1});
             },
             "Only every 100th iteration takes a step. Does the if hold more than the push_back?"),
         wrong_loop(
             [](const Call& c) {
                 const Optimization o = looped(c, c.n);
                 return Optimization{o.params, propagated(c, o.params).grads, o.costs};
             },
             "Those are the slopes where the last step ended. Keep the ones that it was taken with: no propagate after "
             "the loop."),
         wrong_loop(
             [](const Call& c) {
                 const Optimization o = looped(c, c.n);
                 return Optimization{{c.w, c.b}, o.grads, o.costs};
             },
             "o.params are those of the start, though the costs fall. Set them after the loop, or step with them."),
         // kept in the if: the last of these is that of iteration 200
         wrong_loop(
             [](const Call& c) {
                 Optimization o = looped(c, c.n);
                 o.grads = looped(c, (c.n - 1) / 100 * 100 + 1).grads;
                 return o;
             },
             "The slopes kept are those of iteration 200, the last that i % 100 == 0 lets through. Keep them in each: "
             "o.grads = p.grads comes after the if.")}};
    for (const std::string rate : {"0.005", "0.0075", "0.009", "0.01", "0.1"}) {
        const double typed = std::stod(rate);
        advice.mistakes.push_back(wrong_loop(
            {0, 0, typed, typed}, "The rate is always " + rate + ". Use learning_rate, which the caller chooses."));
    }
    return advice;
}

}  // namespace mistakes
