// Part 3.6, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "chapters/3-deep-networks/6-initialization/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// What a start returns, drawn from the same stream every time. What has become of the stream comes first: a start that
// drew from another one is found out by that.
template <typename Start>
Parts parts_of(Start start) {
    RandomState rng(1);
    const deep_network::Parameters p = start({3, 7, 4, 2}, rng);
    const auto count = [](std::size_t n) { return Matrix(1, 1, static_cast<double>(n)); };
    Parts parts{{"the next number of rng", Matrix(1, 1, rng.randn())},
                {"the number of W", count(p.W.size())},
                {"the number of b", count(p.b.size())}};
    for (std::size_t l = 1; l <= p.W.size() && l <= p.b.size(); ++l) {
        parts.push_back({"W" + std::to_string(l), p.W[l - 1]});
        parts.push_back({"b" + std::to_string(l), p.b[l - 1]});
    }
    return parts;
}

const Parts kLayers{{"layer_dimension", shared::row<int>({3, 7, 4, 2})}};

void initialize_parameters_he() {
    shared::check(mistakes::initialize_parameters_he(), part_3_6::initialize_parameters_he,
                  deep_network::initialize_parameters_he, kLayers, [](auto f) { return parts_of(f); });
}

void initialize_parameters_xavier() {
    shared::check(mistakes::initialize_parameters_xavier(), part_3_6::initialize_parameters_xavier,
                  deep_network::initialize_parameters_xavier, kLayers, [](auto f) { return parts_of(f); });
}

void rms_per_layer() {
    RandomState rng(7);
    const Matrix X = rng.randn(2, 5);
    deep_network::Parameters p = deep_network::initialize_parameters_he({2, 4, 3, 1}, rng);
    for (Matrix& b : p.b) b = rng.randn(b.rows(), 1);
    shared::check(
        mistakes::rms_per_layer(), part_3_6::rms_per_layer, deep_network::rms_per_layer,
        {{"X", X}, {"W1", p.W[0]}, {"b1", p.b[0]}, {"W2", p.W[1]}, {"b2", p.b[1]}, {"W3", p.W[2]}, {"b3", p.b[2]}},
        [&](auto f) {
            return Parts{{"sizes", shared::row(f(X, p))}};
        });
}

void first_below() {
    const std::vector<double> costs{0.75, 0.625, 0.5, 0.375, 0.4375, 0.3125};
    shared::check(
        mistakes::first_below(), part_3_6::first_below, ours::first_below,
        {{"costs", shared::row(costs)},
         {"every", Matrix(1, 1, 2)},
         {"limits", Matrix{{0.5, 0.625, 0.25, 0.8, 0.4, 0.35}}}},
        [&](auto f) {
            return Parts{{"iterations", shared::row<int>({f(costs, 2, 0.5), f(costs, 2, 0.625), f(costs, 2, 0.25),
                                                          f(costs, 2, 0.8), f(costs, 2, 0.4), f(costs, 2, 0.35)})}};
        });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"initialize_parameters_he", initialize_parameters_he},
                               {"initialize_parameters_xavier", initialize_parameters_xavier},
                               {"rms_per_layer", rms_per_layer},
                               {"first_below", first_below}});
}
