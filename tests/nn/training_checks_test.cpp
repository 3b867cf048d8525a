#include "nn/training_checks.hpp"

#include <cmath>

#include "tests/support.hpp"

using support::error_of;

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

TEST_CASE("costs are kept every iteration or every so many, not every 0th") {
    CHECK(error_of([] { nn::check_cost_every(1); }) == "nothing thrown");
    CHECK(error_of([] { nn::check_cost_every(0); }) == "cost_every must be at least 1, not 0");
    CHECK(error_of([] { nn::check_cost_every(-100); }) == "cost_every must be at least 1, not -100");
}
