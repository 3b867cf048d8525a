// Chapter 3.6's second program: points of your own, and networks that are kept.
#include <filesystem>

#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

namespace {

const std::string kFolder = "build/test-own";

support::Output run_own(const std::string& options) {
    std::string program = support::program("3-deep-networks/6-initialization");
    program.replace(program.rfind("/chapter"), 8, "/own");
    return support::run(program + " --out " + kFolder + "/out " + options);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Forty points that a straight line tells apart; more inputs than two repeat the second one.
std::string table(int inputs) {
    std::string text;
    for (int j = 0; j < 40; ++j) {
        text += std::to_string(100 + j);
        for (int i = 1; i < inputs; ++i) text += ";" + std::to_string((j * 7) % 13);
        text += j < 20 ? ";pear\n" : ";apple\n";
    }
    return text;
}

// The line of `out` that begins with `start`.
std::string line_of(const std::string& out, const std::string& start) {
    const std::size_t at = out.find("\n" + start);
    return at == std::string::npos ? "" : out.substr(at + 1, out.find('\n', at + 1) - at - 1);
}

}  // namespace

TEST_CASE("a table is trained on, the network kept, loaded, and says the same") {
    const Scratch folder(kFolder);
    const std::string data = "--data " + folder.write("p.csv", table(2)), net = kFolder + "/net";
    const support::Output saved = run_own(data + " --iterations 1000 --save " + net + " 2>/dev/null");
    CHECK(saved.exit_code == 0);
    CHECK(contains(saved.out, "0 is apple, 1 is pear\n"));
    CHECK(contains(saved.out, "training cost: "));
    CHECK(contains(saved.out, "accuracy: 100.0 %\n"));
    for (const std::string name : {"W1.npy", "b3.npy", "mean.npy", "deviation.npy", "classes.txt"}) {
        CHECK(std::filesystem::exists(net + "/" + name));
    }
    CHECK(std::filesystem::exists(kFolder + "/out/own-boundary.svg"));
    std::ifstream csv(kFolder + "/out/predictions.csv");
    const std::string lines{std::istreambuf_iterator<char>(csv), {}};
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 41);
    CHECK(contains(lines, "row,label,answer\n1,1,0.9"));

    const support::Output loaded = run_own(data + " --iterations 0 --load " + net + " 2>/dev/null");
    CHECK(loaded.exit_code == 0);
    CHECK(line_of(loaded.out, "training cost") == line_of(saved.out, "training cost"));
    CHECK(line_of(loaded.out, "test cost") == line_of(saved.out, "test cost"));

    const support::Output on = run_own(data + " --iterations 1 --load " + net + " 2>/dev/null");
    const std::string cost = line_of(saved.out, "training cost: ").substr(15, 8);
    CHECK(contains(on.out, "Cost after iteration 0: " + cost));  // trains on from where it was
}

TEST_CASE("any number of inputs; a boundary for two alone") {
    const Scratch folder(kFolder);
    const support::Output five =
        run_own("--data " + folder.write("p.csv", table(5)) + " --iterations 300 --label 'column 1' 2>&1");
    CHECK(five.exit_code == 2);  // without names in its first line, a table has no column of that name
    const support::Output run = run_own("--data " + kFolder + "/p.csv --iterations 300 --layers 5,4,1 2>/dev/null");
    CHECK(run.exit_code == 0);
    CHECK(contains(run.out, "inputs: column 1, column 2, column 3, column 4, column 5\n"));
    CHECK_FALSE(std::filesystem::exists(kFolder + "/out/own-boundary.svg"));
}

TEST_CASE("what can't be used: one line, exit code 2, nothing left behind") {
    const Scratch folder(kFolder);
    const std::string good = folder.write("p.csv", table(2)), three = folder.write("three.csv", table(3));
    const std::string net = kFolder + "/net";
    CHECK(run_own("--data " + good + " --iterations 1 --save " + net + " >/dev/null 2>&1").exit_code == 0);
    std::filesystem::remove_all(kFolder + "/out");
    const std::string refused[][2] = {
        {"--data " + kFolder + "/none.csv", "there is no file of this name"},
        {"--data " + folder.write("bad.csv", "1,2,a\n1,x,b\n"), "line 2"},
        {"--data " + good + " --layers 3,4,1", "--layers 3,4,1 does not fit the data"},
        {"--data " + good + " --iterations -1", "--iterations -1 can't be used"},
        {"--data " + good + " --speed 3", "--speed is no option"},
        {"--label kind", "expected both"},
        {"--load " + kFolder + "/none", kFolder + "/none"},
        {"--load " + net, "name their table with --data"},
        {"--load " + net + " --data " + three, "its network takes 2 inputs; the data have 3"},
        {"--load " + net + " --data " + good + " --layers 2,1", "leave it out with --load"},
        {"--data " + good + " --save " + good + "/x", "choose another with --save"},
    };
    for (const auto& [given, part] : refused) {
        const std::string options = given;  // CAPTURE can't take a name from the brackets
        CAPTURE(options);
        const support::Output run = run_own(options + " 2>&1");
        CHECK(run.exit_code == 2);
        CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 1);
        CHECK(run.out.rfind("error: ", 0) == 0);
        CHECK_MESSAGE(contains(run.out, part), run.out);
        CHECK_FALSE(std::filesystem::exists(kFolder + "/out/predictions.csv"));
    }
    CHECK(run_own("--help").out.find("--load") != std::string::npos);
}
