// Parts 3.1 to 3.5 and 4.1 to 4.4: the page's dictionaries and tuples as structs, in the order in which the parts bring
// them up.
// A vector counts from 0, a network's layers from 1: layer l has its weights in W[l - 1].
#pragma once

#include <vector>

#include "matrix/matrix.hpp"

namespace deep_network {

// Part 3.1. W1, b1, ..., WL, bL. W[l - 1]: (n_l, n_{l-1}), b[l - 1]: (n_l, 1).
struct Parameters {
    std::vector<Matrix> W;
    std::vector<Matrix> b;
};

// Part 3.2. What a layer leaves behind for the way back. Z, A: (n_l, m).
// The page also keeps A_prev, W and b. Here they would be copies, so backward is handed X and the parameters instead.
struct LayerCache {
    Matrix Z;
    Matrix A;
};

// Part 3.3. What one layer finds out. dA_prev: (n_{l-1}, m), dW: (n_l, n_{l-1}), db: (n_l, 1).
// dW is dJ/dW and db is dJ/db. dA and dZ are m times dJ/dA and dJ/dZ, because the 1/m of the cost waits for the sum
// over the examples.
struct LinearGradients {
    Matrix dA_prev;
    Matrix dW;
    Matrix db;
};

// Part 3.4. dW[l - 1]: (n_l, n_{l-1}) and db[l - 1]: (n_l, 1), shaped as W and b in Parameters.
struct Gradients {
    std::vector<Matrix> dW;
    std::vector<Matrix> db;
};

// Part 3.5. The series' `parameters` and `costs`: costs[i] is the cost before update i * cost_every.
struct Training {
    Parameters parameters;
    std::vector<double> costs;
};

// Part 4.1. Some of the examples, one per column. X: (n_x, size), Y: (1, size).
struct MiniBatch {
    Matrix X;
    Matrix Y;
};

// Part 4.2. What Adam remembers of the gradients so far: their running mean and the running mean of their squares, for
// each parameter, so both are shaped like the parameters. t counts the steps taken.
struct AdamMemory {
    Parameters mean;
    Parameters square;
    int t = 0;
};

// Part 4.3. The parameters at the lowest validation cost, the step that they belong to, and all validation costs that
// were looked at.
struct EarlyStopping {
    Parameters parameters;
    int step;
    std::vector<double> costs;
};

// Part 4.4. A forward pass with dropout: what all layers leave behind, and the masks of the hidden ones.
// masks[l - 1]: (n_l, m), for l = 1 to L - 1. The A of a hidden layer has its mask in it.
struct DropoutPass {
    std::vector<LayerCache> caches;
    std::vector<Matrix> masks;
};

}  // namespace deep_network
