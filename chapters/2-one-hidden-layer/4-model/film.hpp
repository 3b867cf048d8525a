// Part 2.4's film: a few hidden units finding the circle.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "chapters/shared/boundary_film.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace hidden_lines {

using one_hidden_layer::Parameters;

// Where each hidden unit's z is 0: its tanh changes sign there. Units of the plane, from the upper left corner.
inline std::string unit_lines(const Parameters& p, double limit) {
    std::string d;
    for (int k = 0; k < p.W1.rows(); ++k) {
        const double u = p.W1(k, 0), v = p.W1(k, 1), square = u * u + v * v, away = -p.b1(k, 0) / square;
        if (square == 0 || std::fabs(away) * std::sqrt(square) > 2 * limit) continue;  // out of view
        const double x = u * away, y = v * away, along = 4 * limit / std::sqrt(square),
                     middle = shared::film_side / 2.0;
        const auto right = [&](double at) { return middle * (1 + at / limit); };
        const auto down = [&](double at) { return middle * (1 - at / limit); };
        d += svg::fill("M% %L% %",
                       {right(x - v * along), down(y + u * along), right(x + v * along), down(y - u * along)});
    }
    return svg::path("lines", d);
}

// To be called from the training's report, and once after the last step. wanted: shared::film_iterations; limit:
// shared::film_limit.
inline void keep(shared::FilmedRun& run, const std::vector<int>& wanted, double limit, int iteration, double cost,
                 const Parameters& parameters) {
    shared::keep(run, wanted, iteration, cost, [&]() -> shared::Look {
        return {iteration, cost, one_hidden_layer::forward_propagation(shared::film_grid(limit), parameters).Z2,
                unit_lines(parameters, limit)};
    });
}

inline std::string film(const datasets::Examples& train, const shared::FilmedRun& run) {
    return shared::boundary_film("Each hidden unit has a line", train, {run}, /*columns=*/1);
}

}  // namespace hidden_lines
