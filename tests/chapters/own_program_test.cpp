// Chapter 3.6's second program: points of your own, and networks that are kept.
#include <filesystem>
#include <fstream>

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

std::string file(const std::string& name) {
    std::ifstream in(kFolder + "/" + name);
    return {std::istreambuf_iterator<char>(in), {}};
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++found;
    return found;
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
    for (const std::string name : {"W1.npy", "b3.npy", "mean.npy", "deviation.npy", "classes.txt", "columns.txt"}) {
        CHECK(std::filesystem::exists(net + "/" + name));
    }
    CHECK(std::filesystem::exists(kFolder + "/out/own-boundary.svg"));
    const std::string lines = file("out/predictions.csv");
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 41);
    CHECK(contains(lines, "row,label,answer,chance,set\n1,pear,pear,0.9"));
    CHECK(contains(lines, "\n40,apple,apple,"));
    CHECK(count(lines, ",test\n") == 8);
    CHECK(count(lines, ",training\n") == 32);
    const std::string picture = file("out/own-boundary.svg");
    CHECK(contains(picture, ">column 1</text>"));  // the axes have the table's names and units
    CHECK(contains(picture, ">140</text>"));
    CHECK_FALSE(contains(picture, ">x1</text>"));

    const support::Output on = run_own(data + " --iterations 1 --load " + net + " 2>/dev/null");
    const std::string cost = line_of(saved.out, "training cost: ").substr(15, 8);
    CHECK(contains(on.out, "Cost after iteration 0: " + cost));  // trains on from where it was
}

TEST_CASE("a loaded network predicts all points of a table, with labels of one kind, or without any") {
    const Scratch folder(kFolder);
    const std::string net = " --iterations 0 --load " + kFolder + "/net 2>/dev/null";
    run_own("--data " + folder.write("p.csv", table(2)) + " --iterations 1000 --save " + kFolder + "/net 2>/dev/null");
    const std::string both = file("out/predictions.csv");  // of the training and the test set
    const int right = count(both, ",pear,pear,") + count(both, ",apple,apple,");
    CHECK(right > 35);
    const support::Output all = run_own("--data " + kFolder + "/p.csv" + net);
    CHECK(all.exit_code == 0);
    CHECK(contains(all.out, "1 is pear\nall points: cost: 0.0"));
    CHECK(contains(all.out, " %, " + std::to_string(right) + " of 40 right\n"));
    CHECK_FALSE(contains(all.out, "training"));
    CHECK(contains(file("out/predictions.csv"), "row,label,answer,chance\n1,pear,pear,0.9"));

    CHECK(contains(run_own("--data " + folder.write("one.csv", "100;0;pear\n") + net).out, "1 of 1 right\n"));
    const support::Output bare = run_own("--data " + folder.write("bare.csv", "100;0\n101;7\n139;10\n") + net);
    CHECK(bare.exit_code == 0);
    CHECK(contains(bare.out, "all points, as the network sees them: 3 (1 apple, 2 pear)\n"));
    CHECK(contains(file("out/predictions.csv"), "row,answer,chance\n1,pear,0.9"));
    CHECK(contains(file("out/own-boundary.svg"), "What the network says"));
}

TEST_CASE("a training that leads nowhere says so, and one that diverges leaves no folder") {
    const Scratch folder(kFolder);
    const std::string data = "--data " + folder.write("p.csv", table(2)), save = " --save " + kFolder + "/a/net";
    const std::string late = data + " --init random --iterations 10" + save + " 2>&1 >/dev/null";
    CHECK(contains(run_own(late).out, "careful: the network gives every training point the same chance, 0.500; "));
    std::filesystem::remove_all(kFolder + "/a");
    const support::Output worse = run_own(data + " --init large --learning-rate 1e12 --iterations 1" + save + " 2>&1");
    CHECK(contains(worse.out, "careful: the training cost is "));
    CHECK(contains(worse.out, " at the start; try a smaller --learning-rate\n"));
    std::filesystem::remove_all(kFolder + "/a");
    const support::Output diverged = run_own(data + " --init large --learning-rate 1e12" + save + " 2>&1");
    CHECK(diverged.exit_code == 1);
    CHECK(contains(diverged.out, "training diverged"));
    CHECK_FALSE(std::filesystem::exists(kFolder + "/a"));
    CHECK_FALSE(contains(run_own(data + " --iterations 300 2>&1").out, "careful"));
}

TEST_CASE("the starts of the chapter; options that belong to the chapter's own program") {
    const Scratch folder(kFolder);
    const std::string data = "--data " + folder.write("p.csv", table(2)) + " --iterations 1";
    const std::string zeros = run_own(data + " --init zeros 2>/dev/null").out;
    CHECK(contains(zeros, "Cost after iteration 0: 0.693147\n"));
    CHECK(run_own(data + " 2>/dev/null").out == run_own(data + " --init he 2>/dev/null").out);
    CHECK(run_own(data + " 2>/dev/null").out != run_own(data + " --init xavier 2>/dev/null").out);
    const std::string mine = support::run("make -s run-3.6 MINE=1 ARGS='--seed 2 --data=p.csv' 2>&1").out;
    CHECK(mine.find("--data belongs to chapters/3-deep-networks/6-initialization/own.cpp. It runs on nn/ and never on "
                    "your functions: leave MINE=1 out\n") == 0);
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
    CHECK(contains(run_own("--data " + kFolder + "/p.csv --iterations 0 2>&1").out,
                   "no picture of the boundary: a plane has room for 2 inputs, and there are 5\n"));
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
        {"--load " + net + " --data " + three, "it has 3 inputs; the network takes 2: 'column 1', 'column 2'; choose"},
        {"--load " + net + " --data " + folder.write("named.csv", "a,b,kind\n1,2,pear\n"),
         "input 1 is 'a', but the network learned from 'column 1' there; expected the inputs: 'column 1', 'column 2'"},
        {"--load " + net + " --data " + folder.write("bare.csv", "1,2\n"), "say --iterations 0 to predict"},
        {"--load " + net + " --data " + good + " --init he", "--init he and --load are two starts"},
        {"--data " + good + " --init loaded", "--init loaded needs a network"},
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
    CHECK(contains(run_own("--help").out, "--load"));
    CHECK(contains(run_own("--data --help").out, "--load"));  // what make run-3.6 ARGS="--data --help" runs
}
