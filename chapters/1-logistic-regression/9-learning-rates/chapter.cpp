// Part 1.9: how large may a step be? Computed from the pictures, then tried. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/9-learning-rates/bowl.hpp"
#include "chapters/1-logistic-regression/9-learning-rates/exercise.hpp"
#include "chapters/1-logistic-regression/9-learning-rates/film.hpp"
#include "chapters/1-logistic-regression/9-learning-rates/trainings.hpp"
#include "chapters/1-logistic-regression/9-learning-rates/valley.hpp"
#include "chapters/shared/pictures.hpp"
#include "chapters/shared/plot.hpp"
#include "nn/logistic_regression/model.hpp"

namespace {

using logistic_regression::predict;
using trainings::Data;
using trainings::Training;

constexpr int power_steps = 30;

Matrix columns(std::vector<datasets::Image> images, int size) {
    for (datasets::Image& image : images) {
        if (image.width != size) image = datasets::resize(image, size);
    }
    return datasets::flatten(images) / 255.0;
}

void print_limit(const std::string& name, const Matrix& X) {
    const Matrix all = part_1_9::with_ones(X);
    std::printf("%-20s %9d %19.4f %9.4f\n", name.c_str(), all.rows(), part_1_9::largest_curvature(all, power_steps),
                part_1_9::rate_limit(X, power_steps));
}

// One row of the table.
Training print_training(const Data& data, double rate, double limit, int iterations) {
    Training t = trainings::train(data, rate, iterations);
    std::printf("%8.4f %14.2f   %-15s %9.4f %7.1f %% %6.1f %%\n", rate, rate / limit,
                trainings::first_climb(t.costs).c_str(), t.costs.back(),
                nn::accuracy(predict(t.w, t.b, data.X), data.Y),
                nn::accuracy(predict(t.w, t.b, data.X_test), data.Y_test));
    std::fflush(stdout);
    return t;
}

plot::Curve curve(const std::string& name, const std::vector<double>& costs) {
    plot::Curve c{name, {}, costs};
    for (std::size_t i = 0; i < costs.size(); ++i) c.x.push_back(static_cast<double>(i));
    return c;
}

void print_first_steps(const Training& t, double times, int m) {
    std::printf("\nat %s times the limit, step by step\nstep           ", shared::python_float(times).c_str());
    for (std::size_t i = 0; i < t.dogs.size(); ++i) std::printf("%8zu", i);
    std::printf("\ncost           ");
    for (std::size_t i = 0; i < t.dogs.size(); ++i) std::printf("%8.3f", t.costs[i]);
    std::printf("\ndogs, of %-6d", m);
    for (const int dogs : t.dogs) std::printf("%8d", dogs);
    std::printf("\n");
}

// How sure can the test set be which of two rates is better?
void print_comparison(const Data& data, double rate1, const Training& one, double rate2, const Training& two) {
    const Matrix P1 = predict(one.w, one.b, data.X_test), P2 = predict(two.w, two.b, data.X_test);
    const trainings::Comparison c = trainings::compare(P1, P2, data.Y_test);
    std::printf("%s against %s on the test set: they disagree on %d of %d pictures\n",
                shared::python_float(rate2).c_str(), shared::python_float(rate1).c_str(), c.disagree,
                data.Y_test.cols());
    std::printf("difference %.1f points, error %.1f (asked about pictures of their own: %.1f)\n", c.difference, c.error,
                c.alone);
}

void story(shared::Options& options) {
    const shared::PictureOptions choice = shared::picture_options(options, /*train=*/300, /*test=*/200, /*size=*/32);
    const int iterations = options.whole("--iterations", 500, 1, 1000000, "steps of each training");
    const double times = options.number("--times", 1.3, 0.01, 1000, "the rate in the sixth row, in limits");
    const std::string folder = options.text("--out", "out/1.9", "folder for the pictures");
    if (shared::helped(options, "Part 1.9: the largest rate that can't fail, and eight trainings around it.")) return;
    const shared::OutputFolder out(folder);

    const shared::PictureSets sets = shared::load_pictures(choice);
    const int size = sets.size, half = std::max(size / 2, 1);
    const std::string name = std::to_string(size) + " x " + std::to_string(size);
    Data data{columns(sets.train.images, size), sets.train.Y, columns(sets.test.images, size), sets.test.Y};
    const double limit = part_1_9::rate_limit(data.X, power_steps);
    std::cout << shared::about(sets) << "\n" << std::flush;

    std::printf("what goes in          weights   largest curvature     limit\n");
    print_limit(std::to_string(half) + " x " + std::to_string(half), columns(sets.train.images, half));
    print_limit(name, data.X);
    Data centred{part_1_9::centred(data.X, data.X), data.Y, part_1_9::centred(data.X_test, data.X), data.Y_test};
    print_limit(name + ", centred", centred.X);

    const std::string head = "\n    rate   of the limit   the cost climbs last cost     train     test\n";
    std::printf("\n%s%s", name.c_str(), head.c_str());
    const std::vector<double> rates{0.001, 0.002, 0.003, 0.005, 0.01};
    std::vector<Training> tried;
    std::vector<std::vector<double>> costs;
    for (const double rate : rates) {
        tried.push_back(print_training(data, rate, limit, iterations));
        costs.push_back(tried.back().costs);
    }
    const Training beyond = print_training(data, times * limit, limit, iterations);
    std::printf("the best of the page's five on the training set: %s\n",
                shared::python_float(part_1_9::best_rate(rates, costs)).c_str());
    print_comparison(data, rates[1], tried[1], rates[2], tried[2]);

    std::printf("\n%s, centred%s", name.c_str(), head.c_str());
    const double new_limit = part_1_9::rate_limit(centred.X, power_steps);
    print_training(centred, 0.01, new_limit, iterations);
    const Training fast = print_training(centred, 0.1, new_limit, iterations);
    print_first_steps(beyond, times, data.X.cols());

    const std::string beyond_name = shared::python_float(times) + " times the limit";
    out.write("costs.svg",
              plot::lines("Cost on the training set", "step", "cost",
                          {curve("rate 0.001", costs[0]), curve("rate 0.005", costs[3]), curve("rate 0.01", costs[4]),
                           curve(beyond_name, beyond.costs), curve("rate 0.1, centred pixels", fast.costs)}));
    const Matrix row = bowl::steepest_row(part_1_9::with_ones(data.X), power_steps);
    out.write("bowl.svg", bowl::picture(row, data.Y, times * limit, beyond_name));
    out.write("bounce.svg", bowl::film(bowl::slice(row, data.Y, times * limit, beyond_name)));
    out.write("valley.svg", valley::picture());
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
