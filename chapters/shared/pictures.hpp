// The cats and dogs of a chapter: drawn ones, unless the reader names real ones with the variable CIFAR10 or PICTURES.
#pragma once

#include <algorithm>
#include <climits>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "chapters/shared/chapter.hpp"
#include "chapters/shared/options.hpp"
#include "chapters/shared/terminal.hpp"
#include "datasets/cats_dogs.hpp"
#include "datasets/examples.hpp"
#include "datasets/picture_folders.hpp"
#include "matrix/operations.hpp"

namespace shared {

struct PictureOptions {
    int train = 0, test = 0, size = 0;
    bool all = false;
    std::uint32_t seed = 0;
    std::string cifar10, pictures;  // folders; both empty: drawn pictures
};

// size: the n of n x n pixels. classes: the names of label 0 and label 1.
struct PictureSets {
    datasets::Pictures train, test;
    std::vector<std::string> classes{"cat", "dog"};
    int size = 0;
    std::string source;
};

// A variable's text, "" when it is not set: make run-1.8 CIFAR10=folder sets it for the chapter.
inline std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

// Asks for the options that choose pictures; train, test and size are what the chapter has when nothing is said, and
// seed_meaning is what else depends on the seed.
// CIFAR-10's own size is 32. Throws std::invalid_argument for what can't be combined.
inline PictureOptions picture_options(
    Options& options, int train, int test, int size,
    const std::string& seed_meaning = "of the drawn pictures, or of the choice from PICTURES") {
    PictureOptions choice;
    choice.cifar10 = variable("CIFAR10");
    choice.pictures = variable("PICTURES");
    choice.train = options.whole("--train", train, 2, 1000000, "pictures to train on");
    choice.test = options.whole("--test", test, 2, 1000000, "pictures for the test");
    choice.size = options.whole("--size", choice.cifar10.empty() ? size : 32, 1, 256, "n of n x n pixels");
    choice.all = options.flag("--all", "all pictures of the folder that CIFAR10 or PICTURES names");
    choice.seed = options.seed("--seed", 1, seed_meaning);
    if (!choice.cifar10.empty() && !choice.pictures.empty()) {
        throw std::invalid_argument("CIFAR10 and PICTURES are both set: expected one of them; leave the other out");
    }
    if (choice.all && choice.cifar10.empty() && choice.pictures.empty()) {
        throw std::invalid_argument(
            "--all needs real pictures: name their folder, make ... CIFAR10=folder; datasets/README.md tells how");
    }
    if (choice.all) choice.train = choice.test = INT_MAX;
    return choice;
}

// `count` of these pictures, or all when there are fewer, in a random order: sorted by name, one class would come
// first.
inline datasets::Pictures chosen_pictures(const std::vector<datasets::PictureFile>& files, int count, int size,
                                          RandomState& rng) {
    std::vector<datasets::PictureFile> chosen;
    std::vector<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    rng.shuffle(order);
    for (const int i : order) {
        if (static_cast<int>(chosen.size()) < count) chosen.push_back(files[static_cast<std::size_t>(i)]);
    }
    return datasets::pictures(chosen, size);
}

inline void resize_all(datasets::Pictures& pictures, int size) {
    for (datasets::Image& image : pictures.images) {
        if (image.width != size) image = datasets::resize(image, size);
    }
}

// The training set first, then the test set. Throws std::invalid_argument as the readers in datasets/ do.
inline PictureSets load_pictures(const PictureOptions& choice) {
    RandomState rng(choice.seed);
    PictureSets sets;
    sets.size = choice.size;
    if (!choice.cifar10.empty()) {
        sets.source = "CIFAR-10";
        sets.train = datasets::cifar10_train(choice.cifar10, choice.train);
        sets.test = datasets::cifar10_test(choice.cifar10, choice.test);
        resize_all(sets.train, choice.size);
        resize_all(sets.test, choice.size);
    } else if (!choice.pictures.empty()) {
        sets.source = "your own";
        const datasets::PictureFiles files = datasets::find_pictures(choice.pictures);
        sets.classes = files.classes;
        sets.train = chosen_pictures(files.train, choice.train, choice.size, rng);
        sets.test = chosen_pictures(files.test, choice.test, choice.size, rng);
    } else {
        sets.source = "drawn by the program";
        sets.train = datasets::drawn(choice.train, rng, choice.size);
        sets.test = datasets::drawn(choice.test, rng, choice.size);
    }
    return sets;
}

// What training takes, as part 1.4 has it. X: (n_x, m), its numbers from 0 to 1, Y: (1, m).
inline datasets::Examples examples(const datasets::Pictures& pictures) {
    return {datasets::flatten(pictures.images) / 255.0, pictures.Y};
}

// What training takes of a single picture file, for a network with n_x inputs: (n_x, 1), its numbers from 0 to 1.
// Throws std::invalid_argument when n_x is no 3 * n * n, so that the network was not trained on pictures, and as
// datasets::read_image does.
inline Matrix picture_column(const std::string& path, int n_x) {
    const int n = static_cast<int>(std::lround(std::sqrt(n_x / 3.0)));
    if (n_x < 3 || 3 * n * n != n_x) {
        throw std::invalid_argument("a network with " + std::to_string(n_x) +
                                    " inputs was not trained on colour pictures of n x n pixels; expected 3 * n * n");
    }
    return datasets::flatten({datasets::read_image(path, n)}) / 255.0;
}

// "300 (150 cats, 150 dogs)". A folder of your own gives its name as it is: "9 (4 apples, 5 pears)".
inline std::string counts(const datasets::Pictures& pictures, const std::vector<std::string>& classes) {
    const int ones = static_cast<int>(std::lround(sum(pictures.Y)));
    const auto several = [](const std::string& name) { return name == "cat" || name == "dog" ? name + "s" : name; };
    return std::to_string(pictures.Y.cols()) + " (" + std::to_string(pictures.Y.cols() - ones) + " " +
           several(classes[0]) + ", " + std::to_string(ones) + " " + several(classes[1]) + ")";
}

// Which pictures these are, for the start of the output.
inline std::string about(const PictureSets& sets) {
    const std::string n = std::to_string(sets.size);
    const bool drawn = sets.source == "drawn by the program";
    return "pictures: " + sets.source + ", " + n + " x " + n +
           (drawn ? "; datasets/README.md tells how to get real ones" : "") +
           "\ntraining set: " + counts(sets.train, sets.classes) + ", test set: " + counts(sets.test, sets.classes) +
           "\n";
}

// How far a long training is: the `report` that the models call with every cost they keep. Writes one line over and
// over on stderr, if that is a terminal, and wipes it at the end. `iterations`: how many there will be.
class Progress {
  public:
    Progress(std::string name, int iterations, bool terminal = is_terminal(stderr))
        : name_(std::move(name)), iterations_(iterations), terminal_(terminal) {}

    void operator()(int iteration, double cost) {
        if (!terminal_) return;
        const double left = iteration == 0 ? 0.0 : watch_.seconds() / iteration * (iterations_ - iteration);
        std::fprintf(stderr, "\r%s: iteration %d of %d, cost %.6f", name_.c_str(), iteration, iterations_, cost);
        if (iteration > 0) std::fprintf(stderr, ", %.0f s left   ", left);
        if (iteration + std::max(1, iteration - last_) >= iterations_) std::fprintf(stderr, "\r%79s\r", "");
        last_ = iteration;
    }

  private:
    std::string name_;
    int iterations_, last_ = 0;
    bool terminal_;
    Stopwatch watch_;
};

}  // namespace shared
