// Part 2.3: the checked training, and beside it the four of the exercise "find the bug".
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/3-backward-propagation/agreement.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/broken.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/examples.hpp"
#include "nn/one_hidden_layer/backward.hpp"

namespace bug_hunt {

using broken::Machine;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Parameters;

// One machine, and the cost of its network before every step.
struct Training {
    Machine machine;
    std::vector<double> costs;
};

// The cost before every update: forward, cost, backward, update. Ends early when a weight has overflowed.
inline std::vector<double> train(const Machine& machine, const datasets::Examples& data, Parameters parameters,
                                 double learning_rate, int iterations) {
    std::vector<double> costs;
    for (int i = 0; i < iterations; ++i) {
        const one_hidden_layer::Cache cache = forward_propagation(data.X, parameters);
        // not the page's formula: a training with a bug comes to answers of exactly 0 and 1, and log(0) is infinite
        costs.push_back(nn::true_cost(cache.Z2, cache.A2, data.Y));
        parameters = machine.update(parameters, machine.backward(parameters, cache, data.X, data.Y), learning_rate);
        if (!all_finite(parameters.W1) || !all_finite(parameters.W2)) break;
    }
    return costs;
}

// The checked machine first, made of the functions of exercise.hpp; then A to D.
inline std::vector<Training> train_all(const datasets::Examples& data, const Parameters& start, double learning_rate,
                                       int iterations) {
    std::vector<Machine> machines = broken::machines();
    machines.insert(machines.begin(), {"checked", part_2_3::backward_propagation, part_2_3::update_parameters});
    std::vector<Training> trainings;
    for (const Machine& machine : machines) {
        trainings.push_back({machine, train(machine, data, start, learning_rate, iterations)});
    }
    return trainings;
}

constexpr int print_every = 500;

inline std::string header(int iterations) {
    std::string line = "        cost at";
    char text[40];
    for (int i = 0; i < iterations; i += print_every) {
        std::snprintf(text, sizeof text, "%9d", i);
        line += text;
    }
    return line;
}

inline std::string row(const Training& training, int iterations) {
    char text[40];
    std::snprintf(text, sizeof text, "%-15s", training.machine.name.c_str());
    std::string line = text;
    for (std::size_t i = 0; i < static_cast<std::size_t>(iterations); i += print_every) {
        const bool over = i >= training.costs.size();
        const double cost = over ? 0.0 : training.costs[i];
        std::snprintf(text, sizeof text, "%9.4f", cost);
        // above 1 the cost leaps about, and where it ends up depends on rounding
        line += over ? " overflow" : i > 0 && cost > 1.0 ? "      > 1" : text;
    }
    return line;
}

// The agreement of each of the four gradients at the start, in one row.
inline std::string verdicts(const Machine& machine, const datasets::Examples& data, Parameters parameters) {
    const auto grads = machine.backward(parameters, forward_propagation(data.X, parameters), data.X, data.Y);
    const auto cost = [&] { return agreement::cost_of(parameters, data.X, data.Y); };
    std::string line;
    for (const auto& [ours, parameter] : agreement::pairs_of(grads, parameters)) {
        const std::string word = agreement::verdict(*ours, agreement::by_differences(cost, *parameter));
        line += std::string(7 - word.size(), ' ') + word;
    }
    return line;
}

// The first steps. Above 1 a curve leaves the picture through its upper edge.
inline plot::Curve start_of_curve(const Training& training) {
    const std::vector<double>& costs = training.costs;
    std::vector<double> shown;
    for (std::size_t i = 0; i < costs.size() && i <= 400; ++i) {
        shown.push_back(std::min(costs[i], 1.0));
        if (costs[i] > 1.0) break;
    }
    std::string label = training.machine.name;
    if (shown.back() == 1.0) label += " (leaves the picture)";
    if (costs.size() <= 400) label += " (overflow at iteration " + std::to_string(costs.size()) + ")";
    return shared::cost_curve(label, 1, shown);
}

inline svg::Picture picture(const std::vector<Training>& trainings) {
    std::vector<plot::Curve> curves;
    for (const Training& training : trainings) curves.push_back(start_of_curve(training));
    return plot::lines("The first 400 steps: one checked training, four with a bug", "iteration", "cost", curves);
}

}  // namespace bug_hunt
