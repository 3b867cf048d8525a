// Part 3.2: from the input to the prediction, layer by layer, and what is kept on the way. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/shared/circles_plots.hpp"
#include "datasets/circles.hpp"
#include "matrix/print.hpp"
#include "nn/deep_network/forward.hpp"

namespace {

using deep_network::LayerCache;
using deep_network::Parameters;

// The README's example in small numbers: 2 inputs, 2 hidden units, 1 output, one example.
void print_example() {
    const Matrix X{{1}, {2}}, W1{{1, -1}, {1, 1}}, b1{{0}, {0.5}}, W2{{2, -1}}, b2{{1}};
    const Matrix Z1 = part_3_2::linear_forward(X, W1, b1);
    const Matrix A1 = part_3_2::relu(Z1);
    const LayerCache hidden = part_3_2::linear_activation_forward(X, W1, b1, "relu");
    const LayerCache output = part_3_2::linear_activation_forward(hidden.A, W2, b2, "sigmoid");
    std::cout << "Z1 = " << Z1 << "\nA1 = " << A1 << "\nA1 in one go = " << hidden.A << "\nZ2 = " << output.Z
              << "\nA2 = " << output.A << "\n\n";
}

void print_unknown_activation() {
    try {
        part_3_2::linear_activation_forward(Matrix(1, 1), Matrix(1, 1), Matrix(1, 1), "tanh");
        std::cout << "\ntanh: no error\n";
    } catch (const std::invalid_argument& error) {
        std::cout << "\ntanh: " << error.what() << "\n";
    }
}

double largest(const Matrix& A) {
    double most = 0.0;
    for (int i = 0; i < A.size(); ++i) most = std::max(most, std::abs(A.data()[i]));
    return most;
}

// How many elements are above the limit.
int count_above(double limit, const Matrix& A) {
    return static_cast<int>(std::count_if(A.data(), A.data() + A.size(), [limit](double a) { return a > limit; }));
}

void print_layers(const Matrix& X, const std::vector<LayerCache>& caches) {
    int kept = 0;
    std::printf("layer  Z and A     largest |Z|  largest A  relu lets through\n");
    for (std::size_t l = 1; l <= caches.size(); ++l) {
        const Matrix &Z = caches[l - 1].Z, &A = caches[l - 1].A;
        kept += Z.size() + A.size();
        std::printf("%5zu  %-10s  %11.1e  %9.1e", l, shape(A).c_str(), largest(Z), largest(A));
        if (l < caches.size()) std::printf("  %15.1f %%", 100.0 * count_above(0.0, A) / std::max(A.size(), 1));
        std::printf("\n");
    }
    const Matrix& AL = caches.back().A;
    if (AL.size() == 0) return;
    const auto [least, most] = std::minmax_element(AL.data(), AL.data() + AL.size());
    std::printf("predictions: from %.6f to %.6f, %d of %d above 0.5\n", *least, *most, count_above(0.5, AL), AL.size());
    std::printf("kept in the caches: %d numbers; not in them: X, %d numbers\n", kept, X.size());
}

// The first 4 elements of the first row.
Matrix start_of(const Matrix& A) {
    Matrix start(std::min(A.rows(), 1), std::min(A.cols(), 4));
    for (int j = 0; j < start.size(); ++j) start.data()[j] = A(0, j);
    return start;
}

// Two layers without an activation, one by one and as a single matrix, for the first unit of layer 2 and 4 points.
void print_linear_layers(const Matrix& X, const Parameters& parameters) {
    if (parameters.W.size() < 2) return;
    const Matrix &W1 = parameters.W[0], &W2 = parameters.W[1];
    std::cout << "W2 (W1 X) = " << start_of(dot(W2, dot(W1, X))) << "\n"
              << "(W2 W1) X = " << start_of(dot(dot(W2, W1), X)) << "\n"
              << "W2 relu(W1 X) = " << start_of(dot(W2, part_3_2::relu(dot(W1, X)))) << "\n\n";
}

// The network without its activations. X: (n_x, m) -> Z_L: (1, m).
Matrix without_relu(const Matrix& X, const Parameters& parameters) {
    Matrix A = X;
    for (std::size_t l = 0; l < parameters.W.size(); ++l) {
        A = part_3_2::linear_forward(A, parameters.W[l], parameters.b[l]);
    }
    return A;
}

void story(shared::Options& options) {
    const std::vector<int> layers = options.layers("--layers", {2, 20, 10, 1}, "sizes, from the inputs to the output");
    const double times = options.number("--times", 1, 1e-3, 1000, "all weights times this");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: points, then weights");
    const std::string folder = options.text("--out", "out/3.2", "folder for the pictures");
    if (shared::helped(options, "Part 3.2: forward through all layers of a network that has not been trained.")) return;
    if (std::accumulate(layers.begin(), layers.end(), 0.0) > 300.0) {
        throw std::invalid_argument("--layers: over 300 units, and the pictures ask each for 90,000 points; try fewer");
    }
    const shared::OutputFolder out(folder);

    print_example();
    RandomState rng(seed);
    const datasets::Examples circles = datasets::make_circles(300, 0.15, 0.8, rng);
    Parameters parameters = deep_network::initialize_parameters_deep(layers, rng);
    for (Matrix& W : parameters.W) W = times * W;
    print_linear_layers(circles.X, parameters);
    const std::vector<LayerCache> caches = part_3_2::L_model_forward(circles.X, parameters);
    if (caches.empty()) throw std::runtime_error("L_model_forward gave no cache: there is no prediction to show");
    print_layers(circles.X, caches);
    print_unknown_activation();

    out.write("with-relu.svg", shared::circles_boundary("A network with relu", circles, [&](const Matrix& X) {
                  return apply(part_3_2::L_model_forward(X, parameters).back().A,
                               [](double a) { return a > 0.5 ? 1.0 : 0.0; });
              }));
    out.write("without-relu.svg",
              shared::circles_boundary("The same weights without relu", circles, [&](const Matrix& X) {
                  return apply(without_relu(X, parameters), [](double z) { return z > 0.0 ? 1.0 : 0.0; });
              }));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
