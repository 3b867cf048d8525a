// Points of your own: a table with a row for each example, its inputs as numbers and its label, one of two, as a number
// or a word. The first line may name the columns.
#pragma once

#include <string>
#include <vector>

#include "datasets/cells.hpp"
#include "datasets/examples.hpp"
#include "datasets/files.hpp"
#include "datasets/header.hpp"
#include "datasets/labels.hpp"

namespace datasets {

// examples: X: (n_x, m), Y: (1, m). columns: the names of the inputs, one for each row of X. label: the name of the
// label's column. classes: what the file says for label 0 and for label 1.
// In a table without labels Y is (0, 0), and label is empty.
struct Table {
    Examples examples;
    std::vector<std::string> columns;
    std::string label;
    std::vector<std::string> classes;
};

// Throws std::invalid_argument unless the row has `width` cells, as the first one.
inline void require_width(const File& file, const CellReader& reader, const Row& row, const Row& first) {
    if (row.cells.size() == first.cells.size()) return;
    const std::string separator = reader.separator == ',' ? "commas" : reader.separator == ';' ? "semicolons" : "tabs";
    refuse(file.path + ", line " + std::to_string(row.line),
           std::to_string(row.cells.size()) + (row.cells.size() == 1 ? " cell" : " cells"),
           "expected " + std::to_string(first.cells.size()) + ", with " + separator + " between them, as in line " +
               std::to_string(first.line));
}

// The table in a file; `label` names the label's column, else it is the last. A table that has as many columns as a
// known network has inputs, and no `label`, is one without labels. Throws std::invalid_argument when the file is no
// table of numbers with two labels, naming the line and the column that are wrong, or disagrees with what is known.
inline Table csv_table(const File& file, const std::string& label = "", const Known& known = {}) {
    CellReader reader = cell_reader(file);
    Row row;
    if (!next_row(reader, row)) refuse(file.path, "the file has no cells", "expected rows of numbers with a label");
    const Row first = row;
    const std::size_t width = first.cells.size();
    const bool labelled = !label.empty() || width != static_cast<std::size_t>(known.inputs);
    if (labelled && width < 2) {
        refuse(file.path, "line " + std::to_string(first.line) + " has a single cell",
               "expected inputs and a label, with comma, semicolon or tab between them");
    }
    const bool header = !label.empty() || is_header(first) || first.cells == known.columns;
    const std::vector<std::string> names = column_names(file.path, first, header);
    const std::size_t at = labelled ? label_column(file.path, names, label) : width;
    Table table;
    table.classes = known.classes;
    for (std::size_t i = 0; i < width; ++i) (i == at ? table.label : table.columns.emplace_back()) = names[i];
    require_known(file.path, table.columns, known);

    std::vector<double> numbers;  // example after example
    LabelCells cells{{}, {}, at, header};
    int m = 0;
    for (bool more = !header || next_row(reader, row); more; more = next_row(reader, row), ++m) {
        require_width(file, reader, row, first);
        for (std::size_t i = 0; i < width; ++i) {
            if (i == at) continue;
            numbers.push_back(0.0);
            if (is_finite_number(row.cells[i], numbers.back())) continue;
            refuse_cell(file.path, row, i, advice_for(header, m == 0, names[i]));
        }
        if (!labelled) continue;
        cells.texts.push_back(row.cells[at]);
        cells.lines.push_back(row.line);
    }
    if (m == 0) refuse(file.path, "there is nothing after the first line", "expected a line per example");
    Matrix& X = table.examples.X = Matrix(static_cast<int>(table.columns.size()), m);
    for (int k = 0; k < X.size(); ++k) X(k % X.rows(), k / X.rows()) = numbers[static_cast<std::size_t>(k)];
    if (!labelled) return table;
    const Labels labels =
        known.classes.empty() ? two_labels(file.path, cells) : known_labels(file.path, cells, known.classes);
    table.examples.Y = labels.Y;
    table.classes = labels.classes;
    return table;
}

// Throws std::invalid_argument as read_file and csv_table do.
inline Table read_csv(const std::string& path, const std::string& label = "", const Known& known = {}) {
    return csv_table(read_file(path), label, known);
}

}  // namespace datasets
