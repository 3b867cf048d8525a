// The main of every check.cpp: runs the exercises one by one and reports. How make exercise-N.M and the others call it:
//   check RESULT_FILE                 checks all of them; RESULT_FILE gets "DONE TOTAL"
//   check RESULT_FILE nudge|nearly    hints for what is not right yet
//   check - list                      what the tests may feed in
//   check - feed EXERCISE WHAT        judges a wrong answer instead of the reader's
//   check - all-hints nudge|nearly    hints for every exercise, where the reader's file doesn't compile
#pragma once

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "chapters/shared/check.hpp"
#include "chapters/shared/terminal.hpp"
#include "chapters/shared/trial.hpp"

namespace shared {

struct Exercise {
    std::string name;
    void (*run)();
};

// What became of one exercise: its verdict, the report below it, and what the reader's code printed.
struct Judgement {
    std::string name, verdict, why, details, printed;
};

// What the reader's code printed, without the line of a failed assertion in std::vector.
inline std::string without_assertions(const std::string& printed) {
    std::istringstream lines(printed);
    std::string text, line;
    while (std::getline(lines, line)) {
        if (line.find(": Assertion '") == std::string::npos) text += line + "\n";
    }
    return text;
}

inline Judgement judged(const Exercise& exercise) {
    const Outcome outcome = run_apart([&] {
        exercise.run();
        return result_text;
    });
    const std::string report = outcome.trouble.empty() ? outcome.told : "wrong: " + outcome.trouble;
    const std::string first = report.substr(0, report.find('\n'));
    const std::size_t colon = first.find(": ");
    Judgement j{exercise.name, first.substr(0, colon), "", "", without_assertions(outcome.printed)};
    if (colon != std::string::npos) j.why = first.substr(colon + 2);
    if (report.size() > first.size()) j.details = report.substr(first.size() + 1);
    return j;
}

inline std::string in_colour(const std::string& text, const std::string& verdict) {
    if (!is_terminal(stdout) || std::getenv("NO_COLOR") != nullptr) return text;
    const char* code = verdict == "right" ? "32" : verdict == "wrong" ? "31" : "33";
    return "\033[" + std::string(code) + "m" + text + "\033[0m";
}

// At most ten lines of what the reader's code printed.
inline void show_printed(const std::string& printed) {
    if (printed.empty()) return;
    std::cout << "    Your code printed:\n";
    std::size_t from = 0;
    for (int line = 0; from < printed.size() && line < 10; ++line) {
        const std::size_t end = std::min(printed.find('\n', from), printed.size());
        std::cout << "    | " << printed.substr(from, std::min<std::size_t>(end - from, 110)) << "\n";
        from = end + 1;
    }
    if (from < printed.size()) std::cout << "    | ...\n";
}

// The last words: what to do next, and as the very last line the verdict.
inline void conclude(const std::string& number, const std::string& file, const std::vector<Judgement>& all) {
    const Judgement* wrong = nullptr;
    const Judgement* open = nullptr;
    int wrongs = 0;
    for (const Judgement& j : all) {
        if (j.verdict == "wrong" && ++wrongs == 1) wrong = &j;
        if (j.verdict != "right" && j.verdict != "wrong" && open == nullptr) open = &j;
    }
    std::cout << "\n";
    if (wrong != nullptr) {
        show_printed(wrong->printed);
        std::cout << wrong->details;
        if (wrongs > 1) std::cout << "    Start with this one: another that is wrong may only be calling it.\n";
        std::cout << "Next: correct " << wrong->name << " in " << file << ", then make exercise-" << number
                  << " (stuck? make hint-" << number << ")\n"
                  << in_colour(wrong->name + " is wrong" + (wrong->why.empty() ? "." : ": " + wrong->why), "wrong")
                  << "\n";
    } else if (open != nullptr) {
        if (!open->why.empty() && open->why != open->name)
            std::cout << open->name << " calls " << open->why << ", which is not written yet.\n";
        std::cout << "Next: write " << open->name << " in " << file << ", then make exercise-" << number
                  << " (stuck? make hint-" << number << ")\n"
                  << in_colour(open->name + " is not done yet.", "open") << "\n";
    } else {
        std::cout << in_colour("All done.", "right") << " See your functions at work: make run-" << number
                  << " MINE=1\n";
    }
}

// A nudge or nearly the answer for what is wrong, and for the first exercise that isn't written yet.
inline int hints(const std::string& what, const std::vector<Exercise>& exercises, bool every_one) {
    bool given = false, new_one = false;
    for (const Exercise& exercise : exercises) {
        if (!every_one) {
            asked.what = "judge";
            const std::string verdict = judged(exercise).verdict;
            if (verdict == "right" || (verdict != "wrong" && new_one)) continue;
            if (verdict != "wrong") new_one = true;
        }
        asked.what = what;
        result_text.clear();
        exercise.run();
        std::cout << exercise.name << ": " << result_text << "\n";
        given = true;
    }
    if (!given) std::cout << "Nothing to hint at: every exercise is right.\n";
    return 0;
}

// "chapters/2-one-hidden-layer/3-backward-propagation/check.cpp" -> "2.3"
inline std::string number_of(const std::string& path) {
    const std::size_t name = path.rfind('/'), folder = path.rfind('/', name - 1), group = path.rfind('/', folder - 1);
    return path.substr(group + 1, 1) + "." + path.substr(folder + 1, 1);
}

// argv: see the top of this file; path: where check.cpp is.
inline int run_checks(int argc, char** argv, const std::string& path, const std::vector<Exercise>& exercises) {
    const std::string number = number_of(path);
    const std::string file = path.substr(0, path.rfind('/')) + "/exercise.cpp";
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::string mode = words.size() > 1 ? words[1] : "";
    if (mode == "nudge" || mode == "nearly") return hints(mode, exercises, false);
    if (mode == "all-hints") return hints(words.at(2), exercises, true);
    if (mode == "list") {
        asked.what = "list";
        for (const Exercise& exercise : exercises) {
            exercise.run();
            std::cout << result_text;
            result_text.clear();
        }
        return 0;
    }
    std::vector<Judgement> all;
    int right = 0;
    for (const Exercise& exercise : exercises) {
        if (mode == "feed" && exercise.name != words.at(2)) continue;
        if (mode == "feed") asked.fed = words.at(3);
        all.push_back(judged(exercise));
        const Judgement& j = all.back();
        right += j.verdict == "right" ? 1 : 0;
        std::cout << number << "  " << j.name << std::string(j.name.size() < 34 ? 34 - j.name.size() : 1, ' ')
                  << in_colour(j.verdict, j.verdict) << std::endl;
    }
    conclude(number, file, all);
    if (!words.empty() && words[0] != "-") std::ofstream(words[0]) << right << " " << exercises.size() << "\n";
    return right == static_cast<int>(all.size()) ? 0 : 1;
}

}  // namespace shared
