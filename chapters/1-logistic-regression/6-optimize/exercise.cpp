// Part 1.6, your turn. Write the three functions, and after each: make exercise-1.6
// Then let the chapter run with yours: make run-1.6 MINE=1
#include "chapters/1-logistic-regression/6-optimize/exercise.hpp"

#include <functional>
#include <vector>

#include "chapters/1-logistic-regression/5-propagate/exercise.hpp"
#include "chapters/shared/not_done_yet.hpp"
#include "matrix/dot.hpp"
#include "matrix/operations.hpp"

// Gradient descent with a single number.
// theta: the start
// slope: a function; slope(theta) is the slope of the cost at theta
// steps: how many
// result: the whole path, the start included, so steps + 1 numbers
// path.push_back(theta) appends to std::vector<double> path;
std::vector<double> part_1_6::descend(double theta, const std::function<double(double)>& slope, double learning_rate,
                                      int steps) {
    shared::not_done_yet("descend");  // take this line out and write yours
}

// One step of the neuron, for w and for b.
// params.w, grads.dw: (n_x, 1)
// params.b, grads.db: one number each
// Work on a copy, Parameters next = params; the caller's must not change.
logistic_regression::Parameters part_1_6::update(const Parameters& params, const Gradients& grads,
                                                 double learning_rate) {
    shared::not_done_yet("update");
}

// The loop: num_iterations times propagate, then one step.
// w: (n_x, 1)
// X: (n_x, m)
// Y: (1, m)
// result: params after the last step, the grads that it was taken with, and a list of costs. Iterations count from 0.
// Where i can be divided by 100, the cost at the beginning of iteration i goes into the list.
// You have your update, and part_1_5::propagate(w, b, X, Y), which returns a Propagation p with p.cost and p.grads.
// i % 100 is what is left when i is divided by 100.
// Fill in the result by name: Optimization o; o.params.w = w; o.params.b = b; in the loop o.costs.push_back(p.cost)
// and o.grads = p.grads; at the end return o;
logistic_regression::Optimization part_1_6::optimize(Matrix w, double b, const Matrix& X, const Matrix& Y,
                                                     int num_iterations, double learning_rate) {
    shared::not_done_yet("optimize");
}
