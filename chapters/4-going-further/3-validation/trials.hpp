// Part 4.3's experiment: one training to the end, with a look every 50 steps, and the early one beside it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/3-validation/exercise.hpp"
#include "chapters/shared/pictures.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/mini_batches.hpp"

namespace trials {

using deep_network::MiniBatch;
using deep_network::Parameters;

struct Settings {
    int points, most, patience;
    double rate, noise;
};
constexpr int every = 50;

inline double accuracy(const MiniBatch& set, const Parameters& p) {
    return nn::accuracy(deep_network::predict(set.X, p), set.Y);
}

inline double cost(const MiniBatch& set, const Parameters& p) {
    return deep_network::whole_cost(set.X, set.Y, p);
}

// Half of the points to train on, a quarter each for validation and test; and 20,000 more, which only a program that
// makes its points can afford.
struct Data {
    part_4_3::Sets sets;
    MiniBatch judge;
    Parameters start;
};

inline Data data(std::uint32_t seed, const Settings& s) {
    RandomState rng(seed), fresh(seed + 1000);
    const datasets::Examples all = datasets::make_circles(s.points, s.noise, 0.8, rng);
    const datasets::Examples judge = datasets::make_circles(20000, s.noise, 0.8, fresh);
    Data d{part_4_3::split_in_three(all.X, all.Y, s.points / 4, s.points / 4, rng), {judge.X, judge.Y}, {}};
    d.start = deep_network::initialize_parameters_he({2, 20, 10, 1}, rng);
    return d;
}

// A training to the end. looks[i]: the parameters before step i * every. name: for the line that shows how far it is.
inline std::vector<Parameters> to_the_end(const Data& d, const Settings& s, const std::string& name) {
    std::vector<Parameters> looks;
    shared::Progress progress(name, s.most);
    const auto look = [&](int i, double cost, const Parameters& p) {
        looks.push_back(p);
        progress(i, cost);
    };
    deep_network::L_layer_model(d.sets.train.X, d.sets.train.Y, d.start, s.rate, s.most + 1, every, look);
    return looks;
}

// The look that gets the most validation points right; the first one, when there are several.
inline const Parameters& most_right(const std::vector<Parameters>& looks, const MiniBatch& validation) {
    std::size_t best = 0;
    double most = -1.0;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const double right = accuracy(validation, looks[i]);
        if (right > most) best = i;
        most = std::max(most, right);
    }
    return looks[best];
}

}  // namespace trials
