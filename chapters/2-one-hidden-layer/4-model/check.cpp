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

// 1 for yes, 0 for no.
double differ(const Matrix& A, const Matrix& B) {
    return same_shape(A, B) && shared::worst_place(A, B, 0.0) < 0 ? 0.0 : 1.0;
}

void predict() {
    // a seed that gives 0 and 1 in each row of the answer, and a Z2 between 0 and 0.5
    RandomState rng(26);
    const Matrix X = rng.randn(3, 8);
    const Parameters p = some_parameters(2, rng), zeros{Matrix(4, 3), Matrix(4, 1), Matrix(2, 4), Matrix(2, 1)};
    shared::check(mistakes::predict(), part_2_4::predict, one_hidden_layer::predict, with({{"X", X}}, parts_of(p)),
                  [&](auto f) {
                      return Parts{{"the prediction", f(p, X)}, {"the prediction with all parameters 0", f(zeros, X)}};
                  });
}

void nn_model() {
    RandomState rng(42);
    mistakes::Given given{rng.randn(3, 5), Matrix{{1, 0, 0, 1, 1}}, {}, 0.75, 9, 4, {}};
    given.start = some_parameters(1, rng);
    const Parts inputs = with({{"X", given.X}, {"Y", given.Y}}, parts_of(given.start));
    const auto theirs = [](const mistakes::Given& g) {
        return part_2_4::nn_model(g.X, g.Y, g.start, g.rate, g.n, g.every, g.report);
    };
    const auto ours = [](const mistakes::Given& g) {
        return one_hidden_layer::nn_model(g.X, g.Y, g.start, g.rate, g.n, g.every, g.report);
    };
    shared::check(
        mistakes::nn_model(), theirs, ours,
        with(inputs, {{"learning_rate", Matrix(1, 1, 0.75)},
                      {"num_iterations", Matrix(1, 1, 9)},
                      {"cost_every", Matrix(1, 1, 4)}}),
        [&](auto f) {
            const one_hidden_layer::Training trained = f(given);
            std::vector<double> told;
            mistakes::Given listened = given;
            listened.report = [&](int i, double cost, const Parameters& p) {
                for (const double number : {static_cast<double>(i), cost, p.W1(0, 0)}) told.push_back(number);
            };
            f(listened);
            mistakes::Given slower = given;
            slower.rate = 0.25;
            const one_hidden_layer::Training slowly = f(slower);
            const auto& W1 = trained.parameters.W1;
            const Parts asked{{"whether W1 moves (1: yes)", Matrix{{differ(W1, given.start.W1)}}},
                              {"whether learning_rate matters (1: yes)", Matrix{{differ(W1, slowly.parameters.W1)}}}};
            // the costs after the parameters, which tell more mistakes apart
            return with(with(asked, parts_of(trained.parameters)),
                        {{"the list of costs", shared::row(trained.costs)},
                         {"what report gets (i, cost, W1(0, 0))", shared::row(told)},
                         {"the list of costs of a later call, with learning_rate 0.25", shared::row(slowly.costs)}});
        });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__, {{"predict", predict}, {"nn_model", nn_model}});
}
