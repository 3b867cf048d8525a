// Part 1.9's trainings, and how two of them compare.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "chapters/shared/pictures.hpp"
#include "nn/logistic_regression/model.hpp"
#include "nn/stop.hpp"

namespace trainings {

using logistic_regression::predict;

// X: (n_x, m) and Y: (1, m), for training and for the test.
struct Data {
    Matrix X, Y, X_test, Y_test;
};

// The cost before every step, and how many examples were called dogs before the first eleven.
struct Training {
    std::vector<double> costs;
    std::vector<int> dogs;
    Matrix w;
    double b = 0.0;
};

inline Training train(const Data& data, double rate, int iterations) {
    shared::Progress progress("1.9", iterations);
    Training t{{}, {}, Matrix(data.X.rows(), 1)};
    for (int i = 0; i < iterations; ++i) {
        if (t.dogs.size() <= 10) t.dogs.push_back(static_cast<int>(sum(predict(t.w, t.b, data.X))));
        const logistic_regression::Propagation step = logistic_regression::propagate(t.w, t.b, data.X, data.Y);
        t.costs.push_back(step.cost);
        if (i % 100 == 0) progress(i, step.cost);
        t.w -= rate * step.grads.dw;
        t.b -= rate * step.grads.db;
        nn::check_still_wanted(i);
    }
    return t;
}

// "never", or the first step that led to a higher cost.
inline std::string first_climb(const std::vector<double>& costs) {
    for (std::size_t i = 1; i < costs.size(); ++i) {
        if (costs[i] > costs[i - 1] + 1e-9) return "at step " + std::to_string(i);
    }
    return "never";
}

// Two models answered the same m pictures. In points: how much more the second got right, and the standard error of
// that difference. `alone` would be the error if each had answered pictures of its own.
struct Comparison {
    int disagree;
    double difference, error, alone;
};

// Pictures that both get right or both get wrong say nothing about which is better: each example counts +1, 0 or -1,
// and the error is that of the mean of these. P1, P2, Y: (1, m) of 0 and 1
inline Comparison compare(const Matrix& P1, const Matrix& P2, const Matrix& Y) {
    const int m = Y.cols();
    const auto right = [&](const Matrix& P) { return 1.0 - mean((P - Y) * (P - Y)); };
    const double p1 = right(P1), p2 = right(P2), d = p2 - p1, apart = mean((P1 - P2) * (P1 - P2));
    return {static_cast<int>(std::lround(apart * m)), 100 * d, 100 * std::sqrt((apart - d * d) / m),
            100 * std::sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / m)};
}

}  // namespace trainings
