// Part 3.5, its second page (three-depths.md): three depths on the same pictures, from logistic regression on.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/5-model/estimate.hpp"
#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "chapters/shared/watched.hpp"
#include "nn/deep_network/model.hpp"

namespace pictures {

using deep_network::Parameters;

constexpr int every = 50;  // steps from one look at the test pictures to the next

struct Setting {
    std::vector<int> layers;
    double scale, learning_rate;  // the weights start as randn * scale
    int iterations;
};

// For n x n pixels.
inline Setting usual(int n) {
    return {{3 * n * n, 10, 200, 1}, 0.01, 0.03, 3001};
}

// randn * scale. initialize_parameters_deep has randn * 0.01.
inline Parameters random_start(const std::vector<int>& layers, double scale, RandomState& rng) {
    Parameters start = deep_network::initialize_parameters_deep(layers, rng);
    for (Matrix& W : start.W) W = 100.0 * scale * W;
    return start;
}

// For each unit, decide(how many of the examples it is on for). Z: (n_l, m) -> (n_l, 1)
template <typename Decide>
Matrix times_on(const Matrix& Z, Decide decide) {
    return apply(sum(apply(Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }), 1), decide);
}

// How many units of each hidden layer are on, Z > 0, for at least `low` and at most `high` of the examples.
inline std::vector<int> units_on_for(int low, int high, const Matrix& X, const Parameters& parameters) {
    const std::vector<deep_network::LayerCache> caches = deep_network::L_model_forward(X, parameters);
    std::vector<int> counts;
    for (std::size_t l = 0; l + 1 < caches.size(); ++l) {
        const auto counted = [&](double on) { return low <= on && on <= high ? 1.0 : 0.0; };
        counts.push_back(static_cast<int>(sum(times_on(caches[l].Z, counted))));
    }
    return counts;
}

// "4 + 69", or "none" for no number at all.
inline std::string listed(const std::vector<int>& numbers, const std::string& between) {
    std::string text;
    for (const int n : numbers) text += (text.empty() ? "" : between) + std::to_string(n);
    return text.empty() ? "none" : text;
}

// The first layers, and the output: {768, 10, 200, 1} is cut to {768, 1}, {768, 10, 1}, and itself.
inline std::vector<int> cut(const std::vector<int>& layers, std::size_t hidden) {
    std::vector<int> some(layers.begin(), layers.begin() + static_cast<std::ptrdiff_t>(hidden + 1));
    some.push_back(layers.back());
    return some;
}

// The first half of these examples, or the second.
inline datasets::Examples half(const datasets::Examples& all, bool second) {
    const int m = all.Y.cols(), first = second ? m / 2 : 0, last = second ? m : m / 2;
    return {columns(all.X, first, last), columns(all.Y, first, last)};
}

inline double right(const Parameters& parameters, const datasets::Examples& examples) {
    return nn::accuracy(part_3_5::predict(examples.X, parameters), examples.Y);
}

inline double cost(const Parameters& parameters, const datasets::Examples& examples) {
    const deep_network::LayerCache last = deep_network::L_model_forward(examples.X, parameters).back();
    return nn::true_cost(last.Z, last.A, examples.Y);
}

// One network after the other, each with a hidden layer more, each from the same seed. Half of the pictures that none
// is trained on chooses: the step for each network, and among the networks. The other half is the test, opened once.
inline void story(const shared::PictureSets& sets, const Setting& setting, std::uint32_t seed,
                  const shared::OutputFolder& out) {
    const datasets::Examples train = shared::examples(sets.train), others = shared::examples(sets.test);
    if (others.Y.cols() < 2) {
        throw std::invalid_argument("the test pictures: expected at least two, half to choose with; give more");
    }
    const datasets::Examples validation = half(others, false), test = half(others, true);
    std::cout << shared::about(sets);
    std::printf("half of the test set, %d, is the validation set\n\n", validation.Y.cols());
    std::printf("                                   where the validation cost is lowest         after the last step\n");
    std::printf("layers             parameters   step  cost: train  validation     right   cost: train  validation  ");
    std::printf("train right     right  silent units\n");
    std::vector<plot::Curve> curves;
    std::vector<std::string> names;
    std::vector<Parameters> best;
    for (std::size_t hidden = 0; hidden + 2 <= setting.layers.size(); ++hidden) {
        const std::vector<int> layers = cut(setting.layers, hidden);
        RandomState rng(seed);
        const Parameters start = random_start(layers, setting.scale, rng);
        const auto continued = [&](const Parameters& from, int iterations, int cost_every) {
            return part_3_5::L_layer_model(train.X, train.Y, from, setting.learning_rate, iterations, cost_every);
        };
        const auto validation_cost = [&](const Parameters& parameters) { return cost(parameters, validation); };
        names.push_back("[" + listed(layers, ", ") + "]");
        const shared::Watched<Parameters> seen =
            shared::watched(start, setting.iterations, every, continued, validation_cost,
                            shared::Progress("3.5, " + names.back(), setting.iterations));
        std::printf("%-18s %10d  %5d  %11.4f  %10.4f  %8.1f   %11.4f  %10.4f  %11.1f  %8.1f  %s\n",
                    names.back().c_str(), part_3_5::number_of_parameters(layers), static_cast<int>(seen.lowest) * every,
                    seen.train[seen.lowest], seen.test[seen.lowest], right(seen.best, validation), seen.train.back(),
                    seen.test.back(), right(seen.last, train), right(seen.last, validation),
                    listed(units_on_for(0, 0, train.X, seen.last), " + ").c_str());
        std::fflush(stdout);
        best.push_back(seen.best);
        curves.push_back(shared::cost_curve(names.back() + ", training", every, seen.train));
        curves.push_back(shared::cost_curve(names.back() + ", validation", every, seen.test));
    }
    std::printf("\n");
    if (best.size() > 1) std::printf("where the validation cost is lowest, right on the validation set:\n");
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < best.size(); ++i) {
        const std::vector<double> gained = estimate::gains(part_3_5::predict(validation.X, best[0]),
                                                           part_3_5::predict(validation.X, best[i]), validation.Y);
        const estimate::Estimate gain = estimate::of(gained);
        const auto same = std::count(gained.begin(), gained.end(), 0.0);
        std::printf("%s against %s: %+.1f points, give or take %.1f; they differ on %d of %d\n", names[i].c_str(),
                    names[0].c_str(), gain.mean, gain.error, static_cast<int>(gained.size()) - static_cast<int>(same),
                    validation.Y.cols());
        if (cost(best[i], validation) < cost(best[chosen], validation)) chosen = i;
    }
    const double percent = right(best[chosen], test);
    std::printf("chosen: %s. On the test set: cost %.4f, right %.1f, give or take %.1f\n", names[chosen].c_str(),
                cost(best[chosen], test), percent, std::sqrt(percent * (100.0 - percent) / test.Y.cols()));
    if (curves.size() > 4) curves.erase(curves.begin() + 2, curves.end() - 2);  // the first and the last network
    out.write("overfitting.svg", plot::lines("Costs on pictures", "iteration", "cost", curves));
}

}  // namespace pictures
