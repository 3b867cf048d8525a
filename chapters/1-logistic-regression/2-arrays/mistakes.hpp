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

// A column in which channel k of row i, column j is at place(i, j, k, rows, columns, channels).
template <typename Place>
Matrix placed(const Picture& picture, Place place) {
    const std::size_t rows = picture.size(), columns = picture[0].size(), channels = picture[0][0].size();
    Matrix v(static_cast<int>(rows * columns * channels), 1);
    for (std::size_t p = 0; p < rows * columns * channels; ++p) {
        const std::size_t i = p / channels / columns, j = p / channels % columns, k = p % channels;
        v.data()[place(i, j, k, rows, columns, channels)] = picture[i][j][k];
    }
    return v;
}

inline Matrix image2vector(const Picture& picture) {
    using N = std::size_t;
    return placed(picture, [](N i, N j, N k, N, N w, N n) { return (i * w + j) * n + k; });
}

inline Matrix normalize_rows(const Matrix& X) {
    return X / apply(sum(X * X, 1), [](double squares) { return squares == 0.0 ? 1.0 : std::sqrt(squares); });
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;
using ours::placed;

// i, j, k: row, column and channel; w: the columns, n: the channels.
inline shared::Advice<int(int, int, int, int, int)> place_of() {
    return {
        "place_of",
        "count what comes before the number: whole rows, then whole pixels of its own row, then channels of its own "
        "pixel",
        "row * columns + column pixels come before its own. Each is `channels` numbers long. Then add channel",
        {{[](int i, int j, int k, int w, int) { return i * w + j + k; },
          "You count each pixel before it as one number. Each is `channels` numbers long."},
         {[](int i, int j, int k, int w, int n) { return i * w + j * n + k; },
          "The pixels of its own row are right. But a whole row is columns * channels numbers long, not `columns`."},
         {[](int i, int j, int k, int w, int n) { return i * w * n + j + k; },
          "The whole rows are right. But each pixel before it in its own row is `channels` numbers long, too."},
         {[](int i, int j, int k, int w, int n) { return i * w * n + j * w + k; },
          "The whole rows are right. But each pixel before it in its own row has `channels` numbers, not `columns`."},
         {[](int i, int j, int k, int, int n) { return (i + j) * n + k; },
          "Here a whole row counts like a single pixel. It is columns * channels numbers long."},
         {[](int i, int j, int k, int, int n) { return (i * n + j) * n + k; },
          "Here a whole row counts as `channels` pixels. It has `columns` of them."},
         {[](int i, int j, int, int w, int n) { return (i * w + j) * n; },
          "That is the place where the pixel begins. Add its channel."},
         {[](int i, int j, int k, int w, int n) { return (i * w + j) * n + k + 1; },
          "One too many: the very first number is at place 0."},
         {[](int i, int j, int k, int w, int n) { return (j * w + i) * n + k; },
          "row and column are swapped. Whole rows come first, so row is multiplied by `columns`."}}};
}

inline shared::Advice<Matrix(const Picture&)> image2vector() {
    using N = std::size_t;
    return {
        "image2vector",
        "three loops, one inside the other; the innermost one goes over what changes fastest",
        "make v of rows * columns * channels zeros; for each row i, column j and channel k: v(place, 0) = "
        "picture[i][j][k], where place begins at 0 and grows by 1 each time (or comes from place_of)",
        {{[](const Picture& p) { return placed(p, [](N i, N j, N k, N h, N w, N) { return (k * h + i) * w + j; }); },
          "One whole channel follows the other. The channels of a pixel come together: make their loop the innermost."},
         {[](const Picture& p) { return placed(p, [](N i, N j, N k, N h, N, N n) { return (j * h + i) * n + k; }); },
          "You go down the columns. Go along the rows: the outermost loop is the one over the rows."},
         {[](const Picture& p) { return placed(p, [](N i, N j, N k, N h, N, N n) { return (i * h + j) * n + k; }); },
          "Here a row has as many pixels as there are rows. It has as many as there are columns: "
          "picture[0].size()."},
         {[](const Picture& p) { return placed(p, [](N i, N j, N, N, N w, N) { return i * w + j; }); },
          "All channels of a pixel were written to one place, and only the last is left. Each needs its own place."},
         {[](const Picture& p) { return placed(p, [](N, N, N, N, N, N) { return N{0}; }); },
          "All numbers were written to place 0, and only the last is left. The place must grow by 1 each time."}}};
}

// X with each row divided by the root of the sum of the squares of some numbers.
inline Matrix over_length(In X, In numbers) {
    return X / sqrt(sum(numbers * numbers, 1));
}

// The sums of the rows of A when each begins with the total of those before it.
inline Matrix running_sums(In A) {
    Matrix sums = sum(A, 1);
    for (int i = 1; i < sums.rows(); ++i) sums(i, 0) += sums(i - 1, 0);
    return sums;
}

// A(i, 0) + ... + A(i, j) at (i, j).
inline Matrix sums_so_far(Matrix A) {
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 1; j < A.cols(); ++j) A(i, j) += A(i, j - 1);
    }
    return A;
}

// The largest number of each row, or `start` where that is larger.
inline Matrix largest(In Z, double start = -INFINITY) {
    Matrix found(Z.rows(), 1, start);
    for (int i = 0; i < Z.size(); ++i) found(i / Z.cols(), 0) = std::fmax(found(i / Z.cols(), 0), Z.data()[i]);
    return found;
}

inline shared::Advice<Matrix(In)> normalize_rows() {
    return {"normalize_rows",
            "for each row: add the squares, take the root, and divide the row by it, unless it is 0",
            "Matrix A = X; for each i: double squares = 0.0; add X(i, j) * X(i, j) for all j; if squares isn't 0: A(i, "
            "j) = "
            "X(i, j) / std::sqrt(squares) for all j. After the loops return A",
            {{[](In X) { return over_length(X, X); },
              "The row of zeros has the length 0, and 0 / 0 is NaN, not a number. Leave such a row as it is."},
             {[](In X) { return X / sum(X * X, 1); },
              "You divide by the sum of the squares. Its root is missing: std::sqrt."},
             {[](In X) { return X / sum(X, 1); },
              "You divide by the sum of the numbers. The length is the root of the sum of the squares."},
             {[](In X) { return X / sum(sqrt(X * X), 1); },
              "You divide by the sum of the sizes |x|. The length is the root of the whole sum of the squares."},
             {[](In X) { return X / sqrt(sum(X, 1)); },
              "You divide by the root of the sum of the numbers. They have to be squared before they are added."},
             {[](In X) { return X / sqrt(sums_so_far(X * X)); },
              "You divide while the sum is still growing. Finish the sum of the row first, in a loop of its own."},
             {[](In X) { return X / largest(X); },
              "You divide by the largest number of the row. The length is the root of the sum of the squares."},
             {[](In X) { return X / sqrt(sum(X * X, 0)); },
              "You divide the columns by their lengths. Add along each row, axis 1, and divide the rows."},
             {[](In X) { return X / std::sqrt(sum(X * X)); },
              "You divide all rows by one length, that of the whole matrix. Each row has a length of its own."},
             {[](In X) { return X / sqrt(running_sums(X * X)); },
              "The sum of the squares goes on from row to row. It must begin at 0 in each of them."},
             {[](In X) { return over_length(X, columns(X, 1, X.cols())); },
              "The first number of each row is missing from the length: j begins at 0."},
             {[](In X) { return X / apply(sqrt(sum(X * X, 1)), [](double length) { return std::trunc(length); }); },
              "You divide by the length without its fraction. Is it in an int? Take a double."},
             {[](In X) { return X / Matrix(1, X.rows(), 1.0); },
              "The lengths are in a row, (1, n). Only with a column of them, (n, 1), is row i divided by number i."}}};
}

inline Matrix shares_of(In powers) {
    return powers / sum(powers, 1);
}

// What is right up to the division.
inline Matrix right_powers(In Z) {
    return exp(Z - largest(Z));
}

inline shared::Advice<Matrix(Matrix)> softmax() {
    return {
        "softmax",
        "subtract the largest number of a row from the whole row, then take the powers, then divide by their sum",
        "for each i: find the largest Z(i, j), beginning with Z(i, 0); Z(i, j) = std::exp(Z(i, j) - largest) for all "
        "j. After the loops: return Z / sum(Z, 1)",
        {{[](In Z) { return shares_of(exp(Z)); },
          "For a double e^1000 is infinity and e^-1000 is 0. Infinity / infinity and 0 / 0 are NaN, not a number. "
          "First subtract each row's largest number."},
         {[](In Z) { return shares_of(exp(Z - *std::max_element(Z.data(), Z.data() + Z.size()))); },
          "You subtract one number from the whole matrix, its largest or a fixed one. In rows far below it all powers "
          "are 0, and 0 / 0 is NaN, not a number. Each row needs its own largest."},
         {[](In Z) { return shares_of(exp(Z - largest(Z, 0.0))); },
          "Your search for the largest begins with a fixed number such as 0. In a row of smaller numbers that one "
          "wins. "
          "Begin with Z(i, 0)."},
         {[](In Z) { return shares_of(exp(Z - sum(Z, 1) / Z.cols())); },
          "You subtract each row's mean, or a number in its middle. Subtract the largest, or powers can be infinite."},
         {[](In Z) { return shares_of(exp(Z + largest(-Z))); },
          "You subtract each row's smallest number, or its first. Subtract the largest, or powers can be infinite."},
         {[](Matrix Z) {
              for (int i = 0; i < Z.size(); ++i) Z.data()[i] -= largest(Z)(i / Z.cols(), 0);
              return shares_of(exp(Z));
          },
          "You look for the largest again after part of the row has changed. Find it first, in a loop of its own."},
         {[](In Z) {
              Matrix offsets = largest(Z);
              for (int i = 1; i < Z.rows(); ++i) offsets(i, 0) = std::fmax(offsets(i, 0), offsets(i - 1, 0));
              return shares_of(exp(Z - offsets));
          },
          "The largest number goes on from row to row. Each row needs a new search, from Z(i, 0) on."},
         {[](In Z) { return shares_of(exp(largest(Z) - Z)); },
          "The powers are e^(largest - z). It should be e^(z - largest), where z - largest is never above 0."},
         {[](In Z) { return exp(Z) / sum(exp(Z)); },
          "For a double e^1000 is infinity, so subtract each row's largest number first. And divide each row by its "
          "own sum."},
         {[](In Z) { return right_powers(Z) / Z.cols(); },
          "The powers are divided by how many there are. Divide them by the sum of their row."},
         {right_powers, "Those are the powers. Each still has to be divided by the sum of its row."},
         {[](In Z) { return right_powers(Z) / sum(right_powers(Z)); },
          "All shares together add up to 1. Divide each row by its own sum."},
         {[](In Z) { return right_powers(Z) / sum(right_powers(Z), 0); },
          "The powers were divided by the sums of the columns. Add along each row, axis 1."},
         {[](In Z) { return right_powers(Z) / running_sums(right_powers(Z)); },
          "The sum goes on from row to row. It must begin at 0 in each of them."},
         {[](In Z) { return right_powers(Z) / sums_so_far(right_powers(Z)); },
          "You divide while the sum is still growing. Finish the sum of the row first, in a loop of its own."},
         {[](In Z) { return shares_of(Z); }, "You divide Z itself by its row's sum. The powers e^z are missing."}}};
}

}  // namespace mistakes
