// Writes a file whole or not at all: first under a name that nobody else uses, then moved into place.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace datasets {

// A new file beside the one that is to be written. problem: empty when all of it is on the disk, else the system's
// reason why it is not; no such file is left then.
struct Part {
    std::string name, problem;
};

// Writes path.part, or path.1.part when that is taken, and so on.
inline Part make_part(const std::string& path, const std::string& bytes) {
    Part part{path + ".part", ""};
    // "x" makes a file that isn't there yet, or fails. So two programs never share one, and a link is never followed.
    std::FILE* file = std::fopen(part.name.c_str(), "wbx");
    for (int i = 1; file == nullptr && errno == EEXIST && i < 1000; ++i) {
        part.name = path + "." + std::to_string(i) + ".part";
        file = std::fopen(part.name.c_str(), "wbx");
    }
    if (file == nullptr) return {"", std::strerror(errno)};
    if (std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size()) part.problem = std::strerror(errno);
    // A full disk may not show before the last bytes go out.
    if (std::fclose(file) != 0 && part.problem.empty()) part.problem = std::strerror(errno);
    if (!part.problem.empty()) std::remove(part.name.c_str());
    return part;
}

// Throws std::runtime_error: "can't write out/a.svg (No space left on device): is the disk full, or the folder gone?".
[[noreturn]] inline void cannot_write(const std::string& path, const std::string& problem) {
    throw std::runtime_error("can't write " + path + " (" + problem + "): is the disk full, or the folder gone?");
}

// The name of a part that is whole. Throws std::runtime_error when it can't be written.
inline std::string write_part(const std::string& path, const std::string& bytes) {
    const Part part = make_part(path, bytes);
    if (!part.problem.empty()) cannot_write(path, part.problem);
    return part.name;
}

// Moves a finished part to its place; a file that is there is replaced.
// Throws std::runtime_error when that fails; the part is gone then.
inline void move_into_place(const std::string& part, const std::string& path) {
    std::error_code problem;
    std::filesystem::rename(part, path, problem);
    if (!problem) return;
    std::remove(part.c_str());
    cannot_write(path, problem.message());
}

// Several files that belong together: all are written before the first is moved, so that a full disk leaves the old
// ones as they were. files: pairs of path and bytes. Throws std::runtime_error when one can't be written.
inline void write_together(const std::vector<std::pair<std::string, std::string>>& files) {
    std::vector<std::string> parts;
    std::size_t moved = 0;
    try {
        for (const auto& [path, bytes] : files) parts.push_back(write_part(path, bytes));
        for (const auto& file : files) {  // a folder of that name would stop us half-way
            std::error_code ignored;
            if (std::filesystem::is_directory(file.first, ignored)) cannot_write(file.first, "Is a directory");
        }
        for (; moved < files.size(); ++moved) move_into_place(parts[moved], files[moved].first);
    } catch (const std::runtime_error&) {
        // Parts that have been moved are left alone: somebody else may use their names by now.
        for (; moved < parts.size(); ++moved) std::remove(parts[moved].c_str());
        throw;
    }
}

// The whole file or none. Throws std::runtime_error when it can't be written.
inline void write_whole(const std::string& path, const std::string& bytes) {
    move_into_place(write_part(path, bytes), path);
}

// The folder itself if it is there, else the one in which it or the first of its parents would be made.
inline std::string first_that_exists(const std::string& folder) {
    std::filesystem::path path = std::filesystem::path(folder);
    std::error_code ignored;
    while (!path.empty() && !std::filesystem::exists(path, ignored) && path != path.parent_path()) {
        path = path.parent_path();
    }
    return path.empty() ? "." : path.string();
}

// Makes a folder if need be, and tries it: a file is made in it and taken away again. So a chapter finds out before it
// spends time on training. Throws std::invalid_argument when that fails; `advice` says what to do then.
inline void require_writable(const std::string& folder, const std::string& advice) {
    std::error_code ignored;  // the file that is made next tells what is wrong
    std::filesystem::create_directories(folder, ignored);
    const Part part = make_part((std::filesystem::path(folder) / "probe").string(), "x");
    if (part.problem.empty()) {
        std::remove(part.name.c_str());
        return;
    }
    throw std::invalid_argument("can't write into the folder '" + folder + "' (" + part.problem + "): " + advice);
}

}  // namespace datasets
