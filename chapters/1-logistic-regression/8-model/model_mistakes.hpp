// Part 1.8, spoilers: hints for model, and the likely mistakes in it.
#pragma once

#include <utility>

#include "chapters/1-logistic-regression/8-model/mistakes.hpp"
#include "nn/logistic_regression/model.hpp"

namespace mistakes {

using logistic_regression::Model;
using logistic_regression::Optimization;
using logistic_regression::predict;
using logistic_regression::Report;

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

}  // namespace mistakes
