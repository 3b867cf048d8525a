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

TEST_CASE("a cost may rise to a hundred times the first, or log 2, and no further") {
    const auto verdict = [](double cost, double first) {
        return error_of([&] { nn::check_still_learning(cost, first, 7); });
    };
    CHECK(verdict(200.0, 2.0) == "nothing thrown");
    CHECK(verdict(1999.0, 20.0) == "nothing thrown");
    CHECK(verdict(69.0, 0.001) == "nothing thrown");
    CHECK(verdict(200.5, 2.0) ==
          "training diverged: at iteration 7 the cost has risen from 2.000000 to 200.500000; try a smaller learning "
          "rate");
    CHECK(verdict(70.0, 0.001).find("training diverged") == 0);
    CHECK(verdict(std::nan(""), 2.0).find("training diverged") == 0);
}
