// Part 1.5: from the examples to the cost, and back from the cost to its slope. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/5-propagate/drawing.hpp"
#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"
#include "chapters/1-logistic-regression/5-propagate/experiments.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "matrix/print.hpp"
#include "nn/activations.hpp"

namespace {

using namespace experiments;

void print_way_there(const Setting& s) {
    const Matrix Z = dot(s.w.T(), s.X) + s.b, A = answers(s), L = losses(s);
    std::printf("the way there       x1         x2          z          a          y       loss\n");
    for (int j = 0; j < 3; ++j) {
        std::printf("example %d     %8.1f   %8.1f  %9.1f  %9s   %8.0f  %9s\n", j + 1, s.X(0, j), s.X(1, j), Z(0, j),
                    in_words(A(0, j)).c_str(), s.Y(0, j), in_words(L(0, j)).c_str());
    }
    std::printf("compute_cost %63s\n", in_words(part_1_5::compute_cost(A, s.Y)).c_str());
}

void print_losses() {
    std::printf("\nanswer  loss, y = 1  loss, y = 0\n");
    for (const double a : {0.001, 0.1, 0.5, 0.9, 0.999}) {
        std::printf("%-6s  %11s  %11s\n", shared::python_float(a).c_str(), in_words(part_1_5::loss(a, 1)).c_str(),
                    in_words(part_1_5::loss(a, 0)).c_str());
    }
}

// The chain rule by hand, one link after the other, and what it comes to.
void print_way_back(const Setting& s) {
    const Matrix A = answers(s);
    double sums[3] = {};
    std::printf("\nthe way back     dL/da       da/dz      a - y (a - y) x1 (a - y) x2\n");
    for (int j = 0; j < 3; ++j) {
        const double a = A(0, j), y = s.Y(0, j);
        const double dL_da = y == 1.0 ? -1.0 / a : 1.0 / (1.0 - a), da_dz = a * (1.0 - a);
        const double slopes[3] = {a - y, (a - y) * s.X(0, j), (a - y) * s.X(1, j)};
        std::printf("example %d  %11s %11s", j + 1, in_words(dL_da, 2).c_str(), in_words(da_dz, 9).c_str());
        for (int k = 0; k < 3; ++k) {
            sums[k] += slopes[k];
            std::printf("  %9s", in_words(slopes[k]).c_str());
        }
        std::printf("\n");
    }
    std::printf("mean                             ");
    for (const double sum : sums) std::printf("  %9s", in_words(sum / 3).c_str());
    std::printf("\n");
}

// What propagate says.
void print_propagation(const Setting& s) {
    const auto [grads, cost] = part_1_5::propagate(s.w, s.b, s.X, s.Y);
    if (!same_shape(grads.dw, s.w)) throw std::runtime_error("propagate: dw is " + shape(grads.dw) + ", not (2, 1)");
    std::cout << std::flush << "\npropagate: dw =\n"
              << grads.dw << "\ndb = " << shared::python_float(grads.db) << "\ncost = " << shared::python_float(cost)
              << std::endl;
}

void print_ends() {
    std::printf("\n   z  answer  label  loss by the formula  true loss\n");
    for (const double z : {40.0, -800.0}) {
        for (const double y : {0.0, 1.0}) {
            const double a = nn::basic_sigmoid(z);
            std::printf("%4.0f  %6.1f  %5.0f  %19s  %9s\n", z, a, y, in_words(part_1_5::loss(a, y)).c_str(),
                        in_words(part_1_5::true_loss(z, a, y)).c_str());
        }
    }
}

void story(shared::Options& options) {
    const double w1 = options.number("--w1", 1, -1e6, 1e6, "the weight of the first input");
    const double w2 = options.number("--w2", 2, -1e6, 1e6, "the weight of the second input");
    const double b = options.number("--b", 2, -1e6, 1e6, "the bias");
    const std::string labels =
        options.choice("--labels", "101", {"000", "001", "010", "011", "100", "101", "110", "111"}, "the labels");
    const std::string folder = options.text("--out", "out/1.5", "folder for the pictures");
    if (shared::helped(options, "Part 1.5: what three answers cost, and the slope of the cost.")) return;
    const shared::OutputFolder out(folder);

    Setting s{Matrix{{w1}, {w2}}, b, Matrix{{1, 2, -1}, {3, 4, -3.2}}, Matrix(1, 3)};
    for (int j = 0; j < 3; ++j) s.Y(0, j) = labels[static_cast<std::size_t>(j)] == '1' ? 1.0 : 0.0;

    print_way_there(s);
    print_losses();
    print_way_back(s);
    print_propagation(s);
    print_sure_and_wrong();
    print_ends();
    print_nudged(s);
    const std::vector<plot::Curve> curves = print_moved_alone(s);
    out.write("neuron.svg", drawing::neuron(s.w, s.b, s.X, s.Y, dot(s.w.T(), s.X) + s.b, answers(s), losses(s)));
    out.write("slopes.svg", drawing::slopes(curves, mean(losses(s))));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
