// Part 1.2, your turn. Write the four functions, and after each: make exercise-1.2
// Then let the chapter run with yours: make run-1.2 MINE=1
#include "chapters/1-logistic-regression/2-arrays/exercise.hpp"

#include <cmath>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// Where in the long column does a number of the picture stand? The picture has any number of rows, `columns` pixels in
// each row and `channels` numbers in each pixel. They follow each other row after row, in a row pixel after pixel, in a
// pixel channel after channel. All counting begins with 0: place_of(0, 0, 0, 3, 2) is 0, place_of(1, 2, 0, 3, 2) is 10.
int part_1_2::place_of(int row, int column, int channel, int columns, int channels) {
    shared::not_done_yet("place_of");  // take this line out and write yours
}

// The whole picture as a column, in that order: (rows, columns, channels) -> (rows * columns * channels, 1).
// picture[i][j][k] is channel k of the pixel in row i, column j; picture.size() counts the rows, picture[0].size() the
// columns, picture[0][0].size() the channels. The picture isn't empty. Matrix v(n, 1) is a column of n zeros, v(p, 0)
// its number at place p, to be read or written. static_cast<int>(picture.size()) makes an int of a size.
Matrix part_1_2::image2vector(const Picture& picture) {
    shared::not_done_yet("image2vector");
}

// Each row x of X divided by its Euclidean length ||x|| = sqrt(x_1^2 + ... + x_m^2); a row of zeros stays zeros.
// X: (n, m) -> (n, m); X itself must stay as it is. Write loops over X(i, j), X.rows() and X.cols(), with std::sqrt(x)
// for one number. Or without loops: X * X squares each element, sum(A, 1) adds along each row, (n, m) -> (n, 1), and
// apply(A, f) applies a function of one number to each element; it may be written on the spot:
// apply(A, [](double a) { return std::sqrt(a); }). X / B with B: (n, 1) divides row i by B(i, 0).
Matrix part_1_2::normalize_rows(const Matrix& X) {
    shared::not_done_yet("normalize_rows");
}

// e^z over the sum of the e^z in its row. Z: (n, m) -> (n, m), and each row of the result adds up to 1. One row may
// hold numbers around 1000, the next one around -1000: README, section 3, says how to live with that. Z is a copy, you
// may write into it. std::exp(x) and std::fmax(a, b), the larger of two, are for numbers; exp(Z) (without std::),
// sum(Z, 1) and Z / B, as above, for a Matrix.
Matrix part_1_2::softmax(Matrix Z) {
    shared::not_done_yet("softmax");
}
