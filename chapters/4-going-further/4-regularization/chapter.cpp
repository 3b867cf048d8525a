// Part 4.4: L2 and dropout. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/4-going-further/4-regularization/agreement.hpp"
#include "chapters/4-going-further/4-regularization/exercise.hpp"
#include "chapters/4-going-further/4-regularization/trials.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "chapters/shared/pictures.hpp"
#include "nn/paired.hpp"

namespace {

using deep_network::Parameters;

// Percentage of these points that the network answers rightly. No unit is left out now.
double right(const datasets::Examples& set, const Parameters& p, double keep, RandomState rng) {
    return nn::accuracy(part_4_4::predict(set.X, p, keep, rng), set.Y);
}

// The size of a typical weight.
double typical_weight(const Parameters& p) {
    double squares = 0.0;
    int count = 0;
    for (const Matrix& W : p.W) {
        squares += sum(W * W);
        count += W.size();
    }
    return std::sqrt(squares / count);
}

// One method over all seeds. `plain`: the first method's results, to be compared with. Returns its own.
Matrix row(const trials::Method& method, const trials::Settings& s, std::uint32_t first, int seeds,
           const Matrix& plain) {
    Matrix train(1, seeds), fresh(1, seeds), weight(1, seeds);
    const int every = std::max(1, s.steps / 20);
    for (int i = 0; i < seeds; ++i) {
        const trials::Data d = trials::data(first + static_cast<std::uint32_t>(i), s);
        shared::Progress progress("4.4, seed " + std::to_string(i + 1) + " of " + std::to_string(seeds), s.steps);
        const Parameters p = trials::train(d, method, s, [&](int step, double cost) {
            if (step % every == 0) progress(step, cost);
        });
        train(0, i) = right(d.train, p, method.keep, d.rng);
        fresh(0, i) = right(d.judge, p, method.keep, d.rng);
        weight(0, i) = typical_weight(p);
    }
    std::printf("%-18s %9.2f %% %8.2f %% %10.2f", method.name.c_str(), mean(train), mean(fresh), mean(weight));
    if (plain.size() > 1) std::printf("   %+7.2f +- %.2f points", mean(fresh - plain), nn::paired_error(fresh, plain));
    std::printf("\n");
    return fresh;
}

void print_all_costs(const trials::Data& d, const trials::Method& method, const trials::Settings& s) {
    std::printf("\n%s\n", method.name.c_str());
    trials::train(d, method, s, [](int i, double cost) { std::printf("Cost after iteration %d: %.6f\n", i, cost); });
}

svg::Picture boundary(const trials::Data& d, const trials::Method& method, const trials::Settings& s) {
    const Parameters p = trials::train(d, method, s);
    return shared::circles_boundary(method.name, d.train, [&](const Matrix& X) {
        RandomState rng = d.rng;
        return part_4_4::predict(X, p, method.keep, rng);
    });
}

void story(shared::Options& options) {
    trials::Settings s;
    s.points = options.whole("--points", 100, 2, 100000, "to train on");
    s.steps = options.whole("--steps", 2500, 1, 10000000, "of gradient descent");
    s.rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    s.noise = options.number("--noise", 0.15, 0, 100, "of the circles");
    const double lambda = options.number("--lambda", 1, 1e-12, 1e12, "how much large weights cost");
    const double keep = options.number("--keep", 0.9, 0.01, 0.999999, "the chance of a hidden unit to stay");
    const int seeds = options.whole("--seeds", 20, 1, 100000, "how many trainings of each kind");
    const std::uint32_t seed = options.seed("--seed", 1, "the first one");
    const bool all_costs = options.flag("--all-costs", "print the cost of every step of the first seed, too");
    const std::string folder = options.text("--out", "out/4.4", "folder for the pictures");
    if (shared::helped(options, "Part 4.4: L2 and dropout on a few noisy points.")) return;
    const shared::OutputFolder out(folder);

    const trials::Data d = trials::data(seed, s);
    const auto verdict = [](double difference) { return difference < 1e-6 ? "yes" : "NO"; };
    std::printf("gradients agree with central differences: L2 %s, dropout %s\n\n", verdict(agreement::of_l2(d, lambda)),
                verdict(agreement::of_dropout(d, keep)));

    const std::vector<trials::Method> methods{{"plain", 0, 1},
                                              {"L2, lambda " + shared::fewest_digits(lambda), lambda, 1},
                                              {"dropout, keep " + shared::fewest_digits(keep), 0, keep}};
    std::printf("mean of %3d seeds  right: train  new points  weights   new points, against plain\n", seeds);
    Matrix plain;
    for (const trials::Method& method : methods) {
        const Matrix fresh = row(method, s, seed, seeds, plain);
        if (plain.size() == 0) plain = fresh;
    }
    for (const trials::Method& method : methods) {
        if (all_costs) print_all_costs(d, method, s);
    }
    out.write("plain.svg", boundary(d, methods[0], s));
    out.write("l2.svg", boundary(d, methods[1], s));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
