// What a check says of an answer that is wrong in some places only. (tests/chapters/exercises_test.cpp feeds the rest.)
#include "chapters/shared/check.hpp"

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
        ". If you have loops: do they reach every row and column, and does the return stand behind them?";
    CHECK(first_line({{2, 4, 6}, {8, 10, 12}}) == "right");
    CHECK(first_line({{2, 4, 3}, {8, 10, 6}}) ==
          "wrong: Some elements are right, the others are still as in Z" + advice);
    CHECK(first_line({{2, 0, 0}, {0, 0, 0}}) == "wrong: Some elements are right, the others are still 0" + advice);
    CHECK(first_line({{1, 2, 3}, {4, 5, 6}}) == "wrong");    // none is right
    CHECK(first_line({{2, 4, 6}, {8, 10, 13}}) == "wrong");  // the other one is neither
    CHECK(first_line({{2, 4, 0}, {4, 10, 12}}) == "wrong");  // one is 0, one as in Z
}
