// Part 3.6 with points of your own, and networks that are kept: make run-3.6 runs this program instead of chapter.cpp
// when ARGS has --data, --save or --load. Without --data it trains on the chapter's circles.
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "chapters/shared/chapter.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "chapters/shared/own_data.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace {

using deep_network::Parameters;
using shared::Points;

struct Settings {
    shared::OwnData own;
    std::vector<int> layers;
    double learning_rate;
    int iterations;
    std::uint32_t seed;
    std::string out;
};

// The chapter's circles, in the form of a table. They aren't scaled: their inputs have about the size of 1 already.
Points circles(RandomState& rng) {
    Points points;
    points.train = datasets::make_circles(300, 0.15, 0.8, rng);
    points.test = datasets::make_circles(100, 0.15, 0.8, rng);
    points.table.columns = {"x1", "x2"};
    points.table.label = "circle";
    points.table.classes = {"outer circle", "inner circle"};
    points.path = "the circles of 3.6";
    return points;
}

// standard: the layers of the network that was loaded, or 3.6's with as many inputs as the points have.
Settings read_settings(shared::Options& options, const shared::OwnData& own, const std::vector<int>& standard) {
    Settings s;
    s.own = own;
    s.layers = options.layers("--layers", standard, "units per layer, from the inputs to the 1 output");
    s.learning_rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    s.iterations = options.whole("--iterations", 5000, 0, 1000000000, "steps of gradient descent; 0: only predict");
    s.seed = options.seed("--seed", 1, "of the split, or of the circles, and of the weights");
    s.out = options.text("--out", "out/3.6", "folder for the pictures and predictions.csv");
    if (!own.load.empty() && s.layers != standard) {
        throw std::invalid_argument("--layers doesn't fit the network in " + own.load + ": leave it out with --load");
    }
    return s;
}

std::vector<int> layers_of(const shared::SavedNetwork& network) {
    std::vector<int> layers{network.W.front().cols()};
    for (const Matrix& W : network.W) layers.push_back(W.rows());
    return layers;
}

// A line for each row of the table, in its order: the label, and the network's answer, the chance of label 1. Without a
// table, for each circle point of the test set.
std::string predictions_csv(const Points& points, const Parameters& p) {
    datasets::Examples all = points.test;
    if (points.scale.mean.size() > 0) {
        all = {datasets::standardize(points.table.examples.X, points.scale), points.table.examples.Y};
    }
    const Matrix A = deep_network::L_model_forward(all.X, p).back().A;
    std::string text = "row,label,answer\n";
    for (int j = 0; j < A.cols(); ++j) {
        char line[60];
        std::snprintf(line, sizeof line, "%d,%.0f,%.17g\n", j + 1, all.Y(0, j), A(0, j));
        text += line;
    }
    return text;
}

void print_result(const char* name, const datasets::Examples& examples, const Parameters& p) {
    const deep_network::LayerCache output = deep_network::L_model_forward(examples.X, p).back();
    std::printf("%s cost: %.6f, accuracy: %.1f %%\n", name, nn::true_cost(output.Z, output.A, examples.Y),
                nn::accuracy(deep_network::predict(examples.X, p), examples.Y));
}

void story(shared::Options& options) {
    const shared::OwnData own = shared::own_data(options);
    std::optional<shared::SavedNetwork> loaded;
    if (!own.load.empty()) loaded = shared::load_network(own.load);
    std::vector<int> standard{2, 20, 10, 1};
    if (!own.data.empty()) standard[0] = datasets::read_csv(own.data, own.label).examples.X.rows();
    if (loaded) standard = layers_of(*loaded);
    const Settings s = read_settings(options, own, standard);
    if (shared::helped(options, "Part 3.6 with points of your own, and networks that are kept.")) return;

    RandomState rng(s.seed);
    const Points points =
        own.data.empty() ? circles(rng) : shared::load_points(own, s.seed, loaded ? &*loaded : nullptr);
    if (loaded) shared::require_fits(*loaded, own.load, points.train.X.rows());
    if (loaded && own.data.empty() && loaded->mean.size() > 0) {
        datasets::refuse(own.load, "its network was trained on points of your own, which were scaled",
                         "name their table with --data");
    }
    const shared::OutputFolder out(s.out);
    shared::prepare_save(own);
    std::printf("%s", shared::about(points).c_str());

    Parameters p;
    if (loaded) p = Parameters{loaded->W, loaded->b};
    if (!loaded) p = deep_network::initialize_parameters_he(s.layers, rng);
    std::vector<double> costs;
    if (s.iterations > 0) {
        const auto report = [&](int i, double cost, const Parameters&) {
            if (i % 1000 == 0) std::printf("Cost after iteration %d: %.6f\n", i, cost);
        };
        const deep_network::Training trained =
            deep_network::L_layer_model(points.train.X, points.train.Y, p, s.learning_rate, s.iterations, 100, report);
        p = trained.parameters;
        costs = trained.costs;
    }
    print_result("training", points.train, p);
    print_result("test", points.test, p);

    const std::vector<std::string>& classes = points.table.classes;
    out.write("predictions.csv", predictions_csv(points, p));
    if (!costs.empty()) {
        out.write("own-cost.svg", plot::lines("Cost on the training set", "iteration", "cost",
                                              {shared::cost_curve("cost", 100, costs)}));
    }
    if (points.train.X.rows() == 2) {
        const auto predict = [&](const Matrix& X) { return deep_network::predict(X, p); };
        out.write("own-boundary.svg", plot::decision_boundary("What the network has learned", points.train.X,
                                                              points.train.Y, classes[0], classes[1], predict));
    }
    if (!own.save.empty()) {
        shared::save_network(own.save, shared::network_of(p.W, p.b, points));
        std::printf("the network is in %s: W1.npy, b1.npy, ...\n", own.save.c_str());
    }
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
