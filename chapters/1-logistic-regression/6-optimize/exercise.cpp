// Part 1.6, your turn. Write the three functions, and after each: make exercise-1.6
// Then let the chapter run with yours: make run-1.6 MINE=1
#include "chapters/1-logistic-regression/6-optimize/exercise.hpp"

#include <functional>
#include <vector>

#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Gradient descent with a single number: theta = theta - learning_rate * slope(theta), `steps` times. slope(theta) is
// the slope of the cost at theta. Returns the whole path, the start included: steps + 1 numbers. path.push_back(theta)
// appends to std::vector<double> path;
std::vector<double> part_1_6::descend(double theta, const std::function<double(double)>& slope, double learning_rate,
                                      int steps) {
    shared::not_done_yet("descend");  // take this line out and write yours
}

// One step of the neuron: w = w - learning_rate * dw and b = b - learning_rate * db. w, dw: (n_x, 1), b, db: one number
// each. They are called params.w, params.b, grads.dw and grads.db. Work on a copy, Parameters next = params; the
// caller's must stay as they are.
logistic_regression::Parameters part_1_6::update(const Parameters& params, const Gradients& grads,
                                                 double learning_rate) {
    shared::not_done_yet("update");
}

// The loop, num_iterations times: propagate, then one step. Where i, counted from 0, can be divided by 100, the cost at
// the beginning of the iteration goes into the list. w: (n_x, 1), X: (n_x, m), Y: (1, m). You have your update, and
// part_1_5::propagate(w, b, X, Y), which returns a Propagation p with p.cost and p.grads. i % 100 is what is left when
// i is divided by 100. Returned are the parameters after the last step, the gradients that it was taken with, and the
// list: Optimization o; o.params.w = w; o.params.b = b; in the loop o.grads = p.grads; o.costs.push_back(p.cost);
// return o;
logistic_regression::Optimization part_1_6::optimize(Matrix w, double b, const Matrix& X, const Matrix& Y,
                                                     int num_iterations, double learning_rate) {
    shared::not_done_yet("optimize");
}
