// For tests that compare gradients with numbers that NumPy has computed.
#pragma once

#include "nn/gradient_check.hpp"
#include "tests/support.hpp"

namespace support {

// The matrix of a golden line, "dW1 rows cols numbers...", is ours, up to this relative difference.
inline void check_matrix(const std::string& line, const std::string& name, const Matrix& ours, double tolerance) {
    const std::vector<std::string> words = words_of(line);
    CAPTURE(name);
    CHECK(words[0] == name);
    const Matrix theirs = matrix_of(words);
    REQUIRE(same_shape(ours, theirs));
    CHECK(nn::norm(ours) > 1e-8);
    CHECK(nn::relative_difference(ours, theirs) < tolerance);
}

}  // namespace support
