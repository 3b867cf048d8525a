// What a check says of an answer that is wrong in some places only. (tests/long/exercises_test.cpp feeds the rest.)
#include "chapters/shared/check.hpp"

#include <cmath>

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
    CHECK(first_line({{2, 4, 6}, {8, 10, 13}}) == "wrong: ");  // the other one is neither
    CHECK(first_line({{2, 4, 0}, {4, 10, 12}}) == "wrong: ");  // one is 0, one as in Z
}

TEST_CASE("general detectors say what is true of a wrong answer") {
    CHECK(first_line({{-2, -4, -6}, {-8, -10, -12}}) == "wrong: The sign is wrong: A is the expected one times -1.");
    CHECK(first_line({{4, 8, 12}, {16, 20, 24}}) == "wrong: A is twice what it should be.");
    CHECK(first_line({{6, 12, 18}, {24, 30, 36}}) == "wrong: A is too large by a factor of 3, which is Z.cols().");
    CHECK(first_line({{0, 0, 0}, {0, 0, 0}}).rfind("wrong: A is 0 everywhere.", 0) == 0);
    CHECK(first_line({{7, 7, 7}, {7, 7, 7}}) == "wrong: A has the same number everywhere.");
    CHECK(first_line({{2, 8}, {4, 10}, {6, 12}}).find("rows and columns are swapped") != std::string::npos);
    CHECK(first_line(Matrix(2, 3, std::nan(""))).find("NaN") != std::string::npos);
    CHECK(first_line(Matrix()).rfind("wrong", 0) == 0);
}

TEST_CASE("where one loop makes all parts, no mistake is named that would spoil a right one") {
    const Matrix w{{1, 2}}, costs{{3, 4}}, first_cost{{3}};
    shared::Task task{"loop", "", "", {}, {{"w", w}, {"costs", costs}}, {}, {}, {}, 1e-9};
    task.answer = [&] { return shared::Parts{{"w", w}, {"costs", first_cost}}; };
    task.mistakes = {[&] { return shared::Parts{{"w", 2.0 * w}, {"costs", first_cost}}; }};
    task.sentences = {"That is one step."};
    CHECK(shared::verdict(task).rfind("wrong: That is one step.\n", 0) == 0);
    task.one_loop = true;
    CHECK(shared::verdict(task).find("That is one step.") == std::string::npos);
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
