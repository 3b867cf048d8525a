// Part 1.7, our answers.
#include <string>

#include "chapters/1-logistic-regression/7-predict/exercise.hpp"
#include "nn/logistic_regression/predict.hpp"

Matrix part_1_7::predict(const Matrix& w, double b, const Matrix& X) {
    return logistic_regression::predict(w, b, X);
}

// 1 is a dog, 0 a cat: part 1.4 labels them so.
std::string part_1_7::name_of(double prediction) {
    return prediction == 1.0 ? "dog" : "cat";
}

// The x2 with w1 x1 + w2 x2 + b = 0. w: (2, 1), w(1, 0) not 0.
double part_1_7::boundary_x2(const Matrix& w, double b, double x1) {
    return -(w(0, 0) * x1 + b) / w(1, 0);
}

// predict with another threshold. w: (n_x, 1), X: (n_x, m) -> (1, m).
Matrix part_1_7::predict_at(const Matrix& w, double b, const Matrix& X, double threshold) {
    const Matrix A = nn::sigmoid(dot(w.T(), X) + b);
    return apply(A, [threshold](double a) { return a > threshold ? 1.0 : 0.0; });
}

// C(y, p): how many examples have label y and prediction p. P, Y: (1, m) of 0 and 1 -> (2, 2).
// Throws std::invalid_argument when the shapes differ.
Matrix part_1_7::confusion(const Matrix& P, const Matrix& Y) {
    require_same_shape("confusion", P, Y);
    Matrix C(2, 2);
    for (int j = 0; j < Y.cols(); ++j) C(Y(0, j) == 1.0 ? 1 : 0, P(0, j) == 1.0 ? 1 : 0) += 1.0;
    return C;
}
