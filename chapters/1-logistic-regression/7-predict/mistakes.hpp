// Part 1.7, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <string>

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

inline Matrix chances(const Matrix& w, double b, const Matrix& X) {
    return nn::sigmoid(dot(w.T(), X) + b);
}

inline shared::Advice<Matrix(const Matrix&, double, const Matrix&)> predict() {
    return {"predict",
            "first all the chances in one line, then a loop that asks each of them one question",
            "const Matrix A = nn::sigmoid(dot(w.T(), X) + b); Matrix P(1, X.cols()); then for each j: if (A(0, j) > "
            "0.5) P(0, j) = 1;",
            {{[](const Matrix& w, double b, const Matrix& X) {
                  return apply(chances(w, b, X), [](double a) { return a >= 0.5 ? 1.0 : 0.0; });
              },
              "Exactly 0.5 is a 0 here. Either you ask for >= 0.5, or you round: std::round(0.5) is 1. Ask for > 0.5."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  return apply(dot(w.T(), X) + b, [](double z) { return z > 0.5 ? 1.0 : 0.0; });
              },
              "You compare z with 0.5. What has to be above 0.5 is the chance, sigma(z)."},
             {[](const Matrix& w, double, const Matrix& X) { return logistic_regression::predict(w, 0.0, X); },
              "b is missing: the chance is sigma(w^T X + b)."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  return apply(chances(w, b, X), [](double a) { return a > 0.5 ? 0.0 : 1.0; });
              },
              "Upside down: the 1 is for a chance above 0.5, the 0 for all others."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  return apply(chances(w, b, X), [](double a) { return a < 0.5 ? 1.0 : 0.0; });
              },
              "You give the 1 to chances below 0.5. It belongs to those above."},
             {[](const Matrix& w, double b, const Matrix& X) { return chances(w, b, X); },
              "These are the chances. Each still has to become a 0 or a 1."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  return apply(chances(w, b, X), [](double a) { return a > 0.5 ? 1.0 : a; });
              },
              "The chances that are not above 0.5 are still there: they become 0. Write an else, or put the ones into "
              "a new Matrix(1, m), which begins with zeros."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  return apply(chances(w, b, X), [](double a) { return static_cast<double>(static_cast<int>(a)); });
              },
              "An int keeps only what is before the point: 0.99 becomes 0. Compare with 0.5 instead."},
             {[](const Matrix& w, double b, const Matrix& X) { return nn::sigmoid(dot(w, X) + b); },
              "w is a column and so is each example: turn w round, dot(w.T(), X)."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  return apply(nn::sigmoid(dot(X.T(), w) + b), [](double a) { return a > 0.5 ? 1.0 : 0.0; });
              },
              "You have dot(X.T(), w), which stands upright. dot(w.T(), X) gives a row, as Y is."},
             {[](const Matrix& w, double b, const Matrix& X) {
                  Matrix P(1, X.cols());
                  P(0, 0) = logistic_regression::predict(w, b, X)(0, 0);
                  return P;
              },
              "Only the first example is done. Either the loop ends at 1 (P.rows(), or a return in it), or it writes "
              "to P(0, 0) alone: it runs over X.cols()."}}};
}

inline shared::Advice<std::string(double)> name_of() {
    return {"name_of",
            "part 1.4 gave the label 1 to files named dog",
            "return prediction == 1.0 ? ... : ...; the word before the colon is for a 1",
            {{[](double prediction) -> std::string { return prediction == 1.0 ? "cat" : "dog"; },
              "That is how part 7's page reads it. By the labels of part 1.4, 1 is a dog."},
             {[](double) -> std::string { return "dog"; },
              "Always dog. Is there a single = in the if? prediction = 1 sets it to 1; prediction == 1 asks."},
             {[](double) -> std::string { return "cat"; },
              "Always cat. Does the question come out false every time? It is prediction == 1."},
             {[](double prediction) -> std::string { return prediction == 1.0 ? "Dog" : "Cat"; },
              "The words are \"cat\" and \"dog\", small letters, nothing before or after."}}};
}

inline shared::Advice<double(const Matrix&, double, double)> boundary_x2() {
    return {"boundary_x2",
            "bring everything but w2 x2 to the other side; then divide",
            "w2 x2 = -(w1 x1 + b); w1 is w(0, 0) and w2 is w(1, 0)",
            {{[](const Matrix& w, double b, double x1) -> double { return (w(0, 0) * x1 + b) / w(1, 0); },
              "The sign is lost: w1 x1 + b changes it on its way to the other side."},
             {[](const Matrix& w, double, double x1) -> double { return -w(0, 0) * x1 / w(1, 0); },
              "b is missing: it goes to the other side together with w1 x1."},
             {[](const Matrix& w, double b, double x1) -> double { return -(w(1, 0) * x1 + b) / w(0, 0); },
              "w1 and w2 have changed places: w2, below the line, is w(1, 0)."},
             {[](const Matrix& w, double b, double x1) -> double { return -(w(0, 0) * x1 + b); },
              "That is w2 x2. Divide it by w2."},
             {[](const Matrix& w, double b, double x1) -> double { return -w(0, 0) * x1 - b / w(1, 0); },
              "Only b is divided by w2. Put brackets around all that stands above the line."},
             {[](const Matrix& w, double b, double x1) -> double { return -w(0, 0) * x1 + b / w(1, 0); },
              "Only b is divided, and it keeps its sign: put brackets around w1 x1 + b."},
             {[](const Matrix& w, double b, double x1) -> double { return w(0, 0) * x1 + b / w(1, 0); },
              "Only b is divided, and the minus is missing: put brackets around w1 x1 + b, and a minus before them."},
             {[](const Matrix& w, double b, double x1) -> double { return (0.5 - b - w(0, 0) * x1) / w(1, 0); },
              "You solve z = 0.5. It is the chance that is 0.5 on the line, and there z is 0."},
             {[](const Matrix& w, double b, double x1) -> double { return (-w(0, 0) * x1 + b) / w(1, 0); },
              "b kept its sign. Both w1 x1 and b get a minus: put brackets around w1 x1 + b."},
             {[](const Matrix& w, double b, double x1) -> double { return (w(0, 0) * x1 - b) / w(1, 0); },
              "Only b has changed its sign; w1 x1 goes to the other side, too."},
             {[](const Matrix& w, double b, double) -> double { return -(w(0, 0) + b) / w(1, 0); },
              "x1 is missing: w1 is multiplied by it."},
             {[](const Matrix& w, double b, double x1) -> double { return -(w(0, 0) * x1 + b) / w(0, 1); },
              "w is a column, (2, 1): its second number is w(1, 0)."}}};
}

inline shared::Advice<Matrix(const Matrix&, double, const Matrix&, double)> predict_at() {
    return {"predict_at",
            "one number of your predict becomes an argument",
            "your predict, with threshold in place of 0.5",
            {{[](const Matrix& w, double b, const Matrix& X, double) { return logistic_regression::predict(w, b, X); },
              "The threshold isn't used: you still compare with 0.5."},
             {[](const Matrix& w, double b, const Matrix& X, double threshold) {
                  return apply(chances(w, b, X), [threshold](double a) { return a >= threshold ? 1.0 : 0.0; });
              },
              "A chance that equals the threshold is a 0: > threshold, not >=."},
             {[](const Matrix& w, double b, const Matrix& X, double threshold) {
                  return apply(dot(w.T(), X) + b, [threshold](double z) { return z > threshold ? 1.0 : 0.0; });
              },
              "You compare z with the threshold. What has to be above it is the chance, sigma(z)."},
             {[](const Matrix& w, double b, const Matrix& X, double threshold) {
                  return apply(chances(w, b, X), [threshold](double a) { return a > 1.0 - threshold ? 1.0 : 0.0; });
              },
              "You compare with 1 - threshold. The threshold is for a Yes, as it stands."},
             {[](const Matrix& w, double b, const Matrix& X, double threshold) {
                  return apply(chances(w, b, X), [threshold](double a) { return a < threshold ? 1.0 : 0.0; });
              },
              "You give the 1 to chances below the threshold. It belongs to those above."},
             {[](const Matrix& w, double, const Matrix& X, double threshold) {
                  return apply(chances(w, 0.0, X), [threshold](double a) { return a > threshold ? 1.0 : 0.0; });
              },
              "b is missing: the chance is sigma(w^T X + b)."}}};
}

// C(row, column) counted by what `place` makes of y and p.
template <typename Place>
Matrix counted(const Matrix& P, const Matrix& Y, Place place) {
    Matrix C(2, 2);
    for (int j = 0; j < Y.cols(); ++j) place(C, static_cast<int>(Y(0, j)), static_cast<int>(P(0, j)));
    return C;
}

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> confusion() {
    return {"confusion",
            "Matrix C(2, 2) is full of zeros; each example adds 1 to one of its four numbers",
            "for each j: C(static_cast<int>(Y(0, j)), static_cast<int>(P(0, j))) += 1",
            {{[](const Matrix& P, const Matrix& Y) {
                  return counted(P, Y, [](Matrix& C, int y, int p) { C(p, y) += 1.0; });
              },
              "Rows and columns are swapped: the label says the row, the prediction the column."},
             {[](const Matrix& P, const Matrix& Y) {
                  return counted(P, Y, [](Matrix& C, int y, int p) { C(1 - y, 1 - p) += 1.0; });
              },
              "The dogs came first: label 0, the cats, has row 0 and column 0."},
             {[](const Matrix& P, const Matrix& Y) {
                  return counted(P, Y, [](Matrix& C, int y, int p) { C(y, p) = 1.0; });
              },
              "Each number is set to 1 in place of being raised by 1: += 1."},
             {[](const Matrix& P, const Matrix& Y) {
                  return counted(P, Y, [](Matrix& C, int y, int p) { C(y, p) += y == p ? 1.0 : 0.0; });
              },
              "The wrong predictions are missing: they belong beside the diagonal."},
             {[](const Matrix& P, const Matrix& Y) {
                  return counted(P, Y, [&Y](Matrix& C, int y, int p) { C(y, p) += 1.0 / Y.cols(); });
              },
              "These are fractions. The table holds counts: add 1, not 1 / m."},
             {[](const Matrix& P, const Matrix& Y) {
                  Matrix C = counted(P, Y, [](Matrix& all, int y, int p) { all(y, p) += 1.0; });
                  C(static_cast<int>(Y(0, 0)), static_cast<int>(P(0, 0))) -= 1.0;
                  return C;
              },
              "The first example is missing: a loop over the columns begins at 0."},
             {[](const Matrix& P, const Matrix& Y) {
                  Matrix C(2, 2);
                  C(static_cast<int>(Y(0, 0)), static_cast<int>(P(0, 0))) = 1.0;
                  return C;
              },
              "Only the first example is counted: the examples lie side by side, m is Y.cols()."}}};
}

}  // namespace mistakes
