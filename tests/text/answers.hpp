// What a chapter's exercises are, read from its solution.hpp: which functions, where ours stand, which the reader has
// written. For make solution-N.M, diff-N.M and run-N.M MINE=1.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/text/text.hpp"

namespace text {

// One function that the reader writes. `from` is nn/'s namespace, or empty when solution.hpp has the body.
struct Answer {
    std::string name, from;
};

// "using deep_network::relu_backward;" and "inline int first_below(...) {", in the order of exercise.hpp.
inline std::vector<Answer> answers_of(const std::string& chapter) {
    std::vector<Answer> answers;
    for (const std::string& line : lines_of(read_file(chapter + "/solution.hpp"))) {
        const std::size_t colons = line.find("::"), bracket = line.find('(');
        if (line.rfind("using ", 0) == 0 && colons != std::string::npos) {
            answers.push_back({line.substr(colons + 2, line.find(';') - colons - 2), line.substr(6, colons - 6)});
        } else if (line.rfind("inline ", 0) == 0 && bracket != std::string::npos) {
            const std::size_t start = line.rfind(' ', bracket) + 1;
            answers.push_back({line.substr(start, bracket - start), ""});
        }
    }
    const std::string stubs = read_file(chapter + "/exercise.hpp");
    std::sort(answers.begin(), answers.end(), [&stubs](const Answer& a, const Answer& b) {
        return stubs.find(" " + a.name + "(") < stubs.find(" " + b.name + "(");
    });
    return answers;
}

// Our function, with its comment: from the file of nn/ or datasets/ that defines it in that namespace, or from
// solution.hpp.
inline std::string our_code(const std::string& chapter, const Answer& answer) {
    if (answer.from.empty()) return quoted(chapter + "/solution.hpp", answer.name);
    std::vector<std::string> paths;
    for (const std::string folder : {"nn", "datasets"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".hpp") paths.push_back(entry.path().generic_string());
        }
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
        const std::string content = read_file(path);
        if (content.find("namespace " + answer.from + " {") == std::string::npos) continue;
        for (const std::string& line : lines_of(content)) {
            if (!line.empty() && defines(line, answer.name)) return quoted(path, answer.name);
        }
    }
    throw std::runtime_error("no file of nn/ or datasets/ defines " + answer.from + "::" + answer.name);
}

inline std::string readers_code(const std::string& chapter, const Answer& answer) {
    return quoted(chapter + "/exercise.hpp", answer.name);
}

inline bool is_written(const std::string& chapter, const Answer& answer) {
    return readers_code(chapter, answer).find("not_done_yet(") == std::string::npos;
}

// The answer.hpp of make run-N.M MINE=1: the reader's functions where they are written, ours elsewhere.
inline std::string mixed_answers(const std::string& chapter) {
    std::string yours, ours, uses;
    for (const Answer& answer : answers_of(chapter)) {
        const bool written = is_written(chapter, answer);
        (written ? yours : ours) += " " + answer.name;
        uses += "using " + std::string(written ? "exercise" : "solution") + "::" + answer.name + ";\n";
    }
    return "// yours:" + (yours.empty() ? " none yet" : yours) + "\n" +
           (ours.empty() ? "" : "// ours, as you have not written them yet:" + ours + "\n") + "#include \"" + chapter +
           "/exercise.hpp\"\n#include \"" + chapter + "/solution.hpp\"\nnamespace answer {\n" + uses + "}\n";
}

}  // namespace text
