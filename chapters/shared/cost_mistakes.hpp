// What goes wrong with the cost of logistic regression and of networks, for all exercises that ask for it (1.5, 2.2).
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/cost.hpp"

namespace shared {

using CostMistake = Mistake<double(const Matrix&, const Matrix&)>;

// The losses of the examples from column `begin` to before `end`, added up.
inline double total_loss(const Matrix& A, const Matrix& Y, int begin, int end) {
    double sum = 0.0;
    for (int j = begin; j < end; ++j) sum -= Y(0, j) == 1.0 ? std::log(A(0, j)) : std::log(1.0 - A(0, j));
    return sum;
}

// In the terms of the formula. name: what the page calls the answers, A or A2.
inline std::vector<CostMistake> mistakes_in_the_terms(const std::string& name) {
    using In = const Matrix&;
    return {{[](In A, In Y) { return nn::compute_cost(A, Y) / std::log(2.0); },
             "That is the logarithm to base 2. The natural one is wanted: log, without a number."},
            {[](In A, In Y) { return nn::compute_cost(A, Y) / std::log(10.0); },
             "That is the logarithm to base 10. The natural one is wanted: log, without a number."},
            {[](In A, In Y) { return -sum(Y * log(A)) / Y.cols(); },
             "Only the examples with label 1 count: the term (1 - y) log(1 - a) is missing."},
            {[](In A, In Y) { return -sum((1.0 - Y) * log(1.0 - A)) / Y.cols(); },
             "Only the examples with label 0 count: the term y log(a) is missing."},
            {[](In A, In Y) { return -sum(Y * log(A) - (1.0 - Y) * log(1.0 - A)) / Y.cols(); },
             "The two terms have different signs. There is a plus between them, and the minus is in front of both: put "
             "brackets around the sum."},
            {[](In A, In Y) { return -sum(Y * log(A) + (1.0 - Y) * (1.0 - log(A))) / Y.cols(); },
             "That is 1 - log(a); the formula has log(1 - a)."},
            {[](In A, In Y) { return -sum(Y * log(A) + 1.0 - Y * log(1.0 - A)) / Y.cols(); },
             "1.0 - y * log(...) multiplies first. Put brackets around 1.0 - y."},
            {[](In A, In Y) { return -sum(Y * log(A) + (1.0 - Y) * log(A)) / Y.cols(); },
             "Both labels get log(a). The second term has log(1 - a)."},
            {[](In A, In Y) { return -sum(log(A) + log(1.0 - A)) / Y.cols(); },
             "The labels are missing: y and 1 - y pick one of the two logarithms."},
            {[](In A, In Y) { return nn::compute_cost(A, 1.0 - Y); },
             "y and 1 - y are swapped: label 1 asks for log(a), label 0 for log(1 - a)."},
            {[](In A, In Y) { return -sum(A * log(Y) + (1.0 - A) * log(1.0 - Y)) / Y.cols(); },
             "Answers and labels are swapped: the logarithm is that of the answer."},
            {[name](In A, In Y) { return -(sum(Y) * sum(log(A)) + sum(1.0 - Y) * sum(log(1.0 - A))) / Y.cols(); },
             "Every label meets every answer, as in a product Y^T log(" + name +
                 "). Label j belongs to answer j alone: Y * log(" + name + ")."},
            {[](In A, In Y) { return sum((A - Y) * (A - Y)) / Y.cols(); },
             "That is the mean square of a - y. This cost has logarithms, because they punish sure mistakes."},
            {[](In A, In Y) { return sum((A - Y) * (A - Y)) / (2.0 * Y.cols()); },
             "That is half the mean square of a - y. This cost has logarithms, because they punish sure mistakes."},
            {[](In A, In Y) { return sum(sqrt((A - Y) * (A - Y))) / Y.cols(); },
             "That is the mean of |a - y|. This cost has logarithms, because they punish sure mistakes."},
            {[](In A, In Y) { return sum(A - Y) / Y.cols(); },
             "That is the mean of a - y, where mistakes up and down cancel. The cost has logarithms instead."}};
}

// In adding up and dividing.
inline std::vector<CostMistake> mistakes_in_the_mean() {
    using In = const Matrix&;
    return {{[](In, In) { return 0.0; },
             "The cost is 0. Is there a 1 / m in it, or are two terms multiplied of which one is 0? Integer division "
             "makes 1 / m 0: divide the sum by m."},
            {[](In A, In Y) { return total_loss(A, Y, 0, 1) / Y.cols(); },
             "Only the first example counts. Is there a return inside a loop? Put it after the loop."},
            {[](In A, In Y) { return total_loss(A, Y, 1, Y.cols()) / Y.cols(); },
             "The first example is missing: columns count from 0."},
            {[](In A, In Y) { return total_loss(A, Y, 0, Y.cols() - 1) / Y.cols(); },
             "The last example is missing: j goes up to Y.cols() - 1, so j < Y.cols()."},
            {[](In A, In Y) { return total_loss(A, Y, Y.cols() - 1, Y.cols()) / Y.cols(); },
             "Only the last example counts: add to the total with +=, not =."},
            {[](In A, In Y) {
                 double cost = 0.0;
                 for (int j = 0; j < Y.cols(); ++j) cost = (cost + total_loss(A, Y, j, j + 1)) / Y.cols();
                 return cost;
             },
             "The division by m is inside the loop. Add up first, and divide once, after the loop."},
            {[](In A, In Y) { return -(sum(Y * log(A)) + sum((1.0 - Y) * log(1.0 - A)) / Y.cols()); },
             "Only the second term is divided by m: put brackets around the sum of both."}};
}

}  // namespace shared
