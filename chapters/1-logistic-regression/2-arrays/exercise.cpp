// Part 1.2, your turn. Write the four functions, and after each: make exercise-1.2
// Then let the chapter run with yours: make run-1.2 MINE=1
#include "chapters/1-logistic-regression/2-arrays/exercise.hpp"

#include <cmath>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/operations.hpp"

// At which place of the column is channel `channel` of the pixel in row `row`, column `column`? The picture is read row
// after row, in a row pixel after pixel, in a pixel channel after channel. Everything is counted from 0.
// columns: how many pixels each row has
// channels: how many numbers each pixel has
// With numbers: place_of(0, 0, 0, 3, 2) is 0, and place_of(1, 2, 0, 3, 2) is 10.
int part_1_2::place_of(int row, int column, int channel, int columns, int channels) {
    shared::not_done_yet("place_of");  // take this line out and write yours
}

// The whole picture as a column, in the same order.
// picture: (rows, columns, channels) -> (rows * columns * channels, 1)
// picture[i][j][k] is channel k of the pixel in row i, column j. The picture isn't empty. picture.size() is the number
// of rows, picture[0].size() that of columns, picture[0][0].size() that of channels; static_cast<int>(...) makes an int
// of each. Matrix v(n, 1) is a column of n zeros, and v(p, 0) is its number at place p.
Matrix part_1_2::image2vector(const Picture& picture) {
    shared::not_done_yet("image2vector");
}

// Each row of X, divided by its length. A row of zeros stays zeros: it is divided by 1, because its length is 0.
// With numbers: the length of (3, 4, 0) is sqrt(9 + 16) = 5, so the row becomes (0.6, 0.8, 0).
// X: (n, m) -> (n, m)
// With loops: X.rows(), X.cols(), X(i, j), and std::sqrt(x) for one number.
// Without: X * X squares each number, sum(A, 1) adds along each row, (n, m) -> (n, 1), sqrt(A) takes each root, and
// X / B with a column B: (n, 1) divides row i by B(i, 0). Before that, a loop can replace each B(i, 0) that is 0.
Matrix part_1_2::normalize_rows(const Matrix& X) {
    shared::not_done_yet("normalize_rows");
}

// The softmax of each row, for scores of any size: one row may be around 1000, the next around -2000.
// With numbers: 1, 2, 3 become 0.090, 0.245, 0.665, and so do 1001, 1002, 1003. Each row adds up to 1.
// Z: (n, m) -> (n, m). It is a copy, so you may write into it.
// For numbers there are std::exp(x) and std::fmax(a, b), the larger of the two. No function gives the largest number of
// a row, so write a loop for it. For matrices there are exp(Z) without std::, sum(Z, 1) and Z / B, as above.
Matrix part_1_2::softmax(Matrix Z) {
    shared::not_done_yet("softmax");
}
