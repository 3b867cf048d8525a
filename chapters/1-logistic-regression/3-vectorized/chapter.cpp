// Part 1.3: the page's three products by loops and in one call; then a matrix product with its loops in three orders,
// sums in several running sums, and exp of many numbers. Results go to stdout, times to stderr. The text: README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

#include "chapters/1-logistic-regression/3-vectorized/exercise.hpp"
#include "chapters/1-logistic-regression/3-vectorized/loops.hpp"
#include "chapters/1-logistic-regression/3-vectorized/walks.hpp"
#include "matrix/dot.hpp"
#include "matrix/exp.hpp"
#include "matrix/operations.hpp"
#include "matrix/random.hpp"

namespace {

using shared::python_float;

void print_product(const char* name, const Matrix& by_loops, const char* call, const Matrix& in_one_call) {
    std::printf("%-12s %-12s %16.0f   %-15s   %s\n", name, shape(by_loops).c_str(), sum(by_loops), call,
                differing(by_loops, in_one_call) == 0 ? "yes" : "NO");
}

// dot, outer and elementwise on random whole numbers, as on the page. Whole numbers are added without any rounding.
void three_products(int length, RandomState& rng, Clock& clock) {
    const int few = std::min(length, 1000);
    Matrix x1(1, length), x2(1, length), short1(1, few), short2(1, few);
    for (Matrix* x : {&x1, &x2}) {
        for (int j = 0; j < x->cols(); ++j) (*x)(0, j) = rng.randint(11, 99);
    }
    std::copy_n(x1.data(), few, short1.data());
    std::copy_n(x2.data(), few, short2.data());
    const auto [low, high] = std::minmax_element(x1.data(), x1.data() + x1.size());
    std::printf("x1, x2: %s, whole numbers from %.0f to %.0f; outer takes the first %d of each\n", shape(x1).c_str(),
                *low, *high, few);
    std::printf("by loops     shape           all of it added   in one call       the same\n");
    const double dot_product = clock.timed("dot by a loop", 1000, [&] { return part_1_3::dot_loop(x1, x2); });
    print_product("dot", Matrix(1, 1, dot_product), "dot(x1, x2.T())",
                  clock.timed("dot in one call", 1000, [&] { return dot(x1, x2.T()); }));
    const Matrix outer = clock.timed("outer by loops", 20, [&] { return part_1_3::outer_loop(short1, short2); });
    print_product("outer", outer, "dot(x1.T(), x2)",
                  clock.timed("outer in one call", 20, [&] { return dot(short1.T(), short2); }));
    const Matrix elementwise = clock.timed("elementwise by a loop", 1000, [&] { return elementwise_loop(x1, x2); });
    print_product("elementwise", elementwise, "x1 * x2",
                  clock.timed("elementwise in one call", 1000, [&] { return x1 * x2; }));
}

// How each order walks through memory, counted for one run of its innermost loop.
void print_walks(int n) {
    std::printf("\nC = A B, all (%d, %d): %.0f products in any order of the loops\n", n, n, std::pow(n, 3));
    std::printf("              bytes from step to step, in  one run of the innermost loop touches\n");
    std::printf("order              A        B        C    lines in A      B      C    all\n");
    for (const Order& order : orders(n)) {
        const int a = part_1_3::lines_touched(order.step_A, n), b = part_1_3::lines_touched(order.step_B, n),
                  c = part_1_3::lines_touched(order.step_C, n);
        std::printf("%s %12d %8d %8d %13d %6d %6d %6d\n", order.name.c_str(), 8 * order.step_A, 8 * order.step_B,
                    8 * order.step_C, a, b, c, a + b + c);
    }
}

// The same product in seven ways, and in how many places each differs from the first.
void compare_products(int n, RandomState& rng, Clock& clock) {
    Matrix A(n, n), B(n, n), At(n, n), Bt(n, n);
    for (Matrix* X : {&A, &B}) {
        for (int i = 0; i < X->size(); ++i) X->data()[i] = rng.rand();
    }
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) At(j, i) = A(i, j), Bt(j, i) = B(i, j);
    }
    std::printf("\nC, from random A and B     C(0, 0)                differs from the first in\n");
    Matrix expected;
    const auto show = [&](const std::string& name, int times, auto product) {
        const Matrix C = clock.timed(name, times, product);
        if (expected.size() == 0) expected = C;
        std::printf("%-26s %-20s ", name.c_str(), python_float(first_of(C)).c_str());
        if (same_shape(expected, C)) std::printf("%8d of %d\n", differing(expected, C), expected.size());
        if (!same_shape(expected, C)) std::printf("shape %s\n", shape(C).c_str());
    };
    show("i, j, k", 3, [&] { return matrix_product_ijk(A, B); });
    show("j, k, i", 3, [&] { return matrix_product_jki(A, B); });
    show("i, k, j", 20, [&] { return part_1_3::matrix_product_ikj(A, B); });
    show("dot(A, B)", 20, [&] { return dot(A, B); });
    show("transposed_product(At, B)", 20, [&] { return part_1_3::transposed_product(At, B); });
    show("dot(At.T(), B)", 20, [&] { return dot(At.T(), B); });
    show("dot(A, Bt.T())", 20, [&] { return dot(A, Bt.T()); });
}

// `first`, then `each` again and again.
void compare_sums(double first, double each, Clock& clock) {
    std::printf("\n%s and then %s again and again, added up in\n", python_float(first).c_str(),
                python_float(each).c_str());
    std::printf("numbers   one running sum      four sums            sixteen\n");
    for (const int n : {10, 10000, 1000000}) {
        Matrix x(1, n, each);
        x(0, 0) = first;
        const double one = one_sum(x), four = part_1_3::sum_in_four(x), sixteen = sum(x);
        std::printf("%7d   %-20s %-20s %s\n", n, python_float(one).c_str(), python_float(four).c_str(),
                    python_float(sixteen).c_str());
        if (n != 10000) continue;  // of the page's many numbers
        clock.timed("10000 numbers in one sum", 1000, [&x] { return one_sum(x); });
        clock.timed("in four sums", 1000, [&x] { return part_1_3::sum_in_four(x); });
        clock.timed("in sixteen sums", 1000, [&x] { return sum(x); });
    }
}

// e^x for 10,000 numbers between -8 and 8. It prints nothing but its time: the last digits depend on the library.
void time_exp(RandomState& rng, Clock& clock) {
    Matrix x(1, 10000);
    for (int j = 0; j < x.cols(); ++j) x(0, j) = 16.0 * rng.rand() - 8.0;
    clock.timed("exp of 10000 numbers", 1000, [&x] { return exp(x); });
}

void story(shared::Options& options) {
    const int length = options.whole("--length", 10000, 1, 1000000, "numbers in x1 and in x2");
    const int n = options.whole("--size", 256, 1, 2048, "rows and columns of A and B");
    const double first = options.number("--first", 0.1, -1e300, 1e300, "the first of the numbers that are added up");
    const double each = options.number("--each", 0.1, -1e300, 1e300, "all the others");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers");
    const std::string folder = options.text("--out", "out/1.3", "folder for the picture");
    if (shared::helped(options, "Part 1.3: loops, their order, and several sums at once. Times go to stderr.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed);
    Clock clock;
    three_products(length, rng, clock);
    print_walks(n);
    compare_products(n, rng, clock);
    compare_sums(first, each, clock);
    time_exp(rng, clock);
    clock.report();
    out.write("walks.svg", walks::picture(part_1_3::lines_touched));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
