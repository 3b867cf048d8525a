// Every make command that a README or page tells the reader to type: its goal, its settings and the program's options
// exist. (What the runs print is held by the other files of this folder.)
#include <regex>
#include <set>

#include "tests/support.hpp"
#include "tests/text/readmes.hpp"

namespace {

// The commands between backticks, and those that begin a line of a block. What comes after a pipe isn't make's.
std::vector<std::string> commands_in(const std::string& page) {
    static const std::regex typed(R"((?:`|\n)(make [^`\n#|>]+))");
    std::vector<std::string> found;
    for (std::sregex_iterator at(page.begin(), page.end(), typed), end; at != end; ++at) found.push_back((*at)[1]);
    return found;
}

std::string makefile() {
    static const std::string file = text::read_file("Makefile");
    return file;
}

// "run-3.6" is made by the rule run-% if there is a chapter 3.6; N.M and NAME are for any.
bool is_goal(const std::string& goal) {
    static const std::regex numbered("(run|exercise|watch|hint|solution|diff|reset|expect)-(.+)");
    std::smatch parts;
    if (std::regex_match(goal, parts, numbered)) {
        if (makefile().find(parts[1].str() + "-%") == std::string::npos) return false;
        if (parts[2] == "N.M") return true;
        const std::string number = parts[2];
        return number.size() == 3 &&
               support::run("ls -d chapters/" + number.substr(0, 1) + "-*/" + number.substr(2) + "-* 2>&1").exit_code ==
                   0;
    }
    if (goal.rfind("play-", 0) == 0) {
        return goal == "play-NAME" || std::filesystem::exists("chapters/play/" + goal.substr(5) + ".cpp");
    }
    return std::regex_search(makefile(), std::regex("\n" + goal + "( [a-z-]+)*:")) ||
           std::regex_search(makefile(), std::regex("\n[a-z-]+ " + goal + ":"));
}

}  // namespace

TEST_CASE("every make command in a README or page can be typed") {
    static const std::regex setting(R"(([A-Z][A-Z0-9]*)=("[^"]*"|'[^']*'|\S*))");
    const std::set<std::string> settings = {"ARGS", "MINE", "FAST",     "CIFAR10",  "PICTURES", "MORE",   "CXX",
                                            "STD",  "RUNS", "CXXFLAGS", "SANITIZE", "PYTHON",   "SECONDS"};
    std::map<std::string, std::string> help;  // of each chapter's program
    int commands = 0, options = 0;
    for (const std::string& path : text::readmes()) {
        for (const std::string& command : commands_in(text::read_file(path))) {
            CAPTURE(path);
            CAPTURE(command);
            ++commands;
            std::string goals = command.substr(5), args, chapter;
            for (std::sregex_iterator at(command.begin(), command.end(), setting), end; at != end; ++at) {
                CHECK_MESSAGE(settings.count((*at)[1]) == 1, (*at)[1].str() << " is no setting");
                if ((*at)[1] == "ARGS") args = (*at)[2];
            }
            goals = std::regex_replace(goals, setting, "");
            for (const std::string& goal : support::words_of(goals)) {
                CHECK_MESSAGE(is_goal(goal), goal << " is no goal");
                chapter = goal == "run" ? "3.6" : goal.rfind("run-", 0) == 0 ? goal.substr(4) : "";
            }
            if (args.empty() || chapter.empty() || chapter == "N.M") continue;
            if (help.count(chapter) == 0) {
                const std::string folder = "chapters/" + chapter.substr(0, 1) + "-*/" + chapter.substr(2) + "-*";
                const std::string found = support::run("ls -d " + folder).out;
                const std::string start = support::program(found.substr(9, found.size() - 10));
                help[chapter] = support::run(start + " --help").out;
                // with data of one's own, make takes another program
                if (chapter == "3.5" || chapter == "3.6") {
                    help[chapter] +=
                        support::run(std::regex_replace(start, std::regex("chapter'$"), "own'") + " --help").out;
                }
            }
            for (const std::string& word : support::words_of(args.substr(1, args.size() - 2))) {
                if (word.rfind("--", 0) != 0 || word == "--help") continue;
                CHECK_MESSAGE(help[chapter].find("\n  " + word + " ") != std::string::npos, word << " is no option");
                ++options;
            }
        }
    }
    CHECK(commands > 150);
    CHECK(options > 40);
}
