// Chapter 3.6 as a program: what it prints, what it refuses, what it leaves behind.
#include <filesystem>

#include "tests/support.hpp"
#include "tests/text/text.hpp"

namespace {

const std::string kOut = "build/test-3.6";

support::Output run_chapter(const std::string& options) {
    std::filesystem::remove_all(kOut);
    return support::run(support::program("3-deep-networks/6-initialization") + " --out " + kOut + " " + options);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

int lines_of(const std::string& text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

// Exit code 2 and one line on stderr, which holds `part`; no output folder was made.
void check_refused(const std::string& options, const std::string& part) {
    CAPTURE(options);
    const support::Output run = run_chapter(options + " 2>&1");
    CHECK(run.exit_code == 2);
    CHECK(lines_of(run.out) == 1);
    CHECK(run.out.rfind("error: ", 0) == 0);
    CHECK(contains(run.out, part));
    CHECK_FALSE(std::filesystem::exists(kOut));
}

const std::string kNotebook =
    "--layers 2,10,5,1 --learning-rate 0.01 --noise 0.05 --train-seed 1 --test-seed 2 --init-seed 3 "
    "--print-every 1000 --digits 15 2>/dev/null --init ";

}  // namespace

TEST_CASE("the notebook's published table: He") {
    const std::string out = run_chapter(kNotebook + "he").out;
    const double published[] = {0.8830537463419761,  0.6879825919728063,  0.6751286264523371, 0.6526117768893807,
                                0.6082958970572938,  0.5304944491717495,  0.4138645817071795, 0.31178034648444414,
                                0.23696215330322562, 0.18597287209206836, 0.15015556280371808};
    std::istringstream lines(out);
    std::string line;
    std::getline(lines, line);
    CHECK(line == "he: weights * sqrt(2 / n_prev)");
    for (int i = 0; i < 2; ++i) std::getline(lines, line);  // the sizes, layer by layer
    for (int i = 0; i < 15; ++i) {
        std::getline(lines, line);
        const std::string start = "Cost after iteration " + std::to_string(i * 1000) + ": ";
        CAPTURE(line);
        REQUIRE(line.rfind(start, 0) == 0);
        const double cost = std::stod(line.substr(start.size()));
        if (i <= 10) CHECK(std::fabs(cost - published[i]) < 1e-12);
        if (i == 12) CHECK(std::fabs(cost - 0.09917746546525934) < 1e-12);
        if (i == 14) CHECK(std::fabs(cost - 0.07357895962677363) < 1e-12);
    }
    CHECK(contains(out, "train accuracy: 99.33333333333333 %\ntest accuracy: 96.0 %\n"));
}

TEST_CASE("the notebook's published table: zeros and large") {
    const std::string zeros = run_chapter(kNotebook + "zeros").out;
    for (int i = 0; i < 15; ++i) {
        CHECK(contains(zeros, "Cost after iteration " + std::to_string(i * 1000) + ": 0.693147180559945\n"));
    }
    CHECK(contains(zeros, "train accuracy: 50.0 %\ntest accuracy: 50.0 %\n"));
    CHECK(contains(run_chapter(kNotebook + "large").out, "train accuracy: 83.0 %\ntest accuracy: 86.0 %\n"));
}

TEST_CASE("options that can't be used: one line, exit code 2, nothing left behind") {
    check_refused("--noise abc", "--noise abc can't be used: expected a number");
    check_refused("--layers 2,0,1", "--layers 0 can't be used");
    check_refused("--layers 3,1", "--layers 3,1 does not fit the data");
    check_refused("--seed -1", "expected a whole number, digits only, from 0 to 4294967295");
    check_refused("--seed 4294967296", "expected a whole number, digits only, from 0 to 4294967295");
    check_refused("--learning-rate nan", "--learning-rate nan can't be used");
    check_refused("--iterations -5", "--iterations -5 can't be used");
    check_refused("--speed 3", "--speed is no option of this chapter");
    check_refused("fast", "'fast' is no option");
    check_refused("--seed", "--seed needs a value");
    check_refused("--init relu", "expected one of zeros|random|large|xavier|he|both");
    check_refused("--factor 1", "--factor 1 can't be used");
    const support::Output huge = run_chapter("--layers 2,1000000,1000000,1 2>/dev/null; echo $?");
    CHECK(contains(huge.out, "2\n"));
}

TEST_CASE("a run that diverges: one line that names the iteration, exit code 1, nan never printed") {
    const support::Output run = run_chapter("--learning-rate 1e6 2>&1");
    CHECK(run.exit_code == 1);
    CHECK(contains(run.out, "error: training diverged: at iteration 10 the cost has risen from "));
    CHECK(contains(run.out, "the learning rate is too large (try a smaller one), or a gradient is wrong"));
    CHECK_FALSE(contains(run.out, "nan"));
    CHECK_FALSE(contains(run.out, "inf"));
    CHECK_FALSE(contains(run.out, "accuracy"));
}

TEST_CASE("an output folder that can't be written is found out before training") {
    std::ofstream("build/a-file") << "a file is no folder\n";
    const support::Output run =
        support::run(support::program("3-deep-networks/6-initialization") + " --out build/a-file/x 2>&1");
    CHECK(run.exit_code == 2);
    CHECK(run.out ==
          "error: can't write into the folder 'build/a-file/x' (Not a directory): choose another with --out\n");
    std::filesystem::remove("build/a-file");
}

TEST_CASE("the files of a run") {
    const support::Output run = run_chapter("--iterations 301 --print-every 150 2>&1 >/dev/null");
    CHECK(run.exit_code == 0);
    for (const std::string file : {"data.svg", "cost.svg", "boundary-random.svg", "boundary-he.svg", "costs.csv",
                                   "start-random.svg", "start-he.svg", "learning.svg", "learning-narrow.svg"}) {
        CHECK(contains(run.out, "wrote " + kOut + "/" + file));
        CHECK(std::filesystem::file_size(kOut + "/" + file) > 100);
    }
    CHECK(contains(run.out, "random: 301 iterations in "));
    CHECK(contains(run.out, "he: 301 iterations in "));
    std::ifstream csv(kOut + "/costs.csv");
    std::string line;
    std::vector<std::string> starts;
    while (std::getline(csv, line)) starts.push_back(line.substr(0, line.find(',')));
    CHECK(starts == std::vector<std::string>{"iteration", "0", "100", "200", "300"});
    std::filesystem::remove_all(kOut);
}

#ifndef NN_SANITIZED  // the sanitizers ask for terabytes of addresses
TEST_CASE("a boundary is drawn in strips: with 1,000 units its 90,000 points would fill 720 MB at once") {
    const std::string program = support::program("3-deep-networks/6-initialization") + " --out " + kOut;
    CHECK(support::run("ulimit -v 400000; " + program + " --layers 2,1000,1 --iterations 2 2>/dev/null").exit_code ==
          0);
    std::filesystem::remove_all(kOut);
}
#endif

TEST_CASE("--help") {
    const support::Output run = run_chapter("--help");
    CHECK(run.exit_code == 0);
    for (const std::string option : {"--init both", "--layers 2,20,10,1", "--learning-rate 0.2", "--iterations 15000",
                                     "--noise 0.15", "--factor 0.8", "--seed 1", "--print-every 1000", "--digits 6"}) {
        CHECK(contains(run.out, option));
    }
}
