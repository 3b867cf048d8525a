// What is in a folder: its files and sub-folders, in the order of their names (capitals first).
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "datasets/files.hpp"

namespace datasets {

// The names in a folder without the hidden ones, which begin with a dot: some systems leave ._cat.0.ppm beside
// cat.0.ppm, with something else in it. Throws std::invalid_argument when there is no such folder or it can't be read;
// `advice` says what to do then.
inline std::vector<std::string> names_in(const std::string& folder, const std::string& advice) {
    std::error_code problem;
    std::vector<std::string> names;
    for (std::filesystem::directory_iterator entry(folder, problem), last; !problem && entry != last;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        if (name[0] != '.') names.push_back(name);
    }
    if (problem == std::errc::no_such_file_or_directory) refuse(folder, "there is no folder of this name", advice);
    if (problem == std::errc::not_a_directory) refuse(folder, "this is a file, not a folder", advice);
    if (problem) refuse(folder, "the folder can't be read (" + problem.message() + ")", advice);
    std::sort(names.begin(), names.end());
    return names;
}

// Small letters for capitals, in English.
inline std::string lower(std::string text) {
    for (char& c : text) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

inline bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// The files of a folder whose names begin and end so. Throws std::invalid_argument when there is none, and as names_in.
inline std::vector<std::string> files_in(const std::string& folder, const std::string& begin, const std::string& end,
                                         const std::string& advice) {
    std::vector<std::string> paths;
    for (const std::string& name : names_in(folder, advice)) {
        const bool fits = name.size() >= begin.size() + end.size() && name.rfind(begin, 0) == 0;
        if (fits && ends_with(name, end)) paths.push_back(folder + "/" + name);
    }
    if (paths.empty()) refuse(folder, "no file in it is named " + begin + "*" + end, advice);
    return paths;
}

// The names of the sub-folders. Archives made on a Mac bring one named __MACOSX, which is left out. Throws as names_in.
inline std::vector<std::string> sub_folders(const std::string& folder, const std::string& advice) {
    std::vector<std::string> found;
    for (const std::string& name : names_in(folder, advice)) {
        std::error_code problem;
        if (name != "__MACOSX" && std::filesystem::is_directory(folder + "/" + name, problem)) found.push_back(name);
    }
    return found;
}

}  // namespace datasets
