// Single steps and whole trainings against NumPy: the records of tests/reference/one_hidden.txt.
#include "tests/nn/golden.hpp"

#include <algorithm>
#include <cmath>

#include "datasets/circles.hpp"
#include "nn/one_hidden_layer/model.hpp"

using namespace one_hidden_layer;
using support::int_of;
using support::value_of;
using support::words_of;

namespace {

void check_matrix(const std::string& line, const std::string& name, const Matrix& ours) {
    support::check_matrix(line, name, ours, 1e-13);
}

}  // namespace

TEST_CASE("one hidden layer: steps and trainings give NumPy's numbers") {
    const std::vector<std::string> lines = support::golden_lines("one_hidden.txt");
    int steps_checked = 0, costs_checked = 0;
    for (std::size_t n = 0; n < lines.size();) {
        const std::string title = lines[n];
        const std::vector<std::string> words = words_of(lines[n++]);
        CAPTURE(title);
        RandomState rng(static_cast<std::uint32_t>(int_of(words, "seed")));
        if (words[0] == "step") {
            const int n_x = int_of(words, "n_x"), m = int_of(words, "m");
            const Matrix X = rng.randn(n_x, m);
            const Matrix Y = apply(rng.randn(1, m), [](double y) { return y > 0.0 ? 1.0 : 0.0; });
            const Parameters p = initialize_parameters(n_x, int_of(words, "n_h"), 1, rng);
            const Cache cache = forward_propagation(X, p);
            const Gradients grads = backward_propagation(p, cache, X, Y);
            check_matrix(lines.at(n++), "A2", cache.A2);
            check_matrix(lines.at(n++), "dW1", grads.dW1);
            check_matrix(lines.at(n++), "db1", grads.db1);
            check_matrix(lines.at(n++), "dW2", grads.dW2);
            check_matrix(lines.at(n++), "db2", grads.db2);
            ++steps_checked;
            continue;
        }
        REQUIRE(words[0] == "run");
        const datasets::Examples train = datasets::make_circles(300, 0.15, 0.8, rng);
        datasets::make_circles(100, 0.15, 0.8, rng);  // test points, drawn before the weights and not used here
        Parameters start = initialize_parameters(2, int_of(words, "n_h"), 1, rng);
        start.W1 *= Matrix{{std::stod(value_of(words, "scale"))}};
        start.W2 *= Matrix{{std::stod(value_of(words, "scale"))}};
        const Training t = nn_model(train.X, train.Y, start, std::stod(value_of(words, "rate")),
                                    int_of(words, "iterations"), int_of(words, "every"));
        for (const double cost : t.costs) {
            const std::vector<std::string> row = words_of(lines.at(n++));
            REQUIRE(row.size() == 4);
            CHECK(support::printf_text("%f", cost) == row[3]);
            CHECK(std::fabs(cost - support::number(row[2])) < 1e-9);
            ++costs_checked;
        }
        const std::vector<std::string> row = words_of(lines.at(n++));
        REQUIRE(row[0] == "train");
        CHECK(nn::accuracy(predict(t.parameters, train.X), train.Y) == support::number(row[1]));
    }
    const auto is_cost = [](const std::string& line) { return line.rfind("cost ", 0) == 0; };
    CHECK(costs_checked == std::count_if(lines.begin(), lines.end(), is_cost));
    CHECK(costs_checked > 350);  // one_hidden.py leaves out runs that hang on rounding, but never so many
    CHECK(steps_checked == 4);
}
