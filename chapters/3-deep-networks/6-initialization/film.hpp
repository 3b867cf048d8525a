// Part 3.6's film: the boundary while the network learns, from two starts on one clock.
#pragma once

#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/boundary_film.hpp"
#include "chapters/shared/chapter.hpp"
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

// After the last step: the trained network and its cost.
inline void keep_end(shared::FilmedRun& run, double limit, int iterations, const datasets::Examples& train,
                     const Parameters& parameters) {
    const deep_network::LayerCache output = deep_network::L_model_forward(train.X, parameters).back();
    keep(run, {iterations}, limit, iterations, nn::true_cost(output.Z, output.A, train.Y), parameters);
}

// columns: 2 for a wide page, 1 for a narrow one.
inline std::string film(const datasets::Examples& train, const std::vector<shared::FilmedRun>& runs, int columns) {
    return shared::boundary_film("Two starts, the same training", train, runs, columns);
}

// For a wide page and for a narrow one. A boundary with very many turns would make a file too large for a README; then
// there is no film, and a line on stderr says why.
inline void write_films(const shared::OutputFolder& out, const datasets::Examples& train,
                        const std::vector<shared::FilmedRun>& runs) {
    try {
        out.write("learning.svg", film(train, runs, std::min(2, static_cast<int>(runs.size()))));
        out.write("learning-narrow.svg", film(train, runs, 1));
    } catch (const std::invalid_argument& error) {
        std::cerr << "no film: " << error.what() << "\n";
    }
}

}  // namespace learning
