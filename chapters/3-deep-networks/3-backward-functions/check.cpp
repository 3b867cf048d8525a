// Part 3.3, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "chapters/3-deep-networks/3-backward-functions/layer_mistakes.hpp"
#include "chapters/3-deep-networks/3-backward-functions/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// A layer of 2 units with 3 inputs, on 5 examples: no two sizes are equal, so that nothing fits by accident.
const Matrix A_prev{{1, -2, 0.5, 3, 0}, {0.25, 4, -1, 2, 1.5}, {-3, 1, 2, -0.5, 1}};
const Matrix W{{1.5, -2, 0.5}, {-1, 0.75, 3}};
const Matrix Z{{-1.5, 0.25, 2, 0, -0.5}, {0.5, -3, 1.25, 4, 0.75}};
// One for each activation: relu's A is above 0 just where Z is, so a function that asks A there is right as well.
const deep_network::LayerCache sigmoid_cache{Z, nn::sigmoid(Z)}, relu_cache{Z, nn::relu(Z)};
const Matrix dA{{2, -1, 0.5, 3, -0.25}, {-3, 4, 1.5, -2, 1}};

void sigmoid_backward() {
    shared::check(mistakes::sigmoid_backward(), part_3_3::sigmoid_backward, nn::sigmoid_backward,
                  {{"dA", dA}, {"Z", Z}}, [](auto f) {
                      return Parts{{"dZ", f(dA, Z)}};
                  });
}

void relu_backward() {
    // once with the last gate open and once with it closed, for a loop that stops one early
    shared::check(mistakes::relu_backward(), part_3_3::relu_backward, nn::relu_backward,
                  {{"dA", dA}, {"Z", Z}, {"-Z", -Z}}, [](auto f) {
                      return Parts{{"dZ", f(dA, Z)}, {"dZ for -Z", f(dA, -Z)}};
                  });
}

void linear_backward() {
    shared::check(mistakes::linear_backward(), part_3_3::linear_backward, deep_network::linear_backward,
                  {{"dZ", dA}, {"A_prev", A_prev}, {"W", W}}, [](auto f) {
                      const auto g = f(dA, A_prev, W);
                      return Parts{{"dA_prev", g.dA_prev}, {"dW", g.dW}, {"db", g.db}};
                  });
}

void linear_activation_backward() {
    const Parts inputs{{"dA", dA},
                       {"cache.Z", Z},
                       {"cache.A for sigmoid", sigmoid_cache.A},
                       {"cache.A for relu", relu_cache.A},
                       {"A_prev", A_prev},
                       {"W", W}};
    shared::check(
        mistakes::linear_activation_backward(), part_3_3::linear_activation_backward,
        deep_network::linear_activation_backward, inputs, [](auto f) {
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

void relative_difference() {
    const Matrix A{{3, -1, 2}, {0.5, 4, -2}}, B{{2, -1.5, 2}, {1, 3, 0}}, zeros(2, 3);
    shared::check(mistakes::relative_difference(), part_3_3::relative_difference, nn::relative_difference,
                  {{"A", A}, {"B", B}}, [&](auto f) {
                      const Matrix found{{f(A, B), f(1e-4 * A, 1e-4 * B), f(A, A), f(A, 4.0 * A), f(A, -A)}};
                      return Parts{
                          {"the differences (A and B; A/10000 and B/10000; A and A; A and 4 A; A and -A)", found},
                          {"the difference of two zero matrices", Matrix(1, 1, f(zeros, zeros))}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"sigmoid_backward", sigmoid_backward},
                               {"relu_backward", relu_backward},
                               {"linear_backward", linear_backward},
                               {"linear_activation_backward", linear_activation_backward},
                               {"relative_difference", relative_difference}});
}
