// The exercises' checks: each passes with our solution and refuses everything else, every likely mistake with its own
// sentence. The reader's exercise.cpp takes no part in this.
#include <filesystem>
#include <set>

#include "tests/support.hpp"
#include "tests/text/text.hpp"

namespace {

// "3-deep-networks/6-initialization" for every chapter with exercises, sorted.
std::vector<std::string> chapters_with_checks() {
    std::vector<std::string> folders;
    for (const auto& entry : std::filesystem::recursive_directory_iterator("chapters")) {
        if (entry.path().filename() != "check.cpp") continue;
        folders.push_back(entry.path().parent_path().lexically_relative("chapters").generic_string());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::string check_program(const std::string& folder) {
    return "'" + std::string(std::getenv("PROGRAMS")) + "/checked/chapters/" + folder + "/check-ours' - ";
}

// What can be fed to an exercise in place of an answer, as the check program lists it: name|what|sentence.
struct Fed {
    std::string exercise, what, sentence;
};

std::vector<Fed> all_fed(const std::string& folder) {
    std::vector<Fed> list;
    for (const std::string& line : text::lines_of(support::run(check_program(folder) + "list").out)) {
        const std::size_t first = line.find('|'), second = line.find('|', first + 1);
        list.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    }
    return list;
}

}  // namespace

TEST_CASE("every check accepts our solution") {
    REQUIRE(chapters_with_checks().size() >= 3);
    for (const std::string& folder : chapters_with_checks()) {
        CAPTURE(folder);
        const support::Output run = support::run(check_program(folder));
        CHECK(run.exit_code == 0);
        CHECK(text::lines_of(run.out).back().rfind("All done.", 0) == 0);
    }
}

TEST_CASE("no check accepts zeros, a constant, its input, a transposed answer or a likely mistake") {
    for (const std::string& folder : chapters_with_checks()) {
        std::set<std::string> exercises, explained, sentences;
        for (const Fed& fed : all_fed(folder)) {
            CAPTURE(folder);
            CAPTURE(fed.exercise);
            CAPTURE(fed.what);
            const support::Output run =
                support::run(check_program(folder) + "feed " + fed.exercise + " '" + fed.what + "'");
            CHECK(run.exit_code == 1);
            const std::string last = text::lines_of(run.out).back();
            CHECK(last.rfind(fed.exercise + " is wrong", 0) == 0);
            exercises.insert(fed.exercise);
            if (fed.sentence.empty()) continue;
            // its own sentence, and so no other one: a report ends with one sentence
            CHECK_MESSAGE(last == fed.exercise + " is wrong: " + fed.sentence, run.out);
            CHECK_MESSAGE(sentences.insert(fed.exercise + fed.sentence).second, "two mistakes share this sentence");
            explained.insert(fed.exercise);
        }
        CHECK(exercises == explained);  // every exercise knows a likely mistake
    }
}

TEST_CASE("every exercise has a stub, a solution and a check, all of the same name") {
    for (const std::string& folder : chapters_with_checks()) {
        CAPTURE(folder);
        std::set<std::string> checked, stubs;
        for (const Fed& fed : all_fed(folder)) checked.insert(fed.exercise);
        const std::string solutions = text::read_file("chapters/" + folder + "/solution.cpp");
        for (const std::string& line : text::lines_of(text::read_file("chapters/" + folder + "/exercise.hpp"))) {
            const std::size_t bracket = line.find('(');
            const bool declares = !line.empty() && line[0] != ' ' && line[0] != '/' && line.rfind("using ", 0) != 0;
            if (!declares || bracket == std::string::npos) continue;
            const std::size_t start = line.rfind(' ', bracket) + 1;
            stubs.insert(line.substr(start, bracket - start));
            CHECK(solutions.find("::" + line.substr(start, bracket - start) + "(") != std::string::npos);
        }
        CHECK(checked == stubs);
    }
}
