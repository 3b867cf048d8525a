// Part 3.3's picture: what is left of dA behind relu and behind the sigmoid.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/plot.hpp"

namespace drawing {

// The two slopes against z, and where the units of the network are for its first example.
// relu(z), sigmoid(z): the dZ that comes out for dA = 1. hidden: (n_1, m), output: (1, m), both Z
inline std::string slopes(const std::function<double(double)>& relu, const std::function<double(double)>& sigmoid,
                          const Matrix& hidden, const Matrix& output) {
    plot::Curve gate{"relu: all or nothing", {}, {}}, hill{"sigmoid: a quarter at most", {}, {}};
    for (int i = -800; i <= 400; ++i) {
        const double z = i / 100.0;
        gate.x.push_back(z), gate.y.push_back(relu(z));
        hill.x.push_back(z), hill.y.push_back(sigmoid(z));
    }
    std::vector<plot::Mark> marks{{"the output", output(0, 0), sigmoid(output(0, 0))}};
    for (int i = 0; i < hidden.rows(); ++i) marks.push_back({"", hidden(i, 0), relu(hidden(i, 0))});  // names collide
    return plot::lines("How much of dA gets through to dZ?", "z", "dZ for dA = 1", {gate, hill}, marks);
}

}  // namespace drawing
