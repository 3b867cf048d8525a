// Adding up many numbers, in sixteen running sums. A single running sum would make every addition wait for the one
// before it, and no compiler may reorder it, because rounding depends on the order. The order here is fixed too, so
// every compiler gives the same result; and as each sum collects a sixteenth of the rounding, it is close to NumPy's.
#pragma once

// The sixteen in one: neighbours far apart are added first, so that rounding stays small.
inline double total_of(double (&sums)[16]) {
    for (int half = 8; half >= 1; half /= 2) {
        for (int s = 0; s < half; ++s) sums[s] += sums[s + half];
    }
    return sums[0];
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
