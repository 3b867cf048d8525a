// Part 4.2, spoilers: an Adam that can go wrong, and the forms that the likely mistakes in it are written in.
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
using AdamMistake =
    shared::Mistake<Parameters(Parameters, AdamMemory&, const Gradients&, double, double, double, double)>;

inline void put_layer_back(std::size_t l, Parameters& now, const Parameters& before) {
    now.W[l] = before.W[l];
    now.b[l] = before.b[l];
}

// Adam's numbers. As they are set here they are right; a mistake changes some of them.
struct Adam {
    double rate, beta1, beta2, epsilon;
    double keep1 = beta1, share1 = 1.0 - beta1;  // of the old mean, and of the gradient
    double keep2 = beta2, share2 = 1.0 - beta2;  // of the old square, and of the squared gradient
    double bias1 = beta1, bias2 = beta2;         // in the corrections; with 0 there is none
    double under_the_root = 0.0;                 // an epsilon there
    double power = 0.5;                          // of square, in the denominator

    void remember(Matrix& mean, Matrix& square, const Matrix& dw) const {
        mean = keep1 * mean + share1 * dw;
        square = keep2 * square + share2 * (dw * dw);
    }

    Matrix corrected_mean(const Matrix& mean, int t) const { return mean / (1.0 - std::pow(bias1, t)); }

    Matrix corrected_square(const Matrix& square, int t) const { return square / (1.0 - std::pow(bias2, t)); }

    Matrix quotient(const Matrix& mean, const Matrix& square) const {
        const Matrix root = apply(square + under_the_root, [this](double s) { return std::pow(s, power); });
        return rate * mean / (root + epsilon);
    }

    Matrix step(const Matrix& mean, const Matrix& square, int t) const {
        return quotient(corrected_mean(mean, t), corrected_square(square, t));
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

// A mistake in the whole function: wrong(p, memory, g, right), where `right` has the numbers as they should be.
template <typename Wrong>
AdamMistake in_all(Wrong wrong, const std::string& sentence) {
    return {[wrong](Parameters p, AdamMemory& m, const Gradients& g, double a, double b1, double b2, double e) {
                return wrong(std::move(p), m, g, Adam{a, b1, b2, e});
            },
            sentence};
}

// Wrong numbers: change(adam) puts them in.
template <typename Change>
AdamMistake with_wrong(Change change, const std::string& sentence) {
    return in_all(
        [change](Parameters p, AdamMemory& m, const Gradients& g, Adam a) {
            change(a);
            return adam(std::move(p), m, g, a);
        },
        sentence);
}

// A mistake in what is done with one matrix: one(right, t, w, mean, square, dw), with t counted up already.
template <typename One>
AdamMistake in_each(One one, const std::string& sentence) {
    return in_all(
        [one](Parameters p, AdamMemory& m, const Gradients& g, const Adam& right) {
            ++m.t;
            return each(std::move(p), m, g, [&](Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
                one(right, m.t, w, mean, square, dw);
            });
        },
        sentence);
}

// What Adam remembers of one matrix, in step t.
struct Memory {
    const Matrix &mean, &square;
    int t;
};

// The right memory, and a wrong step with it: step(right, memory) is subtracted from w.
template <typename Step>
AdamMistake with_step(Step step, const std::string& sentence) {
    return in_each(
        [step](const Adam& right, int t, Matrix& w, Matrix& mean, Matrix& square, const Matrix& dw) {
            right.remember(mean, square, dw);
            w -= step(right, Memory{mean, square, t});
        },
        sentence);
}

}  // namespace mistakes
