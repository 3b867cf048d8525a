// Part 1.4, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <cmath>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "datasets/cats_dogs.hpp"
#include "matrix/matrix.hpp"

// Ours, for those that nn/ does not have.
namespace ours {

using Pixels = std::vector<unsigned char>;

// X(i, j) = number(i, j), in the right shape.
template <typename Number>
Matrix filled(const std::vector<Pixels>& pictures, Number number) {
    Matrix X(static_cast<int>(pictures[0].size()), static_cast<int>(pictures.size()));
    for (int i = 0; i < X.rows(); ++i) {
        for (int j = 0; j < X.cols(); ++j) X(i, j) = number(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
    }
    return X;
}

inline Matrix flatten(const std::vector<Pixels>& pictures) {
    return filled(pictures, [&](std::size_t i, std::size_t j) { return pictures[j][i]; });
}

inline double scale(unsigned char colour) {
    return colour / 255.0;
}

// number(i) for each i below n, as bytes.
template <typename Number>
Pixels listed(int n, Number number) {
    Pixels list;
    for (int i = 0; i < n; ++i) list.push_back(static_cast<unsigned char>(number(i)));
    return list;
}

inline Pixels unflatten(const Matrix& X, int j) {
    return listed(X.rows(), [&](int i) { return std::lround(255.0 * X(i, j)); });
}

}  // namespace ours

namespace mistakes {

using ours::filled;
using ours::listed;
using ours::Pixels;
using Text = const std::string&;

inline std::string small_letters(std::string text) {
    for (char& c : text) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

inline std::string name_of(Text path) {
    return std::filesystem::path(path).filename().string();
}

inline std::string small_name(Text path) {
    return small_letters(name_of(path));
}

constexpr int error = -9;

// The label of a text with just one of the words, or else what `neither` and `both` say.
inline int label(Text text, int neither, int both) {
    const bool cat = text.find("cat") != std::string::npos, dog = text.find("dog") != std::string::npos;
    const int found = cat && dog ? both : cat || dog ? dog : neither;
    if (found == error) throw std::invalid_argument("cat or dog?");
    return found;
}

// Each way of looking at the path with each rule for the words in it, because people combine them.
inline std::vector<shared::Mistake<int(Text)>> looks_and_rules() {
    const std::string in_path =
        "You look at the whole path, so a folder's name counts, too. Take the file's own name. ";
    const std::string large =
        "Dog and CAT count, too: make all letters small before you look, with for (char& c : name), not char c. ";
    const std::string clear = " Throw an error when the name has neither word, or both.";
    struct Look {
        std::string sentence;
        std::function<std::string(Text)> text;
    };
    struct Rule {
        std::string sentence;
        int neither, both;
    };
    std::vector<shared::Mistake<int(Text)>> mistakes;
    for (const Look& look : {Look{"", small_name}, Look{in_path, small_letters}, Look{large, name_of},
                             Look{in_path + large, [](Text path) { return path; }}}) {
        for (const Rule& rule :
             {Rule{"", error, error}, Rule{"A name without dog isn't always a cat." + clear, 0, 1},
              Rule{"A name without cat isn't always a dog." + clear, 1, 0},
              Rule{"A name with both words is an error. You take it for a dog.", error, 1},
              Rule{"A name with both words is an error. You take it for a cat.", error, 0},
              Rule{"A name with neither word is an error. You take it for a cat.", 0, error},
              Rule{"A name with neither word is an error. You take it for a dog.", 1, error},
              Rule{"A -1 would be used as a label without anybody noticing. Throw std::invalid_argument(...).", -1,
                   -1}}) {
            std::string sentence = look.sentence + rule.sentence;
            if (sentence.empty()) continue;  // that is right
            if (sentence.back() == ' ') sentence.pop_back();
            mistakes.push_back(
                {[look, rule](Text path) { return label(look.text(path), rule.neither, rule.both); }, sentence});
        }
    }
    return mistakes;
}

inline shared::Advice<int(Text)> label_of() {
    shared::Advice<int(Text)> advice{
        "label_of",
        "take the name without its folders, make its letters small, then ask twice: is cat in it? is dog in it?",
        "const bool cat = name.find(\"cat\") != std::string::npos, and dog the same; if (cat == dog) throw "
        "std::invalid_argument(...); return dog",
        {{[](Text path) { return 1 - datasets::label_of(path); }, "The labels are swapped: 0 is a cat, 1 is a dog."},
         {[](Text path) { return label(small_name(path).substr(0, 3), error, error); },
          "The word may be anywhere in the name, not only at its beginning."},
         {[](Text) { return label("", error, error); },
          "Every name is an error: in each of them both words count as found, or neither. Are the letters small in the "
          "name, and in what you look for? And is find compared with std::string::npos? find(...) >= 0 is always "
          "true."},
         // the word at place 0 isn't found, so the other one is
         {[](Text path) { return 1 - label(small_name(path).substr(0, 3), error, error); },
          "find gives a place, or npos, a huge number, when there is none. Here a word counts as found unless it is at "
          "place 0. Compare both with != std::string::npos."},
         {[](Text path) { return small_name(path).find("cat") != 0 ? 0 : 1; },
          "find gives a place, or npos, a huge number, when there is none. Here a name is a cat unless cat is at place "
          "0. Compare: != std::string::npos."},
         {[](Text path) { return name_of(path).find("dog") ? 1 : 0; },
          "find gives a place, or npos, a huge number, when there is none. As a condition both are true, and only "
          "place 0 is false. Compare: != std::string::npos. And make the letters small first."},
         {[](Text path) { return small_name(path).find("dog") ? 1 : 0; },
          "find gives a place, or npos, a huge number, when there is none. As a condition both are true, and only "
          "place 0 is false. Compare: != std::string::npos."}}};
    for (const shared::Mistake<int(Text)>& mistake : looks_and_rules()) advice.mistakes.push_back(mistake);
    return advice;
}

inline shared::Advice<Matrix(const std::vector<Pixels>&)> flatten() {
    using Pictures = const std::vector<Pixels>&;
    using N = std::size_t;
    return {"flatten",
            "a Matrix of the right shape first, then two loops: one over the numbers, one over the pictures",
            "Matrix X(n_x, m); with n_x = pictures[0].size(); X(i, j) is number i of picture j",
            {{[](Pictures p) {
                  const N n_x = p[0].size(), m = p.size();
                  return filled(p, [&](N i, N j) { return p[(i * m + j) / n_x][(i * m + j) % n_x]; });
              },
              "The shape is right, but the pictures are mixed. You fill X row after row with the numbers as they come, "
              "as reshape(-1, m) does. A picture must become a column."},
             {[](Pictures p) { return filled(p, [&](N i, N) { return p[0][i]; }); },
              "Every column is the first picture. Column j is pictures[j]."},
             {[](Pictures p) { return filled(p, [&](N i, N j) { return p[j][i] / 255.0; }); },
              "These are divided by 255 already. Here they stay from 0 to 255; scale does that."}}};
}

inline shared::Advice<double(unsigned char)> scale() {
    return {
        "scale",
        "one division; what does C++ do when both sides are whole numbers?",
        "divide by 255.0, not by 255: then one side is a double",
        {{[](unsigned char c) { return c / 255; },
          "Only 255 becomes 1, everything else 0. Integer division drops the remainder: 254 / 255 is 0. Write 255.0, "
          "and put the result into no int."},
         {[](unsigned char) { return 0.0; },
          "It is always 0. 1 / 255 of two whole numbers is 0: write 1.0 / 255, or colour / 255.0."},
         {[](unsigned char c) { return c / 256.0; },
          "You divide by 256. There are 256 colours, but the largest is 255, and it has to become 1."},
         {[](unsigned char c) { return 2.0 * c / 255.0 - 1.0; }, "That goes from -1 to 1. It should go from 0 to 1."},
         {[](unsigned char c) { return 1.0 - c / 255.0; },
          "Light and dark are swapped. 0 stays 0, and 255 becomes 1."}}};
}

inline shared::Advice<Pixels(const Matrix&, int)> unflatten() {
    using In = const Matrix&;
    return {
        "unflatten",
        "one loop over the rows of X, times 255; what does a cast do with the digits after the decimal point?",
        "std::vector<unsigned char> list; for each i: list.push_back(static_cast<unsigned char>(255.0 * X(i, j) + "
        "0.5)); the + 0.5 makes it round",
        {{[](In X, int j) { return listed(X.rows(), [&](int i) { return std::floor(255.0 * X(i, j)); }); },
          "A cast to a whole number cuts off: 76.9 becomes 76. To round, add 0.5 first, or take std::lround(x) from "
          "<cmath>."},
         {[](In X, int j) { return listed(X.rows(), [&](int i) { return std::floor(X(i, j)); }); },
          "Numbers from 0 to 1 become 0 or 1 when they are cut off. Multiply by 255 first."},
         {[](In X, int j) { return listed(X.rows(), [&](int i) { return std::lround(X(i, j)); }); },
          "The factor 255 is missing. Rounded, numbers from 0 to 1 are 0 or 1: multiply first."},
         {[](In X, int j) { return listed(X.rows(), [&](int i) { return 255 * std::lround(X(i, j)); }); },
          "You round before you multiply, and only 0 and 255 are left. Multiply first."},
         {[](In X, int j) { return listed(X.rows(), [&](int i) { return 255 * std::floor(X(i, j)); }); },
          "The digits after the point are cut off before the factor 255, and only 0 and 255 are left. Is there an int, "
          "or a cast around X(i, j) alone? Multiply first."},
         {[](In X, int j) { return listed(X.rows(), [&](int i) { return std::lround(256.0 * X(i, j)); }); },
          "You multiply by 256. The largest colour is 255, and 256 doesn't fit into a byte."},
         {[](In X, int j) { return listed(X.cols(), [&](int i) { return std::lround(255.0 * X(j, i)); }); },
          "That is row j. A picture is a column: X(i, j) for every i below X.rows()."},
         {[](In X, int j) {
              return listed(X.rows(), [&](int i) { return i == j ? std::lround(255.0 * X(X.rows() - 1, j)) : 0; });
          },
          "All numbers were written to place j of the list, and only the last is left. Number i belongs to place i."},
         {[](In X, int) { return ours::unflatten(X, 0); }, "That is column 0, whatever j is."},
         {[](In X, int j) { return ours::unflatten(X, j - 1); }, "That is column j - 1: columns count from 0."},
         {[](In X, int j) {
              return listed(X.rows(), [&](int i) { return std::lround(255.0 * X.data()[j * X.rows() + i]); });
          },
          "In data() a Matrix has its numbers row after row. Those of a column aren't neighbours there: use X(i, j)."},
         {[](In X, int j) {
              Pixels list(static_cast<std::size_t>(X.rows()));
              for (const unsigned char byte : ours::unflatten(X, j)) list.push_back(byte);
              return list;
          },
          "The list began with X.rows() zeros, and push_back adds more behind them. Begin with an empty list, or write "
          "list[i] = ..."}}};
}

}  // namespace mistakes
