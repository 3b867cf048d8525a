// Part 2.1: networks whose weights are made by hand, to show what hidden units can enclose.
#pragma once

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/shared/circles_plots.hpp"
#include "datasets/examples.hpp"
#include "matrix/dot.hpp"
#include "nn/activations.hpp"
#include "nn/one_hidden_layer/structs.hpp"

namespace fences {

using one_hidden_layer::Parameters;

// The formulas of the page, from the inputs to the answers.
inline Matrix answers(const Matrix& X, const Parameters& p) {
    return nn::sigmoid(dot(p.W2, tanh(dot(p.W1, X) + p.b1)) + p.b2);
}

// A network made by hand: hidden unit i says +1 on the near side of a line and -1 beyond; the lines lie around the
// middle at distance 0.65, and the output says 1 where all units say +1.
inline Parameters made_by_hand(int n_h) {
    Parameters p{Matrix(n_h, 2), Matrix(n_h, 1, 6.5), Matrix(1, n_h, 5.0), Matrix(1, 1, -5.0 * (n_h - 1))};
    for (int i = 0; i < n_h; ++i) {
        const double angle = 2.0 * 3.14159265358979323846 * i / n_h;
        p.W1(i, 0) = -10.0 * std::cos(angle);
        p.W1(i, 1) = -10.0 * std::sin(angle);
    }
    return p;
}

// Lets one to four hidden units fence in the inner circle, prints how many points are right, and draws the fences.
inline std::vector<svg::Picture> draw(const datasets::Examples& circles) {
    std::vector<svg::Picture> drawn;
    for (int n_h = 1; n_h <= 4; ++n_h) {
        const auto predict = [p = made_by_hand(n_h)](const Matrix& X) {
            return apply(answers(X, p), [](double a) { return a > 0.5 ? 1.0 : 0.0; });
        };
        const Matrix P = predict(circles.X);
        int right = 0;
        for (int j = 0; j < P.cols(); ++j) right += P(0, j) == circles.Y(0, j) ? 1 : 0;
        const std::string units = std::to_string(n_h) + (n_h == 1 ? " hidden unit" : " hidden units");
        std::printf("%-15s %d of %d points right\n", (units + ":").c_str(), right, P.cols());
        drawn.push_back(shared::circles_boundary(units, circles, predict));
    }
    return drawn;
}

}  // namespace fences
