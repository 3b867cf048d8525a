// Part 4.5: one of three answers, and gradients that nobody hands you. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "chapters/4-going-further/5-softmax/exercise.hpp"
#include "chapters/4-going-further/5-softmax/losses.hpp"
#include "chapters/4-going-further/5-softmax/rings.hpp"
#include "chapters/shared/plot.hpp"
#include "nn/gradient_check.hpp"

namespace {

using deep_network::Parameters;
using rings::Examples;

// Each formula against the reader's numerical gradient.
void agreements() {
    RandomState rng(1);
    const Matrix Z = rng.randn(3, 7), dA = rng.randn(3, 7), z = rng.randn(1, 7), y{{1, 0, 0, 1, 0, 1, 1}};
    const Matrix Y = rings::make(7, 0.1, rng).Y;
    const auto print = [](const char* name, const Matrix& formula, const Matrix& numerical) {
        const bool agrees = nn::relative_difference(formula, numerical) < 1e-6;
        std::printf("  %-22s %s\n", name, agrees ? "yes" : "NO");
    };
    std::printf("agrees with the numerical gradient?\n");
    print("leaky_relu_backward", part_4_5::leaky_relu_backward(dA, Z),
          part_4_5::numerical_gradient([&](const Matrix& A) { return losses::through_leaky_relu(dA, A); }, Z));
    print("squared_error_dZ", part_4_5::squared_error_dZ(z, y),
          part_4_5::numerical_gradient([&](const Matrix& A) { return losses::squared_error(A, y); }, z));
    print("softmax_dZ", part_4_5::softmax_dZ(Z, Y),
          part_4_5::numerical_gradient([&](const Matrix& A) { return losses::cross_entropy(A, Y); }, Z));
}

// One neuron with nothing but a bias, sure and wrong: y is 1. How many steps of rate 1 until it says more than 0.5?
int steps_until_right(double z, const std::function<Matrix(const Matrix&, const Matrix&)>& slope) {
    const Matrix y(1, 1, 1.0);
    Matrix b(1, 1, z);
    int steps = 0;
    for (; b(0, 0) <= 0.0 && steps < 1000000; ++steps) b -= slope(b, y);
    return steps;
}

void sure_and_wrong() {
    std::printf("\nsure and wrong: z    its chance   steps, cross-entropy   steps, squared error\n");
    for (const double z : {-2.0, -4.0, -6.0, -8.0}) {
        const auto by_entropy = [](const Matrix& Z, const Matrix& Y) { return nn::sigmoid(Z) - Y; };
        std::printf("%17.0f %13.5f %22d %22d\n", z, nn::basic_sigmoid(z), steps_until_right(z, by_entropy),
                    steps_until_right(z, part_4_5::squared_error_dZ));
    }
}

// The size of what comes back to the first of ten layers, compared with the last: sizes of a typical dW.
void ten_layers(const Examples& e) {
    std::printf("\nten layers of 50: the size of dW1, and of dW10\n");
    for (const std::string hidden : {"tanh", "relu", "leaky"}) {
        RandomState rng(2);
        std::vector<int> sizes(12, 50);
        sizes.front() = 2;
        sizes.back() = 3;
        const Parameters p = deep_network::initialize_parameters_he(sizes, rng);
        const auto caches = deep_network::class_forward(e.X, p, hidden);
        const auto grads =
            deep_network::class_backward(part_4_5::softmax_dZ(caches.back().Z, e.Y), e.X, p, caches,
                                         [&](const Matrix& dA, const Matrix& Z) { return rings::back(dA, Z, hidden); });
        std::printf("  %-6s %.5f  %.5f\n", hidden.c_str(), deep_network::rms(grads.dW[0]),
                    deep_network::rms(grads.dW[9]));
    }
}

void story(shared::Options& options) {
    const double rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    const double noise = options.number("--noise", 0.12, 0, 100, "of the rings");
    const int steps = options.whole("--steps", 2000, 1, 10000000, "of gradient descent");
    const std::uint32_t seed = options.seed("--seed", 1, "of the points and the weights");
    const bool all_costs = options.flag("--all-costs", "print the cost before every step, too");
    const std::string folder = options.text("--out", "out/4.5", "folder for the pictures");
    if (shared::helped(options, "Part 4.5: three rings, softmax, and three kinds of hidden layers.")) return;
    const shared::OutputFolder out(folder);
    agreements();
    sure_and_wrong();

    RandomState rng(seed);
    const Examples train = rings::make(300, noise, rng);
    const Parameters start = deep_network::initialize_parameters_he({2, 20, 10, 3}, rng);
    const Examples fresh = rings::make(3000, noise, rng);
    ten_layers(train);

    std::printf("\nthree rings, cost after   0     100     500   %5d steps   right: train  new points\n", steps);
    std::vector<plot::Curve> curves;
    for (const std::string hidden : {"tanh", "relu", "leaky"}) {
        Parameters p = start;
        const std::vector<double> costs = rings::train(train, p, hidden, rate, steps);
        std::printf("%-20s", hidden.c_str());
        for (const int i : {0, 100, 500, steps}) {
            if (i <= steps) std::printf("  %.4f", costs[static_cast<std::size_t>(i)]);
        }
        std::printf("%20.1f %% %9.1f %%\n", rings::right(train, p, hidden), rings::right(fresh, p, hidden));
        for (int i = 0; all_costs && i <= steps; ++i)
            std::printf("%s: Cost after iteration %d: %.6f\n", hidden.c_str(), i, costs[static_cast<std::size_t>(i)]);
        curves.push_back({hidden, {}, {}, /*dashed=*/hidden == "leaky"});  // it runs along relu's
        for (int i = 0; i <= steps; i += 10) {
            curves.back().x.push_back(i);
            curves.back().y.push_back(costs[static_cast<std::size_t>(i)]);
        }
        if (hidden == "relu") out.write("rings.svg", rings::picture("One of three answers", train, p, hidden));
    }
    out.write("costs.svg", plot::lines("Three kinds of hidden layers", "step", "cost", curves));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
