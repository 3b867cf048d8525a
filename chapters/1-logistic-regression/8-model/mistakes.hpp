// Part 1.8, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <functional>
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

using logistic_regression::Model;
using logistic_regression::Optimization;
using logistic_regression::optimize;
using logistic_regression::Parameters;
using logistic_regression::predict;

inline Parameters ones(int dim) {
    return {Matrix(dim, 1, 1.0), 0.0};
}

inline shared::Advice<Parameters(int)> initialize_with_zeros() {
    return {
        "initialize_with_zeros",
        "a struct is filled in the order of its parts: first w, then b",
        "return {Matrix(dim, ...), 0.0};",
        {{[](int dim) -> Parameters {
              return {Matrix(1, dim), 0.0};
          },
          "w lies on its side: it is a column, Matrix(dim, 1)."},
         {[](int dim) -> Parameters {
              return {Matrix(dim + 1, 1), 0.0};
          },
          "w has a weight too many: b stands by itself, beside w."},
         {ones, "A third number in Matrix(rows, cols, fill) fills it. Leave it out, or make it 0."},
         {[](int) -> Parameters { return {}; }, "w was never set: a Matrix() without sizes has no numbers in it."}}};
}

// |p - y|, added up over the examples.
inline double number_wrong(const Matrix& P, const Matrix& Y) {
    return sum(apply(P - Y, [](double d) { return std::fabs(d); }));
}

inline shared::Advice<double(const Matrix&, const Matrix&)> accuracy() {
    return {"accuracy",
            "add up std::fabs(P(0, i) - Y(0, i)) over the examples: that is how many are wrong",
            "double wrong = 0.0; in a loop over i: wrong += std::fabs(P(0, i) - Y(0, i)); return 100.0 - wrong / "
            "P.cols() * 100.0",
            {{[](const Matrix& P, const Matrix& Y) { return 1.0 - number_wrong(P, Y) / P.cols(); },
              "That is the fraction, from 0 to 1. Times 100 makes it the percentage."},
             {[](const Matrix& P, const Matrix& Y) { return number_wrong(P, Y) / P.cols() * 100.0; },
              "Those are the wrong ones. The accuracy is the rest of the 100."},
             {[](const Matrix& P, const Matrix& Y) -> double {
                  return 100 * ((P.cols() - static_cast<int>(number_wrong(P, Y))) / P.cols());
              },
              "right / m of two whole numbers is 0, or 1 when all are right. Count in a double."},
             {[](const Matrix& P, const Matrix& Y) -> double {
                  return 100 * (P.cols() - static_cast<int>(number_wrong(P, Y))) / P.cols();
              },
              "A whole number divided by a whole number loses what is after the point: 62.5 "
              "becomes 62. Count in a double."},
             {[](const Matrix& P, const Matrix& Y) { return 100.0 - 1 / P.cols() * number_wrong(P, Y) * 100.0; },
              "Always 100: 1 / m of two whole numbers is 0. Divide the number of wrong ones by m."},
             {[](const Matrix& P, const Matrix& Y) {
                  return 100.0 - static_cast<int>(number_wrong(P, Y)) / P.cols() * 100.0;
              },
              "wrong / m of two whole numbers is 0, or 1 when all are wrong. Count in a double."},
             {[](const Matrix& P, const Matrix& Y) { return 100.0 - sum(P - Y) / P.cols() * 100.0; },
              "A 1 for a 0 and a 0 for a 1 cancel. Take std::fabs of each difference before you add."},
             {[](const Matrix& P, const Matrix& Y) { return sum(P * Y) / P.cols() * 100.0; },
              "You count the 1s that are right. A 0 that is right counts too."},
             {[](const Matrix& P, const Matrix& Y) { return 100.0 - number_wrong(P, Y) / P.cols(); },
              "100 - (1/m) sum of |p - y|: the mean still has to be multiplied by 100."},
             {[](const Matrix& P, const Matrix& Y) { return 100.0 - number_wrong(P, Y) / P.rows() * 100.0; },
              "You don't divide by m, or by P.rows(), which is 1. The examples stand side by side: m is P.cols()."},
             {[](const Matrix& P, const Matrix& Y) { return 100.0 - number_wrong(P, Y); },
              "The wrong ones are taken off one by one. Divide by m and multiply by 100 first."},
             {[](const Matrix& P, const Matrix& Y) { return P.cols() - number_wrong(P, Y); },
              "That is how many are right. Of 100: divide by m and multiply by 100."}}};
}

using logistic_regression::Report;

// model's arguments.
struct Given {
    const Matrix &X, &Y, &X_test, &Y_test;
    int n;
    double rate;
    const Report& report;
};

// f with model's signature.
template <Model (*f)(const Given&)>
Model given(const Matrix& X, const Matrix& Y, const Matrix& X_test, const Matrix& Y_test, int n, double rate,
            const Report& report) {
    return f({X, Y, X_test, Y_test, n, rate, report});
}

inline Optimization trained(const Given& g) {
    return optimize(Matrix(g.X.rows(), 1), 0.0, g.X, g.Y, g.n, g.rate, g.report);
}

// All that follows training: the rest of a right model.
inline Model finished(const Optimization& o, const Given& g) {
    const Matrix& w = o.params.w;
    const double b = o.params.b;
    return {o.costs, predict(w, b, g.X_test), predict(w, b, g.X), w, b, g.rate, g.n};
}

inline Model predictions_swapped(const Given& g) {
    Model model = finished(trained(g), g);
    std::swap(model.Y_prediction_test, model.Y_prediction_train);
    return model;
}

inline Model weights_of_the_start(const Given& g) {
    Optimization o = trained(g);
    o.params = {Matrix(g.X.rows(), 1), 0.0};
    return finished(o, g);
}

inline Model predicted_with_the_start(const Given& g) {
    Model model = finished(trained(g), g);
    model.Y_prediction_test = Matrix(1, g.X_test.cols());
    model.Y_prediction_train = Matrix(1, g.X.cols());
    return model;
}

inline Model trained_on_the_test(const Given& g) {
    return finished(trained({g.X_test, g.Y_test, g.X, g.Y, g.n, g.rate, g.report}), g);
}

inline Model train_twice(const Given& g) {
    return finished(trained(g), {g.X, g.Y, g.X, g.Y, g.n, g.rate, g.report});
}

inline Model test_twice(const Given& g) {
    return finished(trained(g), {g.X_test, g.Y_test, g.X_test, g.Y_test, g.n, g.rate, g.report});
}

inline Model columns_for_rows(const Given& g) {
    return finished(optimize(Matrix(g.X.cols(), 1), 0.0, g.X, g.Y, g.n, g.rate, g.report), g);
}

inline Model rate_for_iterations(const Given& g) {
    const int n = static_cast<int>(g.rate);
    return finished(trained({g.X, g.Y, g.X_test, g.Y_test, n, static_cast<double>(g.n), g.report}), g);
}

inline Model page_rate(const Given& g) {
    return finished(trained({g.X, g.Y, g.X_test, g.Y_test, g.n, 0.5, g.report}), g);
}

inline Model no_b(const Given& g) {
    Optimization o = trained(g);
    const double b = o.params.b;
    o.params.b = 0.0;
    Model model = finished(o, g);
    model.b = b;
    return model;
}

inline Model b_not_handed_back(const Given& g) {
    Model model = finished(trained(g), g);
    model.b = 0.0;
    return model;
}

inline Model settings_left_out(const Given& g) {
    Model model = finished(trained(g), g);
    model.learning_rate = model.num_iterations = 0;
    return model;
}

inline Model report_kept_back(const Given& g) {
    return finished(trained({g.X, g.Y, g.X_test, g.Y_test, g.n, g.rate, {}}), g);
}

inline shared::Advice<Model(const Matrix&, const Matrix&, const Matrix&, const Matrix&, int, double, const Report&)>
model() {
    return {
        "model",
        "three calls: initialize_with_zeros, optimize, and predict twice; mind which weights each of them takes",
        "const Parameters start = initialize_with_zeros(X_train.rows()); const Optimization trained = "
        "optimize(start.w, start.b, X_train, Y_train, num_iterations, learning_rate, report); return "
        "{trained.costs, predict(trained.params.w, trained.params.b, X_test), ...",
        {{given<predictions_swapped>, "The two predictions have changed places: the test set's comes first in Model."},
         {given<weights_of_the_start>,
          "w and b are those of the start: optimize works on copies and returns the new ones, .params.w and "
          ".params.b."},
         {given<predicted_with_the_start>,
          "You predict with the weights of the start, all zeros. Predict with those that optimize returns."},
         {given<trained_on_the_test>,
          "You train on the test set. It is there for one question: what has been learned?"},
         {given<train_twice>, "Both predictions are for the training set; the first is for X_test."},
         {given<test_twice>, "Both predictions are for the test set; the second is for X_train."},
         {given<columns_for_rows>,
          "w needs a weight for each input, X_train.rows(); X_train.cols() counts the examples."},
         {given<rate_for_iterations>,
          "No step was taken: does optimize get the rate where the number of iterations belongs? The iterations "
          "come first, and 0.75 as a whole number is 0."},
         {given<page_rate>, "That is a rate of 0.5, whatever the caller says: hand learning_rate on."},
         {given<no_b>, "You predict without b: predict(w, b, X)."},
         {given<b_not_handed_back>, "All is right but b, which is 0: return the one that optimize has found."},
         {given<settings_left_out>, "The last two parts of Model are still 0: learning_rate and num_iterations."},
         {given<report_kept_back>,
          "All is right but report, which nobody calls: it is the last argument of optimize."}}};
}

inline double a(const Matrix& w, double b, const Matrix& x) {
    return nn::sigmoid(dot(w.T(), x) + b)(0, 0);
}

inline shared::Advice<double(const Matrix&, double, const datasets::Image&)> chance_of_dog() {
    return {
        "chance_of_dog",
        "make of the picture what training was given; then one line of part 1.5",
        "const Matrix x = datasets::flatten({image}) / ...; return nn::sigmoid(dot(w.T(), x) + b)(0, 0);",
        {{[](const Matrix& w, double b, const datasets::Image& image) { return a(w, b, datasets::flatten({image})); },
          "The numbers go from 0 to 255. In training they went from 0 to 1: divide by 255.0 (and don't multiply)."},
         {[](const Matrix& w, double b, const datasets::Image& image) {
              return a(w, b / 255.0, datasets::flatten({image}) / 255.0);
          },
          "b was divided too: divide the picture, not the sum."},
         {[](const Matrix& w, double, const datasets::Image& image) {
              return a(w, 0.0, datasets::flatten({image}) / 255.0);
          },
          "b is missing: the chance is sigma(w^T x + b)."},
         {[](const Matrix& w, double b, const datasets::Image& image) {
              return dot(w.T(), datasets::flatten({image}) / 255.0)(0, 0) + b;
          },
          "That is z. Its sigmoid is the chance."},
         {[](const Matrix& w, double b, const datasets::Image& image) {
              return predict(w, b, datasets::flatten({image}) / 255.0)(0, 0);
          },
          "That is the answer, 0 or 1. Return the chance, before it is compared with 0.5."},
         {[](const Matrix& w, double b, const datasets::Image& image) {
              return 1.0 - a(w, b, datasets::flatten({image}) / 255.0);
          },
          "That is the chance of a cat: 1 is a dog, so sigma(z) is the chance of a dog."},
         {[](const Matrix& w, double b, const datasets::Image& image) {
              return a(w, b, datasets::flatten({image}) / 256.0);
          },
          "You divide by 256. The largest number in a picture is 255, and it should become 1."},
         {[](const Matrix& w, double b, const datasets::Image& image) {
              return nn::sigmoid(dot(w, datasets::flatten({image}) / 255.0) + b)(0, 0);
          },
          "w is a column and so is the picture: turn w round, dot(w.T(), x)."}}};
}

}  // namespace mistakes
