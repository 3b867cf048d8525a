// Part 4.1's picture: what many batches say about the slopes of two weights.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/plot.hpp"

namespace drawing {

// The two slopes that one batch finds.
using Slopes = std::pair<double, double>;

// A dot for each small batch, a triangle for each large one, a ring around what the whole set says.
inline std::string clouds(const std::string& title, const std::string& small_name, const std::vector<Slopes>& small,
                          const std::string& large_name, const std::vector<Slopes>& large, const Slopes& whole) {
    std::vector<double> xs, ys;
    for (const Slopes& s : small) {
        xs.push_back(s.first);
        ys.push_back(s.second);
    }
    const svg::Axis x = svg::make_axis(xs, 0, 510), y = svg::make_axis(ys, 320, 0);
    std::string content;
    for (const auto& [label, list] : {std::pair{0, &small}, std::pair{1, &large}}) {
        for (const Slopes& s : *list)
            content += plot::marker(label, svg::position(x, s.first), svg::position(y, s.second));
    }
    content += svg::fill("<circle class='line line4' cx='%' cy='%' r='13'/>\n",
                         {svg::position(x, whole.first), svg::position(y, whole.second)});
    content += plot::marker(0, 8, -66) + svg::text(26, -60, "start", small_name);
    content += plot::marker(1, 8, -40) + svg::text(26, -34, "start", large_name);
    content += "<circle class='line line4' cx='8' cy='-14' r='8'/>\n" + svg::text(26, -8, "start", "all examples");
    return svg::chart(title, x, y, "slope of one weight", "slope of another", 132, content);
}

}  // namespace drawing
