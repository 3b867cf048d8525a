// Part 3.5, spoilers: four trainings with one bug each, for the exercise "find the bug".
#pragma once

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "chapters/3-deep-networks/5-model/mistaken_loops.hpp"
#include "chapters/3-deep-networks/5-model/pictures.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "nn/gradient_check.hpp"

namespace broken {

using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::Parameters;
using deep_network::Training;

using Backward = Gradients(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                           const std::vector<LayerCache>& caches);

constexpr int bug_every = 10;  // steps from one recorded cost to the next
constexpr int bug_steps = 2001, print_every = 500;

using Train = Training(const Matrix& X, const Matrix& Y, Parameters start, double learning_rate, int num_iterations,
                       int cost_every, const deep_network::Report& report);

// A training, and the way back that it uses, for the gradient check.
struct Machine {
    std::string name;
    Backward* backward;
    std::function<Train> train;
};

// L_model_backward with something else instead of relu_backward.
template <typename Relu>
Gradients backward_with(Relu relu, const Matrix& X, const Matrix& Y, const Parameters& parameters,
                        const std::vector<LayerCache>& caches) {
    Gradients grads = deep_network::L_model_backward(X, Y, parameters, caches);  // the output layer's are right
    Matrix dZ = caches.back().A - Y;
    for (std::size_t l = caches.size() - 1; l >= 1; --l) {
        dZ = relu(dot(parameters.W[l].T(), dZ), caches[l - 1]);
        grads.dW[l - 1] = deep_network::weight_gradient(dZ, l > 1 ? caches[l - 2].A : X);
        grads.db[l - 1] = deep_network::bias_gradient(dZ);
    }
    return grads;
}

// dZ = dA: as if the hidden layers had no activation.
inline Gradients no_relu(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                         const std::vector<LayerCache>& caches) {
    return backward_with([](const Matrix& dA, const LayerCache&) { return dA; }, X, Y, parameters, caches);
}

// relu of dA itself, instead of dA where Z is positive.
inline Gradients relu_of_the_blame(const Matrix& X, const Matrix& Y, const Parameters& parameters,
                                   const std::vector<LayerCache>& caches) {
    return backward_with([](const Matrix& dA, const LayerCache&) { return nn::relu(dA); }, X, Y, parameters, caches);
}

template <Backward* backward>
double step_with(const mistakes::Given& given, Parameters& parameters, int) {
    const double cost = mistakes::cost_of(given.X, given.Y, parameters);
    const Gradients grads = backward(given.X, given.Y, parameters, deep_network::L_model_forward(given.X, parameters));
    parameters = deep_network::update_parameters(parameters, grads, given.learning_rate);
    return cost;
}

inline double last_layer_only(const mistakes::Given& given, Parameters& parameters, int i) {
    Parameters next = parameters;
    const double cost = mistakes::right_step(given, next, i);
    parameters.W.back() = next.W.back();
    parameters.b.back() = next.b.back();
    return cost;
}

inline std::vector<Machine> machines() {
    return {{"A", deep_network::L_model_backward, mistakes::loop(last_layer_only)},
            {"B", relu_of_the_blame, mistakes::loop(step_with<relu_of_the_blame>)},
            {"C", deep_network::L_model_backward, mistakes::loop(mistakes::gradients_of_the_start)},
            {"D", no_relu, mistakes::loop(step_with<no_relu>)}};
}

// "yes", "NO", or "shape" for each dW and db, against the slope by differences.
inline std::string verdicts(Backward* backward, const Matrix& X, const Matrix& Y, Parameters parameters) {
    const deep_network::Gradients grads = backward(X, Y, parameters, deep_network::L_model_forward(X, parameters));
    const auto cost = [&] { return mistakes::cost_of(X, Y, parameters); };
    const auto verdict = [&](const Matrix& gradient, Matrix& parameter) -> std::string {
        if (!same_shape(gradient, parameter)) return " shape";
        return nn::relative_difference(gradient, nn::numerical_gradients(cost, parameter)) < 1e-6 ? "   yes" : "    NO";
    };
    std::string row;
    for (std::size_t l = 0; l < grads.dW.size(); ++l)
        row += verdict(grads.dW[l], parameters.W[l]) + verdict(grads.db[l], parameters.b[l]);
    return row;
}

// Above 1 a curve leaves the picture through its upper edge.
inline plot::Curve curve_of(const std::string& name, const std::vector<double>& costs) {
    std::vector<double> shown;
    for (std::size_t i = 0; i < costs.size() && (shown.empty() || shown.back() < 1.0); ++i) {
        shown.push_back(costs[i] < 1.0 ? costs[i] : 1.0);
    }
    return shared::cost_curve(name + (shown.back() < 1.0 ? "" : " (leaves the picture)"), bug_every, shown);
}

// Always the same points and start, whatever the options say, so that the answers in the README fit.
inline void find_the_bug(const shared::OutputFolder& out) {
    RandomState rng(1);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    // from randn * 0.01 all five would wait for thousands of steps
    const Parameters start = pictures::random_start({2, 20, 10, 1}, 0.3, rng);
    std::printf("\n        cost at");
    for (int i = 0; i < bug_steps; i += print_every) std::printf("%8d", i);
    std::printf("   gradient check: dW1 db1 dW2 db2 dW3 db3\n");
    std::vector<plot::Curve> curves;
    std::vector<Machine> all = machines();
    all.insert(all.begin(), {"checked", deep_network::L_model_backward, part_3_5::L_layer_model});
    for (const Machine& machine : all) {
        const std::vector<double> costs = machine.train(train.X, train.Y, start, 0.1, bug_steps, bug_every, {}).costs;
        std::printf("%-15s", machine.name.c_str());
        for (std::size_t i = 0; i < costs.size(); i += print_every / bug_every) {
            costs[i] <= 1.0 ? std::printf("%8.4f", costs[i]) : std::printf("     > 1");
        }
        std::printf("        %s\n", verdicts(machine.backward, train.X, train.Y, start).c_str());
        if (!costs.empty()) curves.push_back(curve_of(machine.name, costs));
    }
    out.write("find-the-bug.svg", plot::lines("One checked training, four with a bug", "iteration", "cost", curves));
}

}  // namespace broken
