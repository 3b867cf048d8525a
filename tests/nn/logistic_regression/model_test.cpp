// Parts 1.6 to 1.8: the numbers of the example after training, predictions, and what is refused.
#include "nn/logistic_regression/model.hpp"

#include <cmath>

#include "matrix/random.hpp"
#include "tests/support.hpp"

using namespace logistic_regression;
using support::error_of;

namespace {

const Matrix w{{1}, {2}};
const Matrix X{{1, 2, -1}, {3, 4, -3.2}};
const Matrix Y{{1, 0, 1}};

bool close(double a, double b) {
    return std::fabs(a - b) <= 1e-14 * std::fabs(b);
}

struct Examples {
    Matrix X, Y;
};

// 60 points whose labels have nothing to do with where they lie: no straight line parts the zeros from the ones.
Examples overlapping() {
    RandomState rng(1);
    Examples e{rng.randn(2, 60), Matrix()};
    e.Y = apply(rng.randn(1, 60), [](double y) { return y > 0.0 ? 1.0 : 0.0; });
    return e;
}

}  // namespace

TEST_CASE("logistic regression: optimize gives the numbers of the example in part 1.6") {
    const Optimization o = optimize(w, 2, X, Y, 100, 0.009);
    REQUIRE(shape(o.params.w) == "(2, 1)");
    CHECK(support::printf_text("%.8f", o.params.w(0, 0)) == "0.19033591");
    CHECK(support::printf_text("%.8f", o.params.w(1, 0)) == "0.12259159");
    CHECK(close(o.params.b, 1.9253598300845747));
    REQUIRE(shape(o.grads.dw) == "(2, 1)");
    CHECK(support::printf_text("%.8f", o.grads.dw(0, 0)) == "0.67752042");
    CHECK(support::printf_text("%.8f", o.grads.dw(1, 0)) == "1.41625495");
    CHECK(close(o.grads.db, 0.21919450454067657));
    REQUIRE(o.costs.size() == 1);
    CHECK(o.costs[0] == propagate(w, 2, X, Y).cost);
    CHECK(support::equal(w, Matrix{{1}, {2}}));  // the caller's own
}

TEST_CASE("logistic regression: gradients and costs are those before the update") {
    const Gradients first = propagate(w, 2, X, Y).grads;
    const Optimization one = optimize(w, 2, X, Y, 1, 0.5);
    CHECK(support::equal(one.grads.dw, first.dw));
    CHECK(one.grads.db == first.db);
    CHECK(support::equal(one.params.w, w - 0.5 * first.dw));
    CHECK(one.params.b == 2 - 0.5 * first.db);

    std::vector<int> iterations;
    std::vector<double> reported;
    const Optimization o = optimize(w, 2, X, Y, 201, 0.009, [&](int i, double cost, const Parameters& p) {
        iterations.push_back(i);
        reported.push_back(cost);
        CHECK(propagate(p.w, p.b, X, Y).cost == cost);  // the parameters are those that the cost belongs to
    });
    CHECK(iterations == std::vector<int>{0, 100, 200});
    CHECK(o.costs == reported);
    const Parameters halfway = optimize(w, 2, X, Y, 100, 0.009).params;
    CHECK(o.costs.at(1) == propagate(halfway.w, halfway.b, X, Y).cost);
    CHECK(optimize(w, 2, X, Y, 200, 0.009).costs.size() == 2);

    const Optimization none = optimize(w, 2, X, Y, 0, 0.009);
    CHECK(support::equal(none.params.w, w));
    CHECK(none.params.b == 2);
    CHECK(none.costs.empty());
}

TEST_CASE("logistic regression: predict answers 1 above 0.5 and 0 at it") {
    CHECK(support::equal(predict(w, 2, X), Matrix{{1, 1, 0}}));  // what part 1.7 shows, though with trained weights
    const Parameters trained = optimize(w, 2, X, Y, 100, 0.009).params;
    CHECK(support::equal(predict(trained.w, trained.b, X), Matrix{{1, 1, 1}}));
    CHECK(support::equal(predict(Matrix{{1}}, 0, Matrix{{-1, 0, 1e-9, 800, -800}}), Matrix{{0, 0, 1, 1, 0}}));
    CHECK(support::equal(predict(Matrix{{0}}, 0.1, Matrix{{5, -5}}), Matrix{{1, 1}}));
    CHECK(error_of([&] { predict(w, 2, Matrix(3, 4)); }) == "dot: (2, 1).T . (3, 4): inner dimensions 2 and 3 differ");
}

TEST_CASE("logistic regression: the model starts from zeros at log 2 and hands back what it was given") {
    const Parameters zeros = initialize_with_zeros(3);
    CHECK(support::equal(zeros.w, Matrix(3, 1)));
    CHECK(zeros.b == 0.0);
    CHECK(error_of([] { initialize_with_zeros(-1); }).find("Matrix: (-1, 1)") == 0);

    const Matrix X_test{{-1, 2, 3, 4}, {2, 0, -5, 1}}, Y_test{{0, 0, 1, 0}};
    int reports = 0;
    const Model d = model(X, Y, X_test, Y_test, 101, 0.02, [&](int, double, const Parameters&) { ++reports; });
    const Optimization o = optimize(Matrix(2, 1), 0, X, Y, 101, 0.02);
    REQUIRE(d.costs.size() == 2);
    CHECK(close(d.costs[0], std::log(2.0)));
    CHECK(d.costs == o.costs);
    CHECK(reports == 2);
    CHECK(support::equal(d.w, o.params.w));
    CHECK(d.b == o.params.b);
    CHECK(support::equal(d.Y_prediction_train, predict(o.params.w, o.params.b, X)));
    CHECK(support::equal(d.Y_prediction_test, predict(o.params.w, o.params.b, X_test)));
    CHECK(d.learning_rate == 0.02);
    CHECK(d.num_iterations == 101);
}

TEST_CASE("logistic regression: it learns what a straight line can part") {
    RandomState rng(7);
    const Matrix points = rng.randn(3, 80);
    const Matrix labels = apply(dot(Matrix{{2, -1, 0.5}}, points) + 0.7, [](double z) { return z > 0.0 ? 1.0 : 0.0; });
    const Model d = model(points, labels, points, labels, 1001, 1.0);
    for (std::size_t i = 1; i < d.costs.size(); ++i) CHECK(d.costs[i] < d.costs[i - 1]);
    CHECK(d.costs.back() < 0.1);
    CHECK(nn::accuracy(d.Y_prediction_test, labels) == 100.0);
}

TEST_CASE("logistic regression: data that do not fit, NaN and infinity are refused") {
    const std::string fit = "examples: X (2, 3) and Y (3, 1) do not fit";
    CHECK(error_of([] { optimize(w, 2, X, Matrix(3, 1), 1, 0.1); }).find(fit) == 0);
    CHECK(error_of([] { model(X, Matrix(3, 1), X, Y, 1, 0.1); }).find(fit) == 0);
    CHECK(error_of([] { model(X, Y, X, Matrix(3, 1), 1, 0.1); }).find(fit) == 0);
    CHECK(error_of([] { optimize(Matrix(3, 1), 2, X, Y, 1, 0.1); }) ==
          "dot: (3, 1).T . (2, 3): inner dimensions 3 and 2 differ");
    for (const double bad : {std::nan(""), double{INFINITY}}) {
        Matrix bad_X = X, bad_Y = Y;
        bad_X(1, 2) = bad;
        bad_Y(0, 0) = bad;
        const std::string in_X = "examples: X holds NaN or infinity; clean the data before training";
        CHECK(error_of([&] { optimize(w, 2, bad_X, Y, 1, 0.1); }) == in_X);
        CHECK(error_of([&] { optimize(w, 2, X, bad_Y, 1, 0.1); }).find("examples: label 0 of Y is ") == 0);
        CHECK(error_of([&] { model(bad_X, Y, X, Y, 1, 0.1); }) == in_X);
        CHECK(error_of([&] { model(X, Y, bad_X, Y, 1, 0.1); }) == in_X);
    }
    // before the training, which may take minutes
    int reports = 0;
    CHECK(error_of([&] { model(X, Y, Matrix(5, 3), Y, 1, 0.1, [&](int, double, const Parameters&) { ++reports; }); }) ==
          "model: X_train (2, 3) and X_test (5, 3) have different inputs: they must have the same number of rows");
    CHECK(reports == 0);
}

TEST_CASE("logistic regression: a rate far too large is named, but where a line parts the labels it may do") {
    const Examples e = overlapping();
    // At 10 the steps go to and fro for ever, at costs above that of answering 0.5; at 1e4 the run is stopped.
    const Optimization to_and_fro = optimize(Matrix(2, 1), 0, e.X, e.Y, 201, 10.0);
    CHECK(to_and_fro.costs.at(2) > std::log(2.0));
    CHECK(to_and_fro.costs.at(2) < 1.0);
    CHECK(std::fabs(to_and_fro.grads.db) > 0.1);
    CHECK(error_of([&] {
              optimize(Matrix(2, 1), 0, e.X, e.Y, 1000, 1e4);
          }).find("training diverged: at iteration 100 the cost has risen from 0.693147 to ") == 0);
    // A straight line parts the three points of the example. Then steps of any size find one: with answers that are 0
    // or 1 this is the perceptron of 1958, which stops when all are right.
    CHECK(optimize(Matrix(2, 1), 0, X, Y, 101, 1e300).costs.at(1) == 0.0);
    // until a weight, or b alone, is too large for a double
    const std::string overflowed = "training diverged: the weights overflowed at iteration ";
    CHECK(error_of([] { optimize(Matrix(2, 1), 0, X, Y, 101, 1e308); }).find(overflowed) == 0);
    CHECK(error_of([] { optimize(Matrix{{INFINITY}, {0}}, 0, X, Y, 1, 0.1); }).find("training diverged: ") == 0);
    CHECK(error_of([] { optimize(w, INFINITY, X, Y, 1, 0.1); }).find(overflowed + "0; either the") == 0);
}
