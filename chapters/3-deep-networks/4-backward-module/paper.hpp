// Part 3.4's network on paper, and how its numbers are printed.
#pragma once

#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include "nn/deep_network/backward_functions.hpp"
#include "nn/gradient_check.hpp"

namespace paper {

using deep_network::Parameters;

// The network on paper: two points, two relu units, one sigmoid unit. Put in numbers of your own.
inline const Matrix X{{1, 3}, {2, 1}}, Y{{1, 0}};
inline const Parameters start{{Matrix{{1, 1}, {1, -1}}, Matrix{{0.5, -1.5}}}, {Matrix{{-1}, {-1}}, Matrix{{0}}}};

inline double cost(const Parameters& parameters) {
    return deep_network::compute_cost(L_model_forward(X, parameters).back().A, Y);
}

// One line: the rows of A side by side.
inline void print(const std::string& name, const Matrix& A) {
    std::printf("%-24s", name.c_str());
    for (int i = 0; i < A.rows(); ++i) {
        std::printf(i == 0 ? "" : "   |");
        for (int j = 0; j < A.cols(); ++j) std::printf("%9.4f", A(i, j));
    }
    std::printf("\n");
}

inline void print_parameters(const Parameters& p) {
    for (std::size_t l = 1; l <= p.W.size(); ++l) {
        print("W" + std::to_string(l), p.W[l - 1]);
        print("b" + std::to_string(l), p.b[l - 1]);
    }
}

// Stops the story when a reader's function gives fewer or more layers than the network has. W, b: how many it gave.
inline void require_two_layers(const std::string& name, std::size_t W, std::size_t b) {
    if (W != 2 || b != 2) throw std::runtime_error(name + " gave no matrices for two layers");
}

// One gradient, and what nudging the parameter w, which belongs to `parameters`, says about it.
inline void print_check(const std::string& name, const Matrix& gradient, const Parameters& parameters, Matrix& w) {
    const Matrix slopes = nn::numerical_gradients([&parameters] { return cost(parameters); }, w);
    const bool agree = same_shape(gradient, slopes) && nn::relative_difference(gradient, slopes) < 1e-6;
    std::printf("%-14s %15.6f  %15.6f   %s\n", name.c_str(), gradient.size() == 0 ? 0.0 : gradient(0, 0), slopes(0, 0),
                agree ? "yes" : "NO");
}

inline std::string in_words(double x) {
    if (std::isnan(x)) return "NaN";
    if (std::isinf(x)) return "infinite";
    char text[40];
    std::snprintf(text, sizeof text, "%.4g", x + 0.0);  // + 0.0: no minus before a 0
    return text;
}

// How many of the weights and biases are NaN?
inline int how_many_nan(const Parameters& parameters) {
    int count = 0;
    for (const std::vector<Matrix>* list : {&parameters.W, &parameters.b}) {
        for (const Matrix& A : *list) count += static_cast<int>(sum(apply(A, [](double a) { return std::isnan(a); })));
    }
    return count;
}

}  // namespace paper
