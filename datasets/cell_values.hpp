// What the cells of a table say: numbers, and texts that fit into a message.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include "datasets/cells.hpp"
#include "datasets/files.hpp"
#include "matrix/matrix.hpp"

namespace datasets {

// A text without line ends: each becomes a blank.
inline std::string one_line(std::string text) {
    for (char& c : text) c = c == '\n' || c == '\r' ? ' ' : c;
    return text;
}

// A text for a message: in quotes, on one line, and not too long.
inline std::string quoted(std::string text) {
    const std::size_t most = 30;
    if (text.size() > most) text = text.substr(0, most) + "...";
    for (char& c : text) c = 0 <= c && c < ' ' ? ' ' : c;
    return "'" + text + "'";
}

// True for a number written with digits, as 12, -0.5 or 1e-3; x is set then. No nan, inf or 0x1p3.
inline bool is_number(const std::string& text, double& x) {
    if (text.empty() || text.find_first_not_of("+-.0123456789eE") != std::string::npos) return false;
    char* end = nullptr;
    x = std::strtod(text.c_str(), &end);
    return *end == '\0';
}

// True for a number that a double can hold; x is set then.
inline bool is_finite_number(const std::string& text, double& x) {
    return is_number(text, x) && std::isfinite(x);
}

// Says what is wrong with a cell that holds no such number; `advice` is what to do about a word.
[[noreturn]] inline void refuse_cell(const std::string& path, const Row& row, std::size_t column,
                                     const std::string& advice) {
    std::string cell = row.cells[column];
    const std::string place = cell_place(path, row.line, column + 1);
    double x = 0.0;
    if (cell.empty()) refuse(place, "the cell is empty", "expected a number; fill it in, or leave the line out");
    if (is_number(cell, x)) refuse(place, quoted(cell) + " is too large", "expected a number up to 1.7e308");
    const std::string what = quoted(cell) + " is no number";
    std::replace(cell.begin(), cell.end(), ',', '.');
    if (is_number(cell, x)) refuse(place, what, "write decimals with a point, as in 0.5");
    refuse(place, what, advice);
}

}  // namespace datasets
