// Part 3.1, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "chapters/3-deep-networks/1-initialize/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

const std::vector<int> kLayers{5, 3, 7, 2};
const std::vector<int> kMore{4, 3, 5, 2, 6};  // a layer more, for code that is written for just three
const Parts kInputs{{"layer_dimension", shared::row(kLayers)}, {"layer_dimension", shared::row(kMore)}};

// W1, b1, W2, b2, ..., and before them how many there are: zeros instead of everything can't pass then.
Parts parts_of(const deep_network::Parameters& p, const std::string& of = "") {
    const auto number_of = [](const std::vector<Matrix>& list) {
        return Matrix(1, 1, static_cast<double>(list.size()));
    };
    Parts parts{{"number of matrices in W" + of, number_of(p.W)}, {"number of matrices in b" + of, number_of(p.b)}};
    for (std::size_t l = 1; l <= p.W.size() && l <= p.b.size(); ++l) {
        parts.push_back({"W" + std::to_string(l) + of, p.W[l - 1]});
        parts.push_back({"b" + std::to_string(l) + of, p.b[l - 1]});
    }
    return parts;
}

Parts joined(Parts parts, const Parts& more) {
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

const std::string kOfMore = " for {4, 3, 5, 2, 6}";

void zero_parameters() {
    shared::check(mistakes::zero_parameters(), part_3_1::zero_parameters, deep_network::zero_parameters, kInputs,
                  [](auto f) { return joined(parts_of(f(kLayers)), parts_of(f(kMore), kOfMore)); });
}

void initialize_parameters_deep() {
    // What has become of rng comes first, so that a start that drew from another stream is found out. rng has given
    // some numbers away before: no stream that begins anew is like it, whatever its seed.
    const auto started = [](auto f, const std::vector<int>& layers, const std::string& of) {
        RandomState rng(2718);
        rng.randn(1, 8);  // an even count, or randn would keep one back and not show what rand has drawn
        const Parts parts = parts_of(f(layers, rng), of);
        return joined({{"the next number of rng" + of, Matrix(1, 1, rng.randn())}}, parts);
    };
    shared::check(mistakes::initialize_parameters_deep(), part_3_1::initialize_parameters_deep,
                  deep_network::initialize_parameters_deep, kInputs,
                  [&](auto f) { return joined(started(f, kLayers, ""), started(f, kMore, kOfMore)); });
}

void number_of_parameters() {
    const std::vector<std::vector<int>> lists{kLayers, {4, 6}, {3, 8, 8, 5, 1}};
    Parts inputs;
    for (const std::vector<int>& list : lists) inputs.push_back({"layer_dimension", shared::row(list)});
    shared::check(mistakes::number_of_parameters(), part_3_1::number_of_parameters, ours::number_of_parameters, inputs,
                  [&](auto f) {
                      return Parts{{"the three counts", shared::row<int>({f(lists[0]), f(lists[1]), f(lists[2])})}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"zero_parameters", zero_parameters},
                               {"initialize_parameters_deep", initialize_parameters_deep},
                               {"number_of_parameters", number_of_parameters}});
}
