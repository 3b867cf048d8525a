// What own.cpp says and draws about a network and points of your own.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "chapters/shared/chapter.hpp"
#include "chapters/shared/own_data.hpp"
#include "chapters/shared/plot.hpp"
#include "nn/deep_network/model.hpp"

namespace own {

using deep_network::Parameters;
using shared::Points;

// A text as a cell of a CSV file: in quotes if need be.
inline std::string cell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += std::string(c == '"' ? 2 : 1, c);
    return quoted + "\"";
}

// For each point of the table: was it kept for the test?
inline std::vector<bool> in_test_set(const Points& points) {
    std::vector<bool> in_test(static_cast<std::size_t>(points.table.examples.X.cols()), false);
    for (const int place : points.test_places) in_test[static_cast<std::size_t>(place)] = true;
    return in_test;
}

// A line for each point of the table, in its order: the row (from 1), its label, the network's answer, the chance of
// label 1, and whether it was in the training or in the test set. Without labels, or without two sets, a column less.
inline std::string predictions_csv(const Points& points, const Parameters& p) {
    const Matrix &X = points.table.examples.X, &Y = points.table.examples.Y;
    const std::vector<std::string>& classes = points.table.classes;
    const Matrix A = deep_network::L_model_forward(scaled(points, X), p).back().A;
    const bool labelled = Y.size() > 0, sets = points.train.Y.size() > 0;
    const std::vector<bool> in_test = in_test_set(points);
    std::string text = std::string("row,") + (labelled ? "label," : "") + "answer,chance" + (sets ? ",set\n" : "\n");
    for (int j = 0; j < A.cols(); ++j) {
        char chance[40];
        std::snprintf(chance, sizeof chance, "%.17g", A(0, j));
        text += std::to_string(j + 1) + ",";
        if (labelled) text += cell(classes[Y(0, j) == 1.0]) + ",";
        text += cell(classes[A(0, j) > 0.5]) + "," + chance;
        text += std::string(!sets ? "" : in_test[static_cast<std::size_t>(j)] ? ",test" : ",training") + "\n";
    }
    return text;
}

inline void print_result(const char* name, const datasets::Examples& examples, const Parameters& p) {
    const deep_network::LayerCache output = deep_network::L_model_forward(examples.X, p).back();
    std::printf("%s cost: %.6f, accuracy: %.1f %%\n", name, nn::true_cost(output.Z, output.A, examples.Y),
                nn::accuracy(deep_network::predict(examples.X, p), examples.Y));
}

// One line over all points of the table, for a network that is only asked.
inline void print_answers(const Points& points, const Parameters& p) {
    const Matrix X = scaled(points, points.table.examples.X), &Y = points.table.examples.Y;
    const deep_network::LayerCache output = deep_network::L_model_forward(X, p).back();
    const Matrix answers = deep_network::predict(X, p);
    if (Y.size() == 0) {
        std::printf("all points, as the network sees them: %s\n",
                    shared::counts_of(answers, points.table.classes).c_str());
        return;
    }
    const double percent = nn::accuracy(answers, Y);
    std::printf("all points: cost: %.6f, accuracy: %.1f %%, %ld of %d right\n", nn::true_cost(output.Z, output.A, Y),
                percent, std::lround(percent / 100.0 * Y.cols()), Y.cols());
}

// A line on stderr when a training has led nowhere. first: the cost at its start.
inline void warn_about(const Points& points, const Parameters& p, double first) {
    const deep_network::LayerCache last = deep_network::L_model_forward(points.train.X, p).back();
    const double cost = nn::true_cost(last.Z, last.A, points.train.Y);
    const auto [low, high] = std::minmax_element(last.A.data(), last.A.data() + last.A.size());
    std::cout.flush();
    std::fflush(stdout);
    if (cost >= first) {
        std::fprintf(stderr,
                     "careful: the training cost is %.6f now, and was %.6f at the start; try a smaller "
                     "--learning-rate\n",
                     cost, first);
    } else if (*high - *low < 0.001) {
        std::fprintf(stderr,
                     "careful: the network gives every training point the same chance, %.3f; try another "
                     "--learning-rate or --seed, or more --iterations\n",
                     *low);
    }
}

// The training set on top of the network's answers, in the table's units; all points where there are no sets, and with
// the network's answers as labels where there are none.
inline svg::Picture boundary(const Points& points, const Parameters& p) {
    const auto predict = [&](const Matrix& X) { return deep_network::predict(scaled(points, X), p); };
    datasets::Examples shown = points.table.examples;
    std::string title = "What the network has learned";
    if (shown.Y.size() == 0) {
        shown.Y = predict(shown.X);
        title = "What the network says";
    }
    std::vector<int> kept;
    const std::vector<bool> in_test = in_test_set(points);
    for (int j = 0; j < shown.X.cols(); ++j) {
        if (!in_test[static_cast<std::size_t>(j)]) kept.push_back(j);
    }
    shown = datasets::chosen(shown, kept);
    const datasets::Table& table = points.table;
    const plot::Plane plane = plot::plane_around(shown.X, table.columns[0], table.columns[1]);
    return plot::boundary_in(plane, title, shown.X, shown.Y, table.classes[0], table.classes[1], predict);
}

}  // namespace own
