// Reads PPM and PGM pictures, the simplest formats there are: a header of a few words, then the colours. P6 has them as
// bytes, P3 as numbers in plain text; P5 and P2 are the same with one grey for each pixel.
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

// Moves `at` from a # to the end of its line, which is a line feed or a carriage return.
inline void skip_comment(const std::string& bytes, std::size_t& at) {
    while (at < bytes.size() && bytes[at] != '\n' && bytes[at] != '\r') ++at;
}

// Moves `at` over white space and comments.
inline void skip_space(const std::string& bytes, std::size_t& at) {
    while (at < bytes.size() && (is_space(bytes[at]) || bytes[at] == '#')) {
        if (bytes[at] == '#') skip_comment(bytes, at);
        if (at < bytes.size()) ++at;
    }
}

// The next number in the text; `at` moves to the white space after it, which can be the end of a comment: 255#c and a
// line feed. Without that white space the number may be the first half of a longer one in a file that was cut off.
// Throws std::invalid_argument for anything but a whole number in [lowest, highest]; `what` says what it is for.
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
    if (at > start && at < bytes.size() && bytes[at] == '#') skip_comment(bytes, at);
    if (at == bytes.size()) refuse(file.path, at, "the file ends here; " + expected, advice);
    if (at == start || value < lowest || value > highest || !is_space(bytes[at])) {
        refuse(file.path, start, expected, advice);
    }
    return static_cast<int>(value);
}

// Refuses a file that is no PPM or PGM picture, and says what it is where its first bytes tell.
[[noreturn]] inline void refuse_format(const File& file) {
    const std::string& bytes = file.bytes;
    const std::string tool = "ImageMagick makes a PPM of it: mogrify -format ppm FILE";
    if (bytes.empty()) refuse(file.path, "the file is empty", "copy or convert the picture again");
    if (bytes.rfind("\xff\xd8\xff", 0) == 0) refuse(file.path, "this is a JPEG picture", tool + ", or djpeg FILE");
    if (bytes.rfind("\x89PNG", 0) == 0) refuse(file.path, "this is a PNG picture", tool + ", or pngtopnm FILE");
    if (bytes.rfind("GIF8", 0) == 0) refuse(file.path, "this is a GIF picture", tool);
    if (bytes.rfind("BM", 0) == 0) refuse(file.path, "this is a BMP picture", tool);
    if (bytes.rfind("RIFF", 0) == 0) refuse(file.path, "this is a WebP picture", tool);
    refuse(file.path, "this is no PPM or PGM picture: expected P2, P3, P5 or P6, and white space",
           "datasets/README.md has the line that converts pictures");
}

// What a picture's first words say. colours: 3 for each pixel, or 1 for grey. plain: numbers as text. start: the first
// byte of the pixels.
struct PpmHeader {
    int width = 0, height = 0, largest = 0, colours = 3;
    bool plain = false;
    std::size_t start = 0;
};

// Throws std::invalid_argument when the file does not start as a picture, or is too short for its width and height.
inline PpmHeader ppm_header(const File& file) {
    const std::string& bytes = file.bytes;
    const std::string magic = bytes.substr(0, 2);
    const bool known = magic == "P2" || magic == "P3" || magic == "P5" || magic == "P6";
    if (!known || bytes.size() == 2 || (!is_space(bytes[2]) && bytes[2] != '#')) refuse_format(file);
    PpmHeader header;
    header.plain = magic == "P2" || magic == "P3";
    header.colours = magic == "P2" || magic == "P5" ? 1 : 3;
    std::size_t at = 2;
    header.width = next_number(file, at, "the width", 1, 1000000000);
    header.height = next_number(file, at, "the height", 1, 1000000000);
    header.largest = next_number(file, at, "the largest colour value", 1, 65535);
    header.start = at + 1;  // exactly one character of white space: the next byte can be a colour

    const std::uint64_t pixels = static_cast<std::uint64_t>(header.width) * static_cast<std::uint64_t>(header.height);
    // In plain text a number takes two bytes at least, itself and the space after it.
    const std::uint64_t bytes_each = header.plain || header.largest > 255 ? 2 : 1;
    const std::uint64_t needed = pixels * static_cast<std::uint64_t>(header.colours) * bytes_each;
    const std::uint64_t there = bytes.size() - header.start;
    if (there < needed || (!header.plain && there > needed)) {
        refuse(file.path, there < needed ? bytes.size() : header.start + static_cast<std::size_t>(needed),
               std::string(there < needed ? "the file ends too early" : "the picture is over, the file is not") + ": " +
                   std::to_string(header.width) + " x " + std::to_string(header.height) + " pixels take " +
                   std::to_string(needed) + " bytes from byte " + std::to_string(header.start) + " on, not " +
                   std::to_string(there),
               "copy or convert the picture again");
    }
    return header;
}

// The next colour, 0 to `largest`; `at` moves behind it. Throws std::invalid_argument when it is larger.
inline int next_colour(const File& file, const PpmHeader& header, std::size_t& at) {
    if (header.plain) return next_number(file, at, "a colour", 0, header.largest);
    const std::size_t start = at;
    int value = static_cast<unsigned char>(file.bytes[at++]);
    if (header.largest > 255) value = 256 * value + static_cast<unsigned char>(file.bytes[at++]);
    if (value > header.largest) {
        refuse(file.path, start, "colour " + std::to_string(value) + " is above " + std::to_string(header.largest),
               "the header or the picture is damaged; convert it again");
    }
    return value;
}

// A P2, P3, P5 or P6 file of any size, with 8 or 16 bits per colour, as a picture of 0 to 255 (larger or smaller ranges
// are scaled and rounded; grey becomes three equal colours). Throws std::invalid_argument when the file is not exactly
// one whole picture. Memory: the file and at most three bytes for each of its bytes, whatever the header claims.
inline Image ppm_image(const File& file) {
    const PpmHeader header = ppm_header(file);
    Image image{header.height, header.width, {}};
    const std::size_t pixels = static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.height);
    image.pixels.reserve(3 * pixels);
    std::size_t at = header.start;
    for (std::size_t i = 0; i < pixels * static_cast<std::size_t>(header.colours); ++i) {
        const int value = next_colour(file, header, at);
        const int colour = (255 * value + header.largest / 2) / header.largest;
        image.pixels.insert(image.pixels.end(), header.colours == 1 ? 3 : 1, static_cast<unsigned char>(colour));
    }
    skip_space(file.bytes, at);
    if (header.plain && at < file.bytes.size()) {
        refuse(file.path, at, "the picture is over, the file is not", "one picture per file; convert it again");
    }
    return image;
}

// Throws std::invalid_argument as read_file and ppm_image do.
inline Image read_ppm(const std::string& path) {
    return ppm_image(read_file(path));
}

// Part 1.4's read_image: a picture from a file, n x n. Throws std::invalid_argument as its two steps do.
inline Image read_image(const std::string& path, int n) {
    return resize(read_ppm(path), n);
}

}  // namespace datasets
