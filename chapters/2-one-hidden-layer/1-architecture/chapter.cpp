// Part 2.1: what a hidden layer can do that one unit can't, and the numbers it is made of. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/2-one-hidden-layer/1-architecture/drawing.hpp"
#include "chapters/2-one-hidden-layer/1-architecture/exercise.hpp"
#include "chapters/2-one-hidden-layer/1-architecture/fences.hpp"
#include "datasets/circles.hpp"
#include "matrix/dot.hpp"

namespace {

using one_hidden_layer::Parameters;

constexpr int pixels = 12288, pictures = 6002;  // the page's: 64 * 64 pixels in 3 colours

void print_shapes(const Parameters& p, int n_h) {
    std::printf("\n%d inputs, %d hidden units, 1 output\n", pixels, n_h);
    const auto print = [](const char* name, const Matrix& A) {
        std::printf("%s  %-12s %8d numbers, first %.8f\n", name, shape(A).c_str(), A.size(), A.data()[0]);
    };
    print("W1", p.W1);
    print("b1", p.b1);
    print("W2", p.W2);
    print("b2", p.b2);
}

void print_counts() {
    std::printf("\nhidden units  parameters  for each of %d pictures\n", pictures);
    std::printf("none          %10d  %8.1f\n", pixels + 1, (pixels + 1.0) / pictures);
    for (const int n_h : {10, 50, 100, 200, 400}) {
        const int count = part_2_1::number_of_parameters(pixels, n_h, 1);
        std::printf("%-12d  %10d  %8.1f\n", n_h, count, static_cast<double>(count) / pictures);
    }
}

// What the hidden units of a 2-4-1 network say to the point (1, 2), and how fast the answer changes with each unit's
// first weight: that weight nudged by 0.001, the change of the answer divided by 0.001.
void print_twins(const std::string& name, const Parameters& start) {
    const Matrix x{{1}, {2}}, a1 = tanh(dot(start.W1, x) + start.b1);
    const double before = fences::answers(x, start)(0, 0);
    std::printf("%-20s", name.c_str());
    for (int i = 0; i < a1.rows(); ++i) std::printf(" %7.4f", a1(i, 0));
    std::printf("   ");
    for (int i = 0; i < a1.rows(); ++i) {
        Parameters nudged = start;
        nudged.W1(i, 0) += 0.001;
        std::printf(" %8.5f", (fences::answers(x, nudged)(0, 0) - before) / 0.001);
    }
    std::printf("\n");
}

// How far the hidden units' z lie from 0 for a picture of random pixels, and how steep tanh is there.
void print_steepness(const std::string& name, const Matrix& W1, const Matrix& picture) {
    const Matrix z = dot(W1, picture), a = tanh(z);
    const double size = sum(apply(z, [](double x) { return std::fabs(x); })) / z.size();
    std::printf("%-15s mean |z1| %8.4f   mean slope of tanh %.4f\n", name.c_str(), size, sum(1.0 - a * a) / a.size());
}

// Two slips of the page, each beside what is right.
void print_errata(const Parameters& large) {
    std::printf("z2 = W2 x:             ");
    try {
        dot(large.W2, Matrix(pixels, 1));
        std::printf("no error\n");
    } catch (const std::invalid_argument& error) {
        std::printf("%s\n", error.what());
    }
    const double a = 0.9, y = 0.0;  // sure, and wrong
    std::printf("cost of 0.9 for a 0:   %.6f\n", -(y * std::log(a) + (1.0 - y) * std::log(1.0 - a)));
    std::printf("with the page's minus: %.6f\n", -(y * std::log(a) - (1.0 - y) * std::log(1.0 - a)));
}

void story(shared::Options& options) {
    const int n_h = options.whole("--n-h", 10, 1, 1000, "hidden units, where the inputs are pictures");
    const std::string half = options.choice("--half", "none", {"none", "W1", "W2"}, "a start with one matrix at 0.5");
    const bool errata = options.flag("--errata", "only what two slips of the page would lead to");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: weights, picture, points");
    const std::string folder = options.text("--out", "out/2.1", "folder for the pictures");
    if (shared::helped(options, "Part 2.1: one hidden layer, its shapes and its start.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed), points(seed);
    if (errata) return print_errata(part_2_1::initialize_parameters(pixels, n_h, 1, rng));

    const std::vector<svg::Picture> drawn = fences::draw(datasets::make_circles(300, 0.1, 0.4, points));
    const std::string title = "What can hidden units enclose?";
    out.write("fences.svg", plot::side_by_side(title, drawn));
    out.write("fences-narrow.svg", plot::side_by_side(title, drawn, 1));
    const Parameters large = part_2_1::initialize_parameters(pixels, n_h, 1, rng);
    print_shapes(large, n_h);
    print_counts();

    std::printf("\nstart of 2-4-1       what units 1 to 4 say           slope for the first weight of each\n");
    const Parameters zero{Matrix(4, 2), Matrix(4, 1), Matrix(1, 4), Matrix(1, 1)};
    const Parameters halves{Matrix(4, 2, 0.5), Matrix(4, 1), Matrix(1, 4, 0.5), Matrix(1, 1)};
    Parameters random = part_2_1::initialize_parameters(2, 4, 1, points);
    print_twins("all weights 0", zero);
    print_twins("all weights 0.5", halves);
    print_twins("randn * 0.01", random);
    out.write("network.svg", drawing::architecture(random));
    if (half == "W1") random.W1 = halves.W1;
    if (half == "W2") random.W2 = halves.W2;
    if (half != "none") print_twins(half + " 0.5, other drawn", random);

    std::printf("\na picture of %d random pixels\n", pixels);
    const Matrix random_picture = apply(Matrix(pixels, 1), [&rng](double) { return rng.rand(); });
    print_steepness("randn * 0.01:", large.W1, random_picture);
    print_steepness("randn:", 100.0 * large.W1, random_picture);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
