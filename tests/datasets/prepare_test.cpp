#include "datasets/prepare.hpp"

#include <cmath>
#include <limits>
#include <set>

#include "tests/support.hpp"

using datasets::Examples;
using datasets::Scale;
using support::error_of;

TEST_CASE("standardized inputs have mean 0 and deviation 1 in the training set; the test set is scaled alike") {
    const Matrix X{{1, 2, 3, 4}, {10, 10, 30, 30}};
    const Scale scale = datasets::scale_of(X);
    CHECK(support::equal(scale.mean, Matrix{{2.5}, {20}}));
    CHECK(support::equal(scale.deviation, Matrix{{std::sqrt(1.25)}, {10}}));  // np.std([1, 2, 3, 4]) is 1.118...
    CHECK(scale.constant.empty());
    CHECK(support::equal(datasets::standardize(Matrix{{2.5, 5}, {0, 40}}, scale),
                         Matrix{{0, 2.5 / std::sqrt(1.25)}, {-2, 2}}));
}

TEST_CASE("a column that is the same everywhere becomes 0, and is named") {
    // The sum of ten times 0.1 is no whole number of 0.1s: its mean is off by a rounding, and so must not be used.
    const Matrix X(1, 10, 0.1);
    double sum = 0.0;
    for (int j = 0; j < 10; ++j) sum += X(0, j);
    REQUIRE(sum / 10 != 0.1);
    const Scale scale = datasets::scale_of(X);
    CHECK(scale.constant == std::vector<int>{0});
    CHECK(support::equal(scale.deviation, Matrix{{1}}));
    CHECK(support::equal(datasets::standardize(X, scale), Matrix(1, 10, 0.0)));
    const Scale tiny = datasets::scale_of(Matrix{{1, 2}, {0, 1e-200}});  // squares that are too small for a double
    CHECK(tiny.constant == std::vector<int>{1});
    CHECK(tiny.deviation(1, 0) == 1.0);
}

TEST_CASE("numbers that can't be scaled, and shapes that don't fit") {
    CHECK(error_of([] {
              datasets::scale_of(Matrix{{1, 2}, {1e200, -1e200}});
          }) == "scale_of: the numbers of input 2 are too large, or NaN; expected less than 1e150");
    CHECK(error_of([] { datasets::scale_of(Matrix{{1, std::nan("")}}); }).find("input 1") != std::string::npos);
    CHECK(error_of([] { datasets::scale_of(Matrix(2, 0)); }) == "scale_of: there is no example");
    CHECK(error_of([] {
              datasets::standardize(Matrix(3, 1), datasets::scale_of(Matrix{{1, 2}}));
          }) ==
          "standardize: X (3, 1) does not fit a mean (1, 1) and a deviation (1, 1): expected one of each per row");
}

TEST_CASE("a split: every example once, the same mixture in both sets, the same for the same seed") {
    Examples all{Matrix(2, 50), Matrix(1, 50)};
    for (int j = 0; j < 50; ++j) {
        all.X(0, j) = j;
        all.X(1, j) = 100 + j;
        all.Y(0, j) = j < 20 ? 1 : 0;
    }
    RandomState one(7), again(7), other(8);
    const datasets::Split parts = datasets::split(all, 0.2, one);
    REQUIRE(parts.train.X.cols() == 40);
    REQUIRE(parts.test.X.cols() == 10);
    std::set<double> seen;
    int ones[2] = {0, 0}, sorted = 0;
    for (const Examples* set : {&parts.train, &parts.test}) {
        for (int j = 0; j < set->X.cols(); ++j) {
            seen.insert(set->X(0, j));
            CHECK(set->X(1, j) == 100 + set->X(0, j));
            CHECK(set->Y(0, j) == (set->X(0, j) < 20 ? 1 : 0));
            ones[set == &parts.test] += set->Y(0, j) == 1.0;
            sorted += j > 0 && set->Y(0, j) >= set->Y(0, j - 1);
        }
    }
    CHECK(seen.size() == 50);
    CHECK(ones[0] == 16);
    CHECK(ones[1] == 4);
    CHECK(sorted < 48);  // not label after label
    CHECK(support::equal(parts.train.X, datasets::split(all, 0.2, again).train.X));
    CHECK_FALSE(support::equal(parts.train.X, datasets::split(all, 0.2, other).train.X));
}

TEST_CASE("a split that would leave a set without a label, or can't be understood") {
    RandomState rng(1);
    const Examples few{Matrix{{1, 2, 3, 4, 5}}, Matrix{{0, 0, 0, 0, 1}}};
    CHECK(error_of([&] { datasets::split(few, 0.5, rng); }) ==
          "split: 1 examples with label 1 are too few to train and to test on; more examples are needed, or another "
          "share for the test");
    CHECK(datasets::split({Matrix{{1, 2, 3, 4}}, Matrix{{0, 1, 0, 1}}}, 0.5, rng).test.X.cols() == 2);
    for (const double share : {0.0, 1.0, -0.1, std::nan("")}) {
        CHECK(error_of([&] { datasets::split(few, share, rng); }).find("must be between 0 and 1") != std::string::npos);
    }
    CHECK(error_of([&] {
              datasets::split({Matrix(1, 6), Matrix{{0, 0, 1, 1, 2, 2}}}, 0.5, rng);
          }) == "split: every label must be 0 or 1");
}
