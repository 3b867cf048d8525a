// General detectors: what can be said about a wrong answer without knowing the exercise. Each looks at the first part
// that is wrong and returns a sentence, or "" when it has nothing to say.
#pragma once

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "chapters/shared/parts.hpp"
#include "chapters/shared/relations.hpp"

namespace shared {

// found = factor * expected, and not all of it 0.
inline bool is_multiple(const Matrix& found, const Matrix& expected, double factor) {
    double largest = 0.0;
    for (int i = 0; i < expected.size(); ++i) {
        if (!is_close(found.data()[i], factor * expected.data()[i], 1e-9)) return false;
        largest = std::fmax(largest, std::fabs(expected.data()[i]));
    }
    return largest > 1e-6;
}

inline bool all_whole(const Matrix& A) {
    for (int i = 0; i < A.size(); ++i) {
        if (!std::isfinite(A.data()[i]) || A.data()[i] != std::floor(A.data()[i])) return false;
    }
    return A.size() > 0;
}

// A number of rows or columns of an input that is more than 1, and how the reader would write it.
struct Side {
    int count;
    std::string name;
};

inline std::vector<Side> sides_of(const Parts& inputs) {
    std::vector<Side> sides;
    for (const Part& input : inputs) {
        if (input.value.cols() > 1) sides.push_back({input.value.cols(), input.name + ".cols()"});
        if (input.value.rows() > 1) sides.push_back({input.value.rows(), input.name + ".rows()"});
    }
    return sides;
}

// A constant factor. It is named when it is -1, 2, 1/2, a side of an input (often m), or one side over another.
inline std::string constant_factor(const Part& found, const Part& expected, const Parts& inputs) {
    const Matrix &F = found.value, &E = expected.value;
    const std::string& name = expected.name;
    const bool two_counts = E.size() == 1 && all_whole(E) && all_whole(F);  // their factor is often chance
    if (is_multiple(F, E, -1.0) && !two_counts)
        return "The sign is wrong: " + is(name) + " the expected one" + (is_plural(name) ? "s" : "") + " times -1.";
    if (is_multiple(F, E, 2.0)) return is(name) + " twice what " + it_should_be(name) + ".";
    if (is_multiple(F, E, 0.5)) return is(name) + " half of what " + it_should_be(name) + ".";
    if (two_counts) return "";
    const std::vector<Side> sides = sides_of(inputs);
    for (const Side& side : sides) {
        const std::string times = std::to_string(side.count) + ", which is " + side.name;
        if (is_multiple(F, E, side.count)) return is(name) + " too large by a factor of " + times + ".";
        if (is_multiple(F, E, 1.0 / side.count)) return is(name) + " too small by a factor of " + times + ".";
    }
    for (const Side& right : sides) {
        for (const Side& wrong : sides) {
            const std::string a = std::to_string(right.count), b = std::to_string(wrong.count);
            if (right.count == wrong.count || !is_multiple(F, E, 1.0 * right.count / wrong.count)) continue;
            return is(name) + " " + a + " / " + b + " times what " + it_should_be(name) + ". Is there a division by " +
                   b + ", which is " + wrong.name + ", instead of " + a + ", which is " + right.name + "?";
        }
    }
    if (E.size() < 2) return "";  // one number is always a multiple of another
    int largest = 0;
    for (int i = 0; i < E.size(); ++i) {
        if (std::fabs(E.data()[i]) > std::fabs(E.data()[largest])) largest = i;
    }
    const double factor = F.data()[largest] / E.data()[largest];
    if (factor == 0.0 || !std::isfinite(factor) || !is_multiple(F, E, factor)) return "";
    if (is_close(factor, 1.0, 1e-4)) return "";  // nearly_right knows what to say of that
    return is(name) + " what " + it_should_be(name) + ", times " + number_text(factor, factor) + ".";
}

// An argument, handed back as the answer.
inline std::string input_returned(const Part& found, const Part& expected, const Parts& inputs) {
    for (const Part& input : inputs) {
        if (!same_shape(input.value, expected.value) || worst_place(found.value, input.value, 0.0) >= 0) continue;
        if (input.name == expected.name) return has(input.name) + " not changed since it was given.";
        return is(expected.name) + " just " + input.name + ", unchanged.";
    }
    return "";
}

inline bool all_zero_or_one(const Matrix& A) {
    for (int i = 0; i < A.size(); ++i) {
        if (A.data()[i] != 0.0 && A.data()[i] != 1.0) return false;
    }
    return true;
}

// Predictions: how many are wrong, and which way. A wrong 0 among them says nothing about a loop.
inline std::string zeros_and_ones(const Part& found, const Part& expected) {
    if (!all_zero_or_one(found.value) || !all_zero_or_one(expected.value)) return "";
    int zeros = 0, ones = 0;
    for (int i = 0; i < expected.value.size(); ++i) {
        if (found.value.data()[i] == expected.value.data()[i]) continue;
        (found.value.data()[i] == 0.0 ? zeros : ones) += 1;
    }
    if (expected.value.size() == 1) return is(expected.name) + (zeros == 1 ? " 0, expected 1." : " 1, expected 0.");
    const std::string wrong = std::to_string(zeros + ones) + (zeros + ones == 1 ? " is" : " are");
    return "Of the " + std::to_string(expected.value.size()) + " numbers of " + expected.name + ", " + wrong +
           " wrong: " +
           (ones == 0    ? "0 instead of 1."
            : zeros == 0 ? "1 instead of 0."
                         : "some are 0 instead of 1, some 1 instead of 0.");
}

// Right in some places, and in all others still 0, or still as in an argument.
inline std::string left_undone(const Part& found, const Part& expected, const Parts& inputs, double tolerance,
                               bool of_calls) {
    const Matrix &F = found.value, &E = expected.value;
    Parts starts{{"0", Matrix(E.rows(), E.cols())}};
    for (const Part& input : inputs) {
        if (same_shape(input.value, E)) starts.push_back({"as in " + input.name, input.value});
    }
    for (const Part& start : starts) {
        int right = 0, untouched = 0;
        for (int i = 0; i < E.size(); ++i) {
            const bool is_right = is_close(F.data()[i], E.data()[i], tolerance);
            right += is_right ? 1 : 0;
            untouched += !is_right && F.data()[i] == start.value.data()[i] ? 1 : 0;
        }
        if (right > 0 && right + untouched == E.size() && of_calls)
            return "Some results are right, the others are " + start.name + ".";
        if (right > 0 && right + untouched == E.size()) {
            return "Some elements of " + expected.name + " are right, the others are still " + start.name +
                   ". If you have loops, do they reach every row and column, and does the return come after them?";
        }
    }
    return "";
}

inline std::string all_the_same(const Part& found, const Part& expected, bool of_calls) {
    const Matrix& F = found.value;
    const Matrix zeros(F.rows(), F.cols());
    if (F.size() == 1 && F(0, 0) == 0.0 && all_whole(expected.value)) return "";  // a count
    if (F.size() == 1 && F(0, 0) == 0.0)
        return is(expected.name) + " 0. Was it never set, or is there a 1 / m of two whole numbers in it, which is 0?";
    if (F.size() > 1 && worst_place(zeros, expected.value, 0.0) < 0) return expected.name + " should be 0 everywhere.";
    for (int i = 1; i < F.size(); ++i) {
        if (!(F.data()[i] == F.data()[0])) return "";
    }
    if (F.size() < 2 || worst_place(Matrix(F.rows(), F.cols(), expected.value.data()[0]), expected.value, 1e-9) < 0)
        return "";  // what is expected is the same number all over, too
    const std::string number = number_text(F.data()[0], F.data()[0]);
    const bool counts = all_whole(expected.value);
    if (of_calls)
        return "The result is " + number + " in every call that was tried." +
               (F.data()[0] == 0.0 && !counts ? " Is there a 1 / m of two whole numbers in it, which is 0?" : "");
    if (F.data()[0] == 0.0)
        return is(expected.name) +
               " 0 everywhere. Was nothing filled in, or is there a 1 / m of two whole numbers in it, which is 0?";
    return has(expected.name) + " the same number everywhere: " + number + ".";
}

inline std::string not_a_number(const Part& found, const Part& expected) {
    for (int i = 0; i < found.value.size(); ++i) {
        const double x = found.value.data()[i];
        if (std::isnan(x))
            return "There is NaN in " + expected.name +
                   ": 0 / 0, infinity - infinity, 0 * infinity, or the root or logarithm of a negative "
                   "number.";
        if (std::isinf(x))
            return is(expected.name) + " infinite in places: a division by 0, the logarithm of 0, or an overflow.";
    }
    return "";
}

// Whole numbers only, where fractions belong.
inline std::string whole_numbers(const Part& found, const Part& expected) {
    if (!all_whole(found.value) || all_whole(expected.value)) return "";
    if (all_zero_or_one(found.value))
        return has(expected.name) + " nothing but 0 and 1 in it, as a comparison or an int would give.";
    return has(expected.name) +
           " whole numbers only. Is there an int in it? It drops what is after the point, and "
           "7 / 2 of two whole numbers is 3.";
}

// The right numbers at the wrong places. With only one or two different numbers that may be chance.
inline std::string other_order(const Part& found, const Part& expected) {
    const auto sorted = [](const Matrix& A) {
        std::vector<double> numbers(A.data(), A.data() + A.size());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    };
    const std::vector<double> f = sorted(found.value), e = sorted(expected.value);
    if (e.size() < 3 || std::set<double>(e.begin(), e.end()).size() < 3) return "";
    if (worst_place(row(f), row(e), 1e-9) >= 0) return "";
    return "All numbers of " + expected.name + " are right, but they are at other places.";
}

// Wrong only from the second or third digit on.
inline std::string nearly_right(const Part& found, const Part& expected) {
    for (int i = 0; i < expected.value.size(); ++i) {
        const double f = found.value.data()[i], e = expected.value.data()[i];
        if (!(std::fabs(f - e) <= 1e-2 * std::fabs(e))) return "";
    }
    return "The first digits of " + expected.name +
           " are right, the further ones are not. Is a number in it rounded, " +
           "such as 2.718 for e or a float, or is something small added, such as 1e-8?";
}

// Shapes that differ because something was not added up: examples side by side, or inputs one below the other.
inline std::string not_added_up(const Part& found, const Part& expected) {
    const Matrix &F = found.value, &E = expected.value;
    const std::string advice = " added up? dot adds products up, * does not, and sum adds along an axis.";
    if (all_zero_or_one(E)) return "";  // predictions are not sums
    if (F.rows() == E.rows() && E.cols() == 1 && F.cols() > 1)
        return has(expected.name) + " " + std::to_string(F.cols()) + " columns, expected one. Should they be" + advice;
    if (F.cols() == E.cols() && E.rows() == 1 && F.rows() > 1)
        return has(expected.name) + " " + std::to_string(F.rows()) + " rows, expected one. Should they be" + advice;
    return "";
}

// What the general detectors say about the first wrong part, or "". of_calls: each number is the result of one call.
inline std::string general_sentence(const Parts& found, const Parts& expected, const Parts& inputs, double tolerance,
                                    bool of_calls = false) {
    const std::size_t p = first_wrong(found, expected, tolerance);
    if (p >= found.size() || p >= expected.size()) return "";
    const Part &F = found[p], &E = expected[p];
    if (F.value.size() == 0 && E.value.size() > 0)
        return E.name + (is_plural(E.name) ? " were" : " was") + " never set: nothing is in there.";
    if (!same_shape(F.value, E.value)) {
        if (same_shape(turned(F.value), E.value) && worst_place(turned(F.value), E.value, tolerance) < 0)
            return "The numbers of " + E.name + " are right, but its rows and columns are swapped.";
        if (F.value.rows() == 1 && E.value.rows() == 1)
            return has(E.name) + " " + std::to_string(F.value.cols()) +
                   (F.value.cols() == 1 ? " number, expected " : " numbers, expected ") +
                   std::to_string(E.value.cols()) + ".";
        const std::string sentence = not_added_up(F, E);
        if (!sentence.empty()) return sentence;
        return has(E.name) + " the shape " + shape(F.value) + ", expected " + shape(E.value) + ".";
    }
    if (same_shape(turned(F.value), E.value) && worst_place(turned(F.value), E.value, tolerance) < 0)
        return "The numbers of " + E.name + " are right, but rows and columns are swapped.";
    for (const std::string& sentence :
         {input_returned(F, E, inputs), constant_factor(F, E, inputs), all_the_same(F, E, of_calls),
          zeros_and_ones(F, E), relation(F, E, inputs), left_undone(F, E, inputs, tolerance, of_calls),
          whole_numbers(F, E), not_a_number(F, E), other_order(F, E), nearly_right(F, E)}) {
        if (!sentence.empty()) return sentence;
    }
    return what_is_right(found, expected, p, tolerance);
}

}  // namespace shared
