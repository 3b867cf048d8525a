// The column of a table that says which of two kinds each row is.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "datasets/cell_values.hpp"
#include "datasets/header.hpp"

namespace datasets {

// The label's cell of each row, and the line it is on. column: which one it is, from 0. header: a line names it.
struct LabelCells {
    std::vector<std::string> texts;
    std::vector<int> lines;
    std::size_t column = 0;
    bool header = false;
};

// Y: (1, m). classes: what the file says for label 0 and for label 1.
struct Labels {
    Matrix Y;
    std::vector<std::string> classes;
};

// What two equal labels have in common: 1 and 1.0 are one label, so where all are numbers, they count by value alone.
using LabelKey = std::pair<double, std::string>;

// Throws std::invalid_argument when a label is empty.
inline std::vector<LabelKey> label_keys(const std::string& path, const LabelCells& cells) {
    double x = 0.0;
    const bool numbers = std::all_of(cells.texts.begin(), cells.texts.end(),
                                     [&](const std::string& text) { return is_number(text, x); });
    std::vector<LabelKey> keys;
    for (std::size_t j = 0; j < cells.texts.size(); ++j) {
        const std::string& text = cells.texts[j];
        if (text.empty()) {
            refuse(cell_place(path, cells.lines[j], cells.column + 1), "the label is empty",
                   "fill it in, or leave the line out");
        }
        keys.emplace_back(0.0, numbers ? "" : text);
        if (numbers && is_number(text, x)) keys.back().first = x;
    }
    return keys;
}

// A label in small letters and without blanks.
inline std::string plainly(const std::string& text) {
    std::string plain;
    for (const char c : text) {
        if (c != ' ' && c != '\t') plain += 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

// Three labels or more: says which is one too many, and why that may be.
[[noreturn]] inline void refuse_third(const std::string& path, const LabelCells& cells,
                                      const std::vector<LabelKey>& keys) {
    const auto place = [&](std::size_t j) { return cell_place(path, cells.lines[j], cells.column + 1); };
    std::map<std::string, std::size_t> seen;  // the first row with this label, spelled plainly
    std::map<LabelKey, int> counts;
    for (std::size_t j = 0; j < keys.size(); ++j) {
        ++counts[keys[j]];
        const std::size_t other = seen.emplace(plainly(cells.texts[j]), j).first->second;
        if (keys[other] == keys[j]) continue;
        refuse(place(j),
               quoted(cells.texts[j]) + " differs from " + quoted(cells.texts[other]) + " in line " +
                   std::to_string(cells.lines[other]) + " in capitals or blanks only, and makes three labels or more",
               "write a label the same way everywhere");
    }
    if (!cells.header && counts.size() == 3 && counts[keys[0]] == 1) {
        refuse(place(0), quoted(cells.texts[0]) + " is a label of this line alone",
               "if the line names the columns, say " + label_option(cells.texts[0]) +
                   "; else leave it out, because two labels are expected");
    }
    std::map<LabelKey, std::string> found;
    std::size_t third = 0;
    for (; found.size() < 3; ++third) found.emplace(keys[third], cells.texts[third]);
    --third;
    std::string others;
    for (const auto& [key, text] : found) {
        if (key != keys[third]) others += (others.empty() ? "" : " and ") + quoted(text);
    }
    refuse(place(third), quoted(cells.texts[third]) + " is a third label, beside " + others,
           "expected two; leave the lines of one out, or say which column is the label with --label NAME");
}

// Two different labels become 0 and 1: the smaller number is 0; or, if one is no number, the first in the order of the
// alphabet (capitals come first). So 0 and 1 stay what they are.
// Throws std::invalid_argument when there are not exactly two.
inline Labels two_labels(const std::string& path, const LabelCells& cells) {
    const std::vector<LabelKey> keys = label_keys(path, cells);
    std::map<LabelKey, std::string> found;
    for (std::size_t j = 0; j < keys.size(); ++j) found.emplace(keys[j], cells.texts[j]);
    if (found.size() > 2) refuse_third(path, cells, keys);
    if (found.size() == 1) {
        refuse(path, "every label in column " + std::to_string(cells.column + 1) + " is " + quoted(cells.texts[0]),
               "expected two different ones; if another column is the label, name it with --label NAME");
    }
    Labels labels{Matrix(1, static_cast<int>(keys.size())), {}};
    for (const auto& [key, text] : found) labels.classes.push_back(text);
    for (std::size_t j = 0; j < keys.size(); ++j) {
        labels.Y(0, static_cast<int>(j)) = keys[j] == found.begin()->first ? 0.0 : 1.0;
    }
    return labels;
}

// The labels where a network knows both already; one of them may not occur.
// Throws std::invalid_argument, naming the line, for any other.
inline Labels known_labels(const std::string& path, const LabelCells& cells, const std::vector<std::string>& classes) {
    Labels labels{Matrix(1, static_cast<int>(cells.texts.size())), classes};
    double x = 0.0, y = 0.0;
    for (std::size_t j = 0; j < cells.texts.size(); ++j) {
        const std::string text = one_line(cells.texts[j]);
        const auto same = [&](const std::string& name) {
            return text == name || (is_number(text, x) && is_number(name, y) && x == y);
        };
        if (!same(classes[0]) && !same(classes[1])) {
            refuse(cell_place(path, cells.lines[j], cells.column + 1),
                   quoted(text) + " is no label of the network's, which are " + quoted(classes[0]) + " and " +
                       quoted(classes[1]),
                   "correct it, or leave the column of labels out and only predict, with --iterations 0");
        }
        labels.Y(0, static_cast<int>(j)) = same(classes[1]) ? 1.0 : 0.0;
    }
    return labels;
}

}  // namespace datasets
