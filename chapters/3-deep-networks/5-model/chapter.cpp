// Part 3.5: the deep model on the circles, from five seeds, and four trainings with a bug. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "answer.hpp"  // namespace answer: our functions, or with MINE=1 yours. The Makefile writes it.
#include "chapters/3-deep-networks/5-model/broken.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "matrix/print.hpp"
#include "nn/gradient_check.hpp"

namespace {

using deep_network::Parameters;
using deep_network::Training;

constexpr int cost_every = 100, bug_steps = 2001, bug_every = 10, print_every = 500;

// How many hidden units are on, Z > 0, for at least `low` and at most `high` of the examples.
int units_on_for(int low, int high, const Matrix& X, const Parameters& parameters) {
    const std::vector<deep_network::LayerCache> caches = deep_network::L_model_forward(X, parameters);
    int count = 0;
    for (std::size_t l = 0; l + 1 < caches.size(); ++l) {
        const Matrix on = sum(map(caches[l].Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }), 1);
        for (int i = 0; i < on.rows(); ++i) count += low <= on(i, 0) && on(i, 0) <= high ? 1 : 0;
    }
    return count;
}

// The iteration of the first recorded cost below 0.68, or "never".
std::string first_below(const std::vector<double>& costs) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] < 0.68) return std::to_string(i * cost_every);
    }
    return "never";
}

std::string spread(const std::vector<double>& list) {
    const auto [low, high] = std::minmax_element(list.begin(), list.end());
    const double mean = std::accumulate(list.begin(), list.end(), 0.0) / static_cast<double>(list.size());
    return with_decimals(*low, 1, 'f') + " to " + with_decimals(*high, 1, 'f') + ", mean " +
           with_decimals(mean, 1, 'f');
}

// "yes", "NO", or "shape" for each dW and db, against the slope by differences.
std::string verdicts(broken::Backward* backward, const Matrix& X, const Matrix& Y, Parameters parameters) {
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
plot::Curve curve_of(const std::string& name, const std::vector<double>& costs) {
    std::vector<double> shown;
    for (std::size_t i = 0; i < costs.size() && (shown.empty() || shown.back() < 1.0); ++i) {
        shown.push_back(costs[i] < 1.0 ? costs[i] : 1.0);
    }
    return shared::cost_curve(name + (shown.back() < 1.0 ? "" : " (leaves the picture)"), bug_every, shown);
}

// Always the same points and start, whatever the options say, so that the answers in the README fit.
void find_the_bug(const shared::OutputFolder& out) {
    RandomState rng(1);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    Parameters start = deep_network::initialize_parameters_deep({2, 20, 10, 1}, rng);
    for (Matrix& W : start.W)
        W = 30.0 * W;  // randn * 0.3: from randn * 0.01 all five would wait for thousands of steps
    std::printf("\n        cost at");
    for (int i = 0; i < bug_steps; i += print_every) std::printf("%8d", i);
    std::printf("   gradient check: dW1 db1 dW2 db2 dW3 db3\n");
    std::vector<plot::Curve> curves;
    std::vector<broken::Machine> machines = broken::machines();
    machines.insert(machines.begin(), {"checked", deep_network::L_model_backward,
                                       [](const auto&... arguments) { return answer::L_layer_model(arguments...); }});
    for (const broken::Machine& machine : machines) {
        const std::vector<double> costs = machine.train(train.X, train.Y, start, 0.1, bug_steps, bug_every).costs;
        std::printf("%-15s", machine.name.c_str());
        for (std::size_t i = 0; i < costs.size(); i += print_every / bug_every) {
            costs[i] <= 1.0 ? std::printf("%8.4f", costs[i]) : std::printf("     > 1");
        }
        std::printf("        %s\n", verdicts(machine.backward, train.X, train.Y, start).c_str());
        if (!costs.empty()) curves.push_back(curve_of(machine.name, costs));
    }
    out.write("find-the-bug.svg", plot::lines("One checked training, four with a bug", "iteration", "cost", curves));
}

void story(shared::Options& options) {
    const std::vector<int> layers = options.layers("--layers", {2, 4, 1}, "units per layer, from input to output");
    const double learning_rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    const int iterations = options.whole("--iterations", 15000, 1, 1000000, "steps of gradient descent");
    const double noise = options.number("--noise", 0.15, 0, 1000, "how far points stray from their circle");
    const std::uint32_t seed = options.seed("--seed", 1, "the first of the seeds; each draws points and weights");
    const int seeds = options.whole("--seeds", 5, 1, 1000, "how many, one after the other");
    const std::string folder = options.text("--out", "out/3.5", "folder for the pictures");
    if (shared::helped(options, "Part 3.5: the deep model on noisy circles, from several seeds.")) return;
    const shared::OutputFolder out(folder);

    std::printf("parameters of [2, 4, 1]: %d\nparameters of [12288, 800, 10, 1]: %d\n\n",
                answer::number_of_parameters({2, 4, 1}), answer::number_of_parameters({12288, 800, 10, 1}));
    std::printf("seed  below 0.68 at  last cost  train   test  units: bending  dead\n");
    std::vector<plot::Curve> curves;
    std::vector<double> trains, tests;
    std::vector<std::string> pictures;
    for (int i = 0; i < seeds; ++i) {
        const std::uint32_t this_seed = seed + static_cast<std::uint32_t>(i);
        RandomState rng(this_seed);
        const datasets::Examples train = datasets::make_circles(300, noise, 0.8, rng);
        const datasets::Examples test = datasets::make_circles(100, noise, 0.8, rng);
        const Parameters start = deep_network::initialize_parameters_deep(layers, rng);
        const Training trained = answer::L_layer_model(train.X, train.Y, start, learning_rate, iterations, cost_every);
        if (trained.costs.empty()) throw std::runtime_error("L_layer_model recorded no costs");
        const auto predict = [&trained](const Matrix& X) { return answer::predict(X, trained.parameters); };
        trains.push_back(nn::accuracy(predict(train.X), train.Y));
        tests.push_back(nn::accuracy(predict(test.X), test.Y));
        std::printf("%4u  %13s  %9.4f  %5.1f  %5.1f  %14d  %4d\n", this_seed, first_below(trained.costs).c_str(),
                    trained.costs.back(), trains.back(), tests.back(),
                    units_on_for(1, train.X.cols() - 1, train.X, trained.parameters),
                    units_on_for(0, 0, train.X, trained.parameters));
        const std::string name = "seed " + std::to_string(this_seed);
        curves.push_back(shared::cost_curve(name, cost_every, trained.costs));
        const std::string title = name + ": " + with_decimals(trains.back(), 1, 'f') + " % right";
        pictures.push_back(shared::circles_boundary(title, train, predict));
    }
    std::printf("train: %s\ntest:  %s\n", spread(trains).c_str(), spread(tests).c_str());
    out.write("costs.svg", plot::lines("The same training from other random numbers", "iteration", "cost", curves));
    const auto [worst, best] = std::minmax_element(trains.begin(), trains.end());
    out.write("best-and-worst.svg",
              plot::side_by_side("The best and the worst",
                                 {pictures.begin()[best - trains.begin()], pictures.begin()[worst - trains.begin()]}));
    find_the_bug(out);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
