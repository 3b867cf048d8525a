// Part 4.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of split_in_three and paired_error; stopping_mistakes.hpp has the others.
#pragma once

#include <cmath>
#include <string>
#include <utility>

#include "chapters/4-going-further/3-validation/dealing.hpp"
#include "chapters/4-going-further/3-validation/stopping_mistakes.hpp"
#include "chapters/shared/advice.hpp"
#include "matrix/operations.hpp"

namespace mistakes {

using SplitMistake = shared::Mistake<Sets(const Matrix&, const Matrix&, int, int, RandomState&)>;

// X and Y are shuffled as they should be, and then cut at the wrong places: cuts(A, B, validation, test).
template <typename Cuts>
SplitMistake with_cuts(Cuts cuts, const std::string& sentence) {
    return {[cuts](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
                const Order order = shuffled(X.cols(), rng);
                return cuts(deep_network::reordered(X, order), deep_network::reordered(Y, order), validation, test);
            },
            sentence};
}

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
         with_cuts(
             [](const Matrix& A, const Matrix& B, int validation, int test) {
                 const int train = A.cols() - validation - test;
                 return Sets{cut(A, B, 0, train), cut(A, B, train, train + validation), cut(A, B, train, train + test)};
             },
             "The validation and the test set share examples: the test set begins where the validation set ends."),
         with_cuts(
             [](const Matrix& A, const Matrix& B, int validation, int test) {
                 const int both = validation + test;
                 return Sets{cut(A, B, both, A.cols()), cut(A, B, 0, validation), cut(A, B, validation, both)};
             },
             "The sets have the right sizes, but validation and test are cut first. The training set comes first, from "
             "the left, so that the check can compare."),
         {[](const Matrix& X, const Matrix& Y, int validation, int test, RandomState& rng) {
              const Sets sets = ours::split_in_three(X, Y, test, validation, rng);
              return Sets{sets.train, sets.test, sets.validation};
          },
          "The sets have the right sizes, but the test set is cut before the validation set. From the left: training, "
          "validation, test."},
         with_cuts(
             [](const Matrix& A, const Matrix& B, int validation, int test) {
                 const int m = A.cols(), train = m - validation - test;
                 return Sets{cut(A, B, 0, train - 1), cut(A, B, train, m - test - 1), cut(A, B, m - test, m - 1)};
             },
             "Each set lacks its last example. columns(A, first, last) already leaves out column `last`."),
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
              return dealt(X, in_order(X.cols()), Y, shuffled(X.cols(), rng), validation, test);
          },
          "Y is shuffled and X is not, so the labels no longer belong to their examples."},
         {[](const Matrix& X, const Matrix&, int validation, int test, RandomState& rng) {
              const Order order = shuffled(X.cols(), rng);
              return dealt(X, order, X, order, validation, test);
          },
          "Y of each set is a piece of X, too. Cut it from the reordered Y."},
         with_cuts(
             [](const Matrix& A, const Matrix& B, int validation, int test) {
                 const int m = A.cols(), train = m - validation - test;
                 return Sets{cut(A, B, 0, train), cut(A, B, train, validation), cut(A, B, m - test, test)};
             },
             "The third argument of columns is no count. columns(A, first, last) goes from `first` up to, but not "
             "including, `last`.")}};
}

// The sum of squared distances from the mean.
inline double squares(const Matrix& A) {
    const Matrix off = A - mean(A);
    return sum(off * off);
}

inline shared::Advice<double(const Matrix&, const Matrix&)> paired_error() {
    return {
        "paired_error",
        "first the n differences; then their spread around their own mean, with n - 1; then divide by the root of n",
        "D = A - B; off = D - mean(D); s = the root of sum(off * off) / (n - 1); return s / std::sqrt(n), n a double",
        {{[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / A.cols() / A.cols()); },
          "The squares are divided by n. Their mean was computed from the same numbers, so divide by n - 1."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.cols() - 1)); },
          "That is the spread of one difference. The mean of n of them varies less: divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / A.cols()); },
          "That is the spread of one difference, with n where n - 1 belongs. Then divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.cols() - 1)) / A.cols(); },
          "The spread is divided by n. Divide it by the root of n."},
         {[](const Matrix& A, const Matrix& B) { return squares(A - B) / (A.cols() - 1) / A.cols(); },
          "That is the error squared: the root is missing."},
         {[](const Matrix& A, const Matrix& B) {
              const int n = A.cols();
              return std::sqrt(squares(A - B) * (1 / (n - 1)) / n);  // a whole number, the mistake
          },
          "1 / (n - 1) of two whole numbers is 0 as soon as n is above 2. Divide the sum itself, or make n a double."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.rows() - 1) / A.rows()); },
          "n is the number of pairs, A.cols(). A.rows() is 1, and n - 1 is then 0."},
         {[](const Matrix& A, const Matrix& B) { return squares(A - B) / (A.cols() - 1); },
          "That is the variance of one difference. Take its root, and divide by the root of n."},
         {[](const Matrix& A, const Matrix& B) {
              return std::sqrt((squares(A) + squares(B)) / (A.cols() - 1) / A.cols());
          },
          "That is the error if A and B had nothing to do with each other. They come in pairs: take the differences "
          "first, and then their spread."},
         {[](const Matrix& A, const Matrix& B) {
              const Matrix D = A - B;
              return std::sqrt(sum(D * D) / (A.cols() - 1) / A.cols());
          },
          "The mean of the differences is not subtracted. The spread is that around their mean."},
         {[](const Matrix& A, const Matrix& B) {
              return std::sqrt(squares(apply(A - B, [](double d) { return std::fabs(d); })) / (A.cols() - 1) /
                               A.cols());
          },
          "The differences have lost their signs. A seed where B wins counts against A."},
         {[](const Matrix& A, const Matrix& B) { return mean(A - B); },
          "That is the mean of the differences itself. Wanted is its error: how far to trust it."},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A + B) / (A.cols() - 1) / A.cols()); },
          "A and B are added. What counts is the difference in each pair: A - B."},
         {[](const Matrix&, const Matrix&) { return 0.0; },
          "The error is 0 every time. Is there a 1 / n of two whole numbers in it, which is 0? Or are the distances "
          "from the mean added up before they are squared?"},
         {[](const Matrix& A, const Matrix& B) { return std::sqrt(squares(A - B) / (A.cols() - 1) / (A.cols() - 1)); },
          "The root of n - 1 divides at the end. n - 1 belongs to the squares; the mean of n differences needs the "
          "root of n."}}};
}

}  // namespace mistakes
