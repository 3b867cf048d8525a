// Comparing an answer with ours: the arguments and the results of an exercise under the names that the reader knows.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

#include "matrix/operations.hpp"
#include "matrix/print.hpp"

namespace shared {

// An argument of an exercise, or a part of its answer. One number is (1, 1).
struct Part {
    std::string name;
    Matrix value;
};
using Parts = std::vector<Part>;

// Names such as "costs", "the two costs" and "predictions at 0.5" are plurals. What comes first counts.
inline bool is_plural(const std::string& name) {
    const std::string head =
        name.substr(0, std::min({name.find(" of "), name.find(" for "), name.find(" at "), name.find(" ("),
                                 name.find(","), name.find(" after "), name.find(" with ")}));
    return head.size() > 1 && head.back() == 's' && head.rfind("wh", 0) != 0;  // not "what report gets"
}
inline std::string is(const std::string& name) {
    return name + (is_plural(name) ? " are" : " is");
}
inline std::string has(const std::string& name) {
    return name + (is_plural(name) ? " have" : " has");
}
inline std::string it_should_be(const std::string& name) {
    return is_plural(name) ? "they should be" : "it should be";
}

// A list as a row, for functions that take or give one.
template <typename Number>
Matrix row(const std::vector<Number>& list) {
    Matrix A(1, static_cast<int>(list.size()));
    for (int j = 0; j < A.cols(); ++j) A(0, j) = static_cast<double>(list[static_cast<std::size_t>(j)]);
    return A;
}

inline bool is_close(double found, double expected, double tolerance) {
    if (std::isnan(expected)) return std::isnan(found);  // a mistake may give this, our solutions never do
    if (std::isinf(expected)) return found == expected;
    return std::fabs(found - expected) <= tolerance * std::fmax(1.0, std::fabs(expected));
}

// One number with the digits that decide: six, or more when `beside` would look the same.
inline std::string number_text(double x, double beside) {
    if (std::isnan(x)) return "nan";  // never "-nan"
    char text[40], other[40];
    for (int digits = 6; digits < 17; ++digits) {
        std::snprintf(text, sizeof text, "%.*g", digits, x + 0.0);  // -0 + 0 is 0
        std::snprintf(other, sizeof other, "%.*g", digits, beside + 0.0);
        if (std::string(text) != other || x == beside) break;
    }
    return text;
}

// A matrix as NumPy prints it, cut to its first ten rows and 60 numbers.
inline std::string matrix_text(const Matrix& A) {
    if (A.size() > 60) {
        std::string start;
        for (int j = 0; j < std::min(A.size(), 6); ++j) start += number_text(A.data()[j], A.data()[j]) + " ";
        return "a matrix of shape " + shape(A) + " that begins with " + start + "...";
    }
    std::ostringstream text;
    text << A + 0.0;
    std::istringstream lines(text.str());
    std::string cut, line;
    for (int i = 0; std::getline(lines, line); ++i) {
        if (i == 10) return cut + "\n ...";
        cut += (i == 0 ? "" : "\n") + line;
    }
    return cut;
}

// "    name = [[1. 2.]", with the further rows below the first.
inline std::string shown(const std::string& name, const std::string& value) {
    const std::string start = "    " + name + " = ";
    std::string text = start;
    for (const char c : value) text += c == '\n' ? "\n" + std::string(start.size(), ' ') : std::string(1, c);
    return text + "\n";
}

inline std::string shown(const Part& part) {
    const Matrix& A = part.value;
    return shown(part.name, A.size() == 1 ? number_text(A(0, 0), A(0, 0)) : matrix_text(A));
}

// Where two parts of equal shape differ most: the place, counted row after row, or -1.
inline int worst_place(const Matrix& found, const Matrix& expected, double tolerance) {
    int worst = -1;
    for (int i = 0; i < expected.size(); ++i) {
        if (is_close(found.data()[i], expected.data()[i], tolerance)) continue;
        const double off = std::fabs(found.data()[i] - expected.data()[i]);
        if (worst < 0 || !(off <= std::fabs(found.data()[worst] - expected.data()[worst]))) worst = i;
    }
    return worst;
}

// "" when found is as expected, as far as rounding goes; else what differs: the shape, or the values.
inline std::string difference(const Part& found, const Part& expected, double tolerance) {
    const std::string& name = expected.name;
    const Matrix &F = found.value, &E = expected.value;
    if (F.size() == 0 && E.size() > 0)
        return "    " + name + (is_plural(name) ? " were" : " was") + " never set: nothing is in there\n";
    if (!same_shape(F, E)) {
        if (F.rows() == 1 && E.rows() == 1) {
            return "    " + name + ": " + std::to_string(F.cols()) + (F.cols() == 1 ? " number" : " numbers") +
                   ", expected " + std::to_string(E.cols()) + "\n";
        }
        const bool swapped = F.rows() == E.cols() && F.cols() == E.rows();
        return "    " + has(name) + " the shape " + shape(F) + ", expected " + shape(E) +
               (swapped ? ": rows and columns are swapped\n" : "\n");
    }
    const int worst = worst_place(F, E, tolerance);
    if (worst < 0) return "";
    const double f = F.data()[worst], e = E.data()[worst];
    if (E.size() == 1)
        return shown("expected " + name, number_text(e, f)) + shown("   found " + name, number_text(f, e));
    return shown("expected " + name, matrix_text(E)) + shown("   found " + name, matrix_text(F)) +
           "    the largest difference is at (" + std::to_string(worst / E.cols()) + ", " +
           std::to_string(worst % E.cols()) + "): expected " + number_text(e, f) + ", found " + number_text(f, e) +
           "\n";
}

// The first part that is not as expected, or the number of parts when all are.
inline std::size_t first_wrong(const Parts& found, const Parts& expected, double tolerance) {
    std::size_t p = 0;
    while (p < expected.size() && p < found.size() && difference(found[p], expected[p], tolerance).empty()) ++p;
    return p;
}

inline bool equal(const Parts& a, const Parts& b, double tolerance) {
    return a.size() == b.size() && first_wrong(a, b, tolerance) == a.size();
}

// A.T, formed: matrix/ has no use for it, a wrong answer has.
inline Matrix turned(const Matrix& A) {
    Matrix T(A.cols(), A.rows());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < A.cols(); ++j) T(j, i) = A(i, j);
    }
    return T;
}

}  // namespace shared
