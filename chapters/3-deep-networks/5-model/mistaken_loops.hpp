// Part 3.5: training loops with a place to go wrong in, of which mistakes.hpp is made.
#pragma once

#include <vector>

#include "nn/deep_network/model.hpp"

namespace mistakes {

using deep_network::Gradients;
using deep_network::L_model_backward;
using deep_network::L_model_forward;
using deep_network::LayerCache;
using deep_network::Parameters;
using deep_network::Report;
using deep_network::Training;
using deep_network::update_parameters;
using Mat = const Matrix&;

// What L_layer_model is given.
struct Given {
    const Matrix &X, &Y;
    const Parameters& start;
    double learning_rate;
    int cost_every;
};

// A loop from iteration `begin` on, with so many steps more than asked for. step(given, parameters, i) changes the
// parameters and returns the cost that it computed. It is kept in the iterations i where keeps(i, cost_every).
template <typename Keeps, typename Step>
auto loop_that_keeps(Keeps keeps, Step step, int begin = 0, int more = 0) {
    return [=](Mat X, Mat Y, Parameters parameters, double learning_rate, int num_iterations, int cost_every,
               const Report& report) -> Training {
        const Parameters start = parameters;
        const Given given{X, Y, start, learning_rate, cost_every};
        std::vector<double> costs;
        for (int i = begin; i < begin + num_iterations + more; ++i) {
            const Parameters before = parameters;
            const double cost = step(given, parameters, i);
            if (!keeps(i, cost_every)) continue;
            costs.push_back(cost);
            if (report) report(i, cost, before);
        }
        return {parameters, costs};
    };
}

template <typename Step>
auto loop(Step step, int begin = 0, int more = 0) {
    return loop_that_keeps([](int i, int cost_every) { return i % cost_every == 0; }, step, begin, more);
}

inline double cost_of(Mat X, Mat Y, const Parameters& parameters) {
    const LayerCache last = L_model_forward(X, parameters).back();
    return nn::true_cost(last.Z, last.A, Y);
}

// A step with the gradients that belong to `place`, and the cost before it.
inline double step_from(const Given& given, Parameters& parameters, const Parameters& place) {
    const double cost = cost_of(given.X, given.Y, parameters);
    const Gradients grads = L_model_backward(given.X, given.Y, place, L_model_forward(given.X, place));
    parameters = update_parameters(parameters, grads, given.learning_rate);
    return cost;
}

inline double right_step(const Given& given, Parameters& parameters, int) {
    return step_from(given, parameters, parameters);
}

inline double gradients_of_the_start(const Given& given, Parameters& parameters, int) {
    return step_from(given, parameters, given.start);
}

// Ours, but for what `change` does to the result.
template <typename Change>
auto trained_but(Change change) {
    return [change](Mat X, Mat Y, Parameters start, double rate, int steps, int every, const Report& report) {
        Training trained = deep_network::L_layer_model(X, Y, start, rate, steps, every, report);
        change(trained, start);
        return trained;
    };
}

// Right steps at another rate: rate(learning_rate, m).
template <typename Rate>
auto at_rate(Rate rate) {
    return loop([rate](Given given, Parameters& parameters, int i) {
        given.learning_rate = rate(given.learning_rate, given.Y.cols());
        return right_step(given, parameters, i);
    });
}

inline auto at_fixed_rate(double fixed) {
    return at_rate([fixed](double, int) { return fixed; });
}

template <typename Keeps>
auto keeping(Keeps keeps) {
    return loop_that_keeps(keeps, right_step);
}

inline bool always(int, int) {
    return true;
}

// There is a cost for each iteration, but what is reported is right.
inline Training all_costs(Mat X, Mat Y, Parameters start, double rate, int steps, int every, const Report& report) {
    const Report some = [&](int i, double cost, const Parameters& p) {
        if (report && i % every == 0) report(i, cost, p);
    };
    return keeping(always)(X, Y, start, rate, steps, every, some);
}

// The loop reads parameters, and its steps change `updated`.
inline Training two_names(Mat X, Mat Y, Parameters parameters, double rate, int steps, int every,
                          const Report& report) {
    Parameters updated = parameters;
    const Report of_the_start = [&](int i, double cost, const Parameters&) {
        if (report) report(i, cost, parameters);
    };
    const auto step = [](const Given& given, Parameters& p, int) {
        step_from(given, p, given.start);
        return cost_of(given.X, given.Y, given.start);
    };
    return loop(step)(X, Y, updated, rate, steps, every, of_the_start);
}

}  // namespace mistakes
