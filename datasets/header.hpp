// The first row of a table: does it name the columns, and which of them is the label?
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "datasets/cell_values.hpp"
#include "datasets/cells.hpp"
#include "datasets/files.hpp"

namespace datasets {

// What a table must agree with when a network was trained on another one before. inputs: how many, 0 when there was
// none. columns: the names of the inputs; classes: what the labels 0 and 1 were. Either may be empty: nobody knows.
struct Known {
    int inputs = 0;
    std::vector<std::string> columns, classes;
};

// "'height', 'width'", ten at most.
inline std::string quoted_list(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < 10; ++i) list += (i == 0 ? "" : ", ") + quoted(names[i]);
    return list + (names.size() > 10 ? ", ..." : "");
}

// The option that makes a column the label, as it is typed: --label kind, or --label 'kind of fruit'.
inline std::string label_option(const std::string& name) {
    const std::string plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
    const bool word = !name.empty() && name.size() <= 30 && name.find_first_not_of(plain) == std::string::npos;
    return "--label " + (word ? name : quoted(name));
}

// The first row holds names when no cell of it is a number.
inline bool is_header(const Row& row) {
    double ignored = 0.0;
    return std::none_of(row.cells.begin(), row.cells.end(),
                        [&](const std::string& cell) { return is_number(cell, ignored); });
}

// The names in the first row; without a header they are "column 1" and so on.
// Throws std::invalid_argument when one is empty.
inline std::vector<std::string> column_names(const std::string& path, const Row& row, bool header) {
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= row.cells.size(); ++i) {
        names.push_back(header ? row.cells[i - 1] : "column " + std::to_string(i));
        if (!names.back().empty()) continue;
        refuse(cell_place(path, row.line, i), "this column has no name",
               "name it; if it only counts the rows, leave it out (pandas: index=False)");
    }
    return names;
}

// Where the label is among the names: the last column, or the one that `label` names. Throws std::invalid_argument when
// no column has that name, or two have.
inline std::size_t label_column(const std::string& path, const std::vector<std::string>& names,
                                const std::string& label) {
    if (label.empty()) return names.size() - 1;
    const auto found = std::find(names.begin(), names.end(), label);
    if (found == names.end()) {
        refuse(path, "no column is named " + quoted(label), "the first line has " + quoted_list(names));
    }
    if (std::count(names.begin(), names.end(), label) > 1) {
        refuse(path, "two columns are named " + quoted(label), "give each a name of its own");
    }
    return static_cast<std::size_t>(found - names.begin());
}

// Throws std::invalid_argument unless the inputs are the known ones, in the same order; it names the first that isn't.
inline void require_known(const std::string& path, const std::vector<std::string>& inputs, const Known& known) {
    if (known.inputs == 0) return;
    const std::string list = quoted_list(known.columns);
    if (inputs.size() != static_cast<std::size_t>(known.inputs)) {
        refuse(path, "it has " + std::to_string(inputs.size()) + (inputs.size() == 1 ? " input" : " inputs"),
               "the network takes " + std::to_string(known.inputs) + (list.empty() ? "" : ": " + list) +
                   "; choose a table with " + (list.empty() ? "as many" : "these") +
                   ", or train a new network, without --load");
    }
    for (std::size_t i = 0; i < known.columns.size(); ++i) {
        if (one_line(inputs[i]) == known.columns[i]) continue;
        std::vector<std::string> here = inputs, there = known.columns;
        std::sort(here.begin(), here.end());
        std::sort(there.begin(), there.end());
        refuse(path,
               "input " + std::to_string(i + 1) + " is " + quoted(inputs[i]) + ", but the network learned from " +
                   quoted(known.columns[i]) + " there" + (here == there ? " (the same inputs in another order)" : ""),
               "expected the inputs: " + list + ", and then the label, if there is one (--label NAME takes another)");
    }
}

// What to do about a cell that is no number. In the first row with data, its whole column may be words.
inline std::string advice_for(bool header, bool first_row, const std::string& column) {
    const std::string expected = "expected one, as 12 or -0.5; ";
    if (!first_row) return expected + "correct it, or leave the line out";
    if (header) return expected + "if this column is the label, say " + label_option(column);
    return expected +
           "if this line names the columns, none of the names may be a number; if this column is the label, make it "
           "the last one";
}

}  // namespace datasets
