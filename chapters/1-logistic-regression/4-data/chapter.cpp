// Part 1.4: from pictures to a matrix with one picture in each column. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <iostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "chapters/1-logistic-regression/4-data/exercise.hpp"
#include "chapters/shared/picture_plots.hpp"
#include "chapters/shared/pictures.hpp"
#include "chapters/shared/plot.hpp"

namespace {

using datasets::Image;
using Pixels = std::vector<unsigned char>;  // the numbers of one picture, in the order of part 1.2

// The first `count` pictures.
std::vector<Pixels> pixels_of(const datasets::Pictures& pictures, int count) {
    std::vector<Pixels> all;
    for (const Image& image : pictures.images) all.push_back(image.pixels);
    all.resize(static_cast<std::size_t>(count));
    return all;
}

// A set of pictures as a matrix, 0 to 255, and a line that tells the shapes.
Matrix flattened(const char* name, const datasets::Pictures& pictures, int n) {
    const int m = pictures.Y.cols();
    const Matrix X = part_1_4::flatten(pixels_of(pictures, m));
    std::printf("(%d, %d, %d, 3) -> X_%s %s, Y_%s %s\n", m, n, n, name, shape(X).c_str(), name,
                shape(pictures.Y).c_str());
    if (X.rows() == 3 * n * n && X.cols() == m) return X;
    throw std::invalid_argument("flatten gave the shape " + shape(X) + ": it must be (n_x, m)");
}

// NumPy's reshape(-1, m): as many rows and columns as flatten has, filled row by row as the numbers lie in memory.
Matrix reshaped(const std::vector<Pixels>& pictures) {
    const std::size_t n_x = pictures[0].size(), m = pictures.size();
    Matrix X(static_cast<int>(n_x), static_cast<int>(m));
    for (std::size_t k = 0; k < n_x * m; ++k) X.data()[k] = pictures[k / n_x][k % n_x];
    return X;
}

// What number k is when pictures of n x n pixels lie in memory, one after the other.
std::string meaning(int k, int n) {
    const int pixel = k / 3 % (n * n);
    const char* const colours[] = {"red", "green", "blue"};
    char text[80];
    std::snprintf(text, sizeof text, "picture %d, pixel (%2d, %2d), %s", k / (3 * n * n), pixel / n, pixel % n,
                  colours[k % 3]);
    return text;
}

// Column 0 of X, and what is there when the `shown` first pictures are flattened the wrong way.
void print_column(const Matrix& raw, const std::vector<Pixels>& shown, int n) {
    const int m = static_cast<int>(shown.size()), n_x = raw.rows();
    std::printf("\n  row  column 0 of X                     byte  scaled   column 0 by reshape(-1, %d)\n", m);
    for (const int i : std::set<int>{0, 1, 2, 3, 3 * n, n_x / m, n_x - 1}) {
        if (i >= n_x) continue;
        const unsigned char byte = shown[0][static_cast<std::size_t>(i)];
        std::printf("%5d  %-34s %5.0f  %.4f   %s\n", i, meaning(i, n).c_str(), raw(i, 0), part_1_4::scale(byte),
                    meaning(i * m, n).c_str());
    }
}

// The rule of the tutorial author's code: dog anywhere in the path makes a 1, everything else is a 0.
int label_by_path(std::string path) {
    for (char& c : path) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return path.find("dog") != std::string::npos ? 1 : 0;
}

void print_labels() {
    std::printf("\nfile                      label_of   by the whole path\n");
    for (const std::string path : {"Train_data/cat.0.jpg", "Train_data/Dog.1.jpg", "dogs_and_cats/cat.2.jpg",
                                   "Train_data/catdog.jpg", "Train_data/tiger.jpg"}) {
        std::string label = "error";
        try {
            label = std::to_string(part_1_4::label_of(path));
        } catch (const std::exception&) {
        }
        std::printf("%-25s %-8s   %d\n", path.c_str(), label.c_str(), label_by_path(path));
    }
}

Image image_of(const Matrix& X, int j, int n) {
    const Image image{n, n, part_1_4::unflatten(X, j)};
    if (image.pixels.size() == static_cast<std::size_t>(3 * n * n)) return image;
    throw std::invalid_argument("unflatten gave " + std::to_string(image.pixels.size()) + " numbers instead of n_x");
}

void story(shared::Options& options) {
    const shared::PictureOptions choice = shared::picture_options(options, 300, 200, 64);
    const int show = options.whole("--show", 4, 1, 100, "pictures to flatten both ways and to draw");
    const std::string folder = options.text("--out", "out/1.4", "folder for the picture");
    if (shared::helped(options, "Part 1.4: pictures of cats and dogs become the columns of a matrix.")) return;
    const shared::OutputFolder out(folder);

    const shared::PictureSets sets = shared::load_pictures(choice);
    const int m = sets.train.Y.cols(), n = sets.size;
    if (show > m) throw std::invalid_argument("--show: there are only " + std::to_string(m) + " pictures to train on");
    std::cout << shared::about(sets);
    const Matrix raw = flattened("train", sets.train, n);
    flattened("test", sets.test, n);
    const std::vector<Pixels> shown = pixels_of(sets.train, show);
    print_column(raw, shown, n);
    print_labels();

    const Matrix X = raw / 255.0, wrong = reshaped(shown) / 255.0;
    std::vector<Image> columns, wrong_columns, blue_first;
    for (int j = 0; j < show; ++j) {
        columns.push_back(image_of(X, j, n));
        wrong_columns.push_back(image_of(wrong, j, n));
        blue_first.push_back(columns.back());
        Pixels& pixels = blue_first.back().pixels;
        for (std::size_t i = 0; i < pixels.size(); i += 3) std::swap(pixels[i], pixels[i + 2]);
    }
    int unchanged = 0;
    for (std::size_t j = 0; j < columns.size(); ++j) unchanged += columns[j].pixels == shown[j] ? 1 : 0;
    std::printf("\nback from X: %d of the first %d pictures as they were\n", unchanged, show);
    const double numbers = 12288.0 * 6002.0;
    std::printf("12288 * 6002 = %.0f numbers: %.0f MB as bytes, %.0f MB as doubles\n", numbers, numbers / 1e6,
                8.0 * numbers / 1e6);
    std::printf("68.24391869376875 %% of 6000: %.2f, of 6002: %.2f\n", 0.6824391869376875 * 6000,
                0.6824391869376875 * 6002);
    const std::string title = "Columns of numbers, seen as pictures";
    const std::vector<svg::Picture> panels{plot::picture("reshape(m, -1).T", shared::mosaic(columns, 2)),
                                           plot::picture("reshape(-1, m)", shared::mosaic(wrong_columns, 2)),
                                           plot::picture("blue for red", shared::mosaic(blue_first, 2))};
    out.write("columns.svg", plot::side_by_side(title, panels));
    out.write("columns-narrow.svg", plot::side_by_side(title, panels, 1));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
