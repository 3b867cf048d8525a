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

// Throws std::runtime_error: "can't write out/a.svg (No space left on device): is the disk full, or the folder gone?".
[[noreturn]] inline void cannot_write(const std::string& path, const std::string& cause) {
    throw std::runtime_error("can't write " + path + " (" + cause + "): is the disk full, or the folder gone?");
}

// Writes a new file beside `path` and returns its name: path.part, or path.1.part when that is taken, and so on.
// Throws std::runtime_error when it can't be written; nothing is left behind then.
inline std::string write_part(const std::string& path, const std::string& bytes) {
    std::string part = path + ".part";
    // "x" makes a file that isn't there yet, or fails. So two programs never share one, and a link is never followed.
    std::FILE* file = std::fopen(part.c_str(), "wbx");
    for (int i = 1; file == nullptr && errno == EEXIST && i < 1000; ++i) {
        part = path + "." + std::to_string(i) + ".part";
        file = std::fopen(part.c_str(), "wbx");
    }
    if (file == nullptr) cannot_write(path, std::strerror(errno));
    bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    int cause = errno;
    if (std::fclose(file) != 0) {  // a full disk may not show before the last bytes go out
        if (written) cause = errno;
        written = false;
    }
    if (!written) {
        std::remove(part.c_str());
        cannot_write(path, std::strerror(cause));
    }
    return part;
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

// True when a file can be made in this folder: one is made and taken away again.
inline bool can_write_into(const std::string& folder) {
    try {
        return std::remove(write_part((std::filesystem::path(folder) / "probe").string(), "x").c_str()) == 0;
    } catch (const std::runtime_error&) {
        return false;
    }
}

}  // namespace datasets
