// Part 2.2, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"
#include "chapters/2-one-hidden-layer/2-forward-propagation/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

void forward_propagation() {
    // 3 inputs, 4 hidden units, 2 outputs, 5 examples: no two sizes are equal, so that nothing fits by accident
    RandomState rng(22);
    const auto two_decimals = [](double x) { return std::round(100.0 * x) / 100.0; };
    const auto draw = [&](int rows, int cols) { return apply(rng.randn(rows, cols), two_decimals); };
    const Matrix X = draw(3, 5);
    one_hidden_layer::Parameters p;
    p.W1 = draw(4, 3);
    p.b1 = draw(4, 1);
    p.W2 = draw(2, 4);
    p.b2 = draw(2, 1);
    shared::check(mistakes::forward_propagation(), part_2_2::forward_propagation, one_hidden_layer::forward_propagation,
                  {{"X", X}, {"W1", p.W1}, {"b1", p.b1}, {"W2", p.W2}, {"b2", p.b2}}, [&](auto f) {
                      const auto c = f(X, p);
                      return Parts{{"Z1", c.Z1}, {"A1", c.A1}, {"Z2", c.Z2}, {"A2", c.A2}};
                  });
}

void compute_cost() {
    const Matrix A{{0.9, 0.2, 0.6, 0.35}}, Y{{1, 0, 0, 1}}, B{{0.05, 0.7, 0.8, 0.4}}, V{{0, 1, 0, 1}};
    shared::check(mistakes::compute_cost(), part_2_2::compute_cost, nn::compute_cost,
                  {{"A2", A}, {"Y", Y}, {"and, second, A2", B}, {"Y", V}}, [&](auto f) {
                      const double first = f(A, Y), second = f(B, V);
                      return Parts{{"the cost (first, second)", Matrix{{first, second}}}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"forward_propagation", forward_propagation}, {"compute_cost", compute_cost}});
}
