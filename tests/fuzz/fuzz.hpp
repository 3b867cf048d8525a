// What every fuzz target needs: a reader either returns, or refuses its input with one line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

// Ends the program, which libFuzzer reports together with the input.
inline void require(bool holds, const std::string& what) {
    if (holds) return;
    std::fprintf(stderr, "fuzz: %s\n", what.c_str());
    std::abort();
}

// Runs a reader. Any exception but std::invalid_argument ends the program, and so does an error of several lines.
template <typename Act>
void returns_or_refuses(Act act) {
    try {
        act();
    } catch (const std::invalid_argument& error) {
        const std::string message = error.what();
        require(!message.empty() && message.find('\n') == std::string::npos, "an error of several lines: " + message);
    }
}

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}
