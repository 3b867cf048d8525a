// Parts 2.1 to 2.4: the page's dictionaries and tuples as structs, in the order in which the parts bring them up.
// dW1 is dJ/dW1, and so on. dZ is m times dJ/dZ, because the 1/m of the cost waits for the sum over the examples.
#pragma once

#include <vector>

#include "matrix/matrix.hpp"

namespace one_hidden_layer {

// Part 2.1. Layer 1 is the hidden one with n_h units, layer 2 the output with n_y; the input, n_x, is not counted.
// W1: (n_h, n_x), b1: (n_h, 1), W2: (n_y, n_h), b2: (n_y, 1).
struct Parameters {
    Matrix W1;
    Matrix b1;
    Matrix W2;
    Matrix b2;
};

// Part 2.2. What the way back needs to know about the way there. Z1, A1: (n_h, m); Z2, A2: (n_y, m).
// A2 is the prediction; the page returns it a second time, beside the cache.
struct Cache {
    Matrix Z1;
    Matrix A1;
    Matrix Z2;
    Matrix A2;
};

// Part 2.3. dZ2: (n_y, m), dW2: (n_y, n_h), db2: (n_y, 1).
struct OutputGradients {
    Matrix dZ2;
    Matrix dW2;
    Matrix db2;
};

// Part 2.3. dZ1: (n_h, m), dW1: (n_h, n_x), db1: (n_h, 1).
struct HiddenGradients {
    Matrix dZ1;
    Matrix dW1;
    Matrix db1;
};

// Part 2.3. The page's grads, shaped as the parameters. dW1: (n_h, n_x), db1: (n_h, 1), dW2: (n_y, n_h), db2: (n_y, 1).
struct Gradients {
    Matrix dW1;
    Matrix db1;
    Matrix dW2;
    Matrix db2;
};

// Part 2.4. costs[i] is the cost before update i * cost_every.
struct Training {
    Parameters parameters;
    std::vector<double> costs;
};

}  // namespace one_hidden_layer
