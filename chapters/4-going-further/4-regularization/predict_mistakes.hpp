// Part 4.4, spoilers: the likely mistakes in predict.
#pragma once

#include "chapters/4-going-further/4-regularization/wrong_dropout.hpp"
#include "chapters/shared/advice.hpp"
#include "nn/deep_network/model.hpp"

namespace mistakes {

using deep_network::Parameters;

inline Matrix ones(const Matrix& A) {
    return apply(A, [](double a) { return a > 0.5 ? 1.0 : 0.0; });
}

inline shared::Advice<Matrix(const Matrix&, const Parameters&, double, RandomState&)> predict() {
    return {"predict",
            "3.5's predict. The masks already hold the factor that makes up for the missing units",
            "A = part_3_2::L_model_forward(X, parameters).back().A, and then 1 where it is above 0.5; keep and rng "
            "stay unused",
            {{[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
                  return ones(deep_network::forward_with_dropout(X, p, keep, rng).caches.back().A);
              },
              "Units are left out here, too, so the same question gets another answer each time. Use all of them when "
              "you predict."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
                  return ones(dropout::scaled(X, p, keep));
              },
              "The hidden layers, or the weights and biases beside them, are multiplied by keep. In inverted dropout "
              "the masks have divided by it in the training, so that nothing is to be done here."},
             {[](const Matrix& X, Parameters p, double keep, RandomState&) {
                  for (Matrix& W : p.W) W *= keep;
                  return deep_network::predict(X, p);
              },
              "The weights are multiplied by keep. In inverted dropout the masks have divided by it in the training, "
              "so that nothing is to be done here."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
                  return ones(dropout::scaled(X, p, 1.0 / keep));
              },
              "The hidden layers are divided by keep. That makes up for missing units, and here none is missing."},
             {[](const Matrix& X, const Parameters& p, double, RandomState& rng) {
                  rng.rand();
                  return deep_network::predict(X, p);
              },
              "The answers are right, but random numbers were drawn. Nothing is random in a prediction."},
             {[](const Matrix& X, const Parameters& p, double, RandomState&) {
                  return deep_network::L_model_forward(X, p).back().A;
              },
              "These are the network's chances. Wanted is 1 where it is above 0.5, else 0."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
                  return apply(deep_network::L_model_forward(X, p).back().A,
                               [=](double a) { return a > keep ? 1.0 : 0.0; });
              },
              "The threshold is keep. It is 0.5, as ever."},
             {[](const Matrix& X, const Parameters& p, double, RandomState&) {
                  return apply(deep_network::L_model_forward(X, p).back().A,
                               [](double a) { return a > 0.5 ? 0.0 : 1.0; });
              },
              "0 and 1 are swapped: 1 where the chance is above 0.5."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
                  deep_network::forward_with_dropout(X, p, keep, rng);
                  return deep_network::predict(X, p);
              },
              "The answers are right, but as many random numbers were drawn as the masks need. L_model_forward draws "
              "none."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState& rng) {
                  RandomState copy = rng;
                  return ones(deep_network::forward_with_dropout(X, p, keep, copy).caches.back().A);
              },
              "Units are left out here, too, though rng did not move on. Use all of them when you predict: "
              "L_model_forward."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
                  return apply(deep_network::L_model_forward(X, p).back().A,
                               [=](double a) { return a * keep > 0.5 ? 1.0 : 0.0; });
              },
              "The output is multiplied by keep, or the threshold divided by it. Compare the output itself with 0.5."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
                  return apply(deep_network::L_model_forward(X, p).back().A,
                               [=](double a) { return a / keep > 0.5 ? 1.0 : 0.0; });
              },
              "The output is divided by keep, or the threshold multiplied by it. Compare the output itself with 0.5."},
             {[](const Matrix& X, Parameters p, double keep, RandomState&) {
                  for (Matrix& W : p.W) W = W / keep;
                  return deep_network::predict(X, p);
              },
              "The weights are divided by keep. That makes up for missing units, and here none is missing."},
             {[](const Matrix& X, Parameters p, double keep, RandomState&) {
                  p.W.back() *= keep;
                  return deep_network::predict(X, p);
              },
              "The last layer's weights, or the last hidden layer, are multiplied by keep. The masks have divided by "
              "it in the training, so nothing is to be done here."},
             {[](const Matrix& X, const Parameters& p, double, RandomState&) {
                  return ones(deep_network::L_model_forward(X, p).back().Z);
              },
              "Z is compared with 0.5. The chance is A."},
             {[](const Matrix& X, const Parameters& p, double keep, RandomState&) {
                  return apply(deep_network::L_model_forward(X, p).back().A,
                               [=](double a) { return a > 1.0 - keep ? 1.0 : 0.0; });
              },
              "The threshold is 1 - keep. It is 0.5, as ever."}}};
}

}  // namespace mistakes
