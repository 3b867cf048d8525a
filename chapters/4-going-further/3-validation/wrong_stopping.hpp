// Part 4.3, spoilers: an early stopping that can go wrong, for the likely mistakes in it.
#pragma once

#include <cmath>
#include <string>
#include <utility>

#include "chapters/shared/advice.hpp"
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
    bool never_better = false, never_lower = false, never_steps = false, step_at_looks = false;
    bool costs_of_train = false;
    double first_lowest = INFINITY;
    int first_look = 0, more_patience = 0, steps_left_out = 0;

    EarlyStopping operator()(const Run& r) const {
        const MiniBatch& judge = judge_by_train ? r.train : r.validation;
        const MiniBatch& teacher = learn_from_validation ? r.validation : r.train;
        Parameters p = r.start;
        EarlyStopping kept{p, 0, {}};
        double lowest = first_lowest, before = INFINITY;
        int worse = 0;
        const auto step = [&] {
            if (never_steps) return;
            const auto grads =
                deep_network::L_model_backward(teacher.X, teacher.Y, p, deep_network::L_model_forward(teacher.X, p));
            p = deep_network::update_parameters(std::move(p), grads, r.rate);
        };
        const auto cost_of = [&p](const MiniBatch& set) { return deep_network::whole_cost(set.X, set.Y, p); };
        for (int i = 0; i <= r.most - steps_left_out; ++i) {
            if (step_first) step();
            if (count_steps) ++worse;
            if (i % r.every == 0 && i >= first_look) {
                const double cost = cost_of(judge);
                kept.costs.push_back(costs_of_train ? cost_of(r.train) : cost);
                const bool better = !never_better && (keep_highest ? cost > lowest || i == 0 : cost < lowest);
                const bool good = against_previous ? cost < before : better;
                if (good && reset) worse = 0;
                if (!good && !count_steps) ++worse;
                if (better) {
                    if (!never_lower) lowest = cost;
                    if (!return_last) kept.parameters = p;
                    kept.step = i;
                }
                before = cost;
            }
            if (worse >= r.patience + more_patience) break;
            if (!step_first && (!step_at_looks || i % r.every == 0)) step();
        }
        if (return_last) kept.parameters = p;
        return kept;
    }
};

using StoppingMistake =
    shared::Mistake<EarlyStopping(const MiniBatch&, const MiniBatch&, Parameters, double, int, int, int)>;

// A mistake in the whole function: wrong(run).
template <typename Wrong>
StoppingMistake in_run(Wrong wrong, const std::string& sentence) {
    return {[wrong](const MiniBatch& train, const MiniBatch& validation, Parameters p, double rate, int most, int every,
                    int patience) {
                return wrong(Run{train, validation, std::move(p), rate, most, every, patience});
            },
            sentence};
}

// A mistake on the way: change(stopping) makes it.
template <typename Change>
StoppingMistake with_wrong(Change change, const std::string& sentence) {
    return in_run(
        [change](const Run& r) {
            Stopping wrong;
            change(wrong);
            return wrong(r);
        },
        sentence);
}

// A mistake in what comes back: change(kept, run) makes it.
template <typename Change>
StoppingMistake with_result(Change change, const std::string& sentence) {
    return in_run(
        [change](const Run& r) {
            EarlyStopping kept = right(r);
            change(kept, r);
            return kept;
        },
        sentence);
}

}  // namespace mistakes
