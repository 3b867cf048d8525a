// 3.5: a mean, and how far luck may have moved it.
#include "chapters/3-deep-networks/5-model/estimate.hpp"

#include "tests/support.hpp"

TEST_CASE("the mean of some numbers and its standard error") {
    const estimate::Estimate three = estimate::of({1, 2, 6});
    CHECK(three.mean == 3);
    CHECK(three.error == doctest::Approx(std::sqrt(7.0 / 3)));  // variance (4 + 1 + 9) / 2, of three numbers
    CHECK(estimate::of({5}).mean == 5);
    CHECK(estimate::of({5}).error == 0);
}

TEST_CASE("two networks on the same examples: only those on which they differ make the error") {
    const Matrix Y{{1, 1, 0, 0}}, some{{1, 0, 0, 1}}, others{{1, 1, 1, 1}};
    CHECK(estimate::gains(some, others, Y) == std::vector<double>{0, 100, -100, 0});
    CHECK(estimate::gains(others, some, Y) == std::vector<double>{0, -100, 100, 0});
    CHECK(estimate::of(estimate::gains(some, some, Y)).error == 0);
}
