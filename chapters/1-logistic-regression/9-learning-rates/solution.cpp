// Part 1.9, our answers.
#include <algorithm>
#include <cmath>
#include <vector>

#include "chapters/1-logistic-regression/9-learning-rates/exercise.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// X with a row of ones below: b is the weight of an input that is always 1. X: (n_x, m) -> (n_x + 1, m).
Matrix part_1_9::with_ones(const Matrix& X) {
    Matrix all(X.rows() + 1, X.cols(), 1.0);
    std::copy_n(X.data(), X.size(), all.data());
    return all;
}

// The length of H v, H = 1/(4m) X X^T, for the direction v, of length 1, that `steps` products with H have turned
// towards the steepest: H's largest eigenvalue. H itself is never formed: it would have n_x^2 elements. X: (n_x, m).
double part_1_9::largest_curvature(const Matrix& X, int steps) {
    const auto length = [](const Matrix& A) { return std::sqrt(sum(A * A)); };
    Matrix v(X.rows(), 1, 1.0);
    for (int i = 0; i < steps; ++i) {
        v = v / length(v);
        const Matrix seen = dot(v.T(), X);
        v = dot(X, seen.T()) / (4.0 * X.cols());
    }
    return length(v);
}

// Below this rate no step of logistic regression on X climbs. X: (n_x, m).
double part_1_9::rate_limit(const Matrix& X, int steps) {
    return 2.0 / largest_curvature(with_ones(X), steps);
}

// Each row of X minus the mean of that row of X_train. X: (n_x, m), X_train: (n_x, m_train) -> (n_x, m).
Matrix part_1_9::centred(const Matrix& X, const Matrix& X_train) {
    return X - sum(X_train, /*axis=*/1) / X_train.cols();
}

// The rate whose costs end lowest; of equal ones the first. costs[i] belongs to rates[i]; no list is empty.
double part_1_9::best_rate(const std::vector<double>& rates, const std::vector<std::vector<double>>& costs) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < rates.size(); ++i) {
        if (costs[i].back() < costs[best].back()) best = i;
    }
    return rates[best];
}
