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

// 1 for yes, 0 for no.
double differ(const Matrix& A, const Matrix& B) {
    return same_shape(A, B) && shared::worst_place(A, B, 0.0) < 0 ? 0.0 : 1.0;
}

void initialize_parameters() {
    shared::check(
        mistakes::initialize_parameters(), part_2_1::initialize_parameters, one_hidden_layer::initialize_parameters,
        {{"n_x, n_h, n_y", Matrix{{3, 4, 2}}}}, [](auto f) {
            RandomState rng(21), other(22), untouched(21);
            const auto p = f(3, 4, 2, rng);
            const double next = rng.randn();
            const double varied =
                differ(p.W1, Matrix(p.W1.rows(), p.W1.cols(), p.W1.size() > 0 ? p.W1.data()[0] : 0.0));
            const Matrix asked{{varied, differ(p.W1, f(3, 4, 2, other).W1), next == untouched.randn() ? 0.0 : 1.0}};
            return Parts{{"whether W1 varies, depends on rng, and rng moves on (1: yes),", asked},
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
