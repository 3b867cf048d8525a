// General detectors: what can be said about a wrong answer without knowing the exercise. Each looks at the first part
// that is wrong and returns a sentence, or "" when it has nothing to say.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/parts.hpp"

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

// A constant factor. It is named when it is -1, 2, 1/2, or the number of rows or columns of an input (often m).
inline std::string constant_factor(const Part& found, const Part& expected, const Parts& inputs) {
    const Matrix &F = found.value, &E = expected.value;
    if (is_multiple(F, E, -1.0)) return "The sign is wrong: " + expected.name + " is the expected one times -1.";
    if (is_multiple(F, E, 2.0)) return expected.name + " is twice what it should be.";
    if (is_multiple(F, E, 0.5)) return expected.name + " is half of what it should be.";
    for (const Part& input : inputs) {
        const Matrix& A = input.value;
        for (const auto& [count, side] : {std::pair{A.cols(), ".cols()"}, std::pair{A.rows(), ".rows()"}}) {
            if (count < 2) continue;
            const std::string times = std::to_string(count) + ", which is " + input.name + side;
            if (is_multiple(F, E, count)) return expected.name + " is too large by a factor of " + times + ".";
            if (is_multiple(F, E, 1.0 / count)) return expected.name + " is too small by a factor of " + times + ".";
        }
    }
    return "";
}

// An argument, handed back as the answer.
inline std::string input_returned(const Part& found, const Part& expected, const Parts& inputs) {
    for (const Part& input : inputs) {
        if (!same_shape(input.value, expected.value) || worst_place(found.value, input.value, 0.0) >= 0) continue;
        return expected.name + " is just " + input.name + ", unchanged.";
    }
    return "";
}

// Right in some places, and in all others still 0, or still as in an argument.
inline std::string left_undone(const Part& found, const Part& expected, const Parts& inputs, double tolerance) {
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
        if (right > 0 && right + untouched == E.size()) {
            return "Some elements of " + expected.name + " are right, the others are still " + start.name +
                   ". If you have loops, do they reach every row and column, and does the return come after them?";
        }
    }
    return "";
}

inline std::string all_the_same(const Part& found, const Part& expected) {
    const Matrix& F = found.value;
    for (int i = 1; i < F.size(); ++i) {
        if (!(F.data()[i] == F.data()[0])) return "";
    }
    if (F.size() < 2 || worst_place(Matrix(F.rows(), F.cols(), expected.value.data()[0]), expected.value, 1e-9) < 0)
        return "";  // what is expected is the same number all over, too
    if (F.data()[0] == 0.0) return expected.name + " is 0 everywhere.";
    return expected.name + " has the same number everywhere.";
}

inline std::string not_a_number(const Part& found, const Part& expected) {
    for (int i = 0; i < found.value.size(); ++i) {
        const double x = found.value.data()[i];
        if (std::isnan(x))
            return expected.name +
                   " holds NaN: 0 / 0, infinity - infinity, 0 * infinity, or the root or logarithm of a negative "
                   "number.";
        if (std::isinf(x))
            return expected.name + " is infinite in places: a division by 0, the logarithm of 0, or an overflow.";
    }
    return "";
}

// What the general detectors say about the first wrong part, or "".
inline std::string general_sentence(const Parts& found, const Parts& expected, const Parts& inputs, double tolerance) {
    const std::size_t p = first_wrong(found, expected, tolerance);
    if (p >= found.size() || p >= expected.size()) return "";
    const Part &F = found[p], &E = expected[p];
    if (!same_shape(F.value, E.value)) {
        if (F.value.size() == 0 || !same_shape(turned(F.value), E.value)) return "";
        return worst_place(turned(F.value), E.value, tolerance) < 0
                   ? "The numbers of " + E.name + " are right, but its rows and columns are swapped."
                   : "";
    }
    if (same_shape(turned(F.value), E.value) && worst_place(turned(F.value), E.value, tolerance) < 0)
        return "The numbers of " + E.name + " are right, but rows and columns are swapped.";
    for (const std::string& sentence : {constant_factor(F, E, inputs), input_returned(F, E, inputs), all_the_same(F, E),
                                        left_undone(F, E, inputs, tolerance), not_a_number(F, E)}) {
        if (!sentence.empty()) return sentence;
    }
    return "";
}

}  // namespace shared
