// Part 4.2, spoilers: the likely mistakes in the step that momentum takes, and where W, b or a layer gets something
// else than the others. Those in the velocity are in momentum_mistakes.hpp.
#pragma once

#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/momentum_mistakes.hpp"

namespace mistakes {

inline std::vector<MomentumMistake> in_the_step_of_momentum() {
    return {
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             rolling(p, velocity, g, beta, 1.0, rate);
             return p;
         },
         "velocity is right, but the parameters are as they were. Is the step missing, or does it change copies, such "
         "as Matrix W = parameters.W[l]? A change of a copy is lost."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             rolling(p, velocity, g, beta, 1.0, rate);
             return velocity;
         },
         "What comes back is velocity. Return the parameters; velocity is the caller's own and stays changed."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, 1.0, rate * (1.0 - beta));
         },
         "The step is multiplied by 1 - beta. It is learning_rate * velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return rolling(p, velocity, g, beta, 1.0, rate * beta);
         },
         "The step is multiplied by beta. beta belongs to the old velocity alone; the step is learning_rate * "
         "velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 v = beta * v + dw;
                 w -= rate * dw;
             });
         },
         "velocity is right, but nothing uses it: the step is made with the gradient. It is learning_rate * velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 v = beta * v + dw;
                 w -= rate * (v + dw);
             });
         },
         "The gradient is in the step twice: velocity already has it. The step is learning_rate * velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 const Matrix old = v;
                 v = beta * v + dw;
                 w -= rate * dw + beta * old;
             });
         },
         "In the step the old velocity has no learning rate, the gradient alone has it. The step is learning_rate * "
         "velocity."},
        {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
             return each(p, velocity, g, [=](Matrix& w, Matrix& v, const Matrix& dw) {
                 v = beta * v + dw;
                 w = rate * v;
             });
         },
         "The parameters are the step alone. Subtract it from what they were."}};
}

inline std::vector<MomentumMistake> among_the_layers() {
    return {{[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
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
             "The step of b has the shape of W: velocity.W or dW is in it. b has its own: velocity.b is made with db, "
             "and b takes its step with velocity.b."},
            {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                 for (std::size_t l = 0; l < p.W.size(); ++l) {
                     velocity.W[l] = beta * velocity.W[l] + g.dW[l];
                     p.W[l] -= rate * velocity.W[l];
                     velocity.W[l] = beta * velocity.W[l] + g.db[l];
                     p.b[l] -= rate * sum(velocity.W[l], 1);
                 }
                 return p;
             },
             "db goes into the velocity of W. W and b each need a memory of their own: velocity.b for b."},
            {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                 for (std::size_t l = 0; l < p.W.size(); ++l) {
                     velocity.W[l] = beta * velocity.W[l] + g.dW[l];
                     p.W[l] -= rate * velocity.W[l];
                 }
                 return p;
             },
             "The biases are never changed. They need the same two lines as the weights, with velocity.b and db."},
            {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                 const Parameters start = p, at_rest = velocity;
                 p = rolling(p, velocity, g, beta, 1.0, rate);
                 velocity.W[0] = at_rest.W[0];
                 velocity.b[0] = at_rest.b[0];
                 p.W[0] = start.W[0];
                 p.b[0] = start.b[0];
                 return p;
             },
             "The first layer is never changed. Its W is W[0]: begin the loop at 0."},
            {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                 const Parameters start = p, at_rest = velocity;
                 p = rolling(p, velocity, g, beta, 1.0, rate);
                 velocity.W.back() = at_rest.W.back();
                 velocity.b.back() = at_rest.b.back();
                 p.W.back() = start.W.back();
                 p.b.back() = start.b.back();
                 return p;
             },
             "The last layer is never changed. Does the loop reach every layer, and does the return come after it?"},
            {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                 for (std::size_t l = 0; l < p.W.size(); ++l) {
                     velocity.W[l] = beta * velocity.W[l] + g.dW[l];
                     velocity.b[l] = beta * velocity.b[l] + g.db[l];
                     p.W[l] -= rate * velocity.W[l];
                     p.b[l] -= rate * g.db[l];
                 }
                 return p;
             },
             "velocity.b is right, but b takes its step with db. It is learning_rate * velocity.b, as for W."},
            {[](Parameters p, Parameters& velocity, const Gradients& g, double rate, double beta) {
                 for (std::size_t l = 0; l < p.W.size(); ++l) {
                     velocity.W[l] = beta * velocity.W[l] + g.dW[l];
                     p.W[l] -= rate * velocity.W[l];
                     p.b[l] -= rate * velocity.b[l];
                     velocity.b[l] = beta * velocity.b[l] + g.db[l];
                 }
                 return p;
             },
             "b takes its step before its velocity is changed. Change velocity.b first, as for W."}};
}

}  // namespace mistakes
