// Part 1.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
#include <cmath>

#include "chapters/1-logistic-regression/2-arrays/picture.hpp"
#include "chapters/1-logistic-regression/2-arrays/solution.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/activations.hpp"

namespace mistakes {

inline int channels_left_out(int row, int column, int channel, int columns, int) {
    return row * columns + column + channel;
}

inline int no_brackets(int row, int column, int channel, int columns, int channels) {
    return row * columns + column * channels + channel;
}

inline int pixels_of_one_number(int row, int column, int channel, int columns, int channels) {
    return row * columns * channels + column + channel;
}

inline int channel_left_out(int row, int column, int, int columns, int channels) {
    return (row * columns + column) * channels;
}

inline int from_one(int row, int column, int channel, int columns, int channels) {
    return (row * columns + column) * channels + channel + 1;
}

inline int row_and_column_swapped(int row, int column, int channel, int columns, int channels) {
    return (column * columns + row) * channels + channel;
}

inline int channel_before_column(int row, int column, int channel, int columns, int channels) {
    return (row * channels + channel) * columns + column;
}

inline shared::Advice<int(int, int, int, int, int)> place_of() {
    return {
        "place_of",
        "count what comes before the number: whole rows, whole pixels of its own row, numbers of its own pixel",
        "row * columns + column pixels come before its own; each is `channels` numbers long; then add channel",
        {{channels_left_out,
          "A pixel is `channels` numbers long, not one: the pixels before it count that many times."},
         {no_brackets,
          "Only the pixels of the last row are multiplied by `channels`; those of whole rows must be, too: a row is "
          "columns * channels numbers long."},
         {pixels_of_one_number,
          "The whole rows are right, but the pixels in front of it in its own row are `channels` numbers long, too."},
         {channel_left_out, "That is where the pixel begins: its channel is still to be added."},
         {from_one, "One too many: the very first number stands at place 0."},
         {row_and_column_swapped,
          "row and column are swapped: whole rows come first, so row is multiplied by columns."},
         {channel_before_column,
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

inline Matrix channel_after_channel(const Picture& picture) {
    return placed(picture, [](Sides s, int i, int j, int k) { return (k * s.rows + i) * s.columns + j; });
}

inline Matrix column_after_column(const Picture& picture) {
    return placed(picture, [](Sides s, int i, int j, int k) { return (j * s.rows + i) * s.channels + k; });
}

inline Matrix one_place_for_a_pixel(const Picture& picture) {
    return placed(picture, [](Sides s, int i, int j, int) { return i * s.columns + j; });
}

inline Matrix rows_for_columns(const Picture& picture) {
    return placed(picture, [](Sides s, int i, int j, int k) { return (i * s.rows + j) * s.channels + k; });
}

// The right numbers in the right order, in another shape.
inline Matrix reshaped(const Picture& picture, int rows) {
    const Matrix v = solution::image2vector(picture);
    Matrix A(rows, v.rows() / rows);
    std::copy(v.data(), v.data() + v.size(), A.data());
    return A;
}

inline Matrix lying(const Picture& picture) {
    return reshaped(picture, 1);
}

inline Matrix a_row_for_a_pixel(const Picture& picture) {
    return reshaped(picture, sides(picture).rows * sides(picture).columns);
}

inline Matrix first_row_only(const Picture& picture) {
    Matrix v = solution::image2vector(picture) * 0.0;
    const Matrix first = solution::image2vector({picture[0]});
    std::copy(first.data(), first.data() + first.size(), v.data());
    return v;
}

inline shared::Advice<Matrix(const Picture&)> image2vector() {
    return {"image2vector",
            "three loops, one inside the other; the innermost one runs over what moves fastest",
            "make v of rows * columns * channels zeros; for each row i, column j and channel k: v(place, 0) = "
            "picture[i][j][k], where place begins at 0 and grows by 1 each time (or comes from place_of)",
            {{channel_after_channel,
              "Whole channels follow each other. Those of a pixel stand together: make their loop the innermost."},
             {column_after_column, "You go down the columns: the loop over the rows is the outermost."},
             {one_place_for_a_pixel,
              "All channels of a pixel were written to one place, where the last one stays: each needs its own."},
             {rows_for_columns,
              "You took a row to be as long as there are rows; it is as long as there are columns: picture[0].size()."},
             {lying, "The numbers are right, but they lie in a row, (1, n): the answer is a column, Matrix v(n, 1)."},
             {a_row_for_a_pixel,
              "That is (rows * columns, channels), a pixel in each row: the answer has a single column."},
             {first_row_only,
              "Only the first row of the picture has arrived: is the return inside a loop, or a loop too short?"}}};
}

inline Matrix roots(const Matrix& A) {
    return apply(A, [](double a) { return std::sqrt(a); });
}

inline Matrix zero_by_zero(const Matrix& X) {
    return X / roots(sum(X * X, 1));
}

inline Matrix no_root(const Matrix& X) {
    return X / sum(X * X, 1);
}

inline Matrix numbers_added(const Matrix& X) {
    return X / sum(X, 1);
}

inline Matrix sizes_added(const Matrix& X) {
    return X / sum(apply(X, [](double x) { return std::fabs(x); }), 1);
}

inline Matrix columns_normalized(const Matrix& X) {
    return X / roots(sum(X * X, 0));
}

inline Matrix one_length_for_all(const Matrix& X) {
    return X / std::sqrt(sum(X * X));
}

inline Matrix sum_never_reset(const Matrix& X) {
    Matrix lengths = sum(X * X, 1);
    for (int i = 1; i < lengths.rows(); ++i) lengths(i, 0) += lengths(i - 1, 0);
    return X / roots(lengths);
}

inline Matrix a_little_more(const Matrix& X) {
    return X / (roots(sum(X * X, 1)) + 1e-8);
}

inline Matrix lengths_in_a_row(const Matrix& X) {
    return X / Matrix(1, X.rows(), 1.0);
}

inline Matrix in_place(const Matrix& X) {
    return const_cast<Matrix&>(X) = solution::normalize_rows(X);
}

inline shared::Advice<Matrix(const Matrix&)> normalize_rows() {
    return {
        "normalize_rows",
        "for each row: add the squares, take the root, divide the row by it, if it isn't 0",
        "Matrix A = X; for each i: double squares = 0.0; add X(i, j) * X(i, j) for all j; if squares isn't 0, for all "
        "j A(i, j) = X(i, j) / std::sqrt(squares); at the end return A",
        {{zero_by_zero, "The row of zeros has the length 0, and 0 / 0 is no number. Leave such a row as it is."},
         {no_root, "You divide by the sum of the squares: its root, std::sqrt, is missing."},
         {numbers_added, "You divide by the sum of the numbers. The length is the root of the sum of the squares."},
         {sizes_added, "You divide by the sum of the sizes |x|. The length is the root of the sum of the squares."},
         {columns_normalized, "Those are the columns, divided by their lengths: add along each row, axis 1."},
         {one_length_for_all, "You divide by one length for the whole matrix: each row has a length of its own."},
         {sum_never_reset, "The sum of squares goes on from row to row: it must begin at 0 in each of them."},
         {a_little_more,
          "Something like 1e-8 was added to the lengths: rows come out a little too short. Treat only 0 differently."},
         {lengths_in_a_row, "The lengths stand in a row, (1, n). Row i is divided by number i of a column, (n, 1)."},
         {in_place,
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

inline Matrix largest_of_all(Matrix Z) {
    return shifted_by(Z, Matrix(1, 1, *std::max_element(Z.data(), Z.data() + Z.size())));
}

inline Matrix largest_from_zero(Matrix Z) {
    return shifted_by(Z, largest(Z, 0.0));
}

inline Matrix mean_of_the_row(Matrix Z) {
    return shifted_by(Z, sum(Z, 1) / Z.cols());
}

inline Matrix smallest_of_the_row(Matrix Z) {
    return shifted_by(Z, -largest(-Z, -INFINITY));
}

inline Matrix searched_again(Matrix Z) {
    for (int i = 0; i < Z.size(); ++i) Z.data()[i] -= largest(Z, -INFINITY)(i / Z.cols(), 0);
    return as_it_stands(Z);
}

inline Matrix not_divided(Matrix Z) {
    return exp(Z - largest(Z, -INFINITY));
}

inline Matrix one_sum_for_all(Matrix Z) {
    return not_divided(Z) / sum(not_divided(Z));
}

inline Matrix sums_of_columns(Matrix Z) {
    return not_divided(Z) / sum(not_divided(Z), 0);
}

inline Matrix total_never_reset(Matrix Z) {
    const Matrix powers = not_divided(Z);
    Matrix totals = sum(powers, 1);
    for (int i = 1; i < totals.rows(); ++i) totals(i, 0) += totals(i - 1, 0);
    return powers / totals;
}

inline Matrix no_powers(Matrix Z) {
    return Z / sum(Z, 1);
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
         {largest_of_all,
          "One number was taken off the whole matrix, its largest or a fixed one: in rows far below it all powers are "
          "0, and 0 / 0 is no number. Each row needs its own largest."},
         {largest_from_zero,
          "Your search for the largest begins at 0, which wins in a row of negative numbers. Begin with Z(i, 0)."},
         {mean_of_the_row,
          "Each row's mean was taken off, or a number in its middle: take the largest, or powers can be infinite."},
         {smallest_of_the_row,
          "Each row's smallest number was taken off, or its first: take the largest, or powers can be infinite."},
         {searched_again,
          "You search for the largest again when part of the row has changed. Find it first, in a loop of its own."},
         {not_divided, "Those are the powers; each still has to be divided by the sum of its row."},
         {one_sum_for_all, "All shares together add up to 1: divide each row by its own sum."},
         {sums_of_columns, "The powers were divided by the sums of the columns: add along each row, axis 1."},
         {total_never_reset, "The sum goes on from row to row: it must begin at 0 in each of them."},
         {no_powers, "That divides Z itself by its row's sum: the powers e^z are missing."}}};
}

}  // namespace mistakes
