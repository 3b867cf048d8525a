// Part 1.4, your turn. Write the four functions, and after each: make exercise-1.4
// Then let the chapter run with yours: make run-1.4 MINE=1
#include "chapters/1-logistic-regression/4-data/exercise.hpp"

#include <cctype>
#include <cmath>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/not_done_yet.hpp"
#include "matrix/matrix.hpp"
#include "matrix/operations.hpp"

// 1 for a file with dog in its name, 0 for one with cat, in small or capital letters: "Train_data/Dog.7.jpg" is a 1.
// Only the file's own name counts, not its folders. A name with neither word, or with both, is an error.
// You may use:
//   std::filesystem::path(path).filename().string()   the name without folders
//   for (char& c : name)                              goes over the letters of a std::string
//   static_cast<char>(std::tolower(c))                the letter as a small one
//   name.find("cat") != std::string::npos             is cat in it?
//   throw std::invalid_argument("what is wrong");
int part_1_4::label_of(const std::string& path) {
    shared::not_done_yet("label_of");  // take this line out and write yours
}

// m pictures side by side: picture j is column j, its numbers from top to bottom, still 0 to 255.
// pictures: m lists of n_x numbers each, at least one -> X: (n_x, m)
// pictures.size() is m, pictures[0].size() is n_x, and pictures[j][i] is number i of picture j.
// A loop may count with std::size_t, as size() does, or with int: static_cast<int>(pictures.size()).
// Matrix X(n, m) is full of zeros, and X(i, j) is the number in row i, column j.
Matrix part_1_4::flatten(const std::vector<std::vector<unsigned char>>& pictures) {
    shared::not_done_yet("flatten");
}

// A colour, a whole number from 0 to 255, as a number from 0.0 to 1.0.
// With numbers: 51 becomes 0.2.
double part_1_4::scale(unsigned char colour) {
    shared::not_done_yet("scale");
}

// The way back: column j of X, with numbers from 0 to 1, as a picture with numbers from 0 to 255, rounded.
// Rounding matters where a number isn't exactly a 255th, for instance in the mean of many pictures.
// X: (n_x, m) -> a list of n_x numbers
// std::round(x) is the whole number nearest to x. list.push_back(static_cast<unsigned char>(x)) adds x to a list, but
// the cast drops the digits after the decimal point.
std::vector<unsigned char> part_1_4::unflatten(const Matrix& X, int j) {
    shared::not_done_yet("unflatten");
}
