// Chapter 3.5's second program: two folders of pictures, a network that is kept, and one more picture.
#include <filesystem>

#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

namespace {

const std::string kFolder = "build/test-own-pictures";

// `variables` comes before the program, as PICTURES=folder.
support::Output run_own(const std::string& options, const std::string& variables = "") {
    std::string program = support::program("3-deep-networks/5-model");
    program.replace(program.rfind("/chapter"), 8, "/own");
    program.replace(program.find("PICTURES= "), 10, "PICTURES= " + variables + " ");
    return support::run(program + " " + options);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Two pixels beside each other, of one colour.
std::string pixels(const std::string& colour) {
    return "P3 2 1 255 " + colour + " " + colour + "\n";
}

// Five red apples and five green pears.
void write_fruit(const Scratch& folder) {
    std::filesystem::create_directories(kFolder + "/fruit/red apples");
    std::filesystem::create_directories(kFolder + "/fruit/pears");
    for (int i = 0; i < 5; ++i) {
        const std::string name = std::to_string(i) + ".ppm", shade = std::to_string(150 + 20 * i);
        folder.write("fruit/red apples/" + name, pixels(shade + " 20 20"));
        folder.write("fruit/pears/" + name, pixels("20 " + shade + " 20"));
    }
}

}  // namespace

TEST_CASE("two folders of pictures are trained on; the network is kept and names one more picture") {
    const Scratch folder(kFolder);
    write_fruit(folder);
    const std::string net = " --load " + kFolder + "/net";
    const support::Output saved =
        run_own("--size 2 --learning-rate 0.5 --save " + kFolder + "/net", "PICTURES=" + kFolder + "/fruit");
    CHECK(saved.exit_code == 0);
    CHECK(contains(saved.out, "training set: 8 (4 pears, 4 red apples), test set: 2 (1 pears, 1 red apples)\n"));
    CHECK(contains(saved.out, "test cost: 0.0"));
    CHECK(contains(saved.out, "/net; 0 is pears, 1 is red apples\n"));
    const std::string one = folder.write("one.ppm", pixels("222 30 10")),
                      other = folder.write("o.ppm", pixels("9 199 9"));
    const std::string asked = run_own("--classify " + one + net).out;
    CHECK(contains(asked, one + ": red apples, "));
    CHECK(contains(asked, " % sure\n"));
    CHECK(contains(run_own("--classify " + other + net).out, other + ": pears, "));
    std::filesystem::remove(kFolder + "/net/classes.txt");
    CHECK(contains(run_own("--classify " + one + net).out, one + ": label 1, "));
}

TEST_CASE("pictures and networks that can't be used: one line, exit code 2, nothing left behind") {
    const Scratch folder(kFolder);
    const std::string picture = folder.write("one.ppm", pixels("1 2 3")), net = " --load " + kFolder + "/net";
    REQUIRE(run_own("--size 2 --iterations 1 --train 2 --test 2 --save " + kFolder + "/net").exit_code == 0);
    REQUIRE(run_own("--size 2 --iterations 1 --train 2 --test 2 --save " + kFolder + "/table").exit_code == 0);
    folder.write("table/columns.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n");
    const std::string refused[][2] = {
        {"--classify " + picture, "go together"},
        {"--load " + kFolder + "/net", "go together"},
        {"--classify " + picture + net + " --save " + kFolder + "/more", "give one of them"},
        {"--classify " + kFolder + "/none.ppm" + net, "there is no file of this name"},
        {"--classify " + folder.write("a.png", "\x89PNG\r\n\x1a\n") + net, "this is a PNG picture; ImageMagick"},
        {"--classify " + picture + " --load " + kFolder + "/table", "trained on a table, not on pictures"},
        {"--save " + picture + "/x", "choose another with --save"},
        {"--save " + kFolder + "/more --layers 768,2", "--layers 768,2 does not fit the data"},
        {"--save " + kFolder + "/more --all", "--all needs real pictures"},
    };
    for (const auto& [given, part] : refused) {
        const std::string options = given;  // CAPTURE can't take a name from the brackets
        CAPTURE(options);
        const support::Output run = run_own(options + " 2>&1");
        CHECK(run.exit_code == 2);
        CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 1);
        CHECK_MESSAGE(contains(run.out, part), run.out);
        CHECK_FALSE(std::filesystem::exists(kFolder + "/more"));
    }
    CHECK(contains(run_own("--classify --help").out, "\n  --classify "));
}
