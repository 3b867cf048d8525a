// Part 2.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
// Here are those of predict; nn_model_mistakes.hpp has the others. What the general detectors say (never set, a shape,
// some elements not done) isn't repeated.
#pragma once

#include "chapters/shared/advice.hpp"
#include "nn/one_hidden_layer/model.hpp"

namespace mistakes {

using In = const Matrix&;  // arguments, in short
using P = const one_hidden_layer::Parameters&;
using one_hidden_layer::forward_propagation;
using one_hidden_layer::Parameters;

inline Matrix answers(P p, In X, double (*f)(double)) {
    return apply(forward_propagation(X, p).A2, f);
}

// The right answers in the first `rows` rows, from column `begin` to before `end`, and 0 elsewhere.
inline Matrix some_answers(P p, In X, int begin, int rows, int end) {
    const Matrix A2 = forward_propagation(X, p).A2;
    Matrix some(A2.rows(), A2.cols());
    for (int i = 0; i < rows; ++i) {
        for (int j = begin; j < end; ++j) some(i, j) = A2(i, j) > 0.5 ? 1.0 : 0.0;
    }
    return some;
}

inline shared::Advice<Matrix(P, In)> predict() {
    return {
        "predict",
        "the whole forward pass first; then one comparison for each element of its A2",
        "return apply(part_2_2::forward_propagation(X, parameters).A2, [](double a) { return a > 0.5 ? 1.0 : 0.0; })",
        {{[](P p, In X) { return forward_propagation(X, p).A2; },
          "Those are the chances A2 themselves. Compare each with 0.5. (apply returns what it makes; A2 stays.)"},
         {[](P p, In X) { return answers(p, X, [](double a) { return a >= 0.5 ? 1.0 : 0.0; }); },
          "Exactly 0.5 is not more than 0.5: the answer there is 0, not 1. (>= says 1, and so does rounding.)"},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? 1.0 : a; }); },
          "Where a is more than 0.5 the answer is right. Elsewhere a itself is left: it must become 0."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? a : 0.0; }); },
          "Where a is at most 0.5 the answer is right. Elsewhere a itself is left: it must become 1."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? 1.0 : -1.0; }); },
          "The other answer is -1 here. It is 0."},
         {[](P p, In X) {
              Matrix A = forward_propagation(X, p).A2;
              for (int j = 0; j < A.cols(); ++j) A(0, j) = A(0, j) > 0.5 ? 1.0 : 0.0;
              return A;
          },
          "The first row is right, the other is still A2. There is a row for each output: loop over A2.rows(), too."},
         {[](P p, In X) { return some_answers(p, X, 0, 1, X.cols()); },
          "The first row is right, the other is 0. There is a row for each output: loop over A2.rows(), too."},
         {[](P p, In X) { return some_answers(p, X, 1, p.W2.rows(), X.cols()); },
          "The first column is never a 1: a loop over the columns begins at 0."},
         {[](P p, In X) { return some_answers(p, X, 0, p.W2.rows(), X.cols() - 1); },
          "The last column is never a 1: a loop over the columns goes up to X.cols() - 1."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a < 0.5 ? 1.0 : 0.0; }); },
          "0 and 1 are swapped: 1 is for a chance above 0.5."},
         {[](P p, In X) { return answers(p, X, [](double a) { return a > 0.5 ? 0.0 : 1.0; }); },
          "A chance above 0.5 gives 0 here, and all others 1. It is the other way round: a > 0.5 ? 1.0 : 0.0."},
         {[](P p, In X) { return answers(p, X, [](double) { return 1.0; }); },
          "The answer is 1 everywhere. Is A2 compared with 0 (1 / 2 of two whole numbers is 0), rounded up, or sent "
          "through the sigmoid once more? It is a chance already: compare it with 0.5."},
         {[](P p, In X) { return answers(p, X, [](double) { return 0.0; }); },
          "The answer is 0 everywhere. Is there a cast to int? It drops the digits after the decimal point: 0.9 "
          "becomes 0."},
         {[](P p, In X) { return apply(forward_propagation(X, p).Z2, [](double z) { return z > 0.5 ? 1.0 : 0.0; }); },
          "Z2, before the sigmoid, is compared with 0.5. It is A2 that you want."},
         {[](P p, In X) { return apply(forward_propagation(X, p).A1, [](double a) { return a > 0.5 ? 1.0 : 0.0; }); },
          "Those are the hidden units, A1. The answer of the network is A2."}}};
}

}  // namespace mistakes
