#include "nn/cost.hpp"

#include <cmath>

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
          "compute_cost: predictions (1, 3) and labels (1, 4) differ in shape");
    CHECK(error_of([] { nn::accuracy(Matrix(1, 3), Matrix(3, 1)); }) ==
          "accuracy: predictions (1, 3) and labels (3, 1) differ in shape");
}

TEST_CASE("training data are checked") {
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(1, 3)); }) == "nothing thrown");
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(1, 4)); }).find("X (2, 3) and Y (1, 4)") !=
          std::string::npos);
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(2, 3)); }).find("do not fit") != std::string::npos);
    CHECK(error_of([] { nn::check_examples(Matrix(2, 0), Matrix(1, 0)); }).find("do not fit") != std::string::npos);
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3, std::nan("")), Matrix(1, 3)); }).find("X holds NaN") !=
          std::string::npos);
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(1, 3, INFINITY)); }).find("Y holds NaN") !=
          std::string::npos);
}
