// What a check says of an answer that is wrong in some places only. (tests/long/exercises_test.cpp feeds the rest.)
#include "chapters/shared/check.hpp"

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "matrix/dot.hpp"
#include "matrix/operations.hpp"
#include "tests/support.hpp"

namespace {

// The verdict's first line on this answer, where twice Z is expected.
std::string first_line(const Matrix& answer) {
    const Matrix Z{{1, 2, 3}, {4, 5, 6}};
    shared::Task task{"twice", "", "", {{"Z", Z}, {"n", Matrix(1, 1, 2)}}, {{"A", 2.0 * Z}}, {}, {}, {}, 1e-9};
    task.answer = [&] { return shared::Parts{{"A", answer}}; };
    const std::string verdict = shared::verdict(task);
    return verdict.substr(0, verdict.find('\n'));
}

}  // namespace

TEST_CASE("elements that were left as they were are named") {
    const std::string advice =
        ". If you have loops, do they reach every row and column, and does the return come after them?";
    CHECK(first_line({{2, 4, 6}, {8, 10, 12}}) == "right");
    CHECK(first_line({{2, 4, 3}, {8, 10, 6}}) ==
          "wrong: Some elements of A are right, the others are still as in Z" + advice);
    CHECK(first_line({{2, 0, 0}, {0, 0, 0}}) == "wrong: Some elements of A are right, the others are still 0" + advice);
    CHECK(first_line({{1, 2, 3}, {4, 5, 6}}) == "wrong: A is just Z, unchanged.");
    CHECK(first_line({{2, 4, 6}, {8, 10, 13}}) == "wrong: 5 of the 6 numbers of A are right.");  // the other is neither
    CHECK(first_line({{2, 4, 0}, {4, 10, 12}}) ==
          "wrong: 4 of the 6 numbers of A are right.");  // one is 0, one as in Z
}

TEST_CASE("general detectors say what is true of a wrong answer") {
    CHECK(first_line({{-2, -4, -6}, {-8, -10, -12}}) == "wrong: The sign is wrong: A is the expected one times -1.");
    CHECK(first_line({{4, 8, 12}, {16, 20, 24}}) == "wrong: A is twice what it should be.");
    CHECK(first_line({{6, 12, 18}, {24, 30, 36}}) == "wrong: A is too large by a factor of 3, which is Z.cols().");
    CHECK(first_line({{0, 0, 0}, {0, 0, 0}}).rfind("wrong: A is 0 everywhere.", 0) == 0);
    CHECK(first_line({{7, 7, 7}, {7, 7, 7}}) == "wrong: A has the same number everywhere: 7.");
    CHECK(first_line({{2, 8}, {4, 10}, {6, 12}}).find("rows and columns are swapped") != std::string::npos);
    CHECK(first_line(Matrix(2, 3, std::nan(""))).find("NaN") != std::string::npos);
    CHECK(first_line(Matrix()).rfind("wrong", 0) == 0);
    CHECK(
        shared::general_sentence({{"db", Matrix(1, 1)}}, {{"db", Matrix(1, 1, 0.3)}}, {}, 1e-9).rfind("db is 0. ", 0) ==
        0);
}

TEST_CASE("relations between a wrong answer and the right one are found, and nothing is said of one number alone") {
    const Matrix Z{{1, 2, 3}, {4, 5, 6}}, E = 2.0 * Z;
    CHECK(first_line(1.0 / E) == "wrong: A is 1 divided by what it should be.");
    CHECK(first_line(E * E) == "wrong: A is the square of what it should be.");
    CHECK(first_line(sqrt(E)) == "wrong: A is the root of what it should be.");
    CHECK(first_line(1.0 - E) == "wrong: A is 1 minus what it should be.");
    CHECK(first_line(exp(E)) == "wrong: A is e to the power of what it should be.");
    CHECK(first_line(log(E)) == "wrong: A is the logarithm of what it should be.");
    CHECK(first_line(E + 0.25) == "wrong: A is too large by 0.25, everywhere.");
    CHECK(first_line(E - 3.0) == "wrong: A is too small by 3, everywhere.");
    CHECK(first_line(E + 0.5 * Z) == "wrong: A is what it should be, times 1.25.");
    CHECK(first_line(E * Z * Z).rfind("wrong: Every number of A is too large", 0) != 0);
    const shared::Parts inputs{{"B", Matrix{{3, -1, 0.5}, {2, 7, 1}}}};
    const Matrix& B = inputs[0].value;
    const auto said = [&](const Matrix& F) { return shared::general_sentence({{"A", F}}, {{"A", E}}, inputs, 1e-9); };
    CHECK(said(E * B) == "A is what it should be, multiplied by B, number by number.");
    CHECK(said(E / B) == "A is what it should be, divided by B, number by number.");
    CHECK(said(B - E) == "A is B minus what it should be.");
    CHECK(said(E + B) == "A is what it should be plus B.");
    CHECK(said(E - 0.25 * B) == "A is what it should be minus 0.25 times B.");
    CHECK(said(E + B * B) == "Every number of A is too large.");
    CHECK(said(E + B * B * B).rfind("A is", 0) != 0);
    const shared::Parts chances{{"A", Matrix{{0.25, 0.5, 0.75}}}};
    CHECK(shared::general_sentence({{"A", log(chances[0].value / (1.0 - chances[0].value))}}, chances, {}, 1e-9) ==
          "The sigmoid of A would be right. Is it missing?");
    const Matrix one{{4}}, other{{16}};
    CHECK(shared::general_sentence({{"a", other}}, {{"a", one}}, {}, 1e-9) == "");
    CHECK(shared::general_sentence({{"costs", 1.0 / E}}, {{"costs", E}}, {}, 1e-9) ==
          "costs are 1 divided by what they should be.");
}

TEST_CASE("results of calls have no loops and nothing that was filled in") {
    const shared::Parts right{{"z", Matrix{{1, 2, 3}}}};
    const auto said = [&](const Matrix& F) { return shared::general_sentence({{"z", F}}, right, {}, 1e-9, true); };
    CHECK(said({{0, 0, 0}}) == "The result is 0 in every call that was tried.");
    const shared::Parts halves{{"z", Matrix{{0.5, 1.5, 2}}}};
    CHECK(shared::general_sentence({{"z", Matrix(1, 3)}}, halves, {}, 1e-9, true) ==
          "The result is 0 in every call that was tried. Is there a 1 / m of two whole numbers in it, which is 0?");
    CHECK(said({{1, 0, 0}}) == "Some results are right, the others are 0.");
    const shared::Parts b{{"b", Matrix(1, 1)}};
    CHECK(shared::general_sentence({{"b", Matrix(1, 1, 1.0)}}, b, {}, 1e-9) == "b is 1, expected 0.");
}

TEST_CASE("columns or rows that were not added up are named") {
    const auto said = [](const Matrix& F, const Matrix& E) {
        return shared::general_sentence({{"dw", F}}, {{"dw", E + 0.5}}, {}, 1e-9);
    };
    CHECK(said(Matrix(3, 4), Matrix(3, 1)).rfind("dw has 4 columns, expected one. Should they be added up?", 0) == 0);
    CHECK(said(Matrix(3, 4), Matrix(1, 4)).rfind("dw has 3 rows, expected one. Should they be added up?", 0) == 0);
    CHECK(said(Matrix(3, 4), Matrix(2, 4)) == "dw has the shape (3, 4), expected (2, 4).");
    CHECK(said(Matrix(3, 4), Matrix(1, 4) - 0.5) == "dw has the shape (3, 4), expected (1, 4).");  // a prediction
}

TEST_CASE("no mistake is named that would spoil a part that is right") {
    const Matrix w{{1, 2}}, costs{{3, 4}}, first_cost{{3}};
    shared::Task task{"loop", "", "", {}, {{"w", w}, {"costs", costs}}, {}, {}, {}, 1e-9};
    task.answer = [&] { return shared::Parts{{"w", w}, {"costs", first_cost}}; };
    task.mistakes = {[&] { return shared::Parts{{"w", 2.0 * w}, {"costs", first_cost}}; }};
    task.sentences = {"That is one step."};
    CHECK(shared::verdict(task).find("That is one step.") == std::string::npos);
    task.answer = [&] { return shared::Parts{{"w", 2.0 * w}, {"costs", costs}}; };  // and something else is different
    CHECK(shared::verdict(task).find("That is one step.") == std::string::npos);
    task.answer = [&] { return shared::Parts{{"w", 2.0 * w}, {"costs", first_cost}}; };
    CHECK(shared::verdict(task).rfind("wrong: That is one step.\n", 0) == 0);
}

TEST_CASE("a mistake that explains a part of the answer is a guess, and the one that explains most is chosen") {
    const Matrix one{{1, 2}}, two{{3, 4}}, three{{5, 6}};
    shared::Task task{"layers", "", "", {}, {{"A1", one}, {"A2", two}, {"A3", three}}, {}, {}, {}, 1e-9};
    task.mistakes = {[&] {
                         return shared::Parts{{"A1", exp(one)}, {"A2", exp(two)}, {"A3", exp(three)}};
                     },
                     [&] {
                         return shared::Parts{{"A1", exp(one)}, {"A2", sqrt(two)}, {"A3", exp(three)}};
                     }};
    task.sentences = {"All have exp.", "The second one has a root."};
    task.answer = [&] { return shared::Parts{{"A1", exp(one)}, {"A2", two + 0.5}, {"A3", three + 0.5}}; };
    CHECK(shared::verdict(task).rfind("wrong: Perhaps this: All have exp. It would explain A1, but not A2.\n", 0) == 0);
    task.answer = [&] { return shared::Parts{{"A1", exp(one)}, {"A2", sqrt(two)}, {"A3", three + 0.5}}; };
    CHECK(shared::verdict(task).rfind(
              "wrong: Perhaps this: The second one has a root. It would explain A1, but not A3.\n", 0) == 0);
    task.answer = [&] { return shared::Parts{{"A1", exp(one)}, {"A2", two}, {"A3", three}}; };
    CHECK(shared::verdict(task).find("All have exp") == std::string::npos);  // A2 is right
    task.answer = [&] { return shared::Parts{{"A1", exp(one)}}; };
    CHECK(shared::verdict(task).rfind("wrong: Perhaps this: All have exp. It would explain A1, but not A2.\n", 0) == 0);
    const Matrix nan(1, 2, std::nan(""));
    task.mistakes = {[&] { return shared::Parts{{"A1", nan}, {"A2", nan}, {"A3", exp(three)}}; }};
    task.answer = [&] { return shared::Parts{{"A1", nan}, {"A2", nan}, {"A3", nan}}; };
    CHECK(shared::verdict(task).find("All have exp") == std::string::npos);  // NaN has many causes
}

TEST_CASE("a product that doesn't fit: what would, as the reader wrote it") {
    const auto said = [](const Matrix& A, const Matrix& B, int transposed) {
        try {
            transposed == 0 ? dot(A, B) : transposed == 1 ? dot(A.T(), B) : dot(A, B.T());
        } catch (const std::exception& error) {
            return shared::shapes_sentence(error.what());
        }
        return std::string("it fits");
    };
    const Matrix A(4, 5), B(2, 4), C(2, 5), D(5, 4);
    CHECK(said(C, A, 0) ==
          "dot: (2, 5) times (4, 5) doesn't fit. With the second one transposed it would: (2, 5) times (5, 4).");
    CHECK(said(C, B, 0) ==
          "dot: (2, 5) times (2, 4) doesn't fit. With the first one transposed it would: (5, 2) times (2, 4).");
    CHECK(said(D, C, 0) == "dot: (5, 4) times (2, 5) doesn't fit. In the other order it would: (2, 5) times (5, 4).");
    CHECK(said(C, D, 1) ==
          "dot: (2, 5) transposed, times (5, 4), doesn't fit. Without .T() it would: (2, 5) times (5, 4).");
    CHECK(said(C, A, 1) ==
          "dot: (2, 5) transposed, times (4, 5), doesn't fit. With the second one transposed instead it would: (2, 5) "
          "times (5, 4).");
    CHECK(said(A, Matrix(3, 4), 1) ==
          "dot: (4, 5) transposed, times (3, 4), doesn't fit. Without .T() and in the other order it would: (3, 4) "
          "times (4, 5).");
    CHECK(said(C, D, 2) ==
          "dot: (2, 5) times (5, 4) transposed doesn't fit. Without .T() it would: (2, 5) times (5, 4).");
    CHECK(said(C, B, 2) ==
          "dot: (2, 5) times (2, 4) transposed doesn't fit. With the first one transposed instead it would: (5, 2) "
          "times (2, 4).");
    CHECK(said(A, B, 2) ==
          "dot: (4, 5) times (2, 4) transposed doesn't fit. Without .T() and in the other order it would: (2, 4) times "
          "(4, 5).");
    CHECK(said(A, Matrix(3, 7), 2) == "");
}

TEST_CASE("what std::vector complains of is said in words") {
    const std::vector<double> three(3);
    const auto said = [&](const std::function<void()>& act) {
        try {
            act();
        } catch (const std::exception& error) {
            return shared::vector_sentence(error.what());
        }
        return std::string("no error");
    };
    volatile int below = -1;
    CHECK(said([&] { three.at(7); }) == "The index is 7, in a std::vector of 3. Indices go from 0 to size() - 1.");
    CHECK(said([&] { three.at(static_cast<std::size_t>(below)); }) ==
          "The index is below 0, in a std::vector of 3. Indices go from 0 to size() - 1.");
    const std::string count = "A std::vector is asked for fewer than 0 elements, or for far too many.";
    CHECK(said([&] { std::vector<double> list(static_cast<std::size_t>(below)); }) == count);
    CHECK(said([&] { std::vector<double>(three).resize(static_cast<std::size_t>(below)); }) == count);
    CHECK(shared::vector_sentence("something else") == "");
}

TEST_CASE("numbers that are nearly right, counts, infinities, and 0 and 1 are not mistaken for something else") {
    const auto said = [](const Matrix& F, const Matrix& E, const shared::Parts& inputs = {}) {
        return shared::general_sentence({{"A", F}}, {{"A", E}}, inputs, 1e-9);
    };
    const Matrix E{{0.75, -1.5, 3.25}};
    CHECK(said(E * 1.0000001, E).rfind("The first digits of A are right", 0) == 0);
    CHECK(said({{-1}}, {{1}}) == "");  // the codes of two outcomes
    CHECK(said({{0}}, {{3}}) == "");   // a count isn't 1 / m of anything
    CHECK(said({{INFINITY, 1, 2}}, E).rfind("A is infinite in places", 0) == 0);
    CHECK(said({{0, 1, 1}}, E) == "A has nothing but 0 and 1 in it, as a comparison or an int would give.");
    CHECK(said({{2, 0, 0}}, {{2, 0.5, 0.25}}).rfind("Some elements of A are right, the others are still 0.", 0) == 0);
    CHECK(said({{1, 2, 3.5}}, {{2, 3, 6}}, {{"A", Matrix{{3, 5, 9.5}}}}) ==
          "A is the given A minus what it should be.");
    CHECK(shared::number_text(-std::nan(""), 0.0) == "nan");
}

TEST_CASE("where the mistake is known, the general detectors ask no question of their own") {
    const Matrix Z{{1, 2, 3}}, half_done{{2, 4, 0}}, negative{{-2, -4, -6}};
    shared::Task task{"twice", "", "", {{"Z", Z}}, {{"A", 2.0 * Z}}, {}, {}, {}, 1e-9};
    task.answer = [&] { return shared::Parts{{"A", half_done}}; };
    CHECK(shared::verdict(task).find("If you have loops") != std::string::npos);
    task.mistakes = {[&] { return shared::Parts{{"A", half_done}}; }, [&] { return shared::Parts{{"A", negative}}; }};
    task.sentences = {"The last one is missing.", "The minus is too much."};
    CHECK(shared::verdict(task).rfind("wrong: The last one is missing.\n", 0) == 0);
    CHECK(shared::verdict(task).find("If you have loops") == std::string::npos);
    task.answer = [&] { return shared::Parts{{"A", negative}}; };
    CHECK(shared::verdict(task).find("\n    The sign is wrong: A is") != std::string::npos);  // a fact, no question
}
