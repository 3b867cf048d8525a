// For the checks of functions that shuffle examples or split them (4.1, 4.3): examples that one can tell apart, and
// orders.
#pragma once

#include <numeric>
#include <vector>

#include "matrix/random.hpp"

namespace shared {

using Order = std::vector<int>;

// 0, 1, ..., n - 1
inline Order in_order(int n) {
    Order order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

inline Order shuffled(int n, RandomState& rng) {
    Order order = in_order(n);
    rng.shuffle(order);
    return order;
}

// Example j has the inputs j + 0.5 and 10 j + 5, and the label j: one can see which example went where.
struct NumberedExamples {
    Matrix X;  // (2, m)
    Matrix Y;  // (1, m)
};

inline NumberedExamples numbered_examples(int m) {
    NumberedExamples examples{Matrix(2, m), Matrix(1, m)};
    for (int j = 0; j < m; ++j) {
        examples.X(0, j) = j + 0.5;
        examples.X(1, j) = 10.0 * j + 5.0;
        examples.Y(0, j) = j;
    }
    return examples;
}

}  // namespace shared
