// exp for every element. It has a file of its own so that chapter 1.3 can put a faster one in front of it.
#pragma once

#include <cmath>

#include "matrix/matrix.hpp"

// e^a for every element, as np.exp.
// A: (n, m) -> (n, m)
inline Matrix exp(Matrix A) {
    for (int i = 0; i < A.size(); ++i) A.data()[i] = std::exp(A.data()[i]);
    return A;
}
