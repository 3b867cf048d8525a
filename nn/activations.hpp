// Parts 1.1, 1.2, 2.2, 3.2 and 3.3: the activation functions and their derivatives. Builds on matrix/ alone.
// tanh is in matrix/operations.hpp: NumPy has it ready-made.
#pragma once

#include <cmath>
#include <utility>

#include "matrix/operations.hpp"

namespace nn {

// sigma(z) = 1 / (1 + e^-z) for one number (part 1.1). Needs no guard: for z below -709.78 the power overflows to
// infinity, and 1 / infinity is exactly 0.
inline double basic_sigmoid(double z) {
    return 1.0 / (1.0 + std::exp(-z));
}

// The same for every element. Z: (n, m) -> (n, m).
inline Matrix sigmoid(const Matrix& Z) {
    return map(Z, basic_sigmoid);
}

// sigma'(z) = sigma(z) (1 - sigma(z)) for every element (part 1.1). Z: (n, m) -> (n, m).
inline Matrix sigmoid_derivative(const Matrix& Z) {
    const Matrix A = sigmoid(Z);
    return A * (1.0 - A);
}

// e^z over the sum of its row (part 1.2). Z: (n, m) -> (n, m), every row adds up to 1. The largest element of the row
// is taken off first: the quotient stays the same, and no power overflows.
inline Matrix softmax(Matrix Z) {
    for (int i = 0; i < Z.rows(); ++i) {
        double largest = -INFINITY;
        for (int j = 0; j < Z.cols(); ++j) largest = std::fmax(largest, Z(i, j));
        for (int j = 0; j < Z.cols(); ++j) Z(i, j) = std::exp(Z(i, j) - largest);
    }
    return Z / sum(Z, 1);
}

// relu(z) = z, but 0 for z below 0 (part 3.2). Z: (n, m) -> (n, m). Written so that NaN stays NaN.
inline Matrix relu(const Matrix& Z) {
    return map(Z, [](double z) { return z < 0.0 ? 0.0 : z; });
}

// dZ = dA * g'(Z), one function for each g. dA, Z: (n, m) -> (n, m). They throw std::invalid_argument when shapes
// differ.

// g = sigmoid (part 3.3).
inline Matrix sigmoid_backward(const Matrix& dA, const Matrix& Z) {
    require_same_shape("sigmoid_backward", dA, Z);
    return dA * sigmoid_derivative(Z);
}

// g = relu (part 3.3): the gradient passes where Z is positive and stops elsewhere, at exactly 0 too.
inline Matrix relu_backward(Matrix dA, const Matrix& Z) {
    require_same_shape("relu_backward", dA, Z);
    combine(dA, Z, "relu_backward", [](double da, double z) { return z <= 0.0 ? 0.0 : da; });
    return dA;
}

// g = tanh (part 2.3), from A = tanh(Z), which the forward pass has kept: tanh'(z) = 1 - a^2.
inline Matrix tanh_backward(const Matrix& dA, const Matrix& A) {
    require_same_shape("tanh_backward", dA, A);
    return dA * (1.0 - A * A);
}

}  // namespace nn
