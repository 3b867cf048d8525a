// Part 1.8: what you write, in exercise.cpp. The linker takes these functions from there, or from solution.cpp.
#pragma once

#include <functional>

#include "datasets/images.hpp"
#include "matrix/matrix.hpp"
#include "nn/logistic_regression/structs.hpp"

namespace part_1_8 {

using logistic_regression::Model;
using logistic_regression::Optimization;
using logistic_regression::Parameters;

// Called with every cost that is kept, and the parameters that it belongs to.
using Report = std::function<void(int iteration, double cost, const Parameters& params)>;

Parameters initialize_with_zeros(int dim);
double accuracy(const Matrix& P, const Matrix& Y);
Model model(const Matrix& X_train, const Matrix& Y_train, const Matrix& X_test, const Matrix& Y_test,
            int num_iterations, double learning_rate, const Report& report = {});
double chance_of_dog(const Matrix& w, double b, const datasets::Image& image);

}  // namespace part_1_8
