// Part 4.2, spoilers: the likely mistakes in Adam's bias correction, and in counting the steps.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/wrong_adam.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

using AdamMistake =
    shared::Mistake<Parameters(Parameters, AdamMemory&, const Gradients&, double, double, double, double)>;

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
         "memory.t was counted up after it was used: in the first step 1 - beta1^0 is 0, and you divide by it. Count "
         "first."},
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
         "memory.t itself up, not a copy."}};
}

}  // namespace mistakes
