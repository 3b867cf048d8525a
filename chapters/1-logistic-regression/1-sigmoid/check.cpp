// Part 1.1, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/1-sigmoid/exercise.hpp"
#include "chapters/1-logistic-regression/1-sigmoid/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// f of each number of a row.
template <typename Function>
Matrix values(const Matrix& numbers, Function f) {
    return apply(numbers, [f](double x) { return f(x); });
}

void basic_sigmoid() {
    const Matrix z{{-2.5, -0.5, 0.75, 4, 800, -800}};
    shared::check(mistakes::basic_sigmoid(), part_1_1::basic_sigmoid, nn::basic_sigmoid, {{"z", z}}, [&](auto f) {
        return Parts{{"sigma(z)", values(z, f)}};
    });
}

void sigmoid() {
    const Matrix Z{{-1.5, 0.25, 800}, {0.5, -800, 1.25}};
    shared::check(mistakes::sigmoid(), part_1_1::sigmoid, nn::sigmoid, {{"Z", Z}}, [&](auto f) {
        return Parts{{"A", f(Z)}};
    });
}

void sigmoid_derivative() {
    const Matrix Z{{-1.5, 0.25, 2}, {0.5, -3, 1.25}};
    shared::check(mistakes::sigmoid_derivative(), part_1_1::sigmoid_derivative, nn::sigmoid_derivative, {{"Z", Z}},
                  [&](auto f) {
                      return Parts{{"the slope", f(Z)}};
                  });
}

void logit() {
    const Matrix p{{0.1, 0.25, 0.6, 0.9}};
    shared::check(mistakes::logit(), part_1_1::logit, ours::logit, {{"p", p}}, [&](auto f) {
        return Parts{{"z", values(p, f)}};
    });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"basic_sigmoid", basic_sigmoid},
                               {"sigmoid", sigmoid},
                               {"sigmoid_derivative", sigmoid_derivative},
                               {"logit", logit}});
}
