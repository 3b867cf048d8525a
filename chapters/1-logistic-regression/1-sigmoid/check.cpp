// Part 1.1, the checks of its exercises. `answer` is exercise or solution: the build decides.
#include "chapters/shared/check.hpp"

#include "answer.hpp"
#include "chapters/1-logistic-regression/1-sigmoid/mistakes.hpp"
#include "chapters/1-logistic-regression/1-sigmoid/solution.hpp"

using shared::Parts;

namespace {

// f of each number of a row.
template <typename Function>
Matrix values(const Matrix& numbers, Function f) {
    return apply(numbers, [f](double x) { return f(x); });
}

}  // namespace

TEST_CASE("basic_sigmoid") {
    const Matrix z{{-2.5, -0.5, 0.75, 4, 800, -800}};
    shared::check(mistakes::basic_sigmoid(), answer::basic_sigmoid, solution::basic_sigmoid, {{"z", z}}, [&](auto f) {
        return Parts{{"sigma(z)", values(z, f)}};
    });
}

TEST_CASE("sigmoid") {
    const Matrix Z{{-1.5, 0.25, 800}, {0.5, -800, 1.25}};
    shared::check(mistakes::sigmoid(), answer::sigmoid, solution::sigmoid, {{"Z", Z}}, [&](auto f) {
        Matrix given = Z;
        const Matrix A = f(given);
        return Parts{{"A", A}, {"Z, afterwards,", given}};
    });
}

TEST_CASE("sigmoid_derivative") {
    const Matrix Z{{-1.5, 0.25, 2}, {0.5, -3, 1.25}};
    shared::check(mistakes::sigmoid_derivative(), answer::sigmoid_derivative, solution::sigmoid_derivative, {{"Z", Z}},
                  [&](auto f) {
                      return Parts{{"the slope", f(Z)}};
                  });
}

TEST_CASE("logit") {
    const Matrix p{{0.1, 0.25, 0.6, 0.9}};
    shared::check(mistakes::logit(), answer::logit, solution::logit, {{"p", p}}, [&](auto f) {
        return Parts{{"z", values(p, f)}};
    });
}
