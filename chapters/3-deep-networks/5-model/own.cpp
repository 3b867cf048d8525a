// Part 3.5 with pictures of your own: train a network on two folders of them, keep it, and ask it about one more
// picture. make run-3.5 runs this program instead of chapter.cpp when ARGS has --save, --load or --classify.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/5-model/pictures.hpp"
#include "chapters/shared/chapter.hpp"
#include "chapters/shared/pictures.hpp"
#include "chapters/shared/weights.hpp"

namespace {

using deep_network::Parameters;

struct Settings {
    std::string save, load, classify;
    shared::PictureOptions choice;
    pictures::Setting network;
};

Settings read_settings(shared::Options& options) {
    Settings s;
    s.save = options.text("--save", "", "a folder for the trained network: W1.npy, b1.npy, ...");
    s.load = options.text("--load", "", "a folder with a saved network, for --classify");
    s.classify = options.text("--classify", "", "a picture, PPM or PGM: which of the two classes is it?");
    options.choice("--data", "pictures", {"pictures"}, "the circles are kept by 3.6's own.cpp");
    const int usual = shared::variable("PICTURES").empty() ? 300 : 1000;
    s.choice = shared::picture_options(options, usual, usual, /*size=*/16,
                                       "of the pictures, or of their order, and of the weights");
    const int n_x = 3 * s.choice.size * s.choice.size;
    s.network.layers = options.layers("--layers", {n_x, 10, 1}, "units per layer, from the pixels' colours to 1");
    s.network.scale = options.number("--scale", 0.05, 0, 1e6, "the weights start as randn times this");
    s.network.learning_rate = options.number("--learning-rate", 0.03, 1e-12, 1e12, "step size");
    s.network.iterations = options.whole("--iterations", 3000, 1, 1000000, "steps of gradient descent");
    if (!options.help_wanted() && s.load.empty() != s.classify.empty()) {
        throw std::invalid_argument("--classify FILE and --load DIR go together: the network in DIR is asked");
    }
    if (!s.load.empty() && !s.save.empty()) {
        throw std::invalid_argument("--load asks a network and --save trains one: give one of them");
    }
    return s;
}

// The last cell of the course's notebook: one picture, and what the network takes it for.
void classify(const std::string& path, const std::string& folder) {
    const shared::SavedNetwork network = shared::load_network(folder);
    if (network.mean.size() > 0 || !network.columns.empty()) {
        datasets::refuse(folder, "its network was trained on a table, not on pictures",
                         "make run-3.6 has --load for it");
    }
    shared::require_fits(network, folder, network.W.front().cols());
    const Matrix x = shared::picture_column(path, network.W.front().cols());
    const double a = deep_network::L_model_forward(x, {network.W, network.b}).back().A(0, 0);
    const std::vector<std::string> unnamed{"label 0", "label 1"};
    const std::vector<std::string>& classes = network.classes.empty() ? unnamed : network.classes;
    std::printf("%s: %s, %.1f %% sure\n", path.c_str(), classes[a > 0.5].c_str(), 100.0 * std::max(a, 1.0 - a));
}

void train(const Settings& s) {
    const shared::PictureSets sets = shared::load_pictures(s.choice);
    const datasets::Examples train = shared::examples(sets.train), test = shared::examples(sets.test);
    std::printf("%s", shared::about(sets).c_str());
    RandomState rng(s.choice.seed);
    const Parameters start = pictures::random_start(s.network.layers, s.network.scale, rng);
    shared::Progress progress("3.5", s.network.iterations);
    const auto report = [&](int i, double cost, const Parameters&) { progress(i, cost); };
    const Parameters p = deep_network::L_layer_model(train.X, train.Y, start, s.network.learning_rate,
                                                     s.network.iterations, pictures::every, report)
                             .parameters;
    std::printf("training cost: %.6f, accuracy: %.1f %%\n", pictures::cost(p, train), pictures::right(p, train));
    std::printf("test cost: %.6f, accuracy: %.1f %%\n", pictures::cost(p, test), pictures::right(p, test));
    shared::save_network(s.save, {p.W, p.b, {}, {}, sets.classes, {}});
    std::printf("the network is in %s; 0 is %s, 1 is %s\n", s.save.c_str(), sets.classes[0].c_str(),
                sets.classes[1].c_str());
}

void story(shared::Options& options) {
    const Settings s = read_settings(options);
    if (shared::helped(options, "Part 3.5 with pictures of your own, and networks that are kept.")) return;
    if (!s.classify.empty()) return classify(s.classify, s.load);
    datasets::require_writable(datasets::first_that_exists(s.save), "choose another with --save");
    train(s);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
