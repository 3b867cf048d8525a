#include "matrix/operations.hpp"

#include <cmath>

#include "matrix/random.hpp"
#include "tests/support.hpp"

using support::equal;
using support::error_of;

namespace {

// Broadcasting as its definition has it: a side of length 1 is read at index 0.
double read(const Matrix& A, int i, int j) {
    return A(A.rows() == 1 ? 0 : i, A.cols() == 1 ? 0 : j);
}

}  // namespace

TEST_CASE("elementwise operators broadcast on either side") {
    RandomState rng(4);
    const int sides[][2] = {{3, 4}, {3, 1}, {1, 4}, {1, 1}};
    for (const auto& a : sides) {
        for (const auto& b : sides) {
            const Matrix A = rng.randn(a[0], a[1]), B = rng.randn(b[0], b[1]);
            const Matrix plus = A + B, minus = A - B, times = A * B, over = A / B;
            CAPTURE(shape(A));
            CAPTURE(shape(B));
            REQUIRE(plus.rows() == std::max(a[0], b[0]));
            REQUIRE(plus.cols() == std::max(a[1], b[1]));
            for (int i = 0; i < plus.rows(); ++i) {
                for (int j = 0; j < plus.cols(); ++j) {
                    CHECK(plus(i, j) == read(A, i, j) + read(B, i, j));
                    CHECK(minus(i, j) == read(A, i, j) - read(B, i, j));
                    CHECK(times(i, j) == read(A, i, j) * read(B, i, j));
                    CHECK(over(i, j) == read(A, i, j) / read(B, i, j));
                }
            }
        }
    }
}

TEST_CASE("operators leave their operands alone, compound ones change the left") {
    const Matrix A{{1, 2}, {3, 4}}, B{{10, 20}};
    CHECK(equal(A + B, Matrix{{11, 22}, {13, 24}}));
    CHECK(equal(A, Matrix{{1, 2}, {3, 4}}));
    Matrix C = A;
    C -= B;
    CHECK(equal(C, Matrix{{-9, -18}, {-7, -16}}));
    C *= Matrix{{2}};
    CHECK(equal(C, Matrix{{-18, -36}, {-14, -32}}));
    C /= Matrix{{2}, {-2}};
    CHECK(equal(C, Matrix{{-9, -18}, {7, 16}}));
}

TEST_CASE("numbers and matrices") {
    const Matrix A{{1, 2}, {4, -8}};
    CHECK(equal(A + 1.0, Matrix{{2, 3}, {5, -7}}));
    CHECK(equal(A - 1.0, Matrix{{0, 1}, {3, -9}}));
    CHECK(equal(1.0 - A, Matrix{{0, -1}, {-3, 9}}));
    CHECK(equal(1.0 + A, Matrix{{2, 3}, {5, -7}}));
    CHECK(equal(8.0 / A, Matrix{{8, 4}, {2, -1}}));
    CHECK(equal(-A, Matrix{{-1, -2}, {-4, 8}}));
    CHECK(equal(2.0 * A, Matrix{{2, 4}, {8, -16}}));
    CHECK(equal(A * 2.0, Matrix{{2, 4}, {8, -16}}));
    CHECK(equal(A / 2.0, Matrix{{0.5, 1}, {2, -4}}));
}

TEST_CASE("a matrix changes in place by a matrix or a number") {
    Matrix A{{1, 2}, {4, -8}};
    A += 1.0;
    CHECK(equal(A, Matrix{{2, 3}, {5, -7}}));
    (A *= 0.5) += 0.5;  // as NumPy's, they give the matrix itself
    CHECK(equal(A, Matrix{{1.5, 2}, {3, -3}}));
}

TEST_CASE("the larger of each element and a number, and NaN stays NaN") {
    const Matrix A = maximum(Matrix{{-2, 0.5, 3, std::nan(""), -INFINITY, INFINITY}}, 0.5);
    CHECK(equal(columns(A, 0, 3), Matrix{{0.5, 0.5, 3}}));
    CHECK(std::isnan(A(0, 3)));
    CHECK(A(0, 4) == 0.5);
    CHECK(A(0, 5) == INFINITY);
}

TEST_CASE("the mean, and that of no elements is refused") {
    CHECK(mean(Matrix{{1, 2}, {3, 6}}) == 3.0);
    CHECK(mean(Matrix{{-5}}) == -5.0);
    CHECK(std::isnan(mean(Matrix{{1, std::nan("")}})));
    CHECK(error_of([] { mean(Matrix(0, 0)); }) == "mean: a matrix of shape (0, 0) has no elements");
    CHECK(error_of([] { mean(Matrix(3, 0)); }) == "mean: a matrix of shape (3, 0) has no elements");
}

TEST_CASE("columns are cut out, from the first up to but not including the last") {
    const Matrix A{{1, 2, 3, 4}, {5, 6, 7, 8}};
    CHECK(equal(columns(A, 0, 4), A));
    CHECK(equal(columns(A, 1, 3), Matrix{{2, 3}, {6, 7}}));
    CHECK(equal(columns(A, 3, 4), Matrix{{4}, {8}}));
    CHECK(shape(columns(A, 2, 2)) == "(2, 0)");
    CHECK(shape(columns(A, 4, 4)) == "(2, 0)");
    CHECK(error_of([&] { columns(A, 1, 5); }) == "columns: 1 to 5 is no range of columns of a matrix of shape (2, 4)");
    for (const std::pair<int, int>& range : {std::pair{-1, 2}, {3, 2}, {5, 5}, {0, -1}, {-2, -1}}) {
        const std::string error = error_of([&] { columns(A, range.first, range.second); });
        CAPTURE(error);
        CHECK(error.find("is no range of columns") != std::string::npos);
    }
}

TEST_CASE("shapes that do not fit are named") {
    const Matrix A(2, 3), B(2, 2), C(3, 3);
    CHECK(error_of([&] { A + B; }) == "(2, 3) + (2, 2): shapes do not fit (each side must be equal, or 1)");
    CHECK(error_of([&] { A - C; }).rfind("(2, 3) - (3, 3):", 0) == 0);
    CHECK(error_of([&] { A* C; }).rfind("(2, 3) * (3, 3):", 0) == 0);
    CHECK(error_of([&] { A / C; }).rfind("(2, 3) / (3, 3):", 0) == 0);
    CHECK(error_of([&] { Matrix(1, 3) + B; }).rfind("(1, 3) + (2, 2):", 0) == 0);
    Matrix D(1, 3);
    CHECK(error_of([&] { D += A; }).rfind("(1, 3) + (2, 3):", 0) == 0);  // += can't make its left side larger
    CHECK(equal(D, Matrix(1, 3)));
}

TEST_CASE("exp, log, sqrt and tanh are those of <cmath>, element by element") {
    const Matrix A{{0.5, 1}, {2, 700}};
    const Matrix E = exp(A), L = log(A), R = sqrt(A), T = tanh(A);
    const double unit = support::fast_loops() ? 2.3e-16 : 0.0;  // with FAST=1 the last digit may differ
    for (int i = 0; i < A.size(); ++i) {
        CHECK(std::fabs(E.data()[i] - std::exp(A.data()[i])) <= unit * E.data()[i]);
        CHECK(L.data()[i] == std::log(A.data()[i]));
        CHECK(R.data()[i] == std::sqrt(A.data()[i]));
        CHECK(T.data()[i] == std::tanh(A.data()[i]));
    }
}

TEST_CASE("sums keep their dimensions") {
    const Matrix A{{1, 2, 3}, {40, 50, 60}};
    CHECK(sum(A) == 156);
    CHECK(equal(sum(A, 1), Matrix{{6}, {150}}));
    CHECK(equal(sum(A, 0), Matrix{{41, 52, 63}}));
    CHECK(error_of([&] { sum(A, 2); }) == "sum: axis must be 0 or 1, not 2");
    CHECK(sum(Matrix(0, 0)) == 0);
}

TEST_CASE("all_finite finds a NaN and an infinity wherever they are") {
    for (int i = 0; i < 6; ++i) {
        Matrix A(2, 3, 1.0);
        CHECK(all_finite(A));
        for (const double bad : {std::nan(""), double{INFINITY}, -double{INFINITY}}) {
            A.data()[i] = bad;
            CHECK_FALSE(all_finite(A));
        }
    }
}
