// What training needs of a data set: numbers and labels.
#pragma once

#include "matrix/matrix.hpp"

namespace datasets {

// One example per column: X: (n_x, m), Y: (1, m).
struct Examples {
    Matrix X;
    Matrix Y;
};

}  // namespace datasets
