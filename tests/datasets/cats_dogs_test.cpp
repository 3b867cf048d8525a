#include "datasets/cats_dogs.hpp"

#include <cstdlib>

#include "matrix/sums.hpp"
#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using datasets::Pictures;
using support::error_of;

namespace {

// A CIFAR-10 record whose bytes say where they stand: red counts from 0, green from 85, blue from 170, all modulo 256.
std::string record(int label) {
    std::string bytes(1, static_cast<char>(label));
    for (int plane = 0; plane < 3; ++plane) {
        for (int i = 0; i < 1024; ++i) bytes += static_cast<char>((85 * plane + i) % 256);
    }
    return bytes;
}

bool same(const Pictures& a, const Pictures& b) {
    if (a.images.size() != b.images.size() || !support::equal(a.Y, b.Y)) return false;
    for (std::size_t i = 0; i < a.images.size(); ++i) {
        if (a.images[i].pixels != b.images[i].pixels) return false;
    }
    return true;
}

double dogs(const Pictures& pictures) {
    return sum_of(pictures.Y.data(), pictures.Y.size());
}

}  // namespace

TEST_CASE("CIFAR-10: cats and dogs only, in order, from every training batch, planes interleaved") {
    const Scratch folder("build/cats_dogs_test");
    folder.write("data_batch_2.bin", record(5) + record(5));
    folder.write("data_batch_1.bin", record(0) + record(3) + record(9) + record(5) + record(4));
    folder.write("test_batch.bin", record(5) + record(7) + record(3));
    folder.write("batches.meta.txt", "airplane\n");
    const Pictures train = datasets::cifar10_train("build/cats_dogs_test");
    CHECK(support::equal(train.Y, Matrix{{0, 1, 1, 1}}));
    REQUIRE(train.images.size() == 4);
    CHECK(train.images[0].height == 32);
    CHECK(train.images[0].width == 32);
    const std::vector<unsigned char>& pixels = train.images[0].pixels;
    REQUIRE(pixels.size() == 3072);
    CHECK(std::vector<unsigned char>(pixels.begin(), pixels.begin() + 6) ==
          std::vector<unsigned char>{0, 85, 170, 1, 86, 171});
    CHECK(pixels[datasets::place(train.images[0], 31, 31)] == 255);
    CHECK(pixels[datasets::place(train.images[0], 2, 3) + 2] == 170 + 2 * 32 + 3);
    CHECK(support::equal(datasets::cifar10_test("build/cats_dogs_test").Y, Matrix{{1, 0}}));

    CHECK(support::equal(datasets::cifar10_train("build/cats_dogs_test", 3).Y, Matrix{{0, 1, 1}}));
    CHECK(support::equal(datasets::cifar10_train("build/cats_dogs_test", 4).Y, train.Y));
    CHECK(support::equal(datasets::cifar10_test("build/cats_dogs_test", 1).Y, Matrix{{1}}));
    CHECK(error_of([] { datasets::cifar10_test("build/cats_dogs_test", 0); }) ==
          "cifar10: the limit must be at least 1, not 0");
}

TEST_CASE("CIFAR-10: of all prefixes of a file only whole records are taken, and those are valid files") {
    const Scratch folder("build/cats_dogs_test");
    const std::string bytes = record(3) + record(5);
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const std::string path = folder.write("test_batch.bin", bytes.substr(0, length));
        const std::string error = error_of([] { datasets::cifar10_test("build/cats_dogs_test"); });
        const bool whole = length > 0 && length % 3073 == 0;
        const std::string where = path + (length == 0 ? ": the file is empty; " : ", byte " + std::to_string(length));
        if (whole ? error != "nothing thrown" : error.rfind(where, 0) != 0) FAIL_CHECK(length << ": " << error);
    }
    folder.write("test_batch.bin", bytes.substr(0, 3080));
    CHECK(error_of([] { datasets::cifar10_test("build/cats_dogs_test"); }) ==
          "build/cats_dogs_test/test_batch.bin, byte 3080: the file ends 7 bytes into a record of 3073; "
          "make cifar10 gets the files again");
}

TEST_CASE("CIFAR-10: unknown classes, no cat or dog, no files") {
    const Scratch folder("build/cats_dogs_test");
    const auto train_error = [] { return error_of([] { datasets::cifar10_train("build/cats_dogs_test"); }); };
    CHECK(train_error() == "build/cats_dogs_test: no file in it is named data_batch_*.bin; make cifar10 gets CIFAR-10");
    for (const int label : {10, 128, 255}) {
        folder.write("data_batch_1.bin", record(3) + record(label));
        CHECK(train_error() == "build/cats_dogs_test/data_batch_1.bin, byte 3073: class " + std::to_string(label) +
                                   "; expected 0 to 9; make cifar10 gets the files again");
    }
    folder.write("data_batch_1.bin", record(0) + record(9));
    CHECK(train_error().find("data_batch_1.bin: no record is a cat or a dog") != std::string::npos);
    CHECK(error_of([] {
              datasets::cifar10_test("build/cats_dogs_test");
          }).find("test_batch.bin: there is no file of this name") != std::string::npos);
    CHECK(error_of([] { datasets::cifar10_train("build/nowhere"); }) ==
          "build/nowhere: there is no folder of this name; make cifar10 gets CIFAR-10");
}

TEST_CASE("CIFAR-10: the real pictures, when CIFAR10 names their folder") {
    const char* folder = std::getenv("CIFAR10");
    if (folder == nullptr) {
        MESSAGE("skipped: CIFAR10 is not set");
        return;
    }
    const Pictures train = datasets::cifar10_train(folder), test = datasets::cifar10_test(folder);
    // The official files hold 5,000 and 1,000 of each; a folder with the tutorial's counts, 3,000 and 500.
    const int expected = train.images.size() == 10000 ? 5000 : 3000;
    CHECK(train.images.size() == static_cast<std::size_t>(2 * expected));
    CHECK(dogs(train) == expected);
    CHECK(test.images.size() == (expected == 5000 ? 2000 : 1000));
    CHECK(dogs(test) == (expected == 5000 ? 1000 : 500));
    CHECK(datasets::flatten(test.images).rows() == 3072);
}

TEST_CASE("labels come from the file's own name, in any case, and from one word of it") {
    CHECK(datasets::label_of("cat.0.ppm") == 0);
    CHECK(datasets::label_of("dog.0.ppm") == 1);
    CHECK(datasets::label_of("dogs_and_cats/my DOG.ppm") == 1);
    CHECK(datasets::label_of("/dog/dog/Cat12.ppm") == 0);
    CHECK(error_of([] { datasets::label_of("cats/bird.ppm"); }) ==
          "cats/bird.ppm: cat or dog? The file's name has neither of the words; rename it, as cat.0.ppm or dog.0.ppm");
    CHECK(error_of([] { datasets::label_of("catalog.dog.ppm"); }).find("has both of the words") != std::string::npos);
}

TEST_CASE("drawn faces: half and half, shuffled, the same for the same seed") {
    RandomState one(1), again(1), two(2);
    const Pictures faces = datasets::drawn(20, one, 64);
    CHECK(same(faces, datasets::drawn(20, again, 64)));
    CHECK(one.rand() == again.rand());
    CHECK_FALSE(same(faces, datasets::drawn(20, two, 64)));
    REQUIRE(faces.images.size() == 20);
    CHECK(dogs(faces) == 10);
    CHECK(sum_of(faces.Y.data(), 10) > 0);  // not all cats first
    CHECK(sum_of(faces.Y.data(), 10) < 10);
    CHECK(datasets::flatten(faces.images).rows() == 64 * 64 * 3);
    CHECK(dogs(datasets::drawn(5, one, 8)) == 3);
    CHECK(dogs(datasets::drawn(1, one, 1)) == 1);
    CHECK(error_of([&] { datasets::drawn(0, one, 64); }) == "drawn: m must be at least 1, not 0");
    CHECK(error_of([&] { datasets::drawn(2, one, 0); }) == "faces: n must be from 1 to 1000, not 0");
}

TEST_CASE("drawn faces: a cat and a dog from the same random numbers differ in many pixels") {
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        RandomState for_cat(seed), for_dog(seed);
        const datasets::Image cat = datasets::draw_cat(64, for_cat), dog = datasets::draw_dog(64, for_dog);
        int different = 0;
        for (std::size_t i = 0; i < cat.pixels.size(); ++i) different += std::abs(cat.pixels[i] - dog.pixels[i]) > 60;
        CHECK(different > 500);
    }
}

TEST_CASE("drawn faces: every compiler draws the same (it would not with two draws in one argument list)") {
    RandomState rng(1);
    const Matrix X = datasets::flatten(datasets::drawn(10, rng, 16).images);
    CHECK(sum_of(X.data(), X.size()) == 1222268);
}
