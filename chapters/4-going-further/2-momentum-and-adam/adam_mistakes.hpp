// Part 4.2, spoilers: the likely mistakes in Adam. Those in its bias correction are in adam_bias_mistakes.hpp, those in
// what it remembers in adam_memory_mistakes.hpp.
#pragma once

#include <cmath>
#include <utility>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/adam_bias_mistakes.hpp"
#include "chapters/4-going-further/2-momentum-and-adam/adam_memory_mistakes.hpp"

namespace mistakes {

inline std::vector<AdamMistake> in_the_step() {
    return {{[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 wrong.epsilon = 0.0;
                 wrong.under_the_root = e;
                 return adam(p, m, g, wrong);
             },
             "epsilon is under the root. It is added after the root: sqrt(...) + epsilon."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 wrong.epsilon = 0.0;
                 return adam(p, m, g, wrong);
             },
             "epsilon is missing: add it to the root, or a weight that never had a gradient divides 0 by 0."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam no_epsilon{a, b1, b2, 0.0};
                 return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                     no_epsilon.remember(mean, square, dw);
                     w -= no_epsilon.step(mean, square, m.t) + e;
                 });
             },
             "epsilon is added to the quotient. It belongs into the denominator: put brackets around (sqrt(...) + "
             "epsilon)."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam right{a, b1, b2, e};
                 return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                     mean = b1 * mean + (1.0 - b1) * dw;
                     square = b1 * square + (1.0 - b1) * (dw * dw);
                     w -= right.step(mean, square, m.t);
                 });
             },
             "square is made with beta1. It has a number of its own: beta2."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam right{a, b1, b2, e};
                 return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                     mean = b2 * mean + (1.0 - b2) * dw;
                     square = b2 * square + (1.0 - b2) * (dw * dw);
                     w -= right.step(mean, square, m.t);
                 });
             },
             "mean is made with beta2. It has a number of its own: beta1."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 wrong.power = 1.0;
                 return adam(p, m, g, wrong);
             },
             "The root is missing: the denominator is the root of square, plus epsilon."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 std::swap(wrong.beta1, wrong.beta2);
                 wrong.share1 = 1.0 - b2;
                 wrong.share2 = 1.0 - b1;
                 return adam(p, m, g, wrong);
             },
             "beta1 and beta2 are swapped: beta1 belongs to mean, beta2 to square."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 wrong.share1 = wrong.share2 = 1.0;
                 return adam(p, m, g, wrong);
             },
             "The new gradient needs its factor: mean = beta1 mean + (1 - beta1) dw, and square likewise. Momentum has "
             "none, Adam has."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 wrong.rate = -a;
                 return adam(p, m, g, wrong);
             },
             "That goes up the slope: the step is minus learning_rate times the quotient."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 Adam wrong{a, b1, b2, e};
                 wrong.rate = 1.0;
                 return adam(p, m, g, wrong);
             },
             "The learning rate is missing in the step."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam a_step{a, b1, b2, e};
                 return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                     mean = b1 * mean + (1.0 - b1) * dw;
                     square = b2 * square + (1.0 - b2) * (mean * mean);
                     w -= a_step.step(mean, square, m.t);
                 });
             },
             "square takes the square of the mean. It is a mean of the squared gradients: dw * dw."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam a_step{a, b1, b2, e};
                 return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                     mean = b1 * mean + (1.0 - b1) * dw;
                     square = b2 * square + (1.0 - b2) * dw;
                     w -= a_step.step(mean, square, m.t);
                 });
             },
             "square takes the gradient itself. Square it first, dw * dw: the root of a negative number is NaN."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam a_step{a, b1, b2, e};
                 return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                     a_step.remember(mean, square, dw);
                     w -= a_step.step((1.0 - std::pow(b1, m.t)) * dw, square, m.t);
                 });
             },
             "The step goes along the newest gradient, and mean isn't used. Divide the corrected mean by the root."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 AdamMemory copy = m;
                 ++m.t;
                 return adam(p, copy, g, {a, b1, b2, e});
             },
             "The first step is right, but mean and square are still 0 in memory: nothing is added to them, or only to "
             "copies. Write into memory.mean and memory.square."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 const Parameters start = p;
                 AdamMemory before = m;
                 p = adam(p, m, g, {a, b1, b2, e});
                 m.mean.b = before.mean.b;
                 m.square.b = before.square.b;
                 for (std::size_t l = 0; l < p.b.size(); ++l) p.b[l] = start.b[l] - a * g.db[l];
                 return p;
             },
             "The biases take a plain step. They need a mean and a square of their own, as the weights do."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam a_step{a, b1, b2, e};
                 for (std::size_t l = 0; l < p.W.size(); ++l) {
                     a_step.remember(m.mean.W[l], m.square.W[l], g.dW[l]);
                     p.W[l] -= a_step.step(m.mean.W[l], m.square.W[l], m.t);
                     a_step.remember(m.mean.b[l], m.square.b[l], g.db[l]);
                     p.b[l] -= a_step.step(m.mean.W[l], m.square.W[l], m.t);
                 }
                 return p;
             },
             "The step of b has the shape of W: memory.mean.W, memory.square.W or dW is in it. b has its own: "
             "memory.mean.b, memory.square.b and db."},
            in_each([](const Adam& right, int, Matrix&, Matrix& mean, Matrix& square,
                       const Matrix& dw) { right.remember(mean, square, dw); },
                    "mean and square are right, but the parameters are as they were. Is the step missing, or does it "
                    "change copies, such as Matrix W = parameters.W[l]? A change of a copy is lost."),
            in_each(
                [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                    right.remember(mean, square, dw);
                    w -= right.rate * (mean / (1.0 - std::pow(right.beta1, t)));
                },
                "square has no part in the step. Divide the corrected mean by the root of the corrected square, plus "
                "epsilon."),
            with_wrong([](Adam& a) { a.under_the_root = a.epsilon; },
                       "epsilon is added twice, under the root and to it. It is added after the root alone."),
            in_each(
                [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                    w -= right.step(mean, square, t);
                    right.remember(mean, square, dw);
                },
                "The step is taken with the old mean and square, which are 0 in the first step, so nothing moves. "
                "Change them first.")};
}

inline shared::Advice<Parameters(Parameters, AdamMemory&, const Gradients&, double, double, double, double)>
update_with_adam() {
    std::vector<AdamMistake> all = in_the_bias_correction();
    for (const AdamMistake& mistake : in_the_step()) all.push_back(mistake);
    for (const AdamMistake& mistake : in_the_memory()) all.push_back(mistake);
    for (const AdamMistake& mistake : among_the_layers_of_adam()) all.push_back(mistake);
    return {"update_with_adam",
            "count t; then for W and for b the same five lines: mean, square, both corrected into variables of their "
            "own, the step. A helper function for one matrix saves you from writing them twice",
            "++memory.t; mean = beta1 * mean + (1.0 - beta1) * dw; square likewise with beta2 and dw * dw; corrected: "
            "mean / (1.0 - std::pow(beta1, memory.t)); w -= learning_rate * corrected_mean / (sqrt(...) + epsilon)",
            all};
}

}  // namespace mistakes
