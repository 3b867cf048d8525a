// Part 1.6, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/6-optimize/exercise.hpp"
#include "chapters/1-logistic-regression/6-optimize/mistakes.hpp"
#include "chapters/1-logistic-regression/6-optimize/optimize_mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

using logistic_regression::Gradients;
using logistic_regression::Optimization;
using logistic_regression::Parameters;

// Three inputs, four examples: no two sizes are equal, so that nothing fits by accident.
const Matrix w{{0.5}, {-1.25}, {0.75}};
const Matrix X{{1.5, -0.5, 2, 0.25}, {0.5, 1, -1, -2}, {-1, 0.75, 0.5, 1.75}};
const Matrix Y{{1, 0, 0, 1}};

Matrix number(double x) {
    return Matrix(1, 1, x);
}

void descend() {
    const auto slope = [](double theta) { return theta * theta * theta - 2.0 * theta + 0.5; };
    // from the first start the slopes are positive, from the second negative
    shared::check(mistakes::descend(), part_1_6::descend, ours::descend,
                  {{"theta", number(1.75)},
                   {"learning_rate", number(0.125)},
                   {"steps", number(4)},
                   {"slope(1.75)", number(slope(1.75))},
                   {"theta of the second call", number(-2.0)},
                   {"slope(-2)", number(slope(-2.0))}},
                  [&](auto f) {
                      const auto first = f(1.75, slope, 0.125, 4);
                      return Parts{{"the path", shared::row(first)},
                                   {"the path of a second call, from -2 on", shared::row(f(-2.0, slope, 0.125, 3))}};
                  });
}

void update() {
    const Parameters params{w, -0.5};
    const Gradients grads{Matrix{{0.2}, {-0.6}, {1.4}}, 0.8};
    shared::check(mistakes::update(), part_1_6::update, ours::update,
                  {{"params.w", params.w},
                   {"params.b", number(params.b)},
                   {"grads.dw", grads.dw},
                   {"grads.db", number(grads.db)},
                   {"learning_rate", number(0.25)}},
                  [&](auto f) {
                      Parameters given = params;
                      const Parameters next = f(given, grads, 0.25);
                      return Parts{{"w", next.w},
                                   {"b", number(next.b)},
                                   {"params.w, the caller's own, afterwards,", given.w},
                                   {"params.b, the caller's own, afterwards,", number(given.b)}};
                  });
}

void optimize() {
    shared::check(mistakes::optimize(), part_1_6::optimize, ours::optimize,
                  {{"w", w},
                   {"b", number(-0.5)},
                   {"X", X},
                   {"Y", Y},
                   {"num_iterations", number(203)},
                   {"learning_rate", number(0.0625)}},
                  [](auto f) {
                      const Optimization o = f(w, -0.5, X, Y, 203, 0.0625);
                      // the costs last: the others tell more mistakes apart
                      return Parts{{"params.w", o.params.w},
                                   {"params.b", number(o.params.b)},
                                   {"grads.dw", o.grads.dw},
                                   {"grads.db", number(o.grads.db)},
                                   {"costs", shared::row(o.costs)}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__, {{"descend", descend}, {"update", update}, {"optimize", optimize}});
}
