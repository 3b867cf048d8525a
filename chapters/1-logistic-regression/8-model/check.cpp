// Part 1.8, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/8-model/exercise.hpp"
#include "chapters/1-logistic-regression/8-model/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// 2 x 3 pixels, made of a few numbers.
datasets::Image small_image(int first, int step) {
    datasets::Image image{2, 3, {}};
    for (int i = 0; i < 18; ++i) image.pixels.push_back(static_cast<unsigned char>((first + step * i) % 256));
    return image;
}

void initialize_with_zeros() {
    shared::check(mistakes::initialize_with_zeros(), part_1_8::initialize_with_zeros,
                  logistic_regression::initialize_with_zeros, {{"dim", Matrix{{3, 5}}}}, [](auto f) {
                      const auto three = f(3), five = f(5);
                      const auto rows = [](const Matrix& A) { return static_cast<double>(A.rows()); };
                      const auto cols = [](const Matrix& A) { return static_cast<double>(A.cols()); };
                      return Parts{
                          {"the shapes of w", Matrix{{rows(three.w), cols(three.w)}, {rows(five.w), cols(five.w)}}},
                          {"w for dim = 3", three.w},
                          {"b for dim = 3", Matrix(1, 1, three.b)},
                          {"w for dim = 5", five.w},
                          {"b for dim = 5", Matrix(1, 1, five.b)}};
                  });
}

void accuracy() {
    // the first of P is wrong and the last of P2: a loop that leaves one of them out is noticed
    const Matrix P{{1, 1, 0, 0, 1, 0, 1, 0}}, Y{{0, 1, 0, 1, 1, 0, 0, 0}}, P2{{0, 1, 1}}, Y2{{0, 1, 0}};
    shared::check(mistakes::accuracy(), part_1_8::accuracy, nn::accuracy, {{"P", P}, {"Y", Y}}, [&](auto f) {
        const double first = f(P, Y), second = f(P2, Y2), all_right = f(Y, Y), all_wrong = f(1.0 - Y, Y);
        return Parts{{"accuracies of (P, Y), ([0. 1. 1.], [0. 1. 0.]), (Y, Y), (1 - Y, Y)",
                      Matrix{{first, second, all_right, all_wrong}}}};
    });
}

void model() {
    const Matrix X{{1, 0.625, 0.25, 0.875, 0.5}, {0.5, 1, 1, 0.625, 0.25}, {0.875, 1, 0.125, 0.25, 0.875}};
    const Matrix X_test{{0.375, 0.375, 0.125, 1}, {0.875, 0.625, 0.125, 1}, {1, 0.625, 0.125, 0.5}};
    const Matrix Y{{1, 0, 0, 1, 0}}, Y_test{{0, 1, 1, 0}};
    const Parts inputs{{"X_train", X},
                       {"Y_train", Y},
                       {"X_test", X_test},
                       {"Y_test", Y_test},
                       {"num_iterations", Matrix(1, 1, 150)},
                       {"learning_rate", Matrix(1, 1, 0.75)}};
    shared::check(mistakes::model(), part_1_8::model, logistic_regression::model, inputs, [&](auto f) {
        std::vector<double> reported;
        const logistic_regression::Model m =
            f(X, Y, X_test, Y_test, 150, 0.75,
              [&reported](int, double cost, const logistic_regression::Parameters&) { reported.push_back(cost); });
        return Parts{{"w", m.w},
                     {"b", Matrix(1, 1, m.b)},
                     {"costs", shared::row(m.costs)},
                     {"Y_prediction_test", m.Y_prediction_test},
                     {"Y_prediction_train", m.Y_prediction_train},
                     {"learning_rate and num_iterations", Matrix{{m.learning_rate, 1.0 * m.num_iterations}}},
                     {"costs handed to report", shared::row(reported)}};
    });
}

void chance_of_dog() {
    Matrix w(18, 1);
    for (int i = 0; i < w.rows(); ++i) w(i, 0) = (i * 7 % 11 - 4.5) / 8.0;
    const Matrix b{{-0.75, 0.5, 0.25}};
    const std::vector<datasets::Image> images{small_image(40, 7), small_image(90, 40), small_image(200, 101)};
    shared::check(
        mistakes::chance_of_dog(), part_1_8::chance_of_dog, ours::chance_of_dog,
        {{"w", w}, {"b for each picture", b}, {"a column for each picture, 0 to 255", datasets::flatten(images)}},
        [&](auto f) {
            return Parts{{"chances", shared::row<double>({f(w, b(0, 0), images[0]), f(w, b(0, 1), images[1]),
                                                          f(w, b(0, 2), images[2])})}};
        });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"initialize_with_zeros", initialize_with_zeros},
                               {"accuracy", accuracy},
                               {"model", model},
                               {"chance_of_dog", chance_of_dog}});
}
