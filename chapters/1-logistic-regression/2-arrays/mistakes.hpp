// Part 1.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "chapters/1-logistic-regression/2-arrays/picture.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/activations.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline int place_of(int row, int column, int channel, int columns, int channels) {
    return (row * columns + column) * channels + channel;
}

inline Matrix image2vector(const Picture& picture) {
    std::vector<double> numbers;
    for (const auto& row : picture) {
        for (const auto& pixel : row) numbers.insert(numbers.end(), pixel.begin(), pixel.end());
    }
    Matrix v(static_cast<int>(numbers.size()), 1);
    std::copy(numbers.begin(), numbers.end(), v.data());
    return v;
}

inline Matrix normalize_rows(const Matrix& X) {
    return X / apply(sum(X * X, 1), [](double squares) { return squares == 0.0 ? 1.0 : std::sqrt(squares); });
}

}  // namespace ours

namespace mistakes {

inline shared::Advice<int(int, int, int, int, int)> place_of() {
    return {
        "place_of",
        "count what comes before the number: whole rows, whole pixels of its own row, numbers of its own pixel",
        "row * columns + column pixels come before its own; each is `channels` numbers long; then add channel",
        {{[](int row, int column, int channel, int columns, int) { return row * columns + column + channel; },
          "A pixel is `channels` numbers long, not one: the pixels before it count that many times."},
         {[](int row, int column, int channel, int columns, int channels) {
              return row * columns + column * channels + channel;
          },
          "Only the pixels of the last row are multiplied by `channels`; those of whole rows must be, too: a row is "
          "columns * channels numbers long."},
         {[](int row, int column, int channel, int columns, int channels) {
              return row * columns * channels + column + channel;
          },
          "The whole rows are right, but the pixels in front of it in its own row are `channels` numbers long, too."},
         {[](int row, int column, int, int columns, int channels) { return (row * columns + column) * channels; },
          "That is where the pixel begins: its channel is still to be added."},
         {[](int row, int column, int channel, int columns, int channels) {
              return (row * columns + column) * channels + channel + 1;
          },
          "One too many: the very first number stands at place 0."},
         {[](int row, int column, int channel, int columns, int channels) {
              return (column * columns + row) * channels + channel;
          },
          "row and column are swapped: whole rows come first, so row is multiplied by columns."},
         {[](int row, int column, int channel, int columns, int channels) {
              return (row * channels + channel) * columns + column;
          },
          "That puts one channel of a whole row after the other. The channels of a pixel stand together."}}};
}

// The sides of a picture as Python has them: picture.shape.
struct Sides {
    int rows, columns, channels;
};

inline Sides sides(const Picture& picture) {
    return {static_cast<int>(picture.size()), static_cast<int>(picture[0].size()),
            static_cast<int>(picture[0][0].size())};
}

// A column in which the number of row i, column j and channel k stands where `place` says.
template <typename Place>
Matrix placed(const Picture& picture, Place place) {
    const Sides s = sides(picture);
    Matrix v(s.rows * s.columns * s.channels, 1);
    for (int i = 0; i < s.rows; ++i) {
        for (int j = 0; j < s.columns; ++j) {
            for (int k = 0; k < s.channels; ++k) {
                v(place(s, i, j, k), 0) =
                    picture[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)][static_cast<std::size_t>(k)];
            }
        }
    }
    return v;
}

// The right numbers in the right order, in another shape.
inline Matrix reshaped(const Picture& picture, int rows) {
    const Matrix v = ours::image2vector(picture);
    Matrix A(rows, v.rows() / rows);
    std::copy(v.data(), v.data() + v.size(), A.data());
    return A;
}

inline shared::Advice<Matrix(const Picture&)> image2vector() {
    return {
        "image2vector",
        "three loops, one inside the other; the innermost one runs over what moves fastest",
        "make v of rows * columns * channels zeros; for each row i, column j and channel k: v(place, 0) = "
        "picture[i][j][k], where place begins at 0 and grows by 1 each time (or comes from place_of)",
        {{[](const Picture& picture) {
              return placed(picture, [](Sides s, int i, int j, int k) { return (k * s.rows + i) * s.columns + j; });
          },
          "Whole channels follow each other. Those of a pixel stand together: make their loop the innermost."},
         {[](const Picture& picture) {
              return placed(picture, [](Sides s, int i, int j, int k) { return (j * s.rows + i) * s.channels + k; });
          },
          "You go down the columns: the loop over the rows is the outermost."},
         {[](const Picture& picture) {
              return placed(picture, [](Sides s, int i, int j, int) { return i * s.columns + j; });
          },
          "All channels of a pixel were written to one place, where the last one stays: each needs its own."},
         {[](const Picture& picture) {
              return placed(picture, [](Sides s, int i, int j, int k) { return (i * s.rows + j) * s.channels + k; });
          },
          "You took a row to be as long as there are rows; it is as long as there are columns: picture[0].size()."},
         {[](const Picture& picture) { return reshaped(picture, 1); },
          "The numbers are right, but they lie in a row, (1, n): the answer is a column, Matrix v(n, 1)."},
         {[](const Picture& picture) { return reshaped(picture, sides(picture).rows * sides(picture).columns); },
          "That is (rows * columns, channels), a pixel in each row: the answer has a single column."},
         {[](const Picture& picture) {
              Matrix v = ours::image2vector(picture) * 0.0;
              const Matrix first = ours::image2vector({picture[0]});
              std::copy(first.data(), first.data() + first.size(), v.data());
              return v;
          },
          "Only the first row of the picture has arrived: is the return inside a loop, or a loop too short?"}}};
}

inline Matrix roots(const Matrix& A) {
    return apply(A, [](double a) { return std::sqrt(a); });
}

inline shared::Advice<Matrix(const Matrix&)> normalize_rows() {
    return {
        "normalize_rows",
        "for each row: add the squares, take the root, divide the row by it, if it isn't 0",
        "Matrix A = X; for each i: double squares = 0.0; add X(i, j) * X(i, j) for all j; if squares isn't 0, for all "
        "j A(i, j) = X(i, j) / std::sqrt(squares); at the end return A",
        {{[](const Matrix& X) { return X / roots(sum(X * X, 1)); },
          "The row of zeros has the length 0, and 0 / 0 is no number. Leave such a row as it is."},
         {[](const Matrix& X) { return X / sum(X * X, 1); },
          "You divide by the sum of the squares: its root, std::sqrt, is missing."},
         {[](const Matrix& X) { return X / sum(X, 1); },
          "You divide by the sum of the numbers. The length is the root of the sum of the squares."},
         {[](const Matrix& X) { return X / sum(apply(X, [](double x) { return std::fabs(x); }), 1); },
          "You divide by the sum of the sizes |x|. The length is the root of the sum of the squares."},
         {[](const Matrix& X) { return X / roots(sum(X * X, 0)); },
          "Those are the columns, divided by their lengths: add along each row, axis 1."},
         {[](const Matrix& X) { return X / std::sqrt(sum(X * X)); },
          "You divide by one length for the whole matrix: each row has a length of its own."},
         {[](const Matrix& X) {
              Matrix lengths = sum(X * X, 1);
              for (int i = 1; i < lengths.rows(); ++i) lengths(i, 0) += lengths(i - 1, 0);
              return X / roots(lengths);
          },
          "The sum of squares goes on from row to row: it must begin at 0 in each of them."},
         {[](const Matrix& X) { return X / (roots(sum(X * X, 1)) + 1e-8); },
          "Something like 1e-8 was added to the lengths: rows come out a little too short. Treat only 0 differently."},
         {[](const Matrix& X) { return X / Matrix(1, X.rows(), 1.0); },
          "The lengths stand in a row, (1, n). Row i is divided by number i of a column, (n, 1)."},
         {[](const Matrix& X) { return const_cast<Matrix&>(X) = ours::normalize_rows(X); },
          "The values are right, but X was changed: the caller still needs it. Write into a matrix of your own."}}};
}

// softmax with something else taken off each row: offsets (n, 1) or (1, 1).
inline Matrix shifted_by(const Matrix& Z, const Matrix& offsets) {
    const Matrix powers = exp(Z - offsets);
    return powers / sum(powers, 1);
}

// The largest number of each row, or `start` where that is larger.
inline Matrix largest(const Matrix& Z, double start) {
    Matrix found(Z.rows(), 1, start);
    for (int i = 0; i < Z.size(); ++i) found(i / Z.cols(), 0) = std::fmax(found(i / Z.cols(), 0), Z.data()[i]);
    return found;
}

inline Matrix as_it_stands(Matrix Z) {
    return shifted_by(Z, Matrix(1, 1, 0.0));
}

inline Matrix not_divided(Matrix Z) {
    return exp(Z - largest(Z, -INFINITY));
}

inline shared::Advice<Matrix(Matrix)> softmax() {
    return {
        "softmax",
        "take the largest number of a row off the whole row, then the powers, then divide by their sum",
        "for each i: find the largest Z(i, j), beginning with Z(i, 0); Z(i, j) = std::exp(Z(i, j) - largest) for all "
        "j. After the loops: return Z / sum(Z, 1)",
        {{as_it_stands,
          "e^1000 is infinite and e^-1000 is 0, and neither can be divided by its like. Take each row's largest "
          "number off it first."},
         {[](Matrix Z) { return shifted_by(Z, Matrix(1, 1, *std::max_element(Z.data(), Z.data() + Z.size()))); },
          "One number was taken off the whole matrix, its largest or a fixed one: in rows far below it all powers are "
          "0, and 0 / 0 is no number. Each row needs its own largest."},
         {[](Matrix Z) { return shifted_by(Z, largest(Z, 0.0)); },
          "Your search for the largest begins at 0, which wins in a row of negative numbers. Begin with Z(i, 0)."},
         {[](Matrix Z) { return shifted_by(Z, sum(Z, 1) / Z.cols()); },
          "Each row's mean was taken off, or a number in its middle: take the largest, or powers can be infinite."},
         {[](Matrix Z) { return shifted_by(Z, -largest(-Z, -INFINITY)); },
          "Each row's smallest number was taken off, or its first: take the largest, or powers can be infinite."},
         {[](Matrix Z) {
              for (int i = 0; i < Z.size(); ++i) Z.data()[i] -= largest(Z, -INFINITY)(i / Z.cols(), 0);
              return as_it_stands(Z);
          },
          "You search for the largest again when part of the row has changed. Find it first, in a loop of its own."},
         {not_divided, "Those are the powers; each still has to be divided by the sum of its row."},
         {[](Matrix Z) { return not_divided(Z) / sum(not_divided(Z)); },
          "All shares together add up to 1: divide each row by its own sum."},
         {[](Matrix Z) { return not_divided(Z) / sum(not_divided(Z), 0); },
          "The powers were divided by the sums of the columns: add along each row, axis 1."},
         {[](Matrix Z) {
              const Matrix powers = not_divided(Z);
              Matrix totals = sum(powers, 1);
              for (int i = 1; i < totals.rows(); ++i) totals(i, 0) += totals(i - 1, 0);
              return powers / totals;
          },
          "The sum goes on from row to row: it must begin at 0 in each of them."},
         {[](Matrix Z) { return Z / sum(Z, 1); },
          "That divides Z itself by its row's sum: the powers e^z are missing."}}};
}

}  // namespace mistakes
