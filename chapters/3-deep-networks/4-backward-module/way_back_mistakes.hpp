// Part 3.4, spoilers: the likely mistakes in L_model_backward, and hints for it.
#pragma once

#include <algorithm>
#include <vector>

#include "chapters/3-deep-networks/4-backward-module/mistakes.hpp"

namespace mistakes {

using deep_network::LayerCache;
using Caches = std::vector<LayerCache>;

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
        "a loop from l = L down to 1; in it linear_backward, then the relu of the layer below: A_{l-1} and Z_{l-1} are "
        "in caches[l - 2]; for l = 1 A_0 is X, and there is no relu below",
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
         {// layer 1 alone has 4 units
          through([](Mat dA, Mat Z) { return Z.rows() == 4 ? dA : nn::relu_backward(dA, Z); }),
          "The layers above are right, but the relu of layer 1 still has to stop some of dA_1: relu_backward(dA_1, "
          "Z_1)."},
         {through([](Mat dA, Mat Z) { return dA * (1.0 - nn::relu(Z) * nn::relu(Z)); }),
          "That is the slope of tanh, 1 - A^2, as in part 2.3. The hidden layers are relu here: relu_backward."},
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
         {fed_with([](const Given& g, std::size_t l) { return l == 1 ? g.X : g.caches[l - 1].A; }),
          "caches[l - 1].A comes out of layer l. Layer 1 has its X; into every other goes A_{l-1}: caches[l - 2].A."},
         {fed_with([](const Given& g, std::size_t l) { return l == 1 ? g.X : g.caches[l - 2].Z; }),
          "What goes into layer l is A_{l-1}, after the relu, not Z_{l-1}."},
         {fed_with([](const Given& g, std::size_t l) { return l == 1 ? g.caches[0].A : g.caches[l - 2].A; }),
          "What goes into layer 1 is X. A_1 comes out of it."},
         {[](Mat X, Mat Y, const Parameters& parameters, const Caches& caches) {
              const Gradients right = deep_network::L_model_backward(X, Y, parameters, caches);
              return Gradients{right.db, right.dW};
          },
          "dW and db are swapped: each has the other's place."},
         {both_lists([](List& list) { std::reverse(list.begin(), list.end()); }),
          "Your gradients are in the order of the way back. Layer l belongs at [l - 1]: make room, then assign."},
         {both_lists([](List& list) { list.insert(list.begin(), 3, Matrix()); }),
          "The lists are twice as long as they should be. With room made, assign: grads.dW[l - 1] = ..., no "
          "push_back."},
         {both_lists([](List& list) { list.clear(); }), "grads is still empty. Store dW and db in every layer."}}};
}

}  // namespace mistakes
