// The gradients of the deep network: against central differences, and against a second, plain-loop backpropagation.
#include <cmath>

#include "datasets/circles.hpp"
#include "nn/deep_network/backward_module.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace deep_network;

namespace {

// True when some Z lies so close to relu's kink at 0 that a nudge could cross it, or when an example goes through a
// layer of which every unit is off: then the layers below get no gradient, and there is nothing to compare.
bool unsuitable(const std::vector<LayerCache>& caches) {
    for (const LayerCache& cache : caches) {
        for (int i = 0; i < cache.Z.size(); ++i) {
            if (std::fabs(cache.Z.data()[i]) < 1e-3) return true;
        }
        const Matrix active = sum(cache.A, 0);
        for (int j = 0; j < active.cols(); ++j) {
            if (active(0, j) == 0.0) return true;
        }
    }
    return false;
}

struct Case {
    Matrix X, Y;
    Parameters parameters;
};

// Random points, labels, weights and biases, drawn again until they suit.
Case draw_case(const std::vector<int>& layers, bool he, RandomState& rng) {
    for (;;) {
        Case c{rng.randn(layers.front(), 5), Matrix(1, 5), {}};
        for (int j = 0; j < 5; ++j) c.Y(0, j) = rng.randint(0, 2);
        c.parameters = he ? initialize_parameters_he(layers, rng) : initialize_parameters_xavier(layers, rng);
        for (Matrix& b : c.parameters.b) b = rng.randn(b.rows(), 1) * 0.3;  // zero biases would hide a mistake in db
        if (!unsuitable(L_model_forward(c.X, c.parameters))) return c;
    }
}

// Backpropagation once more, example by example and unit by unit, with nothing shared but the Matrix class.
Gradients plain_backpropagation(const Matrix& X, const Matrix& Y, const Parameters& p) {
    const std::size_t L = p.W.size();
    Gradients grads;
    for (std::size_t l = 0; l < L; ++l) {
        grads.dW.push_back(Matrix(p.W[l].rows(), p.W[l].cols()));
        grads.db.push_back(Matrix(p.b[l].rows(), 1));
    }
    const int m = X.cols();
    for (int j = 0; j < m; ++j) {
        std::vector<std::vector<double>> z(L + 1), a(L + 1);
        for (int i = 0; i < X.rows(); ++i) a[0].push_back(X(i, j));
        for (std::size_t l = 1; l <= L; ++l) {
            for (int i = 0; i < p.W[l - 1].rows(); ++i) {
                double total = p.b[l - 1](i, 0);
                for (std::size_t k = 0; k < a[l - 1].size(); ++k)
                    total += p.W[l - 1](i, static_cast<int>(k)) * a[l - 1][k];
                z[l].push_back(total);
                a[l].push_back(l < L ? std::fmax(total, 0.0) : 1.0 / (1.0 + std::exp(-total)));
            }
        }
        std::vector<double> dz{a[L][0] - Y(0, j)};
        for (std::size_t l = L; l >= 1; --l) {
            std::vector<double> below(a[l - 1].size());
            for (std::size_t i = 0; i < dz.size(); ++i) {
                const int row = static_cast<int>(i);
                grads.db[l - 1](row, 0) += dz[i] / m;
                for (std::size_t k = 0; k < below.size(); ++k) {
                    const int col = static_cast<int>(k);
                    grads.dW[l - 1](row, col) += dz[i] * a[l - 1][k] / m;
                    if (l > 1 && z[l - 1][k] > 0) below[k] += p.W[l - 1](row, col) * dz[i];
                }
            }
            dz = below;
        }
    }
    return grads;
}

void check_same(const Gradients& a, const Gradients& b) {
    REQUIRE(a.dW.size() == b.dW.size());
    for (std::size_t l = 0; l < a.dW.size(); ++l) {
        CAPTURE(l);
        CHECK(nn::relative_difference(a.dW[l], b.dW[l]) < 1e-12);
        CHECK(nn::relative_difference(a.db[l], b.db[l]) < 1e-12);
    }
}

}  // namespace

TEST_CASE("gradients agree with central differences, layer by layer") {
    RandomState rng(20);
    const std::vector<std::vector<int>> nets = {{2, 1}, {3, 4, 1}, {2, 5, 3, 1}, {4, 6, 5, 3, 1}};
    for (const std::vector<int>& layers : nets) {
        for (const bool he : {true, false}) {
            Case c = draw_case(layers, he, rng);
            const auto cost = [&c] { return compute_cost(L_model_forward(c.X, c.parameters).back().A, c.Y); };
            const Gradients grads = L_model_backward(c.X, c.Y, c.parameters, L_model_forward(c.X, c.parameters));
            for (std::size_t l = 0; l < grads.dW.size(); ++l) {
                CAPTURE(layers.size());
                CAPTURE(l);
                CHECK(nn::norm(grads.dW[l]) > 1e-8);
                CHECK(nn::norm(grads.db[l]) > 1e-8);
                CHECK(nn::relative_difference(grads.dW[l], nn::numerical_gradients(cost, c.parameters.W[l])) < 1e-6);
                CHECK(nn::relative_difference(grads.db[l], nn::numerical_gradients(cost, c.parameters.b[l])) < 1e-6);
            }
        }
    }
}

TEST_CASE("gradients agree with plain loops where differences can't tell: zeros, weights * 0.01, weights * 10") {
    RandomState rng(21);
    const std::vector<int> layers{2, 6, 4, 1};
    // 31 points: with as many of either label, db of the last layer would be 0 but for rounding
    const datasets::Examples data = datasets::make_circles(31, 0.15, 0.8, rng);
    for (const Parameters& p : {initialize_parameters_zeros(layers), initialize_parameters_deep(layers, rng),
                                initialize_parameters_random(layers, rng), initialize_parameters_he(layers, rng)}) {
        check_same(L_model_backward(data.X, data.Y, p, L_model_forward(data.X, p)),
                   plain_backpropagation(data.X, data.Y, p));
    }
}

TEST_CASE("one layer's backward functions, each on its own") {
    RandomState rng(22);
    Matrix A_prev = rng.randn(3, 4), W = rng.randn(2, 3), b = rng.randn(2, 1);
    const Matrix dZ = rng.randn(2, 4);  // J = sum(dZ * Z) / m has dJ/dZ = dZ / m
    const auto J = [&] { return sum(dZ * linear_forward(A_prev, W, b)) / 4.0; };
    const LinearGradients g = linear_backward(dZ, A_prev, W);
    CHECK(nn::relative_difference(g.dW, nn::numerical_gradients(J, W)) < 1e-8);
    CHECK(nn::relative_difference(g.db, nn::numerical_gradients(J, b)) < 1e-8);
    CHECK(nn::relative_difference(g.dA_prev / 4.0, nn::numerical_gradients(J, A_prev)) < 1e-8);
    for (const std::string activation : {"sigmoid", "relu"}) {
        const auto JA = [&] { return sum(dZ * linear_activation_forward(A_prev, W, b, activation).A) / 4.0; };
        const LayerCache cache = linear_activation_forward(A_prev, W, b, activation);
        const LinearGradients ga = linear_activation_backward(dZ, cache, A_prev, W, activation);
        CAPTURE(activation);
        CHECK(nn::norm(ga.dW) > 1e-3);
        CHECK(nn::relative_difference(ga.dW, nn::numerical_gradients(JA, W)) < 1e-8);
        CHECK(nn::relative_difference(ga.db, nn::numerical_gradients(JA, b)) < 1e-8);
        CHECK(nn::relative_difference(ga.dA_prev / 4.0, nn::numerical_gradients(JA, A_prev)) < 1e-8);
    }
}

TEST_CASE("saturated predictions: the true cost, finite gradients, and the gradient is AL - Y") {
    for (const double logit : {1000.0, -1000.0}) {
        const Parameters p{{Matrix{{logit}}}, {Matrix{{0}}}};
        const Matrix X{{1, 1}}, Y{{0, 1}};
        const std::vector<LayerCache> caches = L_model_forward(X, p);
        const double al = logit > 0 ? 1.0 : 0.0;
        CHECK(support::equal(caches.back().A, Matrix(1, 2, al)));
        CHECK(nn::true_cost(caches.back().Z, caches.back().A, Y) == 500.0);  // one of the two is wrong, by 1000
        const Gradients grads = L_model_backward(X, Y, p, caches);
        CHECK(grads.dW[0](0, 0) == al - 0.5);
        CHECK(grads.db[0](0, 0) == al - 0.5);
    }
}
