// Part 4.3, spoilers: an early stopping that can go wrong, for the likely mistakes in it.
#pragma once

#include <cmath>
#include <utility>

#include "nn/cost.hpp"
#include "nn/deep_network/early_stopping.hpp"

namespace mistakes {

using deep_network::EarlyStopping;
using deep_network::MiniBatch;
using deep_network::Parameters;

// One argument instead of seven.
struct Run {
    const MiniBatch &train, &validation;
    Parameters start;
    double rate;
    int most, every, patience;
};

inline EarlyStopping right(const Run& r) {
    return deep_network::early_stopping(r.train, r.validation, r.start, r.rate, r.most, r.every, r.patience);
}

// An early stopping with mistakes. As it is here it is ours; each mistake changes a part of it.
struct Stopping {
    bool judge_by_train = false, learn_from_validation = false, return_last = false;
    bool reset = true, against_previous = false, count_steps = false, keep_highest = false, step_first = false;
    bool never_better = false, never_lower = false, never_steps = false, keep_after_step = false, swap_Z_and_A = false;
    bool other_costs = false, step_at_looks = false;
    double first_lowest = INFINITY;
    int first_look = 0, more_patience = 0, steps_left_out = 0;

    EarlyStopping operator()(const Run& r) const {
        const MiniBatch& judge = judge_by_train ? r.train : r.validation;
        const MiniBatch& teacher = learn_from_validation ? r.validation : r.train;
        Parameters p = r.start;
        EarlyStopping kept{p, 0, {}};
        double lowest = first_lowest, before = INFINITY;
        int worse = 0;
        bool keep_next = false;
        const auto step = [&] {
            if (never_steps) return;
            const auto grads =
                deep_network::L_model_backward(teacher.X, teacher.Y, p, deep_network::L_model_forward(teacher.X, p));
            p = deep_network::update_parameters(std::move(p), grads, r.rate);
        };
        const auto cost_of = [&](const MiniBatch& set) {
            const auto last = deep_network::L_model_forward(set.X, p).back();
            return swap_Z_and_A ? nn::true_cost(last.A, last.Z, set.Y) : nn::true_cost(last.Z, last.A, set.Y);
        };
        for (int i = 0; i <= r.most - steps_left_out; ++i) {
            if (step_first) step();
            if (count_steps) ++worse;
            if (i % r.every == 0 && i >= first_look) {
                const double cost = cost_of(judge);
                kept.costs.push_back(cost_of(other_costs ? (judge_by_train ? r.validation : r.train) : judge));
                const bool better = !never_better && (keep_highest ? cost > lowest || i == 0 : cost < lowest);
                const bool good = against_previous ? cost < before : better;
                if (good && reset) worse = 0;
                if (!good && !count_steps) ++worse;
                if (better) {
                    if (!never_lower) lowest = cost;
                    if (!return_last && !keep_after_step) kept.parameters = p;
                    keep_next = keep_after_step;
                    kept.step = i;
                }
                before = cost;
            }
            if (worse >= r.patience + more_patience) break;
            if (!step_first && (!step_at_looks || i % r.every == 0)) step();
            if (keep_next) kept.parameters = p;
            keep_next = false;
        }
        if (return_last) kept.parameters = p;
        return kept;
    }
};

}  // namespace mistakes
