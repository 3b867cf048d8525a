// The cats and dogs that chapters show: which ones are taken, and how they become an SVG.
#include "chapters/shared/pictures.hpp"

#include <map>

#include "chapters/shared/landscape.hpp"
#include "chapters/shared/picture_plots.hpp"
#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

namespace {

// CIFAR10 and PICTURES as a test wants them; put back when it ends.
class Environment {
  public:
    Environment(const std::string& cifar10, const std::string& pictures) {
        set("CIFAR10", cifar10);
        set("PICTURES", pictures);
    }
    ~Environment() {
        for (const auto& [name, value] : before_) {
            if (value.empty()) unsetenv(name.c_str());
            if (!value.empty()) setenv(name.c_str(), value.c_str(), 1);
        }
    }

  private:
    void set(const std::string& name, const std::string& value) {
        before_[name] = shared::variable(name.c_str());
        setenv(name.c_str(), value.c_str(), 1);
    }
    std::map<std::string, std::string> before_;
};

shared::PictureOptions choice(std::vector<std::string> words) {
    words.insert(words.begin(), "program");
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    shared::Options options(static_cast<int>(argv.size()), argv.data());
    return shared::picture_options(options, 6, 4, 16);
}

}  // namespace

TEST_CASE("drawn pictures are the default, and say so") {
    const Environment environment("", "");
    const shared::PictureSets sets = shared::load_pictures(choice({}));
    CHECK(shared::about(sets) ==
          "pictures: drawn by the program, 16 x 16; datasets/README.md tells how to get real ones\n"
          "training set: 6 (3 cats, 3 dogs), test set: 4 (2 cats, 2 dogs)\n");
    RandomState rng(1);  // the training set is drawn first
    CHECK(sets.train.images[5].pixels == datasets::drawn(6, rng, 16).images[5].pixels);
    CHECK(sets.test.images[0].pixels == datasets::drawn(4, rng, 16).images[0].pixels);
    CHECK(support::error_of([] { choice({"--all"}); }).find("--all needs real pictures") == 0);
}

TEST_CASE("PICTURES: a folder with Train_data and Test_data, in a random order, cats and dogs alike") {
    const Scratch train("build/pictures_test/Train_data"), test("build/pictures_test/Test_data");
    for (const std::string name : {"cat.0", "cat.1", "cat.2", "dog.0", "dog.1", "dog.2"}) {
        train.write(name + ".ppm", "P3 1 1 255 " + std::string(name[0] == 'c' ? "1" : "2") + " 3 4\n");
        test.write(name + ".ppm", "P3 1 1 255 7 8 9\n");
    }
    const Environment environment("", "build/pictures_test");
    const shared::PictureSets some = shared::load_pictures(choice({"--train", "4", "--test", "2", "--size", "2"}));
    CHECK(some.train.images.size() == 4);
    CHECK(some.test.images.size() == 2);
    CHECK(sum(some.train.Y) > 0);
    CHECK(sum(some.train.Y) < 4);
    for (int i = 0; i < 4; ++i) {  // pictures and labels stay together
        CHECK(some.train.images[static_cast<std::size_t>(i)].pixels[0] == 1 + some.train.Y(0, i));
    }
    CHECK(shared::about(some).find("pictures: your own, 2 x 2\n") == 0);
    const shared::PictureSets all = shared::load_pictures(choice({"--all"}));
    CHECK(all.train.images.size() == 6);
    CHECK(all.train.images[0].width == 16);
}

TEST_CASE("PICTURES: two folders, named as you like, are the two classes") {
    const Scratch pears("build/pictures_test/pears"), apples("build/pictures_test/apples");
    for (int i = 0; i < 6; ++i) {
        apples.write(std::to_string(i) + ".ppm", "P3 1 1 255 " + std::to_string(10 + i) + " 3 4\n");
        pears.write(std::to_string(i) + ".pgm", "P2 1 1 255 " + std::to_string(20 + i) + "\n");
    }
    const Environment environment("", "build/pictures_test");
    const shared::PictureSets all = shared::load_pictures(choice({"--all", "--size", "2"}));
    CHECK(all.classes == std::vector<std::string>{"apples", "pears"});
    CHECK(shared::about(all) ==
          "pictures: your own, 2 x 2\ntraining set: 8 (4 apples, 4 pears), test set: 4 (2 apples, 2 pears)\n");
    for (int i = 0; i < 8; ++i) {
        const int red = all.train.images[static_cast<std::size_t>(i)].pixels[0];
        CHECK(all.train.Y(0, i) == (red >= 20 ? 1 : 0));
        CHECK(red % 10 != 0);  // 0 and 5 are kept for the test, whatever the seed
        CHECK(red % 10 != 5);
    }
    const shared::PictureSets other = shared::load_pictures(choice({"--size", "2", "--seed", "2", "--train", "2"}));
    CHECK(other.train.images.size() == 2);
    for (const datasets::Image& image : other.test.images) CHECK(image.pixels[0] % 5 == 0);
}

TEST_CASE("a picture for a saved network: its size comes from the number of inputs") {
    const Scratch folder("build/pictures_test");
    const std::string path = folder.write("a.ppm", "P3 2 1 255 255 0 51 255 0 51\n");
    const Matrix x = shared::picture_column(path, 12);
    CHECK(x.rows() == 12);
    CHECK(x(0, 0) == 1);
    CHECK(x(11, 0) == 0.2);
    for (const int n_x : {0, 1, 2, 4, 13}) {
        CHECK(support::error_of([&] { shared::picture_column(path, n_x); }) ==
              "a network with " + std::to_string(n_x) +
                  " inputs was not trained on colour pictures of n x n pixels; expected 3 * n * n");
    }
}

TEST_CASE("both kinds of real pictures at once, or a folder that isn't there: one line") {
    const Environment both("a", "b");
    CHECK(support::error_of([] { choice({}); }) ==
          "CIFAR10 and PICTURES are both set: expected one of them; leave the other out");
    const Environment nowhere("", "build/no such folder");
    CHECK(support::error_of([] { shared::load_pictures(choice({})); }) ==
          "build/no such folder: there is no folder of this name; name a folder of pictures; datasets/README.md tells "
          "how");
}

TEST_CASE("CIFAR-10's pictures have 32 x 32 pixels, unless --size says otherwise") {
    const Environment environment("some folder", "");
    CHECK(choice({}).size == 32);
    CHECK(choice({"--size", "64"}).size == 64);
    CHECK(choice({"--all"}).train > 1000000);
}

TEST_CASE("columns, weights and rows of pictures become pictures again") {
    RandomState rng(3);
    const datasets::Pictures drawn = datasets::drawn(5, rng, 8);
    const Matrix X = datasets::flatten(drawn.images) / 255.0;
    Matrix column(X.rows(), 1);
    for (int i = 0; i < X.rows(); ++i) column(i, 0) = X(i, 3);
    CHECK(shared::image_of(column, 8).pixels == drawn.images[3].pixels);
    CHECK(support::error_of([&] { shared::image_of(column, 7); }).find("image_of: (192, 1) is no column") == 0);
    CHECK(shared::weights_image(Matrix{{0}, {2}, {-4}}, 1).pixels == std::vector<unsigned char>{128, 191, 0});

    const datasets::Image whole = shared::mosaic(drawn.images, 3);  // two rows, the second with two pictures
    CHECK(whole.width == 28);
    CHECK(whole.height == 18);
    CHECK(whole.pixels[datasets::place(whole, 12, 11)] ==
          drawn.images[4].pixels[datasets::place(drawn.images[4], 2, 1)]);
    CHECK(whole.pixels[datasets::place(whole, 12, 21)] == 200);  // nothing there
}

TEST_CASE("a PNG has the check sums of the standard, base64 its letters") {
    const std::string black = plot::png({1, 1, {0, 0, 0}});
    CHECK(black.substr(0, 8) == "\x89PNG\r\n\x1a\n");
    CHECK(black.substr(black.size() - 12) == std::string("\0\0\0\0IEND\xae\x42\x60\x82", 12));
    CHECK(black.find(std::string("\x01\x04\x00\xfb\xff\0\0\0\0\0\x04\0\x01", 13)) != std::string::npos);
    CHECK(plot::base64("") == "");
    CHECK(plot::base64("a") == "YQ==");
    CHECK(plot::base64("ab") == "YWI=");
    CHECK(plot::base64("abc\xff") == "YWJj/w==");
    const std::string large = plot::png({200, 200, std::vector<unsigned char>(120000, 9)});  // more than one block
    CHECK(large.size() == 120000 + 200 + 2 * 5 + 2 + 4 + 8 + 3 * 12 + 13);
    CHECK(plot::picture("<t>", {1, 2, {0, 0, 0, 1, 1, 1}}).text.find("<title>&lt;t&gt;</title>") != std::string::npos);
}

TEST_CASE("a map of heights: the area below each level") {
    const auto slope = [](double x, double) { return x; };  // from -1 at the left edge to 1 at the right one
    const svg::Axis x = svg::make_axis({-1, 1}, 0, plot::side), y = svg::make_axis({-1, 1}, plot::side, 0);
    const std::string map = plot::height_map(x, y, slope, {-2, 0});
    CHECK(map.find("<path class='deeper' d=''/>") != std::string::npos);  // nothing is as low as -2
    CHECK(map.find("M0 0h225v1.5h-225z") != std::string::npos);           // the left half is below 0
    CHECK(map.find("M225 ") == std::string::npos);
}
