// Part 3.1: a network of any depth as a list of sizes, and its first weights. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/1-initialize/drawing.hpp"
#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "chapters/shared/plot.hpp"
#include "matrix/print.hpp"
#include "nn/deep_network/initialize.hpp"

namespace {

using deep_network::Parameters;

// Over this many the table would be right, but the weights would fill the memory.
constexpr double most_parameters = 2e7;

void require_few_enough(const std::vector<int>& layers) {
    double count = 0.0;
    for (std::size_t l = 1; l < layers.size(); ++l) count += layers[l] * (layers[l - 1] + 1.0);
    if (count <= most_parameters) return;
    throw std::invalid_argument("--layers: that network has over twenty million parameters; try smaller layers");
}

// The shape of layer l's matrix. A vector counts from 0, a network's layers from 1.
std::string shape_in(const std::vector<Matrix>& matrices, std::size_t l) {
    return l <= matrices.size() ? shape(matrices[l - 1]) : "missing";
}

// One row for the input, one for each layer. Z and A have one column for each of the m examples.
void print_shapes(const std::vector<int>& layers, int m) {
    const Parameters zeros = part_3_1::zero_parameters(layers);
    const auto for_all_examples = [m](int n) { return "(" + std::to_string(n) + ", " + std::to_string(m) + ")"; };
    std::printf("layer    n_l  W_l            b_l         Z_l, A_l      parameters\n");
    std::printf("input %6d                             X = %s\n", layers[0], for_all_examples(layers[0]).c_str());
    for (std::size_t l = 1; l < layers.size(); ++l) {
        std::printf("%5zu %6d  %-13s  %-10s  %-12s  %10d\n", l, layers[l], shape_in(zeros.W, l).c_str(),
                    shape_in(zeros.b, l).c_str(), for_all_examples(layers[l]).c_str(),
                    part_3_1::number_of_parameters({layers[l - 1], layers[l]}));
    }
    std::printf("in all                                                 %10d\n\n",
                part_3_1::number_of_parameters(layers));
    std::printf("L when the page initializes (sizes in the list):  %zu\n", layers.size());
    std::printf("L when it computes (layers with a W and a b):     %zu\n", zeros.W.size());
}

// Its upper left corner, at most 4 columns of the first row: W[:1, :4] in NumPy.
Matrix start_of(const Matrix& W) {
    Matrix start(std::min(W.rows(), 1), std::min(W.cols(), 4));
    for (int i = 0; i < start.size(); ++i) start.data()[i] = W(0, i);
    return start;
}

// The number of parameters against the size n of the hidden layers, for one, two and three of them.
std::string picture(int n_x, int n_y) {
    std::vector<plot::Curve> curves;
    for (const std::string name : {"one hidden layer", "two hidden layers", "three hidden layers"}) {
        plot::Curve curve{name, {}, {}};
        for (int n = 1; n <= 50; ++n) {
            std::vector<int> layers(curves.size() + 1, n);
            layers.insert(layers.begin(), n_x);
            layers.push_back(n_y);
            curve.x.push_back(n);
            curve.y.push_back(part_3_1::number_of_parameters(layers));
        }
        curves.push_back(curve);
    }
    return plot::lines("Hidden layers of n units each: how many parameters?", "n", "parameters", curves);
}

void story(shared::Options& options) {
    const int n_x = options.whole("--inputs", 2, 1, 1000000, "numbers that describe one example");
    const std::vector<int> layers =
        options.layers("--layers", {n_x, 20, 10, 1}, "sizes, from the inputs to the output");
    const int m = options.whole("--examples", 300, 1, 1000000, "columns of X, Z and A");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers");
    const std::string folder = options.text("--out", "out/3.1", "folder for the pictures");
    if (shared::helped(options,
                       "Part 3.1: the shapes of a network with any number of layers, and its first weights.")) {
        return;
    }
    require_few_enough(layers);
    const shared::OutputFolder out(folder);

    print_shapes(layers, m);

    RandomState rng(seed);
    const Parameters start = part_3_1::initialize_parameters_deep(layers, rng);
    std::printf("\nThe first weights of each layer, seed %u:\n", static_cast<unsigned>(seed));
    for (std::size_t l = 1; l <= start.W.size(); ++l) std::cout << "W" << l << ": " << start_of(start.W[l - 1]) << "\n";
    const bool drawn = std::any_of(start.b.begin(), start.b.end(), [](const Matrix& b) { return sum(b * b) != 0.0; });
    std::cout << "all biases 0: " << (drawn ? "NO" : "yes") << "\n";

    out.write("layers.svg", drawing::layers(start));
    out.write("parameters.svg", picture(layers.front(), layers.back()));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
