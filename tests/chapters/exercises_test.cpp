// The exercises' checks: each passes with our solution and refuses everything else, every likely mistake with its own
// sentence. The reader's exercise.hpp takes no part in this.
#include <filesystem>
#include <set>

#include "tests/support.hpp"
#include "tests/text/answers.hpp"

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
    return "'" + std::string(std::getenv("PROGRAMS")) + "/" + folder + "/check' --out=/dev/null ";
}

// What can be fed to an exercise in place of an answer, as the check program lists it: name|what|sentence.
struct Fed {
    std::string exercise, what, sentence;
};

std::vector<Fed> all_fed(const std::string& folder) {
    std::vector<Fed> list;
    for (const std::string& line : text::lines_of(support::run("SHOW=list " + check_program(folder)).out)) {
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
        for (const std::string& line : text::lines_of(run.out)) CHECK(line == "right");
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
                support::run("FED='" + fed.what + "' " + check_program(folder) + "--test-case=" + fed.exercise);
            CHECK(run.exit_code == 1);
            CHECK(run.out.rfind("wrong", 0) == 0);
            exercises.insert(fed.exercise);
            if (fed.sentence.empty()) continue;
            // its own sentence, and so no other one: a report begins with one sentence
            CHECK_MESSAGE(run.out.rfind("wrong: " + fed.sentence + "\n", 0) == 0, run.out);
            CHECK_MESSAGE(sentences.insert(fed.exercise + fed.sentence).second, "two mistakes share this sentence");
            explained.insert(fed.exercise);
        }
        CHECK(exercises == explained);  // every exercise knows a likely mistake
    }
}

TEST_CASE("every exercise has a stub, a solution and a check, all of the same name") {
    for (const std::string& folder : chapters_with_checks()) {
        CAPTURE(folder);
        std::set<std::string> checked, solved;
        for (const Fed& fed : all_fed(folder)) checked.insert(fed.exercise);
        for (const text::Answer& answer : text::answers_of("chapters/" + folder)) {
            solved.insert(answer.name);
            CHECK(text::our_code("chapters/" + folder, answer).find(answer.name + "(") != std::string::npos);
        }
        CHECK(checked == solved);
    }
}

TEST_CASE("MINE=1 takes the reader's functions where they are written, and ours elsewhere") {
    const std::string folder = "build/test-mine";
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/exercise.hpp") << "namespace exercise {\ninline int f(int x) {\n    return x;\n}\n\n"
                                               "inline int g(int x) {\n    shared::not_done_yet(x);\n}\n}\n";
    std::ofstream(folder + "/solution.hpp") << "namespace solution {\nusing nn::f;\n\ninline int g(int x) {\n"
                                               "    return 2 * x;\n}\n}\n";
    const std::string mixed = text::mixed_answers(folder);
    CHECK(mixed.find("// yours: f\n// ours, as you have not written them yet: g\n") == 0);
    CHECK(mixed.find("using exercise::f;\nusing solution::g;\n") != std::string::npos);
    std::filesystem::remove_all(folder);
}
