// Part 2.1, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/2-one-hidden-layer/1-architecture/exercise.hpp"
#include "chapters/2-one-hidden-layer/1-architecture/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

void number_of_parameters() {
    const Matrix n_x{{3, 7, 2, 784}}, n_h{{4, 5, 9, 30}}, n_y{{2, 1, 6, 10}};
    shared::check(
        mistakes::number_of_parameters(), part_2_1::number_of_parameters, ours::number_of_parameters,
        {{"n_x", n_x}, {"n_h", n_h}, {"n_y", n_y}}, [&](auto f) {
            return Parts{{"parameters", shared::row<int>({f(3, 4, 2), f(7, 5, 1), f(2, 9, 6), f(784, 30, 10)})}};
        });
}

bool differ(const Matrix& A, const Matrix& B) {
    return !same_shape(A, B) || shared::worst_place(A, B, 0.0) >= 0;
}

void initialize_parameters() {
    shared::check(mistakes::initialize_parameters(), part_2_1::initialize_parameters,
                  one_hidden_layer::initialize_parameters, {{"n_x, n_h, n_y", Matrix{{3, 4, 2}}}}, [](auto f) {
                      RandomState rng(21), again(21), other(22), untouched(21);
                      const auto p = f(3, 4, 2, rng), same = f(3, 4, 2, again), different = f(3, 4, 2, other);
                      const double next = rng.randn();
                      const Matrix all_alike(p.W1.rows(), p.W1.cols(), p.W1.size() > 0 ? p.W1.data()[0] : 0.0);
                      const auto answer = [](bool yes) { return Matrix(1, 1, yes ? 1.0 : 0.0); };
                      return Parts{
                          {"whether the numbers of W1 differ (1: yes)", answer(differ(p.W1, all_alike))},
                          {"whether an equal rng gives the same W1 (1: yes)", answer(!differ(p.W1, same.W1))},
                          {"whether another rng gives another W1 (1: yes)", answer(differ(p.W1, different.W1))},
                          {"whether rng moves on (1: yes)", answer(next != untouched.randn())},
                          {"W1", p.W1},
                          {"b1", p.b1},
                          {"W2", p.W2},
                          {"b2", p.b2},
                          {"the next rng.randn()", Matrix(1, 1, next)}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(
        argc, argv, __FILE__,
        {{"number_of_parameters", number_of_parameters}, {"initialize_parameters", initialize_parameters}});
}
