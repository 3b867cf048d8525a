#include "chapters/shared/own_data.hpp"

#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using support::error_of;

namespace {

const std::string folder_name = "build/own_data_test";

shared::OwnData choice(std::vector<std::string> words) {
    words.insert(words.begin(), "program");
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    shared::Options options(static_cast<int>(argv.size()), argv.data());
    return shared::own_data(options);
}

// Twenty points, ten of each colour; `always` is the same in all of them.
std::string table() {
    std::string text = "x,always,colour\n";
    for (int j = 0; j < 20; ++j) text += std::to_string(j * j) + ",0.1," + (j % 2 == 0 ? "red" : "blue") + "\n";
    return text;
}

}  // namespace

TEST_CASE("own points: split by the seed, standardized with the training set's numbers, and told about") {
    const Scratch folder(folder_name);
    const shared::OwnData own = choice({"--data", folder.write("p.csv", table()), "--test-share", "0.3"});
    const shared::Points points = shared::load_points(own, 5);
    CHECK(shared::about(points) == "points: " + folder_name +
                                       "/p.csv, inputs: x, always\nlabel: colour; 0 is blue, 1 is red\n"
                                       "training set: 14 (7 blue, 7 red), test set: 6 (3 blue, 3 red)\n"
                                       "always is the same in every training example: it tells the network nothing\n");
    const datasets::Scale scale = datasets::scale_of(points.train.X);
    CHECK(std::fabs(scale.mean(0, 0)) < 1e-12);
    CHECK(std::fabs(scale.deviation(0, 0) - 1) < 1e-12);
    CHECK(scale.mean(1, 0) == 0);
    CHECK(std::fabs(datasets::scale_of(points.test.X).mean(0, 0)) > 1e-3);  // not the test set's own
    CHECK(support::equal(points.train.X, shared::load_points(own, 5).train.X));
    CHECK_FALSE(support::equal(points.train.X, shared::load_points(own, 6).train.X));
}

TEST_CASE("a loaded network brings the scale of its own training, and refuses other data") {
    const Scratch folder(folder_name);
    const shared::OwnData own =
        choice({"--data", folder.write("p.csv", table()), "--label", "colour", "--load", "net"});
    shared::SavedNetwork network{
        {Matrix(1, 2, 1.0)}, {Matrix(1, 1)}, Matrix{{10}, {0}}, Matrix{{2}, {1}}, {"blue", "red"}};
    const shared::Points plain = shared::load_points(own, 5), scaled = shared::load_points(own, 5, &network);
    for (int j = 0; j < plain.test.X.cols(); ++j) {
        const double x = plain.test.X(0, j) * plain.scale.deviation(0, 0) + plain.scale.mean(0, 0);
        CHECK(std::fabs(scaled.test.X(0, j) - (x - 10) / 2) < 1e-9);
        CHECK(scaled.test.X(1, j) == 0.1);
    }
    const shared::SavedNetwork again = shared::network_of(network.W, network.b, scaled);
    CHECK(support::equal(again.mean, network.mean));
    CHECK(again.classes == network.classes);

    network.classes = {"no", "yes"};
    CHECK(error_of([&] { shared::load_points(own, 5, &network); }) ==
          folder_name + "/p.csv: its labels are blue and red; the network in net was trained on no and yes");
    network.W[0] = Matrix(1, 3);
    CHECK(error_of([&] { shared::load_points(own, 5, &network); }) ==
          "net: its network takes 3 inputs; the data have 2");
}

TEST_CASE("options that don't go together, and a folder that can't be written to") {
    CHECK(error_of([] { choice({"--label", "y"}); }) == "--label names a column of --data: expected both");
    CHECK(error_of([] {
              choice({"--test-share", "1"});
          }).find("expected a number from 0.01 to 0.99") != std::string::npos);
    const Scratch folder(folder_name);
    const shared::OwnData good = choice({"--save", folder_name + "/a/b"});
    CHECK_FALSE(std::filesystem::exists(folder_name + "/a"));  // nothing is made while options may still be wrong
    shared::prepare_save(good);
    CHECK(std::filesystem::is_empty(folder_name + "/a/b"));
    const std::string file = folder.write("file", "x");
    CHECK(error_of([&] {
              shared::prepare_save(choice({"--save", file + "/net"}));
          }) == "can't write into the folder '" + file + "/net' (Not a directory): choose another with --save");
}
