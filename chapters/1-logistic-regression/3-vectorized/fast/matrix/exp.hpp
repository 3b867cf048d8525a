// exp for many numbers at once. The C library computes one at a time. Here every number goes through the same few
// steps, without a branch or a table, so the compiler takes two, four or eight numbers through them together.
// `make run-N.M FAST=1` lets chapter N.M run on this file; chapter 1.3 explains it.
#pragma once

#include <cstdint>
#include <cstring>

#include "matrix/matrix.hpp"

// A double and its 64 bits: one for the sign, eleven for the exponent, 52 for the fraction.
inline std::uint64_t bits_of(double x) {
    std::uint64_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    return bits;
}

inline double double_of(std::uint64_t bits) {
    double x;
    std::memcpy(&x, &bits, sizeof x);
    return x;
}

// e^x = 2^k e^r, where k is a whole number and r lies between -0.35 and 0.35, so that a short polynomial gives e^r.
// At most 1 unit in the last place off; 0 gives exactly 1.
//
// x: from -746 to 710, or NaN, which stays NaN
inline double exp_between_ends(double x) {
    // k = x / ln 2, rounded: a sum beyond 2^52 has no bits left for a fraction. Its last bits are k + 2046.
    const double shift = 0x1.8p52 + 2046.0;
    const double shifted = x * 1.4426950408889634 + shift;
    const double k = shifted - shift;

    // r = x - k ln 2. The first part of ln 2 has so few bits that its product with k is exact; the second is the rest.
    const double r = (x - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;

    // e^r = 1 + r + r^2 / 2! + r^3 / 3! + ... + r^13 / 13!. Even and odd powers are two sums, so that neither waits for
    // the other.
    const double r2 = r * r;
    double even = 1.0 / 479001600.0, odd = 1.0 / 6227020800.0;
    even = even * r2 + 1.0 / 3628800.0, odd = odd * r2 + 1.0 / 39916800.0;
    even = even * r2 + 1.0 / 40320.0, odd = odd * r2 + 1.0 / 362880.0;
    even = even * r2 + 1.0 / 720.0, odd = odd * r2 + 1.0 / 5040.0;
    even = even * r2 + 1.0 / 24.0, odd = odd * r2 + 1.0 / 120.0;
    even = even * r2 + 1.0 / 2.0, odd = odd * r2 + 1.0 / 6.0;
    const double power = 1.0 + (r + r2 * (even + odd * r));

    // 2^k as the product of two halves, because k goes from -1076 to 1024, and the exponent of a double only from -1022
    // to 1023. It is stored with 1023 added, and 2046 is that twice. What is above it falls off at the left.
    const std::uint64_t both = bits_of(shifted), half = both >> 1;
    return power * double_of(half << 52) * double_of((both - half) << 52);
}

// e^a for every element, as np.exp.
// A: (n, m) -> (n, m)
inline Matrix exp(Matrix A) {
    double* a = A.data();
    // Beyond these ends e^a is infinite, or 0, anyway. This is a loop of its own, because in one loop with the other
    // it would keep g++ from using vectors.
    for (int i = 0; i < A.size(); ++i) a[i] = a[i] > 710.0 ? 710.0 : a[i] < -746.0 ? -746.0 : a[i];
    for (int i = 0; i < A.size(); ++i) a[i] = exp_between_ends(a[i]);
    return A;
}
