// Parts 2.4 and 3.5: a training that is watched. Every so many steps it pauses, and the network is asked about examples
// that it doesn't learn from. A pause changes nothing: the next step begins where the last one ended.
#pragma once

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/pictures.hpp"
#include "nn/stop.hpp"
#include "nn/training_checks.hpp"

namespace shared {

// Costs of both sets before step 0, every, 2 * every, ...; the parameters of the lowest test cost, and the last ones.
template <typename Parameters>
struct Watched {
    std::vector<double> train, test;
    std::size_t lowest = 0;  // where in `test`
    Parameters best, last;
};

// train(parameters, num_iterations, cost_every) goes on from there and gives parameters and costs, as the models do;
// test_cost(parameters) is the cost of the other examples. Throws as the models do.
template <typename Parameters, typename Train, typename TestCost>
Watched<Parameters> watched(const Parameters& start, int iterations, int every, Train train, TestCost test_cost,
                            Progress progress) {
    Watched<Parameters> seen{{}, {}, 0, start, start};
    for (int i = 0; i < iterations; i += every) {
        seen.test.push_back(test_cost(seen.last));
        if (seen.test.back() <= seen.test[seen.lowest]) {
            seen.lowest = seen.test.size() - 1;
            seen.best = seen.last;
        }
        try {
            auto trained = train(seen.last, std::min(every, iterations - i), every);
            if (trained.costs.empty()) throw std::runtime_error("the training recorded no costs");
            seen.train.push_back(trained.costs.front());
            seen.last = std::move(trained.parameters);
        } catch (const nn::Stopped& stopped) {
            throw nn::Stopped{i + stopped.iteration};
        }
        nn::check_still_wanted(i);
        nn::check_still_learning(seen.train, i);
        progress(i, seen.train.back());
    }
    return seen;
}

}  // namespace shared
