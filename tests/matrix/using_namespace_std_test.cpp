// Tutorials and courses open with these two lines. No function of matrix/ may be ambiguous then.
#include <algorithm>
#include <complex>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <valarray>
#include <vector>

#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "matrix/print.hpp"
#include "matrix/random.hpp"
#include "tests/support.hpp"

using namespace std;

TEST_CASE("everything in matrix/ can be called under using namespace std") {
    RandomState rng(1);
    Matrix A = rng.randn(2, 3), B = rng.randn(2, 3);
    const Matrix whole{{1, 2}, {3, 4}};
    CHECK(support::equal(apply(whole, [](double x) { return 2.0 * x; }), Matrix{{2, 4}, {6, 8}}));
    const auto half = [](double x) { return x / 2.0; };
    CHECK(support::equal(apply(whole * 2.0, half), whole));
    CHECK(support::equal(exp(Matrix{{0}}) + log(Matrix{{1}}) + sqrt(Matrix{{4}}) + tanh(Matrix{{0}}), Matrix{{3}}));
    CHECK(support::equal(maximum(-whole, -2.0), Matrix{{-1, -2}, {-2, -2}}));
    CHECK(support::equal(columns(whole, 1, 2), Matrix{{2}, {4}}));
    CHECK(support::equal(sum(whole, 0), Matrix{{4, 6}}));
    CHECK(sum(whole) == 10.0);
    CHECK(mean(whole) == 2.5);
    CHECK(all_finite(whole));
    CHECK(same_shape(A, B));
    CHECK(broadcasts_to(Matrix(1, 3), 2, 3));
    CHECK(shape(stretched(Matrix(1, 3), A)) == "(2, 3)");
    CHECK(shape(dot(A, B.T())) == "(2, 2)");
    combine(A, B, "+", plus<double>());
    swap(A, B);
    vector<int> list{1};
    rng.shuffle(list);
    ostringstream text;
    text << whole;
    CHECK(text.str() == "[[1. 2.]\n [3. 4.]]");
}
