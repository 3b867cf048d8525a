// Holds every README against the code that it quotes and the output that it shows.
#include "tests/text/text.hpp"

#include <filesystem>

#include "tests/support.hpp"

namespace {

namespace fs = std::filesystem;

// The READMEs of the project, sorted, as paths from its root.
std::vector<std::string> readmes() {
    std::vector<std::string> paths{"README.md"};
    for (const std::string folder : {"chapters", "matrix", "nn", "datasets", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.path().filename() == "README.md") paths.push_back(entry.path().generic_string());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

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

}  // namespace

TEST_CASE("every quoted function stands in the code as quoted") {
    int quotes = 0;
    for (const std::string& path : readmes()) {
        const std::string readme = text::read_file(path);
        for (std::size_t at = 0; (at = readme.find("```cpp ", at)) != std::string::npos; ++at) ++quotes;
        const std::string difference = text::difference(path, readme, text::with_quotes(readme));
        CHECK_MESSAGE(difference.empty(), difference, " (make text fills quotes in)");
    }
    CHECK(quotes > 0);
}

TEST_CASE("every chapter prints what its README shows") {
    int blocks = 0;
    for (const std::string& path : readmes()) {
        const std::string readme = text::read_file(path);
        if (readme.find("```output\n") == std::string::npos) continue;
        const std::string chapter = fs::path(path).parent_path().lexically_relative("chapters").generic_string();
        const support::Output run = support::run(support::program(chapter) + " --out build/test-text 2>/dev/null");
        CHECK(run.exit_code == 0);
        const std::vector<std::string> found = text::lines_of(readme);
        const std::vector<std::string> expected = text::lines_of(text::with_output(readme, run.out));
        CHECK_MESSAGE(found.size() == expected.size(), path,
                      ": the output block has another number of lines than a run");
        for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
            if (nearly_equal(found[i], expected[i])) continue;
            FAIL_CHECK(path << ":" << i + 1 << ": the README shows '" << found[i] << "', a run prints '" << expected[i]
                            << "' (make expect-N.M rewrites the block)");
            break;
        }
        ++blocks;
        if (std::getenv("EXACT") == nullptr) continue;
        for (const auto& entry : fs::directory_iterator(fs::path(path).parent_path())) {
            if (entry.path().extension() != ".svg") continue;
            const std::string drawn = "build/test-text/" + entry.path().filename().generic_string();
            CHECK_MESSAGE(text::read_file(entry.path().generic_string()) == text::read_file(drawn),
                          entry.path().generic_string(), " is not what a run draws (make expect-N.M)");
        }
    }
    CHECK(blocks > 0);
    fs::remove_all("build/test-text");
}

TEST_CASE("a change of one character is found and its place named") {
    const std::string readme = "# t\n\n```cpp nn/cost.hpp clamped_log\n```\n\n```output\n```\n";
    const std::string filled = text::with_output(text::with_quotes(readme), "cost 0.693147\n");
    CHECK(filled.find("inline double clamped_log(double a) {") != std::string::npos);
    CHECK(text::with_quotes(filled) == filled);
    std::string changed = filled;
    changed[changed.find("smallest =")] = 'S';
    CHECK(text::difference("R.md", changed, text::with_quotes(changed)).find("R.md:") == 0);
    CHECK_FALSE(nearly_equal("cost 0.693147", "cost 0.693149"));
    CHECK_FALSE(nearly_equal("cost 0.693147", "Cost 0.693147"));
    CHECK(support::error_of([] { text::with_quotes("```cpp nn/cost.hpp no_such\n```\n"); }) ==
          "nn/cost.hpp defines no no_such");
}
