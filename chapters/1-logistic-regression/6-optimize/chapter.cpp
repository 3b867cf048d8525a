// Part 1.6: step after step against the slope. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/6-optimize/exercise.hpp"
#include "chapters/1-logistic-regression/6-optimize/film.hpp"
#include "nn/logistic_regression/propagate.hpp"

namespace {

using logistic_regression::Optimization;
using logistic_regression::Parameters;
using logistic_regression::propagate;

// The examples of 1.5, with their start: w (2, 1), X (2, 3), Y (1, 3).
const Parameters kStart{Matrix{{1}, {2}}, 2};
const Matrix kX{{1, 2, -1}, {3, 4, -3.2}}, kY{{1, 0, 1}};

// Six examples with a single input, so that w and b have a map.
const Matrix kInput{{-2, -1, 0, 1, 2, 3}}, kLabels{{0, 1, 0, 0, 1, 1}};
constexpr plot::Range kWidth{-3, 3}, kHeight{-3, 3};  // of the map

Optimization trained(const Parameters& start, const Matrix& X, const Matrix& Y, int steps, double rate) {
    const Optimization o = part_1_6::optimize(start.w, start.b, X, Y, steps, rate);
    if (!same_shape(o.params.w, start.w)) throw std::runtime_error("optimize: w is " + shape(o.params.w));
    if (o.costs.empty()) throw std::runtime_error("optimize recorded no costs");
    return o;
}

// J = theta^2, from theta = 1.
void print_parabola() {
    std::printf("J = theta^2, from theta = 1\nrate   after 1     2        3        4        5 steps\n");
    for (const double rate : {0.1, 0.5, 0.9, 1.0, 1.1}) {
        std::printf("%.1f ", rate);
        const std::vector<double> path = part_1_6::descend(
            1.0, [](double theta) { return 2.0 * theta; }, rate, 5);
        for (std::size_t i = 1; i < path.size(); ++i) std::printf("%9.4f", path[i] + 0.0);
        std::printf("\n");
    }
}

// "w (0.19033591, 0.12259159), b 1.9253598300845747"
void print_pair(const std::string& name, const Matrix& column, const std::string& second, double number) {
    if (!same_shape(column, kStart.w)) throw std::runtime_error("optimize: dw is " + shape(column));
    std::printf("%s (%.8f, %.8f), %s %s\n", name.c_str(), column(0, 0), column(1, 0), second.c_str(),
                shared::python_float(number).c_str());
}

void print_hundred_steps(int steps, double rate) {
    const Optimization o = trained(kStart, kX, kY, steps, rate);
    const auto now = propagate(o.params.w, o.params.b, kX, kY);
    std::printf("\nthe example of 1.5: steps %d, rate %s\n", steps, shared::python_float(rate).c_str());
    print_pair("params:           w", o.params.w, "b", o.params.b);
    print_pair("grads:            dw", o.grads.dw, "db", o.grads.db);
    print_pair("slopes at params: dw", now.grads.dw, "db", now.grads.db);
    std::printf("costs:");
    for (const double cost : o.costs) std::printf(" %.6f", cost + 0.0);
    std::printf("   cost at params: %.6f\n", now.cost + 0.0);
}

// The same start, ever longer.
void print_on_and_on(double rate) {
    std::printf("\nthe example of 1.5 again: rate %s\n    steps      cost        w1        w2         b\n",
                shared::python_float(rate).c_str());
    for (int steps = 10; steps <= 100000; steps *= 10) {
        const Parameters p = trained(kStart, kX, kY, steps, rate).params;
        std::printf("%9d  %.6f  %8.4f  %8.4f  %8.4f\n", steps, propagate(p.w, p.b, kX, kY).cost, p.w(0, 0), p.w(1, 0),
                    p.b);
    }
}

void print_bottom(double rate) {
    std::printf("\nthe same six examples: 1,000 steps of rate %s\n   from w and b       to w       b      cost\n",
                shared::python_float(rate).c_str());
    for (const Parameters& start :
         {Parameters{Matrix(1, 1, -2), 2}, Parameters{Matrix(1, 1, 3), -3}, Parameters{Matrix(1, 1, -3), -3}}) {
        const Parameters p = trained(start, kInput, kLabels, 1000, rate).params;
        std::printf("%9.1f  %5.1f   %8.4f %8.4f  %.6f\n", start.w(0, 0), start.b, p.w(0, 0), p.b,
                    propagate(p.w, p.b, kInput, kLabels).cost);
    }
}

// Where 15 steps lead from w = -2, b = 2, one by one. Prints the costs on the way, and further on.
shared::Walk walk(double rate) {
    shared::Walk path{"rate " + shared::python_float(rate), {}, {}, {}};
    Parameters p{Matrix(1, 1, -2), 2};
    std::printf("%-5s", shared::python_float(rate).c_str());
    for (int i = 0; i <= 101; ++i) {
        const auto now = propagate(p.w, p.b, kInput, kLabels);
        if (i <= 15) {
            path.x.push_back(p.w(0, 0));
            path.y.push_back(p.b);
            path.cost.push_back(now.cost);
        }
        if (i < 3 || i == 5 || i == 15 || i >= 100) std::printf(" %8.4f", now.cost + 0.0);  // -0 + 0 is 0
        p = part_1_6::update(p, now.grads, rate);
    }
    std::printf("\n");
    return path;
}

void story(shared::Options& options) {
    const int steps = options.whole("--iterations", 100, 1, 10000, "steps on the example of 1.5");
    const double rate = options.number("--learning-rate", 0.009, 1e-12, 1e12, "their step size");
    const double good = options.number("--map-rate", 2, 1e-12, 1e12, "step size of the second walk on the map");
    const std::string folder = options.text("--out", "out/1.6", "folder for the film");
    if (shared::helped(options, "Part 1.6: gradient descent, on three examples and on a map.")) return;
    const shared::OutputFolder out(folder);

    print_parabola();
    print_hundred_steps(steps, rate);
    std::printf(
        "\nsix examples, from w = -2, b = 2: the cost after\nrate         0        1        2        5       15      "
        "100      101 "
        "steps\n");
    std::vector<shared::Walk> walks;
    for (const double each : {0.1, good, 4.5}) walks.push_back(walk(each));
    print_bottom(good);
    print_on_and_on(0.9);
    const auto cost = [](double w, double b) { return propagate(Matrix(1, 1, w), b, kInput, kLabels).cost; };
    out.write("bowl.svg", bowl::film(kWidth, kHeight, cost, {0.6, 0.7, 0.85, 1.1, 1.5, 2, 3}, walks));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
