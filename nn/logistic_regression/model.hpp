// Part 1.8. Builds on 1.6 and 1.7: everything put together, from zero weights to predictions.
#pragma once

#include <stdexcept>

#include "nn/accuracy.hpp"
#include "nn/logistic_regression/optimize.hpp"
#include "nn/logistic_regression/predict.hpp"

namespace logistic_regression {

// w = 0 and b = 0, a fair start for one neuron because its cost has a single valley (part 2.1 asks about more neurons).
// Every first answer is then 0.5, and the first cost is log 2 = 0.693147.
// -> w: (dim, 1)
// Throws std::invalid_argument when dim is negative.
inline Parameters initialize_with_zeros(int dim) {
    return {Matrix(dim, 1), 0.0};
}

// Trains from zeros on the training examples, then predicts both sets.
// X_train: (n_x, m_train), Y_train: (1, m_train), X_test: (n_x, m_test), Y_test: (1, m_test)
// The page's defaults are 2000 iterations and a rate of 0.5; the author's run has 3000 and 0.003.
// Throws as optimize does. Test data that do not fit are refused before the training, not after it.
inline Model model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test, const Matrix& Y_test,
                   int num_iterations, double learning_rate, const Report& report = {}) {
    nn::check_examples(X_test, Y_test);
    if (X_test.rows() != X_train.rows()) {
        throw std::invalid_argument("model: X_train " + shape(X_train) + " and X_test " + shape(X_test) +
                                    " have different inputs: they must have the same number of rows");
    }
    const Parameters start = initialize_with_zeros(X_train.rows());
    const Optimization trained = optimize(start.w, start.b, X_train, Y_train, num_iterations, learning_rate, report);
    const Matrix& w = trained.params.w;
    const double b = trained.params.b;
    return {trained.costs, predict(w, b, X_test), predict(w, b, X_train), w, b, learning_rate, num_iterations};
}

}  // namespace logistic_regression
