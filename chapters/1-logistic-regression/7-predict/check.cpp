// Part 1.7, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/7-predict/exercise.hpp"
#include "chapters/1-logistic-regression/7-predict/mistakes.hpp"
#include "chapters/1-logistic-regression/7-predict/predict_mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// Three inputs, twenty examples: as many as are printed in full. With b = 0.75 their z are 3, -1.25, 0.25, 0, 40.75,
// -0.375, -1.75, 1.75, 0.53125, -0.125, 2.5, -0.75, 0.625, 0, -2, 0.4375, 1.25, -2.25, 3 and 0.375. So there is one
// between any two limits that a mistake may have for z (0, 0.5, b, 2 b, -2 b, ...), and the inputs are chosen so that
// a mistake in the product gives answers that no other mistake gives. All numbers are exact in binary.
const Matrix w{{0.5}, {-1.25}, {2}};
const Matrix X{
    {3.5, -4.25, 0.75, -0.75, 0, 1.75, 1.25, 3, 1.0625, -0.5, -1, -4, -0.75, -0.75, -1.75, -2.375, -2.5, 4, -2.5, -2.5},
    {-2, 1.5, 1.5, -0.5, 0, 0, 2.5, -2, -1, 0.5, -1, 2, -1, -0.5, 1.5, -1.5, 1, 0, -2, -1.5},
    {-1, 1, 0.5, -0.5, 20, -1, 0, -1.5, -1, 0, 0.5, 1.5, -0.5, -0.5, 0, -0.5, 1.5, -2.5, 0.5, -0.5}};
const double b = 0.75;

void predict() {
    shared::check(mistakes::predict(), part_1_7::predict, logistic_regression::predict,
                  {{"w", w}, {"b", Matrix{{b}}}, {"X", X}}, [&](auto f) {
                      return Parts{{"predictions", f(w, b, X)}};
                  });
}

void name_of() {
    const Parts inputs{{"the first prediction", Matrix{{0}}}, {"the second one", Matrix{{1}}}};
    shared::check(mistakes::name_of(), part_1_7::name_of, ours::name_of, inputs, [](auto f) {
        // two numbers for neither, so that two wrong words don't look like the same one
        const auto code = [&f](double prediction, double neither) {
            const std::string word = f(prediction);
            return word == "cat" ? 2.0 : word == "dog" ? 3.0 : neither;
        };
        const double one = code(1.0, 7.0);
        return Parts{{"what a 0 and a 1 are called (2 is cat, 3 dog, 5 or 7 neither)", Matrix{{code(0.0, 5.0), one}}}};
    });
}

void boundary_x2() {
    const Matrix w1{{0.5, -1.5, 2, 0.25}}, w2{{-4, 2.5, 0.5, -1.25}}, bs{{3, 1.5, -2.25, 0.5}}, x1{{-1, 0.5, 2, 5}};
    shared::check(mistakes::boundary_x2(), part_1_7::boundary_x2, ours::boundary_x2,
                  {{"w1", w1}, {"w2", w2}, {"b", bs}, {"x1", x1}}, [&](auto f) {
                      Matrix x2(1, 4);
                      for (int j = 0; j < 4; ++j) x2(0, j) = f(Matrix{{w1(0, j)}, {w2(0, j)}}, bs(0, j), x1(0, j));
                      return Parts{{"x2", x2}};
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
        const Matrix C = f(P, Y);
        return Parts{{"C", C},
                     {"C of the first six examples, counted after all ten", f(columns(P, 0, 6), columns(Y, 0, 6))}};
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
