// Part 3.3, spoilers: the likely mistakes in a layer's way back, linear_backward and linear_activation_backward, and
// hints.
#pragma once

#include <stdexcept>
#include <string>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/backward_functions.hpp"

namespace mistakes {

using deep_network::LayerCache;
using deep_network::LinearGradients;
using Mat = const Matrix&;
using Name = const std::string&;

// A right linear_backward, but for what `change` does to its parts.
template <typename Change>
auto linear(Change change) {
    return [change](Mat dZ, Mat A_prev, Mat W) {
        LinearGradients g = deep_network::linear_backward(dZ, A_prev, W);
        change(g, dZ, A_prev);
        return g;
    };
}

inline shared::Advice<LinearGradients(Mat, Mat, Mat)> linear_backward() {
    return {"linear_backward",
            "three lines; let the shapes lead you: which product of W and dZ is (n_{l-1}, m)?",
            "g.dA_prev = dot(W.T(), dZ); g.dW = dot(dZ, A_prev.T()) / dZ.cols(); g.db = sum(dZ, 1) / dZ.cols()",
            {{linear([](LinearGradients& g, Mat dZ, Mat) { g.dA_prev *= 1.0 / dZ.cols(); }),
              "dA_prev has no 1/m: it keeps the examples apart, and the mean is taken in dW and db."},
             {linear([](LinearGradients& g, Mat, Mat) { g.dW *= 0.0, g.db *= 0.0; }),
              "dW and db are 0. Is there a 1 / m? Integer division makes that 0: divide the result by m, or write 1.0 "
              "/ m."},
             {linear([](LinearGradients& g, Mat dZ, Mat) { g.db = sum(dZ, 0) / dZ.cols(); }),
              "db is one number for each unit: add along the rows, over the examples, with axis 1."},
             {linear([](LinearGradients& g, Mat dZ, Mat) { g.db = dZ; }),
              "db is dZ, not summed: b has one number for each unit, and every example adds to its slope."},
             {linear([](LinearGradients& g, Mat, Mat A_prev) { g.dA_prev = nn::relu_backward(g.dA_prev, A_prev); }),
              "dA_prev has been through a relu's gate. That comes later, in the layer below. Here it is W^T dZ."},
             {linear([](LinearGradients& g, Mat, Mat) {
                  g = {g.dW, g.db, g.dA_prev};
              }),
              "The parts are in the wrong order. Braces fill the struct in its own: dA_prev, dW, db."},
             {linear([](LinearGradients& g, Mat, Mat) {
                  g = {g.dA_prev, g.db, g.dW};
              }),
              "dW and db have each other's place. Braces fill the struct in this order: dA_prev, dW, db."},
             {linear([](LinearGradients& g, Mat, Mat A_prev) { g.dA_prev *= 1.0 - A_prev * A_prev; }),
              "dA_prev is multiplied by 1 - A_prev^2, the slope of tanh, as in part 2.3. Here it is W^T dZ alone."}}};
}

// A layer's way back with dZ = relu(dA, Z, A) or sigmoid(dA, Z, A), by name. Any other name is the error it should be.
template <typename Relu, typename Sigmoid>
auto named(Relu relu, Sigmoid sigmoid) {
    return [relu, sigmoid](Mat dA, const LayerCache& cache, Mat A_prev, Mat W, Name name) -> LinearGradients {
        if (name != "relu" && name != "sigmoid") throw std::invalid_argument("activation");
        const Matrix dZ = name == "relu" ? relu(dA, cache.Z, cache.A) : sigmoid(dA, cache.Z, cache.A);
        return deep_network::linear_backward(dZ, A_prev, W);
    };
}

inline Matrix through_relu(Mat dA, Mat Z, Mat) {
    return nn::relu_backward(dA, Z);
}

inline Matrix through_sigmoid(Mat dA, Mat Z, Mat) {
    return nn::sigmoid_backward(dA, Z);
}

inline shared::Advice<LinearGradients(Mat, const LayerCache&, Mat, Mat, Name)> linear_activation_backward() {
    const auto nothing = [](Mat dA, Mat, Mat) { return dA; };
    return {
        "linear_activation_backward",
        "which of your two gives dZ? Then one call of linear_backward does the rest",
        "if (activation == \"relu\") return linear_backward(relu_backward(dA, cache.Z), A_prev, W); likewise for "
        "sigmoid; at the end, throw std::invalid_argument(\"...\")",
        {{named(nothing, nothing),
          "dA went into linear_backward as it is. First it passes the activation: dZ = dA * g'(Z)."},
         {named(through_relu, nothing),
          "With \"sigmoid\" dA went into linear_backward as it is. First it passes the sigmoid: dZ = dA * g'(Z)."},
         {named(nothing, through_sigmoid),
          "With \"relu\" dA went into linear_backward as it is. First it passes the relu's gate."},
         {named(through_relu, [](Mat dA, Mat, Mat A) { return dA * A; }),
          "With \"sigmoid\" dA is multiplied by A. It is multiplied by the slope, a (1 - a)."},
         {named([](Mat dA, Mat, Mat) { return nn::relu(dA); }, through_sigmoid),
          "With \"relu\" you take relu(dA), which looks at the sign of dA. It is Z that decides: relu_backward."},
         {named(through_sigmoid, through_relu),
          "The two names are swapped: \"sigmoid\" got relu's gate, \"relu\" the sigmoid."},
         {named(through_sigmoid, through_sigmoid),
          "With \"relu\" you take the sigmoid's slope, too: is the name looked at?"},
         {named(through_relu, through_relu), "With \"sigmoid\" you take relu's gate, too: is the name looked at?"},
         {named(through_relu, [](Mat dA, Mat, Mat A) { return nn::sigmoid_backward(dA, A); }),
          "You hand cache.A to sigmoid_backward; the sigmoid's slope is taken at cache.Z."},
         {named([](Mat dA, Mat Z, Mat) { return nn::relu_backward(Z, dA); },
                [](Mat dA, Mat Z, Mat) { return nn::sigmoid_backward(Z, dA); }),
          "dA and cache.Z are swapped: both functions take dA first."},
         {[](Mat dA, const LayerCache& cache, Mat, Mat W, Name name) {
              return named(through_relu, through_sigmoid)(dA, cache, cache.A, W, name);
          },
          "You hand cache.A on as A_prev: that is what came out of this layer. What came in is the argument A_prev."},
         {[](Mat dA, const LayerCache& cache, Mat A_prev, Mat W, Name name) {
              if (name == "tanh") throw std::runtime_error("another exception");
              return named(through_relu, through_sigmoid)(dA, cache, A_prev, W, name);
          },
          "For a name that is neither relu nor sigmoid it throws, but something else than std::invalid_argument."},
         {[](Mat dA, const LayerCache& cache, Mat A_prev, Mat W, Name name) {
              const std::string known = name == "sigmoid" ? "sigmoid" : "relu";
              return named(through_relu, through_sigmoid)(dA, cache, A_prev, W, known);
          },
          "The values are right, but a name that is neither relu nor sigmoid must stop with an error: throw "
          "std::invalid_argument(...)."}}};
}

}  // namespace mistakes
