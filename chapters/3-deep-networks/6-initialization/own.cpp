// Part 3.6 with points of your own, and networks that are kept: make run-3.6 runs this program instead of chapter.cpp
// when ARGS has --data, --save or --load. Without --data it trains on the chapter's circles.
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/6-initialization/own_results.hpp"
#include "chapters/3-deep-networks/6-initialization/starts.hpp"
#include "chapters/shared/chapter.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "chapters/shared/own_data.hpp"
#include "nn/deep_network/model.hpp"

namespace {

using deep_network::Parameters;
using shared::Points;

struct Settings {
    std::vector<int> layers;
    std::string init;
    double learning_rate;
    int iterations;
    std::uint32_t seed;
    std::string out;
};

// The chapter's circles, in the form of a table. They aren't scaled: their inputs have about the size of 1 already.
Points circles(RandomState& rng) {
    const int m = 300, test = 100;
    Points points;
    points.train = datasets::make_circles(m, 0.15, 0.8, rng);
    points.test = datasets::make_circles(test, 0.15, 0.8, rng);
    points.table.examples = {Matrix(2, m + test), Matrix(1, m + test)};
    for (int j = 0; j < m + test; ++j) {
        const datasets::Examples& from = j < m ? points.train : points.test;
        for (int i = 0; i < 2; ++i) points.table.examples.X(i, j) = from.X(i, j < m ? j : j - m);
        points.table.examples.Y(0, j) = from.Y(0, j < m ? j : j - m);
        if (j >= m) points.test_places.push_back(j);
    }
    points.table.columns = {"x1", "x2"};
    points.table.label = "circle";
    points.table.classes = {"outer circle", "inner circle"};
    points.path = "the circles of 3.6";
    return points;
}

// standard: the layers of the network that was loaded, or 3.6's with as many inputs as the points have.
Settings read_settings(shared::Options& options, const shared::OwnData& own, const std::vector<int>& standard) {
    Settings s;
    s.layers = options.layers("--layers", standard, "units per layer, from the inputs to the 1 output");
    s.init = options.choice("--init", own.load.empty() ? "he" : "loaded",
                            {"zeros", "random", "large", "xavier", "he", "loaded"}, "the start; loaded: with --load");
    s.learning_rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    s.iterations = options.whole("--iterations", 5000, 0, 1000000000, "steps of gradient descent; 0: only predict");
    s.seed = options.seed("--seed", 1, "of the split, or of the circles, and of the weights");
    s.out = options.text("--out", "out/3.6", "folder for the pictures and predictions.csv");
    if (!own.load.empty() && s.layers != standard) {
        throw std::invalid_argument("--layers doesn't fit the network in " + own.load + ": leave it out with --load");
    }
    if (!own.load.empty() && s.init != "loaded") {
        throw std::invalid_argument("--init " + s.init + " and --load are two starts: leave one of them out");
    }
    if (own.load.empty() && s.init == "loaded") {
        throw std::invalid_argument("--init loaded needs a network: name its folder with --load");
    }
    return s;
}

// Throws std::invalid_argument unless the circles are what the network was trained on.
void require_circles(const shared::SavedNetwork& network, const std::string& folder) {
    if (network.mean.size() > 0) {
        datasets::refuse(folder, "its network was trained on points of your own, which were scaled",
                         "name their table with --data");
    }
    shared::require_fits(network, folder, 2);
}

std::vector<int> layers_of(const shared::SavedNetwork& network) {
    std::vector<int> layers{network.W.front().cols()};
    for (const Matrix& W : network.W) layers.push_back(W.rows());
    return layers;
}

// The costs of the training, one in a hundred steps; p becomes the trained network.
std::vector<double> train(const Settings& s, const Points& points, Parameters& p) {
    const auto report = [&](int i, double cost, const Parameters&) {
        if (i % 1000 == 0) std::printf("Cost after iteration %d: %.6f\n", i, cost);
    };
    const deep_network::Training trained =
        deep_network::L_layer_model(points.train.X, points.train.Y, p, s.learning_rate, s.iterations, 100, report);
    p = trained.parameters;
    own::warn_about(points, p, trained.costs.front());
    return trained.costs;
}

void story(shared::Options& options) {
    const shared::OwnData own = shared::own_data(options);
    const bool answered = options.help_wanted();  // then no file is read: --data needs no name
    std::optional<shared::SavedNetwork> loaded;
    if (!own.load.empty() && !answered) loaded = shared::load_network(own.load);
    Points points;
    std::vector<int> standard{2, 20, 10, 1};
    if (!own.data.empty() && !answered) {
        points = shared::read_points(own, loaded ? &*loaded : nullptr);
        standard[0] = points.table.examples.X.rows();
    }
    if (loaded) standard = layers_of(*loaded);
    const Settings s = read_settings(options, own, standard);
    if (shared::helped(options, "Part 3.6 with points of your own, and networks that are kept.")) return;

    RandomState rng(s.seed);
    if (own.data.empty() && loaded) require_circles(*loaded, own.load);
    if (own.data.empty()) points = circles(rng);
    const bool only_asked = loaded && s.iterations == 0 && !own.data.empty();
    if (!own.data.empty() && !only_asked) shared::split_points(points, own, s.seed);
    const shared::OutputFolder out(s.out);
    shared::prepare_save(own);
    std::printf("%s", shared::about(points).c_str());

    Parameters p = loaded ? Parameters{loaded->W, loaded->b} : starts::make_start(s.init, s.layers, rng).parameters;
    std::vector<double> costs;
    if (s.iterations > 0) costs = train(s, points, p);
    if (only_asked) {
        own::print_answers(points, p);
    } else {
        own::print_result("training", points.train, p);
        own::print_result("test", points.test, p);
    }
    if (!own.save.empty()) {
        shared::save_network(own.save, shared::network_of(p.W, p.b, points));
        std::printf("the network is in %s: W1.npy, b1.npy, ...\n", own.save.c_str());
    }
    out.write("predictions.csv", own::predictions_csv(points, p));
    if (!costs.empty()) {
        out.write("own-cost.svg", plot::lines("Cost on the training set", "iteration", "cost",
                                              {shared::cost_curve("cost", 100, costs)}));
    }
    const int inputs = points.table.examples.X.rows();
    if (inputs == 2) {
        out.write("own-boundary.svg", own::boundary(points, p));
    } else {
        std::fprintf(stderr, "no picture of the boundary: a plane has room for 2 inputs, and there %s %d\n",
                     inputs == 1 ? "is" : "are", inputs);
    }
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
