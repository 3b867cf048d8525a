// Part 4.2, spoilers: the likely mistakes in Adam's bias correction, and in counting the steps.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/wrong_adam.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

inline std::vector<AdamMistake> in_the_bias_correction() {
    return {
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             Adam wrong{a, b1, b2, e};
             wrong.correct_mean = wrong.correct_square = false;
             return adam(p, m, g, wrong);
         },
         "The bias correction is missing. In the first step mean is only 1 - beta1 of a gradient, because it began at "
         "0: divide mean by 1 - beta1^t and square by 1 - beta2^t."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             Adam wrong{a, b1, b2, e};
             wrong.correct_square = false;
             return adam(p, m, g, wrong);
         },
         "square isn't corrected for its start at 0: divide it by 1 - beta2^t, as mean by 1 - beta1^t."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             Adam wrong{a, b1, b2, e};
             wrong.correct_mean = false;
             return adam(p, m, g, wrong);
         },
         "mean isn't corrected for its start at 0: divide it by 1 - beta1^t, as square by 1 - beta2^t."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             m.t -= 1;
             return adam(p, m, g, {a, b1, b2, e});
         },
         "memory.t is still 0, so 1 - beta1^t is 0, and you divide by it. Count memory.t up before you use it: the "
         "first step is number 1."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             const Parameters next = [&] {
                 m.t -= 1;
                 return adam(p, m, g, {a, b1, b2, e});
             }();
             ++m.t;
             return next;
         },
         "The parameters are NaN, though mean, square and memory.t are right. Is memory.t used before it is counted up "
         "(1 - beta1^0 is 0, and you divide by it)? Is it std::pow(beta1, memory.t), in this order, and are there "
         "brackets around 1 - ...?"},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             const Adam a_step{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 a_step.remember(mean, square, dw);
                 w -= a_step.step(mean, square, 1);
             });
         },
         "Every step was corrected as if it were the first one: use memory.t as the power, counted up once in each "
         "call."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             const Adam a_step{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 a_step.remember(mean, square, dw);
                 w -= a_step.step(mean, square, ++m.t);
             });
         },
         "memory.t counts matrices, not steps. Count it up once in each call, before the loop over the layers."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             const Adam a_step{a, b1, b2, e};
             bool is_W = true;  // each layer has its W first, then its b
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 m.t += is_W ? 1 : 0;
                 is_W = !is_W;
                 a_step.remember(mean, square, dw);
                 w -= a_step.step(mean, square, m.t);
             });
         },
         "memory.t counts layers, not steps. Count it up once in each call, before the loop over the layers."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             const Adam a_step{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 a_step.remember(mean, square, dw);
                 w -= a_step.step(mean, square / (1.0 - std::pow(b2, m.t)), m.t);
             });
         },
         "The root of square is divided by 1 - beta2^t. Divide square itself, and then take the root."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             const Adam a_step{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 a_step.remember(mean, square, dw);
                 w -= a_step.step(mean, square, m.t + 1);
             });
         },
         "t is too large by one: the first step is number 1, so use memory.t after it was counted up, not memory.t + "
         "1."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 Adam{a, b1, b2, e}.remember(mean, square, dw);
                 w -= a * mean / (1.0 - b1 * m.t) / (sqrt(square / (1.0 - b2 * m.t)) + e);
             });
         },
         "1 - beta1^t is a power: std::pow(beta1, memory.t). You multiply beta1 by t, or ^ is something else in C++."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             const Adam a_step{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 a_step.remember(mean, square, dw);
                 w -= a * (mean * (1.0 - std::pow(b1, m.t))) / (sqrt(square * (1.0 - std::pow(b2, m.t))) + e);
             });
         },
         "mean and square are multiplied by their corrections. They are too small: divide by 1 - beta1^t and 1 - "
         "beta2^t."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             const Adam a_step{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 a_step.remember(mean, square, dw);
                 w -= a_step.step(mean, square, m.t);
                 mean = mean / (1.0 - std::pow(b1, m.t));
                 square = square / (1.0 - std::pow(b2, m.t));
             });
         },
         "The corrected mean and square went back into memory, and will be corrected again. Keep the running ones "
         "there, and the corrected ones in variables of their own."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             const Adam right{a, b1, b2, e};
             return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                 right.remember(mean, square, dw);
                 w -= right.step(mean, square * ((1.0 - std::pow(b2, m.t)) / (1.0 - std::pow(b1, m.t))), m.t);
             });
         },
         "square is corrected with beta1. Its own missing factor is 1 - beta2^t."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             AdamMemory copy = m;
             p = adam(p, copy, g, {a, b1, b2, e});
             m.mean = copy.mean;
             m.square = copy.square;
             return p;
         },
         "The first step is right, but memory.t is still 0, so the next one will think that it is the first. Count "
         "memory.t itself up, not a copy."},
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(mean, square, dw);
                w -= right.rate * (mean / (1.0 - std::pow(right.beta2, t))) /
                     (sqrt(square / (1.0 - std::pow(right.beta1, t))) + right.epsilon);
            },
            "The corrections are swapped: 1 - beta1^t belongs to mean, 1 - beta2^t to square."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(mean, square, dw);
                w -=
                    right.step(mean * ((1.0 - std::pow(right.beta1, t)) / (1.0 - std::pow(right.beta2, t))), square, t);
            },
            "mean is corrected with beta2. Its own missing factor is 1 - beta1^t."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(mean, square, dw);
                w -= right.rate * (mean / std::pow(1.0 - right.beta1, t)) /
                     (sqrt(square / std::pow(1.0 - right.beta2, t)) + right.epsilon);
            },
            "The power is taken of 1 - beta1. Take that of beta1 first: 1 - beta1^t, and the same for beta2."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(mean, square, dw);
                w -= right.rate * (mean / std::pow(right.beta1, t)) /
                     (sqrt(square / std::pow(right.beta2, t)) + right.epsilon);
            },
            "You divide by beta1^t and beta2^t. Divide by 1 minus these."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(mean, square, dw);
                w -= right.rate * std::sqrt(1.0 - std::pow(right.beta2, t)) / (1.0 - std::pow(right.beta1, t)) * mean /
                     (sqrt(square) + right.epsilon);
            },
            "epsilon is added to a root that is not corrected yet. Adam's paper knows this shortcut, too; here square "
            "is divided by 1 - beta2^t before the root."),
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             static int own = 0;
             own = m.mean.W[0](0, 0) == 0.0 ? 1 : own + 1;  // mean is 0 before the first step
             m.t = own - 1;
             p = adam(p, m, g, {a, b1, b2, e});
             m.t = 0;
             return p;
         },
         "The steps are right, but memory.t is still 0. A count of your own, such as a static variable, is shared by "
         "all networks: count memory.t up."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             ++m.t;
             return adam(p, m, g, {a, b1, b2, e});
         },
         "memory.t grows by 2 in each call. Count it up once."},
        {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
             const AdamMemory before = m;
             const Parameters once = adam(p, m, g, {a, b1, b2, e});
             AdamMemory late = before;
             ++late.t;
             const Parameters twice = adam(p, late, g, {a, b1, b2, e});
             m.t = late.t;
             return Parameters{once.W, twice.b};
         },
         "memory.t is counted up twice in each call, once before W and once before b. Both belong to the same step: "
         "count once."}};
}

}  // namespace mistakes
