// Parts 1.1, 1.2, 2.2, 3.2 and 3.3: the activation functions and their derivatives. Builds on matrix/ alone.
// tanh is in matrix/operations.hpp, because NumPy has it ready-made.
#pragma once

#include <cmath>

#include "matrix/operations.hpp"

namespace nn {

// sigma(z) = 1 / (1 + e^-z) for one number (part 1.1).
inline double basic_sigmoid(double z) {
    return 1.0 / (1.0 + std::exp(-z));  // below z = -709.78 the power is infinite, and 1 / infinity is exactly 0
}

// The same for every element.
// Z: (n, m) -> (n, m)
inline Matrix sigmoid(const Matrix& Z) {
    return 1.0 / (1.0 + exp(-Z));
}

// sigma'(z) = sigma(z) (1 - sigma(z)) for every element (part 1.1).
// Z: (n, m) -> (n, m)
inline Matrix sigmoid_derivative(const Matrix& Z) {
    const Matrix A = sigmoid(Z);
    return A * (1.0 - A);
}

// e^z over the sum of its row (part 1.2), so that every row adds up to 1.
// Z: (n, m) -> (n, m)
inline Matrix softmax(Matrix Z) {
    for (int i = 0; i < Z.rows(); ++i) {
        double largest = -INFINITY;
        for (int j = 0; j < Z.cols(); ++j) largest = std::fmax(largest, Z(i, j));
        // without the largest the quotient stays the same, and no power overflows
        for (int j = 0; j < Z.cols(); ++j) Z(i, j) = std::exp(Z(i, j) - largest);
    }
    return Z / sum(Z, 1);
}

// relu(z) = max(0, z) for every element (part 3.2).
// Z: (n, m) -> (n, m)
inline Matrix relu(const Matrix& Z) {
    return maximum(Z, 0.0);
}

// The way back through A = g(Z): dZ = dA * g'(Z). One function for each g, all with the same arguments.
// dA, Z: (n, m) -> (n, m)
// They throw std::invalid_argument when the shapes differ.

// g = sigmoid (part 3.3).
inline Matrix sigmoid_backward(const Matrix& dA, const Matrix& Z) {
    require_same_shape("sigmoid_backward", dA, Z);
    return dA * sigmoid_derivative(Z);
}

// g = relu (part 3.3).
inline Matrix relu_backward(Matrix dA, const Matrix& Z) {
    require_same_shape("relu_backward", dA, Z);
    // the slope is 1 where z is positive and 0 elsewhere; at exactly 0 the series takes 0
    combine(dA, Z, "relu_backward", [](double da, double z) { return z <= 0.0 ? 0.0 : da; });
    return dA;
}

// g = tanh (part 2.3): tanh'(z) = 1 - tanh(z)^2.
inline Matrix tanh_backward(const Matrix& dA, const Matrix& Z) {
    require_same_shape("tanh_backward", dA, Z);
    const Matrix A = tanh(Z);
    return dA * (1.0 - A * A);
}

}  // namespace nn
