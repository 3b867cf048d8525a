// Part 3.1, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/1-initialize/exercise.hpp"
#include "chapters/3-deep-networks/1-initialize/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

const std::vector<int> kLayers{5, 3, 7, 2};
const Parts kInput{{"layer_dimension", shared::row(kLayers)}};

// W1, b1, W2, b2, ..., and before them how many there are: zeros instead of everything can't pass then.
Parts parts_of(const deep_network::Parameters& p) {
    const auto number_of = [](const std::vector<Matrix>& list) {
        return Matrix(1, 1, static_cast<double>(list.size()));
    };
    Parts parts{{"number of matrices in W", number_of(p.W)}, {"number of matrices in b", number_of(p.b)}};
    for (std::size_t l = 1; l <= p.W.size() && l <= p.b.size(); ++l) {
        parts.push_back({"W" + std::to_string(l), p.W[l - 1]});
        parts.push_back({"b" + std::to_string(l), p.b[l - 1]});
    }
    return parts;
}

void zero_parameters() {
    shared::check(mistakes::zero_parameters(), part_3_1::zero_parameters, deep_network::zero_parameters, kInput,
                  [](auto f) { return parts_of(f(kLayers)); });
}

void initialize_parameters_deep() {
    shared::check(mistakes::initialize_parameters_deep(), part_3_1::initialize_parameters_deep,
                  deep_network::initialize_parameters_deep, kInput, [](auto f) {
                      RandomState rng(1);
                      Parts parts = parts_of(f(kLayers, rng));
                      // first, so that a start that drew from another stream is found out, whatever its seed
                      parts.insert(parts.begin(), {"the next number of rng", Matrix(1, 1, rng.randn())});
                      return parts;
                  });
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
