// The study behind more-starts.md: make study runs it (some minutes). How a signal fares in thirty layers, how long a
// network waits for every scale of its first weights, and what fifty pairs of trainings say.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/6-initialization/signal.hpp"
#include "chapters/shared/chapter.hpp"
#include "chapters/shared/plot.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace {

using deep_network::Parameters;

constexpr int most = 15000;  // steps

// One line on stderr that overwrites itself.
void progress(const std::string& what, int done, int all) {
    std::fprintf(stderr, "\r%s: %d of %d%s", what.c_str(), done, all, done == all ? "\n" : "");
}

// Trains at rate 0.2 until the cost is below 0.68. -> the step, or `most` when that never happens.
int wait(const datasets::Examples& train, Parameters p) {
    for (int i = 0; i < most; ++i) {
        const std::vector<deep_network::LayerCache> caches = deep_network::L_model_forward(train.X, p);
        if (nn::true_cost(caches.back().Z, caches.back().A, train.Y) < 0.68) return i;
        p = deep_network::update_parameters(p, deep_network::L_model_backward(train.X, train.Y, p, caches), 0.2);
    }
    return most;
}

// Ten seeds for every scale. -> the median of their waits.
double median_wait(const std::vector<int>& layers, double scale) {
    std::vector<int> waits;
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        RandomState rng(seed);
        const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
        Parameters start = deep_network::zero_parameters(layers);
        for (Matrix& W : start.W) W = rng.randn(W.rows(), W.cols()) * scale;
        waits.push_back(wait(train, start));
        if (std::count(waits.begin(), waits.end(), most) == 6) return most;  // the median can't be less any more
    }
    std::sort(waits.begin(), waits.end());
    return 0.5 * (waits[4] + waits[5]);
}

void waits(const shared::OutputFolder& out) {
    const std::vector<std::vector<int>> networks{{2, 20, 1}, {2, 20, 10, 1}, {2, 20, 10, 10, 1}};
    const double he = std::sqrt(2.0 / 20.0), xavier = std::sqrt(1.0 / 20.0);
    const std::vector<double> scales{0.001, 0.00316, 0.01, 0.0316, 0.1, xavier, he, 0.562, 1, 1.78, 3.16, 5.62, 10};
    std::vector<plot::Curve> curves{{"one hidden layer", {}, {}}, {"two", {}, {}}, {"three", {}, {}}};
    std::printf("steps until the cost is below 0.68, median of ten seeds (%d: not within %d steps)\n", most, most);
    std::printf("scale    one hidden layer     two   three\n");
    int done = 0;
    for (const double scale : scales) {
        std::printf("%-8.3g", scale);
        for (std::size_t k = 0; k < networks.size(); ++k) {
            const double steps = median_wait(networks[k], scale);
            std::printf("%*.1f", k == 0 ? 17 : 8, steps);
            curves[k].x.push_back(std::log10(scale));
            curves[k].y.push_back(std::log10(std::max(steps, 1.0)));
            progress("waits", ++done, static_cast<int>(scales.size() * networks.size()));
        }
        std::printf("\n");
    }
    // The three scales that people choose, on the line for two hidden layers.
    std::vector<plot::Mark> marks{{"0.01", std::log10(0.01), 0, true},
                                  {"Xavier initialization", std::log10(xavier), 0, true},
                                  {"He initialization", std::log10(he), 0, true}};
    for (plot::Mark& mark : marks) {
        const auto at = std::find(curves[1].x.begin(), curves[1].x.end(), mark.x) - curves[1].x.begin();
        mark.y = curves[1].y[static_cast<std::size_t>(at)];
    }
    out.write("waits.svg",
              plot::lines("How long until the cost is below 0.68?", "scale of the weights, 10 to the power",
                          "steps, 10 to the power", curves, marks));
}

// The mean of the differences, and how far it may be off: 2.01 standard errors are a 95 % interval for fifty pairs.
void print_interval(const char* what, const std::vector<double>& differences) {
    const double n = static_cast<double>(differences.size());
    double sum = 0, squares = 0;
    for (const double d : differences) sum += d;
    for (const double d : differences) squares += (d - sum / n) * (d - sum / n);
    std::printf("%s: %+.1f points, 95 %% interval %.1f to %.1f\n", what, sum / n,
                sum / n - 2.01 * std::sqrt(squares / (n - 1) / n), sum / n + 2.01 * std::sqrt(squares / (n - 1) / n));
}

// Both trainings of 3.6 with fifty seeds. A pair has the same points and the same random numbers.
void pairs() {
    std::vector<double> train_differences, test_differences;
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        RandomState rng(seed);
        const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
        const datasets::Examples test = datasets::make_circles(100, 0.15, 0.8, rng);
        RandomState again = rng;
        const std::vector<int> layers{2, 20, 10, 1};
        double on_train[2], on_test[2];
        for (const int k : {0, 1}) {
            const Parameters start = k == 0 ? deep_network::initialize_parameters_deep(layers, rng)
                                            : deep_network::initialize_parameters_he(layers, again);
            const Parameters p = deep_network::L_layer_model(train.X, train.Y, start, 0.2, most).parameters;
            on_train[k] = nn::accuracy(deep_network::predict(train.X, p), train.Y);
            on_test[k] = nn::accuracy(deep_network::predict(test.X, p), test.Y);
        }
        train_differences.push_back(on_train[1] - on_train[0]);
        test_differences.push_back(on_test[1] - on_test[0]);
        progress("pairs", static_cast<int>(seed), 50);
    }
    std::printf("He initialization minus small random weights, fifty pairs\n");
    print_interval("training points", train_differences);
    print_interval("test points", test_differences);
}

void story(shared::Options& options) {
    const std::string part = options.choice("--part", "all", {"all", "signal", "waits", "pairs"}, "of the study");
    const std::string folder = options.text("--out", "out/3.6", "folder for the picture");
    if (shared::helped(options, "Part 3.6, the study behind more-starts.md.")) return;
    const shared::OutputFolder out(folder);
    if (part == "all" || part == "signal") signal_study::print();
    if (part == "all" || part == "waits") waits(out);
    if (part == "all" || part == "pairs") pairs();
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
