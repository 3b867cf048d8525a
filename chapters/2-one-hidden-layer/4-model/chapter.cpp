// Part 2.4: the training loop, three starts, and six sizes of the hidden layer. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "answer.hpp"  // namespace answer: our functions, or with MINE=1 yours. The Makefile writes it.
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "matrix/print.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace {

using one_hidden_layer::Parameters;
using one_hidden_layer::Training;

constexpr int cost_every = 100;

// randn * scale. initialize_parameters has randn * 0.01.
Parameters random_start(int n_h, double scale, RandomState rng) {
    Parameters start = one_hidden_layer::initialize_parameters(2, n_h, 1, rng);
    start.W1 = 100.0 * scale * start.W1;
    start.W2 = 100.0 * scale * start.W2;
    return start;
}

// Every weight the same, biases 0.
Parameters equal_start(int n_h, double weight) {
    return {Matrix(n_h, 2, weight), Matrix(n_h, 1), Matrix(1, n_h, weight), Matrix(1, 1)};
}

// The first ten columns.
Matrix first_ten(const Matrix& A) {
    Matrix first(A.rows(), std::min(A.cols(), 10));
    for (int i = 0; i < first.rows(); ++i) {
        for (int j = 0; j < first.cols(); ++j) first(i, j) = A(i, j);
    }
    return first;
}

struct Experiment {
    datasets::Examples train, test;
    double learning_rate;
    int iterations;

    Training run(const Parameters& start) const {
        const Training trained = answer::nn_model(train.X, train.Y, start, learning_rate, iterations, cost_every);
        if (trained.costs.empty()) throw std::runtime_error("nn_model recorded no costs");
        return trained;
    }
};

double accuracy(const Parameters& parameters, const datasets::Examples& examples) {
    return answer::accuracy(answer::predict(parameters, examples.X), examples.Y);
}

// First and last cost, and both accuracies: what both tables have in common.
void print_result(const Experiment& experiment, const Training& trained) {
    std::printf("  %9.4f  %9.4f  %5.1f  %5.1f", trained.costs.front(), trained.costs.back(),
                accuracy(trained.parameters, experiment.train), accuracy(trained.parameters, experiment.test));
}

void print_starts(const Experiment& experiment, const std::vector<std::pair<std::string, Parameters>>& starts) {
    std::printf("weights  first cost  last cost  train   test       b2  rows of W1 after training\n");
    for (const auto& [name, start] : starts) {
        const Training trained = experiment.run(start);
        std::printf("%-8s", name.c_str());
        print_result(experiment, trained);
        std::printf("  %7.4f", trained.parameters.b2(0, 0) + 0.0);
        const Matrix W1 = trained.parameters.W1 + 0.0;  // -0 + 0 is 0, and looks like it
        for (int i = 0; i < W1.rows(); ++i) std::printf("  (%5.2f %5.2f)", W1(i, 0), W1(i, 1));
        std::printf("\n");
    }
}

void story(shared::Options& options) {
    const int n_h = options.whole("--n-h", 0, 0, 1000, "hidden units; 0 stands for 1, 2, 3, 5, 10 and 50 in turn");
    const double scale = options.number("--scale", 1, 0, 1e6, "the weights start as randn times this");
    const double learning_rate = options.number("--learning-rate", 0.5, 1e-12, 1e12, "step size");
    const int iterations = options.whole("--iterations", 3001, 1, 1000000, "steps of gradient descent");
    const int points = options.whole("--points", 300, 1, 100000, "examples to train on");
    const double noise = options.number("--noise", 0.15, 0, 1000, "how far points stray from their circle");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: training set, test set, weights");
    const std::string folder = options.text("--out", "out/2.4", "folder for the pictures");
    if (shared::helped(options, "Part 2.4: trains networks with one hidden layer on noisy circles.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed);
    const datasets::Examples train = datasets::make_circles(points, noise, 0.8, rng);
    const datasets::Examples test = datasets::make_circles(100, noise, 0.8, rng);
    const Experiment experiment{train, test, learning_rate, iterations};

    print_starts(
        experiment,
        {{"all 0", equal_start(4, 0.0)}, {"all 0.5", equal_start(4, 0.5)}, {"random", random_start(4, scale, rng)}});

    std::printf("\nunits    first cost  last cost  train   test  parameters\n");
    std::vector<std::string> pictures;
    Matrix predicted;
    for (const int units : n_h > 0 ? std::vector<int>{n_h} : std::vector<int>{1, 2, 3, 5, 10, 50}) {
        const Training trained = experiment.run(random_start(units, scale, rng));
        std::printf("%-8d", units);
        print_result(experiment, trained);
        std::printf("  %10d\n", 4 * units + 1);
        const auto predict = [&trained](const Matrix& X) { return answer::predict(trained.parameters, X); };
        const std::string title = std::to_string(units) + " hidden unit" + (units > 1 ? "s" : "");
        pictures.push_back(shared::circles_boundary(title, train, predict));
        predicted = predict(first_ten(test.X));
    }
    const Matrix labels = first_ten(test.Y);
    std::cout << std::flush << "\nthe last network and the first ten test points:\npredicted  " << predicted
              << "\nlabels     " << labels << "\naccuracy   "
              << shared::python_float(answer::accuracy(predicted, labels)) << " %\n";
    out.write("boundaries.svg", plot::side_by_side("What the hidden units enclose", pictures));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
