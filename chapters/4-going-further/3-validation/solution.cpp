// Part 4.3, our answers.
#include <numeric>
#include <utility>
#include <vector>

#include "chapters/4-going-further/3-validation/exercise.hpp"
#include "nn/deep_network/early_stopping.hpp"
#include "nn/paired.hpp"

part_4_3::Sets part_4_3::split_in_three(const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
    std::vector<int> order(static_cast<std::size_t>(X.cols()));
    std::iota(order.begin(), order.end(), 0);  // 0, 1, ..., m - 1
    rng.shuffle(order);
    const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
    const int m = X.cols(), train = m - validation - test;
    return {{columns(A, 0, train), columns(B, 0, train)},
            {columns(A, train, m - test), columns(B, train, m - test)},
            {columns(A, m - test, m), columns(B, m - test, m)}};
}

deep_network::EarlyStopping part_4_3::early_stopping(const MiniBatch& train, const MiniBatch& validation,
                                                     Parameters parameters, double learning_rate, int most, int every,
                                                     int patience) {
    return deep_network::early_stopping(train, validation, std::move(parameters), learning_rate, most, every, patience);
}

double part_4_3::paired_error(const Matrix& A, const Matrix& B) {
    return nn::paired_error(A, B);
}
