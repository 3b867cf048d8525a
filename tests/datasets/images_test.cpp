#include "datasets/images.hpp"

#include <array>
#include <cmath>

#include "datasets/ppm.hpp"
#include "matrix/random.hpp"
#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using datasets::Image;
using support::error_of;

namespace {

// What reading a file of these bytes gives: its error, or "nothing thrown".
std::string error_in(const std::string& bytes) {
    const Scratch folder("build/images_test");
    const std::string path = folder.write("a.ppm", bytes);
    return error_of([&] { datasets::read_ppm(path); });
}

Image read(const std::string& bytes) {
    const Scratch folder("build/images_test");
    return datasets::read_ppm(folder.write("a.ppm", bytes));
}

using Bytes = std::vector<unsigned char>;

// A picture of random colours.
Image random_image(int height, int width, RandomState& rng) {
    Image image{height, width, {}};
    for (int i = 0; i < 3 * height * width; ++i)
        image.pixels.push_back(static_cast<unsigned char>(rng.randint(0, 256)));
    return image;
}

// OpenCV's own way, slowly: weights as whole 2048ths, rows first, one rounding at the end.
int opencv_colour(const Image& image, int n, int y, int x, int channel) {
    const auto weights = [](double t, int(&w)[4]) {
        const double a = -0.75, u = 1 - t;
        const double exact[] = {((a * (t + 1) - 5 * a) * (t + 1) + 8 * a) * (t + 1) - 4 * a,
                                ((a + 2) * t - (a + 3)) * t * t + 1, ((a + 2) * u - (a + 3)) * u * u + 1};
        double rest = 1;
        for (int k = 0; k < 3; ++k) {
            w[k] = static_cast<int>(std::lrint(exact[k] * 2048));
            rest -= exact[k];
        }
        w[3] = static_cast<int>(std::lrint(rest * 2048));
    };
    const double fx = (x + 0.5) * image.width / n - 0.5, fy = (y + 0.5) * image.height / n - 0.5;
    const int sx = static_cast<int>(std::floor(fx)), sy = static_cast<int>(std::floor(fy));
    int wx[4], wy[4], sum = 0;
    weights(fx - sx, wx);
    weights(fy - sy, wy);
    for (int i = 0; i < 4; ++i) {
        int row = 0;
        for (int j = 0; j < 4; ++j) {
            const int r = std::min(std::max(sy - 1 + i, 0), image.height - 1);
            const int c = std::min(std::max(sx - 1 + j, 0), image.width - 1);
            row += wx[j] * image.pixels[static_cast<std::size_t>((r * image.width + c) * 3 + channel)];
        }
        sum += wy[i] * row;
    }
    return std::min(std::max((sum + (1 << 21)) >> 22, 0), 255);
}

}  // namespace

TEST_CASE("P6 and P3 of the same picture read alike: rows, then columns, then colours") {
    const Bytes expected = {1, 2, 3, 4, 5, 6, 250, 251, 252, 253, 254, 255};
    const Image p6 = read(std::string("P6\n2 2\n255\n\x01\x02\x03\x04\x05\x06\xfa\xfb\xfc\xfd\xfe\xff", 23));
    CHECK(p6.height == 2);
    CHECK(p6.width == 2);
    CHECK(p6.pixels == expected);
    CHECK(read("P3\n2 2\n255\n1 2 3 4 5 6\n250 251 252 253 254 255\n").pixels == expected);
    CHECK(datasets::place(p6, 1, 0) == 6);
    const Image wide = read("P3 3 1 255 1 2 3 4 5 6 7 8 9 ");
    CHECK(wide.height == 1);
    CHECK(wide.width == 3);
}

TEST_CASE("comments, any white space, and colours that look like either") {
    CHECK(read("P6#x\n# by hand 9 9\n1 # wide\n\t1 #\r\n\r255 ###").pixels == Bytes{'#', '#', '#'});
    CHECK(read("P6 1 1 255\n\n  ").pixels == Bytes{'\n', ' ', ' '});
    CHECK(read("P3 1 1 255 # red\n007 8\v#9 9\n9\f# over\n\n").pixels == Bytes{7, 8, 9});
}

TEST_CASE("a comment ends at either line end, and may come right after a number") {
    CHECK(read("P6 1 1 255#a comment 9\nabc").pixels == Bytes{'a', 'b', 'c'});
    CHECK(read("P6 1 1 255#a comment\rabc").pixels == Bytes{'a', 'b', 'c'});
    CHECK(read("P6\r# made by\r1#\r1#\n255\rabc").pixels == Bytes{'a', 'b', 'c'});
    CHECK(read("P6 1 1 255 #bc").pixels == Bytes{'#', 'b', 'c'});  // after the one white space, it is a colour
    CHECK(read("P3 1 1 255 7#8\n8#\r9 ").pixels == Bytes{7, 8, 9});
    CHECK(error_in("P3 1 1 255 7 8 9#").find("byte 17: the file ends here; expected a colour") != std::string::npos);
}

TEST_CASE("grey pictures, P5 and P2, become three equal colours") {
    const Image p5 = read("P5 2 1 255 ab");
    CHECK(p5.height == 1);
    CHECK(p5.width == 2);
    CHECK(p5.pixels == Bytes{'a', 'a', 'a', 'b', 'b', 'b'});
    CHECK(read("P2 1 2 15 0#\n15 ").pixels == Bytes{0, 0, 0, 255, 255, 255});
    CHECK(read(std::string("P5 1 2 65535 \x00\x81\xff\xff", 17)).pixels == Bytes{1, 1, 1, 255, 255, 255});
    CHECK(datasets::resize(p5, 2).pixels.size() == 12);
}

TEST_CASE("other formats are named, with a tool that converts them") {
    const std::string path = "build/images_test/a.ppm: ";
    const std::string tool = "; ImageMagick makes a PPM of it: mogrify -format ppm FILE";
    CHECK(error_in("") == path + "the file is empty; copy or convert the picture again");
    CHECK(error_in("\xff\xd8\xff\xe0 a JPEG") == path + "this is a JPEG picture" + tool + ", or djpeg FILE");
    CHECK(error_in("\x89PNG\r\n\x1a\n") == path + "this is a PNG picture" + tool + ", or pngtopnm FILE");
    CHECK(error_in("GIF89a") == path + "this is a GIF picture" + tool);
    CHECK(error_in("BM....") == path + "this is a BMP picture" + tool);
    CHECK(error_in("RIFF....WEBP") == path + "this is a WebP picture" + tool);
    for (const std::string bytes : {"P", "P6", "P4 1 1 a", "P7\n", "P61 1 255 abc", "<html>"}) {
        CAPTURE(bytes);
        CHECK(error_in(bytes) ==
              path +
                  "this is no PPM or PGM picture: expected P2, P3, P5 or P6, and white space; datasets/README.md has "
                  "the line that converts pictures");
    }
}

TEST_CASE("other ranges are scaled to 0 to 255 and rounded; 16 bits come high byte first") {
    CHECK(read("P3 1 1 1 0 1 1 ").pixels == Bytes{0, 255, 255});
    CHECK(read("P3 1 1 100 1 50 100 ").pixels == Bytes{3, 128, 255});
    CHECK(read(std::string("P6 1 1 100 \x01\x32\x64", 14)).pixels == Bytes{3, 128, 255});
    CHECK(read(std::string("P6 1 1 65535 \x00\x80\x00\x81\xff\xff", 19)).pixels == Bytes{0, 1, 255});
    CHECK(read(std::string("P6 1 1 256 \x00\x00\x00\x80\x01\x00", 17)).pixels == Bytes{0, 128, 255});
    CHECK(read("P3 1 1 65535 128 129 65535 ").pixels == Bytes{0, 1, 255});
}

TEST_CASE("no file that was cut off is taken for a picture") {
    // The one exception is white space after the last number of a P3 file: nothing is missing without it.
    const std::vector<std::string> files = {std::string("P6\n# c\n2 1\n255\n\x20\x31\x32\x0a\x31\x32", 21),
                                            std::string("P6 1 1 999 \x01\x01\x01\x01\x01\x01", 17),
                                            "P3\n# c\n2 1\n255\n10 200 30 # d\n40 50 255\n",
                                            "P3 1 1 65535 10000 20000 65535 ",
                                            std::string("P5#c\n2 1\n300#\r\x01\x20\x00\x31", 18),
                                            "P2 2 1 255#c\n10 200#\r"};
    for (const std::string& file : files) {
        CHECK(error_in(file) == "nothing thrown");
        for (std::size_t length = 0; length < file.size(); ++length) {
            CAPTURE(file.substr(0, length));
            const std::string where = length < 3 ? "build/images_test/a.ppm: " : "build/images_test/a.ppm, byte ";
            CHECK(error_in(file.substr(0, length)).rfind(where, 0) == 0);
        }
    }
    CHECK(error_in("P3 1 1 255 1 2 3 \n").substr(0, 16) == "nothing thrown");
    CHECK(
        error_in("P3 1 1 255 1 2 3") ==
        "build/images_test/a.ppm, byte 16: the file ends too early: 1 x 1 pixels take 6 bytes from byte 11 on, not 5; "
        "copy or convert the picture again");
    CHECK(error_in("P3 1 1 255 1 2 25") ==  // perhaps 255 once
          "build/images_test/a.ppm, byte 17: the file ends here; expected a colour, a whole number from 0 to 255, and "
          "white space after it; convert the picture again, or take it out of the folder");
}

TEST_CASE("a header that promises more than the file holds, or nonsense, is refused at its place") {
    const auto refused = [](const std::string& bytes, const std::string& words) {
        const std::string error = error_in(bytes);
        CAPTURE(bytes);
        CAPTURE(error);
        CHECK(error.rfind("build/images_test/a.ppm, byte ", 0) == 0);
        CHECK(error.find(words) != std::string::npos);
    };
    refused("P5 1 1 255 abc", "byte 12: the picture is over, the file is not: 1 x 1 pixels take 1 bytes");
    refused("P2 1 1 255 1 2 ", "byte 13: the picture is over, the file is not");
    refused("P5 2 1 255 a", "byte 12: the file ends too early: 2 x 1 pixels take 2 bytes");
    refused("P5 1 1 97 b", "byte 10: colour 98 is above 97");
    refused("P5 1000000000 1000000000 65535 abc", "take 2000000000000000000 bytes from byte 31 on, not 3");
    refused("P6 1 1 #", "byte 8: the file ends here; expected the largest colour value");
    refused("P6 1000000000 1000000000 65535 abc", "take 6000000000000000000 bytes from byte 31 on, not 3");
    refused("P3 1000000000 1000000000 255 1 2 3 ", "take 6000000000000000000 bytes from byte 29 on, not 6");
    refused("P6 1000000001 1 255 abc", "byte 3: expected the width, a whole number from 1 to 1000000000");
    refused("P6 1 99999999999999999999999999999999 255 abc", "byte 5: expected the height");
    refused("P6 4294967297 1 255 abc", "byte 3: expected the width");
    refused("P6 -1 1 255 abc", "byte 3: expected the width");
    refused("P6 1 -1 255 abc", "byte 5: expected the height");
    refused("P6 0 1 255 abc", "byte 3: expected the width");
    refused("P6 1 0 255 ", "byte 5: expected the height");
    refused("P6 1 1 0 abc", "byte 7: expected the largest colour value, a whole number from 1 to 65535");
    refused("P6 1 1 65536 abcdef", "byte 7: expected the largest colour value");
    refused("P6 1 1 -255 abc", "byte 7: expected the largest colour value");
    refused("P6 1.5 1 255 abc", "byte 3: expected the width");
    refused("P6 one 1 255 abc", "byte 3: expected the width");
    refused("P6 1 1 255#abc", "byte 14: the file ends here; expected the largest colour value");
    refused("P6 1 1 25#5\n", "byte 12: the file ends too early");
    refused("P6 1 1 255 abcd", "byte 14: the picture is over, the file is not");
    refused("P6 1 1 255\r\nabc", "byte 14: the picture is over, the file is not");
    refused("P6 1 1 97 abc", "byte 11: colour 98 is above 97");
    refused("P3 1 1 97 1 2 98 ", "byte 14: expected a colour, a whole number from 0 to 97");
    refused("P3 1 1 97 1 -2 9 ", "byte 12: expected a colour");
    refused("P3 1 1 97 1 2 3 4 ", "byte 16: the picture is over, the file is not");
    refused("P3 1 1 97 1 2 # 3 4 5", "byte 21: the file ends here; expected a colour");
}

TEST_CASE("files that are not there") {
    const Scratch folder("build/images_test");
    CHECK(error_of([] { datasets::read_ppm("build/images_test/none.ppm"); }) ==
          "build/images_test/none.ppm: there is no file of this name; check the name and its folder");
    CHECK(error_of([] { datasets::read_ppm("build/images_test"); }) ==
          "build/images_test: this is a folder, not a file; name a file");
}

TEST_CASE("resize leaves a picture of the right size alone, and a plain one plain") {
    RandomState rng(1);
    for (const int n : {1, 2, 3, 8}) {
        const Image image = random_image(n, n, rng);
        CHECK(datasets::resize(image, n).pixels == image.pixels);
    }
    for (const int colour : {0, 1, 128, 255}) {
        const Image plain{5, 7, Bytes(105, static_cast<unsigned char>(colour))};
        for (const int n : {1, 4, 6, 64}) {
            const Image resized = datasets::resize(plain, n);
            CHECK(resized.height == n);
            CHECK(resized.width == n);
            CHECK(resized.pixels == Bytes(static_cast<std::size_t>(3 * n * n), static_cast<unsigned char>(colour)));
        }
    }
}

TEST_CASE("resize, by hand: one row of 4 to 2 x 2, and 2 pixels to 4") {
    // The middles of 2 new pixels lie at 0.5 and 2.5 among 4 old ones, halfway between two of them, where the weights
    // are -0.09375, 0.59375, 0.59375, -0.09375. Left of the border the first pixel repeats:
    // -0.09375 * 0 + 0.59375 * (0 + 100) - 0.09375 * 200 = 40.625; and 0.59375 * (200 + 40) - 0.09375 * (100 + 40) =
    // 129.375.
    const Image row{1, 4, {0, 0, 0, 100, 100, 100, 200, 200, 200, 40, 40, 40}};
    CHECK(datasets::resize(row, 2).pixels == Bytes{41, 41, 41, 129, 129, 129, 41, 41, 41, 129, 129, 129});
    // The middle of the first of 4 new pixels lies at -0.25 among 2 old ones. Old pixel 1, at distance 1.25, weighs
    // -0.10546875; all to its left are pixel 0. So it is -0.10546875 * 200 = -21.1, kept at 0. The next lies at 0.25:
    // (0.26171875 - 0.03515625) * 200 = 45.3. The other two mirror them: 200 - 45.3 = 154.7, and 221.1.
    const Image pair{1, 2, {0, 0, 0, 200, 200, 200}};
    const Image four = datasets::resize(pair, 4);
    CHECK(Bytes(four.pixels.begin(), four.pixels.begin() + 12) ==
          Bytes{0, 0, 0, 45, 45, 45, 155, 155, 155, 221, 221, 221});
}

TEST_CASE("resize is within 1 of OpenCV's whole-number arithmetic, and mostly equal") {
    RandomState rng(2);
    int pixels = 0, different = 0, furthest = 0;
    for (const auto& [height, width, n] :
         {std::array<int, 3>{37, 50, 16}, {5, 3, 16}, {1, 1, 5}, {100, 64, 64}, {2, 9, 31}}) {
        const Image image = random_image(height, width, rng), resized = datasets::resize(image, n);
        for (int y = 0; y < n; ++y) {
            for (int x = 0; x < n; ++x) {
                for (int channel = 0; channel < 3; ++channel, ++pixels) {
                    const int ours = resized.pixels[datasets::place(resized, y, x) + static_cast<std::size_t>(channel)];
                    const int off = std::abs(ours - opencv_colour(image, n, y, x, channel));
                    furthest = std::max(furthest, off);
                    different += off > 0;
                }
            }
        }
    }
    CAPTURE(different);
    CHECK(furthest <= 1);
    CHECK(different < pixels / 20);
}

TEST_CASE("resize refuses sizes and pictures that can't be") {
    const Image image{1, 1, {1, 2, 3}};
    CHECK(error_of([&] { datasets::resize(image, 0); }) == "resize: n must be from 1 to 1000, not 0");
    CHECK(error_of([&] { datasets::resize(image, 1001); }) == "resize: n must be from 1 to 1000, not 1001");
    CHECK(error_of([] { datasets::resize(Image{}, 4); }) == "resize: the picture is empty");
}

TEST_CASE("flatten: a picture per column, its numbers in the order of memory, 0 to 255") {
    const Image a{1, 2, {1, 2, 3, 4, 5, 6}}, b{1, 2, {10, 20, 30, 40, 50, 255}};
    CHECK(support::equal(datasets::flatten({a, b}), Matrix{{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}, {6, 255}}));
    CHECK(error_of([] { datasets::flatten({}); }) == "flatten: there is no picture");
    CHECK(error_of([&] {
              datasets::flatten({a, Image{2, 1, a.pixels}});
          }) == "flatten: pictures of different sizes; resize them first");
}
