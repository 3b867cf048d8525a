// Part 4.2: 3.6's wait once more. How many steps until the cost begins to fall?
#pragma once

#include <utility>
#include <vector>

#include "datasets/examples.hpp"
#include "nn/deep_network/mini_batches.hpp"

namespace waiting {

// below: the first step before which the cost is below 0.68, or -1. costs: of every tenth of the first steps.
struct Wait {
    int below = -1;
    std::vector<double> costs = {};
};

// Steps on all examples until the cost is below 0.68, but `most` of them at most, and `kept` at least.
inline Wait wait(const datasets::Examples& train, deep_network::Parameters parameters, const deep_network::Step& step,
                 int most, int kept) {
    Wait w;
    const nn::StopsOnCtrlC loop;
    for (int i = 0; i <= kept || (w.below < 0 && i <= most); ++i) {
        const std::vector<deep_network::LayerCache> caches = deep_network::L_model_forward(train.X, parameters);
        const double cost = nn::true_cost(caches.back().Z, caches.back().A, train.Y);
        if (w.below < 0 && cost < 0.68) w.below = i;
        if (i <= kept && i % 10 == 0) w.costs.push_back(cost);
        const auto grads = deep_network::L_model_backward(train.X, train.Y, parameters, caches);
        parameters = step(std::move(parameters), grads);
        nn::check_step(i, deep_network::all_finite(parameters));
    }
    return w;
}

}  // namespace waiting
