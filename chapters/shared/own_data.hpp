// Points of your own, and networks that are kept: the options --data, --label, --test-share, --save and --load, and
// what they bring in.
#pragma once

#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "chapters/shared/options.hpp"
#include "chapters/shared/weights.hpp"
#include "datasets/csv.hpp"
#include "datasets/prepare.hpp"
#include "datasets/whole_file.hpp"
#include "matrix/operations.hpp"
#include "matrix/random.hpp"

namespace shared {

// Empty texts: not asked for.
struct OwnData {
    std::string data, label, save, load;
    double test_share = 0.2;
};

// Asks for the options. Throws std::invalid_argument when --label comes without --data.
inline OwnData own_data(Options& options) {
    OwnData choice;
    choice.data = options.text("--data", "", "a table of your own points, as points.csv");
    choice.label = options.text("--label", "", "its column with the label; the last one if not given");
    choice.test_share = options.number("--test-share", 0.2, 0.01, 0.99, "the part of the points kept for the test");
    choice.save = options.text("--save", "", "a folder for the trained network: W1.npy, b1.npy, ...");
    choice.load = options.text("--load", "", "a folder with a saved network to start from");
    if (choice.data.empty() && !choice.label.empty()) {
        throw std::invalid_argument("--label names a column of --data: expected both");
    }
    return choice;
}

// Tries whether the folder for --save can be written to, or made. Nothing is left behind: a training may still fail.
// To be called when all options are known to be good, and before the training.
// Throws std::invalid_argument when it can't.
inline void prepare_save(const OwnData& choice) {
    if (choice.save.empty()) return;
    datasets::require_writable(datasets::first_that_exists(choice.save), "choose another with --save");
}

// table: all of the points, in their own units. train, test: the two parts of it, standardized by `scale`.
// test_places: which points of the table are in the test set, from 0. path: where the table came from.
// Where a network is only asked, train and test are empty. Where nothing is to be standardized, scale is empty.
struct Points {
    datasets::Examples train, test;
    datasets::Scale scale;
    datasets::Table table;
    std::vector<int> test_places;
    std::string path;
};

// X: (n_x, m), in the table's units -> the same as the network sees it.
inline Matrix scaled(const Points& points, const Matrix& X) {
    return points.scale.mean.size() == 0 ? X : datasets::standardize(X, points.scale);
}

// What a loaded network tells about the tables that it can be used for.
inline datasets::Known known_of(const SavedNetwork& network) {
    return {network.W.front().cols(), network.columns, network.classes};
}

// The table of --data, not split yet. A network that was loaded brings the mean and the deviation of its own training:
// the numbers must mean to it what they meant there. Then the table needs no labels.
// Throws std::invalid_argument as the readers in datasets/ do, and when the network does not fit the table.
inline Points read_points(const OwnData& choice, const SavedNetwork* loaded = nullptr) {
    Points points;
    points.path = choice.data;
    const datasets::Known known = loaded != nullptr ? known_of(*loaded) : datasets::Known{};
    points.table = datasets::read_csv(choice.data, choice.label, known);
    if (points.table.classes.empty()) points.table.classes = {"label 0", "label 1"};
    if (loaded == nullptr) return points;
    require_fits(*loaded, choice.load, points.table.examples.X.rows());
    points.scale = {loaded->mean, loaded->deviation, {}};
    return points;
}

// Splits the table by the seed: points to train on, and some that are kept for the test. Without a loaded network they
// are standardized with the training set's numbers. Throws std::invalid_argument when the table has no labels, or too
// few of one kind.
inline void split_points(Points& points, const OwnData& choice, std::uint32_t seed) {
    if (points.table.label.empty()) {
        datasets::refuse(choice.data, "it has no column of labels, which training needs",
                         "add one, or say --iterations 0 to predict");
    }
    RandomState rng(seed);
    const datasets::Split parts = datasets::split(points.table.examples, choice.test_share, rng);
    if (choice.load.empty()) points.scale = datasets::scale_of(parts.train.X);
    points.train = {scaled(points, parts.train.X), parts.train.Y};
    points.test = {scaled(points, parts.test.X), parts.test.Y};
    points.test_places = parts.test_places;
}

// What --save writes for a network trained on these points.
inline SavedNetwork network_of(const std::vector<Matrix>& W, const std::vector<Matrix>& b, const Points& points) {
    return {W, b, points.scale.mean, points.scale.deviation, points.table.classes, points.table.columns};
}

// "14 (7 apple, 7 pear)". Y: (1, m) of 0 and 1.
inline std::string counts_of(const Matrix& Y, const std::vector<std::string>& classes) {
    const int ones = static_cast<int>(std::lround(sum(Y)));
    return std::to_string(Y.cols()) + " (" + std::to_string(Y.cols() - ones) + " " + classes[0] + ", " +
           std::to_string(ones) + " " + classes[1] + ")";
}

// Which points these are, for the start of the output.
inline std::string about(const Points& points) {
    const datasets::Table& table = points.table;
    std::string text = "points: " + points.path + ", inputs:";
    for (std::size_t i = 0; i < table.columns.size() && i < 10; ++i) text += (i == 0 ? " " : ", ") + table.columns[i];
    if (table.columns.size() > 10) text += " and " + std::to_string(table.columns.size() - 10) + " more";
    text += "\nlabel: " + (table.label.empty() ? "none" : table.label);
    text += "; 0 is " + table.classes[0] + ", 1 is " + table.classes[1] + "\n";
    if (points.train.Y.size() == 0) return text;
    text += "training set: " + counts_of(points.train.Y, table.classes);
    text += ", test set: " + counts_of(points.test.Y, table.classes) + "\n";
    for (const int i : points.scale.constant) {
        text += table.columns[static_cast<std::size_t>(i)] +
                " is the same in every training example: it tells the network nothing\n";
    }
    return text;
}

}  // namespace shared
