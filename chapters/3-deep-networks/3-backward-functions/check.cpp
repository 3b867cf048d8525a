// Part 3.3, the checks of its exercises. `answer` is exercise or solution: the build decides.
#include "chapters/shared/check.hpp"

#include "answer.hpp"
#include "chapters/3-deep-networks/3-backward-functions/mistakes.hpp"
#include "chapters/3-deep-networks/3-backward-functions/solution.hpp"

using shared::Parts;

namespace {

// A layer of 2 units with 3 inputs, on 5 examples: no two sizes are equal, so that nothing fits by accident.
const Matrix A_prev{{1, -2, 0.5, 3, 0}, {0.25, 4, -1, 2, 1.5}, {-3, 1, 2, -0.5, 1}};
const Matrix W{{1.5, -2, 0.5}, {-1, 0.75, 3}};
const Matrix Z{{-1.5, 0.25, 2, 0, -0.5}, {0.5, -3, 1.25, 4, 0.75}};
// One for each activation: relu's A is above 0 just where Z is, so whoever asks A there is right as well.
const deep_network::LayerCache sigmoid_cache{Z, nn::sigmoid(Z)}, relu_cache{Z, nn::relu(Z)};
const Matrix dA{{2, -1, 0.5, 3, -0.25}, {-3, 4, 1.5, -2, 1}};

}  // namespace

TEST_CASE("sigmoid_backward") {
    shared::check(mistakes::sigmoid_backward(), answer::sigmoid_backward, solution::sigmoid_backward,
                  {{"dA", dA}, {"Z", Z}}, [](auto f) {
                      return Parts{{"dZ", f(dA, Z)}};
                  });
}

TEST_CASE("relu_backward") {
    shared::check(mistakes::relu_backward(), answer::relu_backward, solution::relu_backward, {{"dA", dA}, {"Z", Z}},
                  [](auto f) {
                      return Parts{{"dZ", f(dA, Z)}};
                  });
}

TEST_CASE("linear_backward") {
    shared::check(mistakes::linear_backward(), answer::linear_backward, solution::linear_backward,
                  {{"dZ", dA}, {"A_prev", A_prev}, {"W", W}}, [](auto f) {
                      const auto g = f(dA, A_prev, W);
                      return Parts{{"dA_prev", g.dA_prev}, {"dW", g.dW}, {"db", g.db}};
                  });
}

TEST_CASE("linear_activation_backward") {
    const Parts inputs{{"dA", dA},
                       {"cache.Z", Z},
                       {"cache.A for sigmoid", sigmoid_cache.A},
                       {"cache.A for relu", relu_cache.A},
                       {"A_prev", A_prev},
                       {"W", W}};
    shared::check(
        mistakes::linear_activation_backward(), answer::linear_activation_backward,
        solution::linear_activation_backward, inputs, [](auto f) {
            Parts parts;
            for (const std::string activation : {"sigmoid", "relu"}) {
                const auto g = f(dA, activation == "relu" ? relu_cache : sigmoid_cache, A_prev, W, activation);
                const std::string with = " with \"" + activation + "\"";
                parts.push_back({"dA_prev" + with, g.dA_prev});
                parts.push_back({"dW" + with, g.dW});
                parts.push_back({"db" + with, g.db});
            }
            double thrown = 0.0;
            try {
                f(dA, relu_cache, A_prev, W, "tanh");
            } catch (const std::invalid_argument&) {
                thrown = 1.0;
            } catch (const std::exception&) {
                thrown = -1.0;
            }
            parts.push_back({"std::invalid_argument for the name tanh (-1: another exception)", Matrix(1, 1, thrown)});
            return parts;
        });
}

TEST_CASE("relative_difference") {
    const Matrix A{{3, -1, 2}, {0.5, 4, -2}}, B{{2, -1.5, 2}, {1, 3, 0}}, zeros(2, 3);
    shared::check(mistakes::relative_difference(), answer::relative_difference, solution::relative_difference,
                  {{"A", A}, {"B", B}}, [&](auto f) {
                      const Matrix found{{f(A, B), f(1e-4 * A, 1e-4 * B), f(A, A), f(A, 4.0 * A), f(A, -A)}};
                      return Parts{{"of A and B; A/10000 and B/10000; A and A; A and 4 A; A and -A:", found},
                                   {"of two zero matrices:", Matrix(1, 1, f(zeros, zeros))}};
                  });
}
