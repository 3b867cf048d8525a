// Whole trainings against NumPy and scikit-learn: the records of tests/reference/training.txt and initialization.txt.
#include <algorithm>

#include "chapters/shared/chapter.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"
#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace deep_network;
using support::value_of;
using support::words_of;

namespace {

Parameters start_of(const std::string& name, const std::vector<int>& layers, RandomState& rng) {
    if (name == "zeros") return initialize_parameters_zeros(layers);
    if (name == "random") return initialize_parameters_deep(layers, rng);
    if (name == "large") return initialize_parameters_random(layers, rng);
    if (name == "xavier") return initialize_parameters_xavier(layers, rng);
    REQUIRE(name == "he");
    return initialize_parameters_he(layers, rng);
}

RandomState seeded(const std::vector<std::string>& words) {
    return RandomState(static_cast<std::uint32_t>(std::stoul(value_of(words, "seed"))));
}

}  // namespace

TEST_CASE("starting weights equal NumPy's, bit for bit") {
    const std::vector<std::string> lines = support::golden_lines("initialization.txt");
    int matrices = 0;
    for (std::size_t n = 0; n < lines.size();) {
        const std::vector<std::string> words = words_of(lines[n++]);
        REQUIRE(words[0] == "init");
        RandomState rng = seeded(words);
        const Parameters p = start_of(words[1], support::sizes_of(value_of(words, "layers")), rng);
        CAPTURE(lines[n - 1]);
        for (; n < lines.size() && words_of(lines[n])[0] != "init"; ++n, ++matrices) {
            const std::vector<std::string> row = words_of(lines[n]);
            const std::size_t l = static_cast<std::size_t>(std::stoi(row[0].substr(1)));
            CHECK(support::equal(row[0][0] == 'W' ? p.W[l - 1] : p.b[l - 1], support::matrix_of(row)));
        }
    }
    CHECK(matrices == 5 * 2 * 4);
}

TEST_CASE("trainings print what NumPy prints") {
    const std::vector<std::string> lines = support::golden_lines("training.txt");
    int costs_checked = 0, gradients_checked = 0;
    for (std::size_t n = 0; n < lines.size();) {
        const std::string title = lines[n];
        const std::vector<std::string> words = words_of(lines[n++]);
        CAPTURE(title);
        RandomState rng = seeded(words);
        const bool is_run = words[0] == "run";
        const double noise = is_run ? std::stod(value_of(words, "noise")) : 0.15;
        const datasets::Examples train = datasets::make_circles(300, noise, 0.8, rng);
        const datasets::Examples test = datasets::make_circles(100, noise, 0.8, rng);
        const Parameters start =
            start_of(is_run ? value_of(words, "init") : "he", support::sizes_of(value_of(words, "layers")), rng);
        if (!is_run) {
            REQUIRE(words[0] == "gradients");
            const Gradients grads = L_model_backward(train.X, train.Y, start, L_model_forward(train.X, start));
            for (; n < lines.size() && lines[n][0] == 'd'; ++n, ++gradients_checked) {
                const std::vector<std::string> row = words_of(lines[n]);
                const std::size_t l = static_cast<std::size_t>(std::stoi(row[0].substr(2)));
                const Matrix& ours = row[0][1] == 'W' ? grads.dW[l - 1] : grads.db[l - 1];
                CHECK(nn::norm(ours) > 1e-8);
                CHECK(nn::relative_difference(ours, support::matrix_of(row)) < 1e-13);
            }
            continue;
        }
        const int every = std::stoi(value_of(words, "every"));
        const Training t = L_layer_model(train.X, train.Y, start, std::stod(value_of(words, "rate")),
                                         std::stoi(value_of(words, "iterations")), every);
        for (const double cost : t.costs) {
            CHECK(support::printf_text("%f", cost) == words_of(lines[n++])[3]);
            ++costs_checked;
        }
        CHECK("train " + shared::python_float(nn::accuracy(predict(train.X, t.parameters), train.Y)) == lines[n++]);
        CHECK("test " + shared::python_float(nn::accuracy(predict(test.X, t.parameters), test.Y)) == lines[n++]);
    }
    const auto is_cost = [](const std::string& line) { return line.rfind("cost ", 0) == 0; };
    CHECK(costs_checked == std::count_if(lines.begin(), lines.end(), is_cost));
    CHECK(costs_checked > 700);  // training.py leaves some runs out, but never so many
    CHECK(gradients_checked >= 10);
}
