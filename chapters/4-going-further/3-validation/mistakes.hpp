// Part 4.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of split_in_three; stopping_mistakes.hpp and paired_mistakes.hpp have the others.
#pragma once

#include <utility>

#include "chapters/4-going-further/3-validation/dealing.hpp"
#include "chapters/4-going-further/3-validation/paired_mistakes.hpp"
#include "chapters/4-going-further/3-validation/stopping_mistakes.hpp"

namespace mistakes {

inline shared::Advice<Sets(const Matrix&, const Matrix&, int, int, RandomState&)> split_in_three() {
    return {
        "split_in_three",
        "the numbers 0 to m - 1 in a random order, X and Y in that order, and then three pieces of each",
        "std::iota, rng.shuffle(order); A = part_4_1::reordered(X, order), B = the same of Y; train = m - validation - "
        "test; return {{columns(A, 0, train), columns(B, 0, train)}, {...}, {...}}",
        {{[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState&) {
              return dealt(X, in_order(X.cols()), Y, in_order(X.cols()), validation, test);
          },
          "The examples are in the order in which they were given. If the cats come first, the test set has only dogs: "
          "shuffle before you cut."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              return dealt(X, order, Y, shuffled(X.cols(), rng), validation, test);
          },
          "X and Y are shuffled apart, so the labels no longer belong to their examples. One order for both."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              return dealt(X, shuffled(X.cols(), rng), Y, in_order(X.cols()), validation, test);
          },
          "X is shuffled and Y is not, so the labels no longer belong to their examples."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              return ours::split_in_three(X, Y, test, validation, rng);
          },
          "The sizes of the validation and the test set are swapped."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              Sets sets = ours::split_in_three(X, Y, validation, test, rng);
              std::swap(sets.validation, sets.test);
              return sets;
          },
          "The validation and the test set are swapped."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              Sets sets = ours::split_in_three(X, Y, validation, test, rng);
              for (const MiniBatch& more : {sets.validation, sets.test}) {
                  sets.train = {side_by_side(sets.train.X, more.X), side_by_side(sets.train.Y, more.Y)};
              }
              return sets;
          },
          "The training set holds all examples, so the other two sets are points that the network has learned. No "
          "example may be in two sets."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int train = X.cols() - validation - test;
              return Sets{cut(A, B, 0, train), cut(A, B, train, train + validation), cut(A, B, train, train + test)};
          },
          "The validation and the test set share examples: the test set begins where the validation set ends."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int m = X.cols(), both = validation + test;
              return Sets{cut(A, B, both, m), cut(A, B, 0, validation), cut(A, B, validation, both)};
          },
          "The sets have the right sizes, but validation and test are cut first. The training set comes first, from "
          "the left, so that the check can compare."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Sets sets = ours::split_in_three(X, Y, test, validation, rng);
              return Sets{sets.train, sets.test, sets.validation};
          },
          "The sets have the right sizes, but the test set is cut before the validation set. From the left: training, "
          "validation, test."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int m = X.cols(), train = m - validation - test;
              return Sets{cut(A, B, 0, train - 1), cut(A, B, train, m - test - 1), cut(A, B, m - test, m - 1)};
          },
          "Each set lacks its last example. columns(A, first, last) already leaves out column `last`."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              Order order = in_order(X.cols());
              for (int& j : order) j = rng.randint(0, X.cols());
              return dealt(X, order, Y, order, validation, test);
          },
          "Examples are drawn one by one, so the same one can get into two sets. Shuffle the numbers 0 to m - 1."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              RandomState copy = rng;
              return ours::split_in_three(X, Y, validation, test, copy);
          },
          "The sets are right, but rng was copied and did not move on: call rng.shuffle on rng itself."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Sets sets = ours::split_in_three(X, Y, validation, test, rng);
              shuffled(X.cols(), rng);
              return sets;
          },
          "The sets are right, but rng has moved on too far. Shuffle once."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              shuffled(X.cols(), rng);
              return dealt(X, in_order(X.cols()), Y, in_order(X.cols()), validation, test);
          },
          "rng.shuffle is called, but the examples are in the order in which they were given. Is the list filled "
          "before, is it the one that reordered gets, and do you cut what reordered gives back?"},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              shuffled(X.cols(), rng);
              const Order zeros(static_cast<std::size_t>(X.cols()));
              return dealt(X, zeros, Y, zeros, validation, test);
          },
          "Every example is the first one: the list of numbers holds only zeros. Fill it with 0 to m - 1, then "
          "shuffle."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              Order order = shuffled(X.cols(), rng);
              const Order of_X = order;
              rng.shuffle(order);
              return dealt(X, of_X, Y, order, validation, test);
          },
          "The list of numbers is shuffled once more between X and Y, so the labels no longer belong to their "
          "examples. Shuffle it once."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              return dealt(X, in_order(X.cols()), Y, shuffled(X.cols(), rng), validation, test);
          },
          "Y is shuffled and X is not, so the labels no longer belong to their examples."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              Order place = order;
              for (std::size_t i = 0; i < order.size(); ++i)
                  place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
              return dealt(X, place, Y, place, validation, test);
          },
          "The examples are shuffled the other way round: column j of the shuffled X is X's column order[j]."},
         {[](const Matrix& X, const Matrix&, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              return dealt(X, order, X, order, validation, test);
          },
          "Y of each set is a piece of X, too. Cut it from the reordered Y."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int m = X.cols(), train = m - validation;
              return Sets{cut(A, B, 0, train), cut(A, B, train, m), cut(A, B, m - test, m)};
          },
          "The training set is too large: it gets what neither of the two other sets has, m - validation - test "
          "examples."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int m = X.cols(), train = m - validation - test;
              return Sets{cut(A, B, 0, train), cut(A, B, train, validation), cut(A, B, m - test, test)};
          },
          "The third argument of columns is no count. columns(A, first, last) goes from `first` up to, but not "
          "including, `last`."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int m = X.cols(), train = m - validation - test;
              return Sets{cut(A, B, 0, train), cut(A, B, train, m - test), cut(A, B, 0, test)};
          },
          "The test set is cut from the start of the list, where the training set is. It begins where the validation "
          "set ends."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              const Matrix A = deep_network::reordered(X, order), B = deep_network::reordered(Y, order);
              const int m = X.cols(), train = m - validation - test;
              return Sets{cut(A, B, 0, train), cut(A, B, 0, validation), cut(A, B, 0, test)};
          },
          "All three sets are cut from the start of the list, so they share examples. Each begins where the one before "
          "ends."},
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              Order order = shuffled(X.cols(), rng);
              Sets sets = dealt(X, order, Y, order, validation, test);
              rng.shuffle(order);
              sets.validation = dealt(X, order, Y, order, validation, test).validation;
              rng.shuffle(order);
              sets.test = dealt(X, order, Y, order, validation, test).test;
              return sets;
          },
          "The list is shuffled again for each set, so an example may be in two of them. Shuffle once."}}};
}

}  // namespace mistakes
