// Part 2.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <utility>

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

inline int units(int n_x, int n_h, int n_y) {
    return n_x + n_h + n_y;
}

inline shared::Advice<int(int, int, int)> number_of_parameters() {
    return {"number_of_parameters",
            "four matrices; each has rows times columns elements",
            "W1 has n_h * n_x, b1 has n_h; W2 and b2 likewise with n_y and n_h; add the four",
            {{[](int n_x, int n_h, int n_y) { return n_h * n_x + n_y * n_h; },
              "Those are the weights. Each hidden unit and each output has a bias too."},
             {[](int n_x, int n_h, int n_y) { return n_h * n_x + 1 + n_y * n_h + 1; },
              "A layer has not one bias but one for each of its units: b1 is (n_h, 1)."},
             {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_y * n_h + n_x + n_h + n_y; },
              "The inputs have no biases: they are given. Only b1 and b2 count."},
             {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_h + n_y * n_h; },
              "b2 is missing: one bias for each output."},
             {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_y * n_h + n_y; },
              "b1 is missing: one bias for each hidden unit."},
             {[](int n_x, int n_h, int n_y) { return n_h * n_x + n_h + n_y * n_h + 1; },
              "You count b2 as one number. It has one for each output: b2 is (n_y, 1)."},
             {units, "Those are the units. Every line between two of them carries a weight."},
             {[](int n_x, int n_h, int n_y) { return n_x * n_h * n_y; },
              "That is n_x n_h n_y. W1 and W2 are two matrices: their sizes are added."},
             {[](int n_x, int n_h, int n_y) { return n_h * (n_x + 1) + n_y * (n_x + 1); },
              "The output doesn't see the inputs: W2 has n_h columns, not n_x."},
             {[](int n_x, int, int n_y) { return n_y * (n_x + 1); },
              "That is a network without a hidden layer: n_h doesn't count in it."},
             {[](int n_x, int n_h, int) { return n_h * (n_x + 1); },
              "W2 and b2 are missing: the output has weights and a bias too."}}};
}

// The start with W1 and W2 as given, and biases of 0.
inline Parameters with(Matrix W1, Matrix W2) {
    const int n_h = W1.rows(), n_y = W2.rows();
    return {std::move(W1), Matrix(n_h, 1), std::move(W2), Matrix(n_y, 1)};
}

inline Matrix uniform(int rows, int cols, RandomState& rng) {
    return apply(Matrix(rows, cols), [&rng](double) { return rng.rand() * 0.01; });
}

inline shared::Advice<Parameters(int, int, int, RandomState&)> initialize_parameters() {
    return {"initialize_parameters",
            "two draws and two matrices of zeros; the rows of a W are the units it leads to",
            "p.W1 = rng.randn(hidden_layer, input_layer) * 0.01; p.b1 = Matrix(hidden_layer, 1); W2 and b2 likewise",
            {{[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W1 = rng.randn(n_h, n_x);
                  return with(W1, rng.randn(n_y, n_h));
              },
              "The factor 0.01 is missing: the weights are to be small."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W1 = rng.randn(n_h, n_x) * 0.1;
                  return with(W1, rng.randn(n_y, n_h) * 0.1);
              },
              "Your factor is 0.1; the page's is 0.01."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W1 = rng.randn(n_h, n_x) * 0.01;
                  return with(W1, rng.randn(n_y, n_h));
              },
              "W2 lacks its factor: both matrices are randn * 0.01."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W2 = rng.randn(n_y, n_h) * 0.01;
                  return with(rng.randn(n_h, n_x) * 0.01, W2);
              },
              "W2 was drawn first. The order matters, since there is one stream: W1, then W2."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W1 = uniform(n_h, n_x, rng);
                  return with(W1, uniform(n_y, n_h, rng));
              },
              "rand is never negative; randn is as often below 0 as above. Use rng.randn(rows, cols)."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W1 = rng.randn(n_h, n_x) * (1 / 100);
                  return with(W1, rng.randn(n_y, n_h) * (1 / 100));
              },
              "All weights are 0. Is the factor 1 / 100? Two whole numbers divide to 0: write 0.01."},
             {[](int n_x, int n_h, int n_y, RandomState&) { return with(Matrix(n_h, n_x), Matrix(n_y, n_h)); },
              "All weights are 0, and nothing was drawn from rng: rng.randn(rows, cols) * 0.01."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  const Matrix W1(n_h, n_x, rng.randn() * 0.01);
                  return with(W1, Matrix(n_y, n_h, rng.randn() * 0.01));
              },
              "All weights of a matrix are one number, as with twins. rng.randn() draws one, rng.randn(rows, cols) a "
              "whole matrix."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  Parameters p = one_hidden_layer::initialize_parameters(n_x, n_h, n_y, rng);
                  p.b1 = rng.randn(n_h, 1) * 0.01;
                  p.b2 = rng.randn(n_y, 1) * 0.01;
                  return p;
              },
              "The biases start at 0: only the weights are drawn."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  Parameters p;
                  p.W1 = rng.randn(n_h, n_x) * 0.01;
                  p.b1 = rng.randn(n_h, 1) * 0.01;
                  p.W2 = rng.randn(n_y, n_h) * 0.01;
                  p.b2 = rng.randn(n_y, 1) * 0.01;
                  return p;
              },
              "The biases start at 0, so nothing may be drawn for them: W1, then W2."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  Parameters p;
                  p.W1 = rng.randn(n_x, n_h) * 0.01;
                  p.b1 = Matrix(n_h, 1);
                  p.W2 = rng.randn(n_h, n_y) * 0.01;
                  p.b2 = Matrix(n_y, 1);
                  return p;
              },
              "Rows are units, columns are what comes in: W1 is (n_h, n_x), W2 (n_y, n_h)."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  Parameters p;
                  p.W1 = rng.randn(n_x, n_h) * 0.01;
                  p.b1 = Matrix(n_h, 1);
                  p.W2 = rng.randn(n_y, n_h) * 0.01;
                  p.b2 = Matrix(n_y, 1);
                  return p;
              },
              "W1 lies on its side: one row for each hidden unit, one column for each input."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  Parameters p = one_hidden_layer::initialize_parameters(n_x, n_h, n_y, rng);
                  p.b1 = Matrix(1, n_h);
                  p.b2 = Matrix(1, n_y);
                  return p;
              },
              "The biases are columns: b1 is (n_h, 1), or b would not fit beside W x."},
             {[](int n_x, int n_h, int n_y, RandomState&) {
                  RandomState own(1);
                  return one_hidden_layer::initialize_parameters(n_x, n_h, n_y, own);
              },
              "You draw from a stream of your own. The caller's, rng, is to be used."},
             {[](int n_x, int n_h, int n_y, RandomState& rng) {
                  RandomState copy = rng;
                  return one_hidden_layer::initialize_parameters(n_x, n_h, n_y, copy);
              },
              "The numbers are right, but rng stands where it stood: you drew from a copy. Take RandomState& rng."}}};
}

}  // namespace mistakes
