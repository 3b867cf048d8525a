// Every chapter stands on earlier steps alone: what it includes, directly or not, belongs to no later part, and an
// exercise can't reach the function that it asks for.
#include <filesystem>
#include <map>
#include <set>

#include "tests/support.hpp"
#include "tests/text/text.hpp"

namespace {

namespace fs = std::filesystem;

// A part of the series as a number that can be compared: 3.2 -> 302.
int part(const std::string& group, const std::string& number) {
    return 100 * std::stoi(group) + std::stoi(number);
}

// The first part that the first line of a header names ("// Parts 2.2 and 3.3: ..."), or 0: nn/gradient_check.hpp, and
// all of matrix/, serve every part.
int first_part_of(const std::string& header) {
    const std::string line = text::lines_of(text::read_file(header)).at(0);
    if (header.rfind("nn/", 0) != 0 || line.rfind("// Part", 0) != 0) return 0;
    const std::size_t at = line.find_first_of("1234");
    return part(line.substr(at, 1), line.substr(at + 2, 1));
}

// The files of the project that one includes, itself first.
void collect(const std::string& path, std::set<std::string>& seen) {
    if (!fs::exists(path) || !seen.insert(path).second) return;
    for (const std::string& line : text::lines_of(text::read_file(path))) {
        const std::string start = "#include \"";
        if (line.rfind(start, 0) == 0) collect(line.substr(start.size(), line.rfind('"') - start.size()), seen);
    }
}

std::set<std::string> reachable(const std::string& path) {
    std::set<std::string> seen;
    collect(path, seen);
    return seen;
}

// The first file among them that belongs to a part after `last`, or "".
std::string too_late(const std::set<std::string>& files, int last) {
    for (const std::string& file : files) {
        if (file.rfind("nn/", 0) == 0 && first_part_of(file) > last) return file;
    }
    return "";
}

// chapters/3-deep-networks/2-forward-propagation -> 302, for every chapter.
std::map<int, std::string> chapters() {
    std::map<int, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator("chapters")) {
        if (entry.path().filename() != "chapter.cpp") continue;
        const fs::path folder = entry.path().parent_path();
        const std::string group = folder.parent_path().filename().string(), name = folder.filename().string();
        all[part(group.substr(0, 1), name.substr(0, 1))] = folder.generic_string();
    }
    return all;
}

}  // namespace

TEST_CASE("no chapter includes a header of a later step") {
    const std::map<int, std::string> all = chapters();
    int of_the_series = 0;  // group 4 goes beyond it
    for (const auto& [number, where] : all) of_the_series += number < part("4", "0") ? 1 : 0;
    CHECK(of_the_series == 19);
    CHECK(all.size() > 19);
    for (const auto& [number, where] : all) {
        const std::string folder = where;  // doctest looks at it in a lambda, which may not capture `where`
        for (const std::string file :
             {"/chapter.cpp", "/exercise.hpp", "/exercise.cpp", "/solution.cpp", "/check.cpp"}) {
            CHECK_MESSAGE(too_late(reachable(folder + file), number) == "", folder << file);
        }
    }
    // What this test is made of does see a later step.
    CHECK(too_late(reachable("nn/deep_network/backward_module.hpp"), part("3", "2")) != "");
    CHECK(too_late(reachable("nn/deep_network/forward.hpp"), part("3", "2")) == "");
}

TEST_CASE("a header of nn/ builds on earlier parts alone") {
    int headers = 0;
    for (const auto& entry : fs::recursive_directory_iterator("nn")) {
        const std::string path = entry.path().generic_string();
        if (entry.path().extension() != ".hpp" || path.find("/structs.hpp") != std::string::npos) continue;
        if (first_part_of(path) == 0) continue;
        CHECK_MESSAGE(too_late(reachable(path), first_part_of(path)) == "", path);
        ++headers;
    }
    CHECK(headers > 15);
}

TEST_CASE("an exercise can't reach the answer that it asks for") {
    int names = 0;
    for (const auto& [number, where] : chapters()) {
        const std::string folder = where;
        std::set<std::string> files = reachable(folder + "/exercise.cpp");
        files.erase(folder + "/exercise.cpp");
        std::string defined;
        for (const std::string& line : text::lines_of(text::read_file(folder + "/solution.cpp"))) {
            // the last definition's name, and below it the call of a function of that name in nn/ or datasets/
            const std::size_t part = line.find(" part_"), bracket = line.find('(');
            if (part != std::string::npos && part < bracket && line.back() != ';') {
                defined = line.substr(line.find("::", part) + 2, bracket - line.find("::", part) - 2);
            }
            const std::size_t call = line.find("::" + defined + "(");
            if (line.rfind("    return ", 0) != 0 || call == std::string::npos) continue;
            const std::string name = defined;
            for (const std::string& file : files) {
                for (const std::string& code : text::lines_of(text::read_file(file))) {
                    CHECK_MESSAGE(!(text::defines(code, name) && code.rfind("inline ", 0) == 0),
                                  folder << "/exercise.cpp reaches " << name << " in " << file);
                }
            }
            ++names;
        }
    }
    CHECK(names > 30);
}

TEST_CASE("files are included from the root, so that FAST=1 can put others in front") {
    for (const std::string folder : {"matrix", "nn", "datasets", "chapters", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            const std::string path = entry.path().generic_string(), kind = entry.path().extension().string();
            if (kind != ".hpp" && kind != ".cpp") continue;
            for (const std::string& line : text::lines_of(text::read_file(path))) {
                if (line.rfind("#include \"", 0) != 0) continue;
                CHECK_MESSAGE(line.find('/') != std::string::npos, path << ": " << line);
            }
        }
    }
}
