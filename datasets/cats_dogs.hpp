// Cats (0) and dogs (1): the pictures of parts 1.4 to 1.9, 2.4 and 3.5, from one of three sources (the third, files of
// your own, is in picture_folders.hpp). Each gives a set of
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
#include "datasets/folders.hpp"
#include "datasets/images.hpp"

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

// The cats and dogs of a file of CIFAR-10's binary version, 32 x 32, in order, until there are `limit` of them. A
// record is one byte for the class (3 is cat, 5 is dog, the other eight are skipped), then 1,024 bytes of red, of green
// and of blue. Adds to `images` and `labels`. Throws std::invalid_argument when the file is empty, has part of a
// record, or a class above 9.
inline void add_cifar10(const File& file, int limit, std::vector<Image>& images, std::vector<int>& labels) {
    const std::string advice = "make cifar10 gets the files again";
    const std::size_t plane = 32 * 32, record = 1 + 3 * plane, rest = file.bytes.size() % record;
    if (file.bytes.empty()) refuse(file.path, "the file is empty", advice);
    if (rest != 0) {
        refuse(file.path, file.bytes.size(), "the file ends " + std::to_string(rest) + " bytes into a record of 3073",
               advice);
    }
    for (std::size_t start = 0; start < file.bytes.size(); start += record) {
        const int label = static_cast<unsigned char>(file.bytes[start]);
        if (label > 9) refuse(file.path, start, "class " + std::to_string(label) + "; expected 0 to 9", advice);
        if ((label != 3 && label != 5) || labels.size() == static_cast<std::size_t>(limit)) continue;
        Image image{32, 32, std::vector<unsigned char>(3 * plane)};
        for (std::size_t i = 0; i < 3 * plane; ++i) {  // planes of one colour -> the three colours side by side
            image.pixels[i] = static_cast<unsigned char>(file.bytes[start + 1 + i % 3 * plane + i / 3]);
        }
        images.push_back(std::move(image));
        labels.push_back(label == 5);
    }
}

// The first `limit` cats and dogs of these files. Throws std::invalid_argument as add_cifar10 does, and when none of
// the files has a cat or a dog.
inline Pictures cifar10_files(const std::vector<std::string>& paths, int limit) {
    if (limit < 1) throw std::invalid_argument("cifar10: the limit must be at least 1, not " + std::to_string(limit));
    std::vector<Image> images;
    std::vector<int> labels;
    for (const std::string& path : paths) {
        if (labels.size() == static_cast<std::size_t>(limit)) break;
        add_cifar10(read_file(path), limit, images, labels);
    }
    if (labels.empty()) {
        refuse(paths.front(), "no record is a cat or a dog", "make cifar10 gets the files again");
    }
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
    const std::string name = lower(std::filesystem::path(path).filename().string());
    const bool cat = name.find("cat") != std::string::npos, dog = name.find("dog") != std::string::npos;
    if (cat == dog) {
        throw std::invalid_argument(path + ": cat or dog? The file's name has " + (cat ? "both" : "neither") +
                                    " of the words; rename it, as cat.0.ppm or dog.0.ppm");
    }
    return dog;
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
