// Part 3.6, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "chapters/3-deep-networks/6-initialization/mistakes.hpp"
#include "chapters/3-deep-networks/6-initialization/start_mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// The sizes of three layers, and of four for code that is written for just three.
const std::vector<int> kThree{6, 7, 4, 2}, kFour{4, 3, 5, 2, 6};
const Parts kLayers{{"layer_dimension", shared::row(kThree)}, {"layer_dimension", shared::row(kFour)}};

// What a start returns, drawn from the same stream every time. What has become of the stream comes first: a start that
// drew from another one is found out by that. It has given some numbers away before: no stream that begins anew is like
// it, whatever its seed.
template <typename Start>
Parts parts_for(Start start, const std::vector<int>& layers, const std::string& of) {
    RandomState rng(2718);
    rng.randn(1, 8);  // an even count, or randn would keep one back and not show what rand has drawn
    const deep_network::Parameters p = start(layers, rng);
    const auto count = [](std::size_t n) { return Matrix(1, 1, static_cast<double>(n)); };
    Parts parts{{"the next number of rng" + of, Matrix(1, 1, rng.randn())},
                {"the number of W" + of, count(p.W.size())},
                {"the number of b" + of, count(p.b.size())}};
    for (std::size_t l = 1; l <= p.W.size() && l <= p.b.size(); ++l) {
        parts.push_back({"W" + std::to_string(l) + of, p.W[l - 1]});
        parts.push_back({"b" + std::to_string(l) + of, p.b[l - 1]});
    }
    return parts;
}

template <typename Start>
Parts parts_of(Start start) {
    Parts parts = parts_for(start, kThree, "");
    const Parts more = parts_for(start, kFour, " for {4, 3, 5, 2, 6}");
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

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
    // In the first list the lowest cost is not the last one, and in the second only the last is below the limit.
    const std::vector<double> costs{0.75, 0.625, 0.5, 0.375, 0.3125, 0.4375}, two{0.875, 0.75};
    shared::check(
        mistakes::first_below(), part_3_6::first_below, ours::first_below,
        {{"costs", shared::row(costs)},
         {"every", Matrix(1, 1, 2)},
         {"limits", Matrix{{0.5, 0.625, 0.25, 0.8, 0.4, 0.35}}},
         {"and then costs", shared::row(two)},
         {"limit", Matrix(1, 1, 0.8)}},
        [&](auto f) {
            return Parts{{"iterations",
                          shared::row<int>({f(costs, 2, 0.5), f(costs, 2, 0.625), f(costs, 2, 0.25), f(costs, 2, 0.8),
                                            f(costs, 2, 0.4), f(costs, 2, 0.35), f(two, 2, 0.8)})}};
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
