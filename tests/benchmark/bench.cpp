// How fast is it? Without arguments our own figures. With arguments one task, for peers.py:
//   bench start 2,4,1 300        the points and the first weights as text: where all programs start
//   bench train 2,4,1 300 STEPS  seconds per step, and the cost after the last
//   bench product N P M          seconds of the three products of N units with P inputs of M examples
//   bench pictures STEPS         logistic regression on the pictures in $CIFAR10: seconds per step, the cost, peak MB
#include <sys/resource.h>

#include <cstdlib>
#include <cstring>

#include "datasets/cats_dogs.hpp"
#include "nn/deep_network/model.hpp"
#include "nn/logistic_regression/optimize.hpp"
#include "tests/benchmark/timing.hpp"

namespace {

using benchmark::median;
using benchmark::Median;
using benchmark::seconds;

// Seconds per step, and where they led.
struct Run {
    double seconds;
    double cost;
};

Run train(const std::vector<int>& layers, int m, int steps) {
    const benchmark::Start start = benchmark::start_of(layers, m);
    const auto& [X, Y] = start.points;
    const double begin = seconds();
    const deep_network::Training trained = deep_network::L_layer_model(X, Y, start.parameters, 0.2, steps);
    const double passed = seconds() - begin;
    return {passed / steps, nn::compute_cost(deep_network::L_model_forward(X, trained.parameters).back().A, Y)};
}

// The three products with X: (p, m), seconds for each: dot(W, X), W: (n, p); dot(V.T(), X), V: (p, n), as logistic
// regression has its weights; dot(dZ, X.T()), dZ: (n, m), the gradient of W.
std::vector<double> products(int n, int p, int m) {
    RandomState rng(1);
    const Matrix W = rng.randn(n, p), V = rng.randn(p, n), dZ = rng.randn(n, m), X = rng.randn(p, m);
    return {benchmark::seconds_of([&] { dot(W, X); }), benchmark::seconds_of([&] { dot(V.T(), X); }),
            benchmark::seconds_of([&] { dot(dZ, X.T()); })};
}

Run pictures(const datasets::Examples& examples, int steps) {
    const auto& [X, Y] = examples;
    const double begin = seconds();
    const logistic_regression::Optimization trained =
        logistic_regression::optimize(Matrix(X.rows(), 1), 0.0, X, Y, steps, 0.001);
    const double passed = seconds() - begin;
    return {passed / steps, logistic_regression::propagate(trained.params.w, trained.params.b, X, Y).cost};
}

datasets::Examples load_pictures(const char* folder) {
    const datasets::Pictures cats_dogs = datasets::cifar10_train(folder);
    return {datasets::flatten(cats_dogs.images) / 255.0, cats_dogs.Y};
}

double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024e-6;
}

void print_matrix(const std::string& name, const Matrix& A) {
    std::printf("%s %d %d", name.c_str(), A.rows(), A.cols());
    for (int i = 0; i < A.size(); ++i) std::printf(" %.17g", A.data()[i]);
    std::printf("\n");
}

int task(int count, char** words) {
    const std::string name = words[1];
    const char* folder = std::getenv("CIFAR10");
    if (name == "start" && count == 4) {
        const benchmark::Start start = benchmark::start_of(benchmark::sizes_of(words[2]), std::atoi(words[3]));
        print_matrix("X", start.points.X);
        print_matrix("Y", start.points.Y);
        for (const Matrix& W : start.parameters.W) print_matrix("W", W);
    } else if (name == "train" && count == 5) {
        const Run run = train(benchmark::sizes_of(words[2]), std::atoi(words[3]), std::atoi(words[4]));
        std::printf("%.9g %.17g\n", run.seconds, run.cost);
    } else if (name == "product" && count == 5) {
        const std::vector<double> times = products(std::atoi(words[2]), std::atoi(words[3]), std::atoi(words[4]));
        std::printf("%.9g %.9g %.9g\n", times[0], times[1], times[2]);
    } else if (name == "pictures" && count == 3 && folder != nullptr) {
        const Run run = pictures(load_pictures(folder), std::atoi(words[2]));
        std::printf("%.9g %.17g %.0f\n", run.seconds, run.cost, peak_megabytes());
    } else {
        std::fprintf(stderr, "bench: the first lines of tests/benchmark/bench.cpp say what it takes\n");
        return 2;
    }
    return 0;
}

// Steps for about a fiftieth of a second: the more numbers in the network and points, the fewer.
int steps_for(const std::vector<int>& layers, int m) {
    int units = 0;
    for (std::size_t l = 1; l < layers.size(); ++l) units += layers[l] * (layers[l - 1] + 5);
    return 1 + 20000000 / (units * m);
}

void print_steps() {
    const std::vector<std::vector<int>> nets = {{2, 4, 1}, {2, 10, 5, 1}, {2, 20, 10, 1}};
    std::vector<std::vector<double>> times(nets.size());
    for (int round = 0; round < 15; ++round) {
        for (std::size_t i = 0; i < nets.size(); ++i) {
            times[i].push_back(train(nets[i], 300, steps_for(nets[i], 300)).seconds * 1e9);
        }
    }
    std::printf("\nOne step with 300 points                  ns, median   fastest to slowest\n");
    const char* names[] = {"[2, 4, 1]", "[2, 10, 5, 1]", "[2, 20, 10, 1]"};
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const Median time = median(times[i]);
        std::printf("  %-38s %11.0f   %.0f to %.0f\n", names[i], time.middle, time.lowest, time.highest);
    }
}

void print_growth() {
    const std::vector<std::vector<int>> nets = {{2, 4, 1}, {2, 20, 10, 1}};
    const std::vector<int> points = {100, 300, 1000, 3000, 10000, 30000, 100000};
    std::vector<std::vector<double>> times(nets.size() * points.size());
    for (int round = 0; round < 7; ++round) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const std::vector<int>& net = nets[i / points.size()];
            const int m = points[i % points.size()];
            times[i].push_back(train(net, m, steps_for(net, m)).seconds * 1e9 / m);
        }
    }
    std::printf(
        "\nNs per point and step, median (fastest to slowest)\n  points        [2, 4, 1]               [2, 20, 10, "
        "1]\n");
    for (std::size_t j = 0; j < points.size(); ++j) {
        const Median small = median(times[j]), large = median(times[points.size() + j]);
        std::printf("  %7d  %6.1f (%.1f to %.1f)      %6.1f (%.1f to %.1f)\n", points[j], small.middle, small.lowest,
                    small.highest, large.middle, large.lowest, large.highest);
    }
}

void print_products() {
    std::vector<std::vector<int>> shapes;
    for (int n = 4; n <= 1024; n *= 2) shapes.push_back({n, n, n});
    for (const auto& pictures : {std::vector<int>{10, 12288, 1000}, {800, 12288, 250}, {1, 3072, 6000}}) {
        shapes.push_back(pictures);
    }
    std::vector<std::vector<double>> times[3];
    for (auto& kind : times) kind.resize(shapes.size());
    for (int round = 0; round < 5; ++round) {
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            const int n = shapes[i][0], p = shapes[i][1], m = shapes[i][2];
            const double flops = 2.0 * n * p * m;
            const std::vector<double> one = products(n, p, m);
            for (std::size_t kind = 0; kind < 3; ++kind) times[kind][i].push_back(flops / one[kind] * 1e-9);
        }
    }
    std::printf("\nGFLOP/s of the products: units x inputs x examples, median (lowest to highest)\n");
    std::printf("  %-18s %-24s %-24s %s\n", "", "dot(W, X)", "dot(V.T(), X)", "dot(dZ, X.T())");
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto& s = shapes[i];
        std::printf("  %-18s",
                    (std::to_string(s[0]) + "x" + std::to_string(s[1]) + "x" + std::to_string(s[2])).c_str());
        for (auto& kind : times) {
            const Median rate = median(kind[i]);
            char text[40];
            std::snprintf(text, sizeof text, "%.1f (%.1f to %.1f)", rate.middle, rate.lowest, rate.highest);
            std::printf(" %-24s", text);
        }
        std::printf("\n");
    }
}

void print_pictures() {
    const char* folder = std::getenv("CIFAR10");
    if (folder == nullptr) {
        std::printf("\nLogistic regression on pictures: skipped, as CIFAR10 names no folder\n");
        return;
    }
    const datasets::Examples examples = load_pictures(folder);
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) times.push_back(pictures(examples, 10).seconds * 1e3);
    const Median time = median(times);
    const double data = (examples.X.size() + examples.Y.size()) * 8e-6, peak = peak_megabytes();
    std::printf(
        "\nLogistic regression on %d pictures: %.1f ms a step (%.1f to %.1f); data %.0f MB, peak %.0f MB, %+.0f %%\n",
        examples.X.cols(), time.middle, time.lowest, time.highest, data, peak, 100.0 * (peak / data - 1.0));
}

}  // namespace

int main(int count, char** words) {
    if (count > 1) return task(count, words);
    std::printf("Processor time on one core; every figure is the median of runs that take turns.\n");
    print_pictures();
    print_steps();
    print_growth();
    print_products();
}
