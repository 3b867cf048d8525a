// Part 4.2, spoilers: the hints of Adam, and the likely mistakes in what it remembers and in its step. Those in its
// bias correction are in adam_bias_mistakes.hpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/adam_bias_mistakes.hpp"

namespace mistakes {

inline std::vector<AdamMistake> in_the_step() {
    return {with_wrong(
                [](Adam& a) {
                    a.under_the_root = a.epsilon;
                    a.epsilon = 0.0;
                },
                "epsilon is under the root. It is added after the root: sqrt(...) + epsilon."),
            with_wrong([](Adam& a) { a.epsilon = 0.0; },
                       "epsilon is missing: add it to the root, or a weight that never had a gradient divides 0 by 0."),
            with_step(
                [](Adam a, const Memory& m) {
                    const double epsilon = a.epsilon;
                    a.epsilon = 0.0;
                    return a.step(m.mean, m.square, m.t) + epsilon;
                },
                "epsilon is added to the quotient. It belongs into the denominator: put brackets around (sqrt(...) + "
                "epsilon)."),
            with_wrong([](Adam& a) { a.power = 1.0; },
                       "The root is missing: the denominator is the root of square, plus epsilon."),
            with_wrong([](Adam& a) { a.rate = -a.rate; },
                       "That goes up the slope: the step is minus learning_rate times the quotient."),
            with_wrong([](Adam& a) { a.rate = 1.0; }, "The learning rate is missing in the step."),
            with_step([](const Adam& a, const Memory& m) { return a.rate * a.corrected_mean(m.mean, m.t); },
                      "square has no part in the step. Divide the corrected mean by the root of the corrected square, "
                      "plus epsilon."),
            in_each(
                [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                    right.remember(mean, square, dw);
                    w -= right.quotient(dw, right.corrected_square(square, t));
                },
                "The step goes along the newest gradient, and mean isn't used. Divide the corrected mean by the root."),
            in_each(
                [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                    w -= right.step(mean, square, t);
                    right.remember(mean, square, dw);
                },
                "The step is taken with the old mean and square, which are 0 in the first step, so nothing moves. "
                "Change them first."),
            in_all(
                [](const Parameters& p, AdamMemory& m, const Gradients& g, const Adam& right) {
                    adam(p, m, g, right);
                    return p;
                },
                "mean and square are right, but the parameters are as they were. Is the step missing, or does it "
                "change copies, such as Matrix W = parameters.W[l]? A change of a copy is lost.")};
}

inline std::vector<AdamMistake> in_the_memory() {
    return {
        with_wrong(
            [](Adam& a) {
                a.keep2 = a.beta1;
                a.share2 = 1.0 - a.beta1;
            },
            "square is made with beta1. It has a number of its own: beta2."),
        with_wrong(
            [](Adam& a) {
                a.keep1 = a.beta2;
                a.share1 = 1.0 - a.beta2;
            },
            "mean is made with beta2. It has a number of its own: beta1."),
        with_wrong(
            [](Adam& a) {
                a = Adam{a.rate, a.beta2, a.beta1, a.epsilon};
            },
            "beta1 and beta2 are swapped: beta1 belongs to mean, beta2 to square."),
        with_wrong(
            [](Adam& a) {
                std::swap(a.keep1, a.share1);
                std::swap(a.keep2, a.share2);
            },
            "beta1 and 1 - beta1 are swapped, and so are beta2 and 1 - beta2. Much of the old is kept: beta1 * mean + "
            "(1 - beta1) * dw."),
        with_wrong([](Adam& a) { a.share1 = a.share2 = 1.0; },
                   "The new gradient needs its factor: mean = beta1 mean + (1 - beta1) dw, and square likewise. "
                   "Momentum has none, Adam has."),
        with_wrong([](Adam& a) { a.share1 = 1.0; },
                   "The gradient in mean needs its factor 1 - beta1, as its square in square has 1 - beta2."),
        with_wrong([](Adam& a) { a.share2 = 1.0; },
                   "The squared gradient in square needs its factor 1 - beta2, as the gradient in mean has 1 - beta1."),
        with_wrong([](Adam& a) { a.share2 *= a.share2; },
                   "1 - beta2 is squared together with the gradient. It belongs in front of the square: (1 - beta2) * "
                   "(dw * dw)."),
        with_wrong(
            [](Adam& a) {
                a.share1 = a.beta1;
                a.share2 = a.beta2;
            },
            "The new gradient is multiplied by beta1 and its square by beta2, as the old values are. Its own factors "
            "are 1 - beta1 and 1 - beta2."),
        with_wrong(
            [](Adam& a) { a.keep1 = a.keep2 = 0.0; },
            "The old mean and the old square are forgotten. Keep beta1 and beta2 times them, and add the new ones."),
        with_wrong([](Adam& a) { a.keep1 = 0.0; },
                   "The old mean is forgotten. Keep beta1 times it, as square keeps beta2 times the old square."),
        with_wrong([](Adam& a) { a.keep2 = 0.0; },
                   "The old square is forgotten. Keep beta2 times it, as mean keeps beta1 times the old mean."),
        in_each(
            [](const Adam& a, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = a.beta1 * mean + 1.0 - a.beta1 * dw;
                square = a.beta2 * square + (1.0 - a.beta2) * (dw * dw);
                w -= a.step(mean, square, t);
            },
            "The brackets are missing in (1 - beta1) * dw: 1 - beta1 * dw multiplies first."),
        in_each(
            [](const Adam& a, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = a.beta1 * mean + (1.0 - a.beta1) * dw;
                square = a.beta2 * square + (1.0 - a.beta2) * (mean * mean);
                w -= a.step(mean, square, t);
            },
            "square takes the square of the mean. It is a mean of the squared gradients: dw * dw."),
        in_each(
            [](const Adam& a, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = a.beta1 * mean + (1.0 - a.beta1) * dw;
                square = a.beta2 * square + (1.0 - a.beta2) * dw;
                w -= a.step(mean, square, t);
            },
            "square takes the gradient itself. Square it first, dw * dw: the root of a negative number is NaN."),
        in_all(
            [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                AdamMemory copy = m;
                ++m.t;
                return adam(std::move(p), copy, g, right);
            },
            "The first step is right, but mean and square are still 0 in memory: nothing is added to them, or only to "
            "copies. Write into memory.mean and memory.square.")};
}

// Something stays as it was: undo(now, before) puts it back, in the parameters and in memory.
template <typename Undo>
AdamMistake never_moved(Undo undo, const std::string& sentence) {
    return in_all(
        [undo](const Parameters& p, AdamMemory& m, const Gradients& g, const Adam& right) {
            const AdamMemory before = m;
            Parameters next = adam(p, m, g, right);
            undo(m.mean, before.mean);
            undo(m.square, before.square);
            undo(next, p);
            return next;
        },
        sentence);
}

inline std::vector<AdamMistake> among_the_layers_of_adam() {
    return {
        in_all(
            [](const Parameters& p, AdamMemory& m, const Gradients& g, const Adam& right) {
                const AdamMemory before = m;
                Parameters next = adam(p, m, g, right);
                m.mean.b = before.mean.b;
                m.square.b = before.square.b;
                for (std::size_t l = 0; l < p.b.size(); ++l) next.b[l] = p.b[l] - right.rate * g.db[l];
                return next;
            },
            "The biases take a plain step. They need a mean and a square of their own, as the weights do."),
        never_moved([](Parameters& now, const Parameters& before) { now.b = before.b; },
                    "The biases are never changed. They need the same lines as the weights, with memory.mean.b, "
                    "memory.square.b and db."),
        in_all(
            [](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
                p = adam(std::move(p), m, g, right);
                p.b[0] -= right.step(m.mean.W[0], m.square.W[0], m.t);  // stops with an error
                return p;
            },
            "The step of b has the shape of W: memory.mean.W, memory.square.W or dW is in it. b has its own: "
            "memory.mean.b, memory.square.b and db."),
        never_moved([](Parameters& now, const Parameters& before) { put_layer_back(0, now, before); },
                    "The first layer is never changed. Its W is W[0]: begin the loop at 0."),
        never_moved(
            [](Parameters& now, const Parameters& before) { put_layer_back(1, now, before); },
            "Only the first layer is changed. Does the loop reach every layer, and does the return come after it?")};
}

inline shared::Advice<Parameters(Parameters, AdamMemory&, const Gradients&, double, double, double, double)>
update_with_adam() {
    std::vector<AdamMistake> all = in_the_bias_correction();
    for (const auto& list : {in_counting_the_steps(), in_the_step(), in_the_memory(), among_the_layers_of_adam()}) {
        all.insert(all.end(), list.begin(), list.end());
    }
    return {"update_with_adam",
            "count t; then for W and for b the same five lines: mean, square, both corrected into variables of their "
            "own, the step. A helper function for one matrix saves you from writing them twice",
            "++memory.t; mean = beta1 * mean + (1.0 - beta1) * dw; square likewise with beta2 and dw * dw; corrected: "
            "mean / (1.0 - std::pow(beta1, memory.t)); w -= learning_rate * corrected_mean / (sqrt(...) + epsilon)",
            all};
}

}  // namespace mistakes
