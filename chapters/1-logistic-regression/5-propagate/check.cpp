// Part 1.5, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"
#include "chapters/1-logistic-regression/5-propagate/mistakes.hpp"
#include "chapters/1-logistic-regression/5-propagate/propagate_mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// Three inputs, four examples: no two sizes are equal, so that nothing fits by accident. The weights don't add up
// to 0, so that b added to X is another mistake than no b.
const Matrix w{{0.25}, {-1.25}, {0.75}};
const Matrix X{{1.5, -0.5, 2, 0.25}, {0.5, 1, -1, -2}, {-1, 0.75, 0.5, 1.75}};
const Matrix Y{{1, 0, 0, 1}};
constexpr double b = -0.5;

void loss() {
    const Matrix a{{0.9, 0.2, 0.6, 0.35, 0.999, 0.001}}, y{{1, 0, 0, 1, 0, 1}};
    shared::check(mistakes::loss(), part_1_5::loss, ours::loss, {{"a", a}, {"y", y}}, [&](auto f) {
        Matrix losses = a;
        for (int j = 0; j < a.cols(); ++j) losses(0, j) = f(a(0, j), y(0, j));
        return Parts{{"L", losses}};
    });
}

void true_loss() {
    const Matrix z{{1.5, -0.75, 36.5, -36.5, 40, 800, -800, -750, 800}}, y{{1, 1, 1, 0, 0, 1, 1, 0, 0}};
    const Matrix a = nn::sigmoid(z);
    shared::check(mistakes::true_loss(), part_1_5::true_loss, nn::true_loss, {{"z", z}, {"a", a}, {"y", y}},
                  [&](auto f) {
                      Matrix losses = a;
                      for (int j = 0; j < a.cols(); ++j) losses(0, j) = f(z(0, j), a(0, j), y(0, j));
                      return Parts{{"L", losses}};
                  });
}

void compute_cost() {
    const Matrix A1{{0.9, 0.2, 0.6, 0.35}}, Y1{{1, 0, 0, 1}}, A2{{0.05, 0.7, 0.998}}, Y2{{0, 1, 0}};
    shared::check(mistakes::compute_cost(), part_1_5::compute_cost, nn::compute_cost,
                  {{"A", A1}, {"Y", Y1}, {"and, second, A", A2}, {"Y", Y2}}, [&](auto f) {
                      const double first = f(A1, Y1), second = f(A2, Y2);
                      return Parts{{"the two costs", Matrix{{first, second}}}};
                  });
}

void activate() {
    shared::check(mistakes::activate(), part_1_5::activate, ours::activate,
                  {{"w", w}, {"b", Matrix(1, 1, b)}, {"X", X}}, [](auto f) {
                      return Parts{{"A", f(w, b, X)}};
                  });
}

void propagate() {
    shared::check(
        mistakes::propagate(), part_1_5::propagate, logistic_regression::propagate,
        {{"w", w}, {"b", Matrix(1, 1, b)}, {"X", X}, {"Y", Y}}, [](auto f) {
            const auto p = f(w, b, X, Y);
            return Parts{{"cost", Matrix(1, 1, p.cost)}, {"dw", p.grads.dw}, {"db", Matrix(1, 1, p.grads.db)}};
        });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"loss", loss},
                               {"true_loss", true_loss},
                               {"compute_cost", compute_cost},
                               {"activate", activate},
                               {"propagate", propagate}});
}
