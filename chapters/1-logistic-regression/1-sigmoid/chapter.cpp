// Part 1.1: from any number to a chance between 0 and 1. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/1-logistic-regression/1-sigmoid/exercise.hpp"
#include "chapters/shared/plot.hpp"
#include "matrix/operations.hpp"
#include "matrix/print.hpp"

namespace {

// One row for each whole z from -3 to 3.
void print_table() {
    std::printf("   z   sigmoid   slope     logit(sigmoid)\n");
    for (int z = -3; z <= 3; ++z) {
        const Matrix Z(1, 1, z);
        const double p = part_1_1::sigmoid(Z)(0, 0), slope = part_1_1::sigmoid_derivative(Z)(0, 0);
        std::printf("%4.1f   %.6f  %.6f  %9.6f\n", Z(0, 0), p, slope, part_1_1::logit(p) + 0.0);  // -0 + 0 is 0
    }
}

// The first z, going up to 1000 in steps of 0.001, at which a double can't tell sigmoid(z) from 1; else -1.
double where_it_becomes_one() {
    for (int thousandth = 0; thousandth <= 1000000; ++thousandth) {
        if (part_1_1::basic_sigmoid(thousandth / 1000.0) == 1.0) return thousandth / 1000.0;
    }
    return -1.0;
}

std::string picture() {
    plot::Curve value{"sigmoid(z)", {}, {}}, slope{"its slope, sigmoid_derivative(z)", {}, {}};
    for (int i = -60; i <= 60; ++i) {
        const Matrix Z(1, 1, i / 10.0);
        for (plot::Curve* curve : {&value, &slope}) curve->x.push_back(Z(0, 0));
        value.y.push_back(part_1_1::sigmoid(Z)(0, 0));
        slope.y.push_back(part_1_1::sigmoid_derivative(Z)(0, 0));
    }
    return plot::lines("The sigmoid and its slope", "z", "", {value, slope});
}

void story(shared::Options& options) {
    const double z = options.number("--z", 1.0, -1e6, 1e6, "the one number that basic_sigmoid is called with");
    const std::string folder = options.text("--out", "out/1.1", "folder for the picture");
    if (shared::helped(options, "Part 1.1: the sigmoid, its slope and its inverse.")) return;
    const shared::OutputFolder out(folder);

    std::cout << "basic_sigmoid(" << shared::python_float(z)
              << ") = " << shared::python_float(part_1_1::basic_sigmoid(z)) << "\n";
    const Matrix Z{{3, 2, 1}};
    std::cout << "sigmoid(" << Z << ") = " << part_1_1::sigmoid(Z) << "\n"
              << "sigmoid_derivative(" << Z << ") = " << part_1_1::sigmoid_derivative(Z) << "\n\n";

    print_table();

    std::cout << "\nAt the ends:\n"
              << "sigmoid( 800) = " << shared::python_float(part_1_1::basic_sigmoid(800)) << "\n"
              << "sigmoid(-800) = " << shared::python_float(part_1_1::basic_sigmoid(-800)) << "\n";
    const double one = where_it_becomes_one();
    if (one < 0.0) std::printf("never exactly 1 up to z = 1000\n");
    if (one >= 0.0) std::printf("exactly 1 from z = %.3f on, in steps of 0.001\n", one);

    out.write("sigmoid.svg", picture());
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
