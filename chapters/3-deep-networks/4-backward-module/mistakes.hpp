// Part 3.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/backward_module.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline Matrix page_dAL(const Matrix& AL, const Matrix& Y) {
    return -(Y / AL - (1.0 - Y) / (1.0 - AL));
}

}  // namespace ours

namespace mistakes {

using deep_network::Gradients;
using deep_network::Parameters;
using Mat = const Matrix&;

// A right step, but for what `change` does to it. old: where the parameters were.
template <typename Change>
auto stepped(Change change) {
    return [change](const Parameters& old, const Gradients& grads, double learning_rate) {
        Parameters updated = deep_network::update_parameters(old, grads, learning_rate);
        change(updated, old);
        return updated;
    };
}

inline shared::Advice<Parameters(const Parameters&, const Gradients&, double)> update_parameters() {
    return {
        "update_parameters",
        "a loop over the layers, two lines in it; work on a copy: Parameters updated = parameters;",
        "for (std::size_t l = 0; l < parameters.W.size(); ++l) { updated.W[l] -= learning_rate * grads.dW[l]; the same "
        "for b } return updated",
        {{[](const Parameters& p, const Gradients& grads, double learning_rate) {
              return deep_network::update_parameters(p, grads, -learning_rate);
          },
          "That is a step up the slope: the sign must be minus."},
         {[](const Parameters& p, const Gradients& grads, double) {
              return deep_network::update_parameters(p, grads, 1.0);
          },
          "The learning rate is missing: the step is learning_rate * dW, not dW."},
         {[](const Parameters& p, const Gradients& grads, double learning_rate) {
              Parameters updated = deep_network::update_parameters(p, grads, 1.0);
              for (Matrix& W : updated.W) W *= learning_rate;
              for (Matrix& b : updated.b) b *= learning_rate;
              return updated;
          },
          "The learning rate multiplies W as well. The step is learning_rate * dW: multiply first, then subtract."},
         {[](const Parameters& p, const Gradients& grads, double learning_rate) {
              return deep_network::update_parameters(p, {grads.dW, grads.dW}, learning_rate);
          },
          "Every b took its step with dW: b is a column, and its gradient is db."},
         {stepped([](Parameters& updated, const Parameters& old) {
              for (std::size_t l = 0; l < 3; ++l) updated.b[l] = old.b[l] + updated.W[l] - old.W[l];
          }),
          "Every b has the shape of its W now. Is dW subtracted from it? Its gradient is db."},
         {stepped([](Parameters& updated, const Parameters& old) { updated.b = old.b; }),
          "The biases have not moved: every b needs its step too."},
         {stepped([](Parameters& updated, const Parameters& old) { updated.W = old.W; }),
          "The weights have not moved: every W needs its step too."},
         {stepped([](Parameters& updated, const Parameters& old) { updated.W[0] = old.W[0], updated.b[0] = old.b[0]; }),
          "Layer 1 has not moved. A vector counts from 0: W1 is parameters.W[0]."},
         {stepped([](Parameters& updated, const Parameters& old) { updated.W[2] = old.W[2], updated.b[2] = old.b[2]; }),
          "The last layer has not moved: l must run up to W.size() - 1, so l < W.size()."},
         {stepped([](Parameters& updated, const Parameters& old) {
              const Parameters right = updated;
              updated = old, updated.W[0] = right.W[0], updated.b[0] = right.b[0];
          }),
          "Only layer 1 took its step. Does the return come after the loop?"},
         {stepped([](Parameters& updated, const Parameters& old) {
              const Parameters right = updated;
              updated = old, updated.W[2] = right.W[2], updated.b[2] = right.b[2];
          }),
          "Only the last layer took its step. Is the copy made anew in each round of the loop? Make it once, before."},
         {stepped([](Parameters& updated, const Parameters& old) {
              for (std::size_t l = 0; l < 3; ++l) updated.W[l] -= old.W[l], updated.b[l] -= old.b[l];
          }),
          "That is the step alone. It starts from where the parameters were: write -= instead of =."},
         {stepped([](Parameters& updated, const Parameters& old) { updated = old; }),
          "The parameters came back as they were. Does the loop change copies of W and b (write Matrix& W), was the "
          "old one returned, or is the rate an int?"},
         {stepped([](Parameters& updated, const Parameters&) { updated = {}; }),
          "The parameters that come back are empty. Begin with a copy: Parameters updated = parameters;"}}};
}

inline shared::Advice<Matrix(Mat, Mat)> page_dAL() {
    return {
        "page_dAL",
        "two divisions, elementwise, and a minus in front of their difference",
        "return -(Y / AL - (1.0 - Y) / (1.0 - AL)), with brackets around what the minus belongs to",
        {{[](Mat AL, Mat Y) { return -Y / AL - (1.0 - Y) / (1.0 - AL); },
          "The second term has the wrong sign: is the bracket around the difference missing, or is there a plus in it, "
          "as in the cost?"},
         {[](Mat AL, Mat Y) { return AL - Y; },
          "That is AL - Y: dAL times the sigmoid's slope. Here dAL alone is asked for, the page's."},
         {[](Mat AL, Mat Y) { return -(AL / Y - (1.0 - AL) / (1.0 - Y)); },
          "AL and Y are swapped: Y is divided by AL."},
         {[](Mat AL, Mat Y) { return -(Y * log(AL) + (1.0 - Y) * log(1.0 - AL)); },
          "That is the cost of each example. Its slope has 1 / AL where the cost has log(AL)."},
         {[](Mat AL, Mat Y) { return -(Y / AL - (1.0 - Y) / 1.0 - AL); },
          "(1 - Y) / 1 - AL divides first. Put brackets around (1.0 - AL)."},
         {[](Mat AL, Mat Y) { return -(Y / AL - (1.0 - Y) / AL); },
          "Both terms are divided by AL. The second one is divided by 1 - AL."},
         {[](Mat AL, Mat Y) { return -(Y / AL + 1.0 - Y / (1.0 - AL)); },
          "1.0 - Y / ... divides first. Put brackets around (1.0 - Y). And there is a minus between the two terms."},
         {[](Mat AL, Mat Y) { return -(Y / AL - 1.0 - Y / (1.0 - AL)); },
          "1.0 - Y / ... divides first. Put brackets around (1.0 - Y)."},
         {[](Mat AL, Mat Y) { return -(Y / AL - 1.0 - Y / 1.0 - AL); },
          "Y / AL - 1.0 - Y / 1.0 - AL divides first. Put brackets around (1.0 - Y) and around (1.0 - AL)."},
         {[](Mat AL, Mat Y) { return (AL - Y) / AL * (1.0 - AL); },
          "/ AL * (1 - AL) divides by AL and multiplies by 1 - AL. Put brackets around the product below the line."},
         {[](Mat AL, Mat Y) { return AL - Y / (AL * (1.0 - AL)); },
          "AL - Y / ... divides first. Put brackets around (AL - Y)."},
         {[](Mat AL, Mat Y) { return -Y / AL; }, "The half for the label 0 is missing: (1 - Y) / (1 - AL)."},
         {[](Mat AL, Mat Y) { return (1.0 - Y) / (1.0 - AL); }, "The half for the label 1 is missing: -Y / AL."}}};
}

}  // namespace mistakes
