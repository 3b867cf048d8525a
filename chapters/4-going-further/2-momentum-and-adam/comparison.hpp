// Part 4.2's comparison: every method with every rate, on the same points, from the same start, for as many passes.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/steps.hpp"
#include "datasets/examples.hpp"

namespace comparison {

using deep_network::Parameters;
using deep_network::Training;

struct Method {
    std::string name;
    bool in_batches;
    deep_network::Step (*step)(const Parameters& like, double rate, const steps::Betas& betas);
};

inline deep_network::Step plain(const Parameters&, double rate, const steps::Betas&) {
    return steps::plain(rate);
}

inline const std::vector<Method> methods = {{"gradient descent", false, plain},
                                            {"mini-batches", true, plain},
                                            {"momentum", true, steps::momentum},
                                            {"Adam", true, steps::adam}};

struct Settings {
    std::vector<double> rates{0.003, 0.01, 0.03, 0.1, 0.3, 1};
    int batch_size, passes;
    steps::Betas betas;
};

// One method's trainings, a rate each, and which of them ended with the lowest cost.
struct Row {
    std::vector<Training> trainings;
    std::size_t best = 0;
};

// rng: for the shuffles; a copy for each training, so that all see the same batches.
inline Row try_rates(const Method& method, const datasets::Examples& train, const Parameters& start,
                     const RandomState& rng, const Settings& s) {
    Row row;
    for (const double rate : s.rates) {
        RandomState shuffles = rng;
        row.trainings.push_back(
            deep_network::mini_batch_model(train.X, train.Y, start, method.step(start, rate, s.betas),
                                           method.in_batches ? s.batch_size : train.X.cols(), s.passes, shuffles));
        const double lowest = row.trainings[row.best].costs.back();
        if (row.trainings.back().costs.back() < lowest) row.best = row.trainings.size() - 1;
    }
    return row;
}

}  // namespace comparison
