// Part 1.8: the whole model looks at pictures of cats and dogs. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <iostream>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/8-model/exercise.hpp"
#include "chapters/shared/picture_plots.hpp"
#include "chapters/shared/pictures.hpp"
#include "chapters/shared/plot.hpp"
#include "nn/logistic_regression/model.hpp"

namespace {

using datasets::Examples;
using logistic_regression::Model;
using logistic_regression::Parameters;

// The same labels in a random order: they tell nothing about the pictures any more.
void shuffle_labels(Matrix& Y, RandomState rng) {
    std::vector<int> order(static_cast<std::size_t>(Y.cols()));
    std::iota(order.begin(), order.end(), 0);
    rng.shuffle(order);
    const Matrix before = Y;
    for (int j = 0; j < Y.cols(); ++j) Y(0, j) = before(0, order[static_cast<std::size_t>(j)]);
}

void print_start(int n_x) {
    const Parameters start = part_1_8::initialize_with_zeros(n_x);
    const int other = static_cast<int>(sum(apply(start.w, [](double w) { return w == 0.0 ? 0.0 : 1.0; })));
    const std::string numbers = other == 0 ? "all 0" : std::to_string(other) + " of them not 0";
    std::cout << "start: w " << shape(start.w) << ", " << numbers << "; b = " << shared::python_float(start.b) << "\n";
}

void print_costs(const std::vector<double>& costs) {
    for (std::size_t i = 0; i < costs.size(); ++i) std::printf("Cost after iteration %zu: %.6f\n", 100 * i, costs[i]);
}

// The answers to one picture, scaled and not.
void print_one(const datasets::Image& image, double label, const Model& trained, int number) {
    const Matrix x = datasets::flatten({image});
    const auto z_of = [&trained](const Matrix& column) { return (dot(trained.w.T(), column) + trained.b)(0, 0); };
    const double scaled = part_1_8::chance_of_dog(trained.w, trained.b, image), raw = nn::basic_sigmoid(z_of(x));
    const auto word = [](double a) { return a > 0.5 ? "dog" : "cat"; };
    const std::string name = "test picture " + std::to_string(number) + ", a " + word(label);
    std::printf("\n%-24s %12s  %16s   %s\n", name.c_str(), "z", "chance of a dog", "answer");
    std::printf("%-24s %12.4f  %16.4f   %s\n", "divided by 255", z_of(x / 255.0), scaled, word(scaled));
    std::printf("%-24s %12.4f  %16.4f   %s\n", "not divided", z_of(x), raw, word(raw));
}

// How many answers are at least 99 % sure, and how many of those are wrong. A, Y: (1, m).
void print_sure(const std::string& name, const Matrix& A, const Matrix& Y) {
    int sure = 0, wrong = 0;
    for (int j = 0; j < A.cols(); ++j) {
        const double a = A(0, j);
        if (std::max(a, 1.0 - a) < 0.99) continue;
        ++sure;
        wrong += (a > 0.5) == (Y(0, j) == 1.0) ? 0 : 1;
    }
    std::printf("%-24s %12d  %16d\n", name.c_str(), sure, wrong);
}

void print_unscaled(const Examples& test, const Model& trained) {
    const auto chances = [&](const Matrix& X) { return nn::sigmoid(dot(trained.w.T(), X) + trained.b); };
    const auto answers = [&](const Matrix& X) { return logistic_regression::predict(trained.w, trained.b, X); };
    const Matrix raw = 255.0 * test.X, changed = answers(raw) - answers(test.X);
    const std::string name = "all " + std::to_string(test.X.cols());
    std::printf("\n%-24s %12s  %16s\n", name.c_str(), "99 % sure", "of them wrong");
    print_sure("divided by 255", chances(test.X), test.Y);
    print_sure("not divided", chances(raw), test.Y);
    std::printf("answers that have changed: %d\n", static_cast<int>(sum(changed * changed)));
}

void story(shared::Options& options) {
    const shared::PictureOptions choice = shared::picture_options(options, /*train=*/300, /*test=*/200, /*size=*/64);
    const double learning_rate = options.number("--learning-rate", 0.001, 1e-12, 1e12, "step size");
    const int iterations = options.whole("--iterations", 1000, 1, 1000000, "steps of gradient descent");
    const int number = options.whole("--picture", 1, 1, 1000000, "the test picture that is shown");
    const bool shuffled = options.flag("--shuffle-labels", "train on labels in a random order");
    const std::string folder = options.text("--out", "out/1.8", "folder for the picture");
    if (shared::helped(options, "Part 1.8: logistic regression on pictures of cats and dogs.")) return;
    const shared::OutputFolder out(folder);

    const shared::PictureSets sets = shared::load_pictures(choice);
    Examples train = shared::examples(sets.train);
    const Examples test = shared::examples(sets.test);
    const int m = train.X.cols();
    if (number > test.X.cols()) {
        throw std::invalid_argument("--picture " + std::to_string(number) + " can't be used: there are " +
                                    std::to_string(test.X.cols()) + " test pictures");
    }
    if (shuffled) shuffle_labels(train.Y, RandomState(choice.seed));
    std::cout << shared::about(sets);
    print_start(train.X.rows());
    std::cout << std::flush;

    shared::Progress progress("1.8", iterations);
    const shared::Stopwatch watch;
    const Model trained =
        part_1_8::model(train.X, train.Y, test.X, test.Y, iterations, learning_rate,
                        [&progress](int i, double cost, const logistic_regression::Parameters&) { progress(i, cost); });
    shared::report_time("all pictures", iterations, watch.seconds());
    print_costs(trained.costs);

    std::printf("\nlearned from      train accuracy   test accuracy\n");
    std::vector<svg::Picture> pictures;
    for (const int part : {15, 3, 1}) {
        const int some = std::max(m / part, 1);
        const Examples few{columns(train.X, 0, some), columns(train.Y, 0, some)};
        const Model learned =
            some == m ? trained : part_1_8::model(few.X, few.Y, test.X, test.Y, iterations, learning_rate, {});
        std::printf("%5d pictures %15.1f %% %13.1f %%\n", some, part_1_8::accuracy(learned.Y_prediction_train, few.Y),
                    part_1_8::accuracy(learned.Y_prediction_test, test.Y));
        pictures.push_back(plot::picture("weights learned from " + std::to_string(some) + " pictures",
                                         shared::weights_image(learned.w, sets.size)));
    }
    const std::size_t index = static_cast<std::size_t>(number - 1);
    print_one(sets.test.images[index], sets.test.Y(0, number - 1), trained, number);
    print_unscaled(test, trained);
    out.write("weights.svg", plot::side_by_side("What the weights look like", pictures));
    out.write("picture.svg", plot::picture("test picture " + std::to_string(number), sets.test.images[index]));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
