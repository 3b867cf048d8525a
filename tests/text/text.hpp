// The link between the READMEs and the code. A README quotes functions in a block that names them,
//     ```cpp nn/cost.hpp compute_cost true_cost
// and shows its chapter's output in a block marked ```output, and that of a run with real pictures and the arguments
// behind the word in one marked ```cifar10. `make text` fills the first kind, `make expect-N.M` the others, and a test
// compares all with the code and a run.
#pragma once

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace text {

inline std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("can't read " + path);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

inline std::vector<std::string> lines_of(const std::string& content) {
    std::vector<std::string> lines;
    std::istringstream in(content);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

inline std::string joined(const std::vector<std::string>& lines) {
    std::string content;
    for (const std::string& line : lines) content += line + "\n";
    return content;
}

inline std::size_t indent_of(const std::string& line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

inline bool is_name_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// True when the line begins the definition of `name`: a function "... name(", or "struct name {", "class name {".
inline bool defines(const std::string& line, const std::string& name) {
    for (const std::string kind : {"struct ", "class "}) {
        if (line.find(kind + name + " {") == indent_of(line)) return true;
    }
    if (line.find("//") == indent_of(line)) return false;
    const std::size_t at = line.find(" " + name + "(");
    if (at == std::string::npos || line.back() == ';') return false;
    // what stands before it is a return type, not a statement such as "return name(...)"
    const std::string before = line.substr(indent_of(line), at - indent_of(line));
    return before.find('(') == std::string::npos && before.find('=') == std::string::npos &&
           before.rfind("return", 0) != 0 && before.rfind("if", 0) != 0;
}

// The definition that begins at lines[start], with the comment right above it.
inline std::string definition_at(const std::vector<std::string>& lines, std::size_t start) {
    std::size_t first = start;
    if (first > 0 && lines[first - 1].rfind("template", 0) == 0) --first;
    while (first > 0 && lines[first - 1].find("//") == indent_of(lines[first - 1]) && !lines[first - 1].empty())
        --first;
    std::size_t last = start;
    const std::size_t indent = indent_of(lines[start]);
    const bool one_line = lines[start].back() == '}';
    while (!one_line && !(indent_of(lines[last]) == indent && lines[last][indent] == '}')) {
        if (++last == lines.size()) throw std::runtime_error("no end to the definition: " + lines[start]);
    }
    std::string quote;
    for (std::size_t i = first; i <= last; ++i) {
        quote += (lines[i].size() > indent ? lines[i].substr(indent) : "") + "\n";
    }
    return quote;
}

// Every definition of `name` in the file (overloads follow each other), as it stands there. Throws when there is none.
inline std::string quoted(const std::string& path, const std::string& name) {
    const std::vector<std::string> lines = lines_of(read_file(path));
    std::string quotes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].empty() && defines(lines[i], name)) {
            quotes += (quotes.empty() ? "" : "\n") + definition_at(lines, i);
        }
    }
    if (quotes.empty()) throw std::runtime_error(path + " defines no " + name);
    return quotes;
}

// `readme` with every block that `content_of` knows replaced. content_of gets the words behind the fence
// (```cpp nn/cost.hpp compute_cost) and returns true, with the new content, for the blocks that it fills.
inline std::string with_blocks(const std::string& readme,
                               const std::function<bool(const std::string& fence, std::string& content)>& content_of) {
    std::vector<std::string> result;
    const std::vector<std::string> lines = lines_of(readme);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        result.push_back(lines[i]);
        std::string content;
        if (lines[i].rfind("```", 0) != 0) continue;
        const bool fill = content_of(lines[i].substr(3), content);
        if (fill) {
            for (const std::string& line : lines_of(content)) result.push_back(line);
        }
        for (++i; i < lines.size() && lines[i] != "```"; ++i) {
            if (!fill) result.push_back(lines[i]);
        }
        if (i == lines.size()) throw std::runtime_error("a ``` block has no end");
        result.push_back(lines[i]);
    }
    return joined(result);
}

// The README with its quotes as the code has them now.
inline std::string with_quotes(const std::string& readme) {
    return with_blocks(readme, [](const std::string& fence, std::string& content) {
        std::istringstream words(fence);
        std::string language, path;
        if (!(words >> language >> path) || language != "cpp") return false;
        for (std::string name; words >> name;) content += (content.empty() ? "" : "\n") + quoted(path, name);
        return true;
    });
}

// The README with its output block as a run prints it now; `kind` is its fence, or the first word of it.
inline std::string with_output(const std::string& readme, const std::string& output,
                               const std::string& kind = "output") {
    return with_blocks(readme, [&](const std::string& fence, std::string& content) {
        content = output;
        return fence == kind || fence.rfind(kind + " ", 0) == 0;
    });
}

// The arguments behind ```cifar10, the fence of a run with real pictures. Throws when the README has no such block.
inline std::string cifar10_arguments(const std::string& readme) {
    const std::string fence = "```cifar10";
    for (const std::string& line : lines_of(readme)) {
        if (line.rfind(fence, 0) == 0) return line.substr(fence.size());
    }
    throw std::runtime_error("the README shows no run with CIFAR10");
}

// "" when both are equal, else one line that names the first line in which they differ.
inline std::string difference(const std::string& path, const std::string& found, const std::string& expected) {
    const std::vector<std::string> a = lines_of(found), b = lines_of(expected);
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const std::string left = i < a.size() ? a[i] : "(nothing)", right = i < b.size() ? b[i] : "(nothing)";
        if (left != right)
            return path + ":" + std::to_string(i + 1) + ": found '" + left + "', expected '" + right + "'";
    }
    return "";
}

}  // namespace text
