// Several classes: shares, cost, and gradients against central differences for each kind of hidden layer.
#include "nn/deep_network/classes.hpp"

#include <cmath>

#include "nn/deep_network/initialization.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace deep_network;
using support::error_of;

TEST_CASE("shares of a column add up to 1, whatever is added to its scores; large scores don't overflow") {
    const Matrix Z{{1, 800}, {2, 0}, {3, -800}}, A = class_shares(Z);
    for (int j = 0; j < 2; ++j) CHECK(A(0, j) + A(1, j) + A(2, j) == doctest::Approx(1.0).epsilon(1e-15));
    CHECK(A(2, 0) == doctest::Approx(std::exp(3) / (std::exp(1) + std::exp(2) + std::exp(3))).epsilon(1e-14));
    CHECK(A(0, 1) == 1.0);
    CHECK(support::equal(class_shares(Z + 4.0), A));
    CHECK(class_cost(Z, Matrix{{0, 0}, {0, 0}, {1, 1}}) == doctest::Approx((-std::log(A(2, 0)) + 1600) / 2));
    CHECK(error_of([&] { class_cost(Z, Matrix(2, 2)); }).find("class_cost") == 0);
}

TEST_CASE("gradients of a network with three answers, for tanh, relu and leaky") {
    RandomState rng(3);
    const Matrix X = rng.randn(2, 9);
    Matrix Y(3, 9);
    for (int j = 0; j < 9; ++j) Y(rng.randint(0, 3), j) = 1.0;
    Parameters p = initialize_parameters_he({2, 6, 5, 3}, rng);
    for (Matrix& b : p.b) b = 0.2 * rng.randn(b.rows(), 1);
    for (const std::string name : {"tanh", "relu", "leaky"}) {
        CAPTURE(name);
        const auto caches = class_forward(X, p, name);
        const auto slope = [&name](double z) {
            return name == "tanh" ? 1.0 - std::tanh(z) * std::tanh(z) : z > 0.0 ? 1.0 : name == "relu" ? 0.0 : 0.01;
        };
        const Gradients grads = class_backward(caches.back().A - Y, X, p, caches,
                                               [&](const Matrix& dA, const Matrix& Z) { return dA * apply(Z, slope); });
        const auto cost = [&] { return class_cost(class_forward(X, p, name).back().Z, Y); };
        for (std::size_t l = 0; l < 3; ++l) {
            CHECK(nn::norm(grads.dW[l]) > 1e-3);
            CHECK(nn::relative_difference(grads.dW[l], nn::numerical_gradients(cost, p.W[l])) < 1e-6);
            CHECK(nn::relative_difference(grads.db[l], nn::numerical_gradients(cost, p.b[l])) < 1e-6);
        }
    }
    CHECK(error_of([&] { class_forward(X, p, "sine"); }) == "the hidden layers must be tanh, relu or leaky, not sine");
}
