// Part 2.4, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"
#include "chapters/2-one-hidden-layer/4-model/mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "matrix/random.hpp"

using shared::Parts;

namespace {

using one_hidden_layer::Parameters;

// n_x = 3 and n_h = 4; no two sizes are equal, so that nothing fits by accident.
Parameters some_parameters(int n_y, RandomState& rng) {
    const auto two_decimals = [](double x) { return std::round(100.0 * x) / 100.0; };
    const auto draw = [&](int rows, int cols) { return apply(rng.randn(rows, cols), two_decimals); };
    Parameters p;
    p.W1 = draw(4, 3);
    p.b1 = draw(4, 1);
    p.W2 = draw(n_y, 4);
    p.b2 = draw(n_y, 1);
    return p;
}

Parts parts_of(const Parameters& p) {
    return {{"W1", p.W1}, {"b1", p.b1}, {"W2", p.W2}, {"b2", p.b2}};
}

Parts with(Parts parts, const Parts& more) {
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

void predict() {
    // a seed that gives 0 and 1 in each row of the answer, other ones in its last column than in its first, and a Z2
    // between 0 and 0.5
    RandomState rng(34);
    const Matrix X = rng.randn(3, 6);
    const Parameters p = some_parameters(2, rng), zeros{Matrix(4, 3), Matrix(4, 1), Matrix(2, 4), Matrix(2, 1)};
    shared::check(mistakes::predict(), part_2_4::predict, one_hidden_layer::predict, with({{"X", X}}, parts_of(p)),
                  [&](auto f) {
                      return Parts{{"the prediction", f(p, X)}, {"the prediction with all parameters 0", f(zeros, X)}};
                  });
}

void nn_model() {
    RandomState rng(42);
    const Matrix X = rng.randn(3, 5), Y{{1, 0, 0, 1, 1}};
    const Parameters start = some_parameters(1, rng);
    const Parts inputs = with({{"X", X}, {"Y", Y}}, parts_of(start));
    // called inside, so that ours may have one argument more than yours
    const auto theirs = [](const auto&... arguments) { return part_2_4::nn_model(arguments...); };
    const auto ours = [](const auto&... arguments) { return one_hidden_layer::nn_model(arguments...); };
    shared::check(
        mistakes::nn_model(), theirs, ours,
        with(inputs, {{"learning_rate", Matrix(1, 1, 0.75)},
                      {"num_iterations", Matrix(1, 1, 9)},
                      {"cost_every", Matrix(1, 1, 3)}}),
        [&](auto f) {
            const one_hidden_layer::Training trained = f(X, Y, start, 0.75, 9, 3);
            // the costs last: the parameters tell more mistakes apart
            return with(parts_of(trained.parameters), {{"costs", shared::row(trained.costs)}});
        },
        1e-9, /*one_loop=*/true);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__, {{"predict", predict}, {"nn_model", nn_model}});
}
