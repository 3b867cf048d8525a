// How a wrong answer is related to the right one, number by number. What these sentences say is true of the numbers,
// whatever the reader's code looks like.
#pragma once

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/parts.hpp"

namespace shared {

// found = f(expected) everywhere. Something can be said only where the numbers are finite.
inline bool is_made_by(const Matrix& found, const Matrix& expected, const std::function<double(double)>& f) {
    for (int i = 0; i < expected.size(); ++i) {
        const double made = f(expected.data()[i]);
        if (!std::isfinite(made) || !is_close(found.data()[i], made, 1e-9)) return false;
    }
    return true;
}

inline double sigma(double z) {
    return 1.0 / (1.0 + std::exp(-z));
}

// One function of what was expected, such as its square. `name` is the part's.
inline std::string function_of_expected(const Matrix& found, const Matrix& expected, const std::string& name) {
    struct Relation {
        double (*f)(double);
        std::string text;
    };
    const std::string it = it_should_be(name);
    const std::vector<Relation> relations{
        {[](double e) { return 1.0 / e; }, "1 divided by what " + it},
        {[](double e) { return e * e; }, "the square of what " + it},
        {[](double e) { return std::sqrt(e); }, "the root of what " + it},
        {[](double e) { return 1.0 - e; }, "1 minus what " + it},
        {[](double e) { return std::fabs(e); },
         "what " + it + (is_plural(name) ? ", without their signs" : ", without its sign")},
        {[](double e) { return std::exp(e); }, "e to the power of what " + it},
        {[](double e) { return std::log(e); }, "the logarithm of what " + it},
        {sigma, "the sigmoid of what " + it},
        {[](double e) { return std::tanh(e); }, "the tanh of what " + it}};
    for (const Relation& relation : relations) {
        if (is_made_by(found, expected, relation.f)) return is(name) + " " + relation.text + ".";
    }
    if (is_made_by(expected, found, sigma)) return "The sigmoid of " + name + " would be right. Is it missing?";
    if (is_made_by(expected, found, [](double f) { return std::tanh(f); }))
        return "The tanh of " + name + " would be right. Is it missing?";
    return "";
}

// found - expected is the same number everywhere.
inline std::string constant_offset(const Matrix& found, const Matrix& expected, const std::string& name) {
    const double off = found.data()[0] - expected.data()[0];
    if (!is_made_by(found, expected, [off](double e) { return e + off; })) return "";
    return is(name) + (off > 0 ? " too large by " : " too small by ") + number_text(std::fabs(off), 0.0) +
           ", everywhere.";
}

// found = expected + factor * argument, for the factor that fits the largest number of the argument.
inline std::string moved_along(const Matrix& found, const Matrix& expected, const std::string& name,
                               const Part& argument) {
    const Matrix& I = argument.value;
    const std::string given = (argument.name == name ? "the given " : "") + argument.name;
    int largest = 0;
    for (int i = 0; i < I.size(); ++i) largest = std::fabs(I.data()[i]) > std::fabs(I.data()[largest]) ? i : largest;
    const double factor = (found.data()[largest] - expected.data()[largest]) / I.data()[largest];
    if (!std::isfinite(factor) || worst_place(found, expected + factor * I, 1e-9) >= 0) return "";
    const double size = std::fabs(factor);
    return is(name) + " what " + it_should_be(name) + (factor > 0 ? " plus " : " minus ") +
           (is_close(size, 1.0, 1e-9) ? "" : number_text(size, size) + " times ") + given + ".";
}

// What was expected and one of the arguments, of the same shape, put together.
inline std::string with_argument(const Matrix& found, const Matrix& expected, const std::string& name,
                                 const Parts& inputs) {
    const std::string it = it_should_be(name);
    for (const Part& input : inputs) {
        const Matrix& I = input.value;
        if (!same_shape(I, expected)) continue;
        const auto is_found = [&](const Matrix& made) { return worst_place(found, made, 1e-9) < 0; };
        const std::string given = (input.name == name ? "the given " : "") + input.name;
        if (is_found(I - expected)) return is(name) + " " + given + " minus what " + it + ".";
        const std::string by = given + ", number by number.";
        if (is_found(expected * I)) return is(name) + " what " + it + ", multiplied by " + by;
        if (all_finite(expected / I) && is_found(expected / I)) return is(name) + " what " + it + ", divided by " + by;
        const std::string moved = moved_along(found, expected, name, input);
        if (!moved.empty()) return moved;
    }
    return "";
}

// Any of these, or "". One number alone is related to every other, so nothing is said of it.
inline std::string relation(const Part& found, const Part& expected, const Parts& inputs) {
    const Matrix &F = found.value, &E = expected.value;
    if (!all_finite(F)) return "";
    bool varies = false;
    for (int i = 1; i < E.size(); ++i) varies = varies || !is_close(E.data()[i], E.data()[0], 1e-9);
    if (!varies) return "";
    for (const std::string& sentence : {function_of_expected(F, E, expected.name), constant_offset(F, E, expected.name),
                                        with_argument(F, E, expected.name, inputs)}) {
        if (!sentence.empty()) return sentence;
    }
    return "";
}

// The least that can be said: from which part on it is wrong, or how many numbers of the first wrong one.
inline std::string what_is_right(const Parts& found, const Parts& expected, std::size_t wrong, double tolerance) {
    const std::string& name = expected[wrong].name;
    if (wrong > 0) return "The first difference is in " + name + ".";
    const Matrix &F = found[wrong].value, &E = expected[wrong].value;
    int right = 0, larger = 0, smaller = 0;
    for (int i = 0; i < E.size(); ++i) {
        const double f = F.data()[i], e = E.data()[i];
        if (is_close(f, e, tolerance)) {
            ++right;
        } else {
            (f > e ? larger : smaller) += 1;
        }
    }
    const std::string of = " of the " + std::to_string(E.size()) + " numbers of " + name;
    if (right > 0) return std::to_string(right) + of + (right == 1 ? " is right." : " are right.");
    if (E.size() > 1 && smaller == 0) return "Every number of " + name + " is too large.";
    if (E.size() > 1 && larger == 0) return "Every number of " + name + " is too small.";
    return "";
}

}  // namespace shared
