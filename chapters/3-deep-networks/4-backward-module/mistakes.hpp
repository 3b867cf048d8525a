// Part 3.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <algorithm>
#include <vector>

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
using deep_network::LayerCache;
using deep_network::LinearGradients;
using deep_network::Parameters;
using Caches = std::vector<LayerCache>;
using Mat = const Matrix&;

// What L_model_backward is given, in one piece.
struct Given {
    const Matrix &X, &Y;
    const Parameters& parameters;
    const Caches& caches;
};

inline Matrix right_input(const Given& g, std::size_t l) {
    return l == 1 ? g.X : g.caches[l - 2].A;
}

inline Matrix right_start(Mat AL, Mat, Mat Y) {
    return AL - Y;
}

// The way back from start(AL, Z_L, Y), with gate(dA, Z) between the layers. Into dW_l goes input(given, l).
template <typename Start, typename Gate, typename Input>
auto way_back(Start start, Gate gate, Input input) {
    return [start, gate, input](Mat X, Mat Y, const Parameters& parameters, const Caches& caches) {
        const Given given{X, Y, parameters, caches};
        const std::size_t L = caches.size();
        Gradients grads{std::vector<Matrix>(L), std::vector<Matrix>(L)};
        Matrix dZ = start(caches.back().A, caches.back().Z, Y);
        for (std::size_t l = L; l >= 1; --l) {
            grads.dW[l - 1] = deep_network::weight_gradient(dZ, input(given, l));
            grads.db[l - 1] = deep_network::bias_gradient(dZ);
            if (l > 1) dZ = gate(dot(parameters.W[l - 1].T(), dZ), caches[l - 2].Z);
        }
        return grads;
    };
}

template <typename Start>
auto from(Start start) {
    return way_back(start, nn::relu_backward, right_input);
}

template <typename Gate>
auto through(Gate gate) {
    return way_back(right_start, gate, right_input);
}

template <typename Input>
auto fed_with(Input input) {
    return way_back(right_start, nn::relu_backward, input);
}

// The right lists, but for what `change` does to each of the two.
template <typename Change>
auto both_lists(Change change) {
    return [change](Mat X, Mat Y, const Parameters& parameters, const Caches& caches) {
        Gradients grads = deep_network::L_model_backward(X, Y, parameters, caches);
        change(grads.dW), change(grads.db);
        return grads;
    };
}

inline shared::Advice<Gradients(Mat, Mat, const Parameters&, const Caches&)> L_model_backward() {
    using List = std::vector<Matrix>;
    return {
        "L_model_backward",
        "a loop from l = L down to 1; in it linear_backward, then the relu of the layer below: A_{l-1} and Z_{l-1} "
        "are in caches[l - 2]; for l = 1 A_0 is X, and there is no relu below",
        "Matrix dZ = caches[L - 1].A - Y; for (std::size_t l = L; l > 1; --l) { const LinearGradients layer = "
        "part_3_3::linear_backward(dZ, caches[l - 2].A, parameters.W[l - 1]); store dW and db at [l - 1]; dZ = "
        "part_3_3::relu_backward(layer.dA_prev, caches[l - 2].Z); } and once more for layer 1, with X",
        {{from([](Mat AL, Mat, Mat Y) { return Y - AL; }),
          "You start from Y - AL, the step and not the slope: training would climb. AL - Y."},
         {from([](Mat AL, Mat, Mat) { return AL; }), "You start from AL. The labels are missing: AL - Y."},
         {from([](Mat AL, Mat, Mat) { return AL - 1.0; }),
          "You start from AL - 1, as if every label were 1. Subtract Y."},
         {from([](Mat AL, Mat Z, Mat Y) { return nn::sigmoid_backward(AL - Y, Z); }),
          "The sigmoid's slope is in AL - Y already (part 2.3): dZ_L is AL - Y itself."},
         {from([](Mat AL, Mat Z, Mat Y) { return nn::relu_backward(AL - Y, Z); }),
          "The output layer is a sigmoid, but your dZ_L has been through a relu's gate. It is AL - Y."},
         {from([](Mat AL, Mat, Mat Y) { return (AL - Y) / Y.cols(); }),
          "Everything is divided by m twice: linear_backward takes the mean, so the start has no 1/m."},
         {from([](Mat AL, Mat Z, Mat Y) { return nn::sigmoid_backward(ours::page_dAL(AL, Y), Z); }),
          "Where a prediction is exactly 0 or 1 the page's dAL is 0 / 0 (README, section 4): start from AL - Y."},
         {from([](Mat AL, Mat, Mat Y) { return ours::page_dAL(AL, Y); }),
          "You start from dAL; it hasn't been through the sigmoid yet. dZ_L is AL - Y."},
         {from([](Mat, Mat Z, Mat Y) { return Z - Y; }),
          "You start from Z_L - Y. The prediction is caches[L - 1].A: dZ_L is AL - Y."},
         {through([](Mat dA, Mat) { return dA; }),
          "What comes out of linear_backward is dA_{l-1}; the relu of that layer still has to stop some."},
         {through(nn::sigmoid_backward), "The hidden layers are relu: between two layers belongs relu_backward."},
         {through([](Mat dA, Mat) { return nn::relu(dA); }),
          "That is relu(dA), the way forward. relu_backward(dA, Z) lets dA pass where Z is above 0."},
         {through([](Mat dA, Mat Z) { return nn::relu_backward(Z, dA); }),
          "relu_backward takes dA first and Z second; you have them the other way round."},
         {[](Mat X, Mat Y, const Parameters& parameters, const Caches& caches) -> Gradients {
              nn::relu_backward(dot(parameters.W.back().T(), caches.back().A - Y), caches.back().Z);
              return deep_network::L_model_backward(X, Y, parameters, caches);
          },
          "The gate is that of the layer below, because dA_{l-1} goes into it: caches[l - 2].Z, not layer l's own Z."},
         {[](Mat X, Mat Y, const Parameters& parameters, const Caches& caches) -> Gradients {
              deep_network::linear_backward(caches[2].A - Y, caches[0].A, parameters.W[1]);
              return deep_network::L_model_backward(X, Y, parameters, caches);
          },
          "W2 meets the dZ of layer 3. Layer l's own W is parameters.W[l - 1], and after each layer comes the next "
          "dZ."},
         {fed_with([](const Given& g, std::size_t) { return g.X; }),
          "X goes into layer 1 alone. What goes into layer l is A_{l-1}: caches[l - 2].A."},
         {fed_with([](const Given& g, std::size_t l) { return g.caches[l - 1].A; }),
          "caches[l - 1] is layer l's own. What goes into layer l is A_{l-1}: caches[l - 2].A, or X."},
         {fed_with([](const Given& g, std::size_t l) { return l == 1 ? g.X : g.caches[l - 2].Z; }),
          "What goes into layer l is A_{l-1}, after the relu, not Z_{l-1}."},
         {fed_with([](const Given& g, std::size_t l) { return l == 1 ? g.caches[0].A : g.caches[l - 2].A; }),
          "What goes into layer 1 is X. A_1 comes out of it."},
         {both_lists([](List& list) { std::reverse(list.begin(), list.end()); }),
          "Your gradients are in the order of the way back. Layer l belongs at [l - 1]: make room, then assign."},
         {both_lists([](List& list) { list.insert(list.begin(), 3, Matrix()); }),
          "The lists are twice as long as they should be. With room made, assign: grads.dW[l - 1] = ..., no "
          "push_back."},
         {both_lists([](List& list) { list.clear(); }), "grads is still empty. Store dW and db in every layer."}}};
}

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
        "for (std::size_t l = 0; l < parameters.W.size(); ++l) { updated.W[l] -= learning_rate * grads.dW[l]; the "
        "same for b } return updated",
        {{[](const Parameters& p, const Gradients& grads, double learning_rate) {
              return deep_network::update_parameters(p, grads, -learning_rate);
          },
          "That is a step up the slope: the sign must be minus."},
         {[](const Parameters& p, const Gradients& grads, double) {
              return deep_network::update_parameters(p, grads, 1.0);
          },
          "The learning rate is missing: the step is learning_rate * dW, not dW."},
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
              for (std::size_t l = 0; l < 3; ++l) updated.W[l] -= old.W[l], updated.b[l] -= old.b[l];
          }),
          "That is the step alone. It starts from where the parameters were: write -= instead of =."},
         {stepped([](Parameters& updated, const Parameters& old) { updated = old; }),
          "The parameters came back as they were: return the copy that took the step."},
         {stepped([](Parameters& updated, const Parameters&) { updated = {}; }),
          "The parameters that come back are empty. Begin with a copy: Parameters updated = parameters;"}}};
}

inline shared::Advice<Matrix(Mat, Mat)> page_dAL() {
    return {
        "page_dAL",
        "two divisions, elementwise, and a minus in front of their difference",
        "return -(Y / AL - (1.0 - Y) / (1.0 - AL)), with brackets around what the minus belongs to",
        {{[](Mat AL, Mat Y) { return -Y / AL - (1.0 - Y) / (1.0 - AL); },
          "The second term has the wrong sign: is the bracket around the difference missing, or is there a plus in "
          "it, as in the cost?"},
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
         {[](Mat AL, Mat Y) { return -Y / AL; }, "The half for the label 0 is missing: (1 - Y) / (1 - AL)."}}};
}

}  // namespace mistakes
