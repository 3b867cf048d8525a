// Part 2.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// What the general detectors say (a factor, a shape, what was never set) isn't repeated here.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/initialize.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline int number_of_parameters(int n_x, int n_h, int n_y) {
    return n_h * (n_x + 1) + n_y * (n_h + 1);
}

}  // namespace ours

namespace mistakes {

using one_hidden_layer::Parameters;

inline shared::Advice<int(int, int, int)> number_of_parameters() {
    return {
        "number_of_parameters",
        "add up the sizes of four matrices; each has rows times columns elements",
        "W1 has n_h * n_x numbers and b1 has n_h. W2 and b2 are the same with n_y and n_h. Add the four",
        {{[](int n_x, int n_h, int n_y) { return n_h * n_x + n_y * n_h; },
          "Those are the weights. Each hidden unit and each output has a bias too."},
         {[](int n_x, int n_h, int n_y) { return n_h * n_x + 1 + n_y * n_h + 1; },
          "You count one bias for each layer. Every unit has its own: b1 is (n_h, 1)."},
         {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_y * n_h + n_x + n_h + n_y; },
          "The inputs have no biases: they are given. Only b1 and b2 count."},
         {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_h + n_y * n_h; },
          "b2 is missing: one bias for each output."},
         {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_y * n_h + n_y; },
          "b1 is missing: one bias for each hidden unit."},
         {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_h + n_y * n_h + 1; },
          "You count b2 as one number. It has one for each output: b2 is (n_y, 1)."},
         {[](int n_x, int n_h, int n_y) { return n_x + n_h + n_y; },
          "Those are the inputs and units. Every connection between two of them has a weight."},
         {[](int n_x, int n_h, int n_y) { return n_x * n_h * n_y; },
          "That is n_x n_h n_y. W1 and W2 are two matrices: add their sizes."},
         {[](int n_x, int n_h, int n_y) { return n_x * n_h * n_y + n_h + n_y; },
          "n_x n_h n_y is too many weights. W1 and W2 are two matrices, so add their sizes."},
         {[](int n_x, int n_h, int n_y) { return n_h * (n_x + 1) + n_y * (n_x + 1); },
          "The output doesn't see the inputs: W2 has n_h columns, not n_x."},
         {[](int n_x, int, int n_y) { return n_y * (n_x + 1); },
          "That is a network without a hidden layer: n_h isn't in it."},
         {[](int n_x, int n_h, int) { return n_h * (n_x + 1); },
          "W2 and b2 are missing: the output has weights and a bias too."},
         {[](int n_x, int n_h, int n_y) { return n_x * (n_h + 1) + n_h * (n_y + 1); },
          "You count n_x + n_h biases, one for everything that sends. The units that receive have them: n_h + n_y."}}};
}

// W1, then W2, each drawn and multiplied by a factor of its own; biases of 0.
inline Parameters drawn(int n_x, int n_h, int n_y, RandomState& rng, double factor1, double factor2) {
    const Matrix W1 = rng.randn(n_h, n_x) * factor1;
    return {W1, Matrix(n_h, 1), rng.randn(n_y, n_h) * factor2, Matrix(n_y, 1)};
}
inline Parameters right(int n_x, int n_h, int n_y, RandomState& rng) {
    return drawn(n_x, n_h, n_y, rng, 0.01, 0.01);
}
// A W1 that was not drawn, before the right W2.
inline Parameters undrawn_W1(const Matrix& W1, int n_y, RandomState& rng) {
    return {W1, Matrix(W1.rows(), 1), rng.randn(n_y, W1.rows()) * 0.01, Matrix(n_y, 1)};
}
// The biases are drawn too, each after its weights, and multiplied by a factor.
inline Parameters all_drawn(int n_x, int n_h, int n_y, RandomState& rng, double factor) {
    Parameters p;
    p.W1 = rng.randn(n_h, n_x) * 0.01;
    p.b1 = rng.randn(n_h, 1) * factor;
    p.W2 = rng.randn(n_y, n_h) * 0.01;
    p.b2 = rng.randn(n_y, 1) * factor;
    return p;
}
// Uniform from `low` to 1, times 0.01.
inline Matrix uniform(int rows, int cols, RandomState& rng, double low) {
    return apply(Matrix(rows, cols), [&](double) { return (low + (1.0 - low) * rng.rand()) * 0.01; });
}
// randn * 0.01, drawn down the columns.
inline Matrix by_columns(int rows, int cols, RandomState& rng) {
    Matrix W(rows, cols);
    for (int j = 0; j < cols; ++j) {
        for (int i = 0; i < rows; ++i) W(i, j) = rng.randn() * 0.01;
    }
    return W;
}
inline Parameters all_uniform(int n_x, int n_h, int n_y, RandomState& rng, double low) {
    const Matrix W1 = uniform(n_h, n_x, rng, low);
    return {W1, Matrix(n_h, 1), uniform(n_y, n_h, rng, low), Matrix(n_y, 1)};
}

inline shared::Advice<Parameters(int, int, int, RandomState&)> initialize_parameters() {
    return {
        "initialize_parameters",
        "two draws and two matrices of zeros. A W has a row for each unit that it leads to",
        "p.W1 = rng.randn(hidden_layer, input_layer) * 0.01; p.b1 = Matrix(hidden_layer, 1); W2 and b2 are the same, "
        "one layer on",
        {{[](int n_x, int n_h, int n_y, RandomState& rng) { return drawn(n_x, n_h, n_y, rng, 1, 1); },
          "The factor 0.01 is missing. The weights must be small."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return drawn(n_x, n_h, n_y, rng, 0.01, 1); },
          "W2 lacks its factor: both matrices are randn * 0.01."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              return drawn(n_x, n_h, n_y, rng, std::sqrt(1.0 / n_x), std::sqrt(1.0 / n_h));
          },
          "The factor is 1 / sqrt of the number of inputs, as in part 3.6. Here it is 0.01."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              return drawn(n_x, n_h, n_y, rng, std::sqrt(2.0 / n_x), std::sqrt(2.0 / n_h));
          },
          "The factor is sqrt(2 / number of inputs), as in part 3.6. Here it is 0.01."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return drawn(n_x, n_h, n_y, rng, 0, 0); },
          "All weights are 0, though rng was used. Is the factor 1 / 100? Integer division makes that 0: write 0.01."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return undrawn_W1(Matrix(n_h, n_x), n_y, rng); },
          "W1 is 0: nothing was drawn for it. It is rng.randn(rows, cols) * 0.01, as W2 is."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return undrawn_W1(Matrix(n_h, n_x, 0.01), n_y, rng); },
          "All of W1 is 0.01. Matrix(rows, cols, 0.01) draws nothing: it is rng.randn(rows, cols) * 0.01."},
         {[](int n_x, int n_h, int n_y, RandomState&) {
              return Parameters{Matrix(n_h, n_x, 0.01), Matrix(n_h, 1), Matrix(n_y, n_h, 0.01), Matrix(n_y, 1)};
          },
          "All weights are 0.01. Matrix(rows, cols, 0.01) draws nothing: it is rng.randn(rows, cols) * 0.01."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return all_drawn(n_x, n_h, n_y, rng, 0); },
          "W1 is right, but W2 comes too late: n_h numbers are drawn in between. The biases need none."},
         {[](int n_x, int n_h, int n_y, RandomState&) {
              return Parameters{Matrix(n_h, n_x), Matrix(n_h, 1), Matrix(n_y, n_h), Matrix(n_y, 1)};
          },
          "Nothing was drawn from rng. rng.randn(rows, cols) * 0.01 makes W1, and then W2."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              const Matrix W1 = by_columns(n_h, n_x, rng);
              return Parameters{W1, Matrix(n_h, 1), by_columns(n_y, n_h, rng), Matrix(n_y, 1)};
          },
          "The numbers are drawn down the columns. rng.randn(rows, cols) fills row after row, as NumPy does."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              const Matrix W2 = rng.randn(n_y, n_h) * 0.01;
              return Parameters{rng.randn(n_h, n_x) * 0.01, Matrix(n_h, 1), W2, Matrix(n_y, 1)};
          },
          "W2 was drawn first. There is one stream of numbers, so the order matters: W1, then W2."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return all_uniform(n_x, n_h, n_y, rng, 0); },
          "rand is never negative, but randn is below 0 as often as above. Use rng.randn(rows, cols)."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return all_uniform(n_x, n_h, n_y, rng, -1); },
          "2 rand - 1 is uniform between -1 and 1. The weights are normal: rng.randn(rows, cols)."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              const Matrix W1(n_h, n_x, rng.randn() * 0.01);
              return Parameters{W1, Matrix(n_h, 1), Matrix(n_y, n_h, rng.randn() * 0.01), Matrix(n_y, 1)};
          },
          "All weights of a matrix are the same number. rng.randn() draws one, rng.randn(rows, cols) a whole matrix."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              Parameters p = right(n_x, n_h, n_y, rng);
              p.b1 = rng.randn(n_h, 1) * 0.01;
              return p;
          },
          "b1 was drawn, after the weights. The biases start at 0: only the weights are drawn."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) { return all_drawn(n_x, n_h, n_y, rng, 0.01); },
          "The biases start at 0, so don't draw any numbers for them: W1, then W2."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              return Parameters{rng.randn(n_x, n_h) * 0.01, Matrix(n_h, 1), rng.randn(n_h, n_y) * 0.01, Matrix(n_y, 1)};
          },
          "Rows are units, columns are what comes in: W1 is (n_h, n_x), W2 is (n_y, n_h)."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              Parameters p = right(n_x, n_h, n_y, rng);
              p.b1 = Matrix(1, n_h), p.b2 = Matrix(1, n_y);
              return p;
          },
          "The biases are columns: b1 is (n_h, 1), so that it can be added to W x."},
         {[](int n_x, int n_h, int n_y, RandomState&) {
              RandomState own(1);
              return right(n_x, n_h, n_y, own);
          },
          "W1 doesn't depend on rng: the numbers come from another stream. Draw from the caller's, rng."},
         {// three seeds in turn, for the check's three calls
          [](int n_x, int n_h, int n_y, RandomState&) {
              static unsigned calls = 0;
              RandomState own(101 + calls++ % 3);
              return right(n_x, n_h, n_y, own);
          },
          "An equal rng gives other numbers each time: they come from a stream of your own. Draw from the caller's, "
          "rng."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              RandomState copy = rng;
              return right(n_x, n_h, n_y, copy);
          },
          "rng hasn't moved on: the numbers were drawn from a copy of it. Take RandomState& rng."},
         {[](int n_x, int n_h, int n_y, RandomState& rng) {
              const Parameters p = right(n_x, n_h, n_y, rng);
              rng.randn();
              return p;
          },
          "The numbers are right, but rng has moved on too far. Something more is drawn after W2."}}};
}

}  // namespace mistakes
