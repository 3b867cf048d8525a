// The order of the additions is a promise: every compiler gives the same bits.
#include "matrix/sums.hpp"

#include <cmath>
#include <vector>

#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "matrix/random.hpp"
#include "tests/support.hpp"

namespace {

// Number k goes into sum k % 16; then halves are added, far neighbours first.
double in_order(const std::vector<double>& terms) {
    std::vector<double> sums(16, 0.0);
    for (std::size_t k = 0; k < terms.size(); ++k) sums[k % 16] += terms[k];
    for (const std::size_t half : {8u, 4u, 2u, 1u}) {
        for (std::size_t s = 0; s < half; ++s) sums[s] += sums[s + half];
    }
    return sums[0];
}

std::vector<double> products(const double* a, const double* b, int n) {
    std::vector<double> terms;
    for (int k = 0; k < n; ++k) terms.push_back(a[k] * b[k]);
    return terms;
}

}  // namespace

TEST_CASE("the order matters: one running sum gives other digits, and those of log 2 are NumPy's") {
    const Matrix losses(1, 300, std::log(2.0));
    CHECK(support::printf_text("%.15f", sum_of(losses.data(), 300) / 300) == "0.693147180559945");
    double one_running_sum = 0.0;
    for (int k = 0; k < 300; ++k) one_running_sum += losses(0, k);
    CHECK(support::printf_text("%.15f", one_running_sum / 300) == "0.693147180559947");
}

TEST_CASE("every function that adds along rows keeps this order") {
    RandomState rng(41);
    for (const int n : {1, 15, 16, 17, 33, 300}) {
        const Matrix A = rng.randn(3, n), B = rng.randn(2, n);
        const Matrix C = dot(A, B.T()), along = sum(A, 1);
        for (int i = 0; i < 3; ++i) {
            CHECK(along(i, 0) == in_order({A.row(i), A.row(i) + n}));
            for (int j = 0; j < 2; ++j) CHECK(C(i, j) == in_order(products(A.row(i), B.row(j), n)));
        }
        CHECK(sum(A) == in_order({A.data(), A.data() + 3 * n}));
        CHECK(mean(A) == in_order({A.data(), A.data() + 3 * n}) / (3 * n));
    }
}

TEST_CASE("sums are added in sixteen parts, to the last bit, for every length") {
    RandomState rng(40);
    for (int n = 0; n <= 70; ++n) {
        const Matrix a = rng.randn(1, n), b = rng.randn(1, n);
        CHECK(sum_of(b.data(), n) == in_order({b.data(), b.data() + n}));
        CHECK(sum_of_products(a.data(), b.data(), n) == in_order(products(a.data(), b.data(), n)));
    }
}
