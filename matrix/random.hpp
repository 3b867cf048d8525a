// RandomState: the numbers that np.random gives after np.random.seed(seed), in the same order, bit for bit.
// NumPy and C++ share the generator (std::mt19937). What turns its 32-bit words into normal numbers or a shuffle
// differs between C++ standard libraries, so that part is written out here, as NumPy's legacy RandomState does it.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "matrix/matrix.hpp"

class RandomState {
  public:
    explicit RandomState(std::uint32_t seed) : words_(seed) {}

    // One number, uniform in [0, 1): np.random.rand(). 27 bits of one word and 26 of the next make the 53 of a double.
    double rand() {
        const double high = static_cast<double>(word() >> 5);
        const double low = static_cast<double>(word() >> 6);
        return (high * 67108864.0 + low) / 9007199254740992.0;  // (high * 2^26 + low) / 2^53
    }

    // One number from the standard normal distribution: np.random.randn(). Marsaglia's polar method: a random point in
    // the unit disc gives two independent normal numbers; the second is kept for the next call.
    double randn() {
        if (has_kept_) {
            has_kept_ = false;
            return kept_;
        }
        double x1 = 0.0, x2 = 0.0, r2 = 0.0;
        do {
            x1 = 2.0 * rand() - 1.0;
            x2 = 2.0 * rand() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        const double f = std::sqrt(-2.0 * std::log(r2) / r2);
        kept_ = f * x1;
        has_kept_ = true;
        return f * x2;
    }

    // np.random.randn(rows, cols), drawn row after row -> (rows, cols).
    Matrix randn(int rows, int cols) {
        Matrix A(rows, cols);
        for (int i = 0; i < A.size(); ++i) A.data()[i] = randn();
        return A;
    }

    // np.random.normal(mean, sd).
    double normal(double mean, double sd) { return mean + sd * randn(); }

    // np.random.randint(low, high): a whole number in [low, high). Throws std::invalid_argument when there is none.
    int randint(int low, int high) {
        if (low >= high) {
            throw std::invalid_argument("randint: low must be below high, not " + std::to_string(low) + " and " +
                                        std::to_string(high));
        }
        const std::int64_t range = static_cast<std::int64_t>(high) - low - 1;
        return static_cast<int>(low + static_cast<std::int64_t>(up_to(static_cast<std::uint32_t>(range))));
    }

    // np.random.shuffle(list): every order equally likely, in place, from the last element down.
    void shuffle(std::vector<int>& list) {
        for (std::size_t i = list.size(); i-- > 1;) std::swap(list[i], list[up_to(static_cast<std::uint32_t>(i))]);
    }

  private:
    std::uint32_t word() { return static_cast<std::uint32_t>(words_()); }

    // A whole number in [0, max]. Words are cut to the bits that max has and thrown away while too large: taking the
    // remainder instead would make small numbers a little more likely. For max = 0 nothing is drawn.
    std::uint32_t up_to(std::uint32_t max) {
        if (max == 0) return 0;
        std::uint32_t mask = max;
        for (int shift = 1; shift < 32; shift *= 2) mask |= mask >> shift;
        std::uint32_t value = word() & mask;
        while (value > max) value = word() & mask;
        return value;
    }

    std::mt19937 words_;
    double kept_ = 0.0;
    bool has_kept_ = false;
};
