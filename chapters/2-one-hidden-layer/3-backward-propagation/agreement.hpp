// Part 2.3: does a gradient agree with what nudges find?
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "nn/gradient_check.hpp"
#include "nn/one_hidden_layer/forward.hpp"

namespace agreement {

// The cost of the whole network, as the nudges ask for it.
inline double cost_of(const one_hidden_layer::Parameters& parameters, const Matrix& X, const Matrix& Y) {
    const one_hidden_layer::Cache cache = one_hidden_layer::forward_propagation(X, parameters);
    return nn::true_cost(cache.Z2, cache.A2, Y);
}

// The gradient of one parameter as the nudges have it, element by element.
inline Matrix by_differences(const std::function<double()>& cost, Matrix& w) {
    Matrix slopes(w.rows(), w.cols());
    for (int i = 0; i < w.size(); ++i) slopes.data()[i] = part_2_3::numerical_gradient(cost, w, i);
    return slopes;
}

// Each gradient beside its parameter, in the order of the page.
inline std::vector<std::pair<const Matrix*, Matrix*>> pairs_of(const one_hidden_layer::Gradients& grads,
                                                               one_hidden_layer::Parameters& parameters) {
    return {{&grads.dW1, &parameters.W1},
            {&grads.db1, &parameters.b1},
            {&grads.dW2, &parameters.W2},
            {&grads.db2, &parameters.b2}};
}

// "yes", "NO", or "shape" when the gradient doesn't even have the shape of its parameter.
inline std::string verdict(const Matrix& gradient, const Matrix& nudged) {
    if (!same_shape(gradient, nudged)) return "shape";
    return nn::relative_difference(gradient, nudged) < 1e-6 ? "yes" : "NO";
}

}  // namespace agreement
