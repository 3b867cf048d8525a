// What the tests of pictures ask of an SVG.
#pragma once

#include <string>
#include <vector>

namespace pictures_test {

inline int count(const std::string& text, const std::string& part) {
    int n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

// True when every tag that opens is closed, in the right order.
inline bool well_formed(const std::string& svg) {
    std::vector<std::string> open;
    for (std::size_t at = svg.find('<'); at != std::string::npos; at = svg.find('<', at + 1)) {
        const std::string tag = svg.substr(at + 1, svg.find('>', at) - at - 1);
        if (tag[0] != '/' && tag.back() != '/') open.push_back(tag.substr(0, tag.find(' ')));
        if (tag[0] != '/') continue;
        if (open.empty() || open.back() != tag.substr(1)) return false;
        open.pop_back();
    }
    return open.empty();
}

}  // namespace pictures_test
