// Part 4.1, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of random_mini_batches; the files below have the others.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/1-mini-batches/epoch_mistakes.hpp"
#include "chapters/4-going-further/1-mini-batches/reorder_mistakes.hpp"
#include "chapters/shared/advice.hpp"
#include "chapters/shared/example_orders.hpp"
#include "nn/deep_network/mini_batches.hpp"

namespace mistakes {

using shared::in_order;
using shared::shuffled;

// The examples in this order, cut from `first` up to last(first) in steps of size.
template <typename Last>
Batches cut_up_to(const Matrix& X, const Matrix& Y, int size, const Order& order, Last last) {
    const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
    Batches all;
    for (int first = 0; first < X.cols(); first += size) {
        all.push_back({columns(A, first, last(first)), columns(B, first, last(first))});
    }
    return all;
}

inline Batches ordered(const Matrix& X, const Matrix& Y, int size, const Order& order) {
    return cut_up_to(X, Y, size, order, [&](int first) { return std::min(first + size, X.cols()); });
}

// The batches of examples that are in order already.
inline Batches cut(const Matrix& X, const Matrix& Y, int size) {
    return ordered(X, Y, size, in_order(X.cols()));
}

// A mistake in what comes back: change(batches) makes it.
template <typename Change>
shared::Mistake<Batches(const Matrix&, const Matrix&, int, RandomState&)> with_result(Change change,
                                                                                      const std::string& sentence) {
    return {[change](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
                Batches all = ordered(X, Y, size, shuffled(X.cols(), rng));
                change(all);
                return all;
            },
            sentence};
}

inline shared::Advice<Batches(const Matrix&, const Matrix&, int, RandomState&)> random_mini_batches() {
    return {
        "random_mini_batches",
        "a list with the numbers 0 to m - 1, shuffled once; X and Y reordered by it; then a loop in steps of "
        "batch_size that cuts columns. How far may the last cut reach?",
        "std::vector<int> order(X.cols()); std::iota(order.begin(), order.end(), 0); rng.shuffle(order); for (int "
        "first = 0; first < X.cols(); first += batch_size) with last = std::min(first + batch_size, X.cols())",
        {{[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              return cut(deep_network::reordered(X, order), deep_network::reordered(Y, shuffled(X.cols(), rng)), size);
          },
          "X and Y were shuffled apart, so the examples have other examples' labels. Shuffle one list of numbers, and "
          "reorder both by it."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              return cut(deep_network::reordered(X, shuffled(X.cols(), rng)), Y, size);
          },
          "X is shuffled, Y is not: the labels no longer belong to their examples."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState&) { return cut(X, Y, size); },
          "The examples are in the order in which they were given. rng.shuffle(order), then reorder X and Y."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Batches all = ordered(X, Y, size, shuffled(X.cols(), rng));
              if (X.cols() % size != 0) all.pop_back();
              return all;
          },
          "The last, shorter batch is lost, and so are its examples. m / batch_size leaves the rest of the division "
          "out: let the loop run while first < m."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              return cut_up_to(X, Y, size, shuffled(X.cols(), rng), [&](int first) { return first + size; });
          },
          "The last batch reaches beyond the last example. It may be shorter: cut up to the smaller of first + "
          "batch_size and m."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Batches all = ordered(X, Y, size, shuffled(X.cols(), rng));
              if (X.cols() % size == 0) all.push_back({Matrix(X.rows(), 0), Matrix(1, 0)});
              return all;
          },
          "Where batch_size divides m there is one batch too many, and it is empty. Nothing is left over then."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              return cut_up_to(X, Y, size, shuffled(X.cols(), rng),
                               [&](int first) { return std::min(first + size, X.cols()) - 1; });
          },
          "Each batch lacks its last example. columns(A, first, last) already leaves out column `last`."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Order place(static_cast<std::size_t>(X.cols()));
              const Order order = shuffled(X.cols(), rng);
              for (int j = 0; j < X.cols(); ++j) place[static_cast<std::size_t>(at(order, j))] = j;
              return ordered(X, Y, size, place);
          },
          "The examples are shuffled the other way round: column j of the shuffled X is X's column order[j]."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              const Batches cut_first = cut(X, Y, size);
              Batches all;
              for (const int k : shuffled(static_cast<int>(cut_first.size()), rng)) {
                  all.push_back(cut_first[static_cast<std::size_t>(k)]);
              }
              return all;
          },
          "You cut first and shuffle the batches. Then the same examples meet in every epoch: shuffle the examples, "
          "then cut."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Batches all = cut(X, Y, size);
              for (MiniBatch& batch : all) {
                  const int first = static_cast<int>(&batch - all.data()) * size;
                  const Order order = shuffled(X.cols(), rng);
                  const int last = first + batch.X.cols();
                  batch = {columns(deep_network::reordered(X, order), first, last),
                           columns(deep_network::reordered(Y, order), first, last)};
              }
              return all;
          },
          "The examples are shuffled again for each batch, so some come twice and others not at all. Shuffle once, "
          "before the loop."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Batches all = cut(X, Y, size);
              Order order = in_order(X.cols());
              for (std::size_t k = 0; k < all.size(); ++k) {
                  rng.shuffle(order);
                  all[k] = ordered(X, Y, size, order)[k];
              }
              return all;
          },
          "The list of numbers is shuffled once more before each cut, so some examples come twice and others not at "
          "all. Shuffle once, before the loop."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Order order = in_order(X.cols());
              for (int& j : order) j = rng.randint(0, X.cols());
              return ordered(X, Y, size, order);
          },
          "Examples are drawn one by one, so some come twice and others not at all. Shuffle the numbers 0 to m - 1."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              shuffled(X.cols(), rng);
              return ordered(X, Y, size, Order(static_cast<std::size_t>(X.cols())));
          },
          "Every example is the first one: the list of numbers holds only zeros. Fill it with 0 to m - 1, then "
          "shuffle."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              RandomState copy = rng;
              return ordered(X, Y, size, shuffled(X.cols(), copy));
          },
          "The batches are right, but rng was copied and did not move on. The next epoch would get the same order: "
          "call rng.shuffle on rng itself."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              shuffled(X.cols(), rng);
              return ordered(X, Y, size, order);
          },
          "The batches are right, but rng has moved on too far, so the next epoch's differ from ours. Shuffle once."},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              shuffled(X.cols(), rng);
              return cut(X, Y, size);
          },
          "rng.shuffle is called, but the examples are in the order in which they were given. Is the list filled "
          "before, is it the one that reordered gets, and do you cut what reordered gives back?"},
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              return cut(X, deep_network::reordered(Y, shuffled(X.cols(), rng)), size);
          },
          "Y is shuffled, X is not: the labels no longer belong to their examples."},
         with_result(
             [](Batches& all) {
                 for (MiniBatch& batch : all) std::swap(batch.X, batch.Y);
             },
             "X and Y are swapped in each batch: a MiniBatch has X first, and then Y."),
         with_result(
             [](Batches& all) {
                 for (MiniBatch& batch : all) batch.Y = batch.X;
             },
             "Y of each batch is a piece of X, too. Cut it from the reordered Y."),
         with_result([](Batches& all) { all.clear(); },
                     "The list of batches is empty. Append each batch: batches.push_back."),
         {[](const Matrix& X, const Matrix& Y, int size, RandomState& rng) {
              Batches all(static_cast<std::size_t>(X.cols() / size));
              for (const MiniBatch& batch : ordered(X, Y, size, shuffled(X.cols(), rng))) all.push_back(batch);
              return all;
          },
          "The list begins with empty batches: push_back appends to those that are there. Let the list begin empty."},
         with_result([](Batches& all) { all.resize(1); },
                     "There is only the first batch. Does the return come after the loop?")}};
}

}  // namespace mistakes
