// Part 1.7, your turn. Write the five functions, and after each: make exercise-1.7
// Then let the chapter run with yours: make run-1.7 MINE=1
#include "chapters/1-logistic-regression/7-predict/exercise.hpp"

#include <string>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "nn/activations.hpp"

// The answers: 1 where the chance is above 0.5, else 0. So exactly 0.5 is a 0.
// With numbers: w = (1, 2), b = 2 and the example (1, 3) make the chance 0.9999, so the answer is 1.
// w: (n_x, 1)
// X: (n_x, m)
// result: (1, m)
// You may use nn::sigmoid(Z), dot(w.T(), X), and Matrix(1, m), which is full of zeros. m is X.cols(). A loop over the
// columns will do.
Matrix part_1_7::predict(const Matrix& w, double b, const Matrix& X) {
    shared::not_done_yet("predict");  // take this line out and write yours
}

// "cat" or "dog", by the labels of part 1.4. prediction: 0 or 1.
std::string part_1_7::name_of(double prediction) {
    shared::not_done_yet("name_of");
}

// How high is the line between the answers at x1? Find the x2 that is on it.
// With numbers: w = (1, 2), b = 2 and x1 = 2 give x2 = -2, because 1 * 2 + 2 * (-2) + 2 = 0.
// w: (2, 1), and w(1, 0) is not 0
double part_1_7::boundary_x2(const Matrix& w, double b, double x1) {
    shared::not_done_yet("boundary_x2");
}

// predict with another threshold: 1 where the chance is above it, else 0.
// w: (n_x, 1)
// X: (n_x, m)
// threshold: from 0 to 1
// result: (1, m)
Matrix part_1_7::predict_at(const Matrix& w, double b, const Matrix& X, double threshold) {
    shared::not_done_yet("predict_at");
}

// How many of which? C(y, p) is the number of examples with label y and prediction p. So a row belongs to a label, and
// a column to a prediction.
// P, Y: (1, m), each number 0 or 1
// result: (2, 2)
// An index is an int: static_cast<int>(Y(0, j)).
Matrix part_1_7::confusion(const Matrix& P, const Matrix& Y) {
    shared::not_done_yet("confusion");
}
