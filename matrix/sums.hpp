// Adding up many numbers, in sixteen running sums. A single running sum would make every addition wait for the one
// before it, and no compiler may reorder it, because rounding depends on the order. The order here is fixed too, so
// every compiler gives the same result; and as each sum collects a sixteenth of the rounding, it is close to NumPy's.
#pragma once

// The sixteen in one: neighbours far apart are added first, so that rounding stays small.
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
    for (int s = 0; k < n; ++k, ++s) sums[s] += a[k];
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

// The same for four rows a, which lie one after the other: b, once fetched, serves them all. Added in the order of four
// calls of sum_of_products, so that not one bit of the totals is another.
inline void four_sums_of_products(const double* a, const double* b, int n, double (&totals)[4]) {
    double sums0[16] = {}, sums1[16] = {}, sums2[16] = {}, sums3[16] = {};
    const double *a1 = a + n, *a2 = a + 2 * n, *a3 = a + 3 * n;
    int k = 0;
    for (; k + 16 <= n; k += 16) {
        for (int s = 0; s < 16; ++s) {
            sums0[s] += a[k + s] * b[k + s];
            sums1[s] += a1[k + s] * b[k + s];
            sums2[s] += a2[k + s] * b[k + s];
            sums3[s] += a3[k + s] * b[k + s];
        }
    }
    for (int s = 0; k < n; ++k, ++s) {
        sums0[s] += a[k] * b[k];
        sums1[s] += a1[k] * b[k];
        sums2[s] += a2[k] * b[k];
        sums3[s] += a3[k] * b[k];
    }
    totals[0] = total_of(sums0), totals[1] = total_of(sums1), totals[2] = total_of(sums2), totals[3] = total_of(sums3);
}
