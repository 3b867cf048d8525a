#include "nn/deep_network/initialization.hpp"

#include <cmath>

#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using namespace deep_network;
using support::error_of;

TEST_CASE("every start has the shapes of the layers and biases of 0") {
    const std::vector<int> layers{3, 5, 2, 1};
    RandomState rng(1);
    for (const Parameters& p : {initialize_parameters_zeros(layers), initialize_parameters_deep(layers, rng),
                                initialize_parameters_random(layers, rng), initialize_parameters_xavier(layers, rng),
                                initialize_parameters_he(layers, rng)}) {
        REQUIRE(p.W.size() == 3);
        for (std::size_t l = 0; l < 3; ++l) {
            CHECK(p.W[l].rows() == layers[l + 1]);
            CHECK(p.W[l].cols() == layers[l]);
            CHECK(support::equal(p.b[l], Matrix(layers[l + 1], 1)));
        }
    }
}

TEST_CASE("the notebook's small print-outs") {
    RandomState rng(3);
    const Parameters p = initialize_parameters_random({3, 2, 1}, rng);
    std::ostringstream text;
    text << p.W[0] << p.W[1];
    CHECK(text.str() ==
          "[[ 17.88628473   4.36509851   0.96497468]\n [-18.63492703  -2.77388203  -3.54758979]]"
          "[[-0.82741481 -6.27000677]]");
}

TEST_CASE("layer lists that can't be") {
    RandomState rng(1);
    CHECK(error_of([&] { initialize_parameters_he({2}, rng); }) ==
          "layers: at least the input's and the output's size");
    CHECK(error_of([&] {
              initialize_parameters_deep({2, 0, 1}, rng);
          }) == "layers: every size must be at least 1, not 0");
    CHECK(error_of([&] { initialize_parameters_zeros({2, -3, 1}); }).find("not -3") != std::string::npos);
}

TEST_CASE("rms_per_layer is the size of Z") {
    CHECK(rms(Matrix{{3, -4}, {0, 0}}) == 2.5);
    CHECK(error_of([] { rms(Matrix()); }) == "mean: a matrix of shape (0, 0) has no elements");
    const Parameters p{{Matrix{{2, 0}, {0, -2}}, Matrix{{1, 1}}}, {Matrix(2, 1), Matrix(1, 1)}};
    const std::vector<double> sizes = rms_per_layer(Matrix{{3}, {1}}, p);  // Z1 = (6, -2), A1 = (6, 0), Z2 = 6
    CHECK(sizes == std::vector<double>{std::sqrt(20.0), 6.0});
}

TEST_CASE(
    "He initialization keeps the size of the signal through relu layers, Xavier halves its square, 0.01 loses it") {
    RandomState rng(6);
    const Matrix X = rng.randn(200, 50);
    const std::vector<int> layers(7, 200);
    const auto last_over_first = [&](const Parameters& p) {
        const std::vector<double> sizes = rms_per_layer(X, p);
        return sizes.back() / sizes.front();
    };
    const double he = last_over_first(initialize_parameters_he(layers, rng));
    const double xavier = last_over_first(initialize_parameters_xavier(layers, rng));
    CHECK(he > 0.7);
    CHECK(he < 1.4);
    CHECK(std::fabs(xavier / std::pow(0.5, 2.5) - 1.0) < 0.4);  // five layers further, each sqrt(1/2)
    CHECK(last_over_first(initialize_parameters_deep(layers, rng)) < 1e-4);
}
