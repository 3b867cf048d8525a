// Part 1.3: what the chapter compares the exercises with: more loops, the three orders as steps through memory, and a
// clock.
#pragma once

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/shared/chapter.hpp"
#include "matrix/matrix.hpp"

// x1 times x2, number by number.
// x1, x2: (1, n) -> (1, n)
inline Matrix elementwise_loop(const Matrix& x1, const Matrix& x2) {
    Matrix product(1, x1.cols());
    for (int j = 0; j < x1.cols(); ++j) product(0, j) = x1(0, j) * x2(0, j);
    return product;
}

// The matrix product as its definition reads: C(i, j) is the sum of A(i, k) B(k, j) over k.
// A: (n, p), B: (p, m) -> (n, m)
inline Matrix matrix_product_ijk(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int i = 0; i < A.rows(); ++i) {
        for (int j = 0; j < B.cols(); ++j) {
            for (int k = 0; k < A.cols(); ++k) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// The same with its loops in the order j, k, i: down the columns.
// A: (n, p), B: (p, m) -> (n, m)
inline Matrix matrix_product_jki(const Matrix& A, const Matrix& B) {
    Matrix C(A.rows(), B.cols());
    for (int j = 0; j < B.cols(); ++j) {
        for (int k = 0; k < A.cols(); ++k) {
            for (int i = 0; i < A.rows(); ++i) C(i, j) += A(i, k) * B(k, j);
        }
    }
    return C;
}

// x_0 + x_1 + ... in one running sum.
// x: (1, n)
inline double one_sum(const Matrix& x) {
    double total = 0.0;
    for (int k = 0; k < x.cols(); ++k) total += x(0, k);
    return total;
}

// One order of the loops around C(i, j) += A(i, k) B(k, j), all matrices n x n: how many numbers further each of them
// is read at the next step of the innermost loop.
struct Order {
    std::string name;
    char innermost;
    int step_A, step_B, step_C;
};

inline std::vector<Order> orders(int n) {
    return {{"i, j, k", 'k', 1, n, 0}, {"i, k, j", 'j', 0, 1, 1}, {"j, k, i", 'i', n, 0, n}};
}

// In how many places B differs from A, if only in the last bit; -1 when the shapes differ.
inline int differing(const Matrix& A, const Matrix& B) {
    if (!same_shape(A, B)) return -1;
    int count = 0;
    for (int i = 0; i < A.size(); ++i) count += A.data()[i] == B.data()[i] ? 0 : 1;
    return count;
}

inline double first_of(double x) {
    return x;
}

// A(0, 0), or nan where A is empty: a function of yours may have made it so.
inline double first_of(const Matrix& A) {
    return A.size() > 0 ? A(0, 0) : NAN;
}

// Takes times and prints them at the end, on stderr, because stdout is the same on every machine.
class Clock {
  public:
    // What f() returns. It is called `times` times, and the fastest call counts, because the others were disturbed.
    template <typename Function>
    auto timed(const std::string& name, int times, Function f) {
        double fastest = INFINITY;
        decltype(f()) result{};
        for (int i = 0; i < times; ++i) {
            const shared::Stopwatch watch;
            result = f();
            seen_ = first_of(result);
            fastest = std::fmin(fastest, watch.seconds());
        }
        char line[100];
        std::snprintf(line, sizeof line, "%12.1f us  %s\n", 1e6 * fastest, name.c_str());
        report_ += line;
        return result;
    }

    void report() const {
        std::fflush(stdout);
        std::fprintf(stderr, "\none call takes, in us, millionths of a second:\n%s", report_.c_str());
    }

  private:
    volatile double seen_ = 0.0;  // what was computed goes here, so that no compiler leaves it out as useless
    std::string report_;
};
