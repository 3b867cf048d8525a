// What own points need before a network trains on them: numbers of one size, and a part that is kept for the test.
#pragma once

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "datasets/examples.hpp"
#include "matrix/matrix.hpp"
#include "matrix/random.hpp"

namespace datasets {

// The mean and the standard deviation of every input, over the training set. Both: (n_x, 1).
// constant: the rows of X (from 0) that are the same in every example, so that they can't tell one from another. Their
// deviation would be 0; it is set to 1, and in the training set they become 0.
struct Scale {
    Matrix mean;
    Matrix deviation;
    std::vector<int> constant;
};

// As np.mean(X, axis=1) and np.std(X, axis=1), to rounding. X: (n_x, m).
// Throws std::invalid_argument when there is no example, or the squares of an input overflow.
inline Scale scale_of(const Matrix& X) {
    if (X.cols() == 0) throw std::invalid_argument("scale_of: there is no example");
    Scale scale{Matrix(X.rows(), 1), Matrix(X.rows(), 1), {}};
    for (int i = 0; i < X.rows(); ++i) {
        double sum = 0.0, squares = 0.0;
        bool constant = true;
        for (int j = 0; j < X.cols(); ++j) {
            sum += X(i, j);
            constant = constant && X(i, j) == X(i, 0);
        }
        // The mean of equal numbers can be off by a rounding, and then they would be told apart by noise.
        const double mean = constant ? X(i, 0) : sum / X.cols();
        for (int j = 0; j < X.cols(); ++j) squares += (X(i, j) - mean) * (X(i, j) - mean);
        if (!std::isfinite(squares)) {
            throw std::invalid_argument("scale_of: the numbers of input " + std::to_string(i + 1) +
                                        " are too large, or NaN; expected less than 1e150");
        }
        const double deviation = std::sqrt(squares / X.cols());
        scale.mean(i, 0) = mean;
        scale.deviation(i, 0) = deviation == 0.0 ? 1.0 : deviation;
        if (deviation == 0.0) scale.constant.push_back(i);
    }
    return scale;
}

// (X - mean) / deviation, input by input. The test set is scaled with the training set's numbers too: the network must
// see a point as it would have seen it in training. X: (n_x, m) -> (n_x, m).
// Throws std::invalid_argument when the scale belongs to another number of inputs.
inline Matrix standardize(const Matrix& X, const Scale& scale) {
    if (scale.mean.rows() != X.rows() || !same_shape(scale.mean, scale.deviation) || scale.mean.cols() != 1) {
        throw std::invalid_argument("standardize: X " + shape(X) + " does not fit a mean " + shape(scale.mean) +
                                    " and a deviation " + shape(scale.deviation) + ": expected one of each per row");
    }
    Matrix scaled(X.rows(), X.cols());
    for (int i = 0; i < X.rows(); ++i) {
        for (int j = 0; j < X.cols(); ++j) scaled(i, j) = (X(i, j) - scale.mean(i, 0)) / scale.deviation(i, 0);
    }
    return scaled;
}

// Some of the examples, in this order. places: columns of X and Y.
inline Examples chosen(const Examples& examples, const std::vector<int>& places) {
    const int m = static_cast<int>(places.size());
    Examples some{Matrix(examples.X.rows(), m), Matrix(examples.Y.rows(), m)};
    for (int j = 0; j < m; ++j) {
        const int from = places[static_cast<std::size_t>(j)];
        for (int i = 0; i < some.X.rows(); ++i) some.X(i, j) = examples.X(i, from);
        for (int i = 0; i < some.Y.rows(); ++i) some.Y(i, j) = examples.Y(i, from);
    }
    return some;
}

// test_places: which of the examples the test set has, from 0, in its order.
struct Split {
    Examples train, test;
    std::vector<int> test_places;
};

// Shuffles the examples and keeps a share of either label for the test, rounded, so that both sets have about the same
// mixture. The same seed gives the same split. Throws std::invalid_argument when the share is outside (0, 1), or so
// few examples leave a set without one of the labels.
inline Split split(const Examples& examples, double test_share, RandomState& rng) {
    if (!(test_share > 0.0 && test_share < 1.0)) {
        throw std::invalid_argument("split: the test's share must be between 0 and 1, not " +
                                    std::to_string(test_share));
    }
    std::vector<int> order(static_cast<std::size_t>(examples.Y.cols())), train, test;
    std::iota(order.begin(), order.end(), 0);
    rng.shuffle(order);
    for (const double label : {0.0, 1.0}) {
        const double* Y = examples.Y.data();
        const double there = static_cast<double>(std::count(Y, Y + examples.Y.cols(), label));
        const double wanted = std::floor(there * test_share + 0.5);
        if (wanted < 1.0 || wanted >= there) {
            throw std::invalid_argument("split: " + std::to_string(static_cast<int>(there)) + " examples with label " +
                                        std::to_string(static_cast<int>(label)) +
                                        " are too few to train and to test on; more examples are needed, or another "
                                        "share for the test");
        }
        double taken = 0.0;
        for (const int j : order) {
            if (Y[j] != label) continue;
            (taken < wanted ? test : train).push_back(j);
            taken += 1.0;
        }
    }
    if (train.size() + test.size() != order.size()) {
        throw std::invalid_argument("split: every label must be 0 or 1");
    }
    // Label after label so far; a second shuffle mixes them.
    rng.shuffle(train);
    rng.shuffle(test);
    return {chosen(examples, train), chosen(examples, test), test};
}

}  // namespace datasets
