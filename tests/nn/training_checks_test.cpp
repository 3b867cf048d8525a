#include "nn/training_checks.hpp"

#include <cmath>

#include "tests/support.hpp"

using support::error_of;

TEST_CASE("training data are checked") {
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(1, 3)); }) == "nothing thrown");
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(1, 4)); }) ==
          "examples: X (2, 3) and Y (1, 4) do not fit: they must be (n_x, m) and (1, m), one example per column");
    CHECK(error_of([] { nn::check_examples(Matrix(2, 3), Matrix(2, 3)); }).find("do not fit") != std::string::npos);
    CHECK(error_of([] { nn::check_examples(Matrix(2, 0), Matrix(1, 0)); }).find("do not fit") != std::string::npos);
    for (const double bad : {std::nan(""), double{INFINITY}, -double{INFINITY}}) {
        Matrix X(2, 3);
        X(1, 2) = bad;
        CHECK(error_of([&] { nn::check_examples(X, Matrix(1, 3)); }) ==
              "examples: X holds NaN or infinity; clean the data before training");
    }
}

TEST_CASE("a label other than 0 and 1 is refused by name, wherever it is") {
    const auto verdict = [](double label, int place) {
        Matrix Y{{0, 1, 1}};
        Y(0, place) = label;
        return error_of([&] { nn::check_examples(Matrix(2, 3), Y); });
    };
    CHECK(verdict(-1, 0) == "examples: label 0 of Y is -1, but labels must be 0 or 1");
    CHECK(verdict(0.5, 1) == "examples: label 1 of Y is 0.5, but labels must be 0 or 1");
    CHECK(verdict(2, 2) == "examples: label 2 of Y is 2, but labels must be 0 or 1");
    CHECK(verdict(1e-9, 2).find("label 2 of Y is 1.0000000000000001e-09, but") != std::string::npos);
    CHECK(verdict(std::nan(""), 2).find("label 2 of Y is nan, but") != std::string::npos);
    CHECK(verdict(INFINITY, 2).find("label 2 of Y is inf, but") != std::string::npos);
    for (int place = 0; place < 3; ++place) {
        CHECK(verdict(0, place) == "nothing thrown");
        CHECK(verdict(-0.0, place) == "nothing thrown");
        CHECK(verdict(1, place) == "nothing thrown");
        CHECK(verdict(std::nextafter(1.0, 2.0), place).find("labels must be 0 or 1") != std::string::npos);
    }
}

TEST_CASE("costs are kept every iteration or every so many, not every 0th") {
    CHECK(error_of([] { nn::check_cost_every(1); }) == "nothing thrown");
    CHECK(error_of([] { nn::check_cost_every(0); }) == "cost_every must be at least 1, not 0");
    CHECK(error_of([] { nn::check_cost_every(-100); }) == "cost_every must be at least 1, not -100");
}

TEST_CASE("a cost may rise to a hundred times the first, or log 2, and no further") {
    const auto verdict = [](double cost, double first) {
        return error_of([&] { nn::check_still_learning({first, 0.1, cost}, 7); });
    };
    CHECK(verdict(200.0, 2.0) == "nothing thrown");
    CHECK(verdict(1999.0, 20.0) == "nothing thrown");
    CHECK(verdict(69.0, 0.001) == "nothing thrown");
    CHECK(verdict(200.5, 2.0) ==
          "training diverged: at iteration 7 the cost has risen from 2.000000 to 200.500000; either the learning rate "
          "is too large (try a smaller one), or a gradient is wrong (gradient_check tells)");
    CHECK(verdict(70.0, 0.001).find("training diverged") == 0);
    CHECK(verdict(std::nan(""), 2.0).find("training diverged") == 0);
    CHECK(error_of([] { nn::check_still_learning({900.0}, 0); }) == "nothing thrown");  // the first is no rise
}

TEST_CASE("a step that leaves NaN or infinity is named, with both causes, and so is a wish to stop") {
    CHECK(error_of([] { nn::check_step(3, true); }) == "nothing thrown");
    CHECK(error_of([] { nn::check_step(3, false); }) ==
          "training diverged: the weights overflowed at iteration 3; either the learning rate is too large (try a "
          "smaller one), or a gradient is wrong (gradient_check tells)");
    nn::stop_wanted = 1;
    int stopped_after = -1;
    try {
        nn::check_step(3, true);
    } catch (const nn::Stopped& stopped) {
        stopped_after = stopped.iteration;
    }
    nn::stop_wanted = 0;
    CHECK(stopped_after == 3);
}

TEST_CASE("a handler can tell whether a training runs") {
    CHECK(nn::training_runs == 0);
    {
        const nn::StopsOnCtrlC loop;
        CHECK(nn::training_runs == 1);
    }
    CHECK(nn::training_runs == 0);
}
