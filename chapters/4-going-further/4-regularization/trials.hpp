// Part 4.4's experiment: the same training plain, with L2 and with dropout.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/4-regularization/exercise.hpp"
#include "datasets/circles.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/deep_network/mini_batches.hpp"

namespace trials {

using datasets::Examples;
using deep_network::Gradients;
using deep_network::Parameters;

struct Settings {
    int points, steps;
    double rate, noise;
};

// lambda 0 and keep 1: a plain training.
struct Method {
    std::string name;
    double lambda, keep;
};

struct Data {
    Examples train, judge;  // the judge: 20,000 new points
    Parameters start;
    RandomState rng;  // for the masks
};

inline Data data(std::uint32_t seed, const Settings& s) {
    RandomState rng(seed), fresh(seed + 1000);
    const Examples train = datasets::make_circles(s.points, s.noise, 0.8, rng);
    const Examples judge = datasets::make_circles(20000, s.noise, 0.8, fresh);
    const Parameters start = deep_network::initialize_parameters_he({2, 20, 10, 1}, rng);
    return {train, judge, start, rng};
}

// Called before each step, with the cost that the step goes down: L2's share is in it, and so are the masks.
using Watch = std::function<void(int step, double cost)>;

inline Parameters train(const Data& d, const Method& method, const Settings& s, const Watch& watch = {}) {
    const Matrix &X = d.train.X, &Y = d.train.Y;
    const int m = X.cols();
    Parameters p = d.start;
    RandomState rng = d.rng;
    const nn::StopsOnCtrlC loop;
    for (int i = 0; i < s.steps; ++i) {
        deep_network::DropoutPass pass;
        if (method.keep < 1.0) pass = part_4_4::forward_with_dropout(X, p, method.keep, rng);
        if (method.keep == 1.0) pass.caches = deep_network::L_model_forward(X, p);
        Gradients grads = method.keep < 1.0 ? part_4_4::backward_with_dropout(X, Y, p, pass)
                                            : deep_network::L_model_backward(X, Y, p, pass.caches);
        if (method.lambda > 0.0) grads = part_4_4::add_l2(std::move(grads), p, method.lambda, m);
        if (watch) {
            const deep_network::LayerCache& last = pass.caches.back();
            const double extra = method.lambda > 0.0 ? part_4_4::l2_cost(p, method.lambda, m) : 0.0;
            watch(i, nn::true_cost(last.Z, last.A, Y) + extra);
        }
        p = deep_network::update_parameters(std::move(p), grads, s.rate);
        nn::check_step(i, deep_network::all_finite(p));
    }
    return p;
}

}  // namespace trials
