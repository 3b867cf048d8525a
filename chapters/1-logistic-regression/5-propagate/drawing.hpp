// Part 1.5's pictures: the neuron as a circuit, with what three examples send through it and what comes back; and the
// cost when one number alone moves.
#pragma once

#include <string>
#include <vector>

#include "chapters/shared/circuit.hpp"
#include "chapters/shared/plot.hpp"

namespace drawing {

// w: (n, 1), X: (n, m), Y, Z, A, losses: (1, m). The slopes are the chain rule's links, one by one.
inline std::string neuron(const Matrix& w, double b, const Matrix& X, const Matrix& Y, const Matrix& Z, const Matrix& A,
                          const Matrix& losses) {
    std::vector<circuit::Example> examples;
    for (int j = 0; j < X.cols(); ++j) {
        const double a = A(0, j), y = Y(0, j);
        circuit::Example e{{},   y, Z(0, j), a, losses(0, j), y == 1.0 ? -1.0 / a : 1.0 / (1.0 - a), a * (1.0 - a),
                           a - y};
        for (int k = 0; k < X.rows(); ++k) e.x.push_back(X(k, j));
        examples.push_back(e);
    }
    return circuit::neuron("One neuron, three examples: there and back",
                           std::vector<double>(w.data(), w.data() + w.size()), b, examples);
}

// One curve for each number that moves alone; cost: where all of them meet.
inline std::string slopes(const std::vector<plot::Curve>& curves, double cost) {
    return plot::lines("The cost, when one number alone is moved", "moved by", "cost", curves,
                       {{"you are here", 0, cost}});
}

}  // namespace drawing
