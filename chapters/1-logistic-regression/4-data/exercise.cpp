// Part 1.4, your turn. Write the four functions, and after each: make exercise-1.4
// Then let the chapter run with yours: make run-1.4 MINE=1
#include "chapters/1-logistic-regression/4-data/exercise.hpp"

#include <cctype>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/matrix.hpp"
#include "matrix/operations.hpp"

// 1 for a file named dog, 0 for cat, in small or capital letters: "Train_data/Dog.7.jpg" is a 1. Only the file's own
// name counts, not the folders before it: std::filesystem::path(path).filename().string(). A name with neither word, or
// with both, is an error: throw std::invalid_argument("what is wrong"). For a std::string: for (char& c : name) goes
// over its characters, static_cast<char>(std::tolower(c)) is the small letter of c, and
// name.find("cat") != std::string::npos asks whether cat is in it.
int part_1_4::label_of(const std::string& path) {
    shared::not_done_yet("label_of");  // take this line out and write yours
}

// m pictures side by side: picture j is column j, its numbers from top to bottom, 0 to 255 as they are. Each picture is
// one list of n_x numbers, in the order of part 1.2, and all are equally long -> (n_x, m). pictures.size() is m,
// pictures[j][i] number i of picture j. A loop may count with std::size_t, as size() does, or with int:
// static_cast<int>(pictures.size()). There is at least one picture.
Matrix part_1_4::flatten(const std::vector<std::vector<unsigned char>>& pictures) {
    shared::not_done_yet("flatten");
}

// A colour, a whole number from 0 to 255, as a number from 0.0 to 1.0: colour / 255.
double part_1_4::scale(unsigned char colour) {
    shared::not_done_yet("scale");
}

// The way back: column j of X, numbers from 0 to 1, as a picture, numbers from 0 to 255, each rounded to the nearest.
// X: (n_x, m) -> a list of n_x numbers. Not every number in X is a 255th: it may be the mean of many pictures.
// list.push_back(static_cast<unsigned char>(x)) adds x to a list, but cuts off what is after the point.
std::vector<unsigned char> part_1_4::unflatten(const Matrix& X, int j) {
    shared::not_done_yet("unflatten");
}
