#include "nn/gradient_check.hpp"

#include <cmath>

#include "tests/support.hpp"

TEST_CASE("the slope of a known function") {
    Matrix w{{1, 2}, {3, 4}};
    const auto f = [&w] { return w(0, 0) * w(0, 0) + 5 * w(1, 0) - w(1, 1) * w(0, 1); };
    const Matrix expected{{2, -4}, {5, -2}};
    CHECK(nn::relative_difference(nn::numerical_gradients(f, w), expected) < 1e-9);
    CHECK(support::equal(w, Matrix{{1, 2}, {3, 4}}));  // every weight is back where it was, to the bit
}

TEST_CASE("relative difference") {
    const double tiny = std::ldexp(1.0, -40);
    CHECK(nn::relative_difference(Matrix{{3, 4}}, Matrix{{3, 4}}) == 0.0);
    CHECK(nn::relative_difference(Matrix{{3, 4}}, Matrix{{-3, -4}}) == 1.0);
    CHECK(nn::relative_difference(Matrix{{3, 4}}, Matrix{{0, 0}}) == 1.0);
    CHECK(nn::relative_difference(Matrix{{0}}, Matrix{{0}}) == 0.0);
    for (const double bad : {std::nan(""), double{INFINITY}}) {
        CHECK(nn::relative_difference(Matrix{{3, bad}}, Matrix{{3, 4}}) == INFINITY);
        CHECK(nn::relative_difference(Matrix{{3, 4}}, Matrix{{3, bad}}) == INFINITY);
        CHECK(nn::relative_difference(Matrix{{3, bad}}, Matrix{{3, bad}}) == INFINITY);
    }
    CHECK(nn::relative_difference(Matrix{{3 * tiny}}, Matrix{{tiny}}) ==
          0.5);  // small numbers count as much as large ones
    CHECK(support::error_of([] { nn::relative_difference(Matrix(1, 2), Matrix(2, 1)); }) ==
          "relative_difference: the shapes (1, 2) and (2, 1) differ");
}
