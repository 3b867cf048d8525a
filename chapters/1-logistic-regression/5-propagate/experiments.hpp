// Part 1.5's three examples, and what is tried on them: every number moved a little, then far; and an answer that is
// sure and wrong.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"
#include "chapters/shared/plot.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "matrix/print.hpp"
#include "nn/activations.hpp"

namespace experiments {

// Two inputs, three examples. w: (2, 1), X: (2, 3), Y: (1, 3).
struct Setting {
    Matrix w;
    double b;
    Matrix X, Y;
};

inline Matrix answers(const Setting& s) {
    const Matrix A = part_1_5::activate(s.w, s.b, s.X);
    if (!same_shape(A, s.Y)) throw std::runtime_error("activate: A is " + shape(A) + ", not (1, 3)");
    return A;
}

// What the three answers cost, each. (1, 3)
inline Matrix losses(const Setting& s) {
    const Matrix Z = dot(s.w.T(), s.X) + s.b, A = answers(s);
    Matrix L(1, 3);
    for (int j = 0; j < 3; ++j) L(0, j) = part_1_5::true_loss(Z(0, j), A(0, j), s.Y(0, j));
    return L;
}

inline const char* const kNames[3] = {"w1", "w2", "b"};

// The cost with one parameter moved: w1, w2 or b, counted from 0. The setting is a copy.
inline double cost_with(Setting s, int parameter, double moved_by) {
    (parameter < 2 ? s.w(parameter, 0) : s.b) += moved_by;
    return mean(losses(s));
}

// A number with some decimals, or a word for what is no finite number.
inline std::string in_words(double x, int decimals = 6) {
    if (std::isnan(x)) return "no number";
    if (std::isinf(x)) return x > 0 ? "infinite" : "-infinite";
    return with_decimals(std::fabs(x) < 0.5e-6 ? 0.0 : x, decimals, 'f');
}

// Each parameter is moved a little up, a little down: does the cost change as propagate says?
inline void print_nudged(const Setting& s) {
    const logistic_regression::Gradients grads = part_1_5::propagate(s.w, s.b, s.X, s.Y).grads;
    const double h = 0.001, slopes[3] = {grads.dw(0, 0), grads.dw(1, 0), grads.db};
    std::printf("\nnudged  cost, up by 0.001  cost, down by 0.001      slope  within 1e-6 of propagate's\n");
    for (int k = 0; k < 3; ++k) {
        const double up = cost_with(s, k, h), down = cost_with(s, k, -h), slope = (up - down) / (2.0 * h);
        std::printf("%-6s  %17s  %19s  %9s  %s\n", kNames[k], in_words(up).c_str(), in_words(down).c_str(),
                    in_words(slope).c_str(), std::fabs(slope - slopes[k]) < 1e-6 ? "yes" : "NO");
    }
}

// The cost along the way when each parameter moves alone, and the lowest it gets to.
inline std::vector<plot::Curve> print_moved_alone(const Setting& s) {
    std::vector<plot::Curve> curves;
    std::printf("\nmoved alone  lowest cost  moved by\n");
    for (int k = 0; k < 3; ++k) {
        plot::Curve curve{std::string(kNames[k]) + " alone moves", {}, {}};
        for (int tenths = -100; tenths <= 50; ++tenths) {
            const double cost = cost_with(s, k, tenths / 10.0);
            if (std::isfinite(cost)) curve.x.push_back(tenths / 10.0), curve.y.push_back(cost);
        }
        const auto lowest = std::min_element(curve.y.begin(), curve.y.end());
        if (lowest == curve.y.end())
            throw std::runtime_error("no cost is a finite number: make exercise-1.5 tells why");
        std::printf("%-11s  %11.4f  %8.1f\n", kNames[k], *lowest,
                    curve.x[static_cast<std::size_t>(lowest - curve.y.begin())]);
        curves.push_back(std::move(curve));
    }
    return curves;
}

// Where z and the answer get to when every step goes against the slope of the loss; slope: a -> dL/dz.
inline void print_walk(double z, int steps, double (*slope)(double a)) {
    for (int i = 0; i < steps; ++i) z -= slope(nn::basic_sigmoid(z));
    std::printf("  %8.4f  %8.6f", z, nn::basic_sigmoid(z));
}

// One example that starts sure and wrong, with the loss of this chapter and with (a - y)^2.
inline void print_sure_and_wrong() {
    std::printf("\nlabel 0, z = 12   with the logarithm   with (a - y)^2\n");
    std::printf(" steps                 z         a         z         a\n");
    for (const int steps : {0, 1, 10, 20, 1000, 80000, 90000}) {
        std::printf("%6d         ", steps);
        print_walk(12.0, steps, [](double a) { return a; });                        // a - y
        print_walk(12.0, steps, [](double a) { return 2.0 * a * a * (1.0 - a); });  // 2 (a - y) times a (1 - a)
        std::printf("\n");
    }
}

}  // namespace experiments
