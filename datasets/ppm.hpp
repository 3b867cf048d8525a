// Reads PPM pictures, the simplest format there is: a header of a few words, then the colours. P6 has them as bytes, P3
// as numbers in plain text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "datasets/files.hpp"
#include "datasets/images.hpp"

namespace datasets {

inline bool is_space(char c) {
    return c == ' ' || ('\t' <= c && c <= '\r');  // tab, line feed, vertical tab, form feed, carriage return
}

// Moves `at` over white space and over comments, which run from # to the end of the line.
inline void skip_space(const std::string& bytes, std::size_t& at) {
    bool comment = false;
    for (; at < bytes.size() && (comment || is_space(bytes[at]) || bytes[at] == '#'); ++at) {
        comment = bytes[at] == '#' || (comment && bytes[at] != '\n');
    }
}

// The next number in the text; `at` moves to the white space after it. Without that white space the number may be the
// first half of a longer one in a file that was cut off. Throws std::invalid_argument for anything but a whole number
// in [lowest, highest]; `what` says what it is for.
inline int next_number(const File& file, std::size_t& at, const std::string& what, int lowest, int highest) {
    const std::string& bytes = file.bytes;
    const std::string expected = "expected " + what + ", a whole number from " + std::to_string(lowest) + " to " +
                                 std::to_string(highest) + ", and white space after it";
    const std::string advice = "convert the picture again, or take it out of the folder";
    skip_space(bytes, at);
    const std::size_t start = at;
    std::int64_t value = 0;
    for (; at < bytes.size() && '0' <= bytes[at] && bytes[at] <= '9' && value <= highest; ++at) {
        value = 10 * value + (bytes[at] - '0');
    }
    if (at == bytes.size()) refuse(file.path, at, "the file ends here; " + expected, advice);
    if (at == start || value < lowest || value > highest || !is_space(bytes[at])) {
        refuse(file.path, start, expected, advice);
    }
    return static_cast<int>(value);
}

// A P6 or P3 file of any size, with 8 or 16 bits per colour, as a picture of 0 to 255 (larger or smaller ranges are
// scaled and rounded). Throws std::invalid_argument when the file is not exactly one whole picture. Memory: at most the
// file and one byte for each of its bytes, whatever the header claims.
inline Image read_ppm(const std::string& path) {
    const File file = read_file(path);
    const std::string& bytes = file.bytes;
    const std::string magic = bytes.substr(0, 2);
    if ((magic != "P6" && magic != "P3") || bytes.size() == 2 || (!is_space(bytes[2]) && bytes[2] != '#')) {
        refuse(path, 0, "this is no PPM picture: expected P6 or P3, and white space",
               "datasets/README.md has the line that makes PPM of JPEG");
    }
    const bool plain = magic == "P3";
    std::size_t at = 2;
    const int width = next_number(file, at, "the width", 1, 1000000000);
    const int height = next_number(file, at, "the height", 1, 1000000000);
    const int largest = next_number(file, at, "the largest colour value", 1, 65535);
    ++at;  // exactly one character of white space: the next byte can be a colour

    // In plain text a number takes two bytes at least, itself and the space after it.
    const std::uint64_t count = std::uint64_t{3} * static_cast<std::uint64_t>(width) * static_cast<unsigned>(height);
    const std::uint64_t needed = plain || largest > 255 ? 2 * count : count;
    const std::uint64_t there = bytes.size() - at;
    if (there < needed || (!plain && there > needed)) {
        refuse(path, there < needed ? bytes.size() : at + static_cast<std::size_t>(needed),
               std::string(there < needed ? "the file ends too early" : "the picture is over, the file is not") + ": " +
                   std::to_string(width) + " x " + std::to_string(height) + " pixels take " + std::to_string(needed) +
                   " bytes from byte " + std::to_string(at) + " on, not " + std::to_string(there),
               "copy or convert the picture again");
    }

    Image image{height, width, std::vector<unsigned char>(static_cast<std::size_t>(count))};
    for (unsigned char& colour : image.pixels) {
        int value = 0;
        if (plain) {
            value = next_number(file, at, "a colour", 0, largest);
        } else {
            const std::size_t start = at;
            value = static_cast<unsigned char>(bytes[at++]);
            if (largest > 255) value = 256 * value + static_cast<unsigned char>(bytes[at++]);
            if (value > largest) {
                refuse(path, start, "colour " + std::to_string(value) + " is above " + std::to_string(largest),
                       "the header or the picture is damaged; convert it again");
            }
        }
        colour = static_cast<unsigned char>((255 * value + largest / 2) / largest);
    }
    skip_space(bytes, at);
    if (plain && at < bytes.size()) {
        refuse(path, at, "the picture is over, the file is not", "one picture per file; convert it again");
    }
    return image;
}

// Part 1.4's read_image: a picture from a file, n x n. Throws std::invalid_argument as its two steps do.
inline Image read_image(const std::string& path, int n) {
    return resize(read_ppm(path), n);
}

}  // namespace datasets
