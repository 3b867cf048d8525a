// The READMEs as the tests see them: which there are, where a quote differs, and whether any change of one is found.
#pragma once

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "tests/support.hpp"
#include "tests/text/text.hpp"

namespace text {

// The READMEs of the project, and the pages beside them, sorted, as paths from its root.
inline std::vector<std::string> readmes() {
    std::vector<std::string> paths{"README.md"};
    for (const std::string folder : {"chapters", "matrix", "nn", "datasets", "tests"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".md") paths.push_back(entry.path().generic_string());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

// "" or the place where the README's quotes differ from the code.
inline std::string quote_difference(const std::string& path, const std::string& readme) {
    return difference(path, readme, with_quotes(readme));
}

// Changes one character in 23 of all blocks that begin with `fence`, one at a time, and asks `difference` where the
// README is wrong now. Returns how many changes there were; one that isn't found at its line fails the test.
inline int changes_found(
    const std::string& path, const std::string& readme, const std::string& fence,
    const std::function<std::string(const std::string&)>& difference,
    const std::function<bool(const std::string&)>& left_out = [](const std::string&) { return false; }) {
    int changes = 0;
    std::vector<std::string> lines = lines_of(readme);
    std::string block;  // the fence that we are behind, if any
    for (std::size_t n = 0; n < lines.size(); ++n) {
        if (lines[n].rfind("```", 0) == 0) {
            block = block.empty() ? lines[n] : "";
            continue;
        }
        if (block.rfind(fence, 0) != 0 || left_out(lines[n])) continue;
        for (std::size_t i = n % 23; i < lines[n].size(); i += 23) {
            const char before = lines[n][i];
            const bool digit = std::isdigit(static_cast<unsigned char>(before)) != 0;
            lines[n][i] = digit ? static_cast<char>('0' + (before - '0' + 5) % 10) : before == '#' ? '*' : '#';
            const std::string place = path + ":" + std::to_string(n + 1) + ":", found = difference(joined(lines));
            if (found.rfind(place, 0) != 0) FAIL_CHECK("at " << place << " found '" << found << "'");
            lines[n][i] = before;
            ++changes;
        }
    }
    return changes;
}

}  // namespace text
