// Part 4.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of momentum; adam_mistakes.hpp has the others.
#pragma once

#include <utility>

#include "chapters/4-going-further/2-momentum-and-adam/adam_mistakes.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/momentum.hpp"

namespace mistakes {

using deep_network::Gradients;
using deep_network::Parameters;

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

inline shared::Advice<Parameters(Parameters, Parameters&, const Gradients&, double, double)> update_with_momentum() {
    return {
        "update_with_momentum",
        "in each layer four lines: the velocity of W, the velocity of b, and with these the steps of W and of b",
        "velocity.W[l] = beta * velocity.W[l] + grads.dW[l]; parameters.W[l] -= learning_rate * ...; the same for b; "
        "after the loop: return parameters",
        {{[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
              return rolling(p, velocity, g, beta, 1.0 - beta, rate);
          },
          "The gradient is multiplied by 1 - beta. Many courses do so; their steps are 1 - beta times as long. Here v "
          "= beta v + dJ/dw."},
         {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
              Parameters copy = velocity;
              return rolling(p, copy, g, beta, 1.0, rate);
          },
          "The first step is right, but velocity is still 0: you changed a copy. Write into velocity itself, or the "
          "next step remembers nothing."},
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
          "beta v + dJ/dw is made twice: once into velocity, and once more for the step, from the new velocity. "
          "Step with velocity itself. (What you have is called Nesterov's momentum.)"},
         {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
              const Parameters before = p, at_rest = velocity;
              p = rolling(p, velocity, g, beta, 1.0, rate);
              velocity.b = at_rest.b;
              for (std::size_t l = 0; l < p.b.size(); ++l) p.b[l] = before.b[l] - rate * g.db[l];
              return p;
          },
          "The biases take a step without momentum: they need velocity.b, as the weights need velocity.W."},
         {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
              for (std::size_t l = 0; l < p.W.size(); ++l) {
                  velocity.W[l] = beta * velocity.W[l] + g.dW[l];
                  p.W[l] -= rate * velocity.W[l];
                  velocity.b[l] = beta * velocity.b[l] + g.db[l];
                  p.b[l] -= rate * velocity.W[l];
              }
              return p;
          },
          "b takes its step with the velocity of W. Each of them has its own: velocity.b for b."},
         {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
              for (std::size_t l = 0; l < p.W.size(); ++l) {
                  velocity.W[l] = beta * velocity.W[l] + g.dW[l];
                  p.W[l] -= rate * velocity.W[l];
                  velocity.W[l] = beta * velocity.W[l] + g.db[l];
                  p.b[l] -= rate * sum(velocity.W[l], 1);
              }
              return p;
          },
          "db goes into the velocity of W. W and b each need a memory of their own: velocity.b for b."}}};
}

}  // namespace mistakes
