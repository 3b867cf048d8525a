// Part 1.9's film: a rate above its limit, bouncing in the bowl.
#pragma once

#include <string>
#include <vector>

#include "chapters/1-logistic-regression/9-learning-rates/bowl.hpp"
#include "chapters/shared/walk_film.hpp"

namespace bowl {

// The slice as picture shows it; the steps come one by one.
inline std::string film(const Slice& seen) {
    std::vector<double> xs = seen.real.x, ys = seen.real.y;
    xs.insert(xs.end(), seen.path.x.begin(), seen.path.x.end());
    ys.insert(ys.end(), seen.bound.y.begin(), seen.bound.y.end());
    ys.insert(ys.end(), seen.path.y.begin(), seen.path.y.end());
    const svg::Axis x = svg::make_axis(xs, 0, 510), y = svg::make_axis(ys, 280, 0);
    const std::string cost = shared::walk_line(seen.real, x, y);
    return shared::walk_film("Up the other side, step by step", "distance from zero weights", "cost", x, y,
                             svg::path("line line4", cost), {{seen.path.label, seen.path.x, seen.path.y, seen.path.y}});
}

}  // namespace bowl
