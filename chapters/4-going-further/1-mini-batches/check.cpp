// Part 4.1, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <stdexcept>

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

// One part of all batches, side by side.
Matrix together(const std::vector<MiniBatch>& batches, Matrix MiniBatch::*part, int rows) {
    std::vector<std::vector<double>> columns_of;
    for (const MiniBatch& batch : batches) {
        const Matrix& A = batch.*part;
        if (A.rows() != rows) throw std::runtime_error("a batch has a part of shape " + shape(A));
        for (int j = 0; j < A.cols(); ++j) {
            columns_of.emplace_back();
            for (int i = 0; i < rows; ++i) columns_of.back().push_back(A(i, j));
        }
    }
    Matrix all(rows, static_cast<int>(columns_of.size()));
    for (int j = 0; j < all.cols(); ++j) {
        for (int i = 0; i < rows; ++i) {
            all(i, j) = columns_of[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
        }
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
                                   {"X of all batches, side by side,", together(batches, &MiniBatch::X, 2)},
                                   {"Y of all batches, side by side,", together(batches, &MiniBatch::Y, 1)},
                                   {"the numbers of examples for 8 examples", sizes(f(X8, Y8, 4, rng))},
                                   {"the numbers of examples for a batch_size of 20", sizes(f(X, Y, 20, rng))},
                                   {"rng.rand(), after the first call,", number(next)}};
                  });
}

void one_epoch() {
    RandomState rng(41);
    const Matrix X = rng.randn(3, 11), Y{{1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1}};
    const std::vector<MiniBatch> batches{{columns(X, 0, 4), columns(Y, 0, 4)},
                                         {columns(X, 4, 8), columns(Y, 4, 8)},
                                         {columns(X, 8, 11), columns(Y, 8, 11)}};
    const Parameters start = deep_network::initialize_parameters_he({3, 5, 4, 1}, rng);
    const auto parts_of = [](const Parameters& p) {
        if (p.W.size() != 3 || p.b.size() != 3) throw std::runtime_error("the network has three layers");
        return Parts{{"W1", p.W[0]}, {"b1", p.b[0]}, {"W2", p.W[1]}, {"b2", p.b[1]}, {"W3", p.W[2]}, {"b3", p.b[2]}};
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
