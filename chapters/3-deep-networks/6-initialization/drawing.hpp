// Part 3.6's starts as networks, to be seen side by side.
#pragma once

#include <string>

#include "chapters/shared/network.hpp"
#include "nn/deep_network/structs.hpp"

namespace drawing {

// largest: the weight with the widest line, the same for all starts that are compared (network::largest_weight).
inline std::string start(const std::string& title, const deep_network::Parameters& p, double largest) {
    network::Drawing n{title, p.W, p.b, {"input"}};
    for (std::size_t l = 1; l <= p.W.size(); ++l) n.names.push_back("layer " + std::to_string(l));
    n.largest = largest;
    return network::draw(n);
}

}  // namespace drawing
