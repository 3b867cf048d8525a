// Part 2.4, the end of the group: one network on the circles, trained by the functions of 2.1 to 2.4 and no others.
// make run-2.4 MINE=all links yours of every chapter that is wholly written, and ours of the others.
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/1-architecture/exercise.hpp"
#include "chapters/2-one-hidden-layer/2-forward-propagation/exercise.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "chapters/2-one-hidden-layer/4-model/exercise.hpp"
#include "chapters/shared/chapter.hpp"
#include "datasets/circles.hpp"
#include "matrix/operations.hpp"
#include "nn/accuracy.hpp"

namespace {

using one_hidden_layer::Cache;
using one_hidden_layer::Gradients;
using one_hidden_layer::Parameters;

constexpr int print_every = 500;

void print_cost(int iteration, double cost, const Parameters&) {
    std::printf("cost at %4d        %.6f\n", iteration, cost);
}

// 2.4 without yours. Our solution of 2.4 would train with nn/ alone; these call 2.2 and 2.3, which may be yours.
Parameters our_training(const Matrix& X, const Matrix& Y, Parameters parameters, double learning_rate, int iterations) {
    for (int i = 0; i < iterations; ++i) {
        const Cache cache = part_2_2::forward_propagation(X, parameters);
        if (i % print_every == 0) print_cost(i, part_2_2::compute_cost(cache.A2, Y), parameters);
        const Gradients grads = part_2_3::backward_propagation(parameters, cache, X, Y);
        parameters = part_2_3::update_parameters(parameters, grads, learning_rate);
    }
    return parameters;
}

Matrix our_predict(const Parameters& parameters, const Matrix& X) {
    return apply(part_2_2::forward_propagation(X, parameters).A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

// The slope of one weight, computed on the way back and found by experiment.
void print_gradient_check(const Matrix& X, const Matrix& Y, Parameters p) {
    const Gradients grads = part_2_3::backward_propagation(p, part_2_2::forward_propagation(X, p), X, Y);
    const auto cost = [&] { return part_2_2::compute_cost(part_2_2::forward_propagation(X, p).A2, Y); };
    std::printf("dW1(0, 0)           %.8f, by differences %.8f\n", grads.dW1(0, 0),
                part_2_3::numerical_gradient(cost, p.W1, 0));
}

void story(shared::Options& options) {
    const int n_h = options.whole("--n-h", 4, 1, 1000, "hidden units");
    const double learning_rate = options.number("--learning-rate", 0.5, 1e-12, 1e12, "step size");
    const int iterations = options.whole("--iterations", 3001, 1, 1000000, "steps of gradient descent");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: points, then weights");
    const std::string mine = options.text("--mine", "", "the chapters whose functions are yours; make fills this in");
    if (shared::helped(options, "Parts 2.1 to 2.4 together: your own functions train a network on circles.")) return;
    const auto is_yours = [&](const std::string& number) { return mine.find(number) != std::string::npos; };

    const std::vector<std::vector<std::string>> functions{
        {"2.1", "number_of_parameters, initialize_parameters"},
        {"2.2", "forward_propagation, compute_cost"},
        {"2.3", "backward_propagation and what it calls, update_parameters, numerical_gradient"},
        {"2.4", "nn_model, predict"}};
    for (const std::vector<std::string>& part : functions) {
        std::printf("%s %s  %s\n", part[0].c_str(), is_yours(part[0]) ? "yours" : "ours ", part[1].c_str());
    }

    RandomState rng(seed);
    const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
    const datasets::Examples test = datasets::make_circles(100, 0.15, 0.8, rng);
    Parameters start = part_2_1::initialize_parameters(2, n_h, 1, rng);
    start.W1 = 100.0 * start.W1;  // randn instead of randn * 0.01, as in the chapter
    start.W2 = 100.0 * start.W2;
    std::printf("\nparameters          %d\n", part_2_1::number_of_parameters(2, n_h, 1));
    print_gradient_check(train.X, train.Y, start);

    Parameters trained;
    if (is_yours("2.4")) {
        trained =
            part_2_4::nn_model(train.X, train.Y, start, learning_rate, iterations, print_every, print_cost).parameters;
    } else {
        trained = our_training(train.X, train.Y, start, learning_rate, iterations);
    }
    const auto right = [&](const datasets::Examples& points) {
        const bool yours = is_yours("2.4");
        return nn::accuracy(yours ? part_2_4::predict(trained, points.X) : our_predict(trained, points.X), points.Y);
    };
    std::printf("training points     %.1f %% right\n", right(train));
    std::printf("new points          %.1f %% right\n", right(test));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
