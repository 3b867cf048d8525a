// Part 4.2, spoilers: the likely mistakes in momentum. in_the_velocity are those in the formulas, among_the_layers
// those where W, b or a layer gets something else than the others.
#pragma once

#include <utility>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/momentum.hpp"

namespace mistakes {

using deep_network::Gradients;
using deep_network::Parameters;
using MomentumMistake = shared::Mistake<Parameters(Parameters, Parameters&, const Gradients&, double, double)>;

// Every layer's W, then its b: step(w, v, dw) changes w and v.
template <typename Step>
Parameters each(Parameters p, Parameters& velocity, const Gradients& g, Step step) {
    for (std::size_t l = 0; l < p.W.size(); ++l) {
        step(p.W[l], velocity.W[l], g.dW[l]);
        step(p.b[l], velocity.b[l], g.db[l]);
    }
    return p;
}

// v = keep v + share dw, and then w = w - move v.
inline Parameters rolling(Parameters p, Parameters& velocity, const Gradients& g, double keep, double share,
                          double move) {
    return each(std::move(p), velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
        v = keep * v + share * dw;
        w -= move * v;
    });
}

inline std::vector<MomentumMistake> in_the_velocity() {
    return {
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, 1.0 - beta, rate);
         },
         "The gradient is multiplied by 1 - beta. Many courses do so; their steps are 1 - beta times as long. Here v = "
         "beta v + dJ/dw."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             Parameters copy = velocity;
             return rolling(p, copy, g, beta, 1.0, rate);
         },
         "The first step is right, but velocity is still 0: the gradient is never added to it, or only to a copy. "
         "Write into velocity itself, or the next step remembers nothing."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double) {
             return rolling(p, velocity, g, 0.0, 1.0, rate);
         },
         "The old velocity is forgotten, so this is gradient descent. Keep beta times the old one and add the "
         "gradient."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double) {
             return rolling(p, velocity, g, 1.0, 1.0, rate);
         },
         "beta is missing: the old velocity is kept whole, so nothing ever slows down."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, 1.0, beta, rate);
         },
         "beta belongs to the old velocity, not to the gradient."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, 1.0 - beta, beta, rate);
         },
         "beta and 1 - beta are swapped, and the gradient needs no factor: v = beta v + dJ/dw."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 v = beta * v - rate * dw;
                 w += v;
             });
         },
         "The parameters are right, but velocity holds the steps, with the rate and the minus in it. Here it holds "
         "gradients alone: v = beta v + dJ/dw, and then w = w - alpha v."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, rate, 1.0);
         },
         "The parameters are right, but velocity has the learning rate in it. Multiply by it when the parameters "
         "move."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, rate, rate);
         },
         "The learning rate is used twice: in the velocity and in the step. Leave it out of the velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double, double beta) {
             return rolling(p, velocity, g, beta, 1.0, 1.0);
         },
         "The learning rate is missing: the step is learning_rate * velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, 1.0, -rate);
         },
         "That goes up the slope. The gradient is added to the velocity, and learning_rate * velocity is subtracted."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 w -= rate * v;
                 v = beta * v + dw;
             });
         },
         "The step is taken with the old velocity, so the first one doesn't move. Change the velocity first."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 v = beta * v + dw;
                 w -= rate * (dw + beta * v);
             });
         },
         "beta v + dJ/dw is made twice: once into velocity, and once more for the step, from the new velocity. Step "
         "with velocity itself. (What you have is called Nesterov's momentum.)"},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, beta, rate);
         },
         "beta multiplies the gradient, too. It belongs to the old velocity alone: beta * velocity + gradient."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, -1.0, rate);
         },
         "The gradient is subtracted from the velocity, and then the velocity from the parameters. Two minuses go up "
         "the slope: add the gradient."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, -1.0, -rate);
         },
         "The parameters are right, but velocity has the opposite sign: the gradient is added to it, and learning_rate "
         "* velocity is subtracted from the parameters."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, -beta, 1.0, rate);
         },
         "The old velocity is subtracted. Add the two: v = beta v + dJ/dw."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, 1.0 + beta, 1.0, rate);
         },
         "The old velocity stays there whole, and beta times it is added. Does += stand where = is meant?"},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, 1.0 - beta, 1.0, rate);
         },
         "The old velocity is multiplied by 1 - beta. Keep beta times it."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, rate, 1.0, beta);
         },
         "learning_rate and beta are swapped: beta belongs to the old velocity, learning_rate to the step."}};
}

}  // namespace mistakes
