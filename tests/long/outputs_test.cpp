// Holds every README against what its chapter prints and draws.
#include "tests/support.hpp"
#include "tests/text/readmes.hpp"

namespace {

namespace fs = std::filesystem;

// Splits off the numbers, so that two texts can be compared but for a last digit: "cost 0.69" -> "cost #" and 0.69.
struct Split {
    std::string words;
    std::vector<std::string> numbers;
};

Split split(const std::string& line) {
    Split parts;
    for (std::size_t i = 0; i < line.size();) {
        if (std::isdigit(static_cast<unsigned char>(line[i])) == 0) {
            parts.words += line[i++];
            continue;
        }
        std::size_t end = i;
        while (end < line.size() && (std::isdigit(static_cast<unsigned char>(line[end])) != 0 || line[end] == '.'))
            ++end;
        parts.numbers.push_back(line.substr(i, end - i));
        parts.words += '#';
        i = end;
    }
    return parts;
}

// Another C library may round a last digit differently: on a reader's machine one unit in the last printed digit is let
// pass. With EXACT=1, as in CI, nothing is.
bool nearly_equal(const std::string& a, const std::string& b) {
    if (a == b) return true;
    if (std::getenv("EXACT") != nullptr) return false;
    const Split left = split(a), right = split(b);
    if (left.words != right.words || left.numbers.size() != right.numbers.size()) return false;
    for (std::size_t i = 0; i < left.numbers.size(); ++i) {
        const std::string &x = left.numbers[i], &y = right.numbers[i];
        const std::size_t point = x.find('.');
        if (x == y) continue;
        if (x.size() != y.size() || point != y.find('.') || point == std::string::npos) return false;
        const double unit = std::pow(10.0, -static_cast<double>(x.size() - point - 1));
        if (std::fabs(std::stod(x) - std::stod(y)) > 1.5 * unit) return false;
    }
    return true;
}

// With FAST=1 exp may differ in its last digit (chapter 1.3). These lines show it, and are not compared then: the
// chapter's folder, and how the line begins.
const std::vector<std::pair<std::string, std::string>> last_digits_of_exp = {
    {"1-logistic-regression/7-predict/", "  w1 = "},
};

bool not_compared(const std::string& path, const std::string& line) {
    if (!support::fast_loops()) return false;
    return std::any_of(last_digits_of_exp.begin(), last_digits_of_exp.end(), [&](const auto& shown) {
        return path.find(shown.first) != std::string::npos && line.rfind(shown.second, 0) == 0;
    });
}

// "" or the place where the README's output block, or another `kind` of it, differs from what a run printed.
std::string output_difference(const std::string& path, const std::string& readme, const std::string& output,
                              const std::string& kind = "output") {
    const std::vector<std::string> found = text::lines_of(readme);
    const std::vector<std::string> expected = text::lines_of(text::with_output(readme, output, kind));
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        if (nearly_equal(found[i], expected[i])) continue;
        if (not_compared(path, found[i]) && not_compared(path, expected[i])) continue;
        return path + ":" + std::to_string(i + 1) + ": the README shows '" + found[i] + "', a run prints '" +
               expected[i] + "'";
    }
    return found.size() == expected.size() ? "" : path + ": the output block has another number of lines than a run";
}

// The chapters' READMEs that show an output, each with what its chapter prints. The pictures are in build/test-text
// until a test removes them. Two tests need all this; each chapter runs once.
struct Shown {
    std::string path, readme, output;
};

const std::vector<Shown>& shown_outputs() {
    static std::vector<Shown> all;
    if (!all.empty()) return all;
    std::vector<std::string> commands;
    for (const std::string& path : text::readmes()) {
        const std::string readme = text::read_file(path);
        if (readme.find("```output\n") == std::string::npos) continue;
        const std::string chapter = fs::path(path).parent_path().lexically_relative("chapters").generic_string();
        commands.push_back(support::program(chapter) + " --out build/test-text/" + chapter);
        all.push_back({path, readme, ""});
    }
    const std::vector<support::Output> runs = support::run_all(commands);
    for (std::size_t i = 0; i < all.size(); ++i) {
        REQUIRE(runs[i].exit_code == 0);
        all[i].output = runs[i].out;
    }
    return all;
}

}  // namespace

TEST_CASE("every chapter prints and draws what its README shows") {
    const std::vector<Shown>& all = shown_outputs();
    CHECK(all.size() >= 3);
    for (const Shown& shown : all) {
        const std::string difference = output_difference(shown.path, shown.readme, shown.output);
        CHECK_MESSAGE(difference.empty(), difference, " (make expect-N.M rewrites the block)");
        if (std::getenv("EXACT") == nullptr) continue;
        const fs::path folder = fs::path(shown.path).parent_path();
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() != ".svg") continue;
            if (entry.path().filename() == "waits.svg") continue;  // make study draws it, make check compares it
            const fs::path drawn = "build/test-text" / folder.lexically_relative("chapters") / entry.path().filename();
            CHECK_MESSAGE(text::read_file(entry.path().generic_string()) == text::read_file(drawn.generic_string()),
                          entry.path().generic_string(), " is not what a run draws (make expect-N.M)");
        }
    }
    fs::remove_all("build/test-text");
}

TEST_CASE("with real pictures, when CIFAR10 names them, a chapter prints what its README shows") {
    const char* folder = std::getenv("CIFAR10");
    if (folder == nullptr) {
        MESSAGE("skipped: CIFAR10 is not set");
        return;
    }
    std::vector<std::string> paths, commands;
    for (const std::string& path : text::readmes()) {
        const std::string readme = text::read_file(path);
        if (readme.find("\n```cifar10") == std::string::npos) continue;
        const std::string chapter = fs::path(path).parent_path().lexically_relative("chapters").generic_string();
        paths.push_back(path);
        commands.push_back(support::program(chapter, folder) + " --out build/test-real/" + chapter +
                           text::cifar10_arguments(readme));
    }
    CHECK(paths.size() >= 3);
    const std::vector<support::Output> runs = support::run_all(commands);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        REQUIRE(runs[i].exit_code == 0);
        const std::string difference = output_difference(paths[i], text::read_file(paths[i]), runs[i].out, "cifar10");
        CHECK_MESSAGE(difference.empty(), difference, " (make expect-N.M CIFAR10=folder rewrites the block)");
    }
    fs::remove_all("build/test-real");
}

TEST_CASE("a change of one character anywhere in an output is found and its place named") {
    int changes = 0;
    for (const Shown& shown : shown_outputs()) {
        changes += text::changes_found(
            shown.path, shown.readme, "```output",
            [&](const std::string& changed) { return output_difference(shown.path, changed, shown.output); },
            [&](const std::string& line) { return not_compared(shown.path, line); });
    }
    CHECK(changes > 500);
    CHECK_FALSE(nearly_equal("cost 0.693147", "Cost 0.693147"));
}
