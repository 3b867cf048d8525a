// Part 3.6, the end of the group: its two trainings once more, with the functions of 3.1 to 3.6 and no others. Only the
// cost comes from part 1.5's true_cost. make run-3.6 MINE=all links yours of every chapter that is wholly written, and
// ours of the others.
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/3-deep-networks/5-model/exercise.hpp"
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "chapters/shared/chapter.hpp"
#include "datasets/circles.hpp"
#include "matrix/operations.hpp"
#include "nn/accuracy.hpp"
#include "nn/cost.hpp"

namespace {

using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::LinearGradients;
using deep_network::Parameters;
using deep_network::Training;

constexpr int cost_every = 100, print_every = 1000;

std::string mine;  // "3.2,3.4": the chapters whose functions are the reader's

bool is_yours(const std::string& number) {
    return mine.find(number) != std::string::npos;
}

double rms(const Matrix& A) {
    return std::sqrt(mean(A * A));
}

// Our solutions would go by nn/ alone. Where a chapter isn't yours, these take its place: they call what may be yours.
Gradients way_back(const Matrix& X, const Matrix& Y, const Parameters& p, const std::vector<LayerCache>& caches) {
    if (is_yours("3.4")) return part_3_4::L_model_backward(X, Y, p, caches);
    Gradients grads{std::vector<Matrix>(p.W.size()), std::vector<Matrix>(p.W.size())};
    Matrix dZ = caches.back().A - Y;
    for (std::size_t l = p.W.size(); l >= 1; --l) {
        const LinearGradients layer = part_3_3::linear_backward(dZ, l == 1 ? X : caches[l - 2].A, p.W[l - 1]);
        grads.dW[l - 1] = layer.dW;
        grads.db[l - 1] = layer.db;
        if (l > 1) dZ = part_3_3::relu_backward(layer.dA_prev, caches[l - 2].Z);
    }
    return grads;
}

Training train(const Matrix& X, const Matrix& Y, Parameters p, double learning_rate, int iterations,
               const part_3_5::Report& report) {
    if (is_yours("3.5")) return part_3_5::L_layer_model(X, Y, p, learning_rate, iterations, cost_every, report);
    std::vector<double> costs;
    for (int i = 0; i < iterations; ++i) {
        const std::vector<LayerCache> caches = part_3_2::L_model_forward(X, p);
        if (i % cost_every == 0) {
            costs.push_back(nn::true_cost(caches.back().Z, caches.back().A, Y));
            report(i, costs.back(), p);
        }
        p = part_3_4::update_parameters(p, way_back(X, Y, p, caches), learning_rate);
    }
    return {p, costs};
}

Matrix predict(const Matrix& X, const Parameters& p) {
    if (is_yours("3.5")) return part_3_5::predict(X, p);
    return apply(part_3_2::L_model_forward(X, p).back().A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

std::vector<double> rms_per_layer(const Matrix& X, const Parameters& p) {
    if (is_yours("3.6")) return part_3_6::rms_per_layer(X, p);
    std::vector<double> sizes;
    for (const LayerCache& cache : part_3_2::L_model_forward(X, p)) sizes.push_back(rms(cache.Z));
    return sizes;
}

void print_whose() {
    const std::vector<std::vector<std::string>> functions{
        {"3.1", "zero_parameters, initialize_parameters_deep"},
        {"3.2", "L_model_forward and what it calls"},
        {"3.3", "the backward functions that L_model_backward calls"},
        {"3.4", "L_model_backward, update_parameters"},
        {"3.5", "L_layer_model, predict"},
        {"3.6", "initialize_parameters_he, rms_per_layer, first_below"}};
    for (const std::vector<std::string>& part : functions) {
        std::printf("%s %s  %s\n", part[0].c_str(), is_yours(part[0]) ? "yours" : "ours ", part[1].c_str());
    }
    // Our 3.4 calls nn/, and yours of 3.5 calls our 3.4: then nothing of 3.3 runs.
    const bool passed_over = is_yours("3.5") && !is_yours("3.4");
    const std::vector<std::vector<std::string>> unused{
        {"3.1", "number_of_parameters"},
        {"3.3", passed_over ? "all of it, until 3.4 is yours"
                            : "relative_difference, sigmoid_backward, linear_activation_backward"},
        {"3.4", "page_dAL"},
        {"3.5", "number_of_parameters"},
        {"3.6", "initialize_parameters_xavier"}};
    std::string list;
    for (const std::vector<std::string>& part : unused) {
        if (is_yours(part[0])) list += "  " + part[0] + "        " + part[1] + "\n";
    }
    if (!list.empty()) std::printf("The training has no use for these of yours:\n%s", list.c_str());
    if (is_yours("3.3") && is_yours("3.4")) std::printf("  (unless your L_model_backward calls one of those of 3.3)\n");
    std::printf("\n");
}

// The lines are those of 3.6 itself.
void train_from(const std::string& name, const Parameters& start, const datasets::Examples& points,
                const datasets::Examples& test, double learning_rate, int iterations) {
    std::cout << name << std::endl;
    std::printf("RMS of Z, layer by layer: ");
    for (const double size : rms_per_layer(points.X, start)) std::printf(" %.1e", size);
    std::printf("\nRMS of dW, layer by layer:");
    const Gradients grads = way_back(points.X, points.Y, start, part_3_2::L_model_forward(points.X, start));
    for (const Matrix& dW : grads.dW) std::printf(" %.1e", rms(dW));
    std::printf("\n");
    const auto print_cost = [](int i, double cost, const Parameters&) {
        if (i % print_every == 0) std::printf("Cost after iteration %d: %.6f\n", i, cost);
    };
    const Training trained = train(points.X, points.Y, start, learning_rate, iterations, print_cost);
    const int fallen = part_3_6::first_below(trained.costs, cost_every, 0.68);
    if (fallen < 0) std::printf("cost never below 0.68\n");
    if (fallen >= 0) std::printf("cost first below 0.68 at iteration %d\n", fallen);
    const auto right = [&trained](const datasets::Examples& examples) {
        return shared::python_float(nn::accuracy(predict(examples.X, trained.parameters), examples.Y));
    };
    std::cout << "train accuracy: " << right(points) << " %\ntest accuracy: " << right(test) << " %\n";
}

void story(shared::Options& options) {
    const int iterations = options.whole("--iterations", 15000, 1, 1000000, "steps of gradient descent");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: training set, test set, weights");
    mine = options.text("--mine", "", "the chapters whose functions are yours; make fills this in");
    if (shared::helped(options, "Parts 3.1 to 3.6 together: your own functions train the networks of 3.6.")) return;
    print_whose();

    RandomState rng(seed);
    const datasets::Examples points = datasets::make_circles(300, 0.15, 0.8, rng);
    const datasets::Examples test = datasets::make_circles(100, 0.15, 0.8, rng);
    const std::vector<int> layers{2, 20, 10, 1};
    RandomState again = rng;  // both starts draw the same numbers, so that they differ in scale only
    train_from("random: weights * 0.01", part_3_1::initialize_parameters_deep(layers, rng), points, test, 0.2,
               iterations);
    std::printf("\n");
    train_from("he: weights * sqrt(2 / n_prev)", part_3_6::initialize_parameters_he(layers, again), points, test, 0.2,
               iterations);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
