// Part 1.8, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <utility>

#include "chapters/shared/advice.hpp"
#include "datasets/images.hpp"
#include "nn/logistic_regression/model.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline double chance_of_dog(const Matrix& w, double b, const datasets::Image& image) {
    const Matrix x = datasets::flatten({image}) / 255.0;
    return nn::sigmoid(dot(w.T(), x) + b)(0, 0);
}

}  // namespace ours

namespace mistakes {

using In = const Matrix&;
using logistic_regression::Model;
using logistic_regression::Optimization;
using logistic_regression::Parameters;
using logistic_regression::predict;
using logistic_regression::Report;

inline shared::Advice<Parameters(int)> initialize_with_zeros() {
    return {"initialize_with_zeros",
            "a struct is filled in the order of its parts: first w, then b",
            "return {Matrix(dim, ...), 0.0};",
            {{[](int dim) {
                  return Parameters{Matrix(1, dim), 0.0};
              },
              "w is a row here. It must be a column: Matrix(dim, 1)."},
             {[](int dim) {
                  return Parameters{Matrix(dim + 1, 1), 0.0};
              },
              "w has one weight too many. b isn't part of w."},
             {[](int dim) {
                  return Parameters{Matrix(dim, 0), 0.0};
              },
              "Matrix(dim, 0) has no columns, so no numbers. The second size is 1."},
             {[](int dim) {
                  return Parameters{Matrix(dim, dim), 0.0};
              },
              "Matrix(dim, dim) has a weight for each pair of inputs. There is one for each input: Matrix(dim, 1)."},
             {[](int dim) {
                  return Parameters{Matrix(dim, 1, 1.0), 0.0};
              },
              "A third number in Matrix(rows, cols, fill) fills it. Leave it out, or make it 0."},
             {[](int) { return Parameters{}; }, "w was never set: a Matrix() without sizes has no numbers in it."}}};
}

// What becomes of the number of wrong predictions, and of m.
inline double wrong(In P, In Y) {
    return sum(apply(P - Y, [](double d) { return std::fabs(d); }));
}
inline double wrong_at(In P, In Y, int j) {
    return std::fabs(P(0, j) - Y(0, j));
}
inline int whole(In P, In Y) {
    return static_cast<int>(wrong(P, Y));
}

inline shared::Advice<double(In, In)> accuracy() {
    return {
        "accuracy",
        "add up std::fabs(P(0, i) - Y(0, i)) over the examples: that is how many are wrong",
        "double wrong = 0.0; in a loop over i: wrong += std::fabs(P(0, i) - Y(0, i)); return 100.0 - wrong / P.cols() "
        "* 100.0",
        {{[](In P, In Y) { return 1.0 - wrong(P, Y) / P.cols(); },
          "That is the fraction, from 0 to 1. Multiply it by 100."},
         {[](In P, In Y) { return wrong(P, Y) / P.cols() * 100.0; },
          "That is the percentage of wrong ones. The accuracy is 100 minus it."},
         {[](In P, In Y) { return 100.0 * ((P.cols() - whole(P, Y)) / P.cols()); },
          "right / m is integer division: 0, or 1 when all are right. Count in a double."},
         {[](In P, In Y) { return 1.0 * (100 * (P.cols() - whole(P, Y)) / P.cols()); },
          "Integer division throws the remainder away: 62.5 becomes 62. Count in a double."},
         {[](In P, In Y) { return 100.0 - 1 / P.cols() * wrong(P, Y) * 100.0; },
          "Always 100: 1 / m is integer division, and 0. Divide the number of wrong ones by m."},
         {[](In P, In Y) { return 100.0 - whole(P, Y) / P.cols() * 100.0; },
          "wrong / m is integer division: 0, or 1 when all are wrong. Count in a double."},
         {[](In P, In Y) { return 100.0 - sum(P - Y) / P.cols() * 100.0; },
          "A 1 for a 0 and a 0 for a 1 cancel. Take std::fabs of each difference before you add."},
         {[](In P, In Y) { return 100.0 - (wrong(P, Y) - wrong_at(P, Y, 0)) / P.cols() * 100.0; },
          "The first example isn't counted. A loop over the examples begins at 0."},
         {[](In P, In Y) { return 100.0 - wrong_at(P, Y, 0) / P.rows() * 100.0; },
          "Only the first example is counted. P.rows() is 1: the examples are side by side, P.cols() of them."},
         {[](In P, In Y) { return 100.0 - wrong_at(P, Y, 0) / P.cols() * 100.0; },
          "Only the first example is counted. The examples are side by side: loop to P.cols()."},
         {[](In P, In Y) { return 100.0 - (wrong(P, Y) - wrong_at(P, Y, P.cols() - 1)) / P.cols() * 100.0; },
          "The last example isn't counted. i goes up to P.cols() - 1, so i < P.cols()."},
         {[](In P, In Y) { return 100.0 - wrong_at(P, Y, P.cols() - 1) / P.cols() * 100.0; },
          "Only the last example counts as wrong or not. Is there an = where += is meant?"},
         {[](In P, In Y) { return (1.0 - wrong_at(P, Y, 0)) / P.cols() * 100.0; },
          "Only the first example can count as right. Is there a return inside the loop, or does it end at 1, which is "
          "P.rows()?"},
         {[](In P, In Y) { return whole(P, Y) < P.cols() ? 100.0 / P.cols() : 0.0; },
          "At most one right example is counted. Is there an = 1 where += 1 is meant?"},
         {[](In P, In Y) { return (P.cols() - wrong(P, Y) - 1.0 + wrong_at(P, Y, 0)) / P.cols() * 100.0; },
          "The first example never counts as right. A loop over the examples begins at 0."},
         {[](In P, In Y) { return (P.cols() - wrong(P, Y) - 1.0 + wrong_at(P, Y, P.cols() - 1)) / P.cols() * 100.0; },
          "The last example never counts as right. i goes up to P.cols() - 1, so i < P.cols()."},
         {[](In P, In Y) { return (P.cols() - wrong(P, Y)) * 100.0; },
          "The number of right ones is multiplied by 100, and not divided by m, which is P.cols(). P.rows() is 1."},
         {[](In P, In Y) { return sum(P * Y) / P.cols() * 100.0; },
          "You count the 1s that are right. A 0 that is right counts too."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y) / P.cols(); },
          "The share of wrong ones still has to be multiplied by 100."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y) * 100.0; },
          "You don't divide by m, or by P.rows(), which is 1. The examples are side by side: m is P.cols()."},
         {[](In P, In Y) { return 100.0 - wrong(P, Y); },
          "You subtract the number of wrong ones. Divide it by m and multiply it by 100 first."},
         {[](In P, In Y) { return P.cols() - wrong(P, Y); },
          "That is how many are right. Of 100: divide by m and multiply by 100."}}};
}

// model's arguments. inputs: the number of weights.
struct Given {
    Matrix X, Y, X_test, Y_test;
    int inputs, n;
    double rate;
    Report report;
};

// What goes wrong in model: in the arguments of the training; before the predictions; in what is returned.
struct Wrong {
    void (*training)(Given& g);
    void (*predicting)(Given& g, Parameters& p);
    void (*returned)(Model& m);
    const char* sentence;
};

inline Model made(const Wrong& wrong, const Given& g) {
    Given trained = g, asked = g;
    if (wrong.training != nullptr) wrong.training(trained);
    const Optimization o = logistic_regression::optimize(Matrix(trained.inputs, 1), 0.0, trained.X, trained.Y,
                                                         trained.n, trained.rate, trained.report);
    Parameters p = o.params;
    if (wrong.predicting != nullptr) wrong.predicting(asked, p);
    Model m{o.costs, predict(p.w, p.b, asked.X_test), predict(p.w, p.b, asked.X), o.params.w, o.params.b, g.rate, g.n};
    if (wrong.returned != nullptr) wrong.returned(m);
    return m;
}

inline void zeros(Matrix& A) {
    A = Matrix(A.rows(), A.cols());
}

inline shared::Advice<Model(In, In, In, In, int, double, const Report&)> model() {
    const Wrong list[] = {
        {nullptr, nullptr, [](Model& m) { std::swap(m.Y_prediction_test, m.Y_prediction_train); },
         "The two predictions have changed places: the test set's comes first in Model."},
        {nullptr, [](Given&, Parameters& p) { zeros(p.w), p.b = 0.0; }, [](Model& m) { zeros(m.w), m.b = 0.0; },
         "w and b are those of the start. optimize works on copies and returns the new ones, .params.w and .params.b."},
        {nullptr, [](Given&, Parameters& p) { zeros(p.w), p.b = 0.0; }, nullptr,
         "You predict with the weights of the start, all zeros. Predict with those that optimize returns."},
        {[](Given& g) { g.X = g.X_test, g.Y = g.Y_test; }, nullptr, nullptr,
         "You train on the test set. It is there for one question: what has been learned?"},
        {nullptr, [](Given& g, Parameters&) { g.X_test = g.X; }, nullptr,
         "Both predictions are for the training set. The first is for X_test."},
        {nullptr, [](Given& g, Parameters&) { g.X = g.X_test; }, nullptr,
         "Both predictions are for the test set. The second is for X_train."},
        {[](Given& g) { g.inputs = g.X.cols(); }, nullptr, nullptr,
         "w needs a weight for each input, X_train.rows(). X_train.cols() counts the examples."},
        {[](Given& g) { g.n = 0; }, nullptr, nullptr,
         "No step was taken. Does optimize get the rate where the number of iterations belongs? The iterations come "
         "first, and 0.75 as an int is 0."},
        {[](Given& g) { g.rate = 0.5; }, nullptr, nullptr,
         "That is a rate of 0.5, whatever the caller says. Hand learning_rate on."},
        {[](Given& g) { g.n = 2000; }, nullptr, nullptr,
         "Those are 2000 steps, whatever the caller says. Hand num_iterations on."},
        {nullptr, [](Given&, Parameters& p) { p.b = 0.0; }, nullptr, "You predict without b: predict(w, b, X)."},
        {nullptr, nullptr, [](Model& m) { m.b = 0.0; },
         "All is right but b, which is 0. Return the one that optimize has found."},
        {nullptr, nullptr, [](Model& m) { m.learning_rate = m.num_iterations = 0; },
         "The last two parts of Model are still 0: learning_rate and num_iterations."},
        {[](Given& g) { g.report = {}; }, nullptr, nullptr,
         "All is right but report, which nobody calls. It is the last argument of optimize."}};
    shared::Advice<Model(In, In, In, In, int, double, const Report&)> advice{
        "model",
        "three calls: initialize_with_zeros, optimize, and predict twice; mind which weights each of them takes",
        "const Parameters start = initialize_with_zeros(X_train.rows()); const Optimization trained = "
        "logistic_regression::optimize(start.w, start.b, X_train, Y_train, num_iterations, learning_rate, report); "
        "return {trained.costs, logistic_regression::predict(trained.params.w, trained.params.b, X_test), ...",
        {}};
    for (const Wrong& wrong : list) {
        advice.mistakes.push_back({[wrong](In X, In Y, In X_test, In Y_test, int n, double rate, const Report& report) {
                                       return made(wrong, {X, Y, X_test, Y_test, X.rows(), n, rate, report});
                                   },
                                   wrong.sentence});
    }
    return advice;
}

using Image = const datasets::Image&;

inline double z(In w, Image image, double divided_by) {
    return dot(w.T(), datasets::flatten({image}) / divided_by)(0, 0);
}

inline shared::Advice<double(In, double, Image)> chance_of_dog() {
    static const auto s = nn::basic_sigmoid;
    return {
        "chance_of_dog",
        "make of the picture what training was given; then one line of part 1.5",
        "const Matrix x = datasets::flatten({image}) / ...; return nn::sigmoid(dot(w.T(), x) + b)(0, 0);",
        {{[](In w, double b, Image image) { return s(z(w, image, 1) + b); },
          "The numbers go from 0 to 255. In training they went from 0 to 1: divide by 255.0 (and don't multiply)."},
         {[](In, double b, Image) { return s(b); },
          "The picture is all zeros. Is it multiplied by 1 / 255, or kept as int? Of whole numbers 1 / 255 is 0, and "
          "so is 254 / 255: write 255.0."},
         {[](In w, double b, Image image) { return s(w(0, 0) * image.pixels[0] / 255.0 + b); },
          "Only the first number of the picture counts. w * x works element by element, and dot(x, w.T()) is no sum: "
          "it is dot(w.T(), x)."},
         {[](In, double, Image) { return 0.0; },
          "The chance is 0 each time. Is it kept in an int? It drops what is after the point."},
         {[](In w, double b, Image image) { return s((z(w, image, 1) + b) / 255.0); },
          "b was divided too. Divide the picture, not the sum."},
         {[](In w, double, Image image) { return s(z(w, image, 255)); },
          "b is missing: the chance is sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return s(z(w, image, 255)) + b; },
          "b is added after the sigmoid. It belongs inside: sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return s(z(w, image, 255) - b); },
          "b is subtracted. It is added: the chance is sigma(w^T x + b)."},
         {[](In w, double b, Image image) { return z(w, image, 255) + b; }, "That is z. Its sigmoid is the chance."},
         {[](In w, double b, Image image) { return s(z(w, image, 255) + b) > 0.5 ? 1.0 : 0.0; },
          "That is the answer, 0 or 1. Return the chance, before it is compared with 0.5."},
         {[](In w, double b, Image image) { return 1.0 - s(z(w, image, 255) + b); },
          "That is the chance of a cat. 1 is a dog, so sigma(z) is the chance of a dog."},
         {[](In w, double b, Image image) { return s(z(w, image, 256) + b); },
          "You divide by 256. The largest number in a picture is 255, and it should become 1."},
         {[](In w, double b, Image image) { return s(s(z(w, image, 255) + b)); },
          "The sigmoid is taken twice. The chance is a sigmoid already."},
         {[](In w, double b, Image image) { return s(dot(w, datasets::flatten({image}) / 255.0)(0, 0) + b); },
          "w is a column, and so is the picture. The product needs w as a row: dot(w.T(), x)."}}};
}

}  // namespace mistakes
