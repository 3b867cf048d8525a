// Part 2.2, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace mistakes {

using one_hidden_layer::Cache;
using one_hidden_layer::Parameters;

// Layer 2 and the output, over whatever layer 1 has become.
inline Cache from_layer1(const Matrix& Z1, const Matrix& A1, const Parameters& p) {
    const Matrix Z2 = dot(p.W2, A1) + p.b2;
    return {Z1, A1, Z2, nn::sigmoid(Z2)};
}

inline Cache no_tanh(const Matrix& X, const Parameters& p) {
    const Matrix Z1 = dot(p.W1, X) + p.b1;
    return from_layer1(Z1, Z1, p);
}

inline Cache sigmoid_in_the_hidden_layer(const Matrix& X, const Parameters& p) {
    const Matrix Z1 = dot(p.W1, X) + p.b1;
    return from_layer1(Z1, nn::sigmoid(Z1), p);
}

inline Cache tanh_at_the_output(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.A2 = tanh(c.Z2);
    return c;
}

inline Cache no_sigmoid(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.A2 = c.Z2;
    return c;
}

inline Cache Z1_for_A1(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.Z2 = dot(p.W2, c.Z1) + p.b2;
    c.A2 = nn::sigmoid(c.Z2);
    return c;
}

inline Cache no_b1(const Matrix& X, const Parameters& p) {
    const Matrix Z1 = dot(p.W1, X);
    return from_layer1(Z1, tanh(Z1), p);
}

inline Cache no_b2(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.Z2 = dot(p.W2, c.A1);
    c.A2 = nn::sigmoid(c.Z2);
    return c;
}

inline Cache no_biases(const Matrix& X, const Parameters& p) {
    const Matrix Z1 = dot(p.W1, X), A1 = tanh(Z1), Z2 = dot(p.W2, A1);
    return {Z1, A1, Z2, nn::sigmoid(Z2)};
}

inline Cache bias_after_tanh(const Matrix& X, const Parameters& p) {
    const Matrix Z1 = dot(p.W1, X);
    return from_layer1(Z1, tanh(Z1) + p.b1, p);
}

inline Cache Z_overwritten(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.Z1 = c.A1;
    c.Z2 = c.A2;
    return c;
}

inline Cache sigmoid_twice(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.A2 = nn::sigmoid(c.A2);
    return c;
}

inline Cache sigmoid_everywhere_but_in_the_hidden_layer(const Matrix& X, const Parameters& p) {
    const Matrix Z1 = dot(p.W1, X) + p.b1, A1 = nn::sigmoid(Z1), Z2 = dot(p.W2, A1) + p.b2;
    return {Z1, A1, Z2, tanh(Z2)};
}

inline Cache yes_or_no(const Matrix& X, const Parameters& p) {
    Cache c = one_hidden_layer::forward_propagation(X, p);
    c.A2 = apply(c.A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
    return c;
}

inline shared::Advice<Cache(const Matrix&, const Parameters&)> forward_propagation() {
    return {"forward_propagation",
            "four lines, one for each formula; each uses the result of the line before",
            "c.Z1 = dot(parameters.W1, X) + parameters.b1; c.A1 = tanh(c.Z1); then Z2 from c.A1 and A2 = sigmoid(c.Z2)",
            {{no_tanh, "A1 is Z1: tanh is missing between the layers."},
             {sigmoid_in_the_hidden_layer, "A1 is sigma(Z1). The hidden layer has tanh; the sigmoid is the output's."},
             {tanh_at_the_output, "A2 is tanh(Z2). The output has the sigmoid, so that it is a chance from 0 to 1."},
             {sigmoid_everywhere_but_in_the_hidden_layer,
              "tanh and sigmoid have changed places: tanh belongs to the hidden layer."},
             {no_sigmoid, "A2 is Z2: the sigmoid is missing, and the answer is no chance yet."},
             {Z1_for_A1, "Z2 is made of Z1. The second layer reads A1, what tanh has made of Z1."},
             {no_b1, "b1 is missing: Z1 = W1 X + b1."},
             {no_b2, "b2 is missing: Z2 = W2 A1 + b2."},
             {no_biases, "Both biases are missing: Z1 = W1 X + b1, and Z2 = W2 A1 + b2."},
             {bias_after_tanh, "b1 is added too late: it belongs inside of tanh, to Z1."},
             {Z_overwritten, "A1 and A2 are right, but Z1 and Z2 hold them too: keep what was there before."},
             {sigmoid_twice, "A2 went through the sigmoid twice: A2 = sigma(Z2)."},
             {yes_or_no, "A2 holds Yes or No. It is to be the chance itself; the question > 0.5 comes in part 2.4."}}};
}

inline double no_minus(const Matrix& A2, const Matrix& Y) {
    return -nn::compute_cost(A2, Y);
}

inline double no_mean(const Matrix& A2, const Matrix& Y) {
    return nn::compute_cost(A2, Y) * Y.cols();
}

inline double one_over_m_in_ints(const Matrix& A2, const Matrix& Y) {
    return -(1 / Y.cols()) * sum(Y * log(A2) + (1.0 - Y) * log(1.0 - A2));
}

inline double base_ten(const Matrix& A2, const Matrix& Y) {
    return nn::compute_cost(A2, Y) / std::log(10.0);
}

inline double base_two(const Matrix& A2, const Matrix& Y) {
    return nn::compute_cost(A2, Y) / std::log(2.0);
}

inline double ones_alone(const Matrix& A2, const Matrix& Y) {
    return -sum(Y * log(A2)) / Y.cols();
}

inline double zeros_alone(const Matrix& A2, const Matrix& Y) {
    return -sum((1.0 - Y) * log(1.0 - A2)) / Y.cols();
}

inline double minus_between(const Matrix& A2, const Matrix& Y) {
    return -sum(Y * log(A2) - (1.0 - Y) * log(1.0 - A2)) / Y.cols();
}

inline double one_minus_log(const Matrix& A2, const Matrix& Y) {
    return -sum(Y * log(A2) + (1.0 - Y) * (1.0 - log(A2))) / Y.cols();
}

inline double no_brackets(const Matrix& A2, const Matrix& Y) {
    return -sum(Y * log(A2) + 1.0 - Y * log(1.0 - A2)) / Y.cols();
}

inline double log_a_twice(const Matrix& A2, const Matrix& Y) {
    return -sum(Y * log(A2) + (1.0 - Y) * log(A2)) / Y.cols();
}

inline double labels_left_out(const Matrix& A2, const Matrix& Y) {
    return -sum(log(A2) + log(1.0 - A2)) / Y.cols();
}

inline double labels_turned(const Matrix& A2, const Matrix& Y) {
    return nn::compute_cost(A2, 1.0 - Y);
}

inline double arguments_swapped(const Matrix& A2, const Matrix& Y) {
    return -sum(A2 * log(Y) + (1.0 - A2) * log(1.0 - Y)) / Y.cols();
}

inline double squares(const Matrix& A2, const Matrix& Y) {
    return sum((A2 - Y) * (A2 - Y)) / Y.cols();
}

inline double distances(const Matrix& A2, const Matrix& Y) {
    return sum(apply(A2 - Y, [](double d) { return std::fabs(d); })) / Y.cols();
}

// What the examples from column `begin` to before `end` add to the mean over all.
inline double share(const Matrix& A2, const Matrix& Y, int begin, int end) {
    double total = 0.0;
    for (int j = begin; j < end; ++j) total += Y(0, j) == 1.0 ? std::log(A2(0, j)) : std::log(1.0 - A2(0, j));
    return -total / Y.cols();
}

inline double first_alone(const Matrix& A2, const Matrix& Y) {
    return share(A2, Y, 0, 1);
}

inline double from_the_second(const Matrix& A2, const Matrix& Y) {
    return share(A2, Y, 1, Y.cols());
}

inline double half_divided(const Matrix& A2, const Matrix& Y) {
    return -(sum(Y * log(A2)) + sum((1.0 - Y) * log(1.0 - A2)) / Y.cols());
}

inline shared::Advice<double(const Matrix&, const Matrix&)> compute_cost() {
    return {"compute_cost",
            "one line: Y and 1.0 - Y pick the right logarithm for each example; then sum, divide by m, turn the sign",
            "return -sum(Y * log(A2) + (1.0 - Y) * log(...)) / Y.cols(), where the second logarithm is that of 1 - a",
            {{no_minus, "The minus is missing. A logarithm of a chance is negative; a cost is positive."},
             {no_mean, "That is the sum over the examples, not their mean. m is Y.cols(); Y.rows() is 1."},
             {one_over_m_in_ints, "1 / m of two whole numbers is 0. Divide the sum by m, or write 1.0 / m."},
             {base_ten, "std::log10 is the logarithm to base 10; log(A) is the natural one."},
             {base_two, "That is the logarithm to base 2; log(A) is the natural one."},
             {ones_alone, "Only the examples with label 1 count: the term (1 - y) log(1 - a) is missing."},
             {zeros_alone, "Only the examples with label 0 count: the term y log(a) is missing."},
             {minus_between,
              "The two terms have different signs. Between them stands a plus, and the minus is in front of both: "
              "brackets around the sum."},
             {one_minus_log, "That is 1 - log(a); the formula has log(1 - a)."},
             {no_brackets, "1.0 - Y * log(...) multiplies first. Put brackets around (1.0 - Y)."},
             {log_a_twice, "Both terms have log(a). The second one has log(1 - a)."},
             {labels_left_out, "The labels are missing: y and 1 - y pick one of the two logarithms."},
             {labels_turned, "y and 1 - y have changed places: label 1 asks for log(a), label 0 for log(1 - a)."},
             {arguments_swapped, "Answers and labels have changed places: it is Y log(A2), not A2 log(Y)."},
             {squares, "That is the mean square of a - y. This cost is made of logarithms: it punishes sure mistakes."},
             {distances, "That is the mean of |a - y|. This cost is made of logarithms: it punishes sure mistakes."},
             {first_alone, "Only the first example counts. Is there a return inside a loop? It belongs after it."},
             {from_the_second, "The first example is missing: columns count from 0."},
             {half_divided, "Only the second term is divided by m: brackets around the sum of both."}}};
}

}  // namespace mistakes
