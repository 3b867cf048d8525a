// Cats (0) and dogs (1): the pictures of parts 1.4 to 1.9, 2.4 and 3.5, from one of three sources. Each gives a set of
// pictures of one size with their labels; what comes after does not know where they came from.
#pragma once

#include <algorithm>
#include <climits>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "datasets/faces.hpp"
#include "datasets/files.hpp"
#include "datasets/images.hpp"
#include "datasets/ppm.hpp"

namespace datasets {

// m pictures and Y: (1, m). Part 1.4 turns them into examples: X = flatten(images) / 255.0.
struct Pictures {
    std::vector<Image> images;
    Matrix Y;
};

inline Pictures labelled(std::vector<Image> images, const std::vector<int>& labels) {
    Pictures pictures{std::move(images), Matrix(1, static_cast<int>(labels.size()))};
    std::copy(labels.begin(), labels.end(), pictures.Y.data());
    return pictures;
}

// The files of a folder whose names begin and end so, in the order of their names. Throws std::invalid_argument when
// there is no such folder, or no such file in it; `advice` says what to do then.
inline std::vector<std::string> files_in(const std::string& folder, const std::string& begin, const std::string& end,
                                         const std::string& advice) {
    std::error_code problem;
    std::vector<std::string> paths;
    for (std::filesystem::directory_iterator entry(folder, problem), last; !problem && entry != last;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        const bool fits = name.size() >= begin.size() + end.size() && name.rfind(begin, 0) == 0 &&
                          name.compare(name.size() - end.size(), end.size(), end) == 0;
        if (fits) paths.push_back(entry->path().string());
    }
    if (problem) throw std::invalid_argument(folder + ": the folder can't be read; " + advice);
    if (paths.empty())
        throw std::invalid_argument(folder + ": no file in it is named " + begin + "*" + end + "; " + advice);
    std::sort(paths.begin(), paths.end());
    return paths;
}

// The cats and dogs of CIFAR-10's binary version, 32 x 32, in the order of the files, the first `limit` of them. A
// record is one byte for the class (3 is cat, 5 is dog, the other eight are skipped), then 1,024 bytes of red, of green
// and of blue. Throws std::invalid_argument when a file has part of a record or a class above 9, or all have no cat and
// no dog.
inline Pictures cifar10_files(const std::vector<std::string>& paths, int limit) {
    if (limit < 1) throw std::invalid_argument("cifar10: the limit must be at least 1, not " + std::to_string(limit));
    const std::string advice = "make cifar10 gets the files again";
    const std::size_t plane = 32 * 32, record = 1 + 3 * plane;
    std::vector<Image> images;
    std::vector<int> labels;
    for (const std::string& path : paths) {
        if (labels.size() == static_cast<std::size_t>(limit)) break;
        const File file = read_file(path);
        const std::size_t rest = file.bytes.size() % record;
        if (file.bytes.empty() || rest != 0) {
            refuse(path, file.bytes.size(), "the file ends " + std::to_string(rest) + " bytes into a record of 3073",
                   advice);
        }
        for (std::size_t start = 0; start < file.bytes.size(); start += record) {
            const int label = static_cast<unsigned char>(file.bytes[start]);
            if (label > 9) refuse(path, start, "class " + std::to_string(label) + "; expected 0 to 9", advice);
            if ((label != 3 && label != 5) || labels.size() == static_cast<std::size_t>(limit)) continue;
            Image image{32, 32, std::vector<unsigned char>(3 * plane)};
            for (std::size_t i = 0; i < 3 * plane; ++i) {  // planes of one colour -> the three colours side by side
                image.pixels[i] = static_cast<unsigned char>(file.bytes[start + 1 + i % 3 * plane + i / 3]);
            }
            images.push_back(std::move(image));
            labels.push_back(label == 5);
        }
    }
    if (labels.empty()) throw std::invalid_argument(paths.front() + ": no record is a cat or a dog; " + advice);
    return labelled(std::move(images), labels);
}

// Every data_batch_*.bin of the folder. Throws std::invalid_argument as files_in and cifar10_files do.
inline Pictures cifar10_train(const std::string& folder, int limit = INT_MAX) {
    return cifar10_files(files_in(folder, "data_batch_", ".bin", "make cifar10 gets CIFAR-10"), limit);
}

// test_batch.bin of the folder. Throws std::invalid_argument as cifar10_files does.
inline Pictures cifar10_test(const std::string& folder, int limit = INT_MAX) {
    return cifar10_files({folder + "/test_batch.bin"}, limit);
}

// Part 1.4's label: 1 for a file named dog, 0 for cat, upper case or lower. Only the file's own name counts: the page
// looks at the whole path, where a folder named dogs_and_cats makes every cat a dog. Throws std::invalid_argument when
// the name has neither word or both (by the author's rule, neither is a cat and both are a dog).
inline int label_of(const std::string& path) {
    std::string name = std::filesystem::path(path).filename().string();
    for (char& c : name) c = 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool cat = name.find("cat") != std::string::npos, dog = name.find("dog") != std::string::npos;
    if (cat == dog) {
        throw std::invalid_argument(path + ": cat or dog? The file's name has " + (cat ? "both" : "neither") +
                                    " of the words; rename it, as cat.0.ppm or dog.0.ppm");
    }
    return dog;
}

// Every *.ppm of a folder, in the order of their names. Throws std::invalid_argument as files_in does.
inline std::vector<std::string> picture_files(const std::string& folder) {
    return files_in(folder, "", ".ppm", "datasets/README.md tells how to make PPM pictures");
}

// These PPM files, resized to n x n. Throws std::invalid_argument as label_of and read_image do.
inline Pictures pictures(const std::vector<std::string>& paths, int n) {
    std::vector<Image> images;
    std::vector<int> labels;
    for (const std::string& path : paths) {
        labels.push_back(label_of(path));
        images.push_back(read_image(path, n));
    }
    return labelled(std::move(images), labels);
}

// m faces drawn by the program, n x n, half of them cats (the larger half dogs when m is odd), in a shuffled order.
// Draws the order first, then face after face. Throws std::invalid_argument when m < 1 or n is outside 1 to 1000.
inline Pictures drawn(int m, RandomState& rng, int n) {
    if (m < 1) throw std::invalid_argument("drawn: m must be at least 1, not " + std::to_string(m));
    std::vector<int> labels(static_cast<std::size_t>(m), 1);
    std::fill(labels.begin(), labels.begin() + m / 2, 0);
    rng.shuffle(labels);
    std::vector<Image> images;
    for (const int label : labels) images.push_back(label == 1 ? draw_dog(n, rng) : draw_cat(n, rng));
    return labelled(std::move(images), labels);
}

}  // namespace datasets
