// Part 2.3: from the cost back to every weight, and a test of the way back. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/3-backward-propagation/agreement.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/bug_hunt.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/drawing.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "datasets/circles.hpp"

namespace {

using one_hidden_layer::forward_propagation;
using one_hidden_layer::Parameters;

// The network of the picture, one example: for each hidden unit the messages W2(k, i) * dz2(k), and what becomes of
// them.
void print_blame() {
    const Parameters p = blame::two_outputs();
    const one_hidden_layer::Cache cache = forward_propagation(blame::X, p);
    const Matrix dZ2 = part_2_3::output_gradients(cache.A1, cache.A2, blame::Y).dZ2;
    const Matrix dZ1 = part_2_3::hidden_gradients(dZ2, p.W2, cache.A1, blame::X).dZ1;
    require_same_shape("the messages", dZ2, blame::Y);
    require_same_shape("dZ1", dZ1, cache.A1);
    std::printf("what comes back to the hidden units, one example\n");
    std::printf("        from output 1  from output 2      sum  slope of tanh       dz\n");
    for (int i = 0; i < dZ1.rows(); ++i) {
        const double first = p.W2(0, i) * dZ2(0, 0), second = p.W2(1, i) * dZ2(1, 0), a = cache.A1(i, 0);
        std::printf("unit %d  %13.4f  %13.4f  %7.4f  %13.4f  %7.4f\n", i + 1, first, second, first + second,
                    1.0 - a * a, dZ1(i, 0));
    }
}

void print_gradient_check(const datasets::Examples& data, Parameters parameters) {
    std::printf("\ngradient  shape    first element   by differences   agree\n");
    Matrix z{{0.5}};  // tanh by itself first: J is tanh(z), and its slope is that of tanh
    const double slope = part_2_3::tanh_backward(Matrix(1, 1, 1.0), z)(0, 0);
    const double nudged_slope = part_2_3::numerical_gradient([&z] { return tanh(z)(0, 0); }, z, 0);
    std::printf("tanh(0.5)          %13.8f   %14.8f   %s\n", slope, nudged_slope,
                std::fabs(slope - nudged_slope) < 1e-6 ? "yes" : "NO");
    const auto grads =
        part_2_3::backward_propagation(parameters, forward_propagation(data.X, parameters), data.X, data.Y);
    const auto cost = [&] { return agreement::cost_of(parameters, data.X, data.Y); };
    const char* const names[] = {"dW1", "db1", "dW2", "db2"};
    const auto pairs = agreement::pairs_of(grads, parameters);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const Matrix &ours = *pairs[i].first, nudged = agreement::by_differences(cost, *pairs[i].second);
        std::printf("%-8s  %-7s  %13.8f   %14.8f   %s\n", names[i], shape(ours).c_str(), ours(0, 0), nudged(0, 0),
                    agreement::verdict(ours, nudged).c_str());
    }
}

// Multiplications for the slopes of all weights and biases, from one example: every product of a weight with what
// comes through it, forward or backward, and every product that makes an element of a dW.
void print_price(const std::vector<int>& layers) {
    std::int64_t weights = 0, biases = 0;
    for (std::size_t l = 1; l < layers.size(); ++l) {
        weights += std::int64_t{layers[l]} * layers[l - 1];
        biases += layers[l];
    }
    const std::int64_t messages = weights - std::int64_t{layers[1]} * layers[0];  // none goes back to the inputs
    const std::int64_t passes = 2 * (weights + biases);
    const auto print = [](const char* what, std::int64_t count) {
        std::printf("%-45s%17lld\n", what, static_cast<long long>(count));
    };
    std::printf("\nwhat the slopes of 3.5's network cost, for one picture\n");
    print("weights and biases", weights + biases);
    print("multiplications: forward once", weights);
    print("multiplications: forward twice for each slope", passes * weights);
    print("multiplications: forward once, back once", weights + weights + messages);
}

void story(shared::Options& options) {
    const bool bugs = options.flag("--bugs", "only the exercise 'find the bug': four more trainings, with a bug each");
    const int n_h = options.whole("--n-h", 4, 1, 1000, "hidden units");
    const double learning_rate = options.number("--learning-rate", 0.5, 1e-12, 1e12, "step size");
    const int iterations = options.whole("--iterations", 2001, 1, 1000000, "steps of gradient descent");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: points, then weights");
    const std::string folder = options.text("--out", "out/2.3", "folder for the pictures");
    if (shared::helped(options, "Part 2.3: backward propagation, checked and put to work on circles.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed);
    const datasets::Examples circles = datasets::make_circles(300, 0.15, 0.8, rng);
    Parameters start = one_hidden_layer::initialize_parameters(2, n_h, 1, rng);
    start.W1 = 100.0 * start.W1;  // randn instead of randn * 0.01: with weights that small every slope is
    start.W2 = 100.0 * start.W2;  // next to 0, and there would be little to see (part 3.6 tells why)

    if (!bugs) {
        print_blame();
        print_gradient_check(circles, start);
        print_price({12288, 800, 10, 1});
        std::printf("\n");
    }
    const auto trainings = bug_hunt::train_all(circles, start, learning_rate, iterations);
    const std::string header = bug_hunt::header(iterations);
    std::printf("%s%s\n", header.c_str(), bugs ? "   gradient check: dW1 db1 dW2 db2" : "");
    for (const bug_hunt::Training& training : trainings) {
        const std::string checks = bugs ? bug_hunt::verdicts(training.machine, circles, start) : "";
        std::printf("%s%s\n", bug_hunt::row(training, iterations).c_str(), checks.c_str());
        if (!bugs) break;
    }
    out.write("blame.svg", blame::drawing(blame::two_outputs(), blame::X, blame::Y));
    out.write("find-the-bug.svg", bug_hunt::picture(trainings));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
