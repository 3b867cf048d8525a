// Part 3.5: the deep model on the circles, from five seeds; four trainings with a bug. The text is in README.md. And
// three depths on pictures: three-depths.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/5-model/broken.hpp"
#include "chapters/3-deep-networks/5-model/estimate.hpp"
#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "chapters/3-deep-networks/5-model/pictures.hpp"
#include "chapters/3-deep-networks/5-model/silent.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "matrix/print.hpp"

namespace {

using deep_network::Parameters;
using deep_network::Training;

constexpr int cost_every = 100;

// In all hidden layers together.
int units_on_for(int low, int high, const Matrix& X, const Parameters& parameters) {
    const std::vector<int> counts = pictures::units_on_for(low, high, X, parameters);
    return std::accumulate(counts.begin(), counts.end(), 0);
}

// The iteration of the first recorded cost below 0.68, or "never".
std::string first_below(const std::vector<double>& costs) {
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] < 0.68) return std::to_string(i * cost_every);
    }
    return "never";
}

std::string spread(const std::vector<double>& list) {
    const auto [low, high] = std::minmax_element(list.begin(), list.end());
    return with_decimals(*low, 1, 'f') + " to " + with_decimals(*high, 1, 'f') + ", mean " +
           with_decimals(estimate::of(list).mean, 1, 'f');
}

void circles(const pictures::Setting& setting, double noise, std::uint32_t seed, int seeds,
             const shared::OutputFolder& out) {
    std::printf("parameters of [2, 4, 1]: %d\nparameters of [12288, 800, 10, 1]: %d\n\n",
                part_3_5::number_of_parameters({2, 4, 1}), part_3_5::number_of_parameters({12288, 800, 10, 1}));
    std::printf("seed  below 0.68 at  last cost  train   test  units: bending  silent\n");
    std::vector<plot::Curve> curves;
    std::vector<double> trains, tests, differences;
    std::vector<svg::Picture> drawings;
    for (int i = 0; i < seeds; ++i) {
        const std::uint32_t this_seed = seed + static_cast<std::uint32_t>(i);
        RandomState rng(this_seed);
        const datasets::Examples train = datasets::make_circles(300, noise, 0.8, rng);
        const datasets::Examples test = datasets::make_circles(100, noise, 0.8, rng);
        const Parameters start = pictures::random_start(setting.layers, setting.scale, rng);
        const Training trained =
            part_3_5::L_layer_model(train.X, train.Y, start, setting.learning_rate, setting.iterations, cost_every);
        if (trained.costs.empty()) throw std::runtime_error("L_layer_model recorded no costs");
        const auto predict = [&trained](const Matrix& X) { return part_3_5::predict(X, trained.parameters); };
        trains.push_back(nn::accuracy(predict(train.X), train.Y));
        tests.push_back(nn::accuracy(predict(test.X), test.Y));
        differences.push_back(trains.back() - tests.back());
        std::printf("%4u  %13s  %9.4f  %5.1f  %5.1f  %14d  %6d\n", this_seed, first_below(trained.costs).c_str(),
                    trained.costs.back(), trains.back(), tests.back(),
                    units_on_for(1, train.X.cols() - 1, train.X, trained.parameters),
                    units_on_for(0, 0, train.X, trained.parameters));
        const std::string name = "seed " + std::to_string(this_seed);
        curves.push_back(shared::cost_curve(name, cost_every, trained.costs));
        const std::string title = name + ": " + with_decimals(trains.back(), 1, 'f') + " % right";
        drawings.push_back(shared::circles_boundary(title, train, predict));
    }
    std::printf("train: %s\ntest:  %s\n", spread(trains).c_str(), spread(tests).c_str());
    if (seeds > 1) {
        const estimate::Estimate ahead = estimate::of(differences);
        std::printf("train minus test: %.1f points on average, give or take %.1f\n", ahead.mean, ahead.error);
    }
    out.write("costs.svg", plot::lines("The same training from other random numbers", "iteration", "cost", curves));
    const auto [worst, best] = std::minmax_element(trains.begin(), trains.end());
    out.write("best.svg", drawings.begin()[best - trains.begin()]);
    out.write("worst.svg", drawings.begin()[worst - trains.begin()]);
}

void story(shared::Options& options) {
    const std::string data = options.choice("--data", "circles", {"circles", "pictures", "silent"},
                                            "the next four belong to it; silent: circles, and who falls silent");
    const shared::PictureOptions choice = shared::picture_options(options, /*train=*/20, /*test=*/600, /*size=*/16,
                                                                  "of all random numbers: data and weights");
    const pictures::Setting usual = data == "pictures" ? pictures::usual(choice.size)
                                    : data == "silent" ? pictures::Setting{{2, 6, 6, 1}, 0.5, 0.5, 2000}
                                                       : pictures::Setting{{2, 4, 1}, 0.01, 0.2, 15000};
    pictures::Setting setting;
    setting.layers = options.layers("--layers", usual.layers, "units per layer, from input to output");
    setting.scale = options.number("--scale", usual.scale, 0, 1e6, "the weights start as randn times this");
    setting.learning_rate = options.number("--learning-rate", usual.learning_rate, 1e-12, 1e12, "step size");
    setting.iterations = options.whole("--iterations", usual.iterations, 1, 1000000, "steps of gradient descent");
    const double noise = options.number("--noise", 0.15, 0, 1000, "circles: how far points stray from them");
    const int seeds = options.whole("--seeds", data == "silent" ? 20 : 5, 1, 1000, "circles: how many, one by one");
    const std::string folder = options.text("--out", "out/3.5", "folder for the pictures");
    if (shared::helped(options,
                       "Part 3.5: the deep model on noisy circles, from several seeds; or on pictures.\n"
                       "With --save, --load or --classify, make run-3.5 runs own.cpp instead: networks to keep, for "
                       "pictures of your own.\nIts options: make run-3.5 ARGS=\"--save --help\"")) {
        return;
    }
    const shared::OutputFolder out(folder);

    if (data == "pictures") return pictures::story(shared::load_pictures(choice), setting, choice.seed, out);
    if (data == "silent") return silent::story(setting, noise, choice.seed, seeds);
    circles(setting, noise, choice.seed, seeds, out);
    broken::find_the_bug(out);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
