// Part 3.5: the deep model on the circles, from five seeds; four trainings with a bug; three depths on pictures. The
// text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/5-model/broken.hpp"
#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "chapters/3-deep-networks/5-model/pictures.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "matrix/print.hpp"

namespace {

using deep_network::Parameters;
using deep_network::Training;

constexpr int cost_every = 100, bug_steps = 2001, print_every = 500;

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
    const double mean = std::accumulate(list.begin(), list.end(), 0.0) / static_cast<double>(list.size());
    return with_decimals(*low, 1, 'f') + " to " + with_decimals(*high, 1, 'f') + ", mean " +
           with_decimals(mean, 1, 'f');
}

// Always the same points and start, whatever the options say, so that the answers in the README fit.
void find_the_bug(const shared::OutputFolder& out) {
    RandomState rng(1);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    // from randn * 0.01 all five would wait for thousands of steps
    const Parameters start = pictures::random_start({2, 20, 10, 1}, 0.3, rng);
    std::printf("\n        cost at");
    for (int i = 0; i < bug_steps; i += print_every) std::printf("%8d", i);
    std::printf("   gradient check: dW1 db1 dW2 db2 dW3 db3\n");
    std::vector<plot::Curve> curves;
    std::vector<broken::Machine> machines = broken::machines();
    machines.insert(machines.begin(), {"checked", deep_network::L_model_backward, part_3_5::L_layer_model});
    for (const broken::Machine& machine : machines) {
        const std::vector<double> costs =
            machine.train(train.X, train.Y, start, 0.1, bug_steps, broken::bug_every, {}).costs;
        std::printf("%-15s", machine.name.c_str());
        for (std::size_t i = 0; i < costs.size(); i += print_every / broken::bug_every) {
            costs[i] <= 1.0 ? std::printf("%8.4f", costs[i]) : std::printf("     > 1");
        }
        std::printf("        %s\n", broken::verdicts(machine.backward, train.X, train.Y, start).c_str());
        if (!costs.empty()) curves.push_back(broken::curve_of(machine.name, costs));
    }
    out.write("find-the-bug.svg", plot::lines("One checked training, four with a bug", "iteration", "cost", curves));
}

void circles(const pictures::Setting& setting, double noise, std::uint32_t seed, int seeds,
             const shared::OutputFolder& out) {
    std::printf("parameters of [2, 4, 1]: %d\nparameters of [12288, 800, 10, 1]: %d\n\n",
                part_3_5::number_of_parameters({2, 4, 1}), part_3_5::number_of_parameters({12288, 800, 10, 1}));
    std::printf("seed  below 0.68 at  last cost  train   test  units: bending  dead\n");
    std::vector<plot::Curve> curves;
    std::vector<double> trains, tests;
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
        std::printf("%4u  %13s  %9.4f  %5.1f  %5.1f  %14d  %4d\n", this_seed, first_below(trained.costs).c_str(),
                    trained.costs.back(), trains.back(), tests.back(),
                    units_on_for(1, train.X.cols() - 1, train.X, trained.parameters),
                    units_on_for(0, 0, train.X, trained.parameters));
        const std::string name = "seed " + std::to_string(this_seed);
        curves.push_back(shared::cost_curve(name, cost_every, trained.costs));
        const std::string title = name + ": " + with_decimals(trains.back(), 1, 'f') + " % right";
        drawings.push_back(shared::circles_boundary(title, train, predict));
    }
    std::printf("train: %s\ntest:  %s\n", spread(trains).c_str(), spread(tests).c_str());
    out.write("costs.svg", plot::lines("The same training from other random numbers", "iteration", "cost", curves));
    const auto [worst, best] = std::minmax_element(trains.begin(), trains.end());
    out.write("best-and-worst.svg",
              plot::side_by_side("The best and the worst",
                                 {drawings.begin()[best - trains.begin()], drawings.begin()[worst - trains.begin()]}));
}

void story(shared::Options& options) {
    const std::string data = options.choice("--data", "both", {"both", "circles", "pictures"},
                                            "the next four belong to the circles, or with pictures to these");
    const shared::PictureOptions choice = shared::picture_options(options, /*train=*/20, /*test=*/300, /*size=*/16,
                                                                  "of all random numbers: data and weights");
    const pictures::Setting on_pictures = pictures::usual(choice.size);
    const pictures::Setting usual = data == "pictures" ? on_pictures : pictures::Setting{{2, 4, 1}, 0.01, 0.2, 15000};
    pictures::Setting setting;
    setting.layers = options.layers("--layers", usual.layers, "units per layer, from input to output");
    setting.scale = options.number("--scale", usual.scale, 0, 1e6, "the weights start as randn times this");
    setting.learning_rate = options.number("--learning-rate", usual.learning_rate, 1e-12, 1e12, "step size");
    setting.iterations = options.whole("--iterations", usual.iterations, 1, 1000000, "steps of gradient descent");
    const double noise = options.number("--noise", 0.15, 0, 1000, "circles: how far points stray from them");
    const int seeds = options.whole("--seeds", 5, 1, 1000, "circles: how many seeds, one after the other");
    const std::string folder = options.text("--out", "out/3.5", "folder for the pictures");
    if (shared::helped(options, "Part 3.5: the deep model on noisy circles, from several seeds, then on pictures."))
        return;
    const shared::OutputFolder out(folder);
    const shared::PictureSets sets = data == "circles" ? shared::PictureSets{} : shared::load_pictures(choice);

    if (data != "pictures") {
        circles(setting, noise, choice.seed, seeds, out);
        find_the_bug(out);
    }
    if (data == "both") std::printf("\n");
    if (data != "circles") pictures::story(sets, data == "both" ? on_pictures : setting, choice.seed, out);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
