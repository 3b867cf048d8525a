// Single steps and whole trainings against NumPy: the records of tests/reference/logistic.txt.
#include "tests/nn/golden.hpp"

#include <algorithm>
#include <cmath>

#include "matrix/random.hpp"
#include "nn/logistic_regression/model.hpp"

using namespace logistic_regression;
using support::int_of;
using support::value_of;
using support::words_of;

namespace {

void check_matrix(const std::string& line, const std::string& name, const Matrix& ours) {
    support::check_matrix(line, name, ours, 1e-12);
}

void check_number(const std::string& line, const std::string& name, double ours) {
    check_matrix(line, name, Matrix(1, 1, ours));
}

std::string digits_of(const Matrix& P) {
    std::string digits;
    for (int j = 0; j < P.cols(); ++j) digits += P(0, j) == 1.0 ? '1' : P(0, j) == 0.0 ? '0' : '?';
    return digits;
}

}  // namespace

TEST_CASE("logistic regression: steps and trainings give NumPy's numbers") {
    const std::vector<std::string> lines = support::golden_lines("logistic.txt");
    int steps_checked = 0, costs_checked = 0, runs_checked = 0;
    for (std::size_t n = 0; n < lines.size();) {
        const std::string title = lines[n];
        const std::vector<std::string> words = words_of(lines[n++]);
        CAPTURE(title);
        const int n_x = int_of(words, "n_x"), m = int_of(words, "m");
        RandomState rng(static_cast<std::uint32_t>(int_of(words, "seed")));
        const Matrix X = rng.randn(n_x, m);
        const Matrix Y = apply(rng.randn(1, m), [](double y) { return y > 0.0 ? 1.0 : 0.0; });
        if (words[0] == "step") {
            const Matrix w = rng.randn(n_x, 1);
            const double b = rng.randn();
            const Propagation step = propagate(w, b, X, Y);
            CHECK(std::fabs(step.cost - support::number(words_of(lines.at(n++)).at(1))) < 1e-14);
            check_matrix(lines.at(n++), "dw", step.grads.dw);
            check_number(lines.at(n++), "db", step.grads.db);
            ++steps_checked;
            continue;
        }
        REQUIRE(words[0] == "run");
        const Matrix X_test = rng.randn(n_x, 20);
        const double rate = std::stod(value_of(words, "rate"));
        const int iterations = int_of(words, "iterations");
        const Model d = model(X, Y, X_test, Matrix(1, 20), iterations, rate);
        for (const double cost : d.costs) {
            const std::vector<std::string> row = words_of(lines.at(n++));
            REQUIRE(row.size() == 4);
            CHECK(support::printf_text("%f", cost) == row[3]);
            CHECK(std::fabs(cost - support::number(row[2])) < 1e-14);
            ++costs_checked;
        }
        check_matrix(lines.at(n++), "w", d.w);
        check_number(lines.at(n++), "b", d.b);
        const Gradients grads = optimize(Matrix(n_x, 1), 0.0, X, Y, iterations, rate).grads;
        check_matrix(lines.at(n++), "dw", grads.dw);
        check_number(lines.at(n++), "db", grads.db);
        CHECK(words_of(lines.at(n++)) == std::vector<std::string>{"train", digits_of(d.Y_prediction_train)});
        CHECK(words_of(lines.at(n++)) == std::vector<std::string>{"test", digits_of(d.Y_prediction_test)});
        ++runs_checked;
    }
    CHECK(steps_checked == 5);
    CHECK(runs_checked == 12);
    CHECK(costs_checked == 35);
}
