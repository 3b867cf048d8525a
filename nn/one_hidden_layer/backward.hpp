// Part 2.3. Builds on 2.2: the six gradients, from the output back to the input, and the step against the slope.
#pragma once

#include <utility>

#include "nn/one_hidden_layer/forward.hpp"

namespace one_hidden_layer {

// dZ2 = A2 - Y, dW2 = (1/m) dZ2 A1^T, db2 = (1/m) sum of dZ2 over the examples.
// A1: (n_h, m), A2, Y: (n_y, m) -> dZ2: (n_y, m), dW2: (n_y, n_h), db2: (n_y, 1)
// Throws std::invalid_argument when the shapes do not fit.
inline OutputGradients output_gradients(const Matrix& A1, const Matrix& A2, const Matrix& Y) {
    require_same_shape("output_gradients", A2, Y);
    const int m = Y.cols();
    OutputGradients output;
    // dJ/da = (a - y) / (a (1 - a)) and sigma'(z) = a (1 - a); in their product a (1 - a) cancels
    output.dZ2 = A2 - Y;
    output.dW2 = dot(output.dZ2, A1.T()) / m;
    output.db2 = sum(output.dZ2, /*axis=*/1) / m;
    return output;
}

// dZ1 = (W2^T dZ2) * (1 - A1^2), dW1 = (1/m) dZ1 X^T, db1 = (1/m) sum of dZ1 over the examples.
// dZ2: (n_y, m), W2: (n_y, n_h), A1: (n_h, m), X: (n_x, m) -> dZ1: (n_h, m), dW1: (n_h, n_x), db1: (n_h, 1)
// Throws std::invalid_argument when the shapes do not fit.
inline HiddenGradients hidden_gradients(const Matrix& dZ2, const Matrix& W2, const Matrix& A1, const Matrix& X) {
    const int m = X.cols();
    HiddenGradients hidden;
    hidden.dZ1 = dot(W2.T(), dZ2);  // adds up, for each hidden unit, what comes back from every output
    require_same_shape("hidden_gradients", hidden.dZ1, A1);
    hidden.dZ1 *= 1.0 - A1 * A1;  // the slope of tanh
    hidden.dW1 = dot(hidden.dZ1, X.T()) / m;
    hidden.db1 = sum(hidden.dZ1, /*axis=*/1) / m;
    return hidden;
}

// Both layers, the output first, because the hidden layer starts from its dZ2.
// cache: what forward_propagation made of X with these parameters; X: (n_x, m), Y: (n_y, m)
// Throws std::invalid_argument when the shapes do not fit.
inline Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                                      const Matrix& Y) {
    OutputGradients output = output_gradients(cache.A1, cache.A2, Y);
    HiddenGradients hidden = hidden_gradients(output.dZ2, parameters.W2, cache.A1, X);
    return {std::move(hidden.dW1), std::move(hidden.db1), std::move(output.dW2), std::move(output.db2)};
}

// One step against the slope: W = W - alpha dW and b = b - alpha db for both layers. The page's rate is 0.1.
// The parameters come and go by value, so the caller's own stay as they are.
// Throws std::invalid_argument when the shapes do not fit.
inline Parameters update_parameters(Parameters parameters, const Gradients& grads, double learning_rate) {
    parameters.W1 -= learning_rate * grads.dW1;
    parameters.b1 -= learning_rate * grads.db1;
    parameters.W2 -= learning_rate * grads.dW2;
    parameters.b2 -= learning_rate * grads.db2;
    return parameters;
}

}  // namespace one_hidden_layer
