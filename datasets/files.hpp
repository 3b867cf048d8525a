// A file from somebody else's disk: read whole, and refused with one line that says where it is wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace datasets {

// A whole file in memory. Whatever its header promises can then be compared with what is really there.
struct File {
    std::string path;
    std::string bytes;
};

// Throws std::invalid_argument: "cat.1.ppm: the file is empty; convert the picture again".
[[noreturn]] inline void refuse(const std::string& path, const std::string& what, const std::string& advice) {
    throw std::invalid_argument(path + ": " + what + "; " + advice);
}

// The same with the place in the file: "cat.1.ppm, byte 7: expected the height, ...; convert the picture again".
[[noreturn]] inline void refuse(const std::string& path, std::size_t byte, const std::string& what,
                                const std::string& advice) {
    refuse(path + ", byte " + std::to_string(byte), what, advice);
}

// Throws std::invalid_argument unless the path leads to an ordinary file of at most 2 GB.
inline void require_file(const std::string& path) {
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        // The name itself can be there all the same: a link whose target is gone.
        if (std::filesystem::is_symlink(path, problem)) {
            refuse(path, "the link leads to a file that isn't there", "name the file itself");
        }
        refuse(path, "there is no file of this name", "check the name and its folder");
    }
    if (problem) refuse(path, "the file can't be opened (" + problem.message() + ")", "check that you may read it");
    if (std::filesystem::is_directory(status)) refuse(path, "this is a folder, not a file", "name a file");
    if (!std::filesystem::is_regular_file(status)) {
        refuse(path, "this is a device or a pipe, not a file", "save it as a file first");
    }
    const std::uintmax_t size = std::filesystem::file_size(path, problem), most = 2000000000;
    if (problem) refuse(path, "its size can't be read (" + problem.message() + ")", "check that you may read it");
    if (size > most) {
        refuse(path, "the file has " + std::to_string(size) + " bytes", "at most 2 GB can be read; use a part of it");
    }
}

// Throws std::invalid_argument when the file can't be read to its end.
inline File read_file(const std::string& path) {
    require_file(path);
    std::ifstream in(path, std::ios::binary);
    if (!in) refuse(path, "the file can't be opened", "check that you may read it");
    File file{path, std::string(static_cast<std::size_t>(std::filesystem::file_size(path)), '\0')};
    in.read(file.bytes.data(), static_cast<std::streamsize>(file.bytes.size()));
    const std::size_t got = static_cast<std::size_t>(in.gcount());
    if (got != file.bytes.size()) refuse(path, got, "reading stopped before the end", "check the disk");
    return file;
}

}  // namespace datasets
