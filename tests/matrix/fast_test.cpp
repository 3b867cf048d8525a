// The fast loops of chapter 1.3 give the bits of the plain ones, and their exp is right.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <limits>
#include <set>

#include "matrix/random.hpp"
#include "matrix/sums.hpp"
#include "tests/support.hpp"
#include "tests/text/text.hpp"

// Other tests have the plain dot and exp in the same program, and a linker keeps only one of two functions with the
// same name. So the fast ones get a namespace. What they include is included above, and stays outside of it.
namespace fast {
#include "chapters/1-logistic-regression/3-vectorized/fast/matrix/dot.hpp"
#include "chapters/1-logistic-regression/3-vectorized/fast/matrix/exp.hpp"
}  // namespace fast

namespace {

namespace fs = std::filesystem;

// How many doubles lie between a and b, both positive or 0.
double steps_between(double a, double b) {
    return std::fabs(static_cast<double>(static_cast<std::int64_t>(support::bits(a) - support::bits(b))));
}

// How far exp is off at x, in units of the last place of the true value.
double units_off(double x) {
    const long double truth = std::exp(static_cast<long double>(x));
    const double rounded = static_cast<double>(truth), next = std::nextafter(rounded, INFINITY);
    const long double unit = static_cast<long double>(next) - static_cast<long double>(rounded);
    const long double found = fast::exp(Matrix(1, 1, x))(0, 0);
    return static_cast<double>(std::fabs(found - truth) / unit);
}

}  // namespace

TEST_CASE("the fast products are the plain ones, bit for bit, for all shapes around their blocks") {
    RandomState rng(7);
    for (const int n : {0, 1, 2, 3, 4, 5, 7, 8, 9}) {    // rows of A, four at a time
        for (const int m : {0, 1, 5, 31, 32, 33, 65}) {  // rows of B in B.T(), 32 at a time
            for (const int p : {0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 16, 17, 18, 32, 33, 35, 50}) {
                const Matrix A = rng.randn(n, p), B = rng.randn(p, m);
                const Matrix At = support::transpose(A), Bt = support::transpose(B);
                Matrix in_order(n, m), in_sixteen(n, m);
                for (int i = 0; i < n; ++i) {
                    for (int j = 0; j < m; ++j) {
                        for (int k = 0; k < p; ++k) in_order(i, j) += A(i, k) * B(k, j);
                        in_sixteen(i, j) = sum_of_products(A.row(i), Bt.row(j), p);
                    }
                }
                CAPTURE(shape(A));
                CAPTURE(shape(B));
                CHECK(support::equal(fast::dot(A, B), in_order));
                CHECK(support::equal(fast::dot(At.T(), B), in_order));
                CHECK(support::equal(fast::dot(A, Bt.T()), in_sixteen));
            }
        }
    }
}

TEST_CASE("the fast products name inner dimensions that differ, and take temporaries") {
    const Matrix A(4, 2), B(3, 300);
    CHECK(support::error_of([&] { fast::dot(A, B); }) == "dot: (4, 2) . (3, 300): inner dimensions 2 and 3 differ");
    CHECK(support::error_of([&] { fast::dot(A.T(), B); }) ==
          "dot: (4, 2).T . (3, 300): inner dimensions 4 and 3 differ");
    CHECK(support::error_of([&] { fast::dot(A, B.T()); }) ==
          "dot: (4, 2) . (3, 300).T: inner dimensions 2 and 300 differ");
    CHECK(support::equal(fast::dot(Matrix{{1, 2}}, Matrix{{3, 4}}.T()), Matrix{{11}}));
}

TEST_CASE("the fast exp is within one unit in the last place, also where doubles get coarse") {
    double worst = 0.0, at = 0.0;
    const auto look = [&](double x) {
        if (const double off = units_off(x); off > worst) worst = off, at = x;
    };
    for (int i = 0; i <= 1454700; ++i) look(-745.0 + 0.001 * i);          // to 709.7
    for (int i = -100000; i <= 100000; ++i) look(1e-5 * i);               // where sigmoids are at work
    for (int k = -1074; k <= 1023; ++k) look((k + 0.5) * std::log(2.0));  // where 2^k changes
    for (int e = -1074; e <= 0; ++e) look(std::ldexp(1.0, e)), look(-std::ldexp(1.0, e));
    CAPTURE(at);
    CHECK(worst <= 1.0);
    CHECK(worst > 0.5);  // a worst case of half a unit would be too good to be true
}

TEST_CASE("the fast exp at its ends, at 0 and for NaN") {
    const auto exp_of = [](double x) { return fast::exp(Matrix(1, 1, x))(0, 0); };
    CHECK(exp_of(0.0) == 1.0);
    CHECK(exp_of(-0.0) == 1.0);
    CHECK(steps_between(exp_of(709.782712893384), std::exp(709.782712893384)) <= 1.0);  // the last finite one
    for (const double x : {709.7827128933841, 710.0, 711.0, 1e5, 1e308, HUGE_VAL}) CHECK(exp_of(x) == HUGE_VAL);
    CHECK(exp_of(-745.1332191019411) == std::numeric_limits<double>::denorm_min());
    for (const double x : {-745.1332191019412, -746.0, -747.0, -1e5, -1e308, -HUGE_VAL}) {
        CHECK(support::bits(exp_of(x)) == 0);  // 0, and not -0
    }
    CHECK(std::isnan(exp_of(NAN)));
    CHECK(std::isnan(exp_of(-NAN)));
}

TEST_CASE("the fast exp takes every number of a matrix, whatever its neighbours are") {
    RandomState rng(9);
    for (int n = 0; n <= 40; ++n) {
        Matrix A(2, n);
        for (int i = 0; i < A.size(); ++i) A.data()[i] = 1000.0 * rng.randn();
        if (n > 3) A(0, 3) = NAN, A(1, 2) = INFINITY;
        const Matrix E = fast::exp(A);
        REQUIRE(same_shape(A, E));
        for (int i = 0; i < A.size(); ++i) {
            CHECK(support::bits(E.data()[i]) == support::bits(fast::exp(Matrix(1, 1, A.data()[i]))(0, 0)));
        }
    }
}

// #include "dot.hpp" would find the plain file beside it, whatever FAST=1 says.
TEST_CASE("files of matrix/ are included with their path from the root, so that FAST=1 reaches every file") {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator("matrix")) names.insert(entry.path().filename().string());
    int includes = 0;
    for (const std::string folder : {"matrix", "nn", "datasets", "chapters", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const std::string path = entry.path().generic_string(), start = "#include \"";
            if (entry.path().extension() != ".hpp" && entry.path().extension() != ".cpp") continue;
            for (const std::string& line : text::lines_of(text::read_file(path))) {
                if (line.rfind(start, 0) != 0) continue;
                const std::string file = line.substr(start.size(), line.rfind('"') - start.size());
                if (names.count(fs::path(file).filename().string()) == 0) continue;
                CHECK_MESSAGE(fs::exists(file), path << " includes " << file << " without its path from the root");
                ++includes;
            }
        }
    }
    CHECK(includes > 50);
}
