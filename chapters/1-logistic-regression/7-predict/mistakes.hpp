// Part 1.7, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/logistic_regression/predict.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline std::string name_of(double prediction) {
    return prediction == 1.0 ? "dog" : "cat";
}

inline double boundary_x2(const Matrix& w, double b, double x1) {
    return -(w(0, 0) * x1 + b) / w(1, 0);
}

inline Matrix predict_at(const Matrix& w, double b, const Matrix& X, double threshold) {
    const Matrix A = nn::sigmoid(dot(w.T(), X) + b);
    return apply(A, [threshold](double a) { return a > threshold ? 1.0 : 0.0; });
}

inline Matrix confusion(const Matrix& P, const Matrix& Y) {
    require_same_shape("confusion", P, Y);
    Matrix C(2, 2);
    for (int j = 0; j < Y.cols(); ++j) C(Y(0, j) == 1.0 ? 1 : 0, P(0, j) == 1.0 ? 1 : 0) += 1.0;
    return C;
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;

// The answer for one example: u is its w^T x, t the threshold.
struct Rule {
    double (*answer)(double u, double b, double t);
    std::string sentence;
};

inline Matrix answered(const Rule& rule, In w, double b, In X, double t) {
    return apply(dot(w.T(), X), [&](double u) { return rule.answer(u, b, t); });
}

// What goes wrong with any threshold; `limit` is what the sentences call it.
inline std::vector<Rule> rules(const std::string& limit) {
    static const auto s = nn::basic_sigmoid;
    return {{[](double, double, double) { return 1.0; },
             "Every prediction is 1. Is there a single = in a question, is the sigmoid taken twice, or does a variable "
             "keep its first 1?"},
            {[](double u, double b, double t) { return s(u + b) >= t ? 1.0 : 0.0; },
             "A chance of exactly " + limit + " is a 0. Either you ask for >= instead of >, or you round up."},
            {[](double u, double b, double t) { return u + b > t ? 1.0 : 0.0; },
             "You compare z with " + limit + ". Compare the chance, sigma(z)."},
            {[](double u, double, double t) { return s(u) > t ? 1.0 : 0.0; },
             "b is missing: the chance is sigma(w^T x + b)."},
            {[](double u, double b, double t) { return s(u - b) > t ? 1.0 : 0.0; },
             "b is subtracted. It is added: the chance is sigma(w^T x + b)."},
            {[](double u, double b, double t) { return s(u + 3.0 * b) > t ? 1.0 : 0.0; },
             "b is added three times, once for each input. Add it once, after the loop over the inputs."},
            {[](double u, double b, double t) { return s(u + 1.25 * b) > t ? 1.0 : 0.0; },  // the weights' sum
             "b is added to X, before the product. The product comes first: w^T x + b."},
            {[](double u, double b, double t) { return s(u + b) > t ? 0.0 : 1.0; },
             "0 and 1 are swapped: the 1 is for a chance above " + limit + ", the 0 for all others."},
            {[](double u, double b, double t) { return s(u + b) < t ? 1.0 : 0.0; },
             "You give the 1 to chances below " + limit + ". It is for those above."},
            {[](double u, double b, double) { return s(u + b); },
             "These are the chances. Each still has to become a 0 or a 1."},
            {[](double u, double b, double t) { return s(u + b) > t ? 1.0 : s(u + b); },
             "Chances that are not above " + limit +
                 " are left as they are. They become 0: write an else, or put the ones "
                 "into a new Matrix(1, m), which is full of zeros."},
            {[](double u, double b, double t) { return s(u + b) > t ? s(u + b) : 0.0; },
             "Chances above " + limit + " are left as they are. They become 1."},
            {[](double u, double b, double t) { return s(u + b) > t ? 1.0 : -1.0; },
             "The other answer is -1 here. It is 0."},
            {[](double u, double b, double) { return s(u + b) == 1.0 ? 1.0 : 0.0; },
             "Only a chance of exactly 1 is a 1 here. Is there an int? It keeps only what is before the point, so 0.99 "
             "becomes 0."}};
}

inline Matrix first_row(In X) {
    Matrix row(1, X.cols());
    for (int j = 0; j < X.cols(); ++j) row(0, j) = X(0, j);
    return row;
}

inline shared::Advice<Matrix(In, double, In)> predict() {
    shared::Advice<Matrix(In, double, In)> advice{
        "predict",
        "first all the chances in one line, then a loop that asks each of them one question",
        "const Matrix A = nn::sigmoid(dot(w.T(), X) + b); Matrix P(1, X.cols()); then for each j: if (A(0, j) > 0.5) "
        "P(0, j) = 1; after the loop return P",
        {{[](In w, double b, In X) { return logistic_regression::predict(Matrix{{w(0, 0)}}, b, first_row(X)); },
          "Only the first input counts. Is it w * X, element by element? The matrix product is dot(w.T(), X)."},
         {[](In w, double b, In X) {
              Matrix U = dot(w.T(), X);
              for (int j = 1; j < U.cols(); ++j) U(0, j) += U(0, j - 1);
              return logistic_regression::predict(Matrix{{1}}, b, U);
          },
          "z goes on from example to example. It must begin anew, at b, for each column of X."},
         {[](In w, double b, In X) {
              Matrix P(1, X.cols());
              P(0, 0) = logistic_regression::predict(w, b, X)(0, 0);
              return P;
          },
          "Only the first example is done. Does the loop end at 1 (P.rows()), is a return in it, or does it always "
          "write to P(0, 0)? It runs over X.cols()."}}};
    for (const Rule& rule : rules("0.5")) {
        advice.mistakes.push_back(
            {[rule](In w, double b, In X) { return answered(rule, w, b, X, 0.5); }, rule.sentence});
    }
    return advice;
}

inline shared::Advice<Matrix(In, double, In, double)> predict_at() {
    shared::Advice<Matrix(In, double, In, double)> advice{
        "predict_at",
        "one number of your predict becomes an argument",
        "your predict, with threshold instead of 0.5",
        {{[](In w, double b, In X, double) { return logistic_regression::predict(w, b, X); },
          "The threshold makes no difference: the chances are still compared with 0.5, in here or in a predict you "
          "call."},
         {[](In w, double b, In X, double threshold) { return ours::predict_at(w, b, X, 1.0 - threshold); },
          "You compare with 1 - threshold. Compare with the threshold itself."}}};
    for (const Rule& rule : rules("the threshold")) {
        advice.mistakes.push_back(
            {[rule](In w, double b, In X, double t) { return answered(rule, w, b, X, t); }, rule.sentence});
    }
    return advice;
}

inline shared::Advice<std::string(double)> name_of() {
    return {"name_of",
            "part 1.4 gave the label 1 to files named dog",
            "return prediction == 1.0 ? ... : ... The word before the colon is for a 1",
            {{[](double prediction) { return ours::name_of(1.0 - prediction); },
              "Cat and dog are swapped. By the labels of part 1.4, 1 is a dog."},
             {[](double) { return "dog"; },
              "Always dog. Is there a single = in the if? prediction = 1 sets it to 1; prediction == 1 asks."},
             {[](double) { return "cat"; }, "Always cat. Is the question false every time? It is prediction == 1."},
             {[](double) { return "neither"; },
              "It never says \"cat\" or \"dog\". The words have small letters, and nothing before or after."}}};
}

inline shared::Advice<double(In, double, double)> boundary_x2() {
    return {
        "boundary_x2",
        "on the line z is 0. Bring everything but w2 x2 to the other side, then divide",
        "w1 x1 + w2 x2 + b = 0, so w2 x2 = -(w1 x1 + b). w1 is w(0, 0) and w2 is w(1, 0)",
        {{[](In w, double, double x1) { return -w(0, 0) * x1 / w(1, 0); },
          "b is missing: it goes to the other side together with w1 x1."},
         {[](In w, double b, double) { return -(w(0, 0) + b) / w(1, 0); }, "x1 is missing: w1 is multiplied by it."},
         {[](In w, double b, double x1) { return -(w(1, 0) * x1 + b) / w(0, 0); },
          "w1 and w2 are swapped. You divide by w2, which is w(1, 0)."},
         {[](In w, double b, double x1) { return -(w(0, 0) * x1 + b); }, "That is w2 x2. Divide it by w2."},
         {[](In w, double b, double x1) { return w(0, 0) * x1 + b; },
          "That is w1 x1 + b. On the other side it is -(w1 x1 + b), and that is divided by w2."},
         {[](In w, double b, double x1) { return -(x1 + b) / w(1, 0); }, "w1 is missing: x1 is multiplied by it."},
         {[](In w, double b, double x1) { return -w(0, 0) * x1 - b / w(1, 0); },
          "Only b is divided by w2. Put brackets around all that is divided."},
         {[](In w, double b, double x1) { return -w(0, 0) * x1 + b / w(1, 0); },
          "Only b is divided by w2, and it keeps its sign. Put brackets around w1 x1 + b."},
         {[](In w, double b, double x1) { return w(0, 0) * x1 + b / w(1, 0); },
          "Only b is divided by w2, and the minus is missing. Put brackets around w1 x1 + b, and a minus in front."},
         {[](In w, double b, double x1) { return -w(0, 0) * x1 / w(1, 0) - b; },
          "Only w1 x1 is divided by w2. Put brackets around all that is divided."},
         {[](In w, double b, double x1) { return b - w(0, 0) * x1 / w(1, 0); },
          "Only w1 x1 is divided by w2, and b keeps its sign. Put brackets around w1 x1 + b, and a minus in front."},
         {[](In w, double b, double x1) { return (0.5 - b - w(0, 0) * x1) / w(1, 0); },
          "You solve z = 0.5. It is the chance that is 0.5 on the line, and there z is 0."},
         {[](In w, double b, double x1) { return (-w(0, 0) * x1 + b) / w(1, 0); },
          "b keeps its sign. Both w1 x1 and b get a minus: put brackets around w1 x1 + b."},
         {[](In w, double b, double x1) { return (w(0, 0) * x1 - b) / w(1, 0); },
          "Only b changes its sign. w1 x1 goes to the other side, too."}}};
}

// C, when what is counted and where depends on the label y and the prediction p of an example.
template <typename Count>
Matrix counted(In P, In Y, Count count) {
    Matrix C(2, 2);
    for (int j = 0; j < Y.cols(); ++j) count(C, static_cast<int>(Y(0, j)), static_cast<int>(P(0, j)));
    return C;
}

inline shared::Advice<Matrix(In, In)> confusion() {
    return {
        "confusion",
        "Matrix C(2, 2) is full of zeros. Each example adds 1 to one of its four numbers",
        "for each j: C(static_cast<int>(Y(0, j)), static_cast<int>(P(0, j))) += 1",
        {{[](In P, In Y) { return counted(P, Y, [](Matrix& C, int y, int p) { C(1 - y, 1 - p) += 1.0; }); },
          "Both orders are reversed: label 0, the cats, has row 0, and prediction 0 column 0."},
         {[](In P, In Y) { return counted(P, Y, [](Matrix& C, int y, int p) { C(1 - y, p) += 1.0; }); },
          "The rows are reversed: label 0, the cats, has row 0."},
         {[](In P, In Y) { return counted(P, Y, [](Matrix& C, int y, int p) { C(y, 1 - p) += 1.0; }); },
          "The columns are reversed: prediction 0 has column 0."},
         {[](In P, In Y) { return counted(P, Y, [](Matrix& C, int y, int p) { C(y, p) = 1.0; }); },
          "Each number is set to 1. Add 1 to it instead: += 1."},
         {[](In P, In Y) { return counted(P, Y, [](Matrix& C, int y, int p) { C(y, p) += y == p; }); },
          "The wrong predictions are missing. They belong beside the diagonal."},
         {[](In P, In Y) { return counted(P, Y, [](Matrix& C, int y, int p) { C(y, p) += y != p; }); },
          "The right predictions are missing. They belong on the diagonal."},
         {[](In P, In) { return ours::confusion(P, P); }, "The labels aren't used. The row is the label's: Y(0, j)."},
         {[](In, In Y) { return ours::confusion(Y, Y); },
          "The predictions aren't used. The column is the prediction's: P(0, j)."},
         {[](In P, In Y) { return ours::confusion(columns(P, 1, P.cols()), columns(Y, 1, Y.cols())); },
          "The first example is missing: a loop over the columns begins at 0."},
         {[](In P, In Y) { return ours::confusion(columns(P, 0, P.cols() - 1), columns(Y, 0, Y.cols() - 1)); },
          "The last example is missing: a loop over the columns goes up to Y.cols() - 1."},
         {[](In P, In Y) { return ours::confusion(columns(P, 0, 1), columns(Y, 0, 1)); },
          "Only the first example is counted. The examples are side by side: m is Y.cols()."}}};
}

}  // namespace mistakes
