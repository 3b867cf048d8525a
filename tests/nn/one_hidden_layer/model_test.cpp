#include "nn/one_hidden_layer/model.hpp"

#include <cmath>

#include "datasets/circles.hpp"
#include "tests/support.hpp"

using namespace one_hidden_layer;
using support::error_of;

namespace {

struct Run {
    Matrix X, Y;
    Parameters start;
};

Run small_run(std::uint32_t seed) {
    RandomState rng(seed);
    datasets::Examples train = datasets::make_circles(60, 0.1, 0.3, rng);
    Parameters start = initialize_parameters(2, 4, 1, rng);
    start.W1 = start.W1 * 50.0;  // from weights * 0.01 nothing happens for hundreds of steps
    return {train.X, train.Y, start};
}

}  // namespace

TEST_CASE("one hidden layer: costs are those before the update, and recorded when asked for") {
    const Run r = small_run(1);
    const double before = compute_cost(forward_propagation(r.X, r.start).A2, r.Y);
    std::vector<int> iterations;
    std::vector<double> reported;
    const Training t = nn_model(r.X, r.Y, r.start, 0.2, 51, 25, [&](int i, double cost, const Parameters& p) {
        iterations.push_back(i);
        reported.push_back(cost);
        const Cache cache = forward_propagation(r.X, p);
        CHECK(nn::true_cost(cache.Z2, cache.A2, r.Y) == cost);  // the parameters are those that the cost belongs to
    });
    CHECK(iterations == std::vector<int>{0, 25, 50});
    REQUIRE(t.costs.size() == 3);
    CHECK(t.costs == reported);
    CHECK(t.costs[0] == before);
    // the parameters that come back are those after the last update
    const Training one = nn_model(r.X, r.Y, r.start, 0.2, 1);
    const Gradients grads = backward_propagation(r.start, forward_propagation(r.X, r.start), r.X, r.Y);
    const Parameters after = update_parameters(r.start, grads, 0.2);
    CHECK(support::equal(one.parameters.W1, after.W1));
    CHECK(support::equal(one.parameters.b1, after.b1));
    CHECK(support::equal(one.parameters.W2, after.W2));
    CHECK(support::equal(one.parameters.b2, after.b2));
    CHECK(one.costs == std::vector<double>{before});
    // costs are recorded every 100 iterations unless said otherwise
    CHECK(nn_model(r.X, r.Y, r.start, 0.2, 201).costs.size() == 3);
}

TEST_CASE("one hidden layer: it learns a circle in a circle, which no straight line can") {
    const Run r = small_run(1);
    const Training t = nn_model(r.X, r.Y, r.start, 1.0, 2000);
    CHECK(t.costs.front() > 0.6);
    CHECK(t.costs.back() < 0.1);
    CHECK(nn::accuracy(predict(t.parameters, r.X), r.Y) == 100.0);
}

TEST_CASE("one hidden layer: hidden units that start alike stay alike") {
    const Run r = small_run(2);
    for (const double w : {0.0, 0.5}) {
        const Parameters alike{Matrix(4, 2, w), Matrix(4, 1), Matrix(1, 4, w), Matrix(1, 1)};
        const Parameters p = nn_model(r.X, r.Y, alike, 0.5, 100).parameters;
        CAPTURE(w);
        for (int unit = 1; unit < 4; ++unit) {
            CHECK(p.W1(unit, 0) == p.W1(0, 0));
            CHECK(p.W1(unit, 1) == p.W1(0, 1));
            CHECK(p.b1(unit, 0) == p.b1(0, 0));
            CHECK(p.W2(0, unit) == p.W2(0, 0));
        }
        // from 0 the weights never move at all: each layer's gradient has the other's weights as a factor
        CHECK(support::equal(p.W1, alike.W1) == (w == 0.0));
        CHECK(support::equal(p.W2, alike.W2) == (w == 0.0));
    }
}

TEST_CASE("one hidden layer: predict answers 1 above 0.5 and 0 at it") {
    const Parameters p{Matrix{{1}}, Matrix{{0}}, Matrix{{1}}, Matrix{{0}}};
    CHECK(support::equal(predict(p, Matrix{{-1, 0, 1e-9}}), Matrix{{0, 0, 1}}));
    CHECK(error_of([&] { predict(p, Matrix(2, 3)); }) == "dot: (1, 1) . (2, 3): inner dimensions 1 and 2 differ");
}

TEST_CASE("one hidden layer: data that do not fit, NaN and infinity are refused") {
    const Run r = small_run(3);
    CHECK(error_of([&] { nn_model(r.X, Matrix(60, 1), r.start, 0.2, 1); }).find("examples: X (2, 60) and Y (60, 1)") ==
          0);
    CHECK(error_of([&] { nn_model(r.X, r.Y, r.start, 0.2, 1, 0); }) == "cost_every must be at least 1, not 0");
    for (const double bad : {std::nan(""), double{INFINITY}}) {
        Matrix X = r.X, Y = r.Y;
        X(1, 59) = bad;
        CHECK(error_of([&] { nn_model(X, r.Y, r.start, 0.2, 1); }).find("X holds NaN or infinity") !=
              std::string::npos);
        Y(0, 0) = bad;
        CHECK(error_of([&] { nn_model(r.X, Y, r.start, 0.2, 1); }).find("examples: label 0 of Y is ") == 0);
    }
}

TEST_CASE("one hidden layer: a run that diverges stops and names the iteration") {
    const Run r = small_run(1);
    // tanh and sigmoid level off: nothing overflows, but the cost goes where no later step brings it back from
    const std::string risen = " the cost has risen from 0.69";
    CHECK(error_of([&] {
              nn_model(r.X, r.Y, r.start, 1e6, 1000);
          }).find("training diverged: at iteration 100" + risen) == 0);
    CHECK(error_of([&] {
              nn_model(r.X, r.Y, r.start, 1e6, 1000, 30);
          }).find("training diverged: at iteration 30" + risen) == 0);
    // all four parameters are watched
    std::vector<Parameters> overflowed(4, r.start);
    overflowed[0].W1(3, 1) = INFINITY;
    overflowed[1].b1(3, 0) = INFINITY;
    overflowed[2].W2(0, 3) = INFINITY;
    overflowed[3].b2(0, 0) = INFINITY;
    for (const Parameters& start : overflowed) {
        CHECK(error_of([&] { nn_model(r.X, r.Y, start, 0.2, 1); }) ==
              "training diverged: the weights overflowed at iteration 0; either the learning rate is too large (try a "
              "smaller one), or a gradient is wrong (gradient_check tells)");
    }
}
