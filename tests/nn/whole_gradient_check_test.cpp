// gradient_check of a whole network, in one line: right gradients pass, and each wrong one is found.
#include <array>
#include <cmath>

#include "nn/deep_network/backward_module.hpp"
#include "nn/deep_network/gradient_check.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/one_hidden_layer/backward.hpp"
#include "nn/one_hidden_layer/gradient_check.hpp"
#include "tests/support.hpp"

using support::error_of;

namespace {

constexpr double right = 1e-6;

// What people get wrong, done to one gradient.
std::vector<Matrix> wrong_versions_of(const Matrix& gradient, int m) {
    Matrix one_element = gradient, not_a_number = gradient, infinite = gradient;
    one_element.data()[0] += 0.01 * nn::norm(gradient);
    not_a_number.data()[gradient.size() - 1] = std::nan("");
    infinite.data()[0] = INFINITY;
    return {gradient * m, gradient / m, -gradient, gradient * 1.0001, Matrix(gradient.rows(), gradient.cols()),
            one_element,  not_a_number, infinite};
}

Matrix labels(int m) {
    Matrix Y(1, m);
    for (int j = 0; j < m; ++j) Y(0, j) = j % 3 == 0 ? 1.0 : 0.0;
    return Y;
}

}  // namespace

TEST_CASE("one hidden layer: gradient_check passes right gradients, for several sizes and weights") {
    RandomState rng(60);
    using namespace one_hidden_layer;
    for (const auto& [n_x, n_h, m] : {std::array{2, 4, 30}, {1, 1, 5}, {5, 3, 8}}) {
        const Matrix X = rng.randn(n_x, m), Y = labels(m);
        for (const double scale : {1.0, 100.0}) {  // randn * 0.01, the start of part 2.1, and randn
            Parameters p = initialize_parameters(n_x, n_h, 1, rng);
            p.W1 *= scale;
            p.W2 *= scale;
            CAPTURE(scale);
            CHECK(gradient_check(X, Y, p, backward_propagation(p, forward_propagation(X, p), X, Y)) < right);
        }
    }
}

TEST_CASE("one hidden layer: gradient_check finds each of the four gradients wrong, in each of the ways") {
    using namespace one_hidden_layer;
    RandomState rng(61);
    const int m = 12;
    const Matrix X = rng.randn(3, m), Y = labels(m);
    const Parameters p{rng.randn(4, 3), rng.randn(4, 1), rng.randn(1, 4), rng.randn(1, 1)};
    const Cache cache = forward_propagation(X, p);
    const Gradients grads = backward_propagation(p, cache, X, Y);
    int found = 0;
    for (Matrix Gradients::*which : {&Gradients::dW1, &Gradients::db1, &Gradients::dW2, &Gradients::db2}) {
        for (const Matrix& wrong : wrong_versions_of(grads.*which, m)) {
            Gradients changed = grads;
            changed.*which = wrong;
            CHECK(gradient_check(X, Y, p, changed) > 10 * right);
            ++found;
        }
    }
    CHECK(found == 4 * 8);

    // what fits by its shape, and is wrong: Z1 for A1, in either half
    const auto check = [&](const OutputGradients& output, const HiddenGradients& hidden) {
        return gradient_check(X, Y, p, {hidden.dW1, hidden.db1, output.dW2, output.db2});
    };
    const OutputGradients output = output_gradients(cache.A1, cache.A2, Y);
    const HiddenGradients hidden = hidden_gradients(output.dZ2, p.W2, cache.A1, X);
    CHECK(check(output, hidden) < right);
    CHECK(check(output_gradients(cache.Z1, cache.A2, Y), hidden) > 1e-3);
    CHECK(check(output, hidden_gradients(output.dZ2, p.W2, cache.Z1, X)) > 1e-3);
    CHECK(check(output_gradients(cache.A1, cache.Z2, Y), hidden) > 1e-3);
}

TEST_CASE("deep network: gradient_check passes right gradients, for several sizes") {
    RandomState rng(62);
    using namespace deep_network;
    for (const std::vector<int>& layers : {std::vector<int>{2, 1}, {2, 4, 1}, {3, 5, 4, 1}}) {
        const Matrix X = rng.randn(layers[0], 10), Y = labels(10);
        const Parameters p = initialize_parameters_he(layers, rng);
        CHECK(gradient_check(X, Y, p, L_model_backward(X, Y, p, L_model_forward(X, p))) < right);
    }
}

TEST_CASE("deep network: gradient_check finds every gradient wrong, in each layer and each way") {
    using namespace deep_network;
    RandomState rng(63);
    const int m = 12;
    const Matrix X = rng.randn(3, m), Y = labels(m);
    Parameters p = initialize_parameters_he({3, 6, 4, 1}, rng);
    for (Matrix& b : p.b) b = rng.randn(b.rows(), 1) * 0.3;
    const std::vector<LayerCache> caches = L_model_forward(X, p);
    const Gradients grads = L_model_backward(X, Y, p, caches);
    REQUIRE(gradient_check(X, Y, p, grads) < right);
    int found = 0;
    for (std::vector<Matrix> Gradients::*which : {&Gradients::dW, &Gradients::db}) {
        for (std::size_t l = 0; l < 3; ++l) {
            CAPTURE(l);
            for (const Matrix& wrong : wrong_versions_of((grads.*which)[l], m)) {
                Gradients changed = grads;
                (changed.*which)[l] = wrong;
                CHECK(gradient_check(X, Y, p, changed) > 10 * right);
                ++found;
            }
        }
    }
    CHECK(found == 2 * 3 * 8);

    // what fits by its shape, and is wrong: Z for A in one layer's cache, or A for Z
    for (std::size_t l = 0; l < 3; ++l) {
        std::vector<LayerCache> swapped = caches;
        swapped[l].A = caches[l].Z;
        CAPTURE(l);
        CHECK(gradient_check(X, Y, p, L_model_backward(X, Y, p, swapped)) > 1e-3);
    }
    const LayerCache first = linear_activation_forward(X, p.W[0], p.b[0], "sigmoid");
    const Matrix dA = rng.randn(6, m);
    CHECK(nn::relative_difference(nn::sigmoid_backward(dA, first.A), nn::sigmoid_backward(dA, first.Z)) > 1e-3);
}

TEST_CASE("gradient_check refuses what it can't check, instead of calling it right") {
    const Matrix X(2, 5, 1.0), Y = labels(5);
    RandomState rng(64);
    {
        using namespace one_hidden_layer;
        const Parameters p = initialize_parameters(2, 3, 1, rng);
        CHECK(error_of([&] { gradient_check(X, Y, Parameters{}, Gradients{}); }) ==
              "dot: (0, 0) . (2, 5): inner dimensions 0 and 2 differ");
        CHECK(error_of([&] { gradient_check(X, Y, p, Gradients{}); }) ==
              "relative_difference: the shapes (0, 0) and (3, 2) differ");
        CHECK(error_of([&] { gradient_check(X, Matrix(1, 4), p, Gradients{}); }) ==
              "true_cost: the shapes (1, 5) and (1, 4) differ");
        CHECK(error_of([&] { gradient_check(Matrix(2, 0), Matrix(1, 0), p, Gradients{}); }) ==
              "mean: a matrix of shape (1, 0) has no elements");
    }
    using namespace deep_network;
    const Parameters p = initialize_parameters_he({2, 3, 1}, rng);
    Gradients grads = L_model_backward(X, Y, p, L_model_forward(X, p));
    CHECK(error_of([&] { gradient_check(X, Y, Parameters{}, Gradients{}); }) ==
          "gradient_check: the network has no layers");
    CHECK(error_of([&] { gradient_check(X, Y, p, Gradients{}); }) ==
          "gradient_check: the network has 2 layers, but a list has 0");
    CHECK(error_of([&] {
              gradient_check(X, Y, {{Matrix()}, {Matrix()}}, {{Matrix()}, {Matrix()}});
          }) == "dot: (0, 0) . (2, 5): inner dimensions 0 and 2 differ");
    CHECK(error_of([&] {
              gradient_check(X, Y, {p.W, {p.b[0]}}, grads);
          }) == "L_model_forward: the network has 2 layers, but a list has 1");
    grads.db.pop_back();
    CHECK(error_of([&] { gradient_check(X, Y, p, grads); }) ==
          "gradient_check: the network has 2 layers, but a list has 1");
    grads.dW[1] = Matrix(1, 2);
    grads.db.push_back(Matrix(1, 1));
    CHECK(error_of([&] { gradient_check(X, Y, p, grads); }) ==
          "relative_difference: the shapes (1, 2) and (1, 3) differ");
}
