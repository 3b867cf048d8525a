// Part 4.5: three noisy rings, a network that tells them apart, and a picture of what it says.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/5-softmax/exercise.hpp"
#include "chapters/shared/contour.hpp"
#include "chapters/shared/pictures.hpp"
#include "chapters/shared/plot.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/classes.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/model.hpp"

namespace rings {

using deep_network::Parameters;

// X: (2, m), Y: (3, m), in each column a 1 for the ring.
struct Examples {
    Matrix X, Y;
};

// Rings of radius 0.4, 0.8 and 1.2, in turn.
inline Examples make(int m, double noise, RandomState& rng) {
    Examples e{Matrix(2, m), Matrix(3, m)};
    for (int j = 0; j < m; ++j) {
        const double angle = 2.0 * 3.14159265358979323846 * rng.rand();
        const double radius = 0.4 * (j % 3 + 1) + rng.normal(0.0, noise);
        e.X(0, j) = radius * std::cos(angle);
        e.X(1, j) = radius * std::sin(angle);
        e.Y(j % 3, j) = 1.0;
    }
    return e;
}

// The row with the largest number of a column.
inline int largest(const Matrix& Z, int column) {
    int best = 0;
    for (int i = 1; i < Z.rows(); ++i) {
        if (Z(i, column) > Z(best, column)) best = i;
    }
    return best;
}

// Percentage of examples whose class has the largest share.
inline double right(const Examples& e, const Parameters& p, const std::string& hidden) {
    const Matrix Z = deep_network::class_forward(e.X, p, hidden).back().Z;
    int count = 0;
    for (int j = 0; j < Z.cols(); ++j) count += e.Y(largest(Z, j), j) == 1.0 ? 1 : 0;
    return 100.0 * count / Z.cols();
}

// The way back through a hidden layer, with the reader's leaky relu.
inline Matrix back(const Matrix& dA, const Matrix& Z, const std::string& hidden) {
    if (hidden == "tanh") return nn::tanh_backward(dA, Z);
    if (hidden == "relu") return nn::relu_backward(dA, Z);
    return part_4_5::leaky_relu_backward(dA, Z);
}

// Gradient descent. costs[i] is the cost before step i, the last one that after all steps.
inline std::vector<double> train(const Examples& e, Parameters& p, const std::string& hidden, double rate, int steps) {
    std::vector<double> costs;
    shared::Progress progress("4.5, " + hidden, steps);
    const int every = std::max(1, steps / 20);
    const nn::StopsOnCtrlC loop;
    for (int i = 0; i <= steps; ++i) {
        const auto caches = deep_network::class_forward(e.X, p, hidden);
        costs.push_back(deep_network::class_cost(caches.back().Z, e.Y));
        if (i == steps) break;
        if (i % every == 0) progress(i, costs.back());
        const auto grads =
            deep_network::class_backward(part_4_5::softmax_dZ(caches.back().Z, e.Y), e.X, p, caches,
                                         [&](const Matrix& dA, const Matrix& Z) { return back(dA, Z, hidden); });
        p = deep_network::update_parameters(std::move(p), grads, rate);
        nn::check_step(i, deep_network::all_finite(p));
    }
    return costs;
}

constexpr int cell = 5, corners = 91;  // 450 units a side

// The regions of the three answers, and the points: a disc, a triangle, a square.
inline svg::Picture picture(const std::string& title, const Examples& e, const Parameters& p,
                            const std::string& hidden) {
    const svg::Axis x = svg::make_axis({-1.5, 1.5}, 0, plot::side), y = svg::make_axis({-1.5, 1.5}, plot::side, 0);
    Matrix grid(2, corners * corners);
    for (int i = 0; i < grid.cols(); ++i) {
        grid(0, i) = x.low + (x.high - x.low) * (i % corners) / (corners - 1);
        grid(1, i) = y.high - (y.high - y.low) * (i / corners) / (corners - 1);
    }
    const Matrix Z = deep_network::class_forward(grid, p, hidden).back().Z;
    const std::string looks[] = {"class='region0'", "class='region1'", "style='fill:#1a8a5a;fill-opacity:.25'"};
    std::string content =
        svg::fill("<svg width='%' height='%'>\n", {plot::side, plot::side});  // cuts off what's outside
    for (int k = 0; k < 3; ++k) {
        Matrix ahead(corners, corners);  // by how much class k leads
        for (int i = 0; i < grid.cols(); ++i) {
            ahead.data()[i] = Z(k, i) - std::max(Z((k + 1) % 3, i), Z((k + 2) % 3, i));
        }
        content += "<path " + looks[k] + " d='" + plot::contour(ahead, cell) + "'/>\n";
    }
    content += "</svg>\n";
    const auto mark = [](int k, double mx, double my) {
        if (k < 2) return plot::marker(k, mx, my);
        return svg::fill("<path class='mark0' style='fill:#1a8a5a' d='M% %h8v8h-8z'/>\n", {mx - 4, my - 4});
    };
    const char* names[] = {"inner", "middle", "outer"};
    for (int k = 0; k < 3; ++k) content += mark(k, 14 + 150 * k, -24) + svg::text(30 + 150 * k, -18, "start", names[k]);
    for (int j = 0; j < e.X.cols(); ++j) {
        const double x1 = e.X(0, j), x2 = e.X(1, j);
        if (std::fabs(x1) < x.high && std::fabs(x2) < x.high)
            content += mark(largest(e.Y, j), svg::position(x, x1), svg::position(y, x2));
    }
    return svg::chart(title, x, y, "x1", "x2", 80, content);
}

}  // namespace rings
