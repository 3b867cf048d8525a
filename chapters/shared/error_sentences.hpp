// What can be said about an answer that stopped with an error: a place outside, two shapes that don't fit, an index.
#pragma once

#include <cstdio>
#include <string>

namespace shared {

// For an answer that stopped with an error about a place or two shapes: what would fit, or "".
inline std::string shapes_sentence(const std::string& error) {
    int n, p, q, m;
    char operation;
    const auto pair = [](int a, int b) { return "(" + std::to_string(a) + ", " + std::to_string(b) + ")"; };
    if (error.find("(0, 0)") != std::string::npos)
        return "It uses a matrix that was never filled: its shape is (0, 0).";
    if (std::sscanf(error.c_str(), "place (%d, %d) is outside a matrix of shape (%d, %d)", &n, &p, &q, &m) == 4) {
        return "There is no place " + pair(n, p) + " in a matrix of shape " + pair(q, m) + ". Its last one is " +
               pair(q - 1, m - 1) + ". Are row and column swapped, or does a loop or a count go too far?";
    }
    // %n is reached only when all that stands before it fits, the colon too
    const auto is_dot = [&](const char* form) {
        int end = 0;
        return std::sscanf(error.c_str(), form, &n, &p, &q, &m, &end) == 4 && end > 0;
    };
    const auto sides = [&](int a, int b, int c, int d) { return pair(a, b) + " times " + pair(c, d) + "."; };
    if (is_dot("dot: (%d, %d) . (%d, %d):%n")) {
        const std::string start = "dot: " + pair(n, p) + " times " + pair(q, m) + " doesn't fit. ";
        if (p == m) return start + "With the second one transposed it would: " + sides(n, p, m, q);
        if (n == q) return start + "With the first one transposed it would: " + sides(p, n, q, m);
        if (n == m) return start + "In the other order it would: " + sides(q, m, n, p);
    }
    if (is_dot("dot: (%d, %d).T . (%d, %d):%n")) {
        const std::string start = "dot: " + pair(n, p) + " transposed, times " + pair(q, m) + ", doesn't fit. ";
        if (p == q) return start + "Without .T() it would: " + sides(n, p, q, m);
        if (p == m) return start + "With the second one transposed instead it would: " + sides(n, p, m, q);
        if (n == m) return start + "Without .T() and in the other order it would: " + sides(q, m, n, p);
    }
    if (is_dot("dot: (%d, %d) . (%d, %d).T:%n")) {
        const std::string start = "dot: " + pair(n, p) + " times " + pair(q, m) + " transposed doesn't fit. ";
        if (p == q) return start + "Without .T() it would: " + sides(n, p, q, m);
        if (n == q) return start + "With the first one transposed instead it would: " + sides(p, n, q, m);
        if (n == m) return start + "Without .T() and in the other order it would: " + sides(q, m, n, p);
    }
    if (std::sscanf(error.c_str(), "(%d, %d) %c (%d, %d):", &n, &p, &operation, &q, &m) == 5 && operation == '*' &&
        (p == q || p == m || n == q || n == m))
        return pair(n, p) + " * " + pair(q, m) +
               " works element by element. If a matrix product is meant, that is dot.";
    return "";
}

// For an answer that stopped with an error of std::vector's: what was asked of it, or "".
inline std::string vector_sentence(const std::string& error) {
    unsigned long index, size;
    const char* range = "vector::_M_range_check: __n (which is %lu) >= this->size() (which is %lu)";
    if (std::sscanf(error.c_str(), range, &index, &size) == 2) {
        const std::string numbers =
            index > size + 1000000 ? "The index is below 0" : "The index is " + std::to_string(index);
        return numbers + ", in a std::vector of " + std::to_string(size) + ". Indices go from 0 to size() - 1.";
    }
    if (error.find("vector::_M_") == 0 || error.find("larger than max_size()") != std::string::npos)
        return "A std::vector is asked for fewer than 0 elements, or for far too many.";
    return "";
}

}  // namespace shared
