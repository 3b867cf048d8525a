#include "nn/cost.hpp"

#include <cmath>

#include "nn/accuracy.hpp"
#include "tests/support.hpp"

using support::error_of;

TEST_CASE("cross-entropy by hand") {
    const double expected = -(std::log(0.8) + std::log(1 - 0.3)) / 2;
    CHECK(std::fabs(nn::compute_cost(Matrix{{0.8, 0.3}}, Matrix{{1, 0}}) - expected) < 1e-15);
    CHECK(nn::compute_cost(Matrix{{0.5, 0.5, 0.5}}, Matrix{{1, 0, 1}}) == std::log(2.0));
}

TEST_CASE("saturated predictions cost a finite amount") {
    CHECK(nn::compute_cost(Matrix{{0, 1}}, Matrix{{0, 1}}) == 0.0);  // right, and sure
    const double worst = nn::compute_cost(Matrix{{1, 0}}, Matrix{{0, 1}});
    CHECK(worst == -std::log(4.9406564584124654e-324));
    CHECK(worst < 744.45);
    CHECK(nn::clamped_log(5e-324) == std::log(5e-324));  // only log(0) is touched
    CHECK(std::isnan(nn::compute_cost(Matrix{{std::nan("")}}, Matrix{{1}})));
}

TEST_CASE("accuracy in percent") {
    CHECK(nn::accuracy(Matrix{{1, 0, 1, 1}}, Matrix{{1, 1, 1, 0}}) == 50.0);
    CHECK(nn::accuracy(Matrix{{1, 0}}, Matrix{{1, 0}}) == 100.0);
}

TEST_CASE("what does not fit is refused") {
    CHECK(error_of([] { nn::compute_cost(Matrix(1, 3), Matrix(1, 4)); }) ==
          "compute_cost: the shapes (1, 3) and (1, 4) differ");
    CHECK(error_of([] { nn::accuracy(Matrix(1, 3), Matrix(3, 1)); }) ==
          "accuracy: the shapes (1, 3) and (3, 1) differ");
}
