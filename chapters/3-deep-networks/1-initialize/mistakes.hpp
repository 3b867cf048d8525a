// Part 3.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <vector>

#include "chapters/3-deep-networks/1-initialize/drawing_mistakes.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/initialize.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline int number_of_parameters(const std::vector<int>& layer_dimension) {
    int count = 0;
    for (std::size_t l = 1; l < layer_dimension.size(); ++l) {
        count += layer_dimension[l] * layer_dimension[l - 1] + layer_dimension[l];
    }
    return count;
}

}  // namespace ours

namespace mistakes {

// Lists with W(n_l, n_{l-1}) and b(n_l, n_{l-1}) for every layer, but for so many at the start and at the end.
inline auto shaped(Matrix (*W)(int n, int n_prev), Matrix (*b)(int n, int n_prev), std::size_t not_first = 0,
                   std::size_t not_last = 0) {
    return [=](const Layers& n) {
        Parameters parameters;
        for (std::size_t l = 1 + not_first; l + not_last < n.size(); ++l) {
            parameters.W.push_back(W(n[l], n[l - 1]));
            parameters.b.push_back(b(n[l], n[l - 1]));
        }
        return parameters;
    };
}

inline Matrix right_W(int n, int n_prev) {
    return Matrix(n, n_prev);
}

inline Matrix right_b(int n, int) {
    return Matrix(n, 1);
}

inline shared::Advice<Parameters(const Layers&)> zero_parameters() {
    return {
        "zero_parameters",
        "one W and one b for each step from a layer to the next; the input has none",
        "Parameters parameters; then for std::size_t l from 1, l < layer_dimension.size(): "
        "parameters.W.push_back(Matrix(layer_dimension[l], layer_dimension[...])); likewise b, with one column",
        {{shaped([](int n, int n_prev) { return Matrix(n_prev, n); }, right_b),
          "Rows and columns are swapped: W_l has a row for each unit of layer l and a column for each number that "
          "comes in, (n_l, n_{l-1})."},
         {shaped(right_W, [](int n, int) { return Matrix(1, n); }),
          "Every b lies on its side: it is a column, (n_l, 1), so that it can be added to each column of Z."},
         {shaped(right_W, [](int, int n_prev) { return Matrix(n_prev, 1); }),
          "b_l has one number for each unit of its own layer: n_l rows, not n_{l-1}."},
         {shaped(right_W, right_W), "b_l has the shape of W_l. A unit has many weights and one bias: (n_l, 1)."},
         {shaped(right_W, right_b, 0, 1),
          "There is one layer too few. l starts at 1 and goes as far as layer_dimension.size() - 1, that included."},
         {[](const Layers& n) {
              Parameters parameters = shaped(right_W, right_b)(n);
              parameters.W.insert(parameters.W.begin(), Matrix());
              parameters.b.insert(parameters.b.begin(), Matrix());
              return parameters;
          },
          "There is one layer too many. The first size is the input's, which has no W and no b: l starts at 1, and W1 "
          "is parameters.W[0]."},
         {[](const Layers& n) {
              return Parameters{shaped(right_W, right_b)(n).W, {}};
          },
          "The list b is empty: each layer needs its b of shape (n_l, 1)."},
         {[](const Layers&) { return Parameters{}; }, "Both lists are empty: parameters.W.push_back(...) appends."},
         {[](const Layers& n) {
              return Parameters{{right_W(n[1], n[0])}, {right_b(n[1], 1)}};
          },
          "There is one layer only. Does the return come after the loop, and does each layer append, with "
          "push_back?"}}};
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_deep() {
    const auto times = [](double factor) { return scaled([factor](int, int) { return factor; }); };
    shared::Advice<Parameters(const Layers&, RandomState&)> advice{
        "initialize_parameters_deep",
        "start from zero_parameters(layer_dimension); then a loop over its W, from the first to the last",
        "for (Matrix& W : parameters.W) W = rng.randn(..., ...) * 0.01, with the sides that W has already",
        {{times(1.0), "The factor 0.01 is missing: that is randn alone."},
         {times(0.1), "Your factor is 0.1; the page's is 0.01."},
         {times(0.0),
          "All weights are 0. Does the loop fill copies? Write Matrix& W. Or is there a 1 / 100? Integer division "
          "makes that 0: write 0.01."},
         {scaled([](int, int n_prev) { return 1.0 / std::sqrt(n_prev); }),
          "You divide by sqrt(n_{l-1}). That is Xavier initialization, of part 3.6; the page starts with 0.01."}}};
    add_drawing_mistakes(advice, [](int, int) { return 0.01; });
    return advice;
}

// count(n_l, n_{l-1}), added up over the layers, but for so many at the start and at the end.
template <typename Count>
auto added_up(Count count, std::size_t not_first = 0, std::size_t not_last = 0) {
    return [=](const Layers& n) {
        int total = 0;
        for (std::size_t l = 1 + not_first; l + not_last < n.size(); ++l) total += count(n[l], n[l - 1]);
        return total;
    };
}

inline int of_a_layer(int n, int n_prev) {
    return n * n_prev + n;
}

inline shared::Advice<int(const Layers&)> number_of_parameters() {
    return {
        "number_of_parameters",
        "W_l is (n_l, n_{l-1}) and b_l is (n_l, 1): how many elements is that? Add it up over the layers",
        "count += layer_dimension[l] * layer_dimension[l - 1] + ..., for l from 1, l < layer_dimension.size()",
        {{added_up([](int n, int n_prev) { return n * n_prev; }),
          "Those are the weights alone: each layer has n_l biases, too."},
         {added_up([](int n, int) { return n; }),
          "Those are the units, or the biases. Each unit has n_{l-1} weights too."},
         {[](const Layers& n) { return n[0] + added_up([](int own, int) { return own; })(n); },
          "Those are the sizes added up, units and inputs. A unit has n_{l-1} weights and a bias."},
         {[](const Layers& n) { return n[0] + ours::number_of_parameters(n); },
          "n_x too many: the input has no biases."},
         {added_up([](int n, int n_prev) { return n * n_prev + 1; }),
          "A layer has a bias for each of its units, n_l of them, not one in all."},
         {[](const Layers& n) { return added_up([](int own, int prev) { return own * prev; })(n) + n.back(); },
          "Of the biases only the last layer's are counted. Each layer has n_l of them: add them in the loop, too."},
         {added_up([](int n, int n_prev) { return (n + 1) * (n_prev + 1); }),
          "That is (n_l + 1) (n_{l-1} + 1). The 1 for the bias belongs to n_{l-1} alone: n_l (n_{l-1} + 1)."},
         {added_up([](int n, int n_prev) { return n * n_prev + n_prev; }),
          "A layer has n_l biases, one for each unit, not n_{l-1}."},
         {added_up([](int n, int) { return n * n + n; }),
          "A W of shape (n_l, n_{l-1}) has n_l times n_{l-1} numbers, not n_l times n_l."},
         {added_up(of_a_layer, 0, 1),
          "The last layer is not counted: l goes as far as layer_dimension.size() - 1, that included."},
         {added_up(of_a_layer, 1), "Layer 1 is not counted: l starts at 1, with n_1 n_0 weights."},
         {[](const Layers& n) { return of_a_layer(n[n.size() - 1], n[n.size() - 2]); },
          "That is the last layer alone. Is there a = where += belongs?"},
         {[](const Layers& n) { return of_a_layer(n[1], n[0]); },
          "That is layer 1 alone. Is there a return inside the loop?"},
         {[](const Layers& n) { return 2 * static_cast<int>(n.size() - 1); },
          "That is how many matrices there are. How many numbers are in them?"}}};
}

}  // namespace mistakes
