// What the cells of a table say: a number, or one of two labels.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "datasets/cells.hpp"
#include "datasets/files.hpp"
#include "matrix/matrix.hpp"

namespace datasets {

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

// The number in a cell. Throws std::invalid_argument when it holds none that a double can hold.
inline double number_in(const std::string& path, const Row& row, std::size_t column) {
    std::string cell = row.cells[column];
    const std::string place = cell_place(path, row.line, column + 1);
    double x = 0.0;
    if (cell.empty()) refuse(place, "the cell is empty", "expected a number; fill it in, or leave the line out");
    if (is_number(cell, x)) {
        if (std::isfinite(x)) return x;
        refuse(place, quoted(cell) + " is too large", "expected a number up to 1.7e308");
    }
    const std::string what = quoted(cell) + " is no number";
    std::replace(cell.begin(), cell.end(), ',', '.');
    if (is_number(cell, x)) refuse(place, what, "write decimals with a point, as in 0.5");
    refuse(place, what, "expected one, as 12 or -0.5; a first line with names must have no numbers in it");
}

// The label's cell of each row, and the line it is on.
struct LabelCells {
    std::vector<std::string> texts;
    std::vector<int> lines;
};

// Y: (1, m). classes: what the file says for label 0 and for label 1.
struct Labels {
    Matrix Y;
    std::vector<std::string> classes;
};

// Two different labels become 0 and 1: the smaller number is 0; or, if one is no number, the first in the order of the
// alphabet (capitals come first). So 0 and 1 stay what they are. column: counted from 0.
// Throws std::invalid_argument when there are not exactly two.
inline Labels two_labels(const std::string& path, std::size_t column, const LabelCells& cells) {
    double x = 0.0;
    const bool numbers = std::all_of(cells.texts.begin(), cells.texts.end(),
                                     [&](const std::string& text) { return is_number(text, x); });
    std::vector<std::pair<double, std::string>> keys;  // 1 and 1.0 are one label, so numbers count by value alone
    std::map<std::pair<double, std::string>, std::string> found;
    for (std::size_t j = 0; j < cells.texts.size(); ++j) {
        const std::string& text = cells.texts[j];
        const std::string place = cell_place(path, cells.lines[j], column + 1);
        if (text.empty()) refuse(place, "the label is empty", "fill it in, or leave the line out");
        keys.emplace_back(0.0, numbers ? "" : text);
        if (numbers && is_number(text, x)) keys.back().first = x;
        found.emplace(keys.back(), text);
        if (found.size() < 3) continue;
        std::string others;
        for (const auto& [key, other] : found) {
            if (key != keys.back()) others += (others.empty() ? "" : " and ") + quoted(other);
        }
        refuse(place, quoted(text) + " is a third label, beside " + others,
               "expected two; leave the lines of one out, or say which column is the label with --label NAME");
    }
    if (found.size() == 1) {
        refuse(path, "every label in column " + std::to_string(column + 1) + " is " + quoted(cells.texts[0]),
               "expected two different ones; if another column is the label, name it with --label NAME");
    }
    Labels labels{Matrix(1, static_cast<int>(keys.size())), {}};
    for (const auto& [key, text] : found) labels.classes.push_back(text);
    for (std::size_t j = 0; j < keys.size(); ++j) {
        labels.Y(0, static_cast<int>(j)) = keys[j] == found.begin()->first ? 0.0 : 1.0;
    }
    return labels;
}

}  // namespace datasets
