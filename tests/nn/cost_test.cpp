#include "nn/cost.hpp"

#include <cmath>

#include "datasets/circles.hpp"
#include "matrix/random.hpp"
#include "nn/accuracy.hpp"
#include "nn/activations.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/logistic_regression/optimize.hpp"
#include "tests/support.hpp"

using support::bits;
using support::error_of;

namespace {

double loss_at(double z, double y) {
    return nn::true_loss(z, nn::basic_sigmoid(z), y);
}

double cost_at(double z, double y) {
    return nn::true_cost(Matrix{{z}}, Matrix{{nn::basic_sigmoid(z)}}, Matrix{{y}});
}

bool is_zero_without_sign(double x) {
    return bits(x) == bits(0.0);
}

}  // namespace

TEST_CASE("cross-entropy by hand") {
    const double expected = -(std::log(0.8) + std::log(1 - 0.3)) / 2;
    CHECK(std::fabs(nn::compute_cost(Matrix{{0.8, 0.3}}, Matrix{{1, 0}}) - expected) < 1e-15);
    CHECK(nn::compute_cost(Matrix{{0.5, 0.5, 0.5}}, Matrix{{1, 0, 1}}) == std::log(2.0));
}

TEST_CASE("compute_cost is the page's formula: it breaks where an answer is exactly 0 or 1") {
    CHECK(nn::compute_cost(Matrix{{1, 0.5}}, Matrix{{0, 1}}) == INFINITY);  // sure, and wrong: -log(0)
    CHECK(nn::compute_cost(Matrix{{0}}, Matrix{{1}}) == INFINITY);
    CHECK(std::isnan(nn::compute_cost(Matrix{{1}}, Matrix{{1}})));  // sure, and right: 0 times log(0)
    CHECK(std::isnan(nn::compute_cost(Matrix{{0, 0.5}}, Matrix{{0, 0}})));
    CHECK(std::isnan(nn::compute_cost(Matrix{{std::nan("")}}, Matrix{{1}})));
    CHECK(nn::compute_cost(Matrix{{5e-324}}, Matrix{{1}}) == -std::log(5e-324));  // nothing is clamped
}

TEST_CASE("a saturated answer costs |z| or nothing, and the same when label and sign are swapped") {
    for (double z = 37.0; z <= 800.0; z += 0.25) {
        CAPTURE(z);
        REQUIRE(nn::basic_sigmoid(z) == 1.0);
        CHECK(loss_at(z, 0) == z);
        CHECK(is_zero_without_sign(loss_at(z, 1)));
        CHECK(cost_at(z, 0) == z);
        CHECK(is_zero_without_sign(cost_at(z, 1)));
        CHECK(loss_at(-z, 1) == z);
        CHECK(cost_at(-z, 1) == z);
        CHECK(is_zero_without_sign(loss_at(-z, 0)));
        CHECK(is_zero_without_sign(cost_at(-z, 0)));
    }
}

TEST_CASE("where no answer has saturated, true_cost is the page's formula, bit for bit, up to the last z before 1") {
    RandomState rng(50);
    for (const double scale : {0.01, 1.0, 10.0, 36.7}) {
        for (const int m : {1, 3, 16, 17, 100}) {
            const Matrix Z = apply(rng.randn(1, m), [scale](double z) { return scale * std::fmin(z, 1.0); });
            const Matrix A = nn::sigmoid(Z), Y = apply(rng.randn(1, m), [](double y) { return y > 0.0 ? 1.0 : 0.0; });
            const double cost = nn::true_cost(Z, A, Y);
            CAPTURE(scale);
            REQUIRE(std::isfinite(nn::compute_cost(A, Y)));
            CHECK(bits(cost) == bits(nn::compute_cost(A, Y)));
            CHECK(cost > 0.0);
        }
    }
    // 1 - a is coarse just below saturation, and the page's formula with it; true_cost follows the page there
    const double last = 36.7, a = nn::basic_sigmoid(last);
    REQUIRE(a < 1.0);
    CHECK(bits(cost_at(last, 0)) == bits(nn::compute_cost(Matrix{{a}}, Matrix{{0}})));
    CHECK(std::fabs(cost_at(last, 0) - last) < 0.75);
}

TEST_CASE("a cost of nothing is 0, never -0, from both formulas") {
    for (const double z : {-745.0, -100.0, -50.0, -40.0}) {
        const Matrix A{{nn::basic_sigmoid(z)}}, Y{{0}};
        CAPTURE(z);
        if (A(0, 0) > 0.0) CHECK(is_zero_without_sign(nn::compute_cost(A, Y)));
        CHECK(is_zero_without_sign(nn::true_cost(Matrix{{z}}, A, Y)));
        CHECK(is_zero_without_sign(nn::true_loss(z, A(0, 0), 0)));
    }
    // four points that a line parts, at a rate of 100: this training printed "-0.000000"
    std::vector<double> costs;
    logistic_regression::optimize(Matrix(1, 1), 0.0, Matrix{{1, 2, -1, -2}}, Matrix{{1, 1, 0, 0}}, 2000, 100.0,
                                  [&](int, double cost, const auto&) { costs.push_back(cost); });
    REQUIRE(costs.size() == 20);
    for (const double cost : costs) CHECK_FALSE(std::signbit(cost));
    CHECK(support::printf_text("%f", costs.back()) == "0.000000");
}

TEST_CASE("the cost of sure mistakes: the figures that the chapters print") {
    // part 1.5 with --w2 300: z is 903, 1204 and -959, the labels are 1, 0 and 1
    const Matrix Z = dot(Matrix{{1}, {300}}.T(), Matrix{{1, 2, -1}, {3, 4, -3.2}}) + 2.0;
    CHECK(support::printf_text("%.1f", nn::true_cost(Z, nn::sigmoid(Z), Matrix{{1, 0, 1}})) == "721.0");

    // part 3.6 with --init large: its first cost
    RandomState rng(1);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    datasets::make_circles(100, 0.15, 0.8, rng);  // the test points are drawn before the weights
    const deep_network::Parameters large = deep_network::initialize_parameters_random({2, 20, 10, 1}, rng);
    const deep_network::LayerCache last = deep_network::L_model_forward(train.X, large).back();
    CHECK(support::printf_text("%.2f", nn::true_cost(last.Z, last.A, train.Y)) == "906.95");
}

TEST_CASE("ten equal questions, nine answered 1: a rate of 31 trains on, at a cost that is never above 3.91") {
    const Matrix X(1, 10, 1.0), Y{{1, 1, 1, 1, 1, 1, 1, 1, 1, 0}};
    double largest = 0.0;
    Matrix w(1, 1);
    double b = 0.0;
    for (int i = 0; i < 1000; ++i) {  // every cost, and not only each hundredth
        const logistic_regression::Optimization step = logistic_regression::optimize(w, b, X, Y, 1, 31.0);
        largest = std::fmax(largest, step.costs.at(0));
        w = step.params.w;
        b = step.params.b;
    }
    CHECK(support::printf_text("%.2f", largest) == "3.91");
    const logistic_regression::Optimization trained =
        logistic_regression::optimize(Matrix(1, 1), 0.0, X, Y, 1000, 31.0);
    CHECK(trained.costs.size() == 10);
    for (const double cost : trained.costs) CHECK(cost <= 3.91);
}

TEST_CASE("accuracy in percent") {
    CHECK(nn::accuracy(Matrix{{1, 0, 1, 1}}, Matrix{{1, 1, 1, 0}}) == 50.0);
    CHECK(nn::accuracy(Matrix{{1, 0}}, Matrix{{1, 0}}) == 100.0);
    CHECK(is_zero_without_sign(nn::accuracy(Matrix{{1, 0}}, Matrix{{0, 1}})));
}

TEST_CASE("what does not fit is refused, and so is no example at all") {
    CHECK(error_of([] { nn::compute_cost(Matrix(1, 3), Matrix(1, 4)); }) ==
          "compute_cost: the shapes (1, 3) and (1, 4) differ");
    CHECK(error_of([] { nn::true_cost(Matrix(1, 3), Matrix(1, 4), Matrix(1, 4)); }) ==
          "true_cost: the shapes (1, 3) and (1, 4) differ");
    CHECK(error_of([] { nn::true_cost(Matrix(1, 4), Matrix(1, 4), Matrix(4, 1)); }) ==
          "true_cost: the shapes (1, 4) and (4, 1) differ");
    CHECK(error_of([] { nn::accuracy(Matrix(1, 3), Matrix(3, 1)); }) ==
          "accuracy: the shapes (1, 3) and (3, 1) differ");
    const Matrix none(1, 0);
    const std::string no_elements = "mean: a matrix of shape (1, 0) has no elements";
    CHECK(error_of([&] { nn::compute_cost(none, none); }) == no_elements);
    CHECK(error_of([&] { nn::true_cost(none, none, none); }) == no_elements);
    CHECK(error_of([&] { nn::accuracy(none, none); }) == no_elements);
}
