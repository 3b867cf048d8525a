// Part 3.6's film: the boundary while the network learns, from two starts on one clock.
#pragma once

#include <string>
#include <vector>

#include "chapters/shared/boundary_film.hpp"
#include "nn/deep_network/model.hpp"
#include "nn/initialization.hpp"

namespace learning {

using deep_network::Parameters;

struct Start {
    std::string name;
    Parameters parameters;
};

// One look at a network: z of its output unit all over the plane.
inline shared::Look look(int iteration, double cost, const Parameters& parameters, double limit) {
    return {iteration, cost, deep_network::L_model_forward(shared::film_grid(limit), parameters).back().Z};
}

// The training from `start`, in pieces: from one look to the next. It takes the same steps as one training in one go.
inline shared::FilmedRun filmed(const std::string& name, const datasets::Examples& train, const Parameters& start,
                                double learning_rate, int iterations, int shots) {
    const double limit = shared::film_limit(train);
    const std::vector<int> wanted = shared::film_iterations(iterations, /*every=*/10, shots);
    shared::FilmedRun run{name, {}, {name, {}, {}}};
    Parameters parameters = start;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Matrix A = deep_network::L_model_forward(train.X, parameters).back().A;
        const double cost = deep_network::compute_cost(A, train.Y);
        run.looks.push_back(look(wanted[i], cost, parameters, limit));
        run.costs.x.push_back(wanted[i]);
        run.costs.y.push_back(cost);
        if (i + 1 == wanted.size()) break;
        const auto keep = [&](int step, double now) {
            if (step == 0) return;  // the look has it
            run.costs.x.push_back(wanted[i] + step);
            run.costs.y.push_back(now);
        };
        parameters = deep_network::L_layer_model(train.X, train.Y, parameters, learning_rate, wanted[i + 1] - wanted[i],
                                                 /*cost_every=*/100, keep)
                         .parameters;
    }
    return run;
}

inline std::string film(const datasets::Examples& train, const std::vector<shared::FilmedRun>& runs, int columns) {
    return shared::boundary_film("Two starts, the same training", train, runs, columns);
}

}  // namespace learning
