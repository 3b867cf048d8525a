#include "matrix/matrix.hpp"

#include <utility>

#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "tests/support.hpp"

using support::error_of;

TEST_CASE("a matrix is stored row after row") {
    const Matrix A{{1, 2, 3}, {4, 5, 6}};
    CHECK(A.rows() == 2);
    CHECK(A.cols() == 3);
    CHECK(A.size() == 6);
    CHECK(A(1, 0) == 4);
    for (int i = 0; i < 6; ++i) CHECK(A.data()[i] == i + 1);
    CHECK(A.row(1) == A.data() + 3);
    CHECK(shape(A) == "(2, 3)");
}

TEST_CASE("round brackets give a shape, curly ones give elements") {
    CHECK(shape(Matrix(2, 3)) == "(2, 3)");
    CHECK(shape(Matrix{{2, 3}}) == "(1, 2)");
    CHECK(shape(Matrix{{2}, {3}}) == "(2, 1)");
    CHECK(shape(Matrix()) == "(0, 0)");
    CHECK(shape(Matrix(std::initializer_list<std::initializer_list<double>>{})) == "(0, 0)");
    CHECK(support::equal(Matrix(2, 2), Matrix{{0, 0}, {0, 0}}));
    CHECK(support::equal(Matrix(1, 2, 7.5), Matrix{{7.5, 7.5}}));
}

TEST_CASE("a copy is a copy") {
    const Matrix A{{1, 2}};
    Matrix B = A;
    B(0, 0) = 9;
    CHECK(A(0, 0) == 1);
    const double* memory = B.data();
    const Matrix C = std::move(B);
    CHECK(C.data() == memory);  // a move keeps the memory
}

TEST_CASE("a moved-from matrix is (0, 0), whatever it was moved to and by") {
    Matrix A{{1, 2, 3}, {4, 5, 6}};
    const Matrix constructed = std::move(A);
    CHECK(shape(A) == "(0, 0)");
    CHECK(A.size() == 0);
    CHECK(sum(A) == 0.0);
    CHECK(shape(dot(A, A)) == "(0, 0)");
    CHECK(support::equal(constructed, Matrix{{1, 2, 3}, {4, 5, 6}}));

    Matrix B{{7, 8}}, target(4, 4, 1.0);
    target = std::move(B);
    CHECK(shape(B) == "(0, 0)");
    CHECK(sum(B) == 0.0);
    CHECK(support::equal(target, Matrix{{7, 8}}));

    B = Matrix{{9}};  // and it can be used again
    CHECK(support::equal(B, Matrix{{9}}));
}

TEST_CASE("a matrix that is assigned to itself stays what it is, moved or copied") {
    Matrix A{{1, 2}};
    Matrix& same = A;
    A = std::move(same);
    CHECK(support::equal(A, Matrix{{1, 2}}));
    A = same;
    CHECK(support::equal(A, Matrix{{1, 2}}));
    A += same;
    A *= same;
    CHECK(support::equal(A, Matrix{{4, 16}}));
}

TEST_CASE("shapes that can't be are refused") {
    CHECK(error_of([] { Matrix A(-1, 2); }) ==
          "Matrix: (-1, 2) is no usable shape: neither may be negative, and rows * cols must be below 2^31");
    CHECK(error_of([] { Matrix A(65536, 65536); }).find("(65536, 65536) is no usable shape") != std::string::npos);
    CHECK(error_of([] { Matrix A{{1, 2}, {3}}; }) == "Matrix: every row needs the same number of elements");
}

// The tests are built without NDEBUG; the chapters leave the check out.
TEST_CASE("an index out of range is named, at each of the four borders") {
    const Matrix A{{1, 2, 3}, {4, 5, 6}};
    Matrix B = A;
    CHECK(error_of([&] { A(0, 3); }) == "place (0, 3) is outside a matrix of shape (2, 3); both count from 0");
    for (const auto& [i, j] : {std::pair{-1, 0}, {2, 0}, {0, -1}, {1, 3}, {-1, 3}}) {
        CHECK(error_of([&, i = i, j = j] { A(i, j); }).find("is outside a matrix of shape (2, 3)") !=
              std::string::npos);
        CHECK(error_of([&, i = i, j = j] { B(i, j) = 1; }).find("is outside a matrix") != std::string::npos);
    }
    CHECK(error_of([&] { A(1, 2); }) == "nothing thrown");
}
