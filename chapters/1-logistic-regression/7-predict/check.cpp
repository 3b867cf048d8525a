// Part 1.7, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/7-predict/exercise.hpp"
#include "chapters/1-logistic-regression/7-predict/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// Three inputs, ten examples. All numbers are exact in binary, and w^T x = 1, -0.75, -0.5, -0.875, 40, -0.125, -3, 0.5,
// -1.5, -0.3125. With b = 0.75 each of the likely mistakes (no b, -b, b three times, b added to x, z instead of
// sigma(z), another threshold) gives other answers.
const Matrix w{{0.5}, {-1.25}, {2}};
const Matrix X{
    {0.5, 1, 1.5, 2.25, 0, 2.25, -1, 1, -3, 1.875}, {1, 1, 1, 0, 0, 1, 2, 0, 0, 1}, {1, 0, 0, -1, 20, 0, 0, 0, 0, 0}};
const double b = 0.75;

void predict() {
    shared::check(mistakes::predict(), part_1_7::predict, logistic_regression::predict,
                  {{"w", w}, {"b", Matrix{{b}}}, {"X", X}}, [&](auto f) {
                      return Parts{{"predictions", f(w, b, X)}};
                  });
}

void name_of() {
    const Matrix predictions{{1, 0, 0, 1, 0}};
    shared::check(mistakes::name_of(), part_1_7::name_of, ours::name_of, {{"predictions", predictions}}, [&](auto f) {
        const auto says = [&f](const std::string& word) {
            return [&f, word](double p) { return f(p) == word ? 1.0 : 0.0; };
        };
        return Parts{{"1 where it says cat", apply(predictions, says("cat"))},
                     {"1 where it says dog", apply(predictions, says("dog"))}};
    });
}

void boundary_x2() {
    const Matrix weights{{0.5}, {-4}}, x1{{-1, 0, 2, 5}};
    shared::check(mistakes::boundary_x2(), part_1_7::boundary_x2, ours::boundary_x2,
                  {{"w", weights}, {"b", Matrix{{3}}}, {"x1", x1}}, [&](auto f) {
                      return Parts{{"x2", apply(x1, [&](double x) { return f(weights, 3.0, x); })}};
                  });
}

void predict_at() {
    shared::check(mistakes::predict_at(), part_1_7::predict_at, ours::predict_at,
                  {{"w", w}, {"b", Matrix{{b}}}, {"X", X}, {"thresholds", Matrix{{0.2, 0.5, 0.6}}}}, [&](auto f) {
                      return Parts{{"predictions at 0.2", f(w, b, X, 0.2)},
                                   {"predictions at 0.5", f(w, b, X, 0.5)},
                                   {"predictions at 0.6", f(w, b, X, 0.6)}};
                  });
}

void confusion() {
    const Matrix P{{0, 1, 1, 0, 0, 1, 0, 0, 1, 0}}, Y{{1, 1, 0, 0, 0, 1, 0, 1, 1, 0}};
    shared::check(mistakes::confusion(), part_1_7::confusion, ours::confusion, {{"P", P}, {"Y", Y}}, [&](auto f) {
        return Parts{{"C", f(P, Y)}};
    });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"predict", predict},
                               {"name_of", name_of},
                               {"boundary_x2", boundary_x2},
                               {"predict_at", predict_at},
                               {"confusion", confusion}});
}
