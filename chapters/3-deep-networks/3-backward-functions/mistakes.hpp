// Part 3.3, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <string>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/backward_functions.hpp"
#include "nn/gradient_check.hpp"

namespace mistakes {

using deep_network::LayerCache;
using deep_network::linear_backward;
using deep_network::LinearGradients;

inline shared::Advice<Matrix(const Matrix&, const Matrix&)> sigmoid_backward() {
    return {"sigmoid_backward",
            "first A, the sigmoid of Z; then three matrices of one shape, multiplied elementwise",
            "const Matrix A = 1.0 / (1.0 + exp(-Z)); return dA * A * (1.0 - A)",
            {{[](const Matrix& dA, const Matrix& Z) { return dA * Z * (1.0 - Z); },
              "You take Z for A. The slope is a (1 - a) with a = sigma(z): compute that first."},
             {[](const Matrix&, const Matrix& Z) { return nn::sigmoid_derivative(Z); },
              "That is the slope alone. It still has to be multiplied by dA, what comes from above."},
             {[](const Matrix& dA, const Matrix& Z) { return dA * nn::sigmoid(Z); },
              "That is dA times sigma(Z), the value. Its slope is sigma(Z) * (1 - sigma(Z))."},
             {[](const Matrix& dA, const Matrix& Z) { return dA * nn::sigmoid_derivative(nn::sigmoid(Z)); },
              "You take the sigmoid of a sigmoid. Take it once: A = sigma(Z); then A * (1.0 - A)."},
             {[](const Matrix& dA, const Matrix& Z) {
                  const Matrix A = nn::sigmoid(Z);
                  return dA * A * 1.0 - A;
              },
              "dA * A * 1.0 - A multiplies first. Put brackets around (1.0 - A)."},
             {[](const Matrix& dA, const Matrix& Z) {
                  const Matrix A = nn::sigmoid(Z);
                  return dA * (1.0 - A * A);
              },
              "1 - a^2 is the slope of tanh; that of the sigmoid is a (1 - a)."}}};
}

// dA where open(da, z), else 0.
template <typename Open>
Matrix gated(Matrix dA, const Matrix& Z, Open open) {
    combine(dA, Z, "gate", [open](double da, double z) { return open(da, z) ? da : 0.0; });
    return dA;
}

inline shared::Advice<Matrix(Matrix, const Matrix&)> relu_backward() {
    return {"relu_backward",
            "a gate: what comes from above passes or is stopped, and Z decides",
            "for each i: if (Z.data()[i] <= 0.0) dA.data()[i] = 0.0; after the loop, return dA",
            {{[](Matrix dA, const Matrix& Z) { return gated(dA, Z, [](double, double z) { return z >= 0.0; }); },
              "Where Z is exactly 0 the gradient counts as 0 too: stop it for z <= 0, not only z < 0."},
             {[](Matrix dA, const Matrix&) { return nn::relu(dA); },
              "You look at the sign of dA. The gate is set by Z; a negative dA passes where Z is above 0."},
             {[](Matrix dA, const Matrix& Z) { return gated(dA, Z, [](double, double z) { return z <= 0.0; }); },
              "The gate is turned round: what comes from above passes where Z is above 0."},
             {[](Matrix dA, const Matrix& Z) {
                  return gated(Matrix(dA.rows(), dA.cols(), 1.0), Z, [](double, double z) { return z > 0.0; });
              },
              "That is the gate itself, 0 or 1. It still has to be multiplied by dA."},
             {[](Matrix dA, const Matrix& Z) { return dA * nn::relu(Z); },
              "That is dA times relu(Z), the value. The slope of relu is 1 or 0, however large Z is."},
             {[](Matrix dA, const Matrix& Z) {
                  return gated(dA, Z, [](double da, double z) { return z > 0.0 && da > 0.0; });
              },
              "A negative dA is stopped as well. Z alone decides."}}};
}

// A linear_backward whose parts divide by the given numbers.
inline LinearGradients divided(const Matrix& dZ, const Matrix& A_prev, const Matrix& W, double dA_by, double dW_by,
                               double db_by) {
    return {dot(W.T(), dZ) / dA_by, dot(dZ, A_prev.T()) / dW_by, sum(dZ, 1) / db_by};
}

inline shared::Advice<LinearGradients(const Matrix&, const Matrix&, const Matrix&)> linear_backward() {
    return {"linear_backward",
            "three lines; let the shapes lead you: which product of W and dZ is (n_{l-1}, m)?",
            "g.dA_prev = dot(W.T(), dZ); g.dW = dot(dZ, A_prev.T()) / dZ.cols(); g.db = sum(dZ, 1) / dZ.cols()",
            {{[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) { return divided(dZ, A_prev, W, 1, 1, 1); },
              "The 1/m is missing: dW and db are means over the examples, not sums."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  return divided(dZ, A_prev, W, 1, 1, dZ.cols());
              },
              "dW lacks its 1/m: it is a mean over the examples, as db is."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  return divided(dZ, A_prev, W, 1, dZ.cols(), 1);
              },
              "db lacks its 1/m: it is a mean over the examples, as dW is."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  return divided(dZ, A_prev, W, dZ.cols(), dZ.cols(), dZ.cols());
              },
              "dA_prev has no 1/m: it keeps the examples apart, and the mean is taken in dW and db."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  return divided(dZ, A_prev, W, 1, dZ.rows(), dZ.rows());
              },
              "You divide by dZ.rows(), the units. The examples stand side by side: m is dZ.cols()."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  return divided(dZ, A_prev, W, 1, A_prev.rows(), A_prev.rows());
              },
              "You divide by A_prev.rows(), the inputs. m, the number of examples, is A_prev.cols()."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) -> LinearGradients {
                  return {dot(W.T(), dZ), 1 / dZ.cols() * dot(dZ, A_prev.T()), 1 / dZ.cols() * sum(dZ, 1)};
              },
              "1 / m of two whole numbers is 0. Divide the result by m, or write 1.0 / m."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  LinearGradients g = linear_backward(dZ, A_prev, W);
                  g.db = sum(dZ, 0) / dZ.cols();
                  return g;
              },
              "db is one number for each unit: add along the rows, over the examples: axis 1."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  LinearGradients g = linear_backward(dZ, A_prev, W);
                  g.dW = dot(A_prev, dZ.T()) / dZ.cols();
                  return g;
              },
              "dW lies on its side: it is dZ A_prev^T, with the shape of W."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  LinearGradients g = linear_backward(dZ, A_prev, W);
                  g.dA_prev = Matrix();
                  return g;
              },
              "dA_prev is missing: the layer below waits for it: W^T dZ."},
             {[](const Matrix& dZ, const Matrix& A_prev, const Matrix& W) {
                  LinearGradients g = linear_backward(dZ, A_prev, W);
                  g.dA_prev = nn::relu_backward(g.dA_prev, A_prev);
                  return g;
              },
              "dA_prev has met a relu's gate. That comes later, in the layer below; here it is W^T dZ."}}};
}

// What deep_network::linear_activation_backward does with the names, for two functions of one's own.
template <typename Sigmoid, typename Relu>
LinearGradients by_name(const Matrix& A_prev, const Matrix& W, const std::string& activation, Sigmoid sigmoid,
                        Relu relu) {
    if (activation == "sigmoid") return linear_backward(sigmoid(), A_prev, W);
    if (activation == "relu") return linear_backward(relu(), A_prev, W);
    throw std::invalid_argument("activation must be sigmoid or relu, not " + activation);
}

inline shared::Advice<LinearGradients(const Matrix&, const LayerCache&, const Matrix&, const Matrix&,
                                      const std::string&)>
linear_activation_backward() {
    return {
        "linear_activation_backward",
        "which of your two gives dZ? Then one call of linear_backward does the rest",
        "if (activation == \"relu\") return linear_backward(relu_backward(dA, cache.Z), A_prev, W); likewise for "
        "sigmoid; at the end, throw std::invalid_argument(\"...\")",
        {{[](const Matrix& dA, const LayerCache&, const Matrix& A_prev, const Matrix& W, const std::string&) {
              return linear_backward(dA, A_prev, W);
          },
          "dA went into linear_backward as it is. First it passes the activation: dZ = dA * g'(Z)."},
         {[](const Matrix& dA, const LayerCache& cache, const Matrix& A_prev, const Matrix& W,
             const std::string& activation) {
              return by_name(
                  A_prev, W, activation, [&] { return nn::relu_backward(dA, cache.Z); },
                  [&] { return nn::sigmoid_backward(dA, cache.Z); });
          },
          "The two names have changed places: \"sigmoid\" got relu's gate, \"relu\" the sigmoid."},
         {[](const Matrix& dA, const LayerCache& cache, const Matrix& A_prev, const Matrix& W,
             const std::string& activation) {
              return by_name(
                  A_prev, W, activation, [&] { return nn::sigmoid_backward(dA, cache.A); },
                  [&] { return nn::relu_backward(dA, cache.A); });
          },
          "You hand cache.A to sigmoid_backward; the sigmoid's slope is taken at cache.Z."},
         {[](const Matrix& dA, const LayerCache& cache, const Matrix&, const Matrix& W, const std::string& activation) {
              return by_name(
                  cache.A, W, activation, [&] { return nn::sigmoid_backward(dA, cache.Z); },
                  [&] { return nn::relu_backward(dA, cache.Z); });
          },
          "You hand cache.A on as A_prev: that is what came out of this layer. What came in is the argument A_prev."},
         {[](const Matrix& dA, const LayerCache& cache, const Matrix& A_prev, const Matrix& W,
             const std::string& activation) {
              if (activation == "sigmoid") return linear_backward(nn::sigmoid_backward(dA, cache.Z), A_prev, W);
              return linear_backward(nn::relu_backward(dA, cache.Z), A_prev, W);
          },
          "Every other name counts as one of the two, so a typing error would train the wrong network in silence: "
          "throw std::invalid_argument for it."},
         {[](const Matrix& dA, const LayerCache& cache, const Matrix& A_prev, const Matrix& W,
             const std::string& activation) {
              return by_name(
                  A_prev, W, activation, [&] { return nn::sigmoid_backward(cache.Z, dA); },
                  [&] { return nn::relu_backward(cache.Z, dA); });
          },
          "dA and cache.Z have changed places: both functions take dA first."}}};
}

using nn::norm;

inline shared::Advice<double(const Matrix&, const Matrix&)> relative_difference() {
    return {"relative_difference",
            "three roots of sums of squares: of A - B, of A and of B; and mind a division by 0",
            "const double size = std::sqrt(sum(A * A)) + std::sqrt(sum(B * B)); if it is 0.0 return 0.0, else the root "
            "for A - B, divided by size",
            {{[](const Matrix& A, const Matrix& B) { return norm(A - B); },
              "That is the distance alone: it depends on the scale. Divide by ||A|| + ||B||."},
             {[](const Matrix& A, const Matrix& B) { return norm(A - B) / norm(A + B); },
              "Below the line stands ||A|| + ||B||, not ||A + B||: for A and -A that is 0."},
             {[](const Matrix& A, const Matrix& B) { return norm(A - B) / (norm(A) + norm(B)); },
              "For two zero matrices you divide 0 by 0, which is no number. They are 0 apart."},
             {[](const Matrix& A, const Matrix& B) {
                  const double size = sum(A * A) + sum(B * B);
                  return size == 0.0 ? 0.0 : sum((A - B) * (A - B)) / size;
              },
              "The roots are missing: ||A|| is the root of the sum of the squares."},
             {[](const Matrix& A, const Matrix& B) { return sum(A - B) / (sum(A) + sum(B)); },
              "You add the elements as they are; plus and minus cancel. Square them first: sum(A * A)."},
             {[](const Matrix& A, const Matrix& B) { return norm(A) == 0.0 ? 0.0 : norm(A - B) / norm(A) + norm(B); },
              "a / b + c divides first. Put brackets around ||A|| + ||B||."},
             {[](const Matrix& A, const Matrix& B) {
                  const double size = norm(A) + norm(B);
                  return size == 0.0 ? 0.0 : std::fabs(norm(A) - norm(B)) / size;
              },
              "You compare the two lengths; A and -A have the same. Take the length of the difference: ||A - B||."},
             {[](const Matrix& A, const Matrix& B) {
                  const double size = std::sqrt(sum(A * A) + sum(B * B));
                  return size == 0.0 ? 0.0 : norm(A - B) / size;
              },
              "||A|| + ||B|| are two roots, added up; you take one root for both."}}};
}

}  // namespace mistakes
