// Pictures of the circles and of training on them: turns matrices into what plot.hpp draws.
#pragma once

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/plot.hpp"
#include "datasets/circles.hpp"

namespace shared {

// costs[i] is the cost before update i * every.
struct CostCurve {
    std::string name;
    int every;
    std::vector<double> costs;
};

inline plot::Points points_of(const datasets::Examples& examples) {
    plot::Points points;
    for (int j = 0; j < examples.X.cols(); ++j) {
        points.x.push_back(examples.X(0, j));
        points.y.push_back(examples.X(1, j));
        points.label.push_back(examples.Y(0, j) > 0.5 ? 1 : 0);
    }
    return points;
}

inline std::string circles_scatter(const std::string& title, const datasets::Examples& examples) {
    return plot::scatter(title, points_of(examples), "outer circle (0)", "inner circle (1)");
}

// The points on top of what `predict` says for the whole plane. predict: X (2, m) -> (1, m) of 0 and 1.
inline std::string circles_boundary(const std::string& title, const datasets::Examples& examples,
                                    const std::function<Matrix(const Matrix&)>& predict) {
    const auto predict_grid = [&predict](const std::vector<double>& x1, const std::vector<double>& x2) {
        Matrix X(2, static_cast<int>(x1.size()));
        std::copy(x1.begin(), x1.end(), X.row(0));
        std::copy(x2.begin(), x2.end(), X.row(1));
        const Matrix P = predict(X);
        return std::vector<int>(P.data(), P.data() + P.size());
    };
    return plot::decision_boundary(title, points_of(examples), "outer circle (0)", "inner circle (1)", predict_grid);
}

inline std::string cost_plot(const std::string& title, const std::vector<CostCurve>& curves) {
    std::vector<plot::Curve> lines;
    for (const CostCurve& curve : curves) {
        plot::Curve line{curve.name, {}, curve.costs};
        for (std::size_t i = 0; i < curve.costs.size(); ++i) line.x.push_back(static_cast<double>(i) * curve.every);
        lines.push_back(line);
    }
    return plot::cost_curves(title, "iteration", "cost", lines);
}

// A table for other programs: the cost of every 100th iteration, one column per curve, 17 digits, which lose nothing.
inline std::string costs_csv(const std::vector<CostCurve>& curves) {
    std::string text = "iteration";
    for (const CostCurve& curve : curves) text += "," + curve.name;
    text += "\n";
    for (std::size_t i = 0; i < curves.front().costs.size(); ++i) {
        const std::size_t iteration = i * static_cast<std::size_t>(curves.front().every);
        if (iteration % 100 != 0) continue;
        text += std::to_string(iteration);
        for (const CostCurve& curve : curves) {
            char number[40];
            std::snprintf(number, sizeof number, ",%.17g", curve.costs[i]);
            text += number;
        }
        text += "\n";
    }
    return text;
}

}  // namespace shared
