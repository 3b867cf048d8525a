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

inline shared::Look look(int iteration, double cost, const Parameters& p, double limit) {
    return {iteration, cost, one_hidden_layer::forward_propagation(shared::film_grid(limit), p).Z2,
            unit_lines(p, limit)};
}

// The training from `start`, in pieces: from one look to the next. It takes the same steps as one training in one go.
inline shared::FilmedRun filmed(const std::string& name, const datasets::Examples& train, const Parameters& start,
                                double learning_rate, int iterations, int shots) {
    const double limit = shared::film_limit(train);
    const std::vector<int> wanted = shared::film_iterations(iterations, /*every=*/5, shots);
    shared::FilmedRun run{name, {}, {name, {}, {}}};
    Parameters parameters = start;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Matrix A2 = one_hidden_layer::forward_propagation(train.X, parameters).A2;
        const double cost = one_hidden_layer::compute_cost(A2, train.Y);
        run.looks.push_back(look(wanted[i], cost, parameters, limit));
        run.costs.x.push_back(wanted[i]);
        run.costs.y.push_back(cost);
        if (i + 1 == wanted.size()) break;
        parameters = one_hidden_layer::nn_model(train.X, train.Y, parameters, learning_rate, wanted[i + 1] - wanted[i])
                         .parameters;
    }
    return run;
}

inline std::string film(const datasets::Examples& train, const shared::FilmedRun& run) {
    return shared::boundary_film("Each hidden unit has a line", train, {run}, /*columns=*/1);
}

}  // namespace hidden_lines
