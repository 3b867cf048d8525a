// Part 2.2: from the inputs to the answers of a network, and what they cost. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/2-forward-propagation/drawing.hpp"
#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"
#include "chapters/shared/plot.hpp"
#include "datasets/circles.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"
#include "nn/cost.hpp"
#include "nn/one_hidden_layer/initialize.hpp"

namespace {

using one_hidden_layer::Cache;
using one_hidden_layer::Parameters;

// One line for each row: a unit, with a number for each example.
void print_rows(const std::string& name, const Matrix& A) {
    for (int i = 0; i < A.rows(); ++i) {
        std::printf("%-5s", i == 0 ? name.c_str() : "");
        for (int j = 0; j < A.cols(); ++j) std::printf(" %10.6f", A(i, j));
        std::printf("\n");
    }
}

// What one answer costs when the label is y.
double cost_of(double a, double y) {
    return part_2_2::compute_cost(Matrix(1, 1, a), Matrix(1, 1, y));
}

// A network of 2 inputs, 2 hidden units and 1 output with round weights, on three examples: to follow with a pencil.
// Returns its picture.
std::string on_paper() {
    const Matrix X{{1, 0, 2}, {0, 1, 1}}, Y{{1, 0, 1}};
    const Parameters parameters{Matrix{{1, -1}, {0.5, 1}}, Matrix{{0}, {-1}}, Matrix{{2, -1}}, Matrix{{0.5}}};
    const Cache cache = part_2_2::forward_propagation(X, parameters);
    print_rows("X", X);
    print_rows("Z1", cache.Z1);
    print_rows("A1", cache.A1);
    print_rows("Z2", cache.Z2);
    print_rows("A2", cache.A2);
    print_rows("Y", Y);
    Matrix costs = cache.A2;
    for (int j = 0; j < costs.size(); ++j) costs.data()[j] = cost_of(cache.A2.data()[j], Y.data()[j % Y.size()]);
    print_rows("cost", costs);
    std::printf("J     %10.6f\n", part_2_2::compute_cost(cache.A2, Y));
    return drawing::on_paper(parameters, cache, X);
}

void print_answers(const std::string& name, const datasets::Examples& points, const Parameters& parameters) {
    const Matrix A2 = part_2_2::forward_propagation(points.X, parameters).A2;
    if (A2.size() == 0) throw std::invalid_argument("forward_propagation has left A2 empty");
    const auto [lowest, highest] = std::minmax_element(A2.data(), A2.data() + A2.size());
    std::printf("%-14s answers from %.6f to %.6f, cost %.6f\n", name.c_str(), *lowest, *highest,
                part_2_2::compute_cost(A2, points.Y));
}

// Ten examples, nine with label 1, that all get the same answer.
double nine_of_ten(double a) {
    return part_2_2::compute_cost(Matrix(1, 10, a), Matrix{{1, 1, 1, 1, 1, 1, 1, 1, 1, 0}});
}

// A cost as text. What is no finite number gets a word.
std::string in_words(double cost) {
    if (std::isnan(cost)) return "not a number";
    if (std::isinf(cost)) return "infinite";
    char text[40];
    std::snprintf(text, sizeof text, "%.6f", cost + 0.0);  // -0 + 0 is 0
    return text;
}

std::string cost_curves() {
    std::vector<plot::Curve> curves{{"label 1: -log(a)", {}, {}},
                                    {"label 0: -log(1 - a)", {}, {}},
                                    {"ten examples, nine of them with label 1: J", {}, {}}};
    for (int i = 1; i < 100; ++i) {
        const double a = i / 100.0;
        const double costs[] = {cost_of(a, 1), cost_of(a, 0), nine_of_ten(a)};
        for (std::size_t k = 0; k < curves.size(); ++k) {
            if (!std::isfinite(costs[k])) continue;
            curves[k].x.push_back(a);
            curves[k].y.push_back(costs[k]);
        }
    }
    return plot::lines("What an answer costs", "the answer a", "cost", curves);
}

void story(shared::Options& options) {
    const int n_h = options.whole("--n-h", 4, 1, 1000, "hidden units of the network on the circles");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: points, then weights");
    const std::string folder = options.text("--out", "out/2.2", "folder for the pictures");
    if (shared::helped(options, "Part 2.2: forward propagation and cost.")) return;
    const shared::OutputFolder out(folder);

    std::printf("On paper: 2-2-1, three examples\n");
    out.write("on-paper.svg", on_paper());

    RandomState rng(seed);
    const datasets::Examples points = datasets::make_circles(300, 0.15, 0.8, rng);
    Parameters start = one_hidden_layer::initialize_parameters(2, n_h, 1, rng);
    std::printf("\nOn 300 points, 2-%d-1, log 2 = %.6f\n", n_h, std::log(2.0));
    print_answers("randn * 0.01:", points, start);
    start.W1 = 100.0 * start.W1;
    start.W2 = 100.0 * start.W2;
    print_answers("randn:", points, start);

    std::printf("\nThe same answer to ten examples, nine of which have label 1\n");
    for (const double a : {0.5, 0.8, 0.9, 0.99, 0.9999}) {
        std::printf("%-6s cost %s\n", shared::python_float(a).c_str(), in_words(nine_of_ten(a)).c_str());
    }

    std::printf("\nz       answer  label   the page's formula   the true loss\n");
    for (const double z : {-800.0, 40.0}) {
        const double a = nn::basic_sigmoid(z);
        for (const double y : {0.0, 1.0}) {
            std::printf("%-6.1f  %-6.1f  %-5.0f   %-18s   %s\n", z, a, y, in_words(cost_of(a, y)).c_str(),
                        in_words(nn::true_loss(z, a, y)).c_str());
        }
    }
    out.write("cost.svg", cost_curves());
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
