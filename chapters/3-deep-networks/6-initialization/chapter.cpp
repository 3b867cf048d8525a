// Part 3.6: the same network, the same data, two starts. Which one learns, and why? The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/6-initialization/drawing.hpp"
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "chapters/3-deep-networks/6-initialization/film.hpp"
#include "chapters/3-deep-networks/6-initialization/starts.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace {

using deep_network::Parameters;
using starts::Start;

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
            "Part 3.6: trains a network on noisy circles from small random weights and from He initialization.\n"
            "With --data, --save or --load, make run-3.6 runs own.cpp instead: points of your own, networks to "
            "keep.\n"
            "Its options: make run-3.6 ARGS=\"--data --help\"")) {
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

    const int every = std::gcd(s.print_every, 100);  // steps between two costs in the text, the picture and the file
    const int film_every = std::gcd(every, 10);      // the film needs more
    const std::vector<int> looks = shared::film_iterations(s.iterations, film_every, 56);
    const double limit = shared::film_limit(train);
    const std::vector<Start> all = starts::make_starts(s.init, s.layers, rng);
    double largest = 0;
    for (const Start& start : all) largest = std::max(largest, network::largest_weight(start.parameters.W));

    std::vector<plot::Curve> curves;
    std::vector<shared::FilmedRun> runs;
    for (const Start& start : all) {
        std::cout << (curves.empty() ? "" : "\n") << start.name << ": " << start.rule << std::endl;
        print_sizes(train, start.parameters);
        runs.push_back({start.title, start.rule});
        const auto report = [&](int i, double cost, const Parameters& parameters) {
            if (i % s.print_every == 0) std::printf("Cost after iteration %d: %.*f\n", i, s.digits, cost);
            learning::keep(runs.back(), looks, limit, i, cost, parameters);
        };
        const shared::Stopwatch watch;
        const deep_network::Training trained = deep_network::L_layer_model(
            train.X, train.Y, start.parameters, s.learning_rate, s.iterations, film_every, report);
        shared::report_time(start.name, s.iterations, watch.seconds());
        learning::keep_end(runs.back(), limit, s.iterations, train, trained.parameters);

        std::vector<double> costs;
        for (std::size_t i = 0; i < trained.costs.size(); i += static_cast<std::size_t>(every / film_every)) {
            costs.push_back(trained.costs[i]);
        }
        const int fallen = part_3_6::first_below(costs, every, 0.68);
        if (fallen < 0) std::printf("cost never below 0.68\n");
        if (fallen >= 0) std::printf("cost first below 0.68 at iteration %d\n", fallen);

        const auto predict = [&trained](const Matrix& X) { return deep_network::predict(X, trained.parameters); };
        const double train_accuracy = nn::accuracy(predict(train.X), train.Y);
        std::cout << "train accuracy: " << shared::python_float(train_accuracy) << " %\n"
                  << "test accuracy: " << shared::python_float(nn::accuracy(predict(test.X), test.Y)) << " %\n";
        curves.push_back(shared::cost_curve(start.name + " (" + start.rule + ")", every, costs));
        char right[40];
        std::snprintf(right, sizeof right, ": %.1f %% right", train_accuracy);
        out.write("boundary-" + start.name + ".svg", shared::circles_boundary(start.rule + right, train, predict));
        out.write("start-" + start.name + ".svg",
                  drawing::start(start.title + ": " + start.rule, start.parameters, largest));
    }
    out.write("cost.svg", plot::lines("Cost on the training set", "iteration", "cost", curves));
    out.write("costs.csv", shared::costs_csv(curves));
    learning::write_films(out, train, runs);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
