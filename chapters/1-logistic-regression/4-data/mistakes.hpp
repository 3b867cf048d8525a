// Part 1.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "datasets/cats_dogs.hpp"

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

inline int whole_path(const std::string& path) {
    return strict_label(lower_case(path));
}

inline int whole_path_never_an_error(const std::string& path) {
    return has(lower_case(path), "dog");
}

inline int nothing_but_find(const std::string& path) {
    return has(path, "dog");
}

inline int name_but_nothing_else(const std::string& path) {
    return has(name_of(path), "dog");
}

inline int small_letters_alone(const std::string& path) {
    return strict_label(name_of(path));
}

inline int never_an_error(const std::string& path) {
    return has(lower_case(name_of(path)), "dog");
}

inline int dog_wins(const std::string& path) {
    const std::string name = lower_case(name_of(path));
    return has(name, "dog") ? 1 : strict_label(name);
}

inline int cat_wins(const std::string& path) {
    const std::string name = lower_case(name_of(path));
    return has(name, "cat") ? 0 : strict_label(name);
}

inline int neither_is_a_cat(const std::string& path) {
    const std::string name = lower_case(name_of(path));
    return has(name, "cat") || has(name, "dog") ? strict_label(name) : 0;
}

inline int cat_is_one(const std::string& path) {
    return 1 - datasets::label_of(path);
}

inline int minus_one_for_an_error(const std::string& path) {
    const std::string name = lower_case(name_of(path));
    return has(name, "cat") == has(name, "dog") ? -1 : datasets::label_of(path);
}

inline int at_the_beginning(const std::string& path) {
    const std::string name = lower_case(name_of(path));
    if (name.find("cat") != 0 && name.find("dog") != 0) throw std::invalid_argument("neither");
    return name.find("dog") == 0;
}

inline int place_for_truth(const std::string& path) {
    return name_of(path).find("dog") ? 1 : 0;
}

inline int place_for_truth_in_small_letters(const std::string& path) {
    return lower_case(name_of(path)).find("dog") ? 1 : 0;
}

inline shared::Advice<int(const std::string&)> label_of() {
    return {
        "label_of",
        "the name without its folders, then its letters made small, then two questions: cat in it? dog in it?",
        "const bool cat = name.find(\"cat\") != std::string::npos, and dog the same; if (cat == dog) throw "
        "std::invalid_argument(...); return dog",
        {{whole_path, "You look at the whole path: a word in the folder's name counts, too. Take the file's own name."},
         {whole_path_never_an_error,
          "You look at the whole path, and take what is no dog for a cat. Take the file's own name; throw an error "
          "when it has neither word, or both."},
         {nothing_but_find,
          "Three steps are missing: take the file's own name, not the whole path; make its letters small, as Dog and "
          "CAT count, too; throw an error when it has neither word, or both."},
         {name_but_nothing_else,
          "Two steps are missing: make all letters small, as Dog and CAT count, too; throw an error when the name has "
          "neither word, or both."},
         {small_letters_alone,
          "Capital letters: Dog and CAT count, too. Make all letters small before you look, in place: for (char& c : "
          "name)."},
         {never_an_error, "What is no dog isn't always a cat: throw an error when the name has neither word, or both."},
         {dog_wins, "A name with both words is an error; you take it for a dog."},
         {cat_wins, "A name with both words is an error; you take it for a cat."},
         {neither_is_a_cat, "A name with neither word is an error; you take it for a cat."},
         {cat_is_one, "The labels are the other way round: 0 is a cat, 1 is a dog."},
         {minus_one_for_an_error,
          "-1 would go on as a label, unseen. Throw the error: throw std::invalid_argument(...)."},
         {at_the_beginning, "The word may stand anywhere in the name, not only at its beginning."},
         {place_for_truth,
          "find gives a place, and npos, a huge number, when there is none; as a condition, both are true, and place 0 "
          "is false. Compare: != std::string::npos. And make the letters small first."},
         {place_for_truth_in_small_letters,
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

inline Matrix a_picture_per_row(const std::vector<Pixels>& pictures) {
    const Matrix X = right(pictures);
    Matrix rows(X.cols(), X.rows());
    for (int i = 0; i < X.rows(); ++i) {
        for (int j = 0; j < X.cols(); ++j) rows(j, i) = X(i, j);
    }
    return rows;
}

inline Matrix first_everywhere(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t) { return pictures[0][i]; });
}

inline Matrix m_rows_alone(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t j) { return i < pictures.size() ? pictures[j][i] : 0; });
}

inline Matrix first_picture_alone(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t j) { return j == 0 ? pictures[0][i] : 0; });
}

inline Matrix scaled_already(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t j) { return pictures[j][i] / 255.0; });
}

inline Matrix upside_down(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t j) { return pictures[j][pictures[0].size() - 1 - i]; });
}

inline shared::Advice<Matrix(const std::vector<Pixels>&)> flatten() {
    return {
        "flatten",
        "a Matrix of the right shape first, then two loops: one over the numbers, one over the pictures",
        "Matrix X(n_x, m); with n_x = pictures[0].size(); X(i, j) is number i of picture j",
        {{mixed,
          "Right shape, mixed pictures: you fill X row after row with the numbers as they come. That is reshape(-1, "
          "m); a picture must become a column."},
         {a_picture_per_row,
          "That is (m, n_x), a picture in each row: swap the two sides, and the two indices (the page's .T)."},
         {first_everywhere, "Every column holds the first picture: column j is pictures[j]."},
         {m_rows_alone, "Only the first m rows are filled: i runs to n_x = pictures[0].size(), j to m."},
         {first_picture_alone,
          "Only column 0 is filled: either j stops at 1, or there is a return inside the loop. It runs to m."},
         {scaled_already, "These are divided by 255 already. Here they stay as they are; scale does that."},
         {upside_down, "The columns stand on their heads: row 0 holds number 0 of each picture."}}};
}

inline double whole_numbers(unsigned char colour) {
    return colour / 255;
}

inline double a_255th_in_whole_numbers(unsigned char colour) {
    return 1 / 255 * colour;
}

inline double by_256(unsigned char colour) {
    return colour / 256.0;
}

inline double as_it_is(unsigned char colour) {
    return colour;
}

inline double minus_one_to_one(unsigned char colour) {
    return 2.0 * colour / 255.0 - 1.0;
}

inline double dark_for_light(unsigned char colour) {
    return 1.0 - colour / 255.0;
}

inline shared::Advice<double(unsigned char)> scale() {
    return {"scale",
            "one division; what does C++ do when both sides are whole numbers?",
            "a point after the 255 makes it a double",
            {{whole_numbers,
              "Two whole numbers divide without a remainder: 254 / 255 is 0. Write 255.0. (An unsigned char is a whole "
              "number.)"},
             {a_255th_in_whole_numbers, "1 / 255 of two whole numbers is 0. Write 1.0 / 255, or colour / 255.0."},
             {by_256, "There are 256 colours, but the largest is 255: it has to become 1."},
             {as_it_is, "That is the colour as it was: divide it by 255."},
             {minus_one_to_one, "That goes from -1 to 1. The page's numbers go from 0 to 1."},
             {dark_for_light, "Light and dark have changed places: 0 stays 0, and 255 becomes 1."}}};
}

// A list of n_x numbers made by `number`, whole ones.
template <typename Number>
Pixels listed(int n_x, Number number) {
    Pixels list;
    for (int i = 0; i < n_x; ++i) list.push_back(static_cast<unsigned char>(number(i)));
    return list;
}

inline Pixels cut_off(const Matrix& X, int j) {
    return listed(X.rows(), [&](int i) { return static_cast<int>(255.0 * X(i, j)); });
}

inline Pixels a_row(const Matrix& X, int j) {
    return listed(X.cols(), [&](int i) { return std::lround(255.0 * X(j, i)); });
}

inline Pixels not_multiplied(const Matrix& X, int j) {
    return listed(X.rows(), [&](int i) { return static_cast<int>(X(i, j)); });
}

inline Pixels rounded_too_early(const Matrix& X, int j) {
    return listed(X.rows(), [&](int i) { return 255 * std::lround(X(i, j)); });
}

inline Pixels first_column(const Matrix& X, int) {
    return listed(X.rows(), [&](int i) { return std::lround(255.0 * X(i, 0)); });
}

inline Pixels along_the_memory(const Matrix& X, int j) {
    return listed(X.rows(), [&](int i) { return std::lround(255.0 * X.data()[j * X.rows() + i]); });
}

inline Pixels times_256(const Matrix& X, int j) {
    return listed(X.rows(), [&](int i) { return std::lround(256.0 * X(i, j)); });
}

inline Pixels zeros_in_front(const Matrix& X, int j) {
    return listed(2 * X.rows(), [&](int i) { return i < X.rows() ? 0 : std::lround(255.0 * X(i - X.rows(), j)); });
}

inline shared::Advice<Pixels(const Matrix&, int)> unflatten() {
    return {"unflatten",
            "one loop over the rows of X; times 255; then mind what a cast does with what is after the point",
            "std::vector<unsigned char> list; for each i: list.push_back(static_cast<unsigned char>(255.0 * X(i, j) + "
            "0.5)); + 0.5 makes rounding of cutting off",
            {{cut_off, "A cast cuts off: 76.9 becomes 76. Round: add 0.5 first, or take std::lround(x) of <cmath>."},
             {a_row, "That is row j. A picture is a column: X(i, j) for every i below X.rows()."},
             {not_multiplied, "Numbers from 0 to 1, cut off, are 0 or 1: multiply by 255 first."},
             {rounded_too_early, "You round before you multiply, which leaves 0 and 255 alone. Multiply first."},
             {first_column, "That is column 0 whatever j is."},
             {along_the_memory,
              "The numbers of a Matrix lie row after row in data(); a column's are not neighbours. Use X(i, j)."},
             {zeros_in_front,
              "The list began with X.rows() zeros, and push_back adds to them. Begin with an empty list, or write "
              "list[i] = ..."},
             {times_256, "Times 256. The largest colour is 255, and 256 does not even fit into a byte."}}};
}

}  // namespace mistakes
