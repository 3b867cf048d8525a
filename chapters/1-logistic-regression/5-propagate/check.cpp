// Part 1.5, the checks of its exercises. `answer` is exercise or solution: the build decides.
#include "chapters/shared/check.hpp"

#include "answer.hpp"
#include "chapters/1-logistic-regression/5-propagate/mistakes.hpp"
#include "chapters/1-logistic-regression/5-propagate/solution.hpp"

using shared::Parts;

namespace {

// Three inputs, four examples: no two sizes are equal, so that nothing fits by accident.
const Matrix w{{0.5}, {-1.25}, {0.75}};
const Matrix X{{1.5, -0.5, 2, 0.25}, {0.5, 1, -1, -2}, {-1, 0.75, 0.5, 1.75}};
const Matrix Y{{1, 0, 0, 1}};
constexpr double b = -0.5;

}  // namespace

TEST_CASE("clamped_log") {
    const Matrix a{{0.5, 0.001, 1e-20, 1e-300, 1, 0}};
    // called inside: ours has a second form, for a Matrix
    const auto theirs = [](double x) { return answer::clamped_log(x); };
    const auto ours = [](double x) { return solution::clamped_log(x); };
    shared::check(mistakes::clamped_log(), theirs, ours, {{"a", a}}, [&](auto f) {
        return Parts{{"the logarithms", apply(a, [f](double x) { return f(x); })}};
    });
}

TEST_CASE("loss") {
    const Matrix a{{0.9, 0.2, 0.6, 0.35, 1, 0, 0, 1}}, y{{1, 0, 0, 1, 1, 0, 1, 0}};
    shared::check(mistakes::loss(), answer::loss, solution::loss, {{"a", a}, {"y", y}}, [&](auto f) {
        Matrix losses = a;
        for (int j = 0; j < a.cols(); ++j) losses(0, j) = f(a(0, j), y(0, j));
        return Parts{{"the losses", losses}};
    });
}

TEST_CASE("compute_cost") {
    const Matrix A1{{0.9, 0.2, 0.6, 0.35}}, Y1{{1, 0, 0, 1}}, A2{{0.05, 0.7, 1}}, Y2{{0, 1, 1}};
    shared::check(mistakes::compute_cost(), answer::compute_cost, solution::compute_cost,
                  {{"A", A1}, {"Y", Y1}, {"and, second, A", A2}, {"Y", Y2}}, [&](auto f) {
                      const double first = f(A1, Y1), second = f(A2, Y2);
                      return Parts{{"the two costs", Matrix{{first, second}}}};
                  });
}

TEST_CASE("activate") {
    shared::check(mistakes::activate(), answer::activate, solution::activate,
                  {{"w", w}, {"b", Matrix(1, 1, b)}, {"X", X}}, [](auto f) {
                      return Parts{{"A", f(w, b, X)}};
                  });
}

TEST_CASE("propagate") {
    shared::check(
        mistakes::propagate(), answer::propagate, solution::propagate,
        {{"w", w}, {"b", Matrix(1, 1, b)}, {"X", X}, {"Y", Y}}, [](auto f) {
            const auto p = f(w, b, X, Y);
            return Parts{{"cost", Matrix(1, 1, p.cost)}, {"dw", p.grads.dw}, {"db", Matrix(1, 1, p.grads.db)}};
        });
}
