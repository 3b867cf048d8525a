// Part 2.4, the second half: three sizes of the hidden layer, trained on pictures. Other pictures choose among them,
// and others again test the choice.
#pragma once

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "chapters/shared/watched.hpp"
#include "matrix/operations.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace pictures {

using one_hidden_layer::Parameters;

constexpr int every = 50;  // steps from one look at the validation pictures to the next

// n_h: hidden units, 0 for several sizes in turn. scale: the weights start as randn times this.
struct Setting {
    int n_h;
    double scale, learning_rate;
    int iterations;
};

// The start is the repository's; its rate, 0.05, makes the cost jump on the way.
inline const Setting usual{0, 0.01, 0.015, 3001};

// randn * scale. initialize_parameters has randn * 0.01.
inline Parameters random_start(int n_x, int n_h, double scale, RandomState rng) {
    Parameters start = one_hidden_layer::initialize_parameters(n_x, n_h, 1, rng);
    start.W1 = 100.0 * scale * start.W1;
    start.W2 = 100.0 * scale * start.W2;
    return start;
}

// The examples from `first` to before `last`.
inline datasets::Examples part(const datasets::Examples& examples, int first, int last) {
    return {columns(examples.X, first, last), columns(examples.Y, first, last)};
}

inline double right(const Parameters& parameters, const datasets::Examples& examples) {
    return nn::accuracy(part_2_4::predict(parameters, examples.X), examples.Y);
}

inline double cost(const Parameters& parameters, const datasets::Examples& examples) {
    const one_hidden_layer::Cache cache = one_hidden_layer::forward_propagation(examples.X, parameters);
    return nn::true_cost(cache.Z2, cache.A2, examples.Y);
}

// A network of its own for each size, from the same seed. Half of the pictures that aren't trained on choose the step
// and the size, and the other half test the choice.
inline void story(const shared::PictureSets& sets, const Setting& setting, std::uint32_t seed,
                  const shared::OutputFolder& out) {
    const datasets::Examples train = shared::examples(sets.train), others = shared::examples(sets.test);
    const int n_x = train.X.rows(), m = train.X.cols(), half = others.X.cols() / 2;
    if (half == 0) throw std::invalid_argument("the test set has 1 picture: expected 2 or more, half for validation");
    const datasets::Examples validation = part(others, 0, half), test = part(others, half, others.X.cols());
    std::cout << shared::about(sets) << std::flush;
    std::printf("of these %d, %d are for validation; the other %d are the test\n", half + test.X.cols(), half,
                test.X.cols());
    std::printf("\n                    where the validation cost is lowest        after the last step\n");
    std::printf(
        "units  parameters   step   cost: train     val   val right   cost: train     val  train right"
        "   val right\n");
    std::string name;
    Parameters chosen;
    double lowest = std::numeric_limits<double>::infinity();
    int chosen_units = 0, chosen_step = 0;
    std::vector<plot::Curve> curves;  // of the last network
    for (const int units : setting.n_h > 0 ? std::vector<int>{setting.n_h} : std::vector<int>{1, 4, 16}) {
        const Parameters start = random_start(n_x, units, setting.scale, RandomState(seed));
        name = std::to_string(units) + " hidden unit" + (units > 1 ? "s" : "");
        const auto continued = [&](const Parameters& from, int iterations, int cost_every) {
            return part_2_4::nn_model(train.X, train.Y, from, setting.learning_rate, iterations, cost_every);
        };
        const auto validation_cost = [&](const Parameters& parameters) { return cost(parameters, validation); };
        const shared::Watched<Parameters> seen =
            shared::watched(start, setting.iterations, every, continued, validation_cost,
                            shared::Progress("2.4, " + name, setting.iterations));
        std::printf("%-5d  %10d  %5d  %12.4f  %6.4f  %10.1f  %12.4f  %6.4f  %11.1f  %10.1f\n", units,
                    units * (n_x + 2) + 1, static_cast<int>(seen.lowest) * every, seen.train[seen.lowest],
                    seen.test[seen.lowest], right(seen.best, validation), seen.train.back(), seen.test.back(),
                    right(seen.last, train), right(seen.last, validation));
        std::fflush(stdout);
        curves = {shared::cost_curve("the " + std::to_string(m) + " that it learns from", every, seen.train),
                  shared::cost_curve(std::to_string(half) + " others", every, seen.test)};
        if (seen.test[seen.lowest] < lowest) {
            lowest = seen.test[seen.lowest];
            chosen = seen.best;
            chosen_units = units;
            chosen_step = static_cast<int>(seen.lowest) * every;
        }
    }
    std::printf("\nchosen by the validation cost: %d hidden unit%s, step %d\n", chosen_units,
                chosen_units > 1 ? "s" : "", chosen_step);
    std::printf("the test set, opened once: cost %.4f, %.1f %% of %d right\n", cost(chosen, test), right(chosen, test),
                test.X.cols());
    out.write("overfitting.svg", plot::lines("Pictures, " + name, "iteration", "cost", curves));
}

}  // namespace pictures
