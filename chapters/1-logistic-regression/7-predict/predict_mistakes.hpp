// Part 1.7, spoilers: the likely mistakes in predict and predict_at, which are the same but for the threshold.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/7-predict/mistakes.hpp"
#include "nn/logistic_regression/predict.hpp"

namespace mistakes {

using PredictAt = Matrix(In w, double b, In X, double threshold);

// The answer for one example: u is its w^T x, t the threshold.
struct Rule {
    double (*answer)(double u, double b, double t);
    std::string sentence;
};

// What goes wrong with any threshold; `limit` is what the sentences call it.
inline std::vector<Rule> rules(const std::string& limit) {
    static const auto s = nn::basic_sigmoid;
    return {
        {[](double, double, double) { return 1.0; },
         "Every prediction is 1. Is a chance compared with 0 (1 / 2 of two whole numbers is 0), rounded up, or changed "
         "after its sigmoid? Is there a single = in the question, or does each example get the first one's answer?"},
        {[](double, double, double) { return 0.0; },
         "Every prediction is 0. Is nothing written into what you return, or is the question never true?"},
        {[](double u, double b, double t) { return s(u + b) >= t ? 1.0 : 0.0; },
         "A chance of exactly " + limit + " is a 0. Either you ask for >= instead of >, or you round up."},
        {[](double u, double b, double t) { return u + b > t ? 1.0 : 0.0; },
         "You compare z with " + limit + ". Compare the chance, sigma(z)."},
        {[](double u, double b, double t) { return std::tanh(u + b) > t ? 1.0 : 0.0; },
         "Is that tanh? The chance is the sigmoid of z."},
        {[](double u, double, double t) { return s(u) > t ? 1.0 : 0.0; },
         "b is not added: the chance is sigma(w^T x + b)."},
        {[](double u, double b, double t) { return s(u - b) > t ? 1.0 : 0.0; },
         "b is subtracted. It is added: the chance is sigma(w^T x + b)."},
        {[](double u, double b, double t) { return s(u + b) > t ? 0.0 : 1.0; },
         "0 and 1 are swapped: the 1 is for a chance above " + limit + ", the 0 for all others."},
        {[](double u, double b, double t) { return s(u + b) < t ? 1.0 : 0.0; },
         "The 1 is for chances above " + limit +
             ", and here it goes to those below. Is the question the wrong way round, or a sign in the chance?"},
        {[](double u, double b, double) { return s(u + b); },
         "These are the chances. Each still has to become a 0 or a 1."},
        {[](double u, double b, double t) { return s(u + b) > t ? 1.0 : s(u + b); },
         "Chances that are not above " + limit +
             " are left as they are. They become 0: write an else, or put the ones into a new Matrix(1, m), which is "
             "full of zeros."},
        {[](double u, double b, double t) { return s(u + b) > t ? s(u + b) : 0.0; },
         "Chances above " + limit + " are left as they are. They become 1."},
        {[](double u, double b, double t) { return s(u + b) > t ? 1.0 : -1.0; },
         "The other answer is -1 here. It is 0."},
        {[](double u, double b, double) { return s(u + b) == 1.0 ? 1.0 : 0.0; },
         "Only a chance of exactly 1 is a 1 here. Is there an int? It keeps only what is before the point, so 0.99 "
         "becomes 0."}};
}

// A row or column with 0 for the numbers before `begin`, and from `end` on.
inline Matrix part_of(Matrix A, int begin, int end) {
    for (int i = 0; i < A.size(); ++i) A.data()[i] = begin <= i && i < end ? A.data()[i] : 0.0;
    return A;
}

// The right answers for the examples from `begin` to before `end`, and 0 for all others.
inline Matrix few(In w, double b, In X, double t, int begin, int end) {
    return part_of(ours::predict_at(w, b, X, t), begin, end);
}

// Only these inputs count, from `begin` to before `end`.
inline Matrix few_inputs(In w, double b, In X, double t, int begin, int end) {
    return ours::predict_at(part_of(w, begin, end), b, X, t);
}

// All that goes wrong with any threshold.
inline std::vector<shared::Mistake<PredictAt>> with_any_threshold(const std::string& limit) {
    std::vector<shared::Mistake<PredictAt>> all{
        {[](In w, double b, In X, double t) {
             Matrix U = dot(w.T(), X);
             for (int j = 1; j < U.cols(); ++j) U(0, j) += U(0, j - 1);
             return ours::predict_at(Matrix{{1}}, b, U, t);
         },
         "z goes on from example to example. It must begin anew, at b, for each column of X."},
        {[](In w, double b, In X, double t) { return few(w, b, X, t, 0, 1); },
         "Only the first example is done. Does the loop end at 1 (P.rows()), is a return or a break in it, or does it "
         "always write to P(0, 0)? It runs over X.cols()."},
        {[](In w, double b, In X, double t) { return few(w, b, X, t, 0, X.rows()); },
         "Only the first 3 examples are done. X.rows() is the number of inputs; there are X.cols() examples."},
        {[](In w, double b, In X, double t) { return few(w, b, X, t, 1, X.cols()); },
         "The first example is never a 1: a loop over the examples begins at 0."},
        {[](In w, double b, In X, double t) { return few(w, b, X, t, 0, X.cols() - 1); },
         "The last example is never a 1: a loop over the examples goes up to X.cols() - 1."},
        {[](In w, double b, In X, double t) { return few_inputs(w, b, X, t, 0, 1); },
         "Only the first input counts. Is it w * X, element by element, or does a loop over the inputs end at 1 "
         "(w.cols())? The matrix product is dot(w.T(), X)."},
        {[](In w, double b, In X, double t) { return few_inputs(w, b, X, t, X.rows() - 1, X.rows()); },
         "Only the last input counts. Is there an = in a loop where += is meant?"},
        {[](In w, double b, In X, double t) { return few_inputs(w, b, X, t, 1, X.rows()); },
         "The first input is missing: a loop over the inputs begins at 0."},
        {[](In w, double b, In X, double t) { return few_inputs(w, b, X, t, 0, X.rows() - 1); },
         "The last input is missing: a loop over the inputs goes up to X.rows() - 1."},
        {[](In w, double b, In X, double t) { return ours::predict_at(w, 0.0, X + b, t); },
         "b is added to X, before the product. The product comes first: w^T x + b."}};
    for (const Rule& rule : rules(limit)) {
        all.push_back({[rule](In w, double b, In X, double t) {
                           return apply(dot(w.T(), X), [&](double u) { return rule.answer(u, b, t); });
                       },
                       rule.sentence});
    }
    return all;
}

inline shared::Advice<Matrix(In, double, In)> predict() {
    shared::Advice<Matrix(In, double, In)> advice{
        "predict",
        "first all the chances in one line, then a loop that asks each of them one question",
        "const Matrix A = nn::sigmoid(dot(w.T(), X) + b); Matrix P(1, X.cols()); then for each j: if (A(0, j) > 0.5) "
        "P(0, j) = 1; after the loop return P",
        {{[](In w, double b, In X) { return logistic_regression::predict(w, X.rows() * b, X); },
          "Next to w^T x, b counts three times, once for each input. Is it added in the loop over the inputs? Or is "
          "w^T x divided by their number?"}}};
    for (const auto& mistake : with_any_threshold("0.5")) {
        advice.mistakes.push_back(
            {[mistake](In w, double b, In X) { return mistake.function(w, b, X, 0.5); }, mistake.sentence});
    }
    return advice;
}

inline shared::Advice<PredictAt> predict_at() {
    shared::Advice<PredictAt> advice{
        "predict_at",
        "one number of your predict becomes an argument",
        "your predict, with threshold instead of 0.5",
        {{[](In w, double b, In X, double) { return logistic_regression::predict(w, b, X); },
          "The threshold makes no difference: the chances are still compared with 0.5, in here or in a predict you "
          "call."},
         {[](In w, double b, In X, double t) { return ours::predict_at(w, b, X, 1.0 - t); },
          "You compare with 1 - threshold. Compare with the threshold itself."},
         {[](In w, double b, In X, double t) { return ours::predict_at(w / X.rows(), b, X, t); },
          "w^T x is made smaller before b is added. Is it divided by the number of inputs? It is a sum, not a mean."},
         {[](In w, double b, In X, double t) { return ours::predict_at(w, X.rows() * b, X, t); },
          "b is added three times, once for each input. Add it once, after the loop over the inputs."}}};
    for (const auto& mistake : with_any_threshold("the threshold")) advice.mistakes.push_back(mistake);
    return advice;
}

}  // namespace mistakes
