// Part 1.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of loss, true_loss and compute_cost; propagate_mistakes.hpp has the others.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/cost_mistakes.hpp"

// Ours, for the one that nn/ does not have.
namespace ours {

inline double loss(double a, double y) {
    return -(y * std::log(a) + (1.0 - y) * std::log(1.0 - a));
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;

inline double no_minus(double a, double y) {
    return -ours::loss(a, y);
}

inline double minus_between(double a, double y) {
    return -(y * std::log(a) - (1.0 - y) * std::log(1.0 - a));
}

inline double labels_swapped(double a, double y) {
    return ours::loss(a, 1.0 - y);
}

// The arguments in the wrong order. With y inside the logarithm it is infinite or NaN.
inline double arguments_swapped(double a, double y) {
    return ours::loss(y, a);
}

// Squared error, as for lines through points.
inline double squared(double a, double y) {
    return (a - y) * (a - y);
}

inline shared::Advice<double(double, double)> loss() {
    return {
        "loss",
        "y and 1 - y pick one of the two logarithms. An if does it too: label 1 asks for log(a), label 0 for the other",
        "return -(y * std::log(a) + (1.0 - y) * std::log(...)), where the second logarithm is that of 1 - a",
        {{no_minus, "The minus is missing. A logarithm of a chance is negative; a loss is positive."},
         {[](double a, double y) { return -y * std::log(a); },
          "Only label 1 counts: the term (1 - y) log(1 - a) is missing."},
         {[](double a, double y) { return -(1.0 - y) * std::log(1.0 - a); },
          "Only label 0 counts: the term y log(a) is missing."},
         {minus_between,
          "The two terms have different signs. There is a plus between them, and one minus in front of both: put "
          "brackets around the sum."},
         {[](double a, double y) { return y * std::log(a) - (1.0 - y) * std::log(1.0 - a); },
          "For label 1 the loss is negative: the minus in front of y log(a) is missing. Both terms need one."},
         {[](double a, double y) { return -(y * std::log(a) + (1.0 - y) * std::log(a)); },
          "Both labels get log(a). The second term has log(1 - a)."},
         {[](double a, double) { return -(std::log(a) + std::log(1.0 - a)); },
          "Every answer pays for both labels. Multiply log(a) by y, and log(1 - a) by 1 - y."},
         {labels_swapped, "Label 1 asks for log(a) and label 0 for log(1 - a). Here it is the other way round."},
         {[](double a, double y) { return -(y * std::log(a) + (1.0 - y) * (1.0 - std::log(a))); },
          "The second term has 1 - log(a). It should be the logarithm of 1 - a: std::log(1.0 - a)."},
         {[](double a, double y) { return -(y * std::log(a) + (1.0 - y) * std::log(a - 1.0)); },
          "The second term has log(a - 1). It should be log(1 - a)."},
         {arguments_swapped,
          "a and y have changed places: the logarithms are taken of the answer a, and the label y picks one."},
         {squared, "That is the squared error. The loss here is made of logarithms."},
         {[](double a, double y) { return std::fabs(a - y); }, "That is |a - y|. The loss here is made of logarithms."},
         {[](double, double) { return 0.0; },
          "The loss is always 0. Are the two terms multiplied? One of y and 1 - y is always 0: add the terms."},
         {[](double a, double y) { return -(y * std::log(a) + 1.0 - y * std::log(1.0 - a)); },
          "1.0 - y * std::log(...) multiplies first. Put brackets around 1.0 - y."},
         {[](double a, double y) { return -(y * std::log10(a) + (1.0 - y) * std::log10(1.0 - a)); },
          "std::log10 is the logarithm to base 10. The natural one is std::log."},
         {[](double a, double y) { return -(y * std::log(a + 1e-8) + (1.0 - y) * std::log(1.0 - a + 1e-8)); },
          "You add a small number inside the logarithm, which changes every loss a little. Leave it out. true_loss "
          "takes care of 0 and 1."}}};
}

inline bool at_an_end(double a) {
    return a == 0.0 || a == 1.0;
}

// Numbers that people put beside a logarithm so that it never meets 0. Each limits the loss.
inline std::vector<shared::Mistake<double(double, double, double)>> guards() {
    std::vector<shared::Mistake<double(double, double, double)>> mistakes;
    for (const std::string guard : {"1e-7", "1e-8", "1e-10", "1e-12", "1e-15"}) {
        const double e = std::stod(guard);
        const std::string then =
            ". Then every sure mistake costs the same, however large z is. Ask whether a is 0 or 1 instead.";
        mistakes.push_back(
            {[e](double, double a, double y) { return ours::loss(std::fmin(std::fmax(a, e), 1.0 - e), y); },
             "You keep a away from 0 and 1, by " + guard + then});
        mistakes.push_back(
            {[e](double, double a, double y) { return -(y * std::log(a + e) + (1.0 - y) * std::log(1.0 - a + e)); },
             "There is a " + guard + " inside the logarithms" + then});
    }
    return mistakes;
}

inline shared::Advice<double(double, double, double)> true_loss() {
    shared::Advice<double(double, double, double)> advice{
        "true_loss",
        "one question first: is a exactly 0 or exactly 1? Then a right answer costs 0 and a wrong one |z|. Otherwise "
        "call your loss",
        "if (a == 0.0 || a == 1.0) return a == y ? 0.0 : std::fabs(z); after it return loss(a, y). (c ? u : v is u if "
        "c is true, and v if not.)",
        {{[](double, double a, double y) { return ours::loss(a, y); },
          "Where a is exactly 0 or 1 the formula breaks: log(0) is infinite, and 0 times infinity is NaN. Ask for "
          "these two first."},
         {[](double, double a, double y) { return y == 1.0 ? -std::log(a) : -std::log(1.0 - a); },
          "A wrong answer of exactly 0 or 1 costs -log(0) here, which is infinite. Ask for these two first: there it "
          "costs |z|."},
         {[](double z, double a, double y) { return at_an_end(a) ? z : ours::loss(a, y); },
          "Where a is 0 or 1 you return z, for right answers too. A right one costs 0, a wrong one |z|."},
         {[](double z, double a, double y) { return at_an_end(a) ? std::fabs(z) : ours::loss(a, y); },
          "A right answer, a equal to y, costs 0. Only a wrong one costs |z|."},
         {[](double, double a, double y) { return at_an_end(a) ? 0.0 : ours::loss(a, y); },
          "A sure mistake costs 0 here. Where a is 1 and y is 0, or the other way round, it costs |z|."},
         {[](double z, double a, double y) { return at_an_end(a) ? (a == y ? std::fabs(z) : 0.0) : ours::loss(a, y); },
          "It is the other way round: a right answer costs 0, a wrong one |z|."},
         {[](double z, double a, double y) { return at_an_end(a) ? (a == y ? 0.0 : z) : ours::loss(a, y); },
          "For a = 0 your loss is negative, because z is. It costs |z|: std::fabs(z)."},
         {[](double z, double a, double y) { return at_an_end(a) ? (a == y ? 0.0 : -z) : ours::loss(a, y); },
          "For a = 1 your loss is negative, because z is positive. It costs |z|: std::fabs(z)."},
         {[](double z, double a, double y) { return a == 1.0 ? (y == 1.0 ? 0.0 : z) : ours::loss(a, y); },
          "Only a = 1 is treated differently. a = 0 needs it as well."},
         {[](double z, double a, double y) { return a == 0.0 ? (y == 0.0 ? 0.0 : -z) : ours::loss(a, y); },
          "Only a = 0 is treated differently. a = 1 needs it as well."},
         {[](double z, double, double y) { return std::log(1.0 + std::exp(z)) - y * z; },
          "log(1 + e^z) - y z is the same in mathematics, but e^800 is infinite in a double. Use |z| or 0 there."},
         {[](double z, double a, double y) {
              return std::fabs(z) > 36.0 ? (a == y ? 0.0 : std::fabs(z)) : ours::loss(a, y);
          },
          "Your limit for |z| is too low: at z = 36.5 the sigmoid isn't exactly 1 yet. Ask whether a is 0 or 1 "
          "instead."},
         {[](double z, double a, double y) { return at_an_end(a) && a != y ? std::fabs(z) : ours::loss(a, y); },
          "Wrong answers are right here. But where a right one is exactly 0 or 1, the formula makes 0 times log(0) of "
          "it, which is NaN: it costs 0."},
         {[](double z, double, double) { return std::fabs(z); },
          "That is |z| everywhere. It is the loss only where a is exactly 0 or 1 and the answer is wrong."}}};
    for (const auto& guard : guards()) advice.mistakes.push_back(guard);
    return advice;
}

// A total in an int, which is divided as an int or as a double.
inline double total_in_int(In A, In Y, bool divided_as_int) {
    int total = 0;
    for (int j = 0; j < Y.cols(); ++j) total = static_cast<int>(total + ours::loss(A(0, j), Y(0, j)));
    return divided_as_int ? static_cast<double>(total / Y.cols()) : static_cast<double>(total) / Y.cols();
}

// With 1e-8 added inside both logarithms.
inline double guarded_cost(In A, In Y) {
    return mean(-(Y * log(A + 1e-8) + (1.0 - Y) * log(1.0 - A + 1e-8)));
}

inline shared::Advice<double(In, In)> compute_cost() {
    shared::Advice<double(In, In)> advice{
        "compute_cost",
        "add up the losses in a double, then divide by how many there are",
        "double total = 0.0; for (int j = 0; j < Y.cols(); ++j) total += loss(A(0, j), ...); return total / Y.cols()",
        {{[](In A, In Y) { return shared::total_loss(A, Y, 0, Y.cols()); },
          "That is the sum of the losses, not their mean. Divide by m, which is Y.cols(). (Y.rows() is 1.)"},
         {[](In A, In Y) { return -nn::compute_cost(A, Y); },
          "The sign is wrong: a cost is positive. Your loss has its minus already, but a logarithm of your own needs "
          "one."},
         {[](In A, In Y) { return total_in_int(A, Y, false); },
          "The total is an int, so the digits after the decimal point are lost. Write double total = 0.0."},
         {[](In A, In Y) { return total_in_int(A, Y, true); },
          "The total is an int, and so is total / m. Write double total = 0.0."},
         {[](In A, In Y) { return nn::compute_cost(A, Y) / Y.cols(); },
          "The sum is divided by m twice, perhaps once inside the loop and once behind it. Divide once."},
         {guarded_cost,
          "Is there a small number such as 1e-8 inside the logarithms? It changes the cost a little. Leave it out."}}};
    for (const shared::CostMistake& mistake : shared::mistakes_in_the_terms("A")) advice.mistakes.push_back(mistake);
    for (const shared::CostMistake& mistake : shared::mistakes_in_the_mean()) advice.mistakes.push_back(mistake);
    return advice;
}

}  // namespace mistakes
