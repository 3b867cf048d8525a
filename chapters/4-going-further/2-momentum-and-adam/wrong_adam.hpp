// Part 4.2, spoilers: an Adam that can go wrong, for the likely mistakes in it.
#pragma once

#include <cmath>
#include <string>
#include <utility>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/adam.hpp"

namespace mistakes {

using deep_network::AdamMemory;
using deep_network::Gradients;
using deep_network::Parameters;

// An Adam with mistakes. `right` is ours; each mistake changes a part of it.
struct Adam {
    double rate, beta1, beta2, epsilon;
    bool correct_mean = true, correct_square = true;    // the bias
    double under_the_root = 0.0;                        // an epsilon there
    double power = 0.5;                                 // of the mean of squares, in the denominator
    double share1 = 1.0 - beta1, share2 = 1.0 - beta2;  // of the new gradient

    void remember(Matrix& mean, Matrix& square, const Matrix& dw) const {
        mean = beta1 * mean + share1 * dw;
        square = beta2 * square + share2 * (dw * dw);
    }

    // mean / root of square, with or without the corrections for step t.
    Matrix step(const Matrix& mean, const Matrix& square, int t) const {
        const double for_mean = correct_mean ? 1.0 - std::pow(beta1, t) : 1.0;
        const double for_square = correct_square ? 1.0 - std::pow(beta2, t) : 1.0;
        const Matrix inside = square / for_square + under_the_root;
        return rate * (mean / for_mean) / (apply(inside, [this](double s) { return std::pow(s, power); }) + epsilon);
    }
};

// Every layer's W, then its b: one(w, mean, square, dw) changes the first three.
template <typename One>
Parameters each(Parameters p, AdamMemory& memory, const Gradients& g, One one) {
    for (std::size_t l = 0; l < p.W.size(); ++l) {
        one(p.W[l], memory.mean.W[l], memory.square.W[l], g.dW[l]);
        one(p.b[l], memory.mean.b[l], memory.square.b[l], g.db[l]);
    }
    return p;
}

inline Parameters adam(Parameters p, AdamMemory& memory, const Gradients& g, const Adam& a) {
    ++memory.t;
    return each(std::move(p), memory, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
        a.remember(mean, square, dw);
        w -= a.step(mean, square, memory.t);
    });
}

using AdamMistake =
    shared::Mistake<Parameters(Parameters, AdamMemory&, const Gradients&, double, double, double, double)>;

// A mistake in what is done with one matrix: one(right, t, w, mean, square, dw), with t counted up already.
template <typename One>
AdamMistake in_each(One one, const std::string& sentence) {
    return {[one](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                ++m.t;
                return each(p, m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                    one(Adam{a, b1, b2, e}, m.t, w, mean, square, dw);
                });
            },
            sentence};
}

// A mistake that some numbers of Adam make: change(adam) puts the wrong ones in.
template <typename Change>
AdamMistake with_wrong(Change change, const std::string& sentence) {
    return {[change](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                Adam wrong{a, b1, b2, e};
                change(wrong);
                return adam(p, m, g, wrong);
            },
            sentence};
}

}  // namespace mistakes
