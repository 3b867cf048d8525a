// Part 3.4: one step of a whole network, in numbers that a pencil can follow, and a formula that breaks. The text is in
// README.md.
#include "chapters/shared/chapter.hpp"

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/4-backward-module/drawing.hpp"
#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/paper.hpp"
#include "nn/deep_network/backward_functions.hpp"

namespace {

using deep_network::Gradients;
using deep_network::LayerCache;
using deep_network::Parameters;
using paper::how_many_nan;
using paper::in_words;
using paper::print;
using paper::start;
using paper::X;
using paper::Y;

Gradients backward(const Parameters& parameters, const std::vector<LayerCache>& caches) {
    Gradients grads = part_3_4::L_model_backward(X, Y, parameters, caches);
    paper::require_two_layers("L_model_backward", grads.dW.size(), grads.db.size());
    return grads;
}

Parameters update(const Parameters& parameters, const Gradients& grads, double learning_rate) {
    Parameters updated = part_3_4::update_parameters(parameters, grads, learning_rate);
    paper::require_two_layers("update_parameters", updated.W.size(), updated.b.size());
    return updated;
}

void one_step(double learning_rate, const shared::OutputFolder& out) {
    std::printf("--- the points and the network (rows side by side)\n");
    print("X", X);
    print("Y", Y);
    paper::print_parameters(start);

    std::printf("--- forward\n");
    const std::vector<LayerCache> caches = L_model_forward(X, start);
    print("Z1 = W1 X + b1", caches[0].Z);
    print("A1 = relu(Z1)", caches[0].A);
    print("Z2 = W2 A1 + b2", caches[1].Z);
    print("A2 = sigma(Z2)", caches[1].A);

    std::printf("--- backward\n");
    const Gradients grads = backward(start, caches);
    const Matrix dZ2 = caches[1].A - Y, dA1 = dot(start.W[1].T(), dZ2);
    print("dZ2 = A2 - Y", dZ2);
    print("dW2 = (1/m) dZ2 A1^T", grads.dW[1]);
    print("db2 = (1/m) sum of dZ2", grads.db[1]);
    print("dA1 = W2^T dZ2", dA1);
    print("dZ1 = dA1 where Z1 > 0", deep_network::relu_backward(dA1, caches[0].Z));
    print("dW1 = (1/m) dZ1 X^T", grads.dW[0]);
    print("db1 = (1/m) sum of dZ1", grads.db[0]);

    out.write("there-and-back.svg", drawing::there_and_back(X, Y, start, caches, grads));

    std::printf("--- the step, learning rate %g\n", learning_rate);
    const Parameters updated = update(start, grads, learning_rate);
    paper::print_parameters(updated);
    std::printf("cost with the old parameters %.4f, with the new ones %.4f\n", paper::cost(start),
                paper::cost(updated));

    std::printf("\ngradient check   first element   by differences   agree\n");
    Parameters nudged = start;
    for (std::size_t l = 1; l <= 2; ++l) {
        paper::print_check("dW" + std::to_string(l), grads.dW[l - 1], nudged, nudged.W[l - 1]);
        paper::print_check("db" + std::to_string(l), grads.db[l - 1], nudged, nudged.b[l - 1]);
    }
}

// What the page starts the way back with, for any logits Z: dAL, taken through the sigmoid.
Matrix page_dZ(const Matrix& Z, const Matrix& labels) {
    return nn::sigmoid_backward(part_3_4::page_dAL(nn::sigmoid(Z), labels), Z);
}

double page_dZ(double z, double label) {
    return page_dZ(Matrix(1, 1, z), Matrix(1, 1, label))(0, 0);
}

// The page's dZ and ours where predictions come close to 1, or, with side = -1, to 0.
void compare_starts(int side) {
    std::printf("\n       prediction             label 1:                                  label 0:\n");
    std::printf("logit  AL                     the page       AL - Y         exact       the page       AL - Y\n");
    for (const int size : {0, 10, 20, 30, 36, 37, 40, 700, 800}) {
        const double z = side * size, a = nn::basic_sigmoid(z);
        std::printf("%5d  %-21s  %-13s  %-13s  %-10s  %-13s  %s\n", side * size, shared::python_float(a).c_str(),
                    in_words(page_dZ(z, 1)).c_str(), in_words(a - 1.0).c_str(),
                    in_words(-1.0 / (1.0 + std::exp(z))).c_str(), in_words(page_dZ(z, 0)).c_str(), in_words(a).c_str());
    }
    int thousandths = 0;
    while (thousandths < 800000 && !std::isnan(page_dZ(side * thousandths / 1000.0, 1))) ++thousandths;
    if (thousandths < 800000) std::printf("NaN from logit %.3f on, in steps of 0.001\n", side * thousandths / 1000.0);
}

// Two steps of the network on paper from b2 = 36.5: it is sure of itself, and for the first point it is right.
void spread(double learning_rate) {
    std::printf("\nb2 = 36.5, so AL = 1 for one of two points. Parameters that are NaN:\n");
    Parameters page = start;
    page.b[1] = Matrix(1, 1, 36.5);
    Parameters ours = page;
    for (int i = 1; i <= 2; ++i) {
        const std::vector<LayerCache> caches = L_model_forward(X, page);
        const auto two = deep_network::linear_backward(page_dZ(caches[1].Z, Y), caches[0].A, page.W[1]);
        const auto one = deep_network::linear_activation_backward(two.dA_prev, caches[0], X, page.W[0], "relu");
        page = update(page, {{one.dW, two.dW}, {one.db, two.db}}, learning_rate);
        ours = update(ours, backward(ours, L_model_forward(X, ours)), learning_rate);
        std::printf("step %d: from the page's start %d of 9, from AL - Y %d of 9\n", i, how_many_nan(page),
                    how_many_nan(ours));
    }
}

void story(shared::Options& options) {
    const double learning_rate = options.number("--learning-rate", 0.1, 1e-12, 1e12, "of the one step");
    const std::string side = options.choice("--side", "plus", {"plus", "minus"}, "where the logits of the table go");
    const std::string folder = options.text("--out", "out/3.4", "folder for the pictures");
    if (shared::helped(options, "Part 3.4: one step on paper, and where the page's formula breaks.")) return;
    const shared::OutputFolder out(folder);

    one_step(learning_rate, out);
    compare_starts(side == "plus" ? 1 : -1);
    spread(learning_rate);
    out.write("two-starts.svg", drawing::two_starts([](double z) { return page_dZ(z, 0); }));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
