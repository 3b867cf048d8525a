#include "matrix/dot.hpp"

#include <cmath>

#include "matrix/operations.hpp"
#include "matrix/random.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using support::equal;
using support::error_of;
using support::product;
using support::transpose;

TEST_CASE("the product of the definition") {
    CHECK(equal(product(Matrix{{1, 2}, {3, 4}, {5, 6}}, Matrix{{7}, {8}}), Matrix{{23}, {53}, {83}}));
    CHECK(equal(dot(Matrix{{1, 2}, {3, 4}, {5, 6}}, Matrix{{7}, {8}}), Matrix{{23}, {53}, {83}}));
}

TEST_CASE("the three products agree with the definition") {
    RandomState rng(7);
    for (const int n : {0, 1, 2, 5}) {
        for (const int m : {0, 1, 3, 17}) {
            for (int p = 0; p <= 40; ++p) {  // past the sixteen running sums twice
                const Matrix A = rng.randn(n, p), B = rng.randn(p, m);
                const Matrix expected = product(A, B);
                const Matrix At = transpose(A), Bt = transpose(B);
                CAPTURE(shape(A));
                CAPTURE(shape(B));
                CHECK(nn::relative_difference(dot(A, B), expected) < 1e-14);
                CHECK(nn::relative_difference(dot(At.T(), B), expected) < 1e-14);
                CHECK(nn::relative_difference(dot(A, Bt.T()), expected) < 1e-14);
            }
        }
    }
}

TEST_CASE("whole numbers multiply exactly") {
    RandomState rng(8);
    Matrix A(9, 35), B(35, 11);
    for (int i = 0; i < A.size(); ++i) A.data()[i] = rng.randint(-50, 50);
    for (int i = 0; i < B.size(); ++i) B.data()[i] = rng.randint(-50, 50);
    const Matrix At = transpose(A), Bt = transpose(B);
    const Matrix expected = product(A, B);
    CHECK(equal(dot(A, B), expected));
    CHECK(equal(dot(At.T(), B), expected));
    CHECK(equal(dot(A, Bt.T()), expected));
}

// dw = (1/m) X (A - Y)^T in one line, as on the page. The sanitizers see it when the temporary is gone too early.
TEST_CASE("dot takes .T() of a temporary, on either side") {
    RandomState rng(9);
    const Matrix X = rng.randn(3, 20), A = rng.randn(1, 20), Y = rng.randn(1, 20);
    const Matrix dZ = A - Y;
    CHECK(equal(dot(X, (A - Y).T()), dot(X, dZ.T())));
    const Matrix doubled = 2.0 * X;
    CHECK(equal(dot((2.0 * X).T(), X), dot(doubled.T(), X)));
    CHECK(nn::norm(dot(X, (A - Y).T())) > 0.1);
}

TEST_CASE("NaN and infinity go through a product even where the other factor is 0") {
    const Matrix zero{{0.0}}, inf{{INFINITY}};
    CHECK(std::isnan(dot(zero, inf)(0, 0)));
    CHECK(std::isnan(dot(zero.T(), inf)(0, 0)));
    CHECK(std::isnan(dot(zero, inf.T())(0, 0)));
}

TEST_CASE("inner dimensions that differ are named") {
    const Matrix A(4, 2), B(3, 300);
    CHECK(error_of([&] { dot(A, B); }) == "dot: (4, 2) . (3, 300): inner dimensions 2 and 3 differ");
    CHECK(error_of([&] { dot(A.T(), B); }) == "dot: (4, 2).T . (3, 300): inner dimensions 4 and 3 differ");
    CHECK(error_of([&] { dot(A, B.T()); }) == "dot: (4, 2) . (3, 300).T: inner dimensions 2 and 300 differ");
}
