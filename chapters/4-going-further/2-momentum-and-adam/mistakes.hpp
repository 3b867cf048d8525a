// Part 4.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of momentum; adam_mistakes.hpp has the others.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/adam_mistakes.hpp"
#include "nn/deep_network/momentum.hpp"

namespace mistakes {

using MomentumMistake = shared::Mistake<Parameters(Parameters, Parameters&, const Gradients&, double, double)>;

// v = keep v + share dw, and then w = w - move v. As they are set here they are right; a mistake changes some of them.
struct Rolling {
    double rate, beta;
    double keep = beta, share = 1.0, move = rate;
};

// Every layer's W, then its b: step(w, v, dw) changes w and v.
template <typename Step>
Parameters each(Parameters p, Parameters& velocity, const Gradients& g, Step step) {
    for (std::size_t l = 0; l < p.W.size(); ++l) {
        step(p.W[l], velocity.W[l], g.dW[l]);
        step(p.b[l], velocity.b[l], g.db[l]);
    }
    return p;
}

inline Parameters roll(Parameters p, Parameters& velocity, const Gradients& g, const Rolling& by) {
    return each(std::move(p), velocity, g, [by](Matrix& w, Matrix& v, const Matrix& dw) {
        v = by.keep * v + by.share * dw;
        w -= by.move * v;
    });
}

// A mistake in the whole function: wrong(p, velocity, g, right), where `right` has the numbers as they should be.
template <typename Wrong>
MomentumMistake all_wrong(Wrong wrong, const std::string& sentence) {
    return {[wrong](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                return wrong(std::move(p), velocity, g, Rolling{rate, beta});
            },
            sentence};
}

// Wrong numbers: change(rolling) puts them in.
template <typename Change>
MomentumMistake rolling(Change change, const std::string& sentence) {
    return all_wrong(
        [change](Parameters p, Parameters& velocity, const Gradients& g, Rolling wrong) {
            change(wrong);
            return roll(std::move(p), velocity, g, wrong);
        },
        sentence);
}

// A mistake in what is done with one matrix: one(w, v, dw, rate, beta).
template <typename One>
MomentumMistake one_wrong(One one, const std::string& sentence) {
    return all_wrong(
        [one](Parameters p, Parameters& velocity, const Gradients& g, const Rolling& right) {
            return each(std::move(p), velocity, g,
                        [&](Matrix& w, Matrix& v, const Matrix& dw) { one(w, v, dw, right.rate, right.beta); });
        },
        sentence);
}

// Something stays as it was: undo(now, before) puts it back, in the parameters and in velocity.
template <typename Undo>
MomentumMistake never_changed(Undo undo, const std::string& sentence) {
    return all_wrong(
        [undo](const Parameters& p, Parameters& velocity, const Gradients& g, const Rolling& right) {
            const Parameters before = velocity;
            Parameters next = roll(p, velocity, g, right);
            undo(velocity, before);
            undo(next, p);
            return next;
        },
        sentence);
}

inline std::vector<MomentumMistake> in_the_formulas() {
    return {rolling([](Rolling& r) { r.share = 1.0 - r.beta; },
                    "The gradient is multiplied by 1 - beta. Many courses do so; their steps are 1 - beta times as "
                    "long. Here v = beta v + dJ/dw."),
            rolling([](Rolling& r) { r.keep = 0.0; },
                    "The old velocity is forgotten, so this is gradient descent. Keep beta times the old one and add "
                    "the gradient."),
            rolling([](Rolling& r) { r.keep = 1.0; },
                    "beta is missing: the old velocity is kept whole, so nothing ever slows down."),
            rolling([](Rolling& r) { r.keep = 1.0 + r.beta; },
                    "The old velocity stays there whole, and beta times it is added. Does += stand where = is meant?"),
            rolling([](Rolling& r) { std::swap(r.keep, r.share); },
                    "beta belongs to the old velocity, not to the gradient."),
            rolling(
                [](Rolling& r) {
                    r.keep = 1.0 - r.beta;
                    r.share = r.beta;
                },
                "beta and 1 - beta are swapped, and the gradient needs no factor: v = beta v + dJ/dw."),
            rolling(
                [](Rolling& r) {
                    r.share = -r.rate;
                    r.move = -1.0;
                },
                "The parameters are right, but velocity holds the steps, with the rate and the minus in it. Here it "
                "holds gradients alone: v = beta v + dJ/dw, and then w = w - alpha v."),
            rolling(
                [](Rolling& r) {
                    r.share = r.rate;
                    r.move = 1.0;
                },
                "The parameters are right, but velocity has the learning rate in it. Multiply by it when the "
                "parameters move."),
            rolling([](Rolling& r) { r.share = r.rate; },
                    "The learning rate is used twice: in the velocity and in the step. Leave it out of the velocity."),
            rolling([](Rolling& r) { r.move = 1.0; },
                    "The learning rate is missing: the step is learning_rate * velocity."),
            rolling([](Rolling& r) { r.move = -r.rate; },
                    "That goes up the slope. The gradient is added to the velocity, and learning_rate * velocity is "
                    "subtracted."),
            one_wrong(
                [](Matrix& w, Matrix& v, const Matrix& dw, double rate, double beta) {
                    w -= rate * v;
                    v = beta * v + dw;
                },
                "The step is taken with the old velocity, so the first one doesn't move. Change the velocity first."),
            one_wrong(
                [](Matrix& w, Matrix& v, const Matrix& dw, double rate, double beta) {
                    v = beta * v + dw;
                    w -= rate * (dw + beta * v);
                },
                "beta v + dJ/dw is made twice: once into velocity, and once more for the step, from the new velocity. "
                "Step with velocity itself. (What you have is called Nesterov's momentum.)"),
            one_wrong(
                [](Matrix& w, Matrix& v, const Matrix& dw, double rate, double beta) {
                    v = beta * v + dw;
                    w -= rate * dw;
                },
                "velocity is right, but nothing uses it: the step is made with the gradient. It is learning_rate * "
                "velocity.")};
}

inline std::vector<MomentumMistake> in_what_is_changed() {
    return {
        all_wrong(
            [](Parameters p, Parameters& velocity, const Gradients& g, const Rolling& right) {
                Parameters copy = velocity;
                return roll(std::move(p), copy, g, right);
            },
            "The first step is right, but velocity is still 0: the gradient is never added to it, or only to a copy. "
            "Write into velocity itself, or the next step remembers nothing."),
        all_wrong(
            [](const Parameters& p, Parameters& velocity, const Gradients& g, const Rolling& right) {
                roll(p, velocity, g, right);
                return p;
            },
            "velocity is right, but the parameters are as they were. Is the step missing, or does it change copies, "
            "such as Matrix W = parameters.W[l]? A change of a copy is lost."),
        all_wrong(
            [](const Parameters& p, Parameters& velocity, const Gradients& g, const Rolling& right) {
                const Parameters before = velocity;
                Parameters next = roll(p, velocity, g, right);
                velocity.b = before.b;
                for (std::size_t l = 0; l < p.b.size(); ++l) next.b[l] = p.b[l] - right.move * g.db[l];
                return next;
            },
            "The biases take a step without momentum: they need velocity.b, as the weights need velocity.W."),
        never_changed(
            [](Parameters& now, const Parameters& before) { now.b = before.b; },
            "The biases are never changed. They need the same two lines as the weights, with velocity.b and db."),
        all_wrong(
            [](Parameters p, Parameters& velocity, const Gradients& g, const Rolling& right) {
                p = roll(std::move(p), velocity, g, right);
                p.b[0] -= right.move * velocity.W[0];  // stops with an error
                return p;
            },
            "The step of b has the shape of W: velocity.W or dW is in it. b has its own: velocity.b is made with db, "
            "and b takes its step with velocity.b."),
        all_wrong(
            [](Parameters p, Parameters& velocity, const Gradients& g, const Rolling& right) {
                for (std::size_t l = 0; l < p.W.size(); ++l) {
                    velocity.W[l] = right.keep * velocity.W[l] + g.dW[l];
                    p.W[l] -= right.move * velocity.W[l];
                    velocity.W[l] = right.keep * velocity.W[l] + g.db[l];
                    p.b[l] -= right.move * sum(velocity.W[l], 1);
                }
                return p;
            },
            "db goes into the velocity of W. W and b each need a memory of their own: velocity.b for b."),
        never_changed([](Parameters& now, const Parameters& before) { put_layer_back(0, now, before); },
                      "The first layer is never changed. Its W is W[0]: begin the loop at 0."),
        never_changed(
            [](Parameters& now, const Parameters& before) { put_layer_back(1, now, before); },
            "The last layer is never changed. Does the loop reach every layer, and does the return come after it?")};
}

inline shared::Advice<Parameters(Parameters, Parameters&, const Gradients&, double, double)> update_with_momentum() {
    std::vector<MomentumMistake> all = in_the_formulas();
    for (const MomentumMistake& mistake : in_what_is_changed()) all.push_back(mistake);
    return {"update_with_momentum",
            "in each layer four lines: the velocity of W, the velocity of b, and with these the steps of W and of b",
            "velocity.W[l] = beta * velocity.W[l] + grads.dW[l]; parameters.W[l] -= learning_rate * ...; the same for "
            "b; after the loop: return parameters",
            all};
}

}  // namespace mistakes
