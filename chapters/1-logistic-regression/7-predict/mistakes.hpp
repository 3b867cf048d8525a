// Part 1.7, spoilers: hints, and the likely mistakes with the sentence that the check answers them with. Here are those
// of name_of, boundary_x2 and confusion; predict_mistakes.hpp has the others.
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

// name_of with these words for a 0 and for a 1.
inline shared::Mistake<std::string(double)> says(const char* zero, const char* one, const std::string& sentence) {
    return {[zero, one](double prediction) { return prediction == 1.0 ? one : zero; }, sentence};
}

inline shared::Advice<std::string(double)> name_of() {
    return {
        "name_of",
        "part 1.4 gave the label 1 to files named dog",
        "return prediction == 1.0 ? ... : ... The word before the colon is for a 1",
        {says("dog", "cat", "Cat and dog are swapped. By the labels of part 1.4, 1 is a dog."),
         says("dog", "dog",
              "Always dog. Is there a single = in the if? prediction = 1 sets it to 1; prediction == 1 asks."),
         says("cat", "cat", "Always cat. Is the question false every time? It is prediction == 1."),
         says("", "", "It never says \"cat\" or \"dog\". The words have small letters, and nothing before or after."),
         says("cat", "",
              "The word for a 1 is neither \"cat\" nor \"dog\". It is \"dog\", in small letters. Is it misspelled, or "
              "is nothing returned?"),
         says("", "dog",
              "The word for a 0 is neither \"cat\" nor \"dog\". It is \"cat\", in small letters. Is it misspelled, or "
              "is nothing returned?")}};
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
