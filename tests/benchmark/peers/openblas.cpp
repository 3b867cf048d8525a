// The peer OpenBLAS: the three products. One unit makes a product of a matrix and a vector, which has its own function.
//   openblas product N P M    seconds of the three products
#include <cblas.h>

#include <cstdlib>

#include "tests/benchmark/timing.hpp"

int main(int count, char** words) {
    if (count != 5) return 2;
    const int n = std::atoi(words[2]), p = std::atoi(words[3]), m = std::atoi(words[4]);
    RandomState rng(1);
    const Matrix W = rng.randn(n, p), V = rng.randn(p, n), dZ = rng.randn(n, m), X = rng.randn(p, m);
    Matrix C(n, m), D(n, p);
    const auto multiply = [&](CBLAS_TRANSPOSE a, CBLAS_TRANSPOSE b, const Matrix& A, const Matrix& B, Matrix& into) {
        const bool row = n == 1;  // (1, p) . (p, m) is the transposed B times a vector
        const int inner = a == CblasNoTrans ? A.cols() : A.rows();
        if (row) {
            cblas_dgemv(CblasRowMajor, b == CblasNoTrans ? CblasTrans : CblasNoTrans, B.rows(), B.cols(), 1.0, B.data(),
                        B.cols(), A.data(), 1, 0.0, into.data(), 1);
        } else {
            cblas_dgemm(CblasRowMajor, a, b, n, into.cols(), inner, 1.0, A.data(), A.cols(), B.data(), B.cols(), 0.0,
                        into.data(), into.cols());
        }
    };
    std::printf("%.9g %.9g %.9g\n", benchmark::seconds_of([&] { multiply(CblasNoTrans, CblasNoTrans, W, X, C); }),
                benchmark::seconds_of([&] { multiply(CblasTrans, CblasNoTrans, V, X, C); }),
                benchmark::seconds_of([&] { multiply(CblasNoTrans, CblasTrans, dZ, X, D); }));
}
