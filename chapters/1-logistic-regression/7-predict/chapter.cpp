// Part 1.7: from a chance to an answer, by a line between cats and dogs. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/7-predict/exercise.hpp"
#include "chapters/shared/plot.hpp"
#include "matrix/print.hpp"
#include "matrix/random.hpp"
#include "nn/logistic_regression/optimize.hpp"

namespace {

using logistic_regression::Parameters;

// The example of 1.5 and 1.6: three points, their labels, and the weights at the start.
const Matrix X{{1, 2, -1}, {3, 4, -3.2}}, Y{{1, 0, 1}};
const Parameters start{Matrix{{1}, {2}}, 2.0};

int number_right(const Matrix& P, const Matrix& labels) {
    require_same_shape("predictions and labels", P, labels);
    int right = 0;
    for (int j = 0; j < P.cols(); ++j) right += P(0, j) == labels(0, j) ? 1 : 0;
    return right;
}

void print_answers(const std::string& name, const Parameters& p) {
    const Matrix Z = dot(p.w.T(), X) + p.b, P = part_1_7::predict(p.w, p.b, X);
    std::cout << "\n"
              << name << "\n"
              << "  w1 = " << shared::python_float(p.w(0, 0)) << ", w2 = " << shared::python_float(p.w(1, 0))
              << ", b = " << shared::python_float(p.b) << "\n"
              << "  chances      " << nn::sigmoid(Z) << "\n"
              << "  predictions  " << P;
    for (int j = 0; j < P.size(); ++j) std::cout << (j == 0 ? ": " : ", ") << part_1_7::name_of(P.data()[j]);
    std::printf("; %d of 3 right, cost %.4f\n", number_right(P, Y), nn::true_cost(Z, nn::sigmoid(Z), Y));
    if (p.w(1, 0) == 0.0) return;
    std::printf("  the line     at x1 = -1, 1, 2 it is at x2 = %.2f, %.2f, %.2f\n", part_1_7::boundary_x2(p.w, p.b, -1),
                part_1_7::boundary_x2(p.w, p.b, 1), part_1_7::boundary_x2(p.w, p.b, 2));
}

svg::Picture picture_of(const std::string& name, const Parameters& p) {
    const auto predict = [&p](const Matrix& points) { return part_1_7::predict(p.w, p.b, points); };
    return plot::decision_boundary(name, X, Y, "cat (0)", "dog (1)", predict, 5.0);
}

struct Animals {
    Matrix X, Y;
};

// m points, half of them cats around (-1, -0.5) and half dogs around (1, 0.5), that overlap.
Animals draw_animals(int m, RandomState& rng) {
    Animals animals{rng.randn(2, m), Matrix(1, m)};
    for (int j = 0; j < m; ++j) {
        const double dog = j % 2, side = 2.0 * dog - 1.0;
        animals.Y(0, j) = dog;
        animals.X(0, j) += side;
        animals.X(1, j) += 0.5 * side;
    }
    return animals;
}

// A threshold for the chance is one for z, too: log(t / (1 - t)), the logit of part 1.1.
void print_counts(double threshold, const Matrix& P, const Matrix& labels) {
    const Matrix C = part_1_7::confusion(P, labels);
    if (C.rows() != 2 || C.cols() != 2) throw std::invalid_argument("confusion gave " + shape(C) + ", not (2, 2)");
    std::printf("%.2f, which is z above %5.2f %13.0f %5.0f %7.0f %5.0f %7.0f\n", threshold,
                std::log(threshold / (1.0 - threshold)), C(0, 0), C(0, 1), C(1, 0), C(1, 1), C(0, 0) + C(1, 1));
}

void story(shared::Options& options) {
    const int steps =
        options.whole("--steps", 100, 1, 100000, "of training on the three points; then ten times as many");
    const int m = options.whole("--animals", 200, 2, 100000, "animals to learn from, and as many set apart");
    const double threshold = options.number("--threshold", 0.5, 0, 1, "the middle one of the five");
    const std::uint32_t seed = options.seed("--seed", 1, "of the animals");
    const std::string folder = options.text("--out", "out/1.7", "folder for the pictures");
    if (shared::helped(options, "Part 1.7: predictions, the line between them, and the threshold.")) return;
    const shared::OutputFolder out(folder);

    std::cout << "X, a column for each example\n" << X << "\nY, their labels: " << Y << "\n";
    std::vector<svg::Picture> pictures;
    for (const int n : {0, steps, 10 * steps}) {
        const Parameters p = logistic_regression::optimize(start.w, start.b, X, Y, n, 0.009).params;
        const std::string name = n == 0 ? "the start" : "after " + std::to_string(n) + " steps";
        print_answers(name, p);
        pictures.push_back(picture_of(name, p));
    }
    print_answers("for comparison, all zero", {Matrix(2, 1), 0.0});

    RandomState rng(seed);
    const Animals known = draw_animals(m, rng), apart = draw_animals(m, rng), later = draw_animals(20000, rng);
    const Parameters p = logistic_regression::optimize(Matrix(2, 1), 0.0, known.X, known.Y, 1000, 0.1).params;
    const auto predict_with = [&p](double t) {
        return [&p, t](const Matrix& points) { return part_1_7::predict_at(p.w, p.b, points, t); };
    };
    const std::string asked = std::to_string(m) + " animals set apart, " + std::to_string(m / 2) + " dogs";
    std::printf("\n%-37s%11s   %11s\n", asked.c_str(), "cats called", "dogs called");
    std::printf("a dog if the chance is above %13s %5s %7s %5s %7s\n", "cat", "dog", "cat", "dog", "right");
    std::vector<svg::Picture> thresholds;
    for (const double t : {0.1, 0.3, threshold, 0.7, 0.9}) {
        const auto predict = predict_with(t);
        print_counts(t, predict(apart.X), apart.Y);
        if (t == 0.3 || t == 0.7) continue;
        char title[40];
        std::snprintf(title, sizeof title, "dog above %.2f", t);
        thresholds.push_back(plot::decision_boundary(title, apart.X, apart.Y, "cat (0)", "dog (1)", predict, 4.0));
    }
    std::printf("\n20,000 later animals, with the threshold of the middle row\n");
    print_counts(threshold, predict_with(threshold)(later.X), later.Y);
    for (const int columns : {2, 1}) {
        const std::string end = columns == 2 ? ".svg" : "-narrow.svg";
        out.write("steps" + end, plot::side_by_side("Three points, and what is called a dog", pictures, columns));
        out.write("thresholds" + end, plot::side_by_side("The same chances, three thresholds", thresholds, columns));
    }
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
