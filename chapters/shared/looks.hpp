// What a film needs of a training (boundary_film.hpp): when to look at the network, and what was seen.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "chapters/shared/plot.hpp"
#include "datasets/examples.hpp"

namespace shared {

constexpr int film_corners = 49;  // of the grid, per side
constexpr int film_cell = 12;     // units of the plane from one corner to the next

// One look at a network in training. heights: (1, film_corners^2), what its output unit says (z, before the sigmoid)
// at each point of film_grid. lines: more to draw in the plane, may be empty.
struct Look {
    int iteration;
    double cost;
    Matrix heights;
    std::string lines = "";
};

// One training. costs: of all its iterations, or of many.
struct FilmedRun {
    std::string name;
    std::string rule = "";  // a second line below the name, may be empty
    std::vector<Look> looks = {};
    plot::Curve costs = {};
};

// Adds what a training reports: its cost always, the look when it is wanted. wanted: as film_iterations gives them.
// take_look is called for those alone.
inline void keep(FilmedRun& run, const std::vector<int>& wanted, int iteration, double cost,
                 const std::function<Look()>& take_look) {
    run.costs.x.push_back(iteration);
    run.costs.y.push_back(cost);
    if (std::binary_search(wanted.begin(), wanted.end(), iteration)) run.looks.push_back(take_look());
}

// Iterations to look at: 0, then steps that grow until half of the shots are spent, then even ones to the end. So both
// a fast start and a long wait can be seen. All are multiples of `every`.
inline std::vector<int> film_iterations(int iterations, int every, int shots) {
    std::vector<int> list{0};
    const int half = shots / 2;
    const double last_early = iterations / 15.0;
    for (int i = 1; i < shots; ++i) {
        const double late = static_cast<double>(i - half) / (shots - 1 - half);
        const double wanted = i <= half ? every * std::pow(last_early / every, (i - 1.0) / (half - 1))
                                        : last_early + late * (iterations - last_early);
        const int next = static_cast<int>(std::llround(wanted / every)) * every;
        if (next > list.back() && next <= iterations) list.push_back(next);
    }
    return list;
}

// The plane shows every point: from -limit to limit in both directions.
inline double film_limit(const datasets::Examples& examples) {
    double limit = 0;
    for (int i = 0; i < examples.X.size(); ++i) limit = std::max(limit, std::fabs(examples.X.data()[i]));
    return 1.03 * limit;
}

// The corners of the grid, row by row from the top -> (2, film_corners^2).
inline Matrix film_grid(double limit) {
    Matrix grid(2, film_corners * film_corners);
    for (int i = 0; i < grid.cols(); ++i) {
        grid(0, i) = limit * (2.0 * (i % film_corners) / (film_corners - 1) - 1.0);
        grid(1, i) = limit * (1.0 - 2.0 * (i / film_corners) / (film_corners - 1));
    }
    return grid;
}

}  // namespace shared
