// Part 1.2, our answers.
#include <algorithm>
#include <cmath>
#include <vector>

#include "chapters/1-logistic-regression/2-arrays/exercise.hpp"
#include "chapters/1-logistic-regression/2-arrays/picture.hpp"
#include "nn/activations.hpp"

// Before the number come `row` whole rows and `column` whole pixels of its own row, each pixel `channels` numbers long,
// then `channel` numbers of its own pixel.
int part_1_2::place_of(int row, int column, int channel, int columns, int channels) {
    return (row * columns + column) * channels + channel;
}

// (rows, columns, channels) -> (rows * columns * channels, 1): row after row, pixel after pixel, channel after channel.
Matrix part_1_2::image2vector(const Picture& picture) {
    std::vector<double> numbers;
    for (const auto& row : picture) {
        for (const auto& pixel : row) numbers.insert(numbers.end(), pixel.begin(), pixel.end());
    }
    Matrix v(static_cast<int>(numbers.size()), 1);
    std::copy(numbers.begin(), numbers.end(), v.data());
    return v;
}

// Each row divided by its Euclidean length. X: (n, m) -> (n, m). A row of zeros is divided by 1, so it stays zeros: it
// has no direction that could be kept.
Matrix part_1_2::normalize_rows(const Matrix& X) {
    return X / apply(sum(X * X, 1), [](double squares) { return squares == 0.0 ? 1.0 : std::sqrt(squares); });
}

Matrix part_1_2::softmax(Matrix Z) {
    return nn::softmax(Z);
}
