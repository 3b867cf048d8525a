// Parts 2.1 to 2.3: shapes, and every gradient against central differences.
#include "nn/one_hidden_layer/backward.hpp"

#include <cmath>

#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace one_hidden_layer;
using support::error_of;

namespace {

struct Case {
    Matrix X, Y;
    Parameters parameters;
};

// Random points, labels (of both kinds), weights and biases. Weights * 0.01 would leave tanh nearly straight, so that a
// mistake in its derivative hardly shows; zero biases would hide one in db.
Case draw_case(int n_x, int n_h, int m, RandomState& rng) {
    Case c{rng.randn(n_x, m), Matrix(1, m), initialize_parameters(n_x, n_h, 1, rng)};
    for (int j = 0; j < m; ++j) c.Y(0, j) = j % 3 == 0 ? 1.0 : 0.0;
    c.parameters.W1 = rng.randn(n_h, n_x);
    c.parameters.b1 = rng.randn(n_h, 1);
    c.parameters.W2 = rng.randn(1, n_h);
    c.parameters.b2 = rng.randn(1, 1);
    return c;
}

void check_gradient(const Matrix& ours, const std::function<double()>& cost, Matrix& w) {
    CHECK(same_shape(ours, w));
    CHECK(nn::norm(ours) > 1e-8);
    CHECK(nn::relative_difference(ours, nn::numerical_gradients(cost, w)) < 1e-6);
}

}  // namespace

TEST_CASE("one hidden layer: the start is W1, then W2, times 0.01, and biases of 0") {
    RandomState rng(3), same(3);
    const Parameters p = initialize_parameters(4, 3, 2, rng);
    const Matrix W1 = same.randn(3, 4) * 0.01;
    const Matrix W2 = same.randn(2, 3) * 0.01;
    CHECK(support::equal(p.W1, W1));
    CHECK(support::equal(p.W2, W2));
    CHECK(support::equal(p.b1, Matrix(3, 1)));
    CHECK(support::equal(p.b2, Matrix(2, 1)));
    CHECK(error_of([&] { initialize_parameters(0, 3, 1, rng); }) == "layers: every size must be at least 1, not 0");
    CHECK(error_of([&] { initialize_parameters(2, -4, 1, rng); }) == "layers: every size must be at least 1, not -4");
    CHECK(error_of([&] { initialize_parameters(2, 3, 0, rng); }) == "layers: every size must be at least 1, not 0");
}

TEST_CASE("one hidden layer: forward by hand, and its shapes") {
    const Parameters p{Matrix{{1, 0}, {0, 2}}, Matrix{{0.5}, {0}}, Matrix{{3, -1}}, Matrix{{0.25}}};
    const Cache cache = forward_propagation(Matrix{{1, 0, -1}, {2, 0, 1}}, p);
    CHECK(support::equal(cache.Z1, Matrix{{1.5, 0.5, -0.5}, {4, 0, 2}}));
    CHECK(cache.A1(0, 2) == std::tanh(-0.5));
    CHECK(cache.Z2(0, 0) == 3.0 * std::tanh(1.5) - std::tanh(4.0) + 0.25);
    CHECK(cache.A2(0, 1) == nn::basic_sigmoid(3.0 * std::tanh(0.5) + 0.25));

    RandomState rng(4);
    const Cache wide = forward_propagation(Matrix(5, 7, 0.5), initialize_parameters(5, 4, 2, rng));
    CHECK(shape(wide.Z1) == "(4, 7)");
    CHECK(shape(wide.A1) == "(4, 7)");
    CHECK(shape(wide.Z2) == "(2, 7)");
    CHECK(shape(wide.A2) == "(2, 7)");
}

TEST_CASE("one hidden layer: all four gradients agree with central differences") {
    RandomState rng(5);
    const std::vector<std::vector<int>> sizes = {{2, 3, 5}, {4, 1, 7}, {3, 6, 4}, {5, 2, 9}, {1, 4, 6}, {6, 5, 1}};
    for (const std::vector<int>& size : sizes) {
        CAPTURE(size[0]);
        Case c = draw_case(size[0], size[1], size[2], rng);
        Parameters& p = c.parameters;
        const auto cost = [&c] { return compute_cost(forward_propagation(c.X, c.parameters).A2, c.Y); };
        const Gradients grads = backward_propagation(p, forward_propagation(c.X, p), c.X, c.Y);
        check_gradient(grads.dW1, cost, p.W1);
        check_gradient(grads.db1, cost, p.b1);
        check_gradient(grads.dW2, cost, p.W2);
        check_gradient(grads.db2, cost, p.b2);
    }
}

TEST_CASE("one hidden layer: dZ1 and dZ2 are m times the slope of the cost") {
    RandomState rng(6);
    const int m = 5;
    const Case c = draw_case(2, 3, m, rng);
    Cache cache = forward_propagation(c.X, c.parameters);
    const OutputGradients output = output_gradients(cache.A1, cache.A2, c.Y);
    const HiddenGradients hidden = hidden_gradients(output.dZ2, c.parameters.W2, cache.A1, c.X);
    const auto cost_of_Z2 = [&] { return compute_cost(nn::sigmoid(cache.Z2), c.Y); };
    const auto cost_of_Z1 = [&] {
        return compute_cost(nn::sigmoid(dot(c.parameters.W2, tanh(cache.Z1)) + c.parameters.b2), c.Y);
    };
    check_gradient(output.dZ2 / m, cost_of_Z2, cache.Z2);
    check_gradient(hidden.dZ1 / m, cost_of_Z1, cache.Z1);
}

TEST_CASE("one hidden layer: with several outputs the gradients keep the shapes of the parameters") {
    RandomState rng(7);
    const Parameters p = initialize_parameters(5, 4, 2, rng);
    const Matrix X = rng.randn(5, 7);
    const Gradients grads = backward_propagation(p, forward_propagation(X, p), X, Matrix(2, 7, 1.0));
    CHECK(same_shape(grads.dW1, p.W1));
    CHECK(same_shape(grads.db1, p.b1));
    CHECK(same_shape(grads.dW2, p.W2));
    CHECK(same_shape(grads.db2, p.b2));
}

TEST_CASE("one hidden layer: shapes that do not fit are named") {
    RandomState rng(8);
    const Parameters p = initialize_parameters(2, 3, 1, rng);
    const Matrix X = rng.randn(2, 5), Y(1, 5);
    const Cache cache = forward_propagation(X, p);
    CHECK(error_of([&] { forward_propagation(Matrix(4, 5), p); }) ==
          "dot: (3, 2) . (4, 5): inner dimensions 2 and 4 differ");
    CHECK(error_of([&] { compute_cost(cache.A2, Matrix(5, 1)); }).find("compute_cost: the shapes (1, 5)") == 0);
    CHECK(error_of([&] {
              backward_propagation(p, cache, X, Matrix(1, 4));
          }).find("output_gradients: the shapes (1, 5) and (1, 4)") == 0);
    // labels in a column: the difference would broadcast to (5, 5), as in NumPy
    CHECK(error_of([&] { backward_propagation(p, cache, X, Matrix(5, 1)); }) ==
          "output_gradients: the shapes (1, 5) and (5, 1) differ");
    CHECK(error_of([&] { backward_propagation(p, cache, Matrix(2, 6), Y); }) ==
          "dot: (3, 5) . (2, 6).T: inner dimensions 5 and 6 differ");
    CHECK(error_of([&] {
              hidden_gradients(Matrix(1, 5), p.W2, Matrix(4, 5), X);
          }).find("hidden_gradients: the shapes (3, 5) and (4, 5)") == 0);
    // A2 for A1: one row would broadcast to all of the hidden units
    CHECK(error_of([&] { hidden_gradients(cache.A2 - Y, p.W2, cache.A2, X); }) ==
          "hidden_gradients: the shapes (3, 5) and (1, 5) differ");
    CHECK(error_of([&] { update_parameters(p, {p.W1, p.b1, Matrix(3, 1), p.b2}, 0.1); }).find("(1, 3) - (3, 1)") == 0);
}

TEST_CASE("one hidden layer: saturated predictions cost what z says, and leave the gradients finite") {
    const Parameters p{Matrix{{1}}, Matrix{{0}}, Matrix{{1e4}}, Matrix{{0}}};
    const Matrix X{{1, 1}}, Y{{0, 1}};
    const Cache cache = forward_propagation(X, p);
    CHECK(support::equal(cache.A2, Matrix{{1, 1}}));
    CHECK(nn::true_cost(cache.Z2, cache.A2, Y) == cache.Z2(0, 0) / 2);  // one of the two is wrong
    const Gradients grads = backward_propagation(p, cache, X, Y);
    CHECK(grads.db2(0, 0) == 0.5);
    CHECK(all_finite(grads.dW1));
}

TEST_CASE("one hidden layer: update_parameters steps against the slope and leaves the caller's parameters alone") {
    const Parameters p{Matrix{{1, 2}}, Matrix{{3}}, Matrix{{4}}, Matrix{{5}}};
    const Parameters q = update_parameters(p, {Matrix{{10, -10}}, Matrix{{2}}, Matrix{{-4}}, Matrix{{6}}}, 0.5);
    CHECK(support::equal(q.W1, Matrix{{-4, 7}}));
    CHECK(support::equal(q.b1, Matrix{{2}}));
    CHECK(support::equal(q.W2, Matrix{{6}}));
    CHECK(support::equal(q.b2, Matrix{{2}}));
    CHECK(support::equal(p.W1, Matrix{{1, 2}}));
    CHECK(support::equal(p.b1, Matrix{{3}}));
    CHECK(support::equal(p.W2, Matrix{{4}}));
    CHECK(support::equal(p.b2, Matrix{{5}}));
}
