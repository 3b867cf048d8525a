// What a function can't work with: one clear line from each, in all three models. Most of these once ended in a crash.
#include <cmath>
#include <functional>

#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"
#include "nn/logistic_regression/model.hpp"
#include "nn/one_hidden_layer/model.hpp"
#include "tests/support.hpp"

namespace {

const Matrix X{{1, 2, -1}, {3, 4, -3.2}};
const Matrix Y{{1, 0, 1}};

// The message of the std::invalid_argument that `act` throws; other errors, and none, are told apart from it.
std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const std::invalid_argument& error) {
        return error.what();
    } catch (const std::exception& error) {
        return std::string("another error: ") + error.what();
    }
    return "nothing thrown";
}

}  // namespace

TEST_CASE("deep network: no layers, and lists that are too short, are named") {
    using namespace deep_network;
    RandomState rng(1);
    const Parameters p = initialize_parameters_he({2, 3, 1}, rng);
    const std::vector<LayerCache> caches = L_model_forward(X, p);
    const Gradients grads = L_model_backward(X, Y, p, caches);
    const std::string no_layers = ": the network has no layers";
    CHECK(refusal([] { predict(X, {}); }) == "L_model_forward" + no_layers);
    CHECK(refusal([] { L_model_forward(X, {}); }) == "L_model_forward" + no_layers);
    CHECK(refusal([] { rms_per_layer(X, {}); }) == "L_model_forward" + no_layers);
    CHECK(refusal([] { L_layer_model(X, Y, {}, 0.1, 1); }) == "L_model_forward" + no_layers);
    CHECK(refusal([] { L_model_backward(X, Y, {}, {}); }) == "L_model_backward" + no_layers);
    CHECK(refusal([] { update_parameters({}, {}, 0.1); }) == "update_parameters" + no_layers);

    const std::string two = ": the network has 2 layers, but a list has ";
    CHECK(refusal([&] { L_model_backward(X, Y, p, {}); }) == "L_model_backward" + two + "0");
    CHECK(refusal([&] { L_model_backward(X, Y, p, {caches[0]}); }) == "L_model_backward" + two + "1");
    CHECK(refusal([&] {
              L_model_backward(X, Y, p, {caches[0], caches[1], caches[1]});
          }) == "L_model_backward" + two + "3");
    CHECK(refusal([&] { update_parameters(p, Gradients{}, 0.1); }) == "update_parameters" + two + "0");
    CHECK(refusal([&] { update_parameters(p, {grads.dW, {}}, 0.1); }) == "update_parameters" + two + "0");
    CHECK(refusal([&] { update_parameters(p, {{grads.dW[0]}, grads.db}, 0.1); }) == "update_parameters" + two + "1");
    CHECK(refusal([&] { update_parameters({p.W, {}}, grads, 0.1); }) == "update_parameters" + two + "0");
    for (const Parameters& short_b : {Parameters{p.W, {}}, Parameters{p.W, {p.b[0]}}}) {
        const std::string message = "L_model_forward" + two + std::to_string(short_b.b.size());
        CHECK(refusal([&] { L_model_forward(X, short_b); }) == message);
        CHECK(refusal([&] { predict(X, short_b); }) == message);
        CHECK(refusal([&] { rms_per_layer(X, short_b); }) == message);
        CHECK(refusal([&] { L_layer_model(X, Y, short_b, 0.1, 1); }) == message);
    }
    CHECK(refusal([&] {
              L_model_forward(X, {{p.W[0]}, p.b});
          }) == "L_model_forward: the network has 1 layers, but a list has 2");
}

TEST_CASE("deep network: empty and foreign caches, matrices and layers are named") {
    using namespace deep_network;
    RandomState rng(2);
    const Parameters p = initialize_parameters_he({2, 3, 1}, rng);
    const std::vector<LayerCache> caches = L_model_forward(X, p);
    CHECK(refusal([&] {
              L_model_backward(X, Y, p, {LayerCache{}, LayerCache{}});
          }) == "L_model_backward: the shapes (0, 0) and (1, 3) differ");
    CHECK(refusal([&] {
              L_model_backward(X, Y, p, {LayerCache{}, caches[1]});
          }) == "dot: (1, 3) . (0, 0).T: inner dimensions 3 and 0 differ");
    CHECK(refusal([&] {
              L_model_backward(X, Y, p, {caches[1], caches[0]});
          }) == "L_model_backward: the shapes (3, 3) and (1, 3) differ");
    CHECK(refusal([&] { L_model_backward(Matrix(2, 4), Y, p, caches); }) ==
          "dot: (3, 3) . (2, 4).T: inner dimensions 3 and 4 differ");
    CHECK(refusal([&] { L_model_forward(Matrix(), p); }) == "dot: (3, 2) . (0, 0): inner dimensions 2 and 0 differ");
    CHECK(refusal([] {
              L_model_forward(X, {{Matrix()}, {Matrix()}});
          }) == "dot: (0, 0) . (2, 3): inner dimensions 0 and 2 differ");
    CHECK(refusal([] {
              L_model_forward(X, {{Matrix(1, 2)}, {Matrix()}});
          }) == "(1, 3) + (0, 0): shapes do not fit (each side must be equal, or 1)");
    CHECK(refusal([] { linear_backward(Matrix(), Matrix(3, 2), Matrix(1, 3)); }) ==
          "dot: (1, 3).T . (0, 0): inner dimensions 1 and 0 differ");
    CHECK(refusal([] { initialize_parameters_zeros({}); }) == "layers: at least the input's and the output's size");
    CHECK(refusal([] { rms(Matrix()); }) == "mean: a matrix of shape (0, 0) has no elements");
}

TEST_CASE("one hidden layer: empty parameters, caches and gradients are named") {
    using namespace one_hidden_layer;
    RandomState rng(3);
    const Parameters p = initialize_parameters(2, 4, 1, rng);
    const std::string no_W1 = "dot: (0, 0) . (2, 3): inner dimensions 0 and 2 differ";
    CHECK(refusal([] { forward_propagation(X, {}); }) == no_W1);
    CHECK(refusal([] { predict({}, X); }) == no_W1);
    CHECK(refusal([] { nn_model(X, Y, {}, 0.1, 1); }) == no_W1);
    CHECK(refusal([&] { backward_propagation(p, {}, X, Y); }) ==
          "output_gradients: the shapes (0, 0) and (1, 3) differ");
    CHECK(refusal([&] { backward_propagation({}, forward_propagation(X, p), X, Y); }) ==
          "dot: (0, 0).T . (1, 3): inner dimensions 0 and 1 differ");
    CHECK(refusal([&] { update_parameters(p, {}, 0.1); }) ==
          "(4, 2) - (0, 0): shapes do not fit (each side must be equal, or 1)");
    CHECK(refusal([&] { forward_propagation(Matrix(), p); }) ==
          "dot: (4, 2) . (0, 0): inner dimensions 2 and 0 differ");
    CHECK(refusal([&] {
              forward_propagation(X, {p.W1, Matrix(), p.W2, p.b2});
          }) == "(4, 3) + (0, 0): shapes do not fit (each side must be equal, or 1)");
    CHECK(refusal([&] {
              forward_propagation(X, {p.W1, p.b1, Matrix(), p.b2});
          }) == "dot: (0, 0) . (4, 3): inner dimensions 0 and 4 differ");
}

TEST_CASE("logistic regression: empty weights and data are named") {
    using namespace logistic_regression;
    const std::string no_w = "dot: (0, 0).T . (2, 3): inner dimensions 0 and 2 differ";
    CHECK(refusal([] { predict(Matrix(), 0, X); }) == no_w);
    CHECK(refusal([] { propagate(Matrix(), 0, X, Y); }) == no_w);
    CHECK(refusal([] { optimize(Matrix(), 0, X, Y, 1, 0.1); }) == no_w);
    CHECK(refusal([] { propagate(Matrix(2, 1), 0, X, Matrix()); }) == "true_cost: the shapes (1, 3) and (0, 0) differ");
    CHECK(refusal([] { propagate(Matrix(2, 1), 0, Matrix(2, 0), Matrix(1, 0)); }) ==
          "mean: a matrix of shape (1, 0) has no elements");
    CHECK(refusal([] { model(X, Y, Matrix(), Matrix(), 1, 0.1); }).find("examples: X (0, 0) and Y (0, 0)") == 0);
    CHECK(refusal([] { model(Matrix(), Matrix(), X, Y, 1, 0.1); }).find("model: X_train (0, 0)") == 0);
}

TEST_CASE("labels other than 0 and 1 are refused by name in all three models, training and test data alike") {
    RandomState rng(4);
    const one_hidden_layer::Parameters one = one_hidden_layer::initialize_parameters(2, 4, 1, rng);
    const deep_network::Parameters deep = deep_network::initialize_parameters_he({2, 4, 1}, rng);
    const struct {
        Matrix Y;
        std::string label;
    } cases[] = {{{{-1, 1, 1}}, "0 of Y is -1,"},
                 {{{0, 0.5, 1}}, "1 of Y is 0.5,"},
                 {{{1, 0, 2}}, "2 of Y is 2,"},
                 {{{0, std::nan(""), 1}}, "1 of Y is nan,"},
                 {{{0, 1, INFINITY}}, "2 of Y is inf,"}};
    for (const auto& wrong : cases) {
        const std::string message = "examples: label " + wrong.label + " but labels must be 0 or 1";
        CHECK(refusal([&] { logistic_regression::optimize(Matrix(2, 1), 0, X, wrong.Y, 1, 0.1); }) == message);
        CHECK(refusal([&] { logistic_regression::model(X, wrong.Y, X, Y, 1, 0.1); }) == message);
        CHECK(refusal([&] { logistic_regression::model(X, Y, X, wrong.Y, 1, 0.1); }) == message);
        CHECK(refusal([&] { one_hidden_layer::nn_model(X, wrong.Y, one, 0.1, 1); }) == message);
        CHECK(refusal([&] { deep_network::L_layer_model(X, wrong.Y, deep, 0.1, 1); }) == message);
    }
}
