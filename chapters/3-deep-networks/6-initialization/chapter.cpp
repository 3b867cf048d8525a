// Part 3.6: the same network, the same data, two starts. Which one learns, and why? The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cstdio>
#include <iostream>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace {

using deep_network::Parameters;

// Constants to play with. The page states none of them: these give its picture (the README says how we know).
struct Settings {
    std::string init = "both";
    std::vector<int> layers = {2, 20, 10, 1};
    double learning_rate = 0.2;
    int iterations = 15000;
    double noise = 0.15;
    double factor = 0.8;
    std::uint32_t seed = 1;
    std::optional<std::uint32_t> train_seed, test_seed, init_seed;
    int print_every = 1000;
    int digits = 6;
    std::string out = "out/3.6";
};

Settings read_settings(shared::Options& options) {
    Settings s;
    s.init = options.choice("--init", s.init, {"zeros", "random", "large", "xavier", "he", "both"}, "the start");
    s.layers = options.layers("--layers", s.layers, "units per layer, from the 2 inputs to the 1 output");
    s.learning_rate = options.number("--learning-rate", s.learning_rate, 1e-12, 1e12, "step size");
    s.iterations = options.whole("--iterations", s.iterations, 1, 1000000000, "steps of gradient descent");
    s.noise = options.number("--noise", s.noise, 0, 1000, "how far points stray from their circle");
    s.factor = options.number("--factor", s.factor, 0, 0.999999, "radius of the inner circle");
    s.seed = options.seed("--seed", s.seed, "of the one stream of random numbers: training set, test set, weights");
    s.train_seed = options.maybe_seed("--train-seed", "start the stream anew before the training set");
    s.test_seed = options.maybe_seed("--test-seed", "start the stream anew before the test set");
    s.init_seed = options.maybe_seed("--init-seed", "start the stream anew before the weights");
    s.print_every = options.whole("--print-every", s.print_every, 1, 1000000000, "steps between two printed costs");
    s.digits = options.whole("--digits", s.digits, 0, 17, "decimals of a printed cost");
    s.out = options.text("--out", s.out, "folder for the pictures");
    return s;
}

struct Start {
    std::string name;
    std::string rule;
    Parameters parameters;
};

// By value: every start draws from a copy of the same stream, so that two starts differ in scale only.
Start make_start(const std::string& name, const std::vector<int>& layers, RandomState rng) {
    if (name == "zeros") return {name, "all weights 0", deep_network::initialize_parameters_zeros(layers)};
    if (name == "random") return {name, "weights * 0.01", deep_network::initialize_parameters_deep(layers, rng)};
    if (name == "large") return {name, "weights * 10", deep_network::initialize_parameters_random(layers, rng)};
    if (name == "xavier") {
        return {name, "weights * sqrt(1 / n_prev)", part_3_6::initialize_parameters_xavier(layers, rng)};
    }
    return {name, "weights * sqrt(2 / n_prev)", part_3_6::initialize_parameters_he(layers, rng)};
}

// The signal on its way forward and the gradient on its way back, before the first step.
void print_sizes(const datasets::Examples& train, const Parameters& start) {
    const std::vector<double> forward = part_3_6::rms_per_layer(train.X, start);
    const deep_network::Gradients grads =
        deep_network::L_model_backward(train.X, train.Y, start, deep_network::L_model_forward(train.X, start));
    std::printf("RMS of Z, layer by layer: ");
    for (const double size : forward) std::printf(" %.1e", size);
    std::printf("\nRMS of dW, layer by layer:");
    for (const Matrix& dW : grads.dW) std::printf(" %.1e", deep_network::rms(dW));
    std::printf("\n");
}

void story(shared::Options& options) {
    const Settings s = read_settings(options);
    if (shared::helped(
            options,
            "Part 3.6: trains a network on noisy circles from small random weights and from He initialization.")) {
        return;
    }
    const shared::OutputFolder out(s.out);

    RandomState rng(s.seed);
    if (s.train_seed) rng = RandomState(*s.train_seed);
    const datasets::Examples train = datasets::make_circles(300, s.noise, s.factor, rng);
    if (s.test_seed) rng = RandomState(*s.test_seed);
    const datasets::Examples test = datasets::make_circles(100, s.noise, s.factor, rng);
    if (s.init_seed) rng = RandomState(*s.init_seed);
    out.write("data.svg", shared::circles_scatter("300 noisy points", train));

    const int cost_every = std::gcd(s.print_every, 100);  // the files hold every 100th cost
    std::vector<plot::Curve> curves;
    const std::vector<std::string> names =
        s.init == "both" ? std::vector<std::string>{"random", "he"} : std::vector<std::string>{s.init};
    for (const std::string& name : names) {
        const Start start = make_start(name, s.layers, rng);
        std::cout << (curves.empty() ? "" : "\n") << start.name << ": " << start.rule << std::endl;
        print_sizes(train, start.parameters);
        const auto print_cost = [&s](int i, double cost, const deep_network::Parameters&) {
            if (i % s.print_every == 0) std::printf("Cost after iteration %d: %.*f\n", i, s.digits, cost);
        };
        const shared::Stopwatch watch;
        const deep_network::Training trained = deep_network::L_layer_model(
            train.X, train.Y, start.parameters, s.learning_rate, s.iterations, cost_every, print_cost);
        shared::report_time(start.name, s.iterations, watch.seconds());

        const int fallen = part_3_6::first_below(trained.costs, cost_every, 0.68);
        if (fallen < 0) std::printf("cost never below 0.68\n");
        if (fallen >= 0) std::printf("cost first below 0.68 at iteration %d\n", fallen);

        const auto predict = [&trained](const Matrix& X) { return deep_network::predict(X, trained.parameters); };
        const double train_accuracy = nn::accuracy(predict(train.X), train.Y);
        std::cout << "train accuracy: " << shared::python_float(train_accuracy) << " %\n"
                  << "test accuracy: " << shared::python_float(nn::accuracy(predict(test.X), test.Y)) << " %\n";
        curves.push_back(shared::cost_curve(start.name + " (" + start.rule + ")", cost_every, trained.costs));
        char right[40];
        std::snprintf(right, sizeof right, ": %.1f %% right", train_accuracy);
        out.write("boundary-" + start.name + ".svg", shared::circles_boundary(start.rule + right, train, predict));
    }
    out.write("cost.svg", plot::lines("Cost on the training set", "iteration", "cost", curves));
    out.write("costs.csv", shared::costs_csv(curves));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
