// Part 2.3, spoilers: hints for numerical_gradient, and the likely mistakes in it.
#pragma once

#include <functional>

#include "chapters/shared/advice.hpp"
#include "nn/gradient_check.hpp"

namespace mistakes {

using Cost = const std::function<double()>&;

constexpr double h = 1e-5;

// J(w + up) - J(w + down), where w is put back, and then left moved by `after`.
inline double rise(Cost cost, Matrix& w, int i, double up, double down, double after = 0.0) {
    const double before = w.data()[i];
    w.data()[i] = before + up;
    const double above = cost();
    w.data()[i] = before + down;
    const double below = cost();
    w.data()[i] = before + after;
    return above - below;
}

inline shared::Advice<double(Cost, Matrix&, int)> numerical_gradient() {
    return {
        "numerical_gradient",
        "keep w.data()[i] in a variable, set it, call cost(), set it, call cost(), put it back, divide by 2h",
        "const double before = w.data()[i]; w.data()[i] = before + h; const double above = cost(); the same below; "
        "w.data()[i] = before; return (above - below) / (2.0 * h)",
        {{[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, 0) / h; },
          "That is the one-sided (J(w + h) - J(w)) / h. Its error is about h, that of the two-sided one about h^2."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, 0, -h) / h; },
          "That is the one-sided (J(w) - J(w - h)) / h. Its error is about h, that of the two-sided one about h^2."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, 0) / (2.0 * h); },
          "The second cost must be taken at w - h. Yours is taken at w, so half of the difference is missing."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, 0, h) / (2.0 * h); },
          "The second nudge must go down by 2h, from w + h to w - h, and the third up by h. Yours go to w and to w + "
          "h."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, -h) / 2.0 * h; },
          "/ 2.0 * h divides by 2 and multiplies by h. Put brackets around (2.0 * h)."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, -h); },
          "The difference still has to be divided by 2h."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, 1, -1) / 2.0; },
          "The step is 1. Over such a long step a curve has a different slope: take h = 1e-5."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, 0.01, -0.01) / 0.02; },
          "The step is 0.01, and the slope is off by about its square: take h = 1e-5."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, 0.001, -0.001) / 0.002; },
          "The step is 0.001, and the slope is off by about its square: take h = 1e-5."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, 1e-8, -1e-8) / 2e-8; },
          "The step is 1e-8, so short that the rounding of the costs shows: take h = 1e-5."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, 0, 0) / 0.0; },
          "0 / 0: h is 0. Is it 1 / 100000? Of two whole numbers that is 0. Write 1e-5."},
         {[](Cost cost, Matrix& w, int) { return rise(cost, w, 0, h, -h) / (2.0 * h); },
          "It is always the first element's slope. The nudge goes to w.data()[i]."},
         {[](Cost cost, Matrix& w, int i) { return 0.0 * rise(cost, w, i, 0, 0); },
          "Both costs are the same. cost() reads w itself. Do you nudge a copy, of w or of its element, or by an h so "
          "small that it is lost?"},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, -h, -h) / (2.0 * h); },
          "The slope is right, but w was left at w - h: put it back."},
         {[](Cost cost, Matrix& w, int i) { return rise(cost, w, i, h, -h, h) / (2.0 * h); },
          "The slope is right, but w was left at w + h: put it back."}}};
}

}  // namespace mistakes
