// Part 2.4: the training loop, three starts, and six sizes of the hidden layer on circles; then three sizes on
// pictures. Each choice is made on validation examples, and the test set is opened once. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cstdio>
#include <string>

#include "chapters/2-one-hidden-layer/4-model/circles.hpp"
#include "chapters/2-one-hidden-layer/4-model/pictures.hpp"
#include "datasets/circles.hpp"

namespace {

void story(shared::Options& options) {
    const std::string data = options.choice("--data", "both", {"both", "circles", "pictures"},
                                            "the next four belong to the circles, or with pictures to these");
    const pictures::Setting usual = data == "pictures" ? pictures::usual : pictures::Setting{0, 1, 0.5, 3001};
    pictures::Setting setting;
    setting.n_h =
        options.whole("--n-h", 0, 0, 1000, "hidden units; 0: 1, 2, 3, 5, 10, 50 in turn (pictures: 1, 4, 16)");
    setting.scale = options.number("--scale", usual.scale, 0, 1e6, "the weights start as randn times this");
    setting.learning_rate = options.number("--learning-rate", usual.learning_rate, 1e-12, 1e12, "step size");
    setting.iterations = options.whole("--iterations", usual.iterations, 1, 1000000, "steps of gradient descent");
    const int points = options.whole("--points", 300, 1, 100000, "circles: examples to train on");
    const double noise = options.number("--noise", 0.15, 0, 1000, "circles: how far points stray from them");
    const int frames = options.whole("--frames", 40, 4, 100, "circles: pictures in the film");
    const shared::PictureOptions choice = shared::picture_options(options, /*train=*/20, /*test=*/600, /*size=*/16,
                                                                  "of all random numbers: data and weights");
    const std::string folder = options.text("--out", "out/2.4", "folder for the pictures");
    if (shared::helped(options, "Part 2.4: trains networks with one hidden layer on noisy circles, then on pictures."))
        return;
    const shared::OutputFolder out(folder);
    const shared::PictureSets sets = data == "circles" ? shared::PictureSets{} : shared::load_pictures(choice);

    if (data != "pictures") {
        RandomState rng(choice.seed);
        const datasets::Examples train = datasets::make_circles(points, noise, 0.8, rng);
        const datasets::Examples validation = datasets::make_circles(100, noise, 0.8, rng);
        RandomState others(choice.seed + 1000);  // a stream of their own, which the weights don't share
        const datasets::Examples test = datasets::make_circles(1000, noise, 0.8, others);
        circles::story({train, validation, test, setting.learning_rate, setting.iterations, frames}, setting, rng, out);
    }
    if (data == "both") std::printf("\n");
    if (data != "circles") pictures::story(sets, data == "both" ? pictures::usual : setting, choice.seed, out);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
