// Part 1.6's film: three rates walking down the bowl, step by step.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/landscape.hpp"
#include "chapters/shared/walk_film.hpp"

namespace bowl {

// cost(w, b) is the map; the walks go over it and may leave it. All have as many steps.
inline std::string film(const plot::Range& w_range, const plot::Range& b_range,
                        const std::function<double(double w, double b)>& cost, const std::vector<double>& levels,
                        const std::vector<shared::Walk>& walks) {
    const svg::Axis w = svg::make_axis({w_range.low, w_range.high}, 0, plot::side);
    const svg::Axis b = svg::make_axis({b_range.low, b_range.high}, plot::side, 0);
    return shared::walk_film("Three rates on their way down", "w", "b", w, b, plot::height_map(w, b, cost, levels),
                             walks);
}

}  // namespace bowl
