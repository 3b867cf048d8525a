// Chapter 3.6: the further runs that its README tells of.
#include <cmath>
#include <filesystem>

#include "tests/support.hpp"
#include "tests/text/text.hpp"

TEST_CASE("the further runs that the README tells of") {
    const std::string out = "build/test-3.6-told";
    const auto run = [&](const std::string& options) {
        return support::run(support::program("3-deep-networks/6-initialization") + " --out " + out + " " + options +
                            " 2>/dev/null")
            .out;
    };
    const auto contains = [](const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    };
    CHECK(contains(run("--init random --layers 2,20,1"), "cost first below 0.68 at iteration 1000\n"));
    CHECK(contains(run("--init he --iterations 2000"), "test accuracy: 77.0 %\n"));
    CHECK(contains(run("--init random --layers 2,20,10,5,1"), "cost never below 0.68\n"));
    const std::string large = run("--init large --print-every 5");
    CHECK(contains(large, "Cost after iteration 0: 906.948033\nCost after iteration 5: 0.693159\n"));
    CHECK(contains(large, "Cost after iteration 14995: 0.693147\n"));
    const std::string every = run("--print-every 1");
    CHECK(contains(every, "cost first below 0.68 at iteration 10054\n"));
    CHECK(contains(every, "cost first below 0.68 at iteration 32\n"));
    const std::string slow = run("--init he --learning-rate 0.05 --iterations 40001");
    double before = 1.0;
    for (const std::string& line : text::lines_of(slow)) {
        if (line.rfind("Cost", 0) != 0) continue;
        const double cost = std::stod(line.substr(line.find(':') + 2));
        CHECK(cost < before);
        before = cost;
    }
    CHECK(contains(run("--init random --layers 2,20,10,20,10,1 --iterations 60000"), "train accuracy: 64.0 %\n"));
    const std::string deep = run("--layers 2,20,10,20,10,1");
    CHECK(contains(deep, "RMS of dW, layer by layer: 1.6e-09 "));
    CHECK(contains(deep, "cost never below 0.68\ntrain accuracy: 63.0 %\n"));
    // rounding grows here: with FAST=1, whose exp may differ in its last digit, the accuracies are others
    CHECK(contains(deep, "cost first below 0.68 at iteration 100\n"));
    const std::string end = "train accuracy: 92.33333333333333 %\ntest accuracy: 69.0 %\n";
    if (!support::fast_loops()) CHECK(contains(deep, end));
    std::filesystem::remove_all(out);
}

TEST_CASE("the table of starts in more-starts.md") {
    const struct {
        std::string noise, init, train, test;
    } rows[] = {{"0.05", "zeros", "50.0", "50.0"},
                {"0.05", "large", "83.0", "86.0"},
                {"0.05", "random", "46.333333333333336", "48.0"},
                {"0.05", "xavier", "99.0", "93.0"},
                {"0.05", "he", "99.33333333333333", "96.0"},
                {"0.15", "zeros", "50.0", "50.0"},
                {"0.15", "large", "61.0", "59.0"},
                {"0.15", "random", "50.0", "47.0"},
                {"0.15", "xavier", "72.66666666666667", "76.0"},
                {"0.15", "he", "71.66666666666667", "76.0"}};
    for (const auto& row : rows) {
        CAPTURE(row.noise);
        CAPTURE(row.init);
        const support::Output run = support::run(
            support::program("3-deep-networks/6-initialization") + " --out build/test-3.6-told --layers 2,10,5,1 " +
            "--learning-rate 0.01 --train-seed 1 --test-seed 2 --init-seed 3 --noise " + row.noise + " --init " +
            row.init + " 2>/dev/null");
        CHECK_MESSAGE(run.out.find("train accuracy: " + row.train + " %\ntest accuracy: " + row.test + " %\n") !=
                          std::string::npos,
                      run.out);
    }
    std::filesystem::remove_all("build/test-3.6-told");
}
