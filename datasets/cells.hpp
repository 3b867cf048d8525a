// A text file with rows of cells, as spreadsheets and data frames write them: comma, semicolon or tab between the
// cells, quotes around those that need them, any kind of line end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "datasets/files.hpp"

namespace datasets {

// One row of cells. line: where it starts in the file, counted from 1.
struct Row {
    int line = 0;
    std::vector<std::string> cells;
};

// A file that is being read: the place that comes next, and the line it is on.
struct CellReader {
    const File& file;
    char separator = ',';
    std::size_t at = 0;
    int line = 1;
};

// "points.csv, line 3, column 2", both counted from 1.
inline std::string cell_place(const std::string& path, int line, std::size_t column) {
    return path + ", line " + std::to_string(line) + ", column " + std::to_string(column);
}

// Where a text stops being UTF-8, or its size. Letters beyond ASCII have two to four bytes there: the first says how
// many, and the others begin with the bits 10.
inline std::size_t utf8_end(const std::string& text) {
    for (std::size_t i = 0, length = 1; i < text.size(); i += length) {
        const unsigned char c = static_cast<unsigned char>(text[i]);
        length = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
        if (length == 0 || i + length > text.size()) return i;
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80) return i;
        }
    }
    return text.size();
}

// Starts to read. A tab separates the cells if the first line has one outside of quotes, else a semicolon, else a
// comma. Throws std::invalid_argument when the file is empty or holds no plain text.
inline CellReader cell_reader(const File& file) {
    const std::string& text = file.bytes;
    const std::string advice = "save the table as CSV, in UTF-8";
    if (text.find('\0') != std::string::npos) refuse(file.path, "this is no plain text", advice);
    if (const std::size_t end = utf8_end(text); end < text.size()) {
        const auto before = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        refuse(file.path + ", line " + std::to_string(before + 1), "a letter in it is not UTF-8", advice);
    }
    CellReader reader{file};
    if (text.rfind("\xef\xbb\xbf", 0) == 0) reader.at = 3;  // the mark that some programs put in front of UTF-8
    std::size_t start = text.find_first_not_of(" \t\r\n", reader.at);
    if (start == std::string::npos) refuse(file.path, "the file is empty", advice);
    bool quoted = false, tab = false, semicolon = false;
    for (; start < text.size() && text[start] != '\n' && text[start] != '\r'; ++start) {
        if (text[start] == '"') quoted = !quoted;
        tab = tab || (!quoted && text[start] == '\t');
        semicolon = semicolon || (!quoted && text[start] == ';');
    }
    reader.separator = tab ? '\t' : semicolon ? ';' : ',';
    return reader;
}

// Moves over a line end, which may be LF, CR or both. False, and nothing moves, where there is none.
inline bool skip_line_end(CellReader& reader) {
    const std::string& text = reader.file.bytes;
    const std::size_t start = reader.at;
    if (reader.at < text.size() && text[reader.at] == '\r') ++reader.at;
    if (reader.at < text.size() && text[reader.at] == '\n') ++reader.at;
    if (reader.at == start) return false;
    ++reader.line;
    return true;
}

// What a cell holds when quotes are around it; two quotes in a row mean one. Throws std::invalid_argument when the
// second quote is missing.
inline std::string quoted_cell(CellReader& reader, std::size_t column) {
    const std::string& text = reader.file.bytes;
    const int line = reader.line;
    std::string cell;
    for (++reader.at; reader.at < text.size();) {
        if (text[reader.at] == '"') {
            ++reader.at;
            if (reader.at == text.size() || text[reader.at] != '"') return cell;
        }
        const std::size_t start = reader.at;
        if (!skip_line_end(reader)) ++reader.at;
        cell += text.substr(start, reader.at - start);
    }
    refuse(cell_place(reader.file.path, line, column), "a quote is opened here and never closed", "close it");
}

// The next cell, without the blanks around it; the reader moves to the separator or the line end after it. Throws
// std::invalid_argument as quoted_cell does, and when something comes after a closing quote.
inline std::string next_cell(CellReader& reader, std::size_t column) {
    const std::string& text = reader.file.bytes;
    const std::string blanks = reader.separator == '\t' ? " " : " \t";
    const std::size_t first = std::min(text.find_first_not_of(blanks, reader.at), text.size());
    if (first < text.size() && text[first] == '"') {
        reader.at = first;
        const int line = reader.line;
        const std::string cell = quoted_cell(reader, column);
        reader.at = std::min(text.find_first_not_of(blanks, reader.at), text.size());
        const bool ends = reader.at == text.size() || text[reader.at] == reader.separator || text[reader.at] == '\n' ||
                          text[reader.at] == '\r';
        if (ends) return cell;
        refuse(cell_place(reader.file.path, line, column), "there is more text after the closing quote",
               "put quotes around the whole cell; a quote inside it is written twice");
    }
    const std::string ends = std::string("\r\n") + reader.separator;
    reader.at = std::min(text.find_first_of(ends, first), text.size());
    const std::string cell = text.substr(first, reader.at - first);
    return cell.substr(0, cell.find_last_not_of(blanks) + 1);
}

// The next row that has something in it; false at the end of the file. Throws std::invalid_argument as next_cell does.
inline bool next_row(CellReader& reader, Row& row) {
    const std::string& text = reader.file.bytes;
    while (reader.at < text.size()) {
        row = {reader.line, {next_cell(reader, 1)}};
        while (reader.at < text.size() && text[reader.at] == reader.separator) {
            ++reader.at;
            row.cells.push_back(next_cell(reader, row.cells.size() + 1));
        }
        skip_line_end(reader);
        const bool blank =
            std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return cell.empty(); });
        if (!blank) return true;
    }
    return false;
}

}  // namespace datasets
