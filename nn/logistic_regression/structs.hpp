// Parts 1.5 to 1.8: the page's dictionaries and tuples as structs. Logistic regression is a network of one neuron, so
// there is one column of weights, and b is a plain number, as on the page. dw is dJ/dw, and db is dJ/db.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"

namespace logistic_regression {

// Part 1.5. The slope of the cost in every direction. dw: (n_x, 1), shaped as w.
struct Gradients {
    Matrix dw;
    double db = 0.0;
};

// Part 1.5. What one pass over the examples tells: the page's (grads, cost).
struct Propagation {
    Gradients grads;
    double cost = 0.0;
};

// Part 1.6. The page's params. w: (n_x, 1), one weight for each input.
struct Parameters {
    Matrix w;
    double b = 0.0;
};

// Part 1.6. grads are those that led to the last update: they were taken before it, so they don't belong to params.
// costs[i] is the cost before update 100 i.
struct Optimization {
    Parameters params;
    Gradients grads;
    std::vector<double> costs;
};

// Part 1.8. The page's dictionary d, keys and all, but for the colon that its "num_iterations:" has inside the quotes.
// Y_prediction_test: (1, m_test), Y_prediction_train: (1, m_train), w: (n_x, 1).
struct Model {
    std::vector<double> costs;
    Matrix Y_prediction_test;
    Matrix Y_prediction_train;
    Matrix w;
    double b = 0.0;
    double learning_rate = 0.0;
    int num_iterations = 0;
};

}  // namespace logistic_regression
