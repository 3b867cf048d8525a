// Part 3.5, the second half: three depths on the same pictures, from logistic regression on.
#pragma once

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

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

// How many units of each hidden layer are on, Z > 0, for at least `low` and at most `high` of the examples.
inline std::vector<int> units_on_for(int low, int high, const Matrix& X, const Parameters& parameters) {
    const std::vector<deep_network::LayerCache> caches = deep_network::L_model_forward(X, parameters);
    std::vector<int> counts(caches.size() - 1);
    for (std::size_t l = 0; l < counts.size(); ++l) {
        const Matrix on = sum(apply(caches[l].Z, [](double z) { return z > 0.0 ? 1.0 : 0.0; }), 1);
        for (int i = 0; i < on.rows(); ++i) counts[l] += low <= on(i, 0) && on(i, 0) <= high ? 1 : 0;
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

inline double right(const Parameters& parameters, const datasets::Examples& examples) {
    return nn::accuracy(part_3_5::predict(examples.X, parameters), examples.Y);
}

// One network after the other, each with a hidden layer more, each from the same seed.
inline void story(const shared::PictureSets& sets, const Setting& setting, std::uint32_t seed,
                  const shared::OutputFolder& out) {
    const datasets::Examples train = shared::examples(sets.train), test = shared::examples(sets.test);
    std::cout << shared::about(sets) << std::flush;
    std::printf("\n                                where the test cost is lowest         after the last step\n");
    std::printf("layers             parameters   step  cost: train    test  test right   cost: train    test  ");
    std::printf("train right  test right  dead units\n");
    std::vector<plot::Curve> curves;
    for (std::size_t hidden = 0; hidden + 2 <= setting.layers.size(); ++hidden) {
        const std::vector<int> layers = cut(setting.layers, hidden);
        RandomState rng(seed);
        const Parameters start = random_start(layers, setting.scale, rng);
        const auto continued = [&](const Parameters& from, int iterations, int cost_every) {
            return part_3_5::L_layer_model(train.X, train.Y, from, setting.learning_rate, iterations, cost_every);
        };
        const auto test_cost = [&](const Parameters& parameters) {
            const deep_network::LayerCache last = deep_network::L_model_forward(test.X, parameters).back();
            return nn::true_cost(last.Z, last.A, test.Y);
        };
        const std::string name = "[" + listed(layers, ", ") + "]";
        const shared::Watched<Parameters> seen = shared::watched(start, setting.iterations, every, continued, test_cost,
                                                                 shared::Progress("3.5, " + name, setting.iterations));
        std::printf("%-18s %10d  %5d  %11.4f  %6.4f  %10.1f   %11.4f  %6.4f  %11.1f  %10.1f  %s\n", name.c_str(),
                    part_3_5::number_of_parameters(layers), static_cast<int>(seen.lowest) * every,
                    seen.train[seen.lowest], seen.test[seen.lowest], right(seen.best, test), seen.train.back(),
                    seen.test.back(), right(seen.last, train), right(seen.last, test),
                    listed(units_on_for(0, 0, train.X, seen.last), " + ").c_str());
        std::fflush(stdout);
        curves.push_back(shared::cost_curve(name + ", training", every, seen.train));
        curves.push_back(shared::cost_curve(name + ", test", every, seen.test));
    }
    if (curves.size() > 4) curves.erase(curves.begin() + 2, curves.end() - 2);  // the first and the last network
    out.write("overfitting.svg", plot::lines("Costs on pictures", "iteration", "cost", curves));
}

}  // namespace pictures
