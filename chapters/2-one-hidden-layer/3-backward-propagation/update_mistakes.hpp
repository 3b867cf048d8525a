// Part 2.3, spoilers: hints for update_parameters, and the likely mistakes in it.
#pragma once

#include <string>
#include <utility>

#include "chapters/2-one-hidden-layer/3-backward-propagation/mistakes.hpp"

namespace mistakes {

using G = const one_hidden_layer::Gradients&;
using one_hidden_layer::Parameters;

// parameters + factor * gradients
inline Parameters moved(P p, G g, double factor) {
    return one_hidden_layer::update_parameters(p, g, -factor);
}

// The right answer, but for one of the four: there it is factor times the gradient, without the old value.
inline shared::Mistake<Parameters(P, G, double)> only_the_step(Matrix Parameters::*which, double factor,
                                                               const std::string& sentence) {
    return {[which, factor](P p, G g, double rate) {
                Parameters updated = moved(p, g, -rate);
                updated.*which = moved(moved(p, {p.W1, p.b1, p.W2, p.b2}, -1.0), g, factor * rate).*which;
                return updated;
            },
            sentence};
}

inline shared::Advice<Parameters(P, G, double)> update_parameters() {
    shared::Advice<Parameters(P, G, double)> advice{
        "update_parameters",
        "four lines, one for each matrix. Work on a copy: Parameters updated = parameters;",
        "updated.W1 -= learning_rate * grads.dW1; and the same for b1, W2 and b2; return updated",
        {{[](P p, G g, double rate) { return moved(p, g, rate); },
          "That is a step up the slope: the step is subtracted."},
         {[](P p, G g, double) { return moved(p, g, -1.0); },
          "The learning rate is missing: the step is learning_rate * dW, not dW."},
         {[](P p, G g, double rate) { return moved(p, g, -1.0 / rate); },
          "The step is divided by the learning rate. It is multiplied: learning_rate * dW."},
         {[](P p, G g, double rate) {
              return moved(moved(p, {p.W1, p.b1, p.W2, p.b2}, -1.0), g, rate);
          },
          "That is the step alone. It is subtracted from the old value: W1 - learning_rate * dW1."},
         {[](P p, G g, double rate) {
              return moved(moved(p, {p.W1, p.b1, p.W2, p.b2}, -1.0), g, -rate);
          },
          "All four are minus the step, without the old value. Did you write =- instead of -=?"},
         {[](P p, G, double) { return p; },
          "Nothing has moved. Is `parameters` returned instead of the copy, or is the rate kept in an int, where 0.75 "
          "becomes 0?"},
         {[](P p, G g, double rate) {
              return moved({rate * p.W1, rate * p.b1, rate * p.W2, rate * p.b2}, g, -rate);
          },
          "The old value is multiplied by learning_rate, too. Only the gradient is: W1 - learning_rate * dW1."},
         {[](P p, G g, double rate) {
              return moved({rate * p.W1, rate * p.b1, rate * p.W2, rate * p.b2}, g, -1.0);
          },
          "The old value is multiplied by learning_rate, instead of the gradient. It is W1 - learning_rate * dW1."},
         {// The check hands out parameters of its own, so that even a function that writes into its argument is
          // found out.
          [](P p, G g, double rate) { return const_cast<Parameters&>(p) = moved(p, g, -rate); },
          "The result is right, but the caller's parameters were changed. Copy them first: Parameters updated = "
          "parameters;"}}};
    const std::pair<std::string, Matrix Parameters::*> four[]{
        {"W1", &Parameters::W1}, {"b1", &Parameters::b1}, {"W2", &Parameters::W2}, {"b2", &Parameters::b2}};
    for (const auto& [name, which] : four) {
        advice.mistakes.push_back(
            only_the_step(which, 1.0, "The new " + name + " is the step alone. Did you write = instead of -=?"));
        advice.mistakes.push_back(only_the_step(
            which, -1.0,
            "The new " + name + " is minus the step, without the old value. Did you write =- instead of -=?"));
    }
    return advice;
}

}  // namespace mistakes
