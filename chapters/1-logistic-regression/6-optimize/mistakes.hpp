// Part 1.6, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of update; descend_mistakes.hpp and optimize_mistakes.hpp have the others.
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
// iteration, how many are added at the end, and which costs are recorded (where i % every is 0).
struct Steps {
    double w = 1, b = 1, w_fixed = 0, b_fixed = 0;
    int first = 0, more = 0, every = 100;
};

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
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return Parameters{p.w - rate * grads.dw, rate * grads.db};
          },
          "b is the step itself, without its old value. Is it = instead of -=?"},
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return Parameters{p.w - rate * grads.dw, -rate * grads.db};
          },
          "b is minus the step, without its old value. Is it =- instead of -=?"},
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return Parameters{rate * grads.dw, p.b - rate * grads.db};
          },
          "w is the step itself, without its old value. Is it = instead of -=?"},
         {[](const Parameters& p, const Gradients& grads, double rate) { return stepped(p, grads, 1.0 / rate); },
          "You divide by the learning rate. The step is learning_rate * dw."},
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return stepped({rate * p.w, rate * p.b}, grads, rate);
          },
          "The old values are multiplied by learning_rate, too. Only dw and db are: w - learning_rate * dw."},
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return stepped({rate * p.w, rate * p.b}, grads, 1.0);
          },
          "The old values are multiplied by learning_rate, instead of dw and db. It is w - learning_rate * dw."},
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return Parameters{p.w - rate * grads.dw, p.b - rate};
          },
          "b loses learning_rate alone. Its step is learning_rate * db."},
         // the check hands out parameters of its own, so it sees when a function writes into its argument
         {[](const Parameters& p, const Gradients& grads, double rate) {
              return const_cast<Parameters&>(p) = stepped(p, grads, rate);
          },
          "The result is right, but the caller's params have changed. Copy them first: Parameters next = params."}}};
}

}  // namespace mistakes
