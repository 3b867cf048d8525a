// Colour pictures in memory: bringing them to one size, and laying them side by side as columns of numbers (part 1.4).
#pragma once

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

#include "matrix/matrix.hpp"

namespace datasets {

// height x width pixels of red, green and blue, 0 to 255. Row after row, in a row pixel after pixel, in a pixel the
// three colours side by side: as a NumPy array of shape (height, width, 3) lies in memory.
struct Image {
    int height = 0, width = 0;
    std::vector<unsigned char> pixels;
};

// Where the red of a pixel stands in `pixels`; its green and blue follow.
inline std::size_t place(const Image& image, int row, int column) {
    return 3 *
           (static_cast<std::size_t>(row) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(column));
}

// How much a neighbour counts at this distance, 0 to 2: the cubic of Keys (1981) with a = -0.75, OpenCV's choice. It is
// 1 at 0, and 0 at 1 and 2, so that a picture resized to its own size stays as it is.
inline double cubic_weight(double distance) {
    const double a = -0.75, d = std::fabs(distance);
    if (d <= 1.0) return ((a + 2.0) * d - (a + 3.0)) * d * d + 1.0;
    return ((a * d - 5.0 * a) * d + 8.0 * a) * d - 4.0 * a;
}

// Along one side: the four old pixels that a new one is mixed from, and how much each counts.
struct Neighbours {
    int at[4];
    double weight[4];
};

// Pixel x of `to` new ones, made from `from` old ones. Both rows are equally long, so its middle, x + 0.5, lies at
// (x + 0.5) * from / to among the old. Beyond the border the outermost pixel repeats.
inline Neighbours neighbours(int x, int from, int to) {
    const double middle = (x + 0.5) * from / to - 0.5;
    const int first = static_cast<int>(std::floor(middle)) - 1;
    Neighbours found{};
    for (int k = 0; k < 4; ++k) {
        found.at[k] = std::clamp(first + k, 0, from - 1);
        found.weight[k] = cubic_weight(middle - (first + k));
    }
    return found;
}

// n x n pixels, whatever the shape was: cv2.resize(image, (n, n), interpolation=cv2.INTER_CUBIC). The result is rounded
// and kept within 0 to 255. OpenCV rounds its weights to 1/2048 first, so a colour of its may differ from ours by 1.
// As there, a picture that shrinks a lot is sampled, not averaged. Throws std::invalid_argument when the picture is
// empty or n is outside 1 to 1000.
inline Image resize(const Image& image, int n) {
    if (n < 1 || n > 1000) throw std::invalid_argument("resize: n must be from 1 to 1000, not " + std::to_string(n));
    if (image.pixels.empty()) throw std::invalid_argument("resize: the picture is empty");
    std::vector<Neighbours> columns;
    for (int x = 0; x < n; ++x) columns.push_back(neighbours(x, image.width, n));
    Image resized{n, n, {}};
    for (int y = 0; y < n; ++y) {
        const Neighbours rows = neighbours(y, image.height, n);
        for (const Neighbours& column : columns) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                double colour = 0.0;
                for (int i = 0; i < 4; ++i) {
                    double along = 0.0;
                    for (int j = 0; j < 4; ++j) {
                        along += column.weight[j] * image.pixels[place(image, rows.at[i], column.at[j]) + channel];
                    }
                    colour += rows.weight[i] * along;
                }
                resized.pixels.push_back(static_cast<unsigned char>(std::clamp(std::floor(colour + 0.5), 0.0, 255.0)));
            }
        }
    }
    return resized;
}

// X.reshape(m, -1).T of part 1.4: m pictures of n_x = 3 * height * width colours -> (n_x, m), a picture per column. The
// numbers are 0 to 255; flatten(images) / 255.0 is what training takes. Throws std::invalid_argument when there is no
// picture or their sizes differ.
inline Matrix flatten(const std::vector<Image>& images) {
    if (images.empty()) throw std::invalid_argument("flatten: there is no picture");
    const std::size_t n_x = images[0].pixels.size();
    for (const Image& image : images) {
        if (image.height != images[0].height || image.width != images[0].width || image.pixels.size() != n_x) {
            throw std::invalid_argument("flatten: pictures of different sizes; resize them first");
        }
    }
    Matrix X(static_cast<int>(n_x), static_cast<int>(images.size()));
    for (std::size_t i = 0; i < n_x; ++i) {
        double* row = X.row(static_cast<int>(i));
        for (std::size_t j = 0; j < images.size(); ++j) row[j] = images[j].pixels[i];
    }
    return X;
}

}  // namespace datasets
