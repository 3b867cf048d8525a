// Part 1.3, the checks of its exercises. `answer` is exercise or solution: the build decides.
#include "chapters/shared/check.hpp"

#include "answer.hpp"
#include "chapters/1-logistic-regression/3-vectorized/mistakes.hpp"
#include "chapters/1-logistic-regression/3-vectorized/solution.hpp"

using shared::Parts;

TEST_CASE("dot_loop") {
    const Matrix a{{2, -1.5, 4, 0.5, 3}}, b{{-1, 2.5, 0.25, 6, 1.5}}, c{{0.5, 7, -2}}, d{{3, 0.25, 1.5}};
    shared::check(mistakes::dot_loop(), answer::dot_loop, solution::dot_loop,
                  {{"x1", a}, {"x2", b}, {"another x1", c}, {"another x2", d}}, [&](auto f) {
                      return Parts{{"the dot products", Matrix{{f(a, b), f(c, d)}}}};
                  });
}

TEST_CASE("outer_loop") {
    const Matrix x1{{2, -1.5, 5}}, x2{{-1, 2.5, 0.25, 6}};
    shared::check(mistakes::outer_loop(), answer::outer_loop, solution::outer_loop, {{"x1", x1}, {"x2", x2}},
                  [&](auto f) {
                      return Parts{{"C", f(x1, x2)}};
                  });
}

TEST_CASE("lines_touched") {
    // in each column a step and a count; the three parts are told apart, as people get them wrong apart
    const Matrix near{{1, 1, 1, 2, 3, 5, 7, 8}, {8, 9, 400, 17, 9, 9, 3, 6}}, still{{0, 0}, {1, 40}},
        far{{9, 12, 400}, {5, 7, 400}};
    shared::check(
        mistakes::lines_touched(), answer::lines_touched, solution::lines_touched,
        {{"steps of 1 to 8, and counts", near}, {"steps of 0, and counts", still}, {"larger steps, and counts", far}},
        [&](auto f) {
            const auto lines = [&f](const Matrix& walks) {
                Matrix found(1, walks.cols());
                for (int j = 0; j < walks.cols(); ++j) {
                    found(0, j) = f(static_cast<int>(walks(0, j)), static_cast<int>(walks(1, j)));
                }
                return found;
            };
            return Parts{{"lines, steps of 1 to 8", lines(near)},
                         {"lines, steps of 0", lines(still)},
                         {"lines, larger steps", lines(far)}};
        });
}

TEST_CASE("matrix_product_ikj") {
    const Matrix A{{1, -2, 0.5, 3}, {0.25, 4, -1, 2}, {5, 1.5, -3, 0.75}};
    const Matrix B{{2, 0.5, -1, 3, 1}, {1.5, -4, 2, 0.25, 6}, {-2, 1, 5, -0.5, 4}, {0.75, 3, -1.5, 2, -6}};
    shared::check(mistakes::matrix_product_ikj(), answer::matrix_product_ikj, solution::matrix_product_ikj,
                  {{"A", A}, {"B", B}}, [&](auto f) {
                      return Parts{{"C", f(A, B)}};
                  });
}

TEST_CASE("transposed_product") {
    const Matrix A{{1, -2, 0.5}, {0.25, 4, -1}, {5, 1.5, -3}, {3, 2, 0.75}};
    const Matrix B{{2, 0.5, -1, 3, 1}, {1.5, -4, 2, 0.25, 6}, {-2, 1, 5, -0.5, 4}, {0.75, 3, -1.5, 2, -6}};
    shared::check(mistakes::transposed_product(), answer::transposed_product, solution::transposed_product,
                  {{"A", A}, {"B", B}}, [&](auto f) {
                      return Parts{{"C", f(A, B)}};
                  });
}

TEST_CASE("sum_in_four") {
    // in the first one 1e16 and -1e16 meet in the same of the four sums, before small numbers are lost beside them
    const Matrix far{{1e16, 1, 2, 3, -1e16, 5, 6, 7, 0.5, 0.25, 0.125}}, eight{{3, -1, 4, 1, -5, 9, 2.5, 6}},
        seven{{2, 1e16, -1, 8, 0.5, -1e16, 0.25}}, three{{0.5, -2, 4}};
    shared::check(mistakes::sum_in_four(), answer::sum_in_four, solution::sum_in_four,
                  {{"x", far}, {"x of 8", eight}, {"x of 7", seven}, {"x of 3", three}}, [&](auto f) {
                      return Parts{{"the sums", Matrix{{f(far), f(eight), f(seven), f(three)}}}};
                  });
}
