// Part 4.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of L2 and of predict; dropout_mistakes.hpp and backward_mistakes.hpp have the others.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/4-going-further/4-regularization/backward_mistakes.hpp"
#include "chapters/4-going-further/4-regularization/dropout_mistakes.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/l2.hpp"
#include "nn/deep_network/model.hpp"

namespace mistakes {

using deep_network::Gradients;
using deep_network::Parameters;

inline double squares(const std::vector<Matrix>& list) {
    double total = 0.0;
    for (const Matrix& A : list) total += sum(A * A);
    return total;
}

inline shared::Advice<double(const Parameters&, double, int)> l2_cost() {
    return {
        "l2_cost",
        "a loop over the layers that adds up the squares of all weights; then the factor",
        "total += sum(W * W) in each layer; return lambda / (2.0 * m) * total",
        {{[](const Parameters& p, double lambda, int) { return lambda / 2.0 * squares(p.W); },
          "The 1/m is missing. The rest of the cost is a mean over m examples, too."},
         {[](const Parameters& p, double lambda, int m) { return lambda / m * squares(p.W); },
          "The 2 in the denominator is missing: lambda / (2m). It cancels when the square is differentiated."},
         {[](const Parameters& p, double lambda, int) { return lambda * squares(p.W); }, "The 1/(2m) is missing."},
         {[](const Parameters& p, double lambda, int m) { return lambda / 2.0 * m * squares(p.W); },
          "m multiplies instead of dividing: lambda / 2 * m is (lambda / 2) * m. Write lambda / (2.0 * m)."},
         {[](const Parameters& p, double lambda, int m) { return lambda / (2.0 * m) * (squares(p.W) + squares(p.b)); },
          "The biases are in it. They are spared: a bias shifts a boundary, but it doesn't make it more crooked."},
         {[](const Parameters& p, double lambda, int m) {
              double total = 0.0;
              for (const Matrix& W : p.W) total += sum(W);
              return lambda / (2.0 * m) * total;
          },
          "The weights are added up as they are, so positive and negative ones cancel. Add their squares."},
         {[](const Parameters& p, double lambda, int m) {
              double total = 0.0;
              for (const Matrix& W : p.W) total += std::sqrt(sum(W * W));
              return lambda / (2.0 * m) * total;
          },
          "Each layer's length has a root in it. Add up the squares, without a root."},
         {[](const Parameters& p, double lambda, int m) { return lambda / (2.0 * m) * squares({p.W.back()}); },
          "That is the last layer alone. Is the total set to 0, or overwritten, inside the loop?"},
         {[](const Parameters& p, double lambda, int m) { return lambda / (2.0 * m) * squares({p.W.front()}); },
          "That is the first layer alone. Does the return come after the loop?"},
         {[](const Parameters& p, double, int m) { return 1.0 / (2.0 * m) * squares(p.W); }, "lambda is missing."},
         {[](const Parameters&, double, int) { return 0.0; },
          "The cost is 0. Is there a 1 / 2 or a 1 / (2 * m) of two whole numbers, or a factor in an int? All of these "
          "are 0. Or is nothing added up?"},
         {[](const Parameters& p, double lambda, int m) {
              return lambda / (2.0 * m) * (squares(p.W) - squares({p.W.front()}));
          },
          "The first layer's weights are missing. They are W[0]: begin the loop at 0."},
         {[](const Parameters& p, double lambda, int m) {
              double total = 0.0;
              for (const Matrix& W : p.W) total += sum(apply(W, [](double w) { return w < 0 ? -w : w; }));
              return lambda / (2.0 * m) * total;
          },
          "The weights are added up without their signs. That is called L1; L2 adds their squares."}}};
}

// The gradients with a factor times W, and one times b.
inline Gradients grown(Gradients g, const Parameters& p, double of_W, double of_b) {
    for (std::size_t l = 0; l < p.W.size(); ++l) {
        g.dW[l] += of_W * p.W[l];
        g.db[l] += of_b * p.b[l];
    }
    return g;
}

inline shared::Advice<Gradients(Gradients, const Parameters&, double, int)> add_l2() {
    return {
        "add_l2",
        "in each layer one line: something is added to dW, and nothing to db",
        "grads.dW[l] += lambda / m * parameters.W[l]; after the loop: return grads",
        {{[](Gradients g, const Parameters&, double, int) { return g; },
          "Nothing was added to dW. Is a copy of it changed, or is the factor 0, as a 1 / m of two whole numbers is, "
          "or an int?"},
         {[](Gradients g, const Parameters& p, double lambda, int) { return grown(g, p, lambda, 0); },
          "The 1/m is missing: dW is the slope of a mean over m examples, and l2_cost has lambda / (2m)."},
         {[](Gradients g, const Parameters& p, double lambda, int m) { return grown(g, p, lambda / m, lambda / m); },
          "The biases decay, too. They are not in l2_cost, so nothing is added to db."},
         {[](Gradients g, const Parameters& p, double lambda, int) { return grown(g, p, lambda, lambda); },
          "The 1/m is missing, and the biases decay: nothing is added to db."},
         {[](Gradients g, const Parameters& p, double lambda, int m) { return grown(g, p, lambda / (2 * m), 0); },
          "It is half of the slope: the slope of w^2 is 2w, which cancels the 2 of lambda / (2m)."},
         {[](Gradients g, const Parameters& p, double lambda, int m) { return grown(g, p, 2 * lambda / m, 0); },
          "It is twice the slope: l2_cost has a 2 in its denominator, which cancels the 2 of 2w."},
         {[](Gradients g, const Parameters& p, double lambda, int m) { return grown(g, p, -lambda / m, 0); },
          "The sign is wrong: the step subtracts dW, so dW must point to larger weights for them to shrink."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              for (std::size_t l = 0; l < p.W.size(); ++l) g.dW[l] = lambda / m * p.W[l];
              return g;
          },
          "dW is overwritten, so the examples teach nothing any more. Add to it: +=."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              for (std::size_t l = 0; l < p.W.size(); ++l) g.dW[l] += lambda / m * (p.W[l] * p.W[l]);
              return g;
          },
          "The weights are squared. Their square is the cost; its slope has w once."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              for (std::size_t l = 0; l < p.W.size(); ++l) g.dW[l] += lambda / m * g.dW[l];
              return g;
          },
          "A part of dW is added to dW itself. What is added is a multiple of W."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              for (std::size_t l = 0; l < p.W.size(); ++l) {
                  g.dW[l] += apply(p.W[l], [=](double w) { return w < 0 ? -lambda / m : lambda / m; });
              }
              return g;
          },
          "Each weight shrinks by the same amount. That is the slope of |w|, called L1; the slope of w^2 / 2 is w."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              g.dW.back() += lambda / m * p.W.back();
              return g;
          },
          "Only the last layer's weights decay. All layers do."},
         {[](Gradients g, const Parameters& p, double, int m) { return grown(g, p, 1.0 / m, 0); },
          "lambda is missing."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              const Matrix dW = g.dW[0];
              g = grown(g, p, lambda / m, 0);
              g.dW[0] = dW;
              return g;
          },
          "The first layer's weights don't decay. They are W[0]: begin the loop at 0."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              g.dW[0] += lambda / m * p.W[0];
              return g;
          },
          "Only the first layer's weights decay. Does the return come after the loop?"},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              for (std::size_t l = 0; l < p.W.size(); ++l) g.dW[l] = (g.dW[l] + lambda * p.W[l]) / m;
              return g;
          },
          "dW is divided by m, and it was already a mean over m examples. Divide only what is added."},
         {[](Gradients g, const Parameters& p, double lambda, int m) {
              for (std::size_t l = 0; l < p.W.size(); ++l) g.dW[l] += lambda / m;
              return g;
          },
          "The same number is added everywhere: lambda / m times W is meant."}}};
}

inline Matrix ones(const Matrix& A) {
    return apply(A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

inline shared::Advice<Matrix(const Matrix&, const Parameters&, double, RandomState&)> predict() {
    return {
        "predict",
        "3.5's predict. The masks already hold the factor that makes up for the missing units",
        "A = part_3_2::L_model_forward(X, parameters).back().A, and then 1 where it is above 0.5; keep and rng stay "
        "unused",
        {{[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
              return ones(deep_network::forward_with_dropout(X, p, keep, rng).caches.back().A);
          },
          "Units are left out here, too, so the same question gets another answer each time. Use all of them when you "
          "predict."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
              return ones(dropout::scaled(X, p, keep));
          },
          "The hidden layers, or the weights and biases beside them, are multiplied by keep. In inverted dropout the "
          "masks have divided by it in the training, so that nothing is to be done here."},
         {[](const Matrix& X, Parameters p, double keep, RandomState&) {
              for (Matrix& W : p.W) W *= keep;
              return deep_network::predict(X, p);
          },
          "The weights are multiplied by keep. In inverted dropout the masks have divided by it in the training, so "
          "that nothing is to be done here."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
              return ones(dropout::scaled(X, p, 1.0 / keep));
          },
          "The hidden layers are divided by keep. That makes up for missing units, and here none is missing."},
         {[](const Matrix& X, const Parameters& p, double, RandomState& rng) {
              rng.rand();
              return deep_network::predict(X, p);
          },
          "The answers are right, but random numbers were drawn. Nothing is random in a prediction."},
         {[](const Matrix& X, const Parameters& p, double, RandomState&) {
              return deep_network::L_model_forward(X, p).back().A;
          },
          "These are the network's chances. Wanted is 1 where it is above 0.5, else 0."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
              return apply(deep_network::L_model_forward(X, p).back().A,
                           [=](double a) { return a > keep ? 1.0 : 0.0; });
          },
          "The threshold is keep. It is 0.5, as ever."},
         {[](const Matrix& X, const Parameters& p, double, RandomState&) {
              return apply(deep_network::L_model_forward(X, p).back().A, [](double a) { return a > 0.5 ? 0.0 : 1.0; });
          },
          "0 and 1 are swapped: 1 where the chance is above 0.5."},
         {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
              return apply(deep_network::L_model_forward(X, p).back().A,
                           [=](double a) { return a * keep > 0.5 ? 1.0 : 0.0; });
          },
          "The output is multiplied by keep, or the threshold divided by it. Compare the output itself with 0.5."}}};
}

}  // namespace mistakes
