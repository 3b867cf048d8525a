// Trains 3.6's network and writes the weights, before and after, and the points as .npy files, so that another program
// can go on from there. chapters/beyond-this-machine.md tells of it. Run it with: make play-hand-over
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/shared/chapter.hpp"
#include "chapters/shared/weights.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace {

using deep_network::Parameters;

// Writes W1.npy, b1.npy, ..., and X.npy and Y.npy beside them, into the folder.
void hand_over(const std::string& folder, const Parameters& parameters, const datasets::Examples& points) {
    shared::save_network(folder, {parameters.W, parameters.b, {}, {}, {}, {}});
    datasets::write_together(
        {{folder + "/X.npy", datasets::npy_bytes(points.X)}, {folder + "/Y.npy", datasets::npy_bytes(points.Y)}});
}

void story(shared::Options& options) {
    const std::vector<int> layers = options.layers("--layers", {2, 20, 10, 1}, "units per layer, from 2 inputs to 1");
    const int count = options.whole("--points", 300, 2, 10000000, "points on the circles");
    const int iterations = options.whole("--iterations", 3000, 1, 1000000, "steps of gradient descent");
    const std::string folder = options.text("--out", "out/play/hand-over", "folder for start/ and trained/");
    if (shared::helped(options, "Trains on the circles and hands the network over to NumPy or PyTorch.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(1);
    const datasets::Examples points = datasets::make_circles(count, 0.15, 0.8, rng);
    datasets::make_circles(100, 0.15, 0.8, rng);  // 3.6 draws its test set here; then the weights are 3.6's, too
    const Parameters start = deep_network::initialize_parameters_he(layers, rng);
    hand_over(folder + "/start", start, points);

    const auto report = [](int i, double cost, const Parameters&) {
        if (i % 1000 == 0) std::printf("cost after step %d: %.6f\n", i, cost);
    };
    const shared::Stopwatch watch;
    const Parameters trained =
        deep_network::L_layer_model(points.X, points.Y, start, 0.2, iterations, 1000, report).parameters;
    shared::report_time("ours", iterations, watch.seconds());
    hand_over(folder + "/trained", trained, points);

    const Matrix A = deep_network::L_model_forward(points.X, trained).back().A;
    std::printf("cost after step %d: %.6f\n", iterations, nn::compute_cost(A, points.Y));
    std::printf("first answers: %.6f %.6f %.6f\n", A(0, 0), A(0, 1), A(0, 2));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
