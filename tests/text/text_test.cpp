// Holds every README against the code that it quotes. (tests/long/outputs_test.cpp: against what the chapters print.)
#include "tests/text/text.hpp"

#include "tests/support.hpp"
#include "tests/text/readmes.hpp"

namespace fs = std::filesystem;
using text::quote_difference, text::readmes;

TEST_CASE("every quoted function stands in the code as quoted") {
    int quotes = 0;
    for (const std::string& path : readmes()) {
        const std::string readme = text::read_file(path);
        for (std::size_t at = 0; (at = readme.find("```cpp ", at)) != std::string::npos; ++at) ++quotes;
        const std::string difference = quote_difference(path, readme);
        CHECK_MESSAGE(difference.empty(), difference, " (make text fills quotes in)");
    }
    CHECK(quotes > 5);
}

TEST_CASE("a change of one character anywhere in a quote is found and its place named") {
    int changes = 0;
    for (const std::string& path : readmes()) {
        const std::string readme = text::read_file(path);
        REQUIRE_MESSAGE(quote_difference(path, readme).empty(), "make text first: " << path);
        changes += text::changes_found(path, readme, "```cpp ",
                                       [&](const std::string& changed) { return quote_difference(path, changed); });
    }
    CHECK(changes > 500);
}

TEST_CASE("every function of nn/ and matrix/ is quoted in exactly one README") {
    std::string fences;
    for (const std::string& path : readmes()) {
        for (const std::string& line : text::lines_of(text::read_file(path))) {
            if (line.rfind("```cpp ", 0) == 0) fences += line.substr(6) + " \n";
        }
    }
    int functions = 0;
    for (const std::string folder : {"nn", "matrix"}) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const std::string path = entry.path().generic_string();
            if (entry.path().extension() != ".hpp") continue;
            std::string before;
            for (const std::string& line : text::lines_of(text::read_file(path))) {
                const std::size_t bracket = line.find('(');
                if (line.empty() || line.back() != '{' || line[0] == ' ' || bracket == std::string::npos) continue;
                const std::size_t start = line.rfind(' ', bracket) + 1;
                const std::string name = line.substr(start, bracket - start);
                if (name == before) continue;  // overloads follow each other
                before = name;
                int quotes = 0;
                for (const std::string& fence : text::lines_of(fences)) {
                    quotes +=
                        fence.rfind(" " + path + " ", 0) == 0 && fence.find(" " + name + " ") != std::string::npos;
                }
                CHECK_MESSAGE(quotes == 1, path << ": " << name << " is quoted " << quotes << " times");
                ++functions;
            }
        }
    }
    CHECK(functions > 80);
}

// In the table of README.md, beside a line of NumPy.
TEST_CASE("the lines of C++ in the README are lines of nn/") {
    const std::string code =
        text::read_file("nn/one_hidden_layer/forward.hpp") + text::read_file("nn/one_hidden_layer/backward.hpp");
    int found = 0;
    for (const std::string& line : text::lines_of(text::read_file("README.md"))) {
        const std::size_t second = line.find("` | `"), end = line.rfind(";` |");
        if (line.rfind("| `", 0) != 0 || second == std::string::npos || end == std::string::npos) continue;
        const std::string ours = line.substr(second + 5, end - second - 4);
        CHECK_MESSAGE(code.find("    " + ours) != std::string::npos, ours << " is nowhere in nn/one_hidden_layer/");
        ++found;
    }
    CHECK(found == 10);
}

// Links to other sites and to places inside a page are left alone.
TEST_CASE("every link and every picture of a README or page leads to a file") {
    int links = 0;
    for (const std::string& path : readmes()) {
        const std::string page = text::read_file(path);
        for (const auto& [start, end] : std::vector<std::pair<std::string, char>>{
                 {"](", ')'}, {"src=\"", '"'}, {"srcset=\"", '"'}, {"href=\"", '"'}}) {
            for (std::size_t at = 0; (at = page.find(start, at)) != std::string::npos;) {
                at += start.size();
                std::string target = page.substr(at, page.find(end, at) - at);
                target = target.substr(0, target.find('#'));
                if (target.empty() || target.find("://") != std::string::npos) continue;
                if (target.find_first_of(" {}\n[") != std::string::npos) continue;  // code: f[i](x), A[](int a)
                CHECK_MESSAGE(fs::exists(fs::path(path).parent_path() / target), path << " leads to " << target);
                ++links;
            }
        }
    }
    CHECK(links > 250);
}

TEST_CASE("what can't be quoted is named") {
    CHECK(support::error_of([] { text::with_quotes("```cpp nn/cost.hpp no_such\n```\n"); }) ==
          "nn/cost.hpp defines no no_such");
    CHECK(support::error_of([] { text::with_quotes("```cpp nn/cost.hpp compute_cost\n"); }) ==
          "a ``` block has no end");
}
