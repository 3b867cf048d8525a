// Noisy circles, the data of groups 2 and 3: equal to scikit-learn's make_circles with the same random stream.
#pragma once

#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "datasets/examples.hpp"
#include "matrix/random.hpp"

namespace datasets {

// n_samples points, half on a circle of radius 1 (label 0), half on one of radius `factor` (label 1; the larger half
// when n_samples is odd), shuffled, then moved by normal noise -> X: (2, n_samples), Y: (1, n_samples). The order of
// the draws is scikit-learn's: first the shuffle, then the noise, point by point. Throws std::invalid_argument when
// n_samples < 1, noise < 0, or factor is outside [0, 1).
inline Examples make_circles(int n_samples, double noise, double factor, RandomState& rng) {
    if (n_samples < 1) {
        throw std::invalid_argument("make_circles: n_samples must be at least 1, not " + std::to_string(n_samples));
    }
    if (!(noise >= 0.0) || std::isinf(noise)) {
        throw std::invalid_argument("make_circles: noise must be 0 or more, not " + std::to_string(noise));
    }
    if (!(factor >= 0.0 && factor < 1.0)) {
        throw std::invalid_argument("make_circles: factor must be at least 0 and below 1, not " +
                                    std::to_string(factor));
    }
    const double pi = 3.14159265358979323846;
    const int n_outer = n_samples / 2;
    const int n_inner = n_samples - n_outer;

    std::vector<int> order(static_cast<std::size_t>(n_samples));
    std::iota(order.begin(), order.end(), 0);
    rng.shuffle(order);

    Examples examples{Matrix(2, n_samples), Matrix(1, n_samples)};
    int column = 0;
    for (const int point : order) {
        const bool outer = point < n_outer;
        const double radius = outer ? 1.0 : factor;
        const double angle = outer ? point * (2.0 * pi / n_outer) : (point - n_outer) * (2.0 * pi / n_inner);
        examples.X(0, column) = std::cos(angle) * radius + rng.normal(0.0, noise);
        examples.X(1, column) = std::sin(angle) * radius + rng.normal(0.0, noise);
        examples.Y(0, column) = outer ? 0.0 : 1.0;
        ++column;
    }
    return examples;
}

}  // namespace datasets
