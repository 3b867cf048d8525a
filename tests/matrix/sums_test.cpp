// The order of the additions is a promise: every compiler gives the same bits, and so do all functions of sums.hpp.
#include "matrix/sums.hpp"

#include <vector>

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

TEST_CASE("sums are added in sixteen parts, to the last bit, for every length") {
    RandomState rng(40);
    for (int n = 0; n <= 70; ++n) {
        const Matrix A = rng.randn(4, n), b = rng.randn(1, n);
        CHECK(sum_of(b.data(), n) == in_order({b.data(), b.data() + n}));
        CHECK(sum_of_products(A.data(), b.data(), n) == in_order(products(A.data(), b.data(), n)));
        double totals[4];
        four_sums_of_products(A.data(), b.data(), n, totals);
        for (int r = 0; r < 4; ++r) CHECK(totals[r] == in_order(products(A.row(r), b.data(), n)));
    }
}
