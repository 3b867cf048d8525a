// Part 1.3, your turn. Write the six functions, and after each: make exercise-1.3
// Then let the chapter run with yours: make run-1.3 MINE=1
#include "chapters/1-logistic-regression/3-vectorized/exercise.hpp"

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/matrix.hpp"
#include "matrix/operations.hpp"

// The dot product: x1_0 x2_0 + x1_1 x2_1 + ..., one number. x1, x2: (1, n), so number j of x1 is x1(0, j).
double part_1_3::dot_loop(const Matrix& x1, const Matrix& x2) {
    shared::not_done_yet("dot_loop");  // take this line out and write yours
}

// The outer product: every number of x1 times every number of x2, C(i, j) = x1_i x2_j. x1: (1, n), x2: (1, m) -> (n,
// m).
Matrix part_1_3::outer_loop(const Matrix& x1, const Matrix& x2) {
    shared::not_done_yet("outer_loop");
}

// A walk through memory reads `count` numbers (at least 1). The first stands at the start of a line, and each further
// one `step` numbers after the one before: 0, 1 or more. A line holds 8 numbers. How many lines does the walk touch?
// lines_touched(0, 512) is 1, lines_touched(1, 512) is 64, lines_touched(512, 512) is 512. Mind what lies between: with
// a step of 3 and 4 numbers it touches places 0, 3, 6 and 9, so 2 lines.
int part_1_3::lines_touched(int step, int count) {
    shared::not_done_yet("lines_touched");
}

// The matrix product, C(i, j) = A(i, 0) B(0, j) + A(i, 1) B(1, j) + ... + A(i, p-1) B(p-1, j), with the loops in the
// order i, k, j, the one over i outermost. A: (n, p), B: (p, m) -> (n, m). All orders give the same numbers, so the
// check can't see yours; the times of make run-1.3 MINE=1 can.
Matrix part_1_3::matrix_product_ikj(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("matrix_product_ikj");
}

// A^T B, without making A^T: A^T(i, k) is A(k, i). A: (p, n), B: (p, m) -> (n, m). Loops as above.
Matrix part_1_3::transposed_product(const Matrix& A, const Matrix& B) {
    shared::not_done_yet("transposed_product");
}

// x_0 + x_1 + ..., in four running sums: x_k belongs to number k % 4 of them (what is left when k is divided by 4), and
// at the end the four are added. x: (1, n), any n, also one that 4 doesn't divide. double sums[4] = {}; makes four
// numbers, all 0: sums[0] to sums[3].
double part_1_3::sum_in_four(const Matrix& x) {
    shared::not_done_yet("sum_in_four");
}
