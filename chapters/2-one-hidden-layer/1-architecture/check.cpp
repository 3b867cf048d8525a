// Part 2.1, the checks of its exercises. `answer` is exercise or solution: the build decides.
#include "chapters/shared/check.hpp"

#include "answer.hpp"
#include "chapters/2-one-hidden-layer/1-architecture/mistakes.hpp"
#include "chapters/2-one-hidden-layer/1-architecture/solution.hpp"

using shared::Parts;

TEST_CASE("number_of_parameters") {
    const Matrix n_x{{3, 7, 2, 784}}, n_h{{4, 5, 9, 30}}, n_y{{2, 1, 6, 10}};
    shared::check(
        mistakes::number_of_parameters(), answer::number_of_parameters, solution::number_of_parameters,
        {{"n_x", n_x}, {"n_h", n_h}, {"n_y", n_y}}, [&](auto f) {
            return Parts{{"parameters", shared::row<int>({f(3, 4, 2), f(7, 5, 1), f(2, 9, 6), f(784, 30, 10)})}};
        });
}

TEST_CASE("initialize_parameters") {
    shared::check(mistakes::initialize_parameters(), answer::initialize_parameters, solution::initialize_parameters,
                  {{"n_x, n_h, n_y", Matrix{{3, 4, 2}}}}, [](auto f) {
                      RandomState rng(21);
                      const auto p = f(3, 4, 2, rng);
                      return Parts{{"W1", p.W1},
                                   {"b1", p.b1},
                                   {"W2", p.W2},
                                   {"b2", p.b2},
                                   {"the next rng.randn()", Matrix(1, 1, rng.randn())}};
                  });
}
