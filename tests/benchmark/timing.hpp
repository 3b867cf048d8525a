// What the benchmarks share: time, medians, and the start from which every program trains.
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"

namespace benchmark {

// Time that the processor has spent on this program, so that other programs on the machine count as little as possible.
inline double seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Seconds that one call of `act` takes: as many calls as fill a fiftieth of a second, one at least.
template <typename Act>
double seconds_of(Act act) {
    for (int calls = 1;; calls *= 2) {
        const double start = seconds();
        for (int i = 0; i < calls; ++i) act();
        const double passed = seconds() - start;
        if (passed > 0.02) return passed / calls;
    }
}

// The value in the middle, and how far the others lie from it.
struct Median {
    double middle, lowest, highest;
};

inline Median median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values.front(), values.back()};
}

// "2,4,1" -> {2, 4, 1}.
inline std::vector<int> sizes_of(const std::string& text) {
    std::vector<int> sizes;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find(',', begin) + 1) {
        sizes.push_back(std::stoi(text.substr(begin)));
        if (text.find(',', begin) == std::string::npos) break;
    }
    return sizes;
}

// Chapter 3.6's circles with m points and He's weights, both from seed 1; the rate is its 0.2.
struct Start {
    datasets::Examples points;
    deep_network::Parameters parameters;
};

inline Start start_of(const std::vector<int>& layers, int m) {
    RandomState rng(1);
    datasets::Examples points = datasets::make_circles(m, 0.15, 0.8, rng);
    return {std::move(points), deep_network::initialize_parameters_he(layers, rng)};
}

}  // namespace benchmark
