// Part 3.5: how far may luck have moved a mean?
#pragma once

#include <cmath>
#include <numeric>
#include <vector>

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

}  // namespace estimate
