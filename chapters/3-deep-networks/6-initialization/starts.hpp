// Part 3.6's starts by name: zeros, random (small random weights), large, xavier, he.
#pragma once

#include <string>
#include <vector>

#include "chapters/3-deep-networks/6-initialization/exercise.hpp"
#include "nn/deep_network/initialization.hpp"

namespace starts {

using deep_network::Parameters;

struct Start {
    std::string name;   // as --init has it
    std::string title;  // in pictures
    std::string rule;
    Parameters parameters;
};

// By value: every start draws from a copy of the same stream, so that two starts differ in scale only.
inline Start make_start(const std::string& name, const std::vector<int>& layers, RandomState rng) {
    if (name == "zeros") return {name, "zeros", "all weights 0", deep_network::initialize_parameters_zeros(layers)};
    if (name == "random") {
        return {name, "small random weights", "weights * 0.01", deep_network::initialize_parameters_deep(layers, rng)};
    }
    if (name == "large") {
        return {name, "large weights", "weights * 10", deep_network::initialize_parameters_random(layers, rng)};
    }
    if (name == "xavier") {
        return {name, "Xavier initialization", "weights * sqrt(1 / n_prev)",
                part_3_6::initialize_parameters_xavier(layers, rng)};
    }
    return {name, "He initialization", "weights * sqrt(2 / n_prev)", part_3_6::initialize_parameters_he(layers, rng)};
}

// One of the names above, or "both": the two that the page compares.
inline std::vector<Start> make_starts(const std::string& name, const std::vector<int>& layers, const RandomState& rng) {
    if (name != "both") return {make_start(name, layers, rng)};
    return {make_start("random", layers, rng), make_start("he", layers, rng)};
}

}  // namespace starts
