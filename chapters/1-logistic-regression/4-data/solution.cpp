// Part 1.4, our answers.
#include <cmath>
#include <vector>

#include "chapters/1-logistic-regression/4-data/exercise.hpp"
#include "datasets/cats_dogs.hpp"

int part_1_4::label_of(const std::string& path) {
    return datasets::label_of(path);
}

// datasets::flatten, for pictures that are nothing but their list of numbers: picture j becomes column j -> (n_x, m).
Matrix part_1_4::flatten(const std::vector<std::vector<unsigned char>>& pictures) {
    const int n_x = static_cast<int>(pictures.at(0).size()), m = static_cast<int>(pictures.size());
    Matrix X(n_x, m);
    for (int i = 0; i < n_x; ++i) {
        for (int j = 0; j < m; ++j) X(i, j) = pictures[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
    }
    return X;
}

// 0 to 255 -> 0.0 to 1.0. By 255.0, not 255: integer division throws the remainder away, and 254 / 255 is 0.
double part_1_4::scale(unsigned char colour) {
    return colour / 255.0;
}

// Column j of X, from 0.0 to 1.0, as the list of numbers of a picture: times 255, rounded. X: (n_x, m) -> n_x numbers.
std::vector<unsigned char> part_1_4::unflatten(const Matrix& X, int j) {
    std::vector<unsigned char> picture;
    for (int i = 0; i < X.rows(); ++i) picture.push_back(static_cast<unsigned char>(std::lround(255.0 * X(i, j))));
    return picture;
}
