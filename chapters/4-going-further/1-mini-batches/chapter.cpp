// Part 4.1: a step for every few examples. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/1-mini-batches/drawing.hpp"
#include "chapters/4-going-further/1-mini-batches/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/mini_batches.hpp"

namespace {

using datasets::Examples;
using deep_network::MiniBatch;
using deep_network::Parameters;

constexpr double kLow = 0.6;  // a cost to reach

// How far batches of this size are off: ||g - whole|| / ||whole||, the root of its mean square over many batches, where
// g are the slopes of the output layer's weights. Collects two slopes of each batch for the picture.
double disagreement(const Examples& train, const Parameters& start, int batch_size, RandomState& rng,
                    std::vector<drawing::Slopes>& slopes) {
    const auto slope = [&start](const MiniBatch& batch) {
        const auto caches = deep_network::L_model_forward(batch.X, start);
        return deep_network::L_model_backward(batch.X, batch.Y, start, caches).dW.back();
    };
    const Matrix whole = slope({train.X, train.Y});
    double squares = 0.0;
    while (slopes.size() < 200) {
        for (const MiniBatch& batch : part_4_1::random_mini_batches(train.X, train.Y, batch_size, rng)) {
            if (batch.X.cols() < batch_size || slopes.size() == 200) continue;
            const Matrix g = slope(batch);
            slopes.push_back({g(0, 0), g(0, 1)});
            squares += sum((g - whole) * (g - whole)) / sum(whole * whole);
        }
    }
    return std::sqrt(squares / static_cast<double>(slopes.size()));
}

// costs[i]: of the whole set, after i passes over it.
std::vector<double> train_with(const Examples& train, Parameters parameters, int batch_size, double rate, int passes,
                               RandomState rng) {
    std::vector<double> costs{deep_network::whole_cost(train.X, train.Y, parameters)};
    const nn::StopsOnCtrlC loop;
    for (int pass = 1; pass <= passes; ++pass) {
        const std::vector<MiniBatch> batches = part_4_1::random_mini_batches(train.X, train.Y, batch_size, rng);
        parameters = part_4_1::one_epoch(batches, std::move(parameters), rate);
        nn::check_step(pass, deep_network::all_finite(parameters));
        costs.push_back(deep_network::whole_cost(train.X, train.Y, parameters));
        nn::check_still_learning(costs, pass);
    }
    return costs;
}

void print_row(int batch_size, int steps, const std::vector<double>& costs) {
    const auto low = std::find_if(costs.begin(), costs.end(), [](double cost) { return cost < kLow; });
    const int passes = static_cast<int>(low - costs.begin());
    std::printf("%10d %6d ", batch_size, steps);
    if (low == costs.end()) std::printf("    never           ");
    if (low != costs.end()) std::printf("%6d = %5d steps", passes, passes * steps);
    for (const std::size_t pass : {1u, 5u, 20u, 100u}) {
        if (pass < costs.size()) std::printf("  %.4f", costs[pass]);
    }
    const auto last_ten = costs.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(10, costs.size()));
    const auto [lowest, highest] = std::minmax_element(last_ten, costs.end());
    std::printf("   %.3f to %.3f\n", *lowest, *highest);
}

void story(shared::Options& options) {
    const double rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    const int passes = options.whole("--passes", 250, 1, 1000000, "how often the whole set is looked at");
    const std::uint32_t seed = options.seed("--seed", 1, "of the points, the weights and the shuffles");
    const std::string folder = options.text("--out", "out/4.1", "folder for the pictures");
    if (shared::helped(options, "Part 4.1: 3.6's circles with a step for every few points.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed);
    const Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    datasets::make_circles(100, 0.15, 0.8, rng);  // 3.6's test set, so that the weights are 3.6's
    const Parameters start = deep_network::initialize_parameters_he({2, 20, 10, 1}, rng);
    const int m = train.X.cols();

    std::printf("how far is the slope of a few examples from that of all 300?\n");
    std::vector<std::vector<drawing::Slopes>> clouds;
    for (const int batch_size : {1, 4, 16, 64}) {
        clouds.emplace_back();
        std::printf("%5d: %.2f\n", batch_size, disagreement(train, start, batch_size, rng, clouds.back()));
    }
    std::vector<drawing::Slopes> whole;
    disagreement(train, start, m, rng, whole);
    out.write("slopes.svg", drawing::clouds("The slopes of two weights, batch by batch", "batches of 4", clouds[1],
                                            "batches of 64", clouds[3], whole[0]));

    std::printf("\n           steps a         below %.1f              cost after\n", kLow);
    std::printf("batch size   pass     after passes            1       5      20     100   the last ten passes\n");
    std::vector<plot::Curve> curves;
    for (const int batch_size : {m, 64, 16, 4}) {
        const shared::Stopwatch watch;
        const std::vector<double> costs = train_with(train, start, batch_size, rate, passes, rng);
        const int steps = (m + batch_size - 1) / batch_size;
        print_row(batch_size, steps, costs);
        shared::report_time("batches of " + std::to_string(batch_size), passes * steps, watch.seconds());
        curves.push_back(shared::cost_curve("batches of " + std::to_string(batch_size), 1, costs));
    }
    out.write("costs.svg", plot::lines("Cost of all 300 points", "passes over the data", "cost", curves));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
