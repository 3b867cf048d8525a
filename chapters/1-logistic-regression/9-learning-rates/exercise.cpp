// Part 1.9, your turn. Write the five functions, and after each: make exercise-1.9
// Then let the chapter run with yours: make run-1.9 MINE=1
#include "chapters/1-logistic-regression/9-learning-rates/exercise.hpp"

#include <cmath>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// X with a row of ones below it.
// X: (n_x, m) -> (n_x + 1, m)
// Matrix(rows, cols, 1.0) is full of ones.
Matrix part_1_9::with_ones(const Matrix& X) {
    shared::not_done_yet("with_ones");  // take this line out and write yours
}

// Power iteration: the length of v in the end.
// Start with the column v of n_x ones. Then, `steps` times, divide v by its length, and replace it by
// H v = 1/(4m) X (X^T v).
// X: (n_x, m) -> one number
// sum(v * v) is the square of v's length. dot(v.T(), X) is the row (X^T v)^T, and dot(X, row.T()) is a column.
double part_1_9::largest_curvature(const Matrix& X, int steps) {
    shared::not_done_yet("largest_curvature");
}

// The largest rate with which no step climbs. b counts as a weight, too.
// X: (n_x, m), without the row of ones -> one number
// You have with_ones and largest_curvature, which takes `steps`.
double part_1_9::rate_limit(const Matrix& X, int steps) {
    shared::not_done_yet("rate_limit");
}

// Each row of X minus the mean of the same row of X_train.
// X: (n_x, m), X_train: (n_x, m_train) -> (n_x, m)
// sum(A, 1) adds along each row, -> (n_x, 1). A matrix minus a column subtracts it from every column.
Matrix part_1_9::centred(const Matrix& X, const Matrix& X_train) {
    shared::not_done_yet("centred");
}

// The rate whose training ended with the lowest cost, the first one if several did.
// costs[i] is the list of costs that rates[i] gave. No list is empty.
// list.back() is the last element of a list; rates.size() is a std::size_t.
double part_1_9::best_rate(const std::vector<double>& rates, const std::vector<std::vector<double>>& costs) {
    shared::not_done_yet("best_rate");
}
