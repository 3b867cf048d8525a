#include "datasets/picture_folders.hpp"

#include <set>

#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using datasets::PictureFiles;
using support::error_of;

namespace {

const std::string folder_name = "build/picture_folders_test";
const std::string pixel = "P6 1 1 255 abc";

std::string error() {
    return error_of([] { datasets::pictures(datasets::find_pictures(folder_name).train, 2); });
}

// The pictures' paths behind the folder, in order.
std::vector<std::string> names(const std::vector<datasets::PictureFile>& files) {
    std::vector<std::string> all;
    for (const datasets::PictureFile& file : files) all.push_back(file.path.substr(folder_name.size() + 1));
    return all;
}

}  // namespace

TEST_CASE("two folders are two classes; every fifth picture of each is for the test") {
    const Scratch folder(folder_name), pears(folder_name + "/pears"), apples(folder_name + "/apples");
    for (int i = 0; i < 7; ++i) apples.write(std::to_string(i) + ".ppm", pixel);
    pears.write("a.PPM", pixel);
    pears.write("b.pgm", "P5 1 1 255 a");
    pears.write("c.pnm", pixel);
    folder.write("notes.txt", "not a folder");
    const PictureFiles found = datasets::find_pictures(folder_name);
    CHECK(found.classes == std::vector<std::string>{"apples", "pears"});
    CHECK(names(found.test) == std::vector<std::string>{"apples/0.ppm", "apples/5.ppm", "pears/a.PPM"});
    CHECK(names(found.train) == std::vector<std::string>{"apples/1.ppm", "apples/2.ppm", "apples/3.ppm", "apples/4.ppm",
                                                         "apples/6.ppm", "pears/b.pgm", "pears/c.pnm"});
    CHECK(support::equal(datasets::pictures(found.train, 2).Y, Matrix{{0, 0, 0, 0, 0, 1, 1}}));
    CHECK(datasets::pictures(found.train, 2).images[5].pixels == std::vector<unsigned char>(12, 'a'));
}

TEST_CASE("the tutorial's folder: Train_data and Test_data with cat.* and dog.*") {
    const Scratch folder(folder_name), train(folder_name + "/Train_data"), test(folder_name + "/Test_data");
    train.write("dog.2.ppm", "P3 2 1 255 9 9 9 9 9 9\n");
    train.write("cat.2.ppm", pixel);
    train.write("cat.10.ppm", "P3 1 2 255 7 7 7 7 7 7\n");
    train.write("cat.3.jpg", "a photo that was converted");
    test.write("Dog.ppm", pixel);
    const PictureFiles found = datasets::find_pictures(folder_name);
    CHECK(found.classes == std::vector<std::string>{"cat", "dog"});
    CHECK(names(found.test) == std::vector<std::string>{"Test_data/Dog.ppm"});
    const datasets::Pictures pictures = datasets::pictures(found.train, 2);
    CHECK(support::equal(pictures.Y, Matrix{{0, 0, 1}}));
    CHECK(support::equal(datasets::flatten(pictures.images),
                         datasets::flatten({{2, 2, std::vector<unsigned char>(12, 7)},
                                            {2, 2, {'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'}},
                                            {2, 2, std::vector<unsigned char>(12, 9)}})));
    train.write("bird.ppm", pixel);
    CHECK(error().find("bird.ppm: cat or dog?") != std::string::npos);
    train.write("bird.ppm", "");
    CHECK(error().find("bird.ppm: cat or dog?") != std::string::npos);
    train.write("bird.ppm", pixel);
    std::filesystem::remove(folder_name + "/Train_data/bird.ppm");
    train.write("a cat.ppm", "P6 1 1 255 ab");
    CHECK(error().find("Train_data/a cat.ppm, byte 13: the file ends too early") != std::string::npos);
    std::filesystem::remove_all(folder_name + "/Test_data");
    CHECK(error().find(folder_name + "/Test_data: there is no folder of this name") == 0);
}

TEST_CASE("a test set of your own choice: Train_data and Test_data with the same two folders in them") {
    const Scratch a(folder_name + "/Train_data/apples"), b(folder_name + "/Train_data/pears");
    const Scratch c(folder_name + "/Test_data/apples"), d(folder_name + "/Test_data/pears");
    a.write("1.ppm", pixel);
    b.write("1.ppm", pixel);
    c.write("2.ppm", pixel);
    d.write("2.ppm", pixel);
    const PictureFiles found = datasets::find_pictures(folder_name);
    CHECK(found.classes == std::vector<std::string>{"apples", "pears"});
    CHECK(names(found.train) == std::vector<std::string>{"Train_data/apples/1.ppm", "Train_data/pears/1.ppm"});
    CHECK(names(found.test) == std::vector<std::string>{"Test_data/apples/2.ppm", "Test_data/pears/2.ppm"});
    CHECK(found.test[1].label == 1);
    std::filesystem::rename(folder_name + "/Test_data/pears", folder_name + "/Test_data/plums");
    CHECK(error() ==
          folder_name + ": Train_data and Test_data have different classes; give their sub-folders the same names");
    std::filesystem::remove_all(folder_name);
}

TEST_CASE("hidden files and folders are left alone: some systems leave ._cat.0.ppm beside cat.0.ppm") {
    const Scratch folder(folder_name), apples(folder_name + "/apples"), pears(folder_name + "/pears");
    for (const Scratch* scratch : {&apples, &pears}) {
        scratch->write("0.ppm", pixel);
        scratch->write("1.ppm", pixel);
        scratch->write("._1.ppm", "no picture");
        scratch->write(".DS_Store", "");
        scratch->write("Thumbs.db", "");
    }
    std::filesystem::create_directories(folder_name + "/.git");
    std::filesystem::create_directories(folder_name + "/__MACOSX");
    CHECK(error() == "nothing thrown");
    CHECK(datasets::find_pictures(folder_name).train.size() == 2);
}

TEST_CASE("folders that are laid out in another way: what was found, what was expected") {
    const Scratch folder(folder_name);
    const std::string expected = "; expected two, one for each class, as " + folder_name + "/apples and " +
                                 folder_name + "/pears, or Train_data and Test_data";
    folder.write("cat.0.ppm", pixel);
    CHECK(error() == folder_name + ": it has 0 sub-folders" + expected);
    const Scratch a(folder_name + "/apples");
    CHECK(error() == folder_name + ": it has 1 sub-folder: apples" + expected);
    const Scratch b(folder_name + "/pears"), c(folder_name + "/plums");
    CHECK(error() == folder_name + ": it has 3 sub-folders: apples, pears, plums" + expected);
    std::filesystem::remove(folder_name + "/plums");
    CHECK(error() == folder_name +
                         "/apples: no file in it is named *.ppm or *.pgm; datasets/README.md tells how to make PPM "
                         "pictures");
    a.write("b.JPG", "a photo");
    a.write("a.txt", "no photo");
    CHECK(error() ==
          folder_name +
              "/apples: no file in it is named *.ppm or *.pgm, but there is b.JPG; ImageMagick converts them "
              "all: mogrify -format ppm *.JPG");
    a.write("0.ppm", pixel);
    a.write("1.ppm", pixel);
    b.write("0.ppm", pixel);
    CHECK(error() == folder_name +
                         "/pears: there is a single picture in it; expected two or more: one to train on, one for the "
                         "test");
    std::filesystem::create_directories(folder_name + "/pears/1.ppm");
    CHECK(error() == folder_name + "/pears/1.ppm: this is a folder, not a file; name a file");
    std::filesystem::rename(folder_name + "/apples", folder_name + "/test1");
    std::filesystem::rename(folder_name + "/pears", folder_name + "/train");
    CHECK(error() == folder_name + ": its sub-folders are test1, train; name them Train_data and Test_data; or else" +
                         expected.substr(1));
}
