// What must hold for matrices of every shape: the rules of algebra, and plain loops as the second opinion.
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "matrix/random.hpp"
#include "nn/activations.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using support::equal;
using support::transpose;

namespace {

// Around every place where a loop over blocks of 2, 4, 8, 16 or 32 begins its last, shorter round: compilers make such.
const int kSizes[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 39, 40};

Matrix identity(int n) {
    Matrix I(n, n);
    for (int i = 0; i < n; ++i) I(i, i) = 1.0;
    return I;
}

// A(i, j) of a matrix that broadcasts: a side of length 1 is read again and again.
double at(const Matrix& A, int i, int j) {
    return A(A.rows() == 1 ? 0 : i, A.cols() == 1 ? 0 : j);
}

}  // namespace

TEST_CASE("every product agrees with its definition, for all shapes around the sixteen running sums") {
    RandomState rng(30);
    double worst = 0.0;
    for (const int n : kSizes) {
        for (const int m : kSizes) {
            for (int p = 0; p <= 40; p += n % 3 == 0 ? 1 : 3) {
                const Matrix A = rng.randn(n, p), B = rng.randn(p, m), At = transpose(A), Bt = transpose(B);
                const Matrix expected = support::product(A, B);
                REQUIRE(equal(dot(A, B), expected));  // k rises in every order of the loops: no bit differs
                REQUIRE(equal(dot(At.T(), B), expected));
                const Matrix in_sixteen = dot(A, Bt.T());
                REQUIRE(same_shape(in_sixteen, expected));
                worst = std::fmax(worst, nn::relative_difference(in_sixteen, expected));
            }
        }
    }
    CHECK(worst < 1e-14);
    CHECK(worst > 0.0);  // else nothing was compared
}

TEST_CASE("(A B)^T = B^T A^T, and the identity changes nothing") {
    RandomState rng(31);
    for (const int n : {1, 3, 16, 21}) {
        for (const int p : {1, 4, 17, 40}) {
            for (const int m : {1, 5, 19}) {
                const Matrix A = rng.randn(n, p), B = rng.randn(p, m);
                const Matrix At = transpose(A), Bt = transpose(B), In = identity(n), Ip = identity(p);
                CHECK(nn::relative_difference(transpose(dot(A, B)), dot(Bt, At)) < 1e-14);
                CHECK(nn::relative_difference(dot(A, B), dot(At.T(), B)) < 1e-14);
                CHECK(equal(dot(A, Ip), A));
                CHECK(equal(dot(In, A), A));
                CHECK(equal(dot(In.T(), A), A));
                CHECK(equal(dot(A, Ip.T()), A));
            }
        }
    }
}

TEST_CASE("broadcasting is an explicit loop, for every pair of shapes that fit") {
    RandomState rng(32);
    const int n = 3;
    for (const int m : {3, 17}) {
        for (const int a_rows : {1, n}) {
            for (const int a_cols : {1, m}) {
                for (const int b_rows : {1, n}) {
                    for (const int b_cols : {1, m}) {
                        const Matrix A = rng.randn(a_rows, a_cols), B = rng.randn(b_rows, b_cols);
                        const int rows = std::max(a_rows, b_rows), cols = std::max(a_cols, b_cols);
                        Matrix plus(rows, cols), minus(rows, cols), times(rows, cols), by(rows, cols);
                        for (int i = 0; i < rows; ++i) {
                            for (int j = 0; j < cols; ++j) {
                                plus(i, j) = at(A, i, j) + at(B, i, j);
                                minus(i, j) = at(A, i, j) - at(B, i, j);
                                times(i, j) = at(A, i, j) * at(B, i, j);
                                by(i, j) = at(A, i, j) / at(B, i, j);
                            }
                        }
                        CHECK(equal(A + B, plus));
                        CHECK(equal(A - B, minus));
                        CHECK(equal(A * B, times));
                        CHECK(equal(A / B, by));
                    }
                }
            }
        }
    }
}

TEST_CASE("sums: both axes and the whole agree with plain loops, whatever the length") {
    RandomState rng(33);
    for (const int n : kSizes) {
        for (const int m : kSizes) {
            const Matrix A = rng.randn(n, m);
            double total = 0.0;
            Matrix down(1, m), along(n, 1);
            for (int i = 0; i < n; ++i) {
                for (int j = 0; j < m; ++j) {
                    total += A(i, j);
                    down(0, j) += A(i, j);
                    along(i, 0) += A(i, j);
                }
            }
            CHECK(sum(A) == doctest::Approx(total).epsilon(1e-12));
            CHECK(nn::norm(sum(A, 0) - down) <= 1e-13 * n);
            CHECK(nn::norm(sum(A, 1) - along) <= 1e-13 * m);
        }
    }
}

TEST_CASE("softmax: a shift of a whole row changes nothing, and every row adds up to 1") {
    RandomState rng(34);
    for (const double shift : {-1000.0, -3.5, 0.0, 7.25, 1000.0}) {
        const Matrix Z = rng.randn(4, 6), shifts = rng.randn(4, 1) * 10.0 + shift;
        CHECK(nn::relative_difference(nn::softmax(Z), nn::softmax(Z + shifts)) < 1e-12);
        CHECK(nn::norm(sum(nn::softmax(Z + shifts), 1) - Matrix(4, 1, 1.0)) < 1e-14);
    }
}
