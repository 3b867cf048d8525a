// Photos, and columns of numbers seen as photos, in an SVG file. The pixels travel inside it as a PNG.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "chapters/shared/svg.hpp"
#include "datasets/images.hpp"
#include "matrix/matrix.hpp"

namespace shared {

// Numbers from 0 to 1, as training has them, back to a picture; what lies outside is cut. column: (3 n n, 1).
// Throws std::invalid_argument for another shape.
inline datasets::Image image_of(const Matrix& column, int n) {
    if (column.cols() != 1 || column.rows() != 3 * n * n) {
        throw std::invalid_argument("image_of: " + shape(column) +
                                    " is no column of 3 * n * n numbers, n = " + std::to_string(n));
    }
    datasets::Image image{n, n, {}};
    for (int i = 0; i < column.rows(); ++i) {
        const double level = std::floor(255.0 * std::clamp(column(i, 0), 0.0, 1.0) + 0.5);
        image.pixels.push_back(static_cast<unsigned char>(level));
    }
    return image;
}

// Weights as a picture: grey where they are 0, brighter above, darker below; the largest is full. w: (3 n n, 1).
inline datasets::Image weights_image(const Matrix& w, int n) {
    double largest = 1e-300;
    for (int i = 0; i < w.size(); ++i) largest = std::max(largest, std::fabs(w.data()[i]));
    Matrix level(w.rows(), w.cols());
    for (int i = 0; i < w.size(); ++i) level.data()[i] = 0.5 + 0.5 * w.data()[i] / largest;
    return image_of(level, n);
}

// Square pictures of one size in one, so many in a row, a light gap between them.
inline datasets::Image mosaic(const std::vector<datasets::Image>& images, int columns) {
    if (images.empty() || columns < 1) throw std::invalid_argument("mosaic: there is no picture");
    const int n = images[0].width, count = static_cast<int>(images.size()), gap = 2;
    const int rows = (count + columns - 1) / columns, wide = std::min(count, columns);
    datasets::Image whole{rows * (n + gap) - gap, wide * (n + gap) - gap, {}};
    whole.pixels.assign(3 * static_cast<std::size_t>(whole.height) * static_cast<std::size_t>(whole.width), 200);
    for (int k = 0; k < count; ++k) {
        const datasets::Image& image = images[static_cast<std::size_t>(k)];
        if (image.width != n || image.height != n) throw std::invalid_argument("mosaic: pictures of different sizes");
        for (int i = 0; i < n; ++i) {
            const std::size_t from = datasets::place(image, i, 0);
            const std::size_t to = datasets::place(whole, k / columns * (n + gap) + i, k % columns * (n + gap));
            std::copy_n(image.pixels.begin() + static_cast<std::ptrdiff_t>(from), 3 * n,
                        whole.pixels.begin() + static_cast<std::ptrdiff_t>(to));
        }
    }
    return whole;
}

}  // namespace shared

namespace plot {

inline std::string big_endian(std::uint32_t x) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(x >> shift & 255U);
    return bytes;
}

// A part of a PNG file: its length, its name, what is in it, and a check sum (the CRC of the PNG standard, annex D).
inline std::string png_chunk(const std::string& name, const std::string& content) {
    std::uint32_t crc = 0xffffffffU;
    for (const char c : name + content) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc % 2 == 1 ? 0xedb88320U : 0U);
    }
    return big_endian(static_cast<std::uint32_t>(content.size())) + name + content + big_endian(~crc);
}

// A PNG file, as simple as one can be: every row of pixels after a 0 ("as it is"), in blocks that are stored and not
// compressed (RFC 1950 and 1951).
inline std::string png(const datasets::Image& image) {
    const std::size_t row_size = 3 * static_cast<std::size_t>(image.width), block_size = 65535;
    std::string rows;
    for (std::size_t at = 0; at < image.pixels.size(); at += row_size) {
        rows += '\0';
        rows.append(image.pixels.begin() + static_cast<std::ptrdiff_t>(at),
                    image.pixels.begin() + static_cast<std::ptrdiff_t>(at + row_size));
    }
    std::string stored = "\x78\x01";
    for (std::size_t at = 0; at < rows.size(); at += block_size) {
        const std::size_t length = std::min(block_size, rows.size() - at);
        const char low = static_cast<char>(length % 256), high = static_cast<char>(length / 256);
        stored += at + length == rows.size() ? '\1' : '\0';
        stored += {low, high, static_cast<char>(~low), static_cast<char>(~high)};
        stored += rows.substr(at, length);
    }
    std::uint32_t a = 1, b = 0;  // Adler's check sum
    for (const char c : rows) {
        a = (a + static_cast<unsigned char>(c)) % 65521;
        b = (b + a) % 65521;
    }
    const std::string size =
        big_endian(static_cast<std::uint32_t>(image.width)) + big_endian(static_cast<std::uint32_t>(image.height));
    return "\x89PNG\r\n\x1a\n" + png_chunk("IHDR", size + std::string("\x08\x02\0\0\0", 5)) +
           png_chunk("IDAT", stored + big_endian(b << 16 | a)) + png_chunk("IEND", "");
}

// Bytes as text: three bytes make four of 64 characters.
inline std::string base64(const std::string& bytes) {
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = at; k < at + 3; ++k) {
            three = three << 8 | (k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0U);
        }
        for (int k = 0; k < 4; ++k) {
            text += at + static_cast<std::size_t>(k) <= bytes.size() ? letters[three >> (18 - 6 * k) & 63U] : '=';
        }
    }
    return text;
}

// One photo, its pixels sharp, 450 units high under its title. Throws std::invalid_argument for an empty one.
inline svg::Picture picture(const std::string& title, const datasets::Image& image) {
    svg::require(!image.pixels.empty(), "the picture is empty");
    const double height = 450, width = height * image.width / image.height;
    const std::string content =
        svg::fill("<image x='0' y='0' width='%' height='%' preserveAspectRatio='none'", {width, height}) +
        " style='image-rendering:pixelated' href='data:image/png;base64," + base64(png(image)) + "'/>\n";
    return svg::document(title, -20, -44, width + 40, height + 64, content);
}

}  // namespace plot
