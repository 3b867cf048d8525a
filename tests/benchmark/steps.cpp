// From the naive triple loop to the fast loops of chapter 1.3, step by step: what does each step gain?
// Prints GFLOP/s, 10^9 multiplications and additions a second, and for exp nanoseconds per number: the fastest of
// several runs, in processor time. `dot` and `exp` are the fast ones here, whatever FAST says.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

#include "chapters/1-logistic-regression/3-vectorized/fast/matrix/dot.hpp"
#include "chapters/1-logistic-regression/3-vectorized/fast/matrix/exp.hpp"
#include "matrix/random.hpp"

namespace {

// i, j, k: the definition.
Matrix as_defined(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.cols(); ++j) {
            for (int k = 0; k < A.cols(); ++k) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// i, k, j: the innermost loop runs along a row of B and a row of C. This is dot of matrix/dot.hpp.
Matrix rows_in_order(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int k = 0; k < A.cols(); ++k) add_rows(A.row(i) + k, 1, B.row(k), 1, C.row(i), B.cols());
    }
    return C;
}

// i, k, j, four rows of B in one pass over the row of C.
Matrix four_rows(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int k = 0; k < A.cols(); k += 4) {
            add_rows(A.row(i) + k, 1, B.row(k), std::min(4, A.cols() - k), C.row(i), B.cols());
        }
    }
    return C;
}

// k, i, j: the four rows of B serve every row of C before the next four come. This is the fast dot.
Matrix four_rows_serve_all(const Matrix& A, const Matrix& B) {
    return dot(A, B);
}

// A times B transposed, each element one sum in strict order.
Matrix one_sum(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.rows(); ++j) {
            for (int k = 0; k < A.cols(); ++k) C.row(i)[j] += A.row(i)[k] * B.row(j)[k];
        }
    }
    return C;
}

// Each element sixteen running sums. This is dot of matrix/dot.hpp.
Matrix sixteen_sums(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.rows(); ++j) C.row(i)[j] = sum_of_products(A.row(i), B.row(j), A.cols());
    }
    return C;
}

// j, i: a row of B serves every row of A.
Matrix sixteen_sums_serve_all(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.rows());
    for (int j = 0; j < B.rows(); ++j) {
        for (int i = 0; i < A.rows(); ++i) C.row(i)[j] = sum_of_products(A.row(i), B.row(j), A.cols());
    }
    return C;
}

// j, four rows of A: each row of B meets all of them, four at a time.
Matrix four_times_sixteen_sums(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.rows());
    double totals[4];
    for (int j = 0; j < B.rows(); ++j) {
        int i = 0;
        for (; i + 4 <= A.rows(); i += 4) {
            four_sums_of_products(A.row(i), B.row(j), A.cols(), totals);
            for (int r = 0; r < 4; ++r) C.row(i + r)[j] = totals[r];
        }
        for (; i < A.rows(); ++i) C.row(i)[j] = sum_of_products(A.row(i), B.row(j), A.cols());
    }
    return C;
}

// Four rows of A meet 32 rows of B before the next four come. This is the fast dot.
Matrix four_rows_meet_thirty_two(const Matrix& A, const Matrix& B) {
    return dot(A, B.T());
}

struct Step {
    const char* name;
    Matrix (*product)(const Matrix&, const Matrix&);
};

// Rounds of one run of each step, as long as `flops` of arithmetic take; each step keeps its fastest.
void compare(const std::vector<Step>& steps, const Matrix& A, const Matrix& B, double flops) {
    std::vector<double> best(steps.size(), 1e9);
    const int repeats = std::max(1, static_cast<int>(2e6 / flops));
    for (int round = 0; round < (flops < 1e7 ? 100 : 7); ++round) {
        for (std::size_t s = 0; s < steps.size(); ++s) {
            const std::clock_t start = std::clock();
            for (int r = 0; r < repeats; ++r) steps[s].product(A, B);
            const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
            best[s] = std::min(best[s], seconds / repeats);
        }
    }
    for (std::size_t s = 0; s < steps.size(); ++s) {
        std::printf("    %-58s %6.2f GFLOP/s %6.1f times\n", steps[s].name, flops / best[s] * 1e-9, best[0] / best[s]);
    }
}

// exp, one number after the other, as the C library has it.
Matrix exp_of_the_library(Matrix A) {
    for (int i = 0; i < A.size(); ++i) A.data()[i] = std::exp(A.data()[i]);
    return A;
}

double nanoseconds_each(Matrix (*f)(Matrix), const Matrix& A) {
    double best = 1e9;
    for (int round = 0; round < 100; ++round) {
        const std::clock_t start = std::clock();
        for (int r = 0; r < 1000; ++r) f(A);
        best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best / 1000 / A.size() * 1e9;
}

}  // namespace

int main() {
    const int shapes[][3] = {{20, 2, 300}, {10, 20, 300}, {256, 256, 256}, {10, 12288, 1000}};
    RandomState rng(1);
    for (const auto& [n, p, m] : shapes) {
        const double flops = 2.0 * n * p * m;
        const Matrix A = rng.randn(n, p), B = rng.randn(p, m);
        std::printf("dot(A, B): (%d, %d) . (%d, %d)\n", n, p, p, m);
        compare({{"i, j, k: the definition", as_defined},
                 {"i, k, j: along rows (dot)", rows_in_order},
                 {"i, k, j: four rows of B at a time", four_rows},
                 {"k, i, j: four rows of B serve all rows of C (FAST dot)", four_rows_serve_all}},
                A, B, flops);
        const Matrix dZ = rng.randn(n, m), X = rng.randn(p, m);
        std::printf("dot(A, B.T()): (%d, %d) . (%d, %d).T\n", n, m, p, m);
        compare({{"i, j, k: one sum", one_sum},
                 {"sixteen running sums (dot)", sixteen_sums},
                 {"j, i: a row of B serves all rows of A", sixteen_sums_serve_all},
                 {"four rows of A, sixteen running sums for each", four_times_sixteen_sums},
                 {"four rows of A meet 32 rows of B (FAST dot)", four_rows_meet_thirty_two}},
                dZ, X, flops);
    }
    const Matrix Z = rng.randn(1, 300);
    const double library = nanoseconds_each(exp_of_the_library, Z), by_hand = nanoseconds_each(exp, Z);
    std::printf("exp of 300 numbers\n");
    std::printf("    %-58s %6.2f ns each\n", "the C library, one at a time (exp)", library);
    std::printf("    %-58s %6.2f ns each   %6.1f times\n", "several at once (FAST exp)", by_hand, library / by_hand);
}
