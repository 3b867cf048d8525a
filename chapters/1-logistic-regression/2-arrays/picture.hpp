// Part 1.2: a colour picture as nested lists. picture[i][j][k] is channel k of the pixel in row i, column j. All rows
// are equally long, and so are all pixels.
#pragma once

#include <cstddef>
#include <vector>

using Picture = std::vector<std::vector<std::vector<double>>>;

// The page's example with any number of channels: 3 rows of 3 pixels, 11, 12, 13, ... in the first row, 21, 22, 23, ...
// in the second, 31, 32, 33, ... in the third.
inline Picture numbered_picture(int channels) {
    const std::vector<double> pixel(static_cast<std::size_t>(channels));
    Picture picture(3, {3, pixel});
    for (std::size_t i = 0; i < 3; ++i) {
        double number = 10.0 * static_cast<double>(i + 1);
        for (std::vector<double>& its_pixel : picture[i]) {
            for (double& channel : its_pixel) channel = ++number;
        }
    }
    return picture;
}
