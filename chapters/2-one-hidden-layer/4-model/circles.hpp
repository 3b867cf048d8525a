// Part 2.4, the first half: three starts and six sizes of the hidden layer, on circles.
#pragma once

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"
#include "chapters/2-one-hidden-layer/4-model/film.hpp"
#include "chapters/2-one-hidden-layer/4-model/pictures.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "matrix/operations.hpp"
#include "matrix/print.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace circles {

using one_hidden_layer::Parameters;
using one_hidden_layer::Training;

constexpr int cost_every = 100, film_every = 20;

// Every weight the same, biases 0.
inline Parameters equal_start(int n_h, double weight) {
    return {Matrix(n_h, 2, weight), Matrix(n_h, 1), Matrix(1, n_h, weight), Matrix(1, 1)};
}

struct Experiment {
    datasets::Examples train, validation, test;
    double learning_rate;
    int iterations, frames;

    Training run(const Parameters& start) const {
        const Training trained = part_2_4::nn_model(train.X, train.Y, start, learning_rate, iterations, cost_every);
        if (trained.costs.empty()) throw std::runtime_error("nn_model recorded no costs");
        return trained;
    }
};

inline double accuracy(const Parameters& parameters, const datasets::Examples& examples) {
    return nn::accuracy(part_2_4::predict(parameters, examples.X), examples.Y);
}

// First and last cost, and both accuracies: what both tables have in common.
inline void print_result(const Experiment& experiment, const Training& trained) {
    std::printf("  %9.4f  %9.4f  %5.1f  %5.1f", trained.costs.front(), trained.costs.back(),
                accuracy(trained.parameters, experiment.train), accuracy(trained.parameters, experiment.validation));
}

inline void print_starts(const Experiment& experiment, const std::vector<std::pair<std::string, Parameters>>& starts) {
    std::printf("weights  first cost  last cost  train    val       b2  rows of W1 after training\n");
    for (const auto& [name, start] : starts) {
        const Training trained = experiment.run(start);
        std::printf("%-8s", name.c_str());
        print_result(experiment, trained);
        std::printf("  %7.4f", trained.parameters.b2(0, 0) + 0.0);
        const Matrix W1 = trained.parameters.W1 + 0.0;  // -0 + 0 is 0, and looks like it
        for (int i = 0; i < W1.rows(); ++i) std::printf("  (%5.2f %5.2f)", W1(i, 0), W1(i, 1));
        std::printf("\n");
    }
}

// The training from `start` once more, filmed. Nothing to film is no error: --iterations 1 has a single frame, and a
// reader's own nn_model may not call report yet.
inline void film(const Experiment& experiment, const Parameters& start, const shared::OutputFolder& out) {
    const std::vector<int> wanted = shared::film_iterations(experiment.iterations - 1, film_every, experiment.frames);
    const int points = std::min(experiment.train.X.cols(), 1000);  // more would make the file too large
    const datasets::Examples shown = pictures::part(experiment.train, 0, points);
    const double limit = shared::film_limit(shown);
    shared::FilmedRun run{std::to_string(start.W1.rows()) + " hidden units"};
    part_2_4::nn_model(experiment.train.X, experiment.train.Y, start, experiment.learning_rate, experiment.iterations,
                       film_every, [&](int i, double cost, const Parameters& parameters) {
                           hidden_lines::keep(run, wanted, limit, i, cost, parameters);
                       });
    if (run.looks.size() > 1) out.write("lines.svg", hidden_lines::film(shown, run));
}

inline void story(const Experiment& experiment, const pictures::Setting& setting, const RandomState& rng,
                  const shared::OutputFolder& out) {
    const auto random_start = [&](int units) { return pictures::random_start(2, units, setting.scale, rng); };
    print_starts(experiment,
                 {{"all 0", equal_start(4, 0.0)}, {"all 0.5", equal_start(4, 0.5)}, {"random", random_start(4)}});

    std::printf("\nunits    first cost  last cost  train    val  parameters\n");
    std::vector<svg::Picture> drawings;
    Matrix predicted;
    double best = -1;
    Parameters chosen;
    for (const int units : setting.n_h > 0 ? std::vector<int>{setting.n_h} : std::vector<int>{1, 2, 3, 5, 10, 50}) {
        const Training trained = experiment.run(random_start(units));
        std::printf("%-8d", units);
        print_result(experiment, trained);
        std::printf("  %10d\n", 4 * units + 1);
        const auto predict = [&trained](const Matrix& X) { return part_2_4::predict(trained.parameters, X); };
        const std::string title = std::to_string(units) + " hidden unit" + (units > 1 ? "s" : "");
        drawings.push_back(shared::circles_boundary(title, experiment.train, predict));
        predicted = predict(columns(experiment.validation.X, 0, 10));
        const double right = accuracy(trained.parameters, experiment.validation);
        if (right > best) {  // the first of equals, which has fewer units
            best = right;
            chosen = trained.parameters;
        }
    }
    const Matrix labels = columns(experiment.validation.Y, 0, 10);
    std::cout << std::flush << "\nthe last network and the first ten validation points:\npredicted  " << predicted
              << "\nlabels     " << labels << "\naccuracy   " << shared::python_float(nn::accuracy(predicted, labels))
              << " %\n";
    const int units = chosen.W1.rows();
    std::printf("\nchosen by the validation points: %d hidden unit%s, %.1f %% of %d right\n", units,
                units > 1 ? "s" : "", best, experiment.validation.X.cols());
    std::printf("the test set, opened once: %.1f %% of %d right\n", accuracy(chosen, experiment.test),
                experiment.test.X.cols());
    out.write("boundaries.svg", plot::side_by_side("What the hidden units enclose", drawings));
    film(experiment, random_start(4), out);
}

}  // namespace circles
