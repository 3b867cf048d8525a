#include "nn/deep_network/model.hpp"

#include <cmath>

#include "datasets/circles.hpp"
#include "nn/accuracy.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace deep_network;
using support::error_of;

namespace {

struct Run {
    Matrix X, Y;
    Parameters start;
};

Run small_run(std::uint32_t seed) {
    RandomState rng(seed);
    datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    return {train.X, train.Y, initialize_parameters_he({2, 4, 1}, rng)};
}

// The share of answers above 0.5 on a circle around (0, 0).
double share_of_yes(const Parameters& parameters, double radius) {
    Matrix points(2, 360);
    for (int j = 0; j < 360; ++j) {
        const double angle = j * std::acos(-1.0) / 180.0;
        points(0, j) = radius * std::cos(angle);
        points(1, j) = radius * std::sin(angle);
    }
    return mean(predict(points, parameters));
}

}  // namespace

TEST_CASE("shapes from the input to the prediction") {
    RandomState rng(1);
    const Parameters p = initialize_parameters_he({3, 5, 4, 1}, rng);
    const std::vector<LayerCache> caches = L_model_forward(Matrix(3, 7, 0.5), p);
    REQUIRE(caches.size() == 3);
    CHECK(shape(caches[0].Z) == "(5, 7)");
    CHECK(shape(caches[1].A) == "(4, 7)");
    CHECK(shape(caches[2].A) == "(1, 7)");
    CHECK(error_of([&] { L_model_forward(Matrix(2, 7), p); }) ==
          "dot: (5, 3) . (2, 7): inner dimensions 3 and 2 differ");
}

TEST_CASE("an activation that nobody knows") {
    const Matrix A(2, 3), W(4, 2), b(4, 1);
    CHECK(error_of([&] { linear_activation_forward(A, W, b, "Relu"); }) ==
          "activation must be sigmoid or relu, not Relu");
    CHECK(error_of([&] {
              linear_activation_backward(A, {A, A}, A, W, "tanh");
          }) == "activation must be sigmoid or relu, not tanh");
}

TEST_CASE("update_parameters steps against the slope and leaves the caller's parameters alone") {
    const Parameters p{{Matrix{{1, 2}}}, {Matrix{{3}}}};
    const Parameters q = update_parameters(p, {{Matrix{{10, -10}}}, {Matrix{{4}}}}, 0.5);
    CHECK(support::equal(q.W[0], Matrix{{-4, 7}}));
    CHECK(support::equal(q.b[0], Matrix{{1}}));
    CHECK(support::equal(p.W[0], Matrix{{1, 2}}));
    CHECK(error_of([&] { update_parameters(p, {{Matrix(2, 2)}, {Matrix(1, 1)}}, 0.5); }).find("(1, 2) - (2, 2)") == 0);
}

TEST_CASE("costs are those before the update, and recorded when asked for") {
    const Run r = small_run(1);
    const double before = compute_cost(L_model_forward(r.X, r.start).back().A, r.Y);
    std::vector<int> iterations;
    std::vector<double> reported;
    const Training t = L_layer_model(r.X, r.Y, r.start, 0.2, 51, 25, [&](int i, double cost, const Parameters& p) {
        iterations.push_back(i);
        reported.push_back(cost);
        const LayerCache last = L_model_forward(r.X, p).back();
        CHECK(nn::true_cost(last.Z, last.A, r.Y) == cost);  // the parameters are those that the cost belongs to
    });
    CHECK(iterations == std::vector<int>{0, 25, 50});
    REQUIRE(t.costs.size() == 3);
    CHECK(t.costs == reported);
    CHECK(t.costs[0] == before);
    CHECK(t.costs[2] < t.costs[0]);
    // the parameters that come back are those after the last update
    const Training one = L_layer_model(r.X, r.Y, r.start, 0.2, 1);
    const Gradients grads = L_model_backward(r.X, r.Y, r.start, L_model_forward(r.X, r.start));
    CHECK(support::equal(one.parameters.W[0], update_parameters(r.start, grads, 0.2).W[0]));
    CHECK(one.costs.size() == 1);
}

TEST_CASE("two bending units and one that is on for all points can enclose a region, as 3.5 tells") {
    // 1 - |x1| - |x2|, with |x| = 2 relu(x) - x; relu(x1 + x2 + 10) is x1 + x2 + 10 near (0, 0)
    const Parameters diamond{{Matrix{{1, 0}, {0, 1}, {1, 1}}, Matrix{{-2, -2, 1}}},
                             {Matrix{{0}, {0}, {10}}, Matrix{{-9}}}};
    CHECK(share_of_yes(diamond, 0.7) == 1.0);
    CHECK(share_of_yes(diamond, 1.01) == 0.0);
    CHECK(share_of_yes(diamond, 3.0) == 0.0);

    // seed 26 of 3.5, which ends with two bending units
    RandomState rng(26);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    datasets::make_circles(100, 0.15, 0.8, rng);
    const Parameters start = initialize_parameters_deep({2, 4, 1}, rng);
    const Parameters end = L_layer_model(train.X, train.Y, start, 0.2, 15000).parameters;
    CHECK(nn::accuracy(predict(train.X, end), train.Y) == doctest::Approx(68.0));
    CHECK(share_of_yes(end, 0.5) == 1.0);
    CHECK(share_of_yes(end, 2.0) == 0.0);
    CHECK(share_of_yes(end, 100.0) == 0.0);
}

TEST_CASE("predict answers 1 above 0.5 and 0 at it") {
    const Parameters p{{Matrix{{1}}}, {Matrix{{0}}}};
    CHECK(support::equal(predict(Matrix{{-1, 0, 1e-9}}, p), Matrix{{0, 0, 1}}));
}

TEST_CASE("NaN and infinity in the data are refused, not trained on, nor is a cost kept every 0th time") {
    Run r = small_run(2);
    CHECK(error_of([&] { L_layer_model(r.X, r.Y, r.start, 0.2, 1, 0); }) == "cost_every must be at least 1, not 0");
    for (const double bad : {std::nan(""), double{INFINITY}}) {
        Matrix X = r.X, Y = r.Y;
        X(1, 299) = bad;
        CHECK(error_of([&] { L_layer_model(X, r.Y, r.start, 0.2, 1); }).find("X holds NaN or infinity") !=
              std::string::npos);
        Y(0, 0) = bad;
        CHECK(error_of([&] { L_layer_model(r.X, Y, r.start, 0.2, 1); }).find("examples: label 0 of Y is ") == 0);
    }
}

TEST_CASE("a run that diverges stops and names the iteration") {
    const Run r = small_run(1);
    CHECK(error_of([&] {
              L_layer_model(r.X, r.Y, r.start, 1e6, 1000);
          }).find("training diverged: the weights overflowed at iteration ") == 0);
    // with two hidden layers every relu dies first: no overflow, but a cost that no step brings down again
    RandomState rng(1);
    const Parameters deep = initialize_parameters_he({2, 20, 10, 1}, rng);
    CHECK(error_of([&] {
              L_layer_model(r.X, r.Y, deep, 1e6, 1000);
          }).find("training diverged: at iteration 100 the cost has risen from ") == 0);
}

TEST_CASE(
    "with a large rate a nudge in the last bit is amplified into the printed digits; with the default it is not") {
    // Two NumPy installations differ from each other by such nudges (their BLAS adds in another order): where one ulp
    // changes the printed costs, no two programs can be asked to print the same.
    const auto printed_lines_that_differ = [](double rate, double noise, std::uint32_t seed, int iterations) {
        RandomState rng(seed);
        const datasets::Examples train = datasets::make_circles(300, noise, 0.8, rng);
        const Parameters start = initialize_parameters_he({2, 10, 5, 1}, rng);
        Parameters nudged = start;
        nudged.W[0](0, 0) = std::nextafter(nudged.W[0](0, 0), 10.0);
        const Training a = L_layer_model(train.X, train.Y, start, rate, iterations);
        const Training b = L_layer_model(train.X, train.Y, nudged, rate, iterations);
        int differing = 0;
        for (std::size_t i = 0; i < a.costs.size(); ++i) {
            differing += support::printf_text("%f", a.costs[i]) != support::printf_text("%f", b.costs[i]);
        }
        return differing;
    };
    CHECK(printed_lines_that_differ(0.2, 0.15, 1, 3000) == 0);
    CHECK(printed_lines_that_differ(2.0, 0.15, 1, 3000) > 0);
}
