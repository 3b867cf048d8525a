// Part 4.2: steps that remember the steps before. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/comparison.hpp"
#include "chapters/4-going-further/2-momentum-and-adam/valley.hpp"
#include "chapters/4-going-further/2-momentum-and-adam/waiting.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"

namespace {

using datasets::Examples;
using deep_network::Parameters;
using deep_network::Step;

std::string valley_film(const steps::Betas& betas) {
    const std::vector<shared::Walk> walks{
        valley::walk("gradient descent, rate 0.018", steps::plain(0.018), 60),
        valley::walk("momentum, rate 0.018", steps::momentum(valley::start(), 0.018, betas), 60),
        valley::walk("Adam, rate 0.3", steps::adam(valley::start(), 0.3, betas), 60)};
    std::printf("J = (x^2 + 100 y^2) / 2, from x = -9, y = 1: the cost after\n");
    std::printf("%-30s       0       1       2       5      20      60 steps\n", "");
    for (const shared::Walk& walk : walks) {
        std::printf("%-30s", walk.label.c_str());
        for (const std::size_t i : {0u, 1u, 2u, 5u, 20u, 60u}) std::printf(" %7.3f", walk.cost[i]);
        std::printf("\n");
    }
    return valley::film(walks);
}

// 3.6's wait: how long until the cost is below 0.68? Returns the first 2,000 costs.
plot::Curve wait(const Examples& train, const Parameters& start, const std::string& name, const Step& step, int most) {
    const waiting::Wait w = waiting::wait(train, start, step, most, std::min(most, 2000));
    if (w.below < 0) std::printf("%-26s  not within %d steps\n", name.c_str(), most);
    if (w.below >= 0) std::printf("%-26s %6d steps\n", name.c_str(), w.below);
    return shared::cost_curve(name, 10, w.costs);
}

// Every method with every rate. Returns the costs of each one's best.
std::vector<plot::Curve> compare(const Examples& train, const Examples& test, const Parameters& start,
                                 const RandomState& rng, const comparison::Settings& s) {
    std::vector<plot::Curve> curves;
    std::printf("\ncost after %3d passes, rate", s.passes);
    for (const double rate : s.rates) std::printf("%8g", rate);
    std::printf("   the best: train    test\n");
    for (const comparison::Method& method : comparison::methods) {
        const comparison::Row row = comparison::try_rates(method, train, start, rng, s);
        std::printf("%-26s", method.name.c_str());
        for (const deep_network::Training& t : row.trainings) std::printf("  %.4f", t.costs.back());
        const deep_network::Training& best = row.trainings[row.best];
        const auto accuracy = [&best](const Examples& set) {
            return nn::accuracy(deep_network::predict(set.X, best.parameters), set.Y);
        };
        std::printf("%16.1f %%  %.1f %%\n", accuracy(train), accuracy(test));
        const std::string label = method.name + ", rate " + shared::python_float(s.rates[row.best]);
        curves.push_back(shared::cost_curve(label, 1, best.costs));
    }
    return curves;
}

void print_all(const plot::Curve& curve) {
    std::printf("\n%s\n", curve.label.c_str());
    for (std::size_t i = 0; i < curve.y.size(); ++i) {
        std::printf("Cost after pass %d: %.6f\n", static_cast<int>(i), curve.y[i]);
    }
}

void story(shared::Options& options) {
    comparison::Settings s;
    s.batch_size = options.whole("--batch-size", 32, 1, 300, "points to a step");
    s.passes = options.whole("--passes", 60, 1, 1000000, "how often the whole set is looked at");
    const int most = options.whole("--wait", 20000, 20, 1000000, "steps after which a wait is given up");
    s.betas.momentum = options.number("--beta", 0.9, 0, 0.999999, "what momentum keeps of its velocity");
    s.betas.adam1 = options.number("--beta1", 0.9, 0, 0.999999, "what Adam keeps of its mean");
    s.betas.adam2 = options.number("--beta2", 0.999, 0, 0.999999, "what Adam keeps of its mean of squares");
    s.betas.epsilon = options.number("--epsilon", 1e-8, 1e-100, 1, "what Adam adds before it divides");
    const double rate = options.number("--rate", 0, 0, 1e12, "a rate to try instead of the six; 0: the six");
    if (rate > 0) s.rates = {rate};
    const bool all_costs = options.flag("--all-costs", "print the cost after every pass, too");
    const std::uint32_t seed = options.seed("--seed", 1, "of the points, the weights and the shuffles");
    const std::string folder = options.text("--out", "out/4.2", "folder for the pictures");
    if (shared::helped(options, "Part 4.2: momentum and Adam, in a valley and on 3.6's circles.")) return;
    const shared::OutputFolder out(folder);

    out.write("valley.svg", valley_film(s.betas));

    RandomState rng(seed);
    const Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    const Examples test = datasets::make_circles(100, 0.15, 0.8, rng);
    RandomState same = rng;  // 3.6's two starts draw from a copy of one stream
    const Parameters small = deep_network::initialize_parameters_deep({2, 20, 10, 1}, same);
    const Parameters he = deep_network::initialize_parameters_he({2, 20, 10, 1}, rng);
    std::printf("\n3.6's wait from weights * 0.01: the cost is below 0.68 after\n");
    out.write("wait.svg",
              plot::lines("From weights * 0.01", "step", "cost",
                          {wait(train, small, "gradient descent, rate 0.2", steps::plain(0.2), most),
                           wait(train, small, "momentum, rate 0.2", steps::momentum(small, 0.2, s.betas), most),
                           wait(train, small, "Adam, rate 0.001", steps::adam(small, 0.001, s.betas), most)}));

    const std::vector<plot::Curve> curves = compare(train, test, he, rng, s);
    for (const plot::Curve& curve : curves) {
        if (all_costs) print_all(curve);
    }
    out.write("costs.svg",
              plot::lines("The same passes, each method with its best rate", "passes over the data", "cost", curves));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
