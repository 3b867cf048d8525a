// Part 1.3, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/1-logistic-regression/3-vectorized/exercise.hpp"
#include "chapters/1-logistic-regression/3-vectorized/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

void dot_loop() {
    const Matrix a{{2, -1.5, 4, 0.5, 3}}, b{{-1, 2.5, 0.25, 6, 1.5}}, c{{0.5, 7, -2}}, d{{3, 0.25, 1.5}};
    shared::check(mistakes::dot_loop(), part_1_3::dot_loop, ours::dot_loop,
                  {{"x1", a}, {"x2", b}, {"another x1", c}, {"another x2", d}}, [&](auto f) {
                      return Parts{{"the row of both dot products", Matrix{{f(a, b), f(c, d)}}}};
                  });
}

void outer_loop() {
    const Matrix x1{{1.5, -2, 5}}, x2{{-1, 2.5, 0.25, 6}};
    shared::check(mistakes::outer_loop(), part_1_3::outer_loop, ours::outer_loop, {{"x1", x1}, {"x2", x2}},
                  [&](auto f) {
                      return Parts{{"C", f(x1, x2)}};
                  });
}

void lines_touched() {
    // in each column a step and a count; the three parts are told apart, as people get them wrong apart
    const Matrix near{{1, 1, 1, 2, 3, 5, 7, 3}, {8, 9, 400, 17, 9, 9, 3, 2}}, still{{0, 0}, {1, 40}},
        far{{8, 9, 12, 400}, {6, 5, 7, 400}};
    shared::check(mistakes::lines_touched(), part_1_3::lines_touched, ours::lines_touched,
                  {{"steps of 1 to 7, and counts", near},
                   {"steps of 0, and counts", still},
                   {"steps of 8 or more, and counts", far}},
                  [&](auto f) {
                      const auto lines = [&f](const Matrix& walks) {
                          Matrix found(1, walks.cols());
                          for (int j = 0; j < walks.cols(); ++j) {
                              found(0, j) = f(static_cast<int>(walks(0, j)), static_cast<int>(walks(1, j)));
                          }
                          return found;
                      };
                      return Parts{{"lines, steps of 1 to 7", lines(near)},
                                   {"lines, steps of 0", lines(still)},
                                   {"lines, steps of 8 or more", lines(far)}};
                  });
}

void matrix_product_ikj() {
    const Matrix A{{1.5, -2, 0.5, 3}, {0.25, 4, -1, 2}, {5, 1.5, -3, 0.75}};
    const Matrix B{{2.5, 0.5, -1, 3, 1}, {1.5, -4, 2, 0.25, 6}, {-2, 1, 5, -0.5, 4}, {0.75, 3, -1.5, 2, -6}};
    shared::check(mistakes::matrix_product_ikj(), part_1_3::matrix_product_ikj, ours::matrix_product_ikj,
                  {{"A", A}, {"B", B}}, [&](auto f) {
                      return Parts{{"C", f(A, B)}};
                  });
}

void transposed_product() {
    const Matrix A{{1.5, -2, 0.5}, {0.25, 4, -1}, {5, 1.5, -3}, {3, 2, 0.75}};
    const Matrix B{{2.5, 0.5, -1, 3, 1}, {1.5, -4, 2, 0.25, 6}, {-2, 1, 5, -0.5, 4}, {0.75, 3, -1.5, 2, -6}};
    shared::check(mistakes::transposed_product(), part_1_3::transposed_product, ours::transposed_product,
                  {{"A", A}, {"B", B}}, [&](auto f) {
                      return Parts{{"C", f(A, B)}};
                  });
}

void sum_in_four() {
    // in the first one 1e16 and -1e16 meet in the same of the four sums, before small numbers are lost beside them
    const Matrix far{{1e16, 1, 2, 3, -1e16, 5, 6, 7, 0.5, 0.25, 0.125}}, eight{{3, -1, 4, 1, -5, 9, 2.5, 6}},
        seven{{2, 1e16, -2, 8.25, 0.5, -1e16, 0.5}}, three{{0.5, -2, 4}};
    shared::check(mistakes::sum_in_four(), part_1_3::sum_in_four, ours::sum_in_four,
                  {{"x", far}, {"x of 8", eight}, {"x of 7", seven}, {"x of 3", three}}, [&](auto f) {
                      return Parts{{"the row of the four results", Matrix{{f(far), f(eight), f(seven), f(three)}}}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"dot_loop", dot_loop},
                               {"outer_loop", outer_loop},
                               {"lines_touched", lines_touched},
                               {"matrix_product_ikj", matrix_product_ikj},
                               {"transposed_product", transposed_product},
                               {"sum_in_four", sum_in_four}});
}
