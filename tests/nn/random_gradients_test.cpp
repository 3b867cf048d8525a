// 500 networks of random sizes, all three models, each gradient against central differences. tests/nn/*/ has the same
// for chosen cases, element by element; here a few elements of every parameter are compared.
#include <cmath>
#include <functional>

#include "matrix/random.hpp"
#include "nn/deep_network/backward_module.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/gradient_check.hpp"
#include "nn/logistic_regression/propagate.hpp"
#include "nn/one_hidden_layer/backward.hpp"
#include "tests/support.hpp"

namespace {

constexpr int cases = 500, elements_each = 5;

// What the differences are taken of, and which relus are on: a nudge that switches one crosses a kink, where the cost
// has no slope.
struct Function {
    std::function<double()> cost;
    std::function<std::vector<bool>()> switches;
};

struct Tally {
    int compared = 0, at_a_kink = 0, parameters = 0;
};

std::vector<bool> no_switches() {
    return {};
}

Matrix labels(int m, RandomState& rng) {
    Matrix Y(1, m);
    for (int j = 0; j < m; ++j) Y(0, j) = rng.randint(0, 2);
    return Y;
}

bool crosses_a_kink(const Function& f, Matrix& w, int i) {
    const double before = w.data()[i];
    w.data()[i] = before + 1e-5;
    const std::vector<bool> above = f.switches();
    w.data()[i] = before - 1e-5;
    const std::vector<bool> below = f.switches();
    w.data()[i] = before;
    return above != below;
}

// A few elements of one parameter. The distance is measured against the whole gradient as well, as a single element may
// be near 0.
void compare(const Function& f, const Matrix& gradient, Matrix& w, RandomState& rng, Tally& tally) {
    REQUIRE(same_shape(gradient, w));
    Matrix ours(1, elements_each), experiment(1, elements_each);
    for (int k = 0; k < elements_each; ++k) {
        const int i = rng.randint(0, w.size());
        if (crosses_a_kink(f, w, i)) {
            ++tally.at_a_kink;
            continue;
        }
        ours(0, k) = gradient.data()[i];
        experiment(0, k) = nn::numerical_gradient(f.cost, w, i);
        ++tally.compared;
    }
    const double size = nn::norm(gradient) / std::sqrt(w.size());
    CHECK(nn::norm(ours - experiment) < 1e-6 * (nn::norm(ours) + nn::norm(experiment) + size) + 1e-10);
    tally.parameters += nn::norm(ours) > 1e-7 ? 1 : 0;
}

void check_logistic_regression(RandomState& rng, Tally& tally) {
    const int n_x = rng.randint(1, 61), m = rng.randint(1, 51);
    const Matrix X = rng.randn(n_x, m), Y = labels(m, rng);
    Matrix w = rng.randn(n_x, 1) / std::sqrt(n_x), b = rng.randn(1, 1);
    const auto step = [&] { return logistic_regression::propagate(w, b(0, 0), X, Y); };
    const Function f{[&] { return step().cost; }, no_switches};
    const logistic_regression::Gradients grads = step().grads;
    compare(f, grads.dw, w, rng, tally);
    compare(f, Matrix(1, 1, grads.db), b, rng, tally);
}

void check_one_hidden_layer(RandomState& rng, Tally& tally) {
    const int n_x = rng.randint(1, 61), n_h = rng.randint(1, 61), m = rng.randint(1, 51);
    const Matrix X = rng.randn(n_x, m), Y = labels(m, rng);
    one_hidden_layer::Parameters p{rng.randn(n_h, n_x) / std::sqrt(n_x), rng.randn(n_h, 1),
                                   rng.randn(1, n_h) / std::sqrt(n_h), rng.randn(1, 1)};
    const auto forward = [&] { return one_hidden_layer::forward_propagation(X, p); };
    const Function f{[&] { return nn::compute_cost(forward().A2, Y); }, no_switches};
    const one_hidden_layer::Gradients grads = one_hidden_layer::backward_propagation(p, forward(), X, Y);
    compare(f, grads.dW1, p.W1, rng, tally);
    compare(f, grads.db1, p.b1, rng, tally);
    compare(f, grads.dW2, p.W2, rng, tally);
    compare(f, grads.db2, p.b2, rng, tally);
}

void check_deep_network(RandomState& rng, Tally& tally) {
    std::vector<int> layers(1 + static_cast<std::size_t>(rng.randint(1, 6)));
    for (int& n : layers) n = rng.randint(1, 61);
    layers.back() = 1;
    const int m = rng.randint(1, 51);
    const Matrix X = rng.randn(layers.front(), m), Y = labels(m, rng);
    deep_network::Parameters p = deep_network::initialize_parameters_he(layers, rng);
    for (Matrix& b : p.b) b = rng.randn(b.rows(), 1) * 0.3;
    const auto forward = [&] { return deep_network::L_model_forward(X, p); };
    const auto switches = [&] {
        std::vector<bool> on;
        for (const deep_network::LayerCache& cache : forward()) {
            for (int i = 0; i < cache.Z.size(); ++i) on.push_back(cache.Z.data()[i] > 0.0);
        }
        return on;
    };
    const Function f{[&] { return deep_network::compute_cost(forward().back().A, Y); }, switches};
    const deep_network::Gradients grads = deep_network::L_model_backward(X, Y, p, forward());
    for (std::size_t l = 0; l < grads.dW.size(); ++l) {
        CAPTURE(l);
        compare(f, grads.dW[l], p.W[l], rng, tally);
        compare(f, grads.db[l], p.b[l], rng, tally);
    }
}

}  // namespace

TEST_CASE("500 random networks: every gradient agrees with central differences") {
    void (*const models[])(RandomState&, Tally&) = {check_logistic_regression, check_one_hidden_layer,
                                                    check_deep_network};
    Tally tally;
    for (int i = 0; i < cases; ++i) {
        RandomState rng(1000 + static_cast<std::uint32_t>(i));
        CAPTURE(i);
        models[i % 3](rng, tally);
    }
    CHECK(tally.compared > 9000);
    CHECK(tally.at_a_kink < tally.compared / 20);  // few are left out
    CHECK(tally.parameters > 1900);                // and almost none of the rest is a comparison of zeros
}
