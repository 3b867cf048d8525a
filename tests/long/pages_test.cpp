// Holds the console blocks of every README and page: the command runs, and prints the lines below it. In such a block
// `...` means that lines are left out.
#include <map>

#include "tests/support.hpp"
#include "tests/text/readmes.hpp"

namespace {

namespace fs = std::filesystem;

// "$ make run-2.4 ARGS="--seed 2"" or "$ make play-own-points" -> a command that writes stdout, then stderr.
std::string program_of(const std::string& line, const std::string& out) {
    const std::size_t quote = line.find(" ARGS=\"");
    const std::string goal = line.substr(7, quote == std::string::npos ? quote : quote - 7);  // behind "$ make "
    std::string arguments;
    if (quote != std::string::npos) arguments = line.substr(quote + 7, line.rfind('"') - quote - 7);
    std::string program;
    if (goal.rfind("play-", 0) == 0) {
        program = "'" + std::string(std::getenv("PROGRAMS")) + "/plain/chapters/play/" + goal.substr(5) + "'";
    } else {
        REQUIRE_MESSAGE(goal.rfind("run-", 0) == 0, line, ": only make run-N.M and make play-NAME are known here");
        const std::string pattern = goal.substr(4, 1) + "-*/" + goal.substr(6) + "-*";
        const std::string folder = support::run("cd chapters && printf %s " + pattern).out;
        program = support::program(folder) + " --out " + out;
    }
    return program + " " + arguments + " 2>" + out + ".err; cat " + out + ".err";
}

// "" or the first line of the block (its lines first to last - 1 in the page) that the run doesn't print where it
// should: directly behind the line before, or anywhere later where `...` is between them.
std::string block_difference(const std::string& path, const std::vector<std::string>& page, std::size_t first,
                             std::size_t last, const std::vector<std::string>& printed) {
    std::size_t at = 0;  // the next line of what was printed
    bool left_out = false;
    for (std::size_t n = first; n < last; ++n) {
        if (page[n] == "...") {
            left_out = true;
            continue;
        }
        std::size_t found = at;
        while (left_out && found < printed.size() && printed[found] != page[n]) ++found;
        if (found >= printed.size() || printed[found] != page[n]) {
            return path + ":" + std::to_string(n + 1) + ": the page shows '" + page[n] + "', and the run doesn't";
        }
        at = found + 1;
        left_out = false;
    }
    return "";
}

// What the commands of all blocks print, each run once.
std::vector<std::string> printed_by(const std::string& command) {
    static std::map<std::string, std::vector<std::string>> all;
    if (all.count(command) == 0) {
        fs::create_directories("build/test-pages");
        const std::string out = "build/test-pages/" + std::to_string(all.size());
        all[command] = text::lines_of(support::run(program_of(command, out)).out);
        fs::remove_all("build/test-pages");
    }
    return all[command];
}

// "" or the first difference in the page's console blocks.
std::string page_difference(const std::string& path, const std::string& text) {
    const std::vector<std::string> page = text::lines_of(text);
    for (std::size_t n = 0; n < page.size(); ++n) {
        if (page[n] != "```console") continue;
        const std::size_t command = n + 1;
        while (++n < page.size() && page[n] != "```") {
        }
        const std::string difference = block_difference(path, page, command + 1, n, printed_by(page.at(command)));
        if (!difference.empty()) return difference;
    }
    return "";
}

}  // namespace

TEST_CASE("every command in a console block prints what the block shows, and a change of one character is found") {
    int blocks = 0, changes = 0;
    for (const std::string& path : text::readmes()) {
        const std::string page = text::read_file(path);
        if (page.find("```console\n") == std::string::npos) continue;
        ++blocks;
        const std::string difference = page_difference(path, page);
        CHECK_MESSAGE(difference.empty(), difference);
        if (!difference.empty()) continue;
        changes += text::changes_found(
            path, page, "```console", [&](const std::string& changed) { return page_difference(path, changed); },
            [](const std::string& line) { return line == "..." || line.rfind("$ ", 0) == 0; });
    }
    CHECK(blocks >= 1);
    CHECK(changes > 50);
}
