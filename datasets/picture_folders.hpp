// Pictures of your own, as PPM or PGM files in folders: which there are, what their labels are, and which are kept for
// the test.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "datasets/cats_dogs.hpp"
#include "datasets/folders.hpp"
#include "datasets/ppm.hpp"

namespace datasets {

// A picture that has not been read yet, and its label, 0 or 1.
struct PictureFile {
    std::string path;
    int label = 0;
};

// classes: the names of label 0 and label 1.
struct PictureFiles {
    std::vector<PictureFile> train, test;
    std::vector<std::string> classes;
};

// The pictures of a folder, *.ppm, *.pgm or *.pnm in small letters or capitals; what else is in it is left alone.
// Throws std::invalid_argument when there is none, and says how to convert what is there instead.
inline std::vector<std::string> picture_files(const std::string& folder) {
    const std::string advice = "datasets/README.md tells how to make PPM pictures";
    std::vector<std::string> paths;
    std::string other, other_end;
    for (const std::string& name : names_in(folder, advice)) {
        const std::string end = lower(name.substr(std::min(name.rfind('.'), name.size())));
        if (end == ".ppm" || end == ".pgm" || end == ".pnm") paths.push_back(folder + "/" + name);
        for (const std::string format : {".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".heic", ".tif", ".tiff"}) {
            if (end != format || !other.empty()) continue;
            other = name;
            other_end = name.substr(name.rfind('.'));
        }
    }
    if (!paths.empty()) return paths;
    if (other.empty()) refuse(folder, "no file in it is named *.ppm or *.pgm", advice);
    refuse(folder, "no file in it is named *.ppm or *.pgm, but there is " + other,
           "ImageMagick converts them all: mogrify -format ppm *" + other_end);
}

// The pictures of a folder with their labels; sets `classes`. Two sub-folders are two classes, the first name is 0.
// Without sub-folders the file's own name says cat or dog. Throws std::invalid_argument as picture_files and label_of.
inline std::vector<PictureFile> labelled_files(const std::string& folder, std::vector<std::string>& classes) {
    classes = sub_folders(folder, "expected pictures in it, or two folders of pictures");
    std::vector<PictureFile> files;
    if (classes.size() == 2) {
        for (int label = 0; label < 2; ++label) {
            const std::string name = classes[static_cast<std::size_t>(label)];
            for (const std::string& path : picture_files(folder + "/" + name)) files.push_back({path, label});
        }
        return files;
    }
    classes = {"cat", "dog"};
    for (const std::string& path : picture_files(folder)) files.push_back({path, label_of(path)});
    return files;
}

// Keeps every fifth picture of each class for the test, beginning with the first in the order of their names. So the
// test set is the same for every seed, and no network trained on this folder has seen it. Throws std::invalid_argument
// when a class has a single picture.
inline PictureFiles every_fifth_for_test(const std::string& folder, const std::vector<PictureFile>& files,
                                         const std::vector<std::string>& classes) {
    PictureFiles sets{{}, {}, classes};
    int seen[2] = {0, 0};
    for (const PictureFile& file : files) (seen[file.label]++ % 5 == 0 ? sets.test : sets.train).push_back(file);
    for (const std::size_t label : {0U, 1U}) {
        if (seen[label] > 1) continue;
        refuse(folder + "/" + classes[label], "there is a single picture in it",
               "expected two or more: one to train on, one for the test");
    }
    return sets;
}

// A folder is laid out in one of two ways. The tutorial's has Train_data and Test_data, each with files named cat.* and
// dog.*, or with a sub-folder for each class. The other has two sub-folders, named as you like: they are the classes.
// Throws std::invalid_argument for anything else, and as the functions above.
inline PictureFiles find_pictures(const std::string& folder) {
    const std::string expected = "expected two, one for each class, as " + folder + "/apples and " + folder +
                                 "/pears, or Train_data and Test_data";
    const std::vector<std::string> names =
        sub_folders(folder, "name a folder of pictures; datasets/README.md tells how");
    std::string list;
    bool parted = false, sets = false;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
        parted = parted || name == "Train_data" || name == "Test_data";
        // Two folders named train and test are hardly two classes.
        sets = sets || lower(name).rfind("train", 0) == 0 || lower(name).rfind("test", 0) == 0;
    }
    if (parted) {
        PictureFiles found;
        std::vector<std::string> test_classes;
        found.train = labelled_files(folder + "/Train_data", found.classes);
        found.test = labelled_files(folder + "/Test_data", test_classes);
        if (found.classes == test_classes) return found;
        refuse(folder, "Train_data and Test_data have different classes", "give their sub-folders the same names");
    }
    if (names.size() != 2) {
        const std::string count = std::to_string(names.size()) + (names.size() == 1 ? " sub-folder" : " sub-folders");
        refuse(folder, "it has " + count + (list.empty() ? "" : ": " + list), expected);
    }
    if (sets) refuse(folder, "its sub-folders are " + list, "name them Train_data and Test_data; or else " + expected);
    std::vector<std::string> classes;
    const std::vector<PictureFile> files = labelled_files(folder, classes);
    return every_fifth_for_test(folder, files, classes);
}

// Reads these files, n x n each. Throws std::invalid_argument as read_image does.
inline Pictures pictures(const std::vector<PictureFile>& files, int n) {
    std::vector<Image> images;
    std::vector<int> labels;
    for (const PictureFile& file : files) {
        images.push_back(read_image(file.path, n));
        labels.push_back(file.label);
    }
    return labelled(std::move(images), labels);
}

}  // namespace datasets
