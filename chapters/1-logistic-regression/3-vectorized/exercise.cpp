// Part 1.3, your turn. Write the six functions, and after each: make exercise-1.3
// Then let the chapter run with yours: make run-1.3 MINE=1
#include "chapters/1-logistic-regression/3-vectorized/exercise.hpp"

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/matrix.hpp"
#include "matrix/operations.hpp"

// The dot product of two rows, one number. Use a loop: number j of x1 is x1(0, j).
// With numbers: (2, 3) and (10, 20) give 2 * 10 + 3 * 20 = 80.
// x1, x2: (1, n)
double part_1_3::dot_loop(const Matrix& x1, const Matrix& x2) {
    shared::not_done_yet("dot_loop");  // take this line out and write yours
}

// The outer product: every number of x1 times every number of x2.
// With numbers: (2, 3) and (10, 20) give the rows (20, 40) and (30, 60).
// x1: (1, n), x2: (1, m) -> C: (n, m)
Matrix part_1_3::outer_loop(const Matrix& x1, const Matrix& x2) {
    shared::not_done_yet("outer_loop");
}

// A walk through memory reads `count` numbers, at least 1. The first is at the start of a line, and each of the others
// is `step` numbers after the one before. A line holds 8 numbers. In how many lines does the walk read?
// step: 0, 1 or more
// With numbers: lines_touched(0, 512) is 1, lines_touched(1, 512) is 64, lines_touched(512, 512) is 512. And
// lines_touched(3, 4) is 2: it reads at places 0, 3, 6 and 9. lines_touched(12, 4) is 4: places 0, 12, 24 and 36.
int part_1_3::lines_touched(int step, int count) {
    shared::not_done_yet("lines_touched");
}

// The matrix product, with the loops in the order i, k, j, the one over i outermost.
// All orders give the same numbers, so the check can't see yours. The times of make run-1.3 MINE=1 can.
// A: (n, p), B: (p, m) -> C: (n, m)
Matrix part_1_3::matrix_product_ikj(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("matrix_product_ikj");
}

// The matrix product A^T B, without making A^T: its number in row i, column k is A(k, i).
// A: (p, n), B: (p, m) -> C: (n, m)
Matrix part_1_3::transposed_product(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("transposed_product");
}

// All numbers of x, in four running sums that are added at the end. Number k belongs to sum k % 4, the remainder of
// k / 4. double sums[4] = {}; makes four numbers, all 0: sums[0] to sums[3].
// x: (1, n), also when 4 doesn't divide n
double part_1_3::sum_in_four(const Matrix& x) {
    shared::not_done_yet("sum_in_four");
}
