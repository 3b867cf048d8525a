// Mini-batches, momentum, Adam, early stopping, L2 and dropout: against what they are made of, and against numbers of
// NumPy's.
#include <cmath>
#include <limits>

#include "datasets/circles.hpp"
#include "nn/deep_network/adam.hpp"
#include "nn/deep_network/dropout.hpp"
#include "nn/deep_network/early_stopping.hpp"
#include "nn/deep_network/gradient_check.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/l2.hpp"
#include "nn/deep_network/mini_batches.hpp"
#include "nn/deep_network/momentum.hpp"
#include "nn/paired.hpp"
#include "tests/support.hpp"

using namespace deep_network;
using support::error_of;

namespace {

const std::vector<int> kLayers{2, 20, 10, 1};

// Chapter 4.2's points and start.
struct Case {
    datasets::Examples train;
    Parameters start;
    RandomState rng;
};

Case circles(std::uint32_t seed) {
    RandomState rng(seed);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    datasets::make_circles(100, 0.15, 0.8, rng);
    const Parameters start = initialize_parameters_he(kLayers, rng);
    return {train, start, rng};
}

Gradients random_gradients(const Parameters& like, RandomState& rng) {
    Gradients grads;
    for (const Matrix& W : like.W) grads.dW.push_back(rng.randn(W.rows(), W.cols()));
    for (const Matrix& b : like.b) grads.db.push_back(rng.randn(b.rows(), 1));
    return grads;
}

double largest_difference(const Matrix& A, const Matrix& B) {
    double largest = 0.0;
    for (int i = 0; i < A.size(); ++i) largest = std::fmax(largest, std::fabs(A.data()[i] - B.data()[i]));
    return largest;
}

Step plain(double rate) {
    return [=](Parameters p, const Gradients& g) { return update_parameters(std::move(p), g, rate); };
}

Step momentum(const Parameters& like, double rate) {
    return [=, v = zeros_like(like)](Parameters p, const Gradients& g) mutable {
        return update_with_momentum(std::move(p), v, g, rate, 0.9);
    };
}

Step adam(const Parameters& like, double rate) {
    return [=, memory = AdamMemory{zeros_like(like), zeros_like(like)}](Parameters p, const Gradients& g) mutable {
        return update_with_adam(std::move(p), memory, g, rate);
    };
}

}  // namespace

TEST_CASE("mini-batches: every example once, beside its own label, the short rest at the end") {
    Matrix X(2, 23), Y(1, 23);
    for (int j = 0; j < 23; ++j) {
        X(0, j) = j;
        X(1, j) = 100 - j;
        Y(0, j) = 1000 + j;
    }
    for (const int size : {1, 4, 22, 23, 24, 1000}) {
        RandomState rng(5), same(5);
        std::vector<int> order(23);
        for (int j = 0; j < 23; ++j) order[static_cast<std::size_t>(j)] = j;
        same.shuffle(order);
        std::size_t place = 0;
        for (const MiniBatch& batch : random_mini_batches(X, Y, size, rng)) {
            const int expected = std::min(size, 23 - static_cast<int>(place));
            REQUIRE(batch.X.cols() == expected);
            REQUIRE(batch.Y.cols() == expected);
            for (int j = 0; j < expected; ++j, ++place) {
                CHECK(batch.X(0, j) == order[place]);  // as X[:, order] in NumPy
                CHECK(batch.X(1, j) == 100 - order[place]);
                CHECK(batch.Y(0, j) == 1000 + order[place]);
            }
        }
        CHECK(place == 23);
        CHECK(rng.rand() == same.rand());
    }
    RandomState rng(1);
    CHECK(random_mini_batches(Matrix(2, 0), Matrix(1, 0), 4, rng).empty());
    CHECK(random_mini_batches(X, Y, std::numeric_limits<int>::max(), rng).size() == 1);
    CHECK(error_of([&] { random_mini_batches(X, Y, 0, rng); }) ==
          "random_mini_batches: batch_size must be at least 1, not 0");
    CHECK(error_of([&] { random_mini_batches(X, Matrix(1, 22), 4, rng); }) ==
          "random_mini_batches: X (2, 23) and Y (1, 22) must have one column for each example");
}

TEST_CASE("one epoch is one step after the other, each from where the last one ended") {
    const Case c = circles(3);
    const std::vector<MiniBatch> batches{{columns(c.train.X, 0, 5), columns(c.train.Y, 0, 5)},
                                         {columns(c.train.X, 5, 8), columns(c.train.Y, 5, 8)}};
    Parameters expected = c.start;
    for (const MiniBatch& batch : batches) expected = L_layer_model(batch.X, batch.Y, expected, 0.3, 1).parameters;
    const Parameters found = one_epoch(batches, c.start, plain(0.3));
    for (std::size_t l = 0; l < 3; ++l) {
        CHECK(support::equal(found.W[l], expected.W[l]));
        CHECK(support::equal(found.b[l], expected.b[l]));
    }
}

TEST_CASE("momentum: without beta it is gradient descent; with it Polyak's step from the last two places") {
    RandomState rng(8);
    Parameters start = initialize_parameters_he({3, 4, 2}, rng);
    for (Matrix& b : start.b) b = rng.randn(b.rows(), 1);
    Parameters velocity = zeros_like(start), p = start, before = start;
    for (int i = 0; i < 5; ++i) {
        const Gradients g = random_gradients(start, rng);
        Parameters none = zeros_like(start);
        const Parameters same = update_with_momentum(p, none, g, 0.1, 0.0), gd = update_parameters(p, g, 0.1);
        const Parameters next = update_with_momentum(p, velocity, g, 0.1, 0.75);
        for (std::size_t l = 0; l < 2; ++l) {
            CHECK(support::equal(same.W[l], gd.W[l]));
            CHECK(support::equal(same.b[l], gd.b[l]));
            CHECK(largest_difference(next.W[l], p.W[l] - 0.1 * g.dW[l] + 0.75 * (p.W[l] - before.W[l])) < 1e-14);
            CHECK(largest_difference(next.b[l], p.b[l] - 0.1 * g.db[l] + 0.75 * (p.b[l] - before.b[l])) < 1e-14);
        }
        before = p;
        p = next;
    }
    // a slope that stays the same: the velocity grows to 1 / (1 - beta) of it
    const Gradients g = random_gradients(start, rng);
    for (int i = 0; i < 200; ++i) p = update_with_momentum(p, velocity, g, 0.1, 0.75);
    CHECK(largest_difference(velocity.W[0], 4.0 * g.dW[0]) < 1e-12);
}

TEST_CASE("Adam: the moments are those of all gradients so far, and the first step has the length of the rate") {
    RandomState rng(9);
    const Parameters start = initialize_parameters_he({3, 4, 2}, rng);
    AdamMemory memory{zeros_like(start), zeros_like(start)};
    Parameters p = start;
    std::vector<Gradients> seen;
    for (int t = 1; t <= 6; ++t) {
        seen.push_back(random_gradients(start, rng));
        const Parameters next = update_with_adam(p, memory, seen.back(), 0.25, 0.7, 0.9, 0.01);
        CHECK(memory.t == t);
        for (std::size_t l = 0; l < 2; ++l) {
            Matrix mean(p.b[l].rows(), 1), square(p.b[l].rows(), 1);
            for (int i = 0; i < t; ++i) {
                const Matrix& db = seen[static_cast<std::size_t>(i)].db[l];
                mean += 0.3 * std::pow(0.7, t - 1 - i) / (1.0 - std::pow(0.7, t)) * db;
                square += 0.1 * std::pow(0.9, t - 1 - i) / (1.0 - std::pow(0.9, t)) * (db * db);
            }
            CHECK(largest_difference(next.b[l], p.b[l] - 0.25 * mean / (sqrt(square) + 0.01)) < 1e-13);
        }
        p = next;
    }

    // tiny or huge, the first step is the rate, against the slope; without a slope there is no step, and no NaN
    Parameters tiny{{Matrix{{1, 1, 1, 1}}}, {Matrix(1, 1)}};
    AdamMemory fresh{zeros_like(tiny), zeros_like(tiny)};
    const Gradients g{{Matrix{{1e-6, -1e-3, 1e6, 0}}}, {Matrix(1, 1)}};
    tiny = update_with_adam(tiny, fresh, g, 0.125);
    CHECK(tiny.W[0](0, 0) == doctest::Approx(0.875).epsilon(0.002));  // epsilon is 1 % of 1e-6
    CHECK(tiny.W[0](0, 1) == doctest::Approx(1.125).epsilon(1e-5));
    CHECK(tiny.W[0](0, 2) == doctest::Approx(0.875).epsilon(1e-12));
    CHECK(tiny.W[0](0, 3) == 1.0);
    CHECK(tiny.b[0](0, 0) == 0.0);
}

TEST_CASE("the gradients that momentum and Adam are given pass the check, in short batches too") {
    Case c = circles(4);
    for (const Step& step : {momentum(c.start, 0.02), adam(c.start, 0.01)}) {
        Parameters p = c.start;
        int checked = 0;
        for (const MiniBatch& batch : random_mini_batches(c.train.X, c.train.Y, 64, c.rng)) {
            const Gradients grads = L_model_backward(batch.X, batch.Y, p, L_model_forward(batch.X, p));
            for (const Matrix& dW : grads.dW) CHECK(nn::norm(dW) > 1e-3);
            CHECK(gradient_check(batch.X, batch.Y, p, grads) < 1e-6);
            p = step(p, grads);
            ++checked;
        }
        CHECK(checked == 5);
    }
}

TEST_CASE("trainings end at the costs that NumPy prints") {
    // tests/reference/going_further.py: seed 1, batches of 60, 60 passes, rate 0.01: 300 steps
    const Case c = circles(1);
    const auto last_cost = [&c](const Step& step, int batch_size) {
        RandomState rng = c.rng;
        return support::printf_text(
            "%.6f", mini_batch_model(c.train.X, c.train.Y, c.start, step, batch_size, 60, rng).costs.back());
    };
    CHECK(last_cost(plain(0.01), 300) == "0.698139");
    CHECK(last_cost(plain(0.01), 60) == "0.687116");
    CHECK(last_cost(momentum(c.start, 0.01), 60) == "0.626357");
    CHECK(last_cost(adam(c.start, 0.01), 60) == "0.507282");
}

TEST_CASE("a training with batches as large as the set is gradient descent; what is no data is refused") {
    Case c = circles(2);
    RandomState rng = c.rng;
    const Training all = mini_batch_model(c.train.X, c.train.Y, c.start, plain(0.2), 300, 20, rng);
    const Training gd = L_layer_model(c.train.X, c.train.Y, c.start, 0.2, 21, 1);
    REQUIRE(all.costs.size() == 21);
    for (std::size_t i = 0; i < 21; ++i) CHECK(all.costs[i] == doctest::Approx(gd.costs[i]).epsilon(1e-12));

    CHECK(error_of([&] {
              mini_batch_model(c.train.X, c.train.Y, c.start, plain(1e9), 300, 20, rng);
          }).find("training diverged") == 0);
    Matrix X = c.train.X;
    X(0, 7) = std::nan("");
    CHECK(error_of([&] { mini_batch_model(X, c.train.Y, c.start, plain(0.2), 300, 20, rng); }).find("X holds NaN") !=
          std::string::npos);
}

TEST_CASE("at a rate of 1 momentum switches off every relu of layer 2, as 4.2 tells") {
    Case c = circles(1);
    const Parameters p =
        mini_batch_model(c.train.X, c.train.Y, c.start, momentum(c.start, 1.0), 32, 60, c.rng).parameters;
    const std::vector<LayerCache> caches = L_model_forward(c.train.X, p);
    CHECK(sum(L_model_forward(c.train.X, c.start)[1].A) > 0.0);
    CHECK(sum(caches[1].A) == 0.0);
}

TEST_CASE("a memory of other layers is refused") {
    RandomState rng(1);
    const Parameters two = initialize_parameters_he({3, 4, 2}, rng), one = initialize_parameters_he({3, 2}, rng);
    const Gradients g = random_gradients(two, rng);
    Parameters velocity = zeros_like(one);
    AdamMemory memory{zeros_like(two), zeros_like(one)};
    CHECK(error_of([&] { update_with_momentum(two, velocity, g, 0.1, 0.9); }) ==
          "update_with_momentum: the network has 2 layers, but a list has 1");
    CHECK(error_of([&] { update_with_adam(two, memory, g, 0.1); }) ==
          "update_with_adam: the network has 2 layers, but a list has 1");
    CHECK(memory.t == 0);
}

TEST_CASE("early stopping keeps the parameters of the lowest validation cost, and those are gradient descent's") {
    const Case c = circles(2);
    const MiniBatch train{columns(c.train.X, 0, 60), columns(c.train.Y, 0, 60)};
    const MiniBatch validation{columns(c.train.X, 60, 140), columns(c.train.Y, 60, 140)};
    const EarlyStopping kept = early_stopping(train, validation, c.start, 0.4, 1000, 20, 3);
    REQUIRE(kept.costs.size() < 51);  // it gave up
    const std::size_t best = static_cast<std::size_t>(kept.step) / 20;
    CHECK(best > 0);
    CHECK(kept.costs.size() == best + 4);
    for (const double cost : kept.costs) CHECK(cost >= kept.costs[best]);
    CHECK(whole_cost(validation.X, validation.Y, kept.parameters) == kept.costs[best]);
    const Parameters same = L_layer_model(train.X, train.Y, c.start, 0.4, kept.step, 20).parameters;
    for (std::size_t l = 0; l < 3; ++l) CHECK(support::equal(kept.parameters.W[l], same.W[l]));

    // with more patience than looks it goes on to the last step, and looks there, too
    CHECK(early_stopping(train, validation, c.start, 0.4, 100, 20, 7).costs.size() == 6);
    // with a patience of 1 the first look that is no better ends it
    const EarlyStopping hasty = early_stopping(train, validation, c.start, 0.4, 1000, 20, 1);
    CHECK(hasty.costs.size() == static_cast<std::size_t>(hasty.step) / 20 + 2);
    CHECK(hasty.costs.back() >= hasty.costs[hasty.costs.size() - 2]);
    // a cost that stays as it was is no better, either: the first of equals is kept
    const EarlyStopping resting = early_stopping(train, validation, c.start, 0.0, 1000, 20, 3);
    CHECK(resting.step == 0);
    CHECK(resting.costs.size() == 4);
    CHECK(error_of([&] { early_stopping(train, validation, c.start, 0.4, 100, 0, 7); }) ==
          "cost_every must be at least 1, not 0");
    CHECK(error_of([&] { early_stopping(train, validation, c.start, 0.4, 100, 20, 0); }) ==
          "early_stopping: patience must be at least 1, not 0");
    CHECK(error_of([&] { early_stopping(train, {}, c.start, 0.4, 100, 20, 7); }).find("examples: X (0, 0)") == 0);
}

TEST_CASE("the error of a mean of paired differences") {
    // d = 1, 3, 5, 7: mean 4, squares 9 + 1 + 1 + 9 = 20, s^2 = 20 / 3, error = sqrt(20 / 3 / 4)
    const Matrix A{{11, 23, 35, 47}}, B{{10, 20, 30, 40}};
    CHECK(nn::paired_error(A, B) == doctest::Approx(std::sqrt(5.0 / 3.0)).epsilon(1e-14));
    CHECK(nn::paired_error(A, A) == 0.0);
    CHECK(nn::paired_error(columns(A, 0, 2), columns(B, 0, 2)) == 1.0);  // two pairs are enough: sqrt(2 / 1 / 2)
    CHECK(error_of([&] { nn::paired_error(columns(A, 0, 1), columns(B, 0, 1)); }) ==
          "paired_error: at least two pairs are needed, not 1");
    CHECK(error_of([&] { nn::paired_error(A, columns(B, 0, 3)); }).find("paired_error") == 0);
}

namespace {

// The largest relative difference between these gradients and the slopes of `cost`, over all layers.
double off(const Gradients& grads, Parameters& p, const std::function<double()>& cost) {
    double largest = 0.0;
    for (std::size_t l = 0; l < p.W.size(); ++l) {
        CHECK(nn::norm(grads.dW[l]) > 1e-6);
        CHECK(nn::norm(grads.db[l]) > 1e-6);
        largest = std::fmax(largest, nn::relative_difference(grads.dW[l], nn::numerical_gradients(cost, p.W[l])));
        largest = std::fmax(largest, nn::relative_difference(grads.db[l], nn::numerical_gradients(cost, p.b[l])));
    }
    return largest;
}

}  // namespace

TEST_CASE("L2: its cost, and its gradient against central differences; the biases are spared") {
    Case c = circles(5);
    const Matrix X = columns(c.train.X, 0, 40), Y = columns(c.train.Y, 0, 40);
    Parameters p = c.start;
    for (Matrix& b : p.b) b = 0.1 * c.rng.randn(b.rows(), 1);
    double squares = 0.0;
    for (const Matrix& W : p.W) squares += nn::norm(W) * nn::norm(W);
    CHECK(l2_cost(p, 3.0, 40) == doctest::Approx(3.0 / 80.0 * squares).epsilon(1e-14));
    const Gradients plain = L_model_backward(X, Y, p, L_model_forward(X, p)), with = add_l2(plain, p, 3.0, 40);
    CHECK(off(with, p, [&] { return whole_cost(X, Y, p) + l2_cost(p, 3.0, 40); }) < 1e-6);
    CHECK(off(plain, p, [&] { return whole_cost(X, Y, p) + l2_cost(p, 3.0, 40); }) > 1e-3);
    for (std::size_t l = 0; l < 3; ++l) CHECK(support::equal(with.db[l], plain.db[l]));
    CHECK(error_of([&] {
              add_l2({{p.W[0]}, {p.b[0]}}, p, 1.0, 40);
          }) == "add_l2: the network has 3 layers, but a list has 1");
}

TEST_CASE("dropout: gradients against central differences with the same masks; the mean of a mask is 1") {
    Case c = circles(6);
    const Matrix X = columns(c.train.X, 0, 40), Y = columns(c.train.Y, 0, 40);
    Parameters p = c.start;
    for (Matrix& b : p.b) b = 0.1 * c.rng.randn(b.rows(), 1);
    for (const double keep : {0.9, 0.5}) {
        const auto pass = [&] {
            RandomState rng = c.rng;
            return forward_with_dropout(X, p, keep, rng);
        };
        const Gradients grads = backward_with_dropout(X, Y, p, pass());
        const auto cost = [&] {
            const LayerCache last = pass().caches.back();
            return nn::true_cost(last.Z, last.A, Y);
        };
        CHECK(off(grads, p, cost) < 1e-6);
        CHECK(off(L_model_backward(X, Y, p, pass().caches), p, cost) > 1e-3);  // without the masks
    }
    RandomState rng(7), same(7);
    const Matrix mask = dropout_mask(100, 1000, 0.8, rng);
    for (const double keep : {0.0, -0.1, 1.1, std::nan("")}) {
        CHECK(error_of([&] { dropout_mask(2, 2, keep, rng); }).find("dropout_mask: keep must be above 0") == 0);
    }
    CHECK(support::equal(dropout_mask(2, 2, 1.0, rng), Matrix(2, 2, 1.0)));
    // a draw that equals keep leaves the unit out
    RandomState once(1), again(1);
    CHECK(dropout_mask(1, 1, once.rand(), again)(0, 0) == 0.0);
    CHECK(mean(mask) == doctest::Approx(1.0).epsilon(0.01));
    for (int i = 0; i < 1000; ++i) CHECK(mask.data()[i] == (same.rand() < 0.8 ? 1.25 : 0.0));

    // all units stay: the ordinary passes, bit for bit
    const DropoutPass all = forward_with_dropout(X, p, 1.0, rng);
    const std::vector<LayerCache> caches = L_model_forward(X, p);
    for (std::size_t l = 0; l < 3; ++l) CHECK(support::equal(all.caches[l].A, caches[l].A));
    CHECK(support::equal(backward_with_dropout(X, Y, p, all).dW[0], L_model_backward(X, Y, p, caches).dW[0]));
    CHECK(error_of([&] {
              backward_with_dropout(X, Y, p, {caches, {}});
          }) == "backward_with_dropout: the network has 3 layers, but a list has 1");
}
