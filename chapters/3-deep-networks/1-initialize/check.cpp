// Part 3.1, the checks of its exercises. `answer` is exercise or solution: the build decides.
#include "chapters/shared/check.hpp"

#include "answer.hpp"
#include "chapters/3-deep-networks/1-initialize/mistakes.hpp"
#include "chapters/3-deep-networks/1-initialize/solution.hpp"

using shared::Parts;

namespace {

const std::vector<int> kLayers{5, 3, 7, 2};
const Parts kInput{{"layer_dimension", shared::row(kLayers)}};

// W1, b1, W2, b2, ..., and before them how many there are: zeros in place of everything can't pass then.
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

}  // namespace

TEST_CASE("zero_parameters") {
    shared::check(mistakes::zero_parameters(), answer::zero_parameters, solution::zero_parameters, kInput,
                  [](auto f) { return parts_of(f(kLayers)); });
}

TEST_CASE("initialize_parameters_deep") {
    shared::check(mistakes::initialize_parameters_deep(), answer::initialize_parameters_deep,
                  solution::initialize_parameters_deep, kInput, [](auto f) {
                      RandomState rng(31);
                      Parts parts = parts_of(f(kLayers, rng));
                      parts.push_back({"the next number of rng", Matrix(1, 1, rng.randn())});
                      return parts;
                  });
}

TEST_CASE("number_of_parameters") {
    const std::vector<std::vector<int>> lists{kLayers, {4, 6}, {3, 8, 8, 5, 1}};
    Parts inputs;
    for (const std::vector<int>& list : lists) inputs.push_back({"layer_dimension", shared::row(list)});
    shared::check(mistakes::number_of_parameters(), answer::number_of_parameters, solution::number_of_parameters,
                  inputs, [&](auto f) {
                      return Parts{{"the three counts", shared::row<int>({f(lists[0]), f(lists[1]), f(lists[2])})}};
                  });
}
