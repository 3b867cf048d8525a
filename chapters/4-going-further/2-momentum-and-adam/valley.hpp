// Part 4.2's valley: J = (x^2 + 100 y^2) / 2, a hundred times as steep across as along, and three walkers in it.
#pragma once

#include <string>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/steps.hpp"
#include "chapters/shared/landscape.hpp"
#include "chapters/shared/walk_film.hpp"

namespace valley {

using deep_network::Gradients;
using deep_network::Parameters;

inline double height(double x, double y) {
    return (x * x + 100.0 * y * y) / 2.0;
}

// The place as a layer of one unit with two weights, so that every step of the chapter can take it. The bias stays 0.
inline Parameters start() {
    return {{Matrix{{-9, 1}}}, {Matrix(1, 1)}};
}

inline shared::Walk walk(const std::string& label, const deep_network::Step& step, int steps) {
    shared::Walk path{label, {}, {}, {}};
    Parameters place = start();
    for (int i = 0; i <= steps; ++i) {
        const double x = place.W[0](0, 0), y = place.W[0](0, 1);
        path.x.push_back(x);
        path.y.push_back(y);
        path.cost.push_back(height(x, y));
        place = step(place, Gradients{{Matrix{{x, 100.0 * y}}}, {Matrix(1, 1)}});
    }
    return path;
}

inline std::string film(const std::vector<shared::Walk>& walks) {
    const svg::Axis x = svg::make_axis({-10, 4}, 0, plot::side), y = svg::make_axis({-1.2, 1.2}, plot::side, 0);
    const std::string map = plot::height_map(x, y, height, {0.5, 2, 5, 10, 20, 35, 55, 80});
    return shared::walk_film("Three ways down a narrow valley", "x", "y", x, y, map, walks);
}

}  // namespace valley
