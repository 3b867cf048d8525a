// The first part of 3.6's study: the size of a signal on its way through many layers, before any training.
#pragma once

#include <cmath>
#include <cstdio>
#include <vector>

#include "matrix/operations.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace signal_study {

using deep_network::Parameters;

// Thirty layers of 100 relu units, weights randn * times * sqrt(2 / n_{l-1}); 200 examples of randn. The blame starts
// as randn at the last layer and goes back through every layer, as in L_model_backward.
inline void print_sizes(double times) {
    const int layers = 30, units = 100;
    RandomState rng(1);
    const std::vector<int> sizes(layers + 1, units);
    Parameters p = deep_network::initialize_parameters_he(sizes, rng);
    for (Matrix& W : p.W) W *= times;
    Matrix A = rng.randn(units, 200);
    std::vector<Matrix> Z;
    for (const Matrix& W : p.W) {
        Z.push_back(dot(W, A));
        A = nn::relu(Z.back());
    }
    Matrix dZ = rng.randn(units, 200);
    std::vector<double> blame(layers);
    for (std::size_t l = layers; l >= 1; --l) {
        blame[l - 1] = deep_network::rms(dZ);
        if (l > 1) dZ = nn::relu_backward(dot(p.W[l - 1].T(), dZ), Z[l - 2]);
    }
    std::printf("%-12.1f", times);
    for (const int l : {0, 9, 19, 29}) std::printf(" %8.1e", deep_network::rms(Z[static_cast<std::size_t>(l)]));
    std::printf("  ");
    for (const int l : {29, 19, 9, 0}) std::printf(" %8.1e", blame[static_cast<std::size_t>(l)]);
    std::printf("\n");
}

// Ten layers of 200 tanh units with weights randn * sqrt(1 / n_{l-1}).
inline void print_tanh() {
    RandomState rng(1);
    const Parameters p = deep_network::initialize_parameters_xavier(std::vector<int>(11, 200), rng);
    Matrix A = rng.randn(200, 200);
    std::printf("tanh, sqrt(1 / n): RMS of Z in layers 1 to 10:");
    for (const Matrix& W : p.W) {
        const Matrix Z = dot(W, A);
        std::printf(" %.2f", deep_network::rms(Z));
        A = tanh(Z);
    }
    std::printf("\n");
}

inline void print() {
    std::printf("times       RMS of Z in layer                     RMS of dZ in layer\n");
    std::printf("                    1       10       20       30          30       20       10        1\n");
    for (const double times : {0.5, 0.7, 1.0, 1.4, 2.0}) print_sizes(times);
    print_tanh();
}

}  // namespace signal_study
