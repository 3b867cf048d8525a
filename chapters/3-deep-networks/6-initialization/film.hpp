// Part 3.6's film: the boundary while the network learns, from two starts on one clock.
#pragma once

#include <string>
#include <vector>

#include "chapters/shared/boundary_film.hpp"
#include "nn/deep_network/model.hpp"

namespace learning {

using deep_network::Parameters;

// To be called from the training's report, and once after the last step. wanted: shared::film_iterations; limit:
// shared::film_limit.
inline void keep(shared::FilmedRun& run, const std::vector<int>& wanted, double limit, int iteration, double cost,
                 const Parameters& parameters) {
    shared::keep(run, wanted, iteration, cost, [&]() -> shared::Look {
        return {iteration, cost, deep_network::L_model_forward(shared::film_grid(limit), parameters).back().Z};
    });
}

// columns: 2 for a wide page, 1 for a narrow one.
inline std::string film(const datasets::Examples& train, const std::vector<shared::FilmedRun>& runs, int columns) {
    return shared::boundary_film("Two starts, the same training", train, runs, columns);
}

}  // namespace learning
