// Part 4.5, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <cmath>
#include <functional>

#include "chapters/4-going-further/5-softmax/exercise.hpp"
#include "chapters/4-going-further/5-softmax/mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "matrix/random.hpp"
#include "nn/gradient_check.hpp"

using shared::Parts;

namespace {

Matrix drawn(std::uint32_t seed, int rows, int cols) {
    RandomState rng(seed);
    return apply(rng.randn(rows, cols), [](double x) { return std::round(200.0 * x) / 100.0; });
}

// What the reader's own numerical gradient says. Where it isn't written yet, ours.
struct Own {
    Matrix slopes;
    bool written;
};

Own own_gradient(const ours::Cost& J, const Matrix& Z) {
    try {
        return {part_4_5::numerical_gradient(J, Z), true};
    } catch (const shared::NotDoneYet&) {
        return {ours::numerical_gradient(J, Z), false};
    } catch (const std::exception&) {
        return {Matrix(), true};  // its own check says what is wrong with it
    }
}

// The reader's formula, which can't be judged before there is a numerical gradient.
std::function<mistakes::Two> after(const Own& own, mistakes::Two* formula) {
    return [&own, formula](const Matrix& A, const Matrix& B) {
        const Matrix found = formula(A, B);
        if (!own.written) shared::not_done_yet("numerical_gradient");
        return found;
    };
}

// The slopes, judged by the reader's own numerical gradient.
Parts judged(const Matrix& found, const Own& own) {
    const bool agrees = same_shape(found, own.slopes) && nn::relative_difference(found, own.slopes) < 1e-6;
    return {{"the slopes", found}, {"agrees with your numerical_gradient (1 yes, 0 no)", Matrix(1, 1, agrees ? 1 : 0)}};
}

void numerical_gradient() {
    const Matrix Z = drawn(3, 3, 4), C = drawn(4, 3, 4);
    // all elements meet in the product, so a place that stays nudged shows in the slopes of the others
    const ours::Cost J = [&C](const Matrix& A) { return sum(A * A * A) / 5.0 + sum(A) * sum(C * A); };
    shared::check(
        mistakes::numerical_gradient(), part_4_5::numerical_gradient, ours::numerical_gradient, {{"Z", Z}},
        [&](auto f) {
            return Parts{{"the slopes", f(J, Z)}};
        },
        1e-6);
}

void leaky_relu_backward() {
    const Matrix dA = drawn(5, 3, 4), Z = drawn(6, 3, 4);
    const Own own = own_gradient([&](const Matrix& A) { return losses::through_leaky_relu(dA, A); }, Z);
    shared::check(mistakes::leaky_relu_backward(), after(own, part_4_5::leaky_relu_backward), ours::leaky_relu_backward,
                  {{"dA", dA}, {"Z", Z}}, [&](auto f) { return judged(f(dA, Z), own); });
}

void squared_error_dZ() {
    const Matrix Z = drawn(7, 1, 5), Y{{1, 0, 0, 1, 1}};
    const Own own = own_gradient([&](const Matrix& A) { return losses::squared_error(A, Y); }, Z);
    shared::check(mistakes::squared_error_dZ(), after(own, part_4_5::squared_error_dZ), ours::squared_error_dZ,
                  {{"Z", Z}, {"Y", Y}}, [&](auto f) { return judged(f(Z, Y), own); });
}

void softmax_dZ() {
    const Matrix Z = drawn(8, 3, 4), Y{{0, 1, 0, 0}, {1, 0, 0, 1}, {0, 0, 1, 0}};
    const Own own = own_gradient([&](const Matrix& A) { return losses::cross_entropy(A, Y); }, Z);
    shared::check(mistakes::softmax_dZ(), after(own, part_4_5::softmax_dZ), ours::softmax_dZ, {{"Z", Z}, {"Y", Y}},
                  [&](auto f) { return judged(f(Z, Y), own); });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"numerical_gradient", numerical_gradient},
                               {"leaky_relu_backward", leaky_relu_backward},
                               {"squared_error_dZ", squared_error_dZ},
                               {"softmax_dZ", softmax_dZ}});
}
