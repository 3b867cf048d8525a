// When does a gradient check miss a mistake? Leaves tanh's slope out on the way back, and compares with differences at
// large and at small weights in W1. chapters/when-it-does-not-learn.md tells of it. Run it with: make
// play-small-weights
#include <cstdio>

#include "chapters/shared/chapter.hpp"
#include "datasets/circles.hpp"
#include "nn/gradient_check.hpp"
#include "nn/one_hidden_layer/backward.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace {

using one_hidden_layer::Cache;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Parameters;

// dJ/dW1, but with 1 as tanh's slope instead of 1 - A1^2.
// X: (n_x, m), Y: (1, m) -> (n_h, n_x)
Matrix wrong_dW1(const Parameters& parameters, const Cache& cache, const Matrix& X, const Matrix& Y) {
    const Matrix dZ1 = dot(parameters.W2.T(), cache.A2 - Y);
    return dot(dZ1, X.T()) / Y.cols();
}

const char* verdict(double difference) {
    return difference < 1e-6 ? "passes" : "fails";
}

void story(shared::Options& options) {
    if (shared::helped(options, "A wrong gradient of 2-4-1, checked at smaller and smaller weights.")) return;
    RandomState rng(1);
    const datasets::Examples points = datasets::make_circles(300, 0.15, 0.8, rng);
    const Matrix &X = points.X, &Y = points.Y;
    const Matrix W1 = rng.randn(4, 2), W2 = rng.randn(1, 4);

    std::printf("W1 is randn *   right dW1   dW1 without tanh's slope\n");
    for (const double size : {1.0, 0.1, 0.01, 0.001}) {
        Parameters p{size * W1, Matrix(4, 1), W2, Matrix(1, 1)};
        const Cache cache = forward_propagation(X, p);
        const Matrix right = one_hidden_layer::backward_propagation(p, cache, X, Y).dW1;
        const Matrix wrong = wrong_dW1(p, cache, X, Y);
        const auto cost = [&] { return nn::compute_cost(forward_propagation(X, p).A2, Y); };
        const Matrix nudged = nn::numerical_gradients(cost, p.W1);  // nudges p.W1 and puts it back
        const double apart = nn::relative_difference(wrong, nudged);
        std::printf("%-13g   %-9s   %-6s   off by %.1e\n", size, verdict(nn::relative_difference(right, nudged)),
                    verdict(apart), apart);
    }
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
