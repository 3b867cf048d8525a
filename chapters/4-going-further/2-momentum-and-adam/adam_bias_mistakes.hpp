// Part 4.2, spoilers: the likely mistakes in Adam's bias correction, and in counting the steps.
#pragma once

#include <cmath>
#include <utility>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/wrong_adam.hpp"

namespace mistakes {

inline std::vector<AdamMistake> in_the_bias_correction() {
    return {
        with_wrong([](Adam& a) { a.bias1 = a.bias2 = 0.0; },
                   "The bias correction is missing. In the first step mean is only 1 - beta1 of a gradient, because it "
                   "began at 0: divide mean by 1 - beta1^t and square by 1 - beta2^t."),
        with_wrong([](Adam& a) { a.bias2 = 0.0; },
                   "square isn't corrected for its start at 0: divide it by 1 - beta2^t, as mean by 1 - beta1^t."),
        with_wrong([](Adam& a) { a.bias1 = 0.0; },
                   "mean isn't corrected for its start at 0: divide it by 1 - beta1^t, as square by 1 - beta2^t."),
        with_wrong([](Adam& a) { a.bias2 = a.beta1; },
                   "square is corrected with beta1. Its own missing factor is 1 - beta2^t."),
        with_wrong([](Adam& a) { a.bias1 = a.beta2; },
                   "mean is corrected with beta2. Its own missing factor is 1 - beta1^t."),
        with_wrong([](Adam& a) { std::swap(a.bias1, a.bias2); },
                   "The corrections are swapped: 1 - beta1^t belongs to mean, 1 - beta2^t to square."),
        with_step([](const Adam& a, const Memory& m) { return a.step(m.mean, m.square, 1); },
                  "Every step was corrected as if it were the first one: use memory.t as the power, counted up once in "
                  "each call."),
        with_step([](const Adam& a, const Memory& m) { return a.step(m.mean, m.square, m.t + 1); },
                  "t is too large by one: the first step is number 1, so use memory.t after it was counted up, not "
                  "memory.t + 1."),
        with_step([](const Adam& a, const Memory& m) { return a.step(m.mean, a.corrected_square(m.square, m.t), m.t); },
                  "The root of square is divided by 1 - beta2^t. Divide square itself, and then take the root."),
        with_step(
            [](const Adam& a, const Memory& m) {
                return a.quotient(m.mean / (1.0 - a.beta1 * m.t), m.square / (1.0 - a.beta2 * m.t));
            },
            "1 - beta1^t is a power: std::pow(beta1, memory.t). You multiply beta1 by t, or ^ is something else in "
            "C++."),
        with_step(
            [](const Adam& a, const Memory& m) {
                return a.quotient(m.mean * (1.0 - std::pow(a.beta1, m.t)), m.square * (1.0 - std::pow(a.beta2, m.t)));
            },
            "mean and square are multiplied by their corrections. They are too small: divide by 1 - beta1^t and 1 - "
            "beta2^t."),
        with_step(
            [](const Adam& a, const Memory& m) {
                return std::sqrt(1.0 - std::pow(a.beta2, m.t)) * a.quotient(a.corrected_mean(m.mean, m.t), m.square);
            },
            "epsilon is added to a root that is not corrected yet. Adam's paper knows this shortcut, too; here square "
            "is divided by 1 - beta2^t before the root."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(mean, square, dw);
                w -= right.step(mean, square, t);
                mean = right.corrected_mean(mean, t);
                square = right.corrected_square(square, t);
            },
            "The corrected mean and square went back into memory, and will be corrected again. Keep the running ones "
            "there, and the corrected ones in variables of their own.")};
}

inline std::vector<AdamMistake> in_counting_the_steps() {
    return {in_all(
                [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                    --m.t;
                    return adam(std::move(p), m, g, right);
                },
                "memory.t is still 0, so 1 - beta1^t is 0, and you divide by it. Count memory.t up before you use it: "
                "the first step is number 1."),
            in_all(
                [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                    --m.t;
                    p = adam(std::move(p), m, g, right);
                    ++m.t;
                    return p;
                },
                "The parameters are NaN, though mean, square and memory.t are right. Is memory.t used before it is "
                "counted up (1 - beta1^0 is 0, and you divide by it)? Is it std::pow(beta1, memory.t), in this order, "
                "and are there brackets around 1 - ...?"),
            in_all(
                [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                    return each(std::move(p), m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                        right.remember(mean, square, dw);
                        w -= right.step(mean, square, ++m.t);
                    });
                },
                "memory.t counts matrices, not steps. Count it up once in each call, before the loop over the layers."),
            in_all(
                [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                    bool is_W = true;  // each layer has its W first, then its b
                    return each(std::move(p), m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                        m.t += is_W ? 1 : 0;
                        is_W = !is_W;
                        right.remember(mean, square, dw);
                        w -= right.step(mean, square, m.t);
                    });
                },
                "memory.t counts layers, not steps. Count it up once in each call, before the loop over the layers."),
            in_all(
                [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                    p = adam(std::move(p), m, g, right);
                    m.t = 0;
                    return p;
                },
                "The first step is right, but memory.t is still 0, so the next one will think that it is the first. "
                "Count memory.t itself up, not a copy.")};
}

}  // namespace mistakes
