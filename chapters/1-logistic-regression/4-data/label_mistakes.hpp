// Part 1.4, spoilers: hints, and the likely mistakes in label_of: what is looked at, what is looked for, and which
// names are an error.
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "datasets/cats_dogs.hpp"

namespace mistakes {

using Text = const std::string&;

inline std::string small_letters(std::string text) {
    for (char& c : text) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

inline std::string name_of(Text path) {
    return std::filesystem::path(path).filename().string();
}

constexpr int error = -9;

// The label of a text with just one of the words, or else what `neither` and `both` say.
inline int label(Text text, int neither, int both) {
    const bool cat = text.find("cat") != std::string::npos, dog = text.find("dog") != std::string::npos;
    const int found = cat && dog ? both : cat || dog ? dog : neither;
    if (found == error) throw std::invalid_argument("cat or dog?");
    return found;
}

// The label of a name in which cat and dog were looked for.
inline int one_of(bool cat, bool dog) {
    return label(cat == dog ? "" : dog ? "dog" : "cat", error, error);
}

// Dog, DOG, Cat and CAT in small letters, and no other spelling.
inline std::string three_spellings(std::string text) {
    for (const std::string word : {"Dog", "DOG", "Cat", "CAT"}) {
        if (text.find(word) != std::string::npos) text.replace(text.find(word), word.size(), small_letters(word));
    }
    return text;
}

// Each way of looking at the path with each rule for the words in it, because people combine them.
inline std::vector<shared::Mistake<int(Text)>> looks_and_rules() {
    const std::string in_path =
        "You look at the whole path, so a folder's name counts, too. Take the file's own name. ";
    const std::string large =
        "Dog and CAT count, too: make all letters small before you look, with for (char& c : name), not char c. ";
    const std::string first_folder =
        "Only the first folder is cut off, and the names of others count, too. Take what follows the last /. ";
    const std::string spellings = "dOg is a dog, too: make all letters small, instead of looking for some spellings. ";
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
    for (const Look& look :
         {Look{"", [](Text path) { return small_letters(name_of(path)); }}, Look{in_path, small_letters},
          Look{large, name_of}, Look{in_path + large, [](Text path) { return path; }},
          Look{first_folder, [](Text path) { return small_letters(path.substr(path.find('/') + 1)); }},
          Look{spellings, [](Text path) { return three_spellings(name_of(path)); }}}) {
        for (const Rule& rule :
             {Rule{"", error, error}, Rule{"A name without dog isn't always a cat." + clear, 0, 1},
              Rule{"A name without cat isn't always a dog." + clear, 1, 0},
              Rule{"A name with both words is an error. You take it for a dog.", error, 1},
              Rule{"A name with both words is an error. You take it for a cat.", error, 0},
              Rule{"A name with neither word is an error. You take it for a cat.", 0, error},
              Rule{"A name with neither word is an error. You take it for a dog.", 1, error},
              Rule{"A -1 would be used as a label without anybody noticing. Throw std::invalid_argument(...).", -1, -1},
              Rule{"A name with both words is an error; you take it for a dog. One with neither is an error, too, not "
                   "-1.",
                   -1, 1},
              Rule{"A name with both words is an error; you take it for a cat. One with neither is an error, too, not "
                   "-1.",
                   -1, 0}}) {
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
         {[](Text path) {
              const std::string name = small_letters(name_of(path));
              return label(name.substr(0, 3), error, error);
          },
          "The word may be anywhere in the name, not only at its beginning."},
         {[](Text) { return label("", error, error); },
          "Every name is an error: in each of them both words count as found, or neither. Are the letters small in the "
          "name, and in what you look for? And is find compared with std::string::npos? find(...) >= 0 is always "
          "true."},
         {[](Text path) {
              const std::string name = small_letters(name_of(path));
              return one_of(name == "cat", name == "dog");
          },
          "A word counts only when it is the whole name. It may be anywhere in the name: take find, not ==."},
         {[](Text path) {
              const std::string name = small_letters(name_of(path));
              return one_of(name.find("cat.") != std::string::npos, name.find("dog.") != std::string::npos);
          },
          "A word counts only with a point behind it. It may be anywhere in the name: look for cat, not cat. with its "
          "point."},
         {[](Text path) {
              const std::string name = small_letters(name_of(path));
              return one_of(name.find("cat") != 0, name.find("dog") != 0);
          },
          "find gives a place, or npos, a huge number, when there is none. Here a word counts as found unless it is at "
          "place 0. Compare both with != std::string::npos."},
         {[](Text path) {
              const std::string name = small_letters(name_of(path));
              return one_of(name.find("cat") != 0, name.find("cat") == 0);
          },
          "find gives a place, or npos, a huge number, when there is none. Here a name is a cat unless cat is at place "
          "0. Compare: != std::string::npos."},
         {[](Text path) { return name_of(path).find("dog") ? 1 : 0; },
          "find gives a place, or npos, a huge number, when there is none. As a condition both are true, and only "
          "place 0 is false. Compare: != std::string::npos. And make the letters small first."},
         {[](Text path) { return small_letters(name_of(path)).find("dog") ? 1 : 0; },
          "find gives a place, or npos, a huge number, when there is none. As a condition both are true, and only "
          "place 0 is false. Compare: != std::string::npos."}}};
    for (const shared::Mistake<int(Text)>& mistake : looks_and_rules()) advice.mistakes.push_back(mistake);
    return advice;
}

}  // namespace mistakes
