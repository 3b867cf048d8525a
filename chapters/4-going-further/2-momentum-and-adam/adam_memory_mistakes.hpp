// Part 4.2, spoilers: the likely mistakes in what Adam remembers, and where W, b or a layer gets something else than
// the others.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/wrong_adam.hpp"

namespace mistakes {

inline std::vector<AdamMistake> in_the_memory() {
    return {
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = (1.0 - right.beta1) * mean + right.beta1 * dw;
                square = (1.0 - right.beta2) * square + right.beta2 * (dw * dw);
                w -= right.step(mean, square, t);
            },
            "beta1 and 1 - beta1 are swapped, and so are beta2 and 1 - beta2. Much of the old is kept: beta1 * mean + "
            "(1 - beta1) * dw."),
        with_wrong(
            [](Adam& a) {
                a.share1 = a.beta1;
                a.share2 = a.beta2;
            },
            "The new gradient is multiplied by beta1 and its square by beta2, as the old values are. Its own factors "
            "are 1 - beta1 and 1 - beta2."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = (1.0 - right.beta1) * dw;
                square = right.beta2 * square + (1.0 - right.beta2) * (dw * dw);
                w -= right.step(mean, square, t);
            },
            "The old mean is forgotten. Keep beta1 times it, as square keeps beta2 times the old square."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = (1.0 - right.beta1) * dw;
                square = (1.0 - right.beta2) * (dw * dw);
                w -= right.step(mean, square, t);
            },
            "The old mean and the old square are forgotten. Keep beta1 and beta2 times them, and add the new ones."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = right.beta1 * mean + (1.0 - right.beta1) * dw;
                square = (1.0 - right.beta2) * (dw * dw);
                w -= right.step(mean, square, t);
            },
            "The old square is forgotten. Keep beta2 times it, as mean keeps beta1 times the old mean."),
        with_wrong([](Adam& a) { a.share1 = 1.0; },
                   "The gradient in mean needs its factor 1 - beta1, as its square in square has 1 - beta2."),
        with_wrong([](Adam& a) { a.share2 = 1.0; },
                   "The squared gradient in square needs its factor 1 - beta2, as the gradient in mean has 1 - beta1."),
        with_wrong([](Adam& a) { a.share2 = (1.0 - a.beta2) * (1.0 - a.beta2); },
                   "1 - beta2 is squared together with the gradient. It belongs in front of the square: (1 - beta2) * "
                   "(dw * dw)."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = right.beta1 * mean + 1.0 - right.beta1 * dw;
                square = right.beta2 * square + (1.0 - right.beta2) * (dw * dw);
                w -= right.step(mean, square, t);
            },
            "The brackets are missing in (1 - beta1) * dw: 1 - beta1 * dw multiplies first."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = right.beta1 * mean + (1.0 - right.beta1) * dw;
                square = sqrt(right.beta2 * square + (1.0 - right.beta2) * (dw * dw));
                w -= right.rate * (mean / (1.0 - std::pow(right.beta1, t))) /
                     (square / (1.0 - std::pow(right.beta2, t)) + right.epsilon);
            },
            "memory.square holds the root. Keep the mean of squares there, and take the root only in the step."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                mean = right.beta1 * mean + (1.0 - right.beta1) * right.rate * dw;
                square = right.beta2 * square + (1.0 - right.beta2) * (dw * dw);
                w -= (mean / (1.0 - std::pow(right.beta1, t))) /
                     (sqrt(square / (1.0 - std::pow(right.beta2, t))) + right.epsilon);
            },
            "The learning rate is in mean. Multiply by it in the step."),
        in_each(
            [](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                right.remember(square, mean, dw);
                w -= right.step(square, mean, t);
            },
            "mean and square are swapped in memory: the means of the squares are in memory.mean.")};
}

inline std::vector<AdamMistake> among_the_layers_of_adam() {
    return {{[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam right{a, b1, b2, e};
                 for (std::size_t l = 0; l < p.W.size(); ++l) {
                     right.remember(m.mean.W[l], m.square.W[l], g.dW[l]);
                     p.W[l] -= right.step(m.mean.W[l], m.square.W[l], m.t);
                 }
                 return p;
             },
             "The biases are never changed. They need the same lines as the weights, with memory.mean.b, "
             "memory.square.b and db."},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam right{a, b1, b2, e};
                 right.remember(m.mean.W[0], m.square.W[0], g.dW[0]);
                 right.remember(m.mean.b[0], m.square.b[0], g.db[0]);
                 p.W[0] -= right.step(m.mean.W[0], m.square.W[0], m.t);
                 p.b[0] -= right.step(m.mean.b[0], m.square.b[0], m.t);
                 return p;
             },
             "Only the first layer is changed. Does the loop reach every layer, and does the return come after it?"},
            {[](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                 ++m.t;
                 const Adam right{a, b1, b2, e};
                 right.remember(m.mean.W[1], m.square.W[1], g.dW[1]);
                 right.remember(m.mean.b[1], m.square.b[1], g.db[1]);
                 p.W[1] -= right.step(m.mean.W[1], m.square.W[1], m.t);
                 p.b[1] -= right.step(m.mean.b[1], m.square.b[1], m.t);
                 return p;
             },
             "The first layer is never changed. Its W is W[0]: begin the loop at 0."}};
}

}  // namespace mistakes
