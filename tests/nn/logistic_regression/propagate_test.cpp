// Part 1.5: the numbers of the example, shapes, and every gradient against central differences.
#include "nn/logistic_regression/propagate.hpp"

#include <cmath>

#include "matrix/random.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace logistic_regression;
using support::error_of;

namespace {

bool close(double a, double b, double relative) {
    return std::fabs(a - b) <= relative * std::fabs(b);
}

// Half of the labels are 1; w and b are not 0, so that A isn't 0.5 everywhere, and z is of size 1 or so for any n_x: at
// z = 20 the 1 - a in the cost has lost half of its digits, too many for central differences.
struct Case {
    Matrix X, Y, w, b;
};

Case draw_case(int n_x, int m, RandomState& rng) {
    Case c{rng.randn(n_x, m), Matrix(1, m), Matrix(), Matrix()};
    for (int j = 0; j < m; ++j) c.Y(0, j) = j % 2 == 0 ? 1.0 : 0.0;
    c.w = rng.randn(n_x, 1) / std::sqrt(n_x);
    c.b = rng.randn(1, 1);
    return c;
}

void check_gradient(const Matrix& ours, const std::function<double()>& cost, Matrix& w) {
    CHECK(same_shape(ours, w));
    CHECK(nn::norm(ours) > 1e-8);
    CHECK(nn::relative_difference(ours, nn::numerical_gradients(cost, w)) < 1e-6);
}

}  // namespace

TEST_CASE("logistic regression: propagate gives the numbers of the example in part 1.5") {
    const Matrix w{{1}, {2}}, X{{1, 2, -1}, {3, 4, -3.2}}, Y{{1, 0, 1}};
    const Propagation step = propagate(w, 2, X, Y);
    REQUIRE(shape(step.grads.dw) == "(2, 1)");
    CHECK(support::printf_text("%.8f", step.grads.dw(0, 0)) == "0.99845601");
    CHECK(support::printf_text("%.8f", step.grads.dw(1, 0)) == "2.39507239");
    CHECK(close(step.grads.db, 0.001455578136784208, 1e-13));  // a difference of numbers near 1: three digits are lost
    CHECK(close(step.cost, 5.801545319394553, 1e-15));
}

TEST_CASE("logistic regression: with zero weights the cost is log 2 and every answer half wrong") {
    const Propagation step = propagate(Matrix(2, 1), 0.0, Matrix{{2, 4, 6, 8}, {1, 0, 0, 0}}, Matrix{{1, 1, 1, 0}});
    CHECK(close(step.cost, std::log(2.0), 1e-15));
    CHECK(support::equal(step.grads.dw, Matrix{{-0.5}, {-0.125}}));  // (-2 - 4 - 6 + 8) / 2 / 4 and -1 / 2 / 4
    CHECK(step.grads.db == -0.25);
}

TEST_CASE("logistic regression: dw and db agree with central differences") {
    RandomState rng(5);
    const std::vector<std::vector<int>> sizes = {{1, 1}, {1, 6}, {2, 5}, {3, 17}, {7, 1}, {20, 4}, {50, 40}};
    for (const std::vector<int>& size : sizes) {
        CAPTURE(size[0]);
        CAPTURE(size[1]);
        Case c = draw_case(size[0], size[1], rng);
        const auto cost = [&c] { return propagate(c.w, c.b(0, 0), c.X, c.Y).cost; };
        const Gradients grads = propagate(c.w, c.b(0, 0), c.X, c.Y).grads;
        check_gradient(grads.dw, cost, c.w);
        check_gradient(Matrix(1, 1, grads.db), cost, c.b);
    }
}

TEST_CASE("logistic regression: saturated predictions cost what z says, and leave the gradients finite") {
    const Propagation wrong = propagate(Matrix{{1e4}}, 0.0, Matrix{{1, -1}}, Matrix{{0, 1}});
    CHECK(wrong.cost == 1e4);
    CHECK(support::equal(wrong.grads.dw, Matrix{{1}}));
    CHECK(wrong.grads.db == 0.0);
    CHECK(propagate(Matrix{{1e4}}, 0.0, Matrix{{1, -1}}, Matrix{{1, 0}}).cost == 0.0);
}

TEST_CASE("logistic regression: shapes that do not fit are named by propagate") {
    const Matrix w(3, 1), X(3, 5), Y(1, 5);
    CHECK(error_of([&] { propagate(Matrix(4, 1), 0, X, Y); }) ==
          "dot: (4, 1).T . (3, 5): inner dimensions 4 and 3 differ");
    // w lying down, as np.zeros(3) would act
    CHECK(error_of([&] { propagate(Matrix(1, 3), 0, X, Y); }) ==
          "dot: (1, 3).T . (3, 5): inner dimensions 1 and 3 differ");
    CHECK(error_of([&] { propagate(Matrix(3, 2), 0, X, Y); }) == "true_cost: the shapes (2, 5) and (1, 5) differ");
    CHECK(error_of([&] { propagate(w, 0, X, Matrix(5, 1)); }) == "true_cost: the shapes (1, 5) and (5, 1) differ");
    CHECK(error_of([&] { propagate(w, 0, X, Matrix(1, 1)); }) == "true_cost: the shapes (1, 5) and (1, 1) differ");
}
