// Points of your own: a table with a row for each example, its inputs as numbers and its label, one of two, as a number
// or a word. The first line may name the columns.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "datasets/cell_values.hpp"
#include "datasets/cells.hpp"
#include "datasets/examples.hpp"
#include "datasets/files.hpp"

namespace datasets {

// examples: X: (n_x, m), Y: (1, m). columns: the names of the inputs, one for each row of X. label: the name of the
// label's column. classes: what the file says for label 0 and for label 1.
struct Table {
    Examples examples;
    std::vector<std::string> columns;
    std::string label;
    std::vector<std::string> classes;
};

// The first row holds names when no cell of it is a number.
inline bool is_header(const Row& row) {
    double ignored = 0.0;
    return std::none_of(row.cells.begin(), row.cells.end(),
                        [&](const std::string& cell) { return is_number(cell, ignored); });
}

// The names in the first row. Throws std::invalid_argument when one is empty.
inline std::vector<std::string> header_names(const std::string& path, const Row& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].empty()) continue;
        refuse(cell_place(path, row.line, i + 1), "this column has no name",
               "name it; if it only counts the rows, leave it out (pandas: index=False)");
    }
    return row.cells;
}

// Where the label is among the names: the last column, or the one that `label` names. Throws std::invalid_argument when
// no column has that name, or two have.
inline std::size_t label_column(const std::string& path, const std::vector<std::string>& names,
                                const std::string& label) {
    if (label.empty()) return names.size() - 1;
    const auto found = std::find(names.begin(), names.end(), label);
    if (found == names.end()) {
        std::string list;
        for (std::size_t i = 0; i < names.size() && i < 10; ++i) list += (i == 0 ? "" : ", ") + quoted(names[i]);
        if (names.size() > 10) list += ", ...";
        refuse(path, "no column is named " + quoted(label), "the first line has " + list);
    }
    if (std::count(names.begin(), names.end(), label) > 1) {
        refuse(path, "two columns are named " + quoted(label), "give each a name of its own");
    }
    return static_cast<std::size_t>(found - names.begin());
}

// The table in a file; `label` names the label's column, else it is the last. Throws std::invalid_argument when the
// file is no table of numbers with two labels, naming the line and the column that are wrong.
inline Table csv_table(const File& file, const std::string& label = "") {
    CellReader reader = cell_reader(file);
    Row row;
    if (!next_row(reader, row)) refuse(file.path, "the file has no cells", "expected rows of numbers with a label");
    const Row first = row;
    const std::size_t width = first.cells.size();
    if (width < 2) {
        refuse(file.path, "line " + std::to_string(first.line) + " has a single cell",
               "expected inputs and a label, with comma, semicolon or tab between them");
    }
    const std::string separator = reader.separator == ',' ? "commas" : reader.separator == ';' ? "semicolons" : "tabs";
    Table table;
    const bool header = !label.empty() || is_header(first);
    if (header) table.columns = header_names(file.path, first);
    for (std::size_t i = 1; !header && i <= width; ++i) table.columns.push_back("column " + std::to_string(i));
    const std::size_t at = label_column(file.path, table.columns, label);
    table.label = table.columns[at];
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(at));

    std::vector<double> numbers;  // example after example
    LabelCells label_cells;
    for (bool more = !header || next_row(reader, row); more; more = next_row(reader, row)) {
        if (row.cells.size() != width) {
            refuse(file.path + ", line " + std::to_string(row.line),
                   std::to_string(row.cells.size()) + (row.cells.size() == 1 ? " cell" : " cells"),
                   "expected " + std::to_string(width) + ", with " + separator + " between them, as in line " +
                       std::to_string(first.line));
        }
        for (std::size_t i = 0; i < width; ++i) {
            if (i != at) numbers.push_back(number_in(file.path, row, i));
        }
        label_cells.texts.push_back(row.cells[at]);
        label_cells.lines.push_back(row.line);
    }
    if (label_cells.lines.empty())
        refuse(file.path, "there is nothing after the first line", "expected a line per example");
    const Labels labels = two_labels(file.path, at, label_cells);
    table.classes = labels.classes;
    Matrix X(static_cast<int>(width) - 1, labels.Y.cols());
    std::size_t k = 0;
    for (int j = 0; j < X.cols(); ++j) {
        for (int i = 0; i < X.rows(); ++i) X(i, j) = numbers[k++];
    }
    table.examples = {X, labels.Y};
    return table;
}

// Throws std::invalid_argument as read_file and csv_table do.
inline Table read_csv(const std::string& path, const std::string& label = "") {
    return csv_table(read_file(path), label);
}

}  // namespace datasets
