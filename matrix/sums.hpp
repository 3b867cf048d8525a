// Adding up many numbers, in sixteen running sums. This is the one trick in matrix/, and it has two reasons.
// With a single running sum each addition waits for the one before it, which makes chapter 3.6 twice as slow; and no
// compiler may reorder a sum, because rounding depends on the order. Second, each of the sixteen collects only a
// sixteenth of the rounding, so the totals come out as NumPy prints them: log 2 from zero weights is
// 0.693147180559945 here and there, and 0.693147180559947 with one running sum.
#pragma once

// The sixteen in one. Sums that are far apart are added first.
inline double total_of(const double (&sums)[16]) {
    double eight[8], four[4];
    for (int s = 0; s < 8; ++s) eight[s] = sums[s] + sums[s + 8];
    for (int s = 0; s < 4; ++s) four[s] = eight[s] + eight[s + 4];
    return (four[0] + four[2]) + (four[1] + four[3]);
}

// a[0] + ... + a[n-1].
inline double sum_of(const double* a, int n) {
    double sums[16] = {};
    int k = 0;
    for (; k + 16 <= n; k += 16) {
        for (int s = 0; s < 16; ++s) sums[s] += a[k + s];
    }
    for (int s = 0; k < n; ++k, ++s) sums[s] += a[k];  // the last few, fewer than sixteen
    return total_of(sums);
}

// a[0] b[0] + ... + a[n-1] b[n-1].
inline double sum_of_products(const double* a, const double* b, int n) {
    double sums[16] = {};
    int k = 0;
    for (; k + 16 <= n; k += 16) {
        for (int s = 0; s < 16; ++s) sums[s] += a[k + s] * b[k + s];
    }
    for (int s = 0; k < n; ++k, ++s) sums[s] += a[k] * b[k];
    return total_of(sums);
}
