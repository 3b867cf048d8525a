// Checks an exercise: runs an answer, compares it with ours, and when it is wrong finds the mistake that explains it.
// A chapter's check.cpp has one function per exercise, which calls check() below, and a main that calls run_checks()
// (checks.hpp). Each exercise runs in a process of its own.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "chapters/shared/detectors.hpp"
#include "chapters/shared/error_sentences.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "chapters/shared/parts.hpp"

namespace shared {

// All that is known of one exercise when its answer is judged.
struct Task {
    std::string name, nudge, nearly;
    Parts inputs, expected;
    std::function<Parts()> answer;
    std::vector<std::function<Parts()>> mistakes;
    std::vector<std::string> sentences;  // one for each of the mistakes
    double tolerance;
    bool of_calls = false;  // it returns one number, and what is compared are the results of several calls
};

// What to do with a task, set by run_checks: "judge" it, "list" its mistakes, show its "nudge" or "nearly", or judge a
// wrong answer instead of the reader's, named by `fed`.
struct Asked {
    std::string what = "judge", fed;
};
inline Asked asked;
inline std::string result_text;  // the result, for run_checks

// The sentence of the mistake that gives just what was found, or "". When none does, that of the one that explains most
// of it from the start, as a guess, because further down there may be a second mistake. A mistake that would spoil a
// part that is right wasn't made.
inline std::string explanation(const Task& task, const Parts& found) {
    const std::size_t wrong = first_wrong(found, task.expected, task.tolerance);
    std::size_t most = wrong;
    std::string guess;
    const auto spoils_what_is_right = [&](const Parts& given) {
        for (std::size_t p = 0; p < std::min(found.size(), task.expected.size()); ++p) {
            if (!equal({found[p]}, {task.expected[p]}, task.tolerance)) continue;
            if (p >= given.size() || !equal({given[p]}, {task.expected[p]}, task.tolerance)) return true;
        }
        return false;
    };
    for (std::size_t i = 0; i < task.mistakes.size(); ++i) {
        try {
            const Parts given = task.mistakes[i]();
            if (equal(found, given, task.tolerance)) return task.sentences[i];
            const std::size_t explained = first_wrong(found, given, task.tolerance);
            if (explained <= most || !all_finite(found[wrong].value) || explained > task.expected.size() ||
                spoils_what_is_right(given))
                continue;
            most = explained;
            guess = "Perhaps this: " + task.sentences[i] + " It would explain " + task.expected[wrong].name;
            if (explained < task.expected.size()) guess += ", but not " + task.expected[explained].name;
            guess += ".";
        } catch (const std::exception&) {
            continue;  // a mistake that stops with an error explains no result
        }
    }
    return guess;
}

// The same for an answer that stopped with an error: the sentence of the mistake that stops with the same one.
inline std::string explanation(const Task& task, const std::string& error) {
    for (std::size_t i = 0; i < task.mistakes.size(); ++i) {
        try {
            task.mistakes[i]();
        } catch (const std::exception& other) {
            if (other.what() == error) return task.sentences[i];
        }
    }
    return "";
}

// For an answer that stopped with an error: most often two shapes that don't fit.
inline std::string shapes_of(const Parts& inputs) {
    std::string text;
    for (const Part& input : inputs) {
        const Matrix& A = input.value;
        text += (text.empty() ? "" : ", ") + input.name + " ";
        text += A.size() == 1 ? number_text(A(0, 0), A(0, 0)) : shape(A);
    }
    return text;
}

// The first line says "right", "not done yet: NAME" or "wrong: why"; what was found and expected follows.
inline std::string wrong_result(const Task& task, const Parts& found) {
    const std::size_t p = first_wrong(found, task.expected, task.tolerance);
    std::string details = p < found.size() ? difference(found[p], task.expected[p], task.tolerance) : "";
    const std::string fact = general_sentence(found, task.expected, task.inputs, task.tolerance, task.of_calls);
    const std::string guess = explanation(task, found);
    // Where the mistake is known, a fact that asks a question would only be a second guess. A shape or a length that
    // differs is in the details already.
    const bool says_more = fact.find('?') == std::string::npos && p < std::min(found.size(), task.expected.size()) &&
                           same_shape(found[p].value, task.expected[p].value);
    if (!guess.empty() && !fact.empty() && says_more) details += "    " + fact + "\n";
    details += "    with\n";
    for (const Part& input : task.inputs) details += shown(input);
    return "wrong: " + (guess.empty() ? fact : guess) + "\n" + details;
}

inline std::string wrong_error(const Task& task, const std::string& error) {
    std::string why = explanation(task, error);
    const bool inner = error.find("inner dimensions") != std::string::npos;
    const bool misfit = error.find("shapes do not fit") != std::string::npos;
    if (why.empty()) why = shapes_sentence(error);
    if (why.empty()) why = vector_sentence(error);
    const std::string said = why.empty() ? "" : "    " + error + "\n";
    if (why.empty()) why = "It stopped with an error, although its arguments are fine: " + error;
    if (inner)
        why +=
            "\n    (dot is the matrix product; the inner sizes must be equal. A.T() inside dot swaps A's rows and "
            "columns. The dot may be in a function that yours calls.)";
    if (misfit) why += "\n    (+, -, * and / work element by element: each side must be equal, or 1.)";
    return "wrong: " + why + "\n" + said + "    given were " + shapes_of(task.inputs) + "\n";
}

inline std::string verdict(const Task& task) {
    try {
        const Parts found = task.answer();
        return equal(found, task.expected, task.tolerance) ? "right" : wrong_result(task, found);
    } catch (const NotDoneYet& missing) {
        return "not done yet: " + missing.name;
    } catch (const std::bad_alloc&) {
        return "wrong: It asks for more memory than there is. Does a loop make a vector or matrix grow without end?";
    } catch (const std::exception& error) {
        return wrong_error(task, error.what());
    } catch (const char* text) {
        return "wrong: It throws the text \"" + std::string(text) +
               "\". What is thrown should be an exception, such as std::invalid_argument(\"...\").";
    } catch (...) {
        return "wrong: It throws something that is not a std::exception, such as a number.";
    }
}

// Answers that no check may accept, for the tests of the checks: each part zeros, the same number all over, with rows
// and columns swapped, or an input; and every mistake. "zeros", "constant", "turned", "input", "mistake 2".
inline Parts fed_answer(const Task& task, const std::string& fed) {
    if (fed.rfind("mistake ", 0) == 0) return task.mistakes[std::stoul(fed.substr(8))]();
    Parts parts = task.expected;
    for (Part& part : parts) {
        Matrix& A = part.value;
        if (fed == "zeros") A = Matrix(A.rows(), A.cols());
        if (fed == "constant") A = Matrix(A.rows(), A.cols(), task.expected[0].value(0, 0));
        if (fed == "turned") A = turned(A);
        for (const Part& input : task.inputs) {
            if (fed == "input" && same_shape(input.value, part.value)) A = input.value;
        }
    }
    return parts;
}

inline bool an_input_has_the_shape_of_a_part(const Task& task) {
    for (const Part& input : task.inputs) {
        for (const Part& part : task.expected) {
            if (same_shape(input.value, part.value)) return true;
        }
    }
    return false;
}

// What the tests may feed in, a line for each: name|what|sentence.
inline std::string list_of(const Task& task) {
    std::string list;
    for (const std::string fed : {"zeros", "constant", "turned"}) list += task.name + "|" + fed + "|\n";
    if (an_input_has_the_shape_of_a_part(task)) list += task.name + "|input|\n";
    for (std::size_t i = 0; i < task.sentences.size(); ++i) {
        list += task.name + "|mistake " + std::to_string(i) + "|" + task.sentences[i] + "\n";
    }
    return list;
}

// One exercise. `attempt` runs a function with this signature on the inputs and returns the parts of its answer; it is
// run with the answer under test, with ours, and with every mistake.
template <typename Function, typename Answer, typename Ours, typename Attempt>
void check(const Advice<Function>& advice, Answer answer, Ours ours, const Parts& inputs, Attempt attempt,
           double tolerance = 1e-9) {
    if (asked.what == "nudge") result_text = advice.nudge;
    if (asked.what == "nearly") result_text = advice.nearly;
    if (!result_text.empty()) return;
    using Result = typename std::function<Function>::result_type;
    const bool of_calls = std::is_arithmetic_v<Result> || std::is_same_v<Result, std::string>;
    Task task{advice.name, advice.nudge, advice.nearly, inputs, attempt(ours), {}, {}, {}, tolerance, of_calls};
    task.answer = [&] { return attempt(answer); };
    for (const Mistake<Function>& mistake : advice.mistakes) {
        task.mistakes.push_back([&attempt, &mistake] { return attempt(mistake.function); });
        task.sentences.push_back(mistake.sentence);
    }
    if (!asked.fed.empty()) task.answer = [&task] { return fed_answer(task, asked.fed); };
    result_text = asked.what == "list" ? list_of(task) : verdict(task);
}

}  // namespace shared
