#include "nn/activations.hpp"

#include <cmath>

#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

using support::error_of;

TEST_CASE("sigmoid: the page's numbers") {
    CHECK(nn::basic_sigmoid(1) == 0.7310585786300049);
    std::ostringstream text;
    text << nn::sigmoid(Matrix{{3, 2, 1}}) << "\n" << nn::sigmoid_derivative(Matrix{{3, 2, 1}});
    CHECK(text.str() == "[[0.95257413 0.88079708 0.73105858]]\n[[0.04517666 0.10499359 0.19661193]]");
}

TEST_CASE("sigmoid reaches 0 and 1 in floating point and is never NaN") {
    CHECK(nn::basic_sigmoid(0) == 0.5);
    CHECK(nn::basic_sigmoid(37) == 1.0);
    CHECK(nn::basic_sigmoid(1000) == 1.0);
    CHECK(nn::basic_sigmoid(-1000) == 0.0);
    CHECK(nn::basic_sigmoid(-700) > 0.0);
}

TEST_CASE("softmax rows add up to 1, and a shift changes nothing") {
    const Matrix Z{{1, 2, 3}, {1000, 1001, 1002}, {-5, 0, -1000}};
    const Matrix S = nn::softmax(Z);
    for (int i = 0; i < 3; ++i) CHECK(std::fabs(sum(S, 1)(i, 0) - 1.0) < 1e-15);
    for (int j = 0; j < 3; ++j) CHECK(S(0, j) == S(1, j));
    CHECK(std::fabs(S(0, 2) - std::exp(3) / (std::exp(1) + std::exp(2) + std::exp(3))) < 1e-15);
}

TEST_CASE("softmax takes off the largest of a row, wherever it is: no power overflows") {
    CHECK(support::equal(nn::softmax(Matrix{{1000, 0, 0}}), Matrix{{1, 0, 0}}));
    CHECK(support::equal(nn::softmax(Matrix{{0, 0, 1000}}), Matrix{{0, 0, 1}}));
    CHECK(support::equal(nn::softmax(Matrix{{-1000}, {1000}}), Matrix{{1}, {1}}));
}

TEST_CASE("relu keeps NaN, and its gradient at 0 is 0") {
    const Matrix A = nn::relu(Matrix{{-2, 0, 3, std::nan("")}});
    CHECK(A(0, 0) == 0);
    CHECK(A(0, 1) == 0);
    CHECK(A(0, 2) == 3);
    CHECK(std::isnan(A(0, 3)));
    CHECK(support::equal(nn::relu_backward(Matrix{{5, 6, 7}}, Matrix{{-1, 0, 1e-300}}), Matrix{{0, 0, 7}}));
}

TEST_CASE("every backward function agrees with central differences") {
    Matrix Z{{-3, -0.4, 0.3, 2}, {0.7, -1.1, 1.9, -0.2}};
    const Matrix dA{{1, -2, 3, 0.5}, {-0.3, 0.8, 1.2, -4}};
    const auto check = [&](const Matrix& analytic, Matrix (*g)(const Matrix&)) {
        const Matrix numeric = nn::numerical_gradients([&] { return sum(dA * g(Z)); }, Z);
        CHECK(nn::norm(analytic) > 0.1);
        CHECK(nn::relative_difference(analytic, numeric) < 1e-9);
    };
    check(nn::sigmoid_backward(dA, Z), nn::sigmoid);
    check(nn::relu_backward(dA, Z), nn::relu);
    check(nn::tanh_backward(dA, Z), [](const Matrix& A) { return tanh(A); });
    check(dA * nn::sigmoid_derivative(Z), nn::sigmoid);
}

// The three have the same arguments, so that no one wants A where the others want Z: both fit, and only one is right.
TEST_CASE("Z is what a backward function takes: with A instead the gradient is wrong, and the differences tell") {
    Matrix Z{{-3, -0.4, 0.3, 2}};
    const Matrix dA{{1, -2, 3, 0.5}};
    const Matrix by_tanh = nn::numerical_gradients([&] { return sum(dA * tanh(Z)); }, Z);
    const Matrix by_sigmoid = nn::numerical_gradients([&] { return sum(dA * nn::sigmoid(Z)); }, Z);
    CHECK(nn::relative_difference(nn::tanh_backward(dA, tanh(Z)), by_tanh) > 1e-3);
    CHECK(nn::relative_difference(nn::sigmoid_backward(dA, nn::sigmoid(Z)), by_sigmoid) > 1e-3);
    // A = relu(Z) is positive just where Z is: relu_backward alone does not care
    CHECK(support::equal(nn::relu_backward(dA, nn::relu(Z)), nn::relu_backward(dA, Z)));
}

TEST_CASE("backward functions name shapes that differ") {
    const Matrix dA(2, 3), Z(2, 4);
    CHECK(error_of([&] { nn::relu_backward(dA, Z); }) == "relu_backward: the shapes (2, 3) and (2, 4) differ");
    CHECK(error_of([&] { nn::tanh_backward(dA, Z); }) == "tanh_backward: the shapes (2, 3) and (2, 4) differ");
    CHECK(error_of([&] { nn::sigmoid_backward(dA, Z); }) == "sigmoid_backward: the shapes (2, 3) and (2, 4) differ");
}
