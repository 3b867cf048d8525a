// Part 1.8, our answers: make solution-1.8 shows them whole.
#pragma once

#include "datasets/images.hpp"
#include "nn/logistic_regression/model.hpp"

namespace solution {

using logistic_regression::initialize_with_zeros;
using logistic_regression::model;
using nn::accuracy;

// sigma(w^T x + b) for the column x that the picture makes, scaled as the training data are. w: (3 * height * width,
// 1). Throws std::invalid_argument when the picture does not fit w.
inline double chance_of_dog(const Matrix& w, double b, const datasets::Image& image) {
    const Matrix x = datasets::flatten({image}) / 255.0;
    return nn::sigmoid(dot(w.T(), x) + b)(0, 0);
}

}  // namespace solution
