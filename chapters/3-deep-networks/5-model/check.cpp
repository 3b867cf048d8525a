// Part 3.5, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "chapters/3-deep-networks/5-model/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

using deep_network::Parameters;

Parameters some_parameters(const std::vector<int>& layers, RandomState& rng) {
    const auto draw = [&rng](const Matrix& A) {
        return apply(rng.randn(A.rows(), A.cols()), [](double x) { return std::round(100.0 * x) / 100.0; });
    };
    Parameters p = deep_network::zero_parameters(layers);
    for (Matrix& W : p.W) W = draw(W);
    for (Matrix& b : p.b) b = draw(b);
    return p;
}

Parts parts_of(const Parameters& p) {
    if (p.W.size() != 3 || p.b.size() != 3) throw std::logic_error("the network has three layers: three W and three b");
    return {{"W1", p.W[0]}, {"b1", p.b[0]}, {"W2", p.W[1]}, {"b2", p.b[1]}, {"W3", p.W[2]}, {"b3", p.b[2]}};
}

Parts with(Parts parts, const Parts& more) {
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

void predict() {
    // a seed that gives 0 and 1 in each row of the answer, 1 in its first and last column, and a Z between 0 and 0.5
    RandomState rng(69);
    const Matrix X = rng.randn(3, 9);
    const Parameters p = some_parameters({3, 5, 4, 2}, rng), zeros = deep_network::zero_parameters({3, 5, 4, 2});
    shared::check(mistakes::predict(), part_3_5::predict, deep_network::predict, with({{"X", X}}, parts_of(p)),
                  [&](auto f) {
                      return Parts{{"the prediction", f(X, p)}, {"the prediction with all parameters 0", f(X, zeros)}};
                  });
}

void number_of_parameters() {
    shared::check(mistakes::number_of_parameters(), part_3_5::number_of_parameters, ours::number_of_parameters,
                  {{"layer_dimension, the first of three,", shared::row<int>({3, 7, 4, 2})}}, [](auto f) {
                      return Parts{{"the numbers for {3, 7, 4, 2}, {5, 1}, {2, 6, 3}",
                                    shared::row<int>({f({3, 7, 4, 2}), f({5, 1}), f({2, 6, 3})})}};
                  });
}

void L_layer_model() {
    RandomState rng(53);
    const Matrix X = rng.randn(3, 6), Y{{1, 0, 0, 1, 1, 0}};
    const Parameters start = some_parameters({3, 5, 4, 1}, rng);
    const Parts inputs = with({{"X", X}, {"Y", Y}}, parts_of(start));
    shared::check(mistakes::L_layer_model(), part_3_5::L_layer_model, deep_network::L_layer_model,
                  with(inputs, {{"learning_rate", Matrix(1, 1, 0.13)},
                                {"num_iterations", Matrix(1, 1, 9)},
                                {"cost_every", Matrix(1, 1, 3)}}),
                  [&](auto f) {
                      const deep_network::Training trained = f(X, Y, start, 0.13, 9, 3, {});
                      std::vector<double> reported;
                      f(X, Y, start, 0.13, 9, 3, [&reported](int i, double cost, const Parameters& parameters) {
                          reported.insert(reported.end(), {1.0 * i, cost, parameters.W[0](0, 0)});
                      });
                      // the costs last: the parameters tell more mistakes apart
                      return with(
                          parts_of(trained.parameters),
                          {{"costs", shared::row(trained.costs)},
                           {"what is reported: i, the cost, the first element of W1, i, ...", shared::row(reported)}});
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(
        argc, argv, __FILE__,
        {{"predict", predict}, {"number_of_parameters", number_of_parameters}, {"L_layer_model", L_layer_model}});
}
