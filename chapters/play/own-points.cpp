// A program of your own to start from: reads a table of points, trains a network on them, draws its boundary, keeps its
// weights. Copy it to chapters/play/NAME.cpp, change it, and: make play-NAME ARGS="--data points.csv"
#include <cstdio>
#include <string>

#include "chapters/shared/chapter.hpp"
#include "chapters/shared/plot.hpp"
#include "chapters/shared/weights.hpp"
#include "datasets/csv.hpp"
#include "datasets/prepare.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace {

void story(shared::Options& options) {
    const std::string path = options.text("--data", "points.csv", "a table: the inputs, and a label, one of two");
    const std::string label = options.text("--label", "", "the label's column; the last one if not given");
    const int iterations = options.whole("--iterations", 5000, 1, 10000000, "steps of gradient descent");
    const double learning_rate = options.number("--learning-rate", 0.1, 1e-9, 1e3, "step size");
    if (shared::helped(options, "Trains [n_x, 8, 1] on your own points.")) return;

    const datasets::Table table = datasets::read_csv(path, label);
    const shared::OutputFolder out("out/play");
    RandomState rng(1);
    const datasets::Split parts = datasets::split(table.examples, 0.2, rng);  // a fifth is kept for the test
    const datasets::Scale scale = datasets::scale_of(parts.train.X);
    const Matrix X = datasets::standardize(parts.train.X, scale), &Y = parts.train.Y;

    const auto report = [](int i, double cost, const deep_network::Parameters&) {
        if (i % 1000 == 0) std::printf("cost after iteration %d: %.6f\n", i, cost);
    };
    const deep_network::Parameters start = deep_network::initialize_parameters_he({X.rows(), 8, 1}, rng);
    const deep_network::Training trained =
        deep_network::L_layer_model(X, Y, start, learning_rate, iterations, 100, report);

    // Takes points in the table's own units.
    const auto predict = [&](const Matrix& points) {
        return deep_network::predict(datasets::standardize(points, scale), trained.parameters);
    };
    std::printf("0 is %s, 1 is %s\n", table.classes[0].c_str(), table.classes[1].c_str());
    std::printf("right: %.1f %% of the training points, %.1f %% of the test points\n",
                nn::accuracy(predict(parts.train.X), Y), nn::accuracy(predict(parts.test.X), parts.test.Y));
    if (X.rows() == 2) {  // a boundary can be drawn in the plane only
        const plot::Plane plane = plot::plane_around(parts.train.X, table.columns[0], table.columns[1]);
        out.write("boundary.svg",
                  plot::boundary_in(plane, path, parts.train.X, Y, table.classes[0], table.classes[1], predict));
    }
    shared::save_network("out/play/network", {trained.parameters.W, trained.parameters.b, scale.mean, scale.deviation,
                                              table.classes, table.columns});
    std::printf("the weights are in out/play/network: numpy.load(\"W1.npy\") reads them\n");
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
