// Part 3.5: how far may luck have moved a mean?
#pragma once

#include <cmath>
#include <numeric>
#include <vector>

#include "matrix/operations.hpp"

namespace estimate {

struct Estimate {
    double mean, error;
};

// The mean of some numbers and its standard error: their standard deviation, divided by the root of how many they are.
// For a comparison they are differences, taken pair by pair: what both have in common is gone from them.
inline Estimate of(const std::vector<double>& numbers) {
    const double n = static_cast<double>(numbers.size());
    const double mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / n;
    double squares = 0.0;
    for (const double x : numbers) squares += (x - mean) * (x - mean);
    return {mean, n > 1 ? std::sqrt(squares / (n - 1) / n) : 0.0};
}

// For each example how many points more the second network scores: 100, 0 or -100.
// first, second: their answers, Y: the labels, all (1, m) of 0 and 1
inline std::vector<double> gains(const Matrix& first, const Matrix& second, const Matrix& Y) {
    const auto wrong = [&Y](const Matrix& answers) {
        return apply(answers - Y, [](double off) { return std::fabs(off); });
    };
    const Matrix gain = 100.0 * (wrong(first) - wrong(second));
    return {gain.data(), gain.data() + gain.size()};
}

}  // namespace estimate
