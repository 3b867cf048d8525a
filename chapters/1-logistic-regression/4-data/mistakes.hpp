// Part 1.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "datasets/cats_dogs.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

inline Matrix flatten(const std::vector<std::vector<unsigned char>>& pictures) {
    const int n_x = static_cast<int>(pictures.at(0).size()), m = static_cast<int>(pictures.size());
    Matrix X(n_x, m);
    for (int i = 0; i < n_x; ++i) {
        for (int j = 0; j < m; ++j) X(i, j) = pictures[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
    }
    return X;
}

inline double scale(unsigned char colour) {
    return colour / 255.0;
}

inline std::vector<unsigned char> unflatten(const Matrix& X, int j) {
    std::vector<unsigned char> picture;
    for (int i = 0; i < X.rows(); ++i) picture.push_back(static_cast<unsigned char>(std::lround(255.0 * X(i, j))));
    return picture;
}

}  // namespace ours

namespace mistakes {

using Pixels = std::vector<unsigned char>;

inline std::string lower_case(std::string text) {
    for (char& c : text) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

inline std::string name_of(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

inline bool has(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

// The label of a text, as it should be when that is the right text.
inline int strict_label(const std::string& text) {
    if (has(text, "cat") == has(text, "dog")) throw std::invalid_argument("both or neither");
    return has(text, "dog");
}

inline shared::Advice<int(const std::string&)> label_of() {
    return {
        "label_of",
        "the name without its folders, then its letters made small, then two questions: cat in it? dog in it?",
        "const bool cat = name.find(\"cat\") != std::string::npos, and dog the same; if (cat == dog) throw "
        "std::invalid_argument(...); return dog",
        {{[](const std::string& path) -> int { return strict_label(lower_case(path)); },
          "You look at the whole path: a word in the folder's name counts, too. Take the file's own name."},
         {[](const std::string& path) -> int { return has(lower_case(path), "dog"); },
          "You look at the whole path, and take what is no dog for a cat. Take the file's own name; throw an error "
          "when it has neither word, or both."},
         {[](const std::string& path) -> int { return has(path, "dog"); },
          "Three steps are missing: take the file's own name, not the whole path; make its letters small, as Dog and "
          "CAT count, too; throw an error when it has neither word, or both."},
         {[](const std::string& path) -> int { return has(name_of(path), "dog"); },
          "Two steps are missing: make all letters small, as Dog and CAT count, too; throw an error when the name has "
          "neither word, or both."},
         {[](const std::string& path) -> int { return strict_label(name_of(path)); },
          "Capital letters: Dog and CAT count, too. Make all letters small before you look, in place: for (char& c : "
          "name)."},
         {[](const std::string& path) -> int { return has(lower_case(name_of(path)), "dog"); },
          "What is no dog isn't always a cat: throw an error when the name has neither word, or both."},
         {[](const std::string& path) -> int {
              const std::string name = lower_case(name_of(path));
              return has(name, "dog") ? 1 : strict_label(name);
          },
          "A name with both words is an error; you take it for a dog."},
         {[](const std::string& path) -> int {
              const std::string name = lower_case(name_of(path));
              return has(name, "cat") ? 0 : strict_label(name);
          },
          "A name with both words is an error; you take it for a cat."},
         {[](const std::string& path) -> int {
              const std::string name = lower_case(name_of(path));
              return has(name, "cat") || has(name, "dog") ? strict_label(name) : 0;
          },
          "A name with neither word is an error; you take it for a cat."},
         {[](const std::string& path) -> int { return 1 - datasets::label_of(path); },
          "The labels are the other way round: 0 is a cat, 1 is a dog."},
         {[](const std::string& path) -> int {
              const std::string name = lower_case(name_of(path));
              return has(name, "cat") == has(name, "dog") ? -1 : datasets::label_of(path);
          },
          "-1 would go on as a label, unseen. Throw the error: throw std::invalid_argument(...)."},
         {[](const std::string& path) -> int {
              const std::string name = lower_case(name_of(path));
              if (name.find("cat") != 0 && name.find("dog") != 0) throw std::invalid_argument("neither");
              return name.find("dog") == 0;
          },
          "The word may stand anywhere in the name, not only at its beginning."},
         {[](const std::string& path) -> int { return name_of(path).find("dog") ? 1 : 0; },
          "find gives a place, and npos, a huge number, when there is none; as a condition, both are true, and place 0 "
          "is false. Compare: != std::string::npos. And make the letters small first."},
         {[](const std::string& path) -> int { return lower_case(name_of(path)).find("dog") ? 1 : 0; },
          "find gives a place, and npos, a huge number, when there is none; as a condition, both are true, and place 0 "
          "is false. Compare: != std::string::npos."}}};
}

// X(i, j) = number(i, j) in the right shape.
template <typename Number>
Matrix filled(const std::vector<Pixels>& pictures, Number number) {
    Matrix X(static_cast<int>(pictures[0].size()), static_cast<int>(pictures.size()));
    for (std::size_t i = 0; i < pictures[0].size(); ++i) {
        for (std::size_t j = 0; j < pictures.size(); ++j) {
            X(static_cast<int>(i), static_cast<int>(j)) = static_cast<double>(number(i, j));
        }
    }
    return X;
}

inline Matrix right(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t j) { return pictures[j][i]; });
}

inline Matrix mixed(const std::vector<Pixels>& pictures) {
    const std::size_t n_x = pictures[0].size(), m = pictures.size();
    return filled(pictures,
                  [&](std::size_t i, std::size_t j) { return pictures[(i * m + j) / n_x][(i * m + j) % n_x]; });
}

inline shared::Advice<Matrix(const std::vector<Pixels>&)> flatten() {
    return {
        "flatten",
        "a Matrix of the right shape first, then two loops: one over the numbers, one over the pictures",
        "Matrix X(n_x, m); with n_x = pictures[0].size(); X(i, j) is number i of picture j",
        {{mixed,
          "Right shape, mixed pictures: you fill X row after row with the numbers as they come. That is reshape(-1, "
          "m); a picture must become a column."},
         {[](const std::vector<Pixels>& pictures) {
              const Matrix X = right(pictures);
              Matrix rows(X.cols(), X.rows());
              for (int i = 0; i < X.rows(); ++i) {
                  for (int j = 0; j < X.cols(); ++j) rows(j, i) = X(i, j);
              }
              return rows;
          },
          "That is (m, n_x), a picture in each row: swap the two sides, and the two indices (the page's .T)."},
         {[](const std::vector<Pixels>& pictures) {
              return filled(pictures, [&](std::size_t i, std::size_t) { return pictures[0][i]; });
          },
          "Every column holds the first picture: column j is pictures[j]."},
         {[](const std::vector<Pixels>& pictures) {
              return filled(pictures,
                            [&](std::size_t i, std::size_t j) { return i < pictures.size() ? pictures[j][i] : 0; });
          },
          "Only the first m rows are filled: i runs to n_x = pictures[0].size(), j to m."},
         {[](const std::vector<Pixels>& pictures) {
              return filled(pictures, [&](std::size_t i, std::size_t j) { return j == 0 ? pictures[0][i] : 0; });
          },
          "Only column 0 is filled: either j stops at 1, or there is a return inside the loop. It runs to m."},
         {[](const std::vector<Pixels>& pictures) {
              return filled(pictures, [&](std::size_t i, std::size_t j) { return pictures[j][i] / 255.0; });
          },
          "These are divided by 255 already. Here they stay as they are; scale does that."},
         {[](const std::vector<Pixels>& pictures) {
              return filled(pictures,
                            [&](std::size_t i, std::size_t j) { return pictures[j][pictures[0].size() - 1 - i]; });
          },
          "The columns stand on their heads: row 0 holds number 0 of each picture."}}};
}

inline shared::Advice<double(unsigned char)> scale() {
    return {"scale",
            "one division; what does C++ do when both sides are whole numbers?",
            "a point after the 255 makes it a double",
            {{[](unsigned char colour) -> double { return colour / 255; },
              "Two whole numbers divide without a remainder: 254 / 255 is 0. Write 255.0. (An unsigned char is a whole "
              "number.)"},
             {[](unsigned char colour) -> double { return 1 / 255 * colour; },
              "1 / 255 of two whole numbers is 0. Write 1.0 / 255, or colour / 255.0."},
             {[](unsigned char colour) -> double { return colour / 256.0; },
              "There are 256 colours, but the largest is 255: it has to become 1."},
             {[](unsigned char colour) -> double { return colour; }, "That is the colour as it was: divide it by 255."},
             {[](unsigned char colour) -> double { return 2.0 * colour / 255.0 - 1.0; },
              "That goes from -1 to 1. The page's numbers go from 0 to 1."},
             {[](unsigned char colour) -> double { return 1.0 - colour / 255.0; },
              "Light and dark have changed places: 0 stays 0, and 255 becomes 1."}}};
}

// A list of n_x numbers made by `number`, whole ones.
template <typename Number>
Pixels listed(int n_x, Number number) {
    Pixels list;
    for (int i = 0; i < n_x; ++i) list.push_back(static_cast<unsigned char>(number(i)));
    return list;
}

inline shared::Advice<Pixels(const Matrix&, int)> unflatten() {
    return {
        "unflatten",
        "one loop over the rows of X; times 255; then mind what a cast does with what is after the point",
        "std::vector<unsigned char> list; for each i: list.push_back(static_cast<unsigned char>(255.0 * X(i, j) + "
        "0.5)); + 0.5 makes rounding of cutting off",
        {{[](const Matrix& X, int j) {
              return listed(X.rows(), [&](int i) { return static_cast<int>(255.0 * X(i, j)); });
          },
          "A cast cuts off: 76.9 becomes 76. Round: add 0.5 first, or take std::lround(x) of <cmath>."},
         {[](const Matrix& X, int j) { return listed(X.cols(), [&](int i) { return std::lround(255.0 * X(j, i)); }); },
          "That is row j. A picture is a column: X(i, j) for every i below X.rows()."},
         {[](const Matrix& X, int j) { return listed(X.rows(), [&](int i) { return static_cast<int>(X(i, j)); }); },
          "Numbers from 0 to 1, cut off, are 0 or 1: multiply by 255 first."},
         {[](const Matrix& X, int j) { return listed(X.rows(), [&](int i) { return 255 * std::lround(X(i, j)); }); },
          "You round before you multiply, which leaves 0 and 255 alone. Multiply first."},
         {[](const Matrix& X, int) { return listed(X.rows(), [&](int i) { return std::lround(255.0 * X(i, 0)); }); },
          "That is column 0 whatever j is."},
         {[](const Matrix& X, int j) {
              return listed(X.rows(), [&](int i) { return std::lround(255.0 * X.data()[j * X.rows() + i]); });
          },
          "The numbers of a Matrix lie row after row in data(); a column's are not neighbours. Use X(i, j)."},
         {[](const Matrix& X, int j) {
              return listed(2 * X.rows(),
                            [&](int i) { return i < X.rows() ? 0 : std::lround(255.0 * X(i - X.rows(), j)); });
          },
          "The list began with X.rows() zeros, and push_back adds to them. Begin with an empty list, or write "
          "list[i] = ..."},
         {[](const Matrix& X, int j) { return listed(X.rows(), [&](int i) { return std::lround(256.0 * X(i, j)); }); },
          "Times 256. The largest colour is 255, and 256 does not even fit into a byte."}}};
}

}  // namespace mistakes
