// Part 4.1, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <algorithm>
#include <string>
#include <vector>

#include "chapters/4-going-further/1-mini-batches/exercise.hpp"
#include "chapters/4-going-further/1-mini-batches/mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "nn/deep_network/initialization.hpp"

using shared::Parts;

namespace {

using deep_network::MiniBatch;
using deep_network::Parameters;

Matrix number(double x) {
    return Matrix(1, 1, x);
}

void reordered() {
    const Matrix A{{1, 2, 3, 4, 5}, {10, 20, 30, 40, 50}, {-1, -2, -3, -4, -5}};
    const std::vector<int> order{3, 0, 4, 1, 2};
    shared::check(mistakes::reordered(), part_4_1::reordered, deep_network::reordered,
                  {{"A", A}, {"order", shared::row(order)}}, [&](auto f) {
                      return Parts{{"the result", f(A, order)}};
                  });
}

Matrix sizes(const std::vector<MiniBatch>& batches) {
    std::vector<int> list;
    for (const MiniBatch& batch : batches) list.push_back(batch.X.cols());
    return shared::row(list);
}

// One part of all batches, side by side, whatever their shapes: with as many rows as the one with the most.
Matrix together(const std::vector<MiniBatch>& batches, Matrix MiniBatch::*part) {
    int rows = 0, cols = 0;
    for (const MiniBatch& batch : batches) {
        rows = std::max(rows, (batch.*part).rows());
        cols += (batch.*part).cols();
    }
    Matrix all(rows, cols);
    int first = 0;
    for (const MiniBatch& batch : batches) {
        const Matrix& A = batch.*part;
        for (int i = 0; i < A.rows(); ++i) {
            for (int j = 0; j < A.cols(); ++j) all(i, first + j) = A(i, j);
        }
        first += A.cols();
    }
    return all;
}

void random_mini_batches() {
    const shared::NumberedExamples examples = shared::numbered_examples(11);
    const Matrix &X = examples.X, &Y = examples.Y;
    shared::check(mistakes::random_mini_batches(), part_4_1::random_mini_batches, deep_network::random_mini_batches,
                  {{"X", X}, {"Y", Y}, {"batch_size", number(4)}}, [&](auto f) {
                      RandomState rng(12);
                      const std::vector<MiniBatch> batches = f(X, Y, 4, rng);
                      const double next = rng.rand();
                      const Matrix X8 = columns(X, 0, 8), Y8 = columns(Y, 0, 8);
                      return Parts{{"the number of examples in each batch", sizes(batches)},
                                   {"X of all batches, side by side,", together(batches, &MiniBatch::X)},
                                   {"Y of all batches, side by side,", together(batches, &MiniBatch::Y)},
                                   {"the numbers of examples for 8 examples", sizes(f(X8, Y8, 4, rng))},
                                   {"the numbers of examples for a batch_size of 20", sizes(f(X, Y, 20, rng))},
                                   {"rng.rand(), after the first call,", number(next)}};
                  });
}

void one_epoch() {
    RandomState rng(41);
    const Matrix X = rng.randn(2, 11), Y{{1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1}};
    const std::vector<MiniBatch> batches{{columns(X, 0, 4), columns(Y, 0, 4)},
                                         {columns(X, 4, 8), columns(Y, 4, 8)},
                                         {columns(X, 8, 11), columns(Y, 8, 11)}};
    const Parameters start = deep_network::initialize_parameters_he({2, 5, 4, 1}, rng);
    const auto parts_of = [](const Parameters& p) {
        Parts parts;
        for (std::size_t l = 0; l < 3; ++l) {  // a layer that isn't there is an empty matrix
            const std::string layer = std::to_string(l + 1);
            parts.push_back({"W" + layer, l < p.W.size() ? p.W[l] : Matrix()});
            parts.push_back({"b" + layer, l < p.b.size() ? p.b[l] : Matrix()});
        }
        return parts;
    };
    Parts inputs{{"X of batch 0", batches[0].X},
                 {"X of batch 1", batches[1].X},
                 {"X of batch 2", batches[2].X},
                 {"Y, side by side,", Y},
                 {"learning_rate", number(0.25)}};
    const Parts more = parts_of(start);
    inputs.insert(inputs.end(), more.begin(), more.end());
    shared::check(mistakes::one_epoch(), part_4_1::one_epoch, ours::one_epoch, inputs,
                  [&](auto f) { return parts_of(f(batches, start, 0.25)); });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(
        argc, argv, __FILE__,
        {{"reordered", reordered}, {"random_mini_batches", random_mini_batches}, {"one_epoch", one_epoch}});
}
