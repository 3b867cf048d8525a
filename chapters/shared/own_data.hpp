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

// Makes the folder for --save, if there is to be one, and tries it. To be called when all options are known to be good,
// and before the training. Throws std::invalid_argument when the folder can't be written to.
inline void prepare_save(const OwnData& choice) {
    if (!choice.save.empty()) datasets::require_writable(choice.save, "choose another with --save");
}

// Points to train and to test on, standardized. path: where the table came from.
struct Points {
    datasets::Examples train, test;
    datasets::Scale scale;
    datasets::Table table;
    std::string path;
};

// Reads the table of --data and splits it by the seed. With a loaded network, its mean and deviation are used (the
// numbers must mean to it what they meant in its training), else those of the training set.
// Throws std::invalid_argument as the readers in datasets/ do, and when the network does not fit the table.
inline Points load_points(const OwnData& choice, std::uint32_t seed, const SavedNetwork* loaded = nullptr) {
    Points points;
    points.path = choice.data;
    points.table = datasets::read_csv(choice.data, choice.label);
    if (loaded != nullptr) {
        require_fits(*loaded, choice.load, points.table.examples.X.rows());
        if (!loaded->classes.empty() && loaded->classes != points.table.classes) {
            datasets::refuse(choice.data,
                             "its labels are " + points.table.classes[0] + " and " + points.table.classes[1],
                             "the network in " + choice.load + " was trained on " + loaded->classes[0] + " and " +
                                 loaded->classes[1]);
        }
    }
    RandomState rng(seed);
    const datasets::Split parts = datasets::split(points.table.examples, choice.test_share, rng);
    points.scale = datasets::scale_of(parts.train.X);
    if (loaded != nullptr && loaded->mean.size() > 0) points.scale = {loaded->mean, loaded->deviation, {}};
    points.train = {datasets::standardize(parts.train.X, points.scale), parts.train.Y};
    points.test = {datasets::standardize(parts.test.X, points.scale), parts.test.Y};
    return points;
}

// What --save writes for a network trained on these points.
inline SavedNetwork network_of(const std::vector<Matrix>& W, const std::vector<Matrix>& b, const Points& points) {
    return {W, b, points.scale.mean, points.scale.deviation, points.table.classes};
}

// Which points these are, for the start of the output.
inline std::string about(const Points& points) {
    const datasets::Table& table = points.table;
    const auto counts = [&](const Matrix& Y) {
        const int ones = static_cast<int>(std::lround(sum(Y)));
        return std::to_string(Y.cols()) + " (" + std::to_string(Y.cols() - ones) + " " + table.classes[0] + ", " +
               std::to_string(ones) + " " + table.classes[1] + ")";
    };
    std::string text = "points: " + points.path + ", inputs:";
    for (std::size_t i = 0; i < table.columns.size() && i < 10; ++i) text += (i == 0 ? " " : ", ") + table.columns[i];
    if (table.columns.size() > 10) text += " and " + std::to_string(table.columns.size() - 10) + " more";
    text += "\nlabel: " + table.label + "; 0 is " + table.classes[0] + ", 1 is " + table.classes[1];
    text += "\ntraining set: " + counts(points.train.Y) + ", test set: " + counts(points.test.Y) + "\n";
    for (const int i : points.scale.constant) {
        text += table.columns[static_cast<std::size_t>(i)] +
                " is the same in every training example: it tells the network nothing\n";
    }
    return text;
}

}  // namespace shared
