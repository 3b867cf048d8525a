// A file from somebody else's disk: read whole, and refused with one line that says where it is wrong.
#pragma once

#include <cstddef>
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

// Throws std::invalid_argument: "cat.1.ppm, byte 7: the height is 0; expected ...".
[[noreturn]] inline void refuse(const std::string& path, std::size_t byte, const std::string& what,
                                const std::string& advice) {
    throw std::invalid_argument(path + ", byte " + std::to_string(byte) + ": " + what + "; " + advice);
}

// Throws std::invalid_argument when the file can't be read to its end.
inline File read_file(const std::string& path) {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) {
        refuse(path, 0, "there is no file of this name", "check the name and its folder");
    }
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    std::ifstream in(path, std::ios::binary);
    if (problem || !in) refuse(path, 0, "the file can't be opened", "check that you may read it");
    File file{path, std::string(static_cast<std::size_t>(size), '\0')};
    in.read(file.bytes.data(), static_cast<std::streamsize>(size));
    const std::size_t got = static_cast<std::size_t>(in.gcount());
    if (got != file.bytes.size()) refuse(path, got, "reading stopped before the end", "check the disk");
    return file;
}

}  // namespace datasets
