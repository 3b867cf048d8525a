#include "datasets/circles.hpp"

#include <cmath>

#include "tests/support.hpp"

using support::error_of;
using support::value_of;

TEST_CASE("make_circles equals scikit-learn's: labels exactly, coordinates to two units in the last place of 1") {
    const std::vector<std::string> lines = support::golden_lines("circles.txt");
    int records = 0;
    for (std::size_t n = 0; n < lines.size(); ++records) {
        const std::vector<std::string> words = support::words_of(lines[n++]);
        REQUIRE(words[0] == "circles");
        CAPTURE(lines[n - 1]);
        RandomState rng(static_cast<std::uint32_t>(std::stoul(value_of(words, "seed"))));
        const datasets::Examples data =
            datasets::make_circles(std::stoi(value_of(words, "n")), std::stod(value_of(words, "noise")),
                                   std::stod(value_of(words, "factor")), rng);
        std::string labels;
        for (int j = 0; j < data.Y.cols(); ++j) labels += data.Y(0, j) == 1.0 ? '1' : '0';
        CHECK("labels " + labels == lines[n++]);
        int points = 0;
        for (; n < lines.size() && lines[n].rfind("point ", 0) == 0; ++n, ++points) {
            const std::vector<std::string> point = support::words_of(lines[n]);
            CHECK(std::fabs(data.X(0, points) - support::number(point[1])) <= 4.4e-16);
            CHECK(std::fabs(data.X(1, points) - support::number(point[2])) <= 4.4e-16);
        }
        CHECK(points == std::min(data.X.cols(), 40));
        CHECK(rng.rand() == support::number(support::words_of(lines[n++])[1]));  // both have drawn equally much
    }
    CHECK(records >= 6);
}

TEST_CASE("without noise the points lie on their circles") {
    RandomState rng(1);
    const datasets::Examples data = datasets::make_circles(101, 0.0, 0.5, rng);
    int inner = 0;
    for (int j = 0; j < 101; ++j) {
        const double radius = std::hypot(data.X(0, j), data.X(1, j));
        CHECK(std::fabs(radius - (data.Y(0, j) == 1.0 ? 0.5 : 1.0)) < 1e-15);
        inner += data.Y(0, j) == 1.0;
    }
    CHECK(inner == 51);
    CHECK(shape(data.X) == "(2, 101)");
    CHECK(shape(data.Y) == "(1, 101)");
}

TEST_CASE("circles that can't be") {
    RandomState rng(1);
    const auto error = [&rng](int n, double noise, double factor) {
        return error_of([&] { datasets::make_circles(n, noise, factor, rng); });
    };
    CHECK(error(1, 0.0, 0.0) == "nothing thrown");  // just possible
    CHECK(error(0, 0.1, 0.8) == "make_circles: n_samples must be at least 1, not 0");
    CHECK(error(9, -0.1, 0.8).find("noise must be 0 or more") != std::string::npos);
    CHECK(error(9, std::nan(""), 0.8).find("noise must be 0 or more") != std::string::npos);
    CHECK(error(9, INFINITY, 0.8).find("noise must be 0 or more") != std::string::npos);
    CHECK(error(9, 0.1, 1.0).find("factor must be at least 0 and below 1") != std::string::npos);
    CHECK(error(9, 0.1, -0.2).find("factor must be at least 0 and below 1") != std::string::npos);
    CHECK(error(9, 0.1, std::nan("")).find("factor must be") != std::string::npos);
}
