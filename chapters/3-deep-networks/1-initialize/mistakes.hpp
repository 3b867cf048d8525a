// Part 3.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <utility>

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

using deep_network::Parameters;
using Layers = std::vector<int>;

// W_l and b_l made by W(n_l, n_{l-1}) and b(n_l, n_{l-1}), for l = first to last.
template <typename WeightShape, typename BiasShape>
Parameters zeros(const Layers& n, std::size_t first, std::size_t last, WeightShape W, BiasShape b) {
    Parameters parameters;
    for (std::size_t l = first; l <= last; ++l) {
        parameters.W.push_back(W(n[l], n[l - 1]));
        parameters.b.push_back(b(n[l], n[l - 1]));
    }
    return parameters;
}

inline Matrix right_W(int n, int n_prev) {
    return Matrix(n, n_prev);
}

inline Matrix right_b(int n, int) {
    return Matrix(n, 1);
}

inline shared::Advice<Parameters(const Layers&)> zero_parameters() {
    return {"zero_parameters",
            "one W and one b for each step from a layer to the next; the input has none",
            "Parameters parameters; then for std::size_t l from 1, l < layer_dimension.size(): "
            "parameters.W.push_back(Matrix(layer_dimension[l], layer_dimension[...])); likewise b, with one column",
            {{[](const Layers& n) {
                  return zeros(
                      n, 1, n.size() - 1, [](int rows, int cols) { return Matrix(cols, rows); }, right_b);
              },
              "Rows and columns are swapped: W_l has a row for each unit of layer l and a column for each number that "
              "comes "
              "in, (n_l, n_{l-1})."},
             {[](const Layers& n) {
                  return zeros(n, 1, n.size() - 1, right_W, [](int rows, int) { return Matrix(1, rows); });
              },
              "Every b lies on its side: it is a column, (n_l, 1), so that it can be added to each column of Z."},
             {[](const Layers& n) {
                  return zeros(n, 1, n.size() - 1, right_W, [](int, int n_prev) { return Matrix(n_prev, 1); });
              },
              "b_l has one number for each unit of its own layer: n_l rows, not n_{l-1}."},
             {[](const Layers& n) { return zeros(n, 1, n.size() - 1, right_W, right_W); },
              "b_l has the shape of W_l. A unit has many weights and one bias: (n_l, 1)."},
             {[](const Layers& n) { return zeros(n, 1, n.size() - 2, right_W, right_b); },
              "The last layer is missing. l starts at 1 and goes as far as layer_dimension.size() - 1, that included."},
             {[](const Layers& n) { return zeros(n, 2, n.size() - 1, right_W, right_b); },
              "Layer 1 is missing. It has its W and b, too: l starts at 1, and W1 is parameters.W[0]."},
             {[](const Layers& n) {
                  Parameters parameters = deep_network::zero_parameters(n);
                  parameters.W.insert(parameters.W.begin(), Matrix());
                  parameters.b.insert(parameters.b.begin(), Matrix());
                  return parameters;
              },
              "W and b begin with an empty matrix. Layer 0 is the input and has none: layer l belongs at W[l - 1]."},
             {[](const Layers& n) {
                  Parameters parameters;
                  for (std::size_t l = 0; l < n.size(); ++l) {
                      parameters.W.push_back(Matrix(n[l], l == 0 ? 1 : n[l - 1]));
                      parameters.b.push_back(Matrix(n[l], 1));
                  }
                  return parameters;
              },
              "There is one W for each size, one too many. The first size is the input's, which has no W and no b: l "
              "starts "
              "at 1."},
             {[](const Layers& n) -> Parameters {
                  return {deep_network::zero_parameters(n).W, {}};
              },
              "The list b is empty: each layer needs its b of shape (n_l, 1)."},
             {[](const Layers& n) { return deep_network::zero_parameters(Layers(n.rbegin(), n.rend())); },
              "The layers stand in reverse order: W1, which reads the input, comes first."}}};
}

// The right shapes, filled by draw(W, b) from layer 1 upwards.
template <typename Draw>
Parameters drawn(const Layers& layers, Draw draw) {
    Parameters parameters = deep_network::zero_parameters(layers);
    for (std::size_t l = 0; l < parameters.W.size(); ++l) draw(parameters.W[l], parameters.b[l]);
    return parameters;
}

inline shared::Advice<Parameters(const Layers&, RandomState&)> initialize_parameters_deep() {
    return {
        "initialize_parameters_deep",
        "start from zero_parameters(layer_dimension); then a loop over its W, from the first to the last",
        "for (Matrix& W : parameters.W) W = rng.randn(..., ...) * 0.01, with the sides that W has already",
        {{[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix&) { W = rng.randn(W.rows(), W.cols()); });
          },
          "The factor 0.01 is missing: that is randn as it comes."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix&) { W = rng.randn(W.rows(), W.cols()) * 0.1; });
          },
          "Your factor is 0.1; the page's is 0.01."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix W, Matrix&) { W = rng.randn(W.rows(), W.cols()) * 0.01; });
          },
          "All weights are still 0. Does the loop fill copies? Write Matrix& W. Or is there a 1 / 100, which in "
          "whole numbers is 0? Write 0.01."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix& b) {
                  W = rng.randn(W.rows(), W.cols()) * 0.01;
                  b = rng.randn(b.rows(), 1) * 0.01;
              });
          },
          "You draw b, too, after each W. The biases start at 0; and what they take from the stream, the next W "
          "lacks."},
         {[](const Layers& layers, RandomState& rng) {
              Parameters parameters = deep_network::initialize_parameters_deep(layers, rng);
              for (Matrix& b : parameters.b) b = rng.randn(b.rows(), 1) * 0.01;
              return parameters;
          },
          "The weights are right, but the biases were drawn as well: they start at 0."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix& b) {
                  W = rng.randn(W.rows(), W.cols()) * 0.01;
                  b = rng.randn(b.rows(), 1) * 0.0;
              });
          },
          "The biases are 0, but numbers were drawn for them: that moves the stream on, and from W2 on the weights "
          "are others."},
         {[](const Layers& layers, RandomState& rng) {
              Parameters parameters = deep_network::zero_parameters(layers);
              for (std::size_t l = parameters.W.size(); l > 0; --l) {
                  Matrix& W = parameters.W[l - 1];
                  W = rng.randn(W.rows(), W.cols()) * 0.01;
              }
              return parameters;
          },
          "You draw the last layer first. Layer 1 comes first: it gets the first numbers."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix&) {
                  for (int j = 0; j < W.cols(); ++j) {
                      for (int i = 0; i < W.rows(); ++i) W(i, j) = rng.randn() * 0.01;
                  }
              });
          },
          "W is filled column by column; NumPy goes along each row: rng.randn(rows, columns) does."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix&) { W = Matrix(W.rows(), W.cols(), rng.randn() * 0.01); });
          },
          "All weights of a layer are the same number: randn() draws one. rng.randn(rows, columns) draws a matrix."},
         {[](const Layers& layers, RandomState& rng) {
              Parameters parameters = deep_network::zero_parameters(layers);
              for (std::size_t l = 1; l < parameters.W.size(); ++l) {
                  parameters.W[l] = rng.randn(parameters.W[l].rows(), parameters.W[l].cols()) * 0.01;
              }
              return parameters;
          },
          "W1 is still 0. A vector counts from 0: W1 is parameters.W[0]."},
         {[](const Layers& layers, RandomState& rng) {
              RandomState copy = rng;
              return deep_network::initialize_parameters_deep(layers, copy);
          },
          "The weights are right, but you drew from a copy of rng: the caller's next numbers would be the same ones "
          "again."},
         {[](const Layers& layers, RandomState& rng) {
              return drawn(layers, [&rng](Matrix& W, Matrix&) {
                  RandomState copy = rng;
                  W = copy.randn(W.rows(), W.cols()) * 0.01;
              });
          },
          "Every layer begins with the same numbers: each draws from a copy of rng. Draw from rng itself."}}};
}

// The sum over l = 1 to L of what a layer counts for: f(n_l, n_{l-1}).
template <typename Count>
int total(const Layers& n, Count f) {
    int count = 0;
    for (std::size_t l = 1; l < n.size(); ++l) count += f(n[l], n[l - 1]);
    return count;
}

inline int units(const Layers& n) {
    return n[0] + total(n, [](int own, int) { return own; });
}

inline shared::Advice<int(const Layers&)> number_of_parameters() {
    return {"number_of_parameters",
            "a loop over the layers, as in zero_parameters; how many numbers has a matrix of shape (n_l, n_{l-1})?",
            "count += layer_dimension[l] * layer_dimension[l - 1] + ..., for l from 1, l < layer_dimension.size()",
            {{[](const Layers& n) { return total(n, [](int own, int before) { return own * before; }); },
              "Those are the weights alone: each layer has n_l biases, too."},
             {units, "Those are the sizes added up, units and inputs. A unit has n_{l-1} weights and a bias."},
             {[](const Layers& n) { return n[0] + total(n, [](int own, int before) { return own * before + own; }); },
              "n_x too many: the input has no biases."},
             {[](const Layers& n) { return total(n, [](int own, int before) { return own * before + 1; }); },
              "A layer has a bias for each of its units, n_l of them, not one in all."},
             {[](const Layers& n) { return total(n, [](int own, int before) { return own * before + before; }); },
              "A layer has n_l biases, one for each unit, not n_{l-1}."},
             {[](const Layers& n) {
                  return total(Layers(n.begin(), n.end() - 1), [](int own, int before) { return own * before + own; });
              },
              "The last layer is not counted: l goes as far as layer_dimension.size() - 1, that included."},
             {[](const Layers& n) {
                  return total(Layers(n.begin() + 1, n.end()), [](int own, int before) { return own * before + own; });
              },
              "Layer 1 is not counted: l starts at 1, with n_1 n_0 weights."},
             {[](const Layers& n) { return n[n.size() - 1] * n[n.size() - 2] + n[n.size() - 1]; },
              "That is the last layer alone: = where += belongs?"},
             {[](const Layers& n) { return n[1] * n[0] + n[1]; },
              "That is layer 1 alone. Is there a return inside the loop?"},
             {[](const Layers& n) { return total(n, [](int own, int) { return own * own + own; }); },
              "A W of shape (n_l, n_{l-1}) has n_l times n_{l-1} numbers, not n_l times n_l."},
             {[](const Layers& n) { return 2 * static_cast<int>(n.size() - 1); },
              "That is how many matrices there are. How many numbers are in them?"}}};
}

}  // namespace mistakes
