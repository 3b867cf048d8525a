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

shared::Points load(const shared::OwnData& own, std::uint32_t seed, const shared::SavedNetwork* network = nullptr) {
    shared::Points points = shared::read_points(own, network);
    shared::split_points(points, own, seed);
    return points;
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
    const shared::Points points = load(own, 5);
    CHECK(shared::about(points) == "points: " + folder_name +
                                       "/p.csv, inputs: x, always\nlabel: colour; 0 is blue, 1 is red\n"
                                       "training set: 14 (7 blue, 7 red), test set: 6 (3 blue, 3 red)\n"
                                       "always is the same in every training example: it tells the network nothing\n");
    const datasets::Scale scale = datasets::scale_of(points.train.X);
    CHECK(std::fabs(scale.mean(0, 0)) < 1e-12);
    CHECK(std::fabs(scale.deviation(0, 0) - 1) < 1e-12);
    CHECK(scale.mean(1, 0) == 0);
    CHECK(std::fabs(datasets::scale_of(points.test.X).mean(0, 0)) > 1e-3);  // not the test set's own
    for (int j = 0; j < 6; ++j) {
        const int place = points.test_places[static_cast<std::size_t>(j)];
        CHECK(shared::scaled(points, points.table.examples.X)(0, place) == points.test.X(0, j));
    }
    CHECK(support::equal(points.train.X, load(own, 5).train.X));
    CHECK_FALSE(support::equal(points.train.X, load(own, 6).train.X));
}

TEST_CASE("a loaded network brings the scale of its own training, and refuses other data") {
    const Scratch folder(folder_name);
    const shared::OwnData own =
        choice({"--data", folder.write("p.csv", table()), "--label", "colour", "--load", "net"});
    shared::SavedNetwork network{{Matrix(1, 2, 1.0)}, {Matrix(1, 1)},  Matrix{{10}, {0}},
                                 Matrix{{2}, {1}},    {"blue", "red"}, {"x", "always"}};
    const shared::OwnData bare = choice({"--data", own.data});
    const shared::Points plain = load(bare, 5), scaled = load(own, 5, &network);
    for (int j = 0; j < plain.test.X.cols(); ++j) {
        const double x = plain.test.X(0, j) * plain.scale.deviation(0, 0) + plain.scale.mean(0, 0);
        CHECK(std::fabs(scaled.test.X(0, j) - (x - 10) / 2) < 1e-9);
        CHECK(scaled.test.X(1, j) == 0.1);
    }
    const shared::SavedNetwork again = shared::network_of(network.W, network.b, scaled);
    CHECK(support::equal(again.mean, network.mean));
    CHECK(again.classes == network.classes);

    CHECK(again.columns == network.columns);

    network.classes = {"no", "yes"};
    CHECK(error_of([&] {
              load(own, 5, &network);
          }).find("p.csv, line 2, column 3: 'red' is no label of the network's, which are 'no' and 'yes'; ") !=
          std::string::npos);
    network.columns = {"always", "x"};
    CHECK(error_of([&] { load(own, 5, &network); }).find("(the same inputs in another order)") != std::string::npos);
    network.W[0] = Matrix(1, 3);
    CHECK(error_of([&] { load(own, 5, &network); }).find("p.csv: it has 2 inputs; the network takes 3: ") !=
          std::string::npos);
}

TEST_CASE("a table without labels can be read for a network, not trained on; unscaled networks stay so") {
    const Scratch folder(folder_name);
    const shared::OwnData own = choice({"--data", folder.write("p.csv", "x,y\n1,2\n3,4\n"), "--load", "net"});
    const shared::SavedNetwork network{{Matrix(1, 2, 1.0)}, {Matrix(1, 1)}, {}, {}, {}, {}};
    shared::Points points = shared::read_points(own, &network);
    CHECK(shared::about(points) == "points: " + own.data + ", inputs: x, y\nlabel: none; 0 is label 0, 1 is label 1\n");
    CHECK(support::equal(shared::scaled(points, points.table.examples.X), Matrix{{1, 3}, {2, 4}}));
    CHECK(error_of([&] { shared::split_points(points, own, 1); }) ==
          own.data + ": it has no column of labels, which training needs; add one, or say --iterations 0 to predict");
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
    CHECK_FALSE(std::filesystem::exists(folder_name + "/a"));  // and nothing before there are weights to save
    CHECK(std::filesystem::is_empty(folder_name));
    shared::prepare_save(choice({"--save", "a-name-in-this-folder"}));
    CHECK_FALSE(std::filesystem::exists("a-name-in-this-folder"));
    const std::string file = folder.write("file", "x");
    CHECK(error_of([&] {
              shared::prepare_save(choice({"--save", file + "/net"}));
          }) == "can't write into the folder '" + file + "' (Not a directory): choose another with --save");
}
