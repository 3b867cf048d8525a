// Part 2.3: from the cost back to every weight, and the proof that the way back is right. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/3-backward-propagation/agreement.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/broken.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace {

using agreement::by_differences;
using agreement::pairs_of;
using agreement::verdict;
using one_hidden_layer::Cache;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;

constexpr int print_every = 500;

double cost_of(const Cache& cache, const Matrix& Y) {
    // not the page's formula, because trainings with a bug come to answers of exactly 0 and 1, where log(0) is infinite
    return nn::true_cost(cache.Z2, cache.A2, Y);
}

const char* const names[] = {"dW1", "db1", "dW2", "db2"};

void print_gradient_check(const Matrix& X, const Matrix& Y, Parameters parameters) {
    std::printf("gradient  shape    first element   by differences   agree\n");
    Matrix z{{0.5}};  // tanh by itself first: J is tanh(z), and its slope is that of tanh
    const double slope = part_2_3::tanh_backward(Matrix(1, 1, 1.0), z)(0, 0);
    const double nudged_slope = part_2_3::numerical_gradient([&z] { return tanh(z)(0, 0); }, z, 0);
    std::printf("tanh(0.5)          %13.8f   %14.8f   %s\n", slope, nudged_slope,
                std::fabs(slope - nudged_slope) < 1e-6 ? "yes" : "NO");
    const Gradients grads = part_2_3::backward_propagation(parameters, forward_propagation(X, parameters), X, Y);
    const auto cost = [&] { return cost_of(forward_propagation(X, parameters), Y); };
    const auto pairs = pairs_of(grads, parameters);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const Matrix &ours = *pairs[i].first, nudged = by_differences(cost, *pairs[i].second);
        std::printf("%-8s  %-7s  %13.8f   %14.8f   %s\n", names[i], shape(ours).c_str(), ours(0, 0), nudged(0, 0),
                    verdict(ours, nudged).c_str());
    }
}

// The agreement of each of the four gradients, in one row.
std::string verdicts(const broken::Machine& machine, const Matrix& X, const Matrix& Y, Parameters parameters) {
    const Gradients grads = machine.backward(parameters, forward_propagation(X, parameters), X, Y);
    const auto cost = [&] { return cost_of(forward_propagation(X, parameters), Y); };
    std::string row;
    for (const auto& [ours, parameter] : pairs_of(grads, parameters)) {
        const std::string word = verdict(*ours, by_differences(cost, *parameter));
        row += std::string(7 - word.size(), ' ') + word;
    }
    return row;
}

// The cost before every update: forward, cost, backward, update. Ends early when a weight has overflowed.
std::vector<double> train(const broken::Machine& machine, const Matrix& X, const Matrix& Y, Parameters parameters,
                          double learning_rate, int iterations) {
    std::vector<double> costs;
    for (int i = 0; i < iterations; ++i) {
        const Cache cache = forward_propagation(X, parameters);
        costs.push_back(cost_of(cache, Y));
        parameters = machine.update(parameters, machine.backward(parameters, cache, X, Y), learning_rate);
        if (!all_finite(parameters.W1) || !all_finite(parameters.W2)) break;
    }
    return costs;
}

// The first steps. Above 1 a curve leaves the picture through its upper edge.
plot::Curve start_of_curve(const std::string& name, const std::vector<double>& costs) {
    std::vector<double> shown;
    for (std::size_t i = 0; i < costs.size() && i <= 400; ++i) {
        shown.push_back(std::min(costs[i], 1.0));
        if (costs[i] > 1.0) break;
    }
    std::string label = name;
    if (shown.back() == 1.0) label += " (leaves the picture)";
    if (costs.size() <= 400) label += " (overflow at iteration " + std::to_string(costs.size()) + ")";
    return shared::cost_curve(label, 1, shown);
}

void story(shared::Options& options) {
    const int n_h = options.whole("--n-h", 4, 1, 1000, "hidden units");
    const double learning_rate = options.number("--learning-rate", 0.5, 1e-12, 1e12, "step size");
    const int iterations = options.whole("--iterations", 2001, 1, 1000000, "steps of gradient descent");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: points, then weights");
    const std::string folder = options.text("--out", "out/2.3", "folder for the pictures");
    if (shared::helped(options, "Part 2.3: backward propagation, checked and put to work on circles.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed);
    const datasets::Examples train_set = datasets::make_circles(300, 0.15, 0.8, rng);
    const Matrix &X = train_set.X, &Y = train_set.Y;
    Parameters start = one_hidden_layer::initialize_parameters(2, n_h, 1, rng);
    start.W1 = 100.0 * start.W1;  // randn instead of randn * 0.01: with weights that small every slope is
    start.W2 = 100.0 * start.W2;  // next to 0, and there would be little to see (part 3.6 tells why)

    print_gradient_check(X, Y, start);

    std::printf("\n        cost at");
    for (int i = 0; i < iterations; i += print_every) std::printf("%9d", i);
    std::printf("   gradient check: dW1 db1 dW2 db2\n");
    std::vector<plot::Curve> curves;
    std::vector<broken::Machine> machines = broken::machines();
    machines.insert(machines.begin(), {"checked", part_2_3::backward_propagation, part_2_3::update_parameters});
    for (const broken::Machine& machine : machines) {
        const std::vector<double> costs = train(machine, X, Y, start, learning_rate, iterations);
        std::printf("%-15s", machine.name.c_str());
        for (std::size_t i = 0; i < static_cast<std::size_t>(iterations); i += print_every) {
            // above 1 the cost leaps about, and where it ends up depends on rounding
            const std::string word = i >= costs.size() ? "overflow" : i > 0 && costs[i] > 1.0 ? "> 1" : "";
            word.empty() ? std::printf("%9.4f", costs[i]) : std::printf("%9s", word.c_str());
        }
        std::printf("%s\n", verdicts(machine, X, Y, start).c_str());
        curves.push_back(start_of_curve(machine.name, costs));
    }
    out.write("find-the-bug.svg",
              plot::lines("The first 400 steps: one checked training, four with a bug", "iteration", "cost", curves));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
