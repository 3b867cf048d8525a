// Part 1.9, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/9-learning-rates/best_rate_mistakes.hpp"
#include "chapters/1-logistic-regression/9-learning-rates/exercise.hpp"
#include "chapters/1-logistic-regression/9-learning-rates/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

const Matrix X{{0.5, 2, 1, 0.25, 1.5}, {1, 0.5, 2, 1.5, 0.75}, {0.25, 1, 0.5, 2, 1}};

void with_ones() {
    shared::check(mistakes::with_ones(), part_1_9::with_ones, ours::with_ones, {{"X", X}}, [](auto f) {
        return Parts{{"the answer", f(X)}};
    });
}

void largest_curvature() {
    const Matrix X2{{3, 1}, {1, 2}, {0.5, -1}, {0, 1}, {1, 0.5}, {0.25, 0}};
    shared::check(mistakes::largest_curvature(), part_1_9::largest_curvature, ours::largest_curvature,
                  {{"X", X}, {"another X", X2}, {"steps", Matrix(1, 1, 41)}}, [&](auto f) {
                      // after 2 steps the rounds can still be counted
                      return Parts{{"curvatures", Matrix{{f(X, 41), f(X2, 41)}}},
                                   {"curvatures with steps = 2", Matrix{{f(X, 2), f(X2, 2)}}}};
                  });
}

void rate_limit() {
    shared::check(mistakes::rate_limit(), part_1_9::rate_limit, ours::rate_limit,
                  {{"X", X}, {"3 X", 3.0 * X}, {"steps", Matrix(1, 1, 41)}}, [](auto f) {
                      return Parts{{"limits", Matrix{{f(X, 41), f(3.0 * X, 41)}}},
                                   {"limits with steps = 2", Matrix{{f(X, 2), f(3.0 * X, 2)}}}};
                  });
}

void centred() {
    const Matrix test{{1, 2, 0.5, 3}, {0, 1, 4, 2}, {2, 2.5, 1, 0.5}};
    shared::check(mistakes::centred(), part_1_9::centred, ours::centred, {{"X", test}, {"X_train", X}}, [&](auto f) {
        return Parts{{"the answer", f(test, X)}, {"the answer for X_train itself", f(X, X)}};
    });
}

void best_rate() {
    // The rates that began lowest, fell furthest, are last, ... differ, and few of them are the same in both calls.
    const std::vector<double> rates{0.5, 1.5, 1, 2, 3, 0.25, 0.75}, rates2{0.25, 1.5, 0.0625, 2, 0.75};
    const std::vector<std::vector<double>> costs{{0.6, 0.5, 0.4}, {0.75, 0.9, 0.3},  {1.1, 0.9, 0.45}, {0.8, 0.5, 0.3},
                                                 {0.7, 0.9, 0.3}, {0.65, 0.3, 0.35}, {0.75, 0.9, 0.95}};
    const std::vector<std::vector<double>> costs2{
        {0.8, 90, 125}, {0.7, 90, 112}, {0.5, 106, 115}, {0.75, 90, 110}, {0.6, 106, 105}};
    Parts inputs{{"rates", shared::row(rates)}};
    const auto add = [&inputs](const std::string& start, const auto& lists) {
        for (std::size_t i = 0; i < lists.size(); ++i) {
            inputs.push_back({start + "costs[" + std::to_string(i) + "]", shared::row(lists[i])});
        }
    };
    add("", costs);
    inputs.push_back({"second call: rates", shared::row(rates2)});
    add("second call: ", costs2);
    shared::check(mistakes::best_rate(), part_1_9::best_rate, ours::best_rate, inputs, [&](auto f) {
        return Parts{{"the best rates of two calls", Matrix{{f(rates, costs), f(rates2, costs2)}}}};
    });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"with_ones", with_ones},
                               {"largest_curvature", largest_curvature},
                               {"rate_limit", rate_limit},
                               {"centred", centred},
                               {"best_rate", best_rate}});
}
