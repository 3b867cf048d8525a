// Part 4.3, spoilers: the likely mistakes in early_stopping.
#pragma once

#include <cmath>
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
    bool never_better = false;
    int first_look = 0, more_patience = 0, steps_left_out = 0;

    EarlyStopping operator()(const Run& r) const {
        const MiniBatch& judge = judge_by_train ? r.train : r.validation;
        const MiniBatch& teacher = learn_from_validation ? r.validation : r.train;
        Parameters p = r.start;
        EarlyStopping kept{p, 0, {}};
        double lowest = INFINITY, before = INFINITY;
        int worse = 0;
        const auto step = [&] {
            const auto grads =
                deep_network::L_model_backward(teacher.X, teacher.Y, p, deep_network::L_model_forward(teacher.X, p));
            p = deep_network::update_parameters(std::move(p), grads, r.rate);
        };
        for (int i = 0; i <= r.most - steps_left_out; ++i) {
            if (step_first) step();
            if (count_steps) ++worse;
            if (i % r.every == 0 && i >= first_look) {
                const double cost = deep_network::whole_cost(judge.X, judge.Y, p);
                kept.costs.push_back(cost);
                const bool better = !never_better && (keep_highest ? cost > lowest || i == 0 : cost < lowest);
                const bool good = against_previous ? cost < before : better;
                if (good && reset) worse = 0;
                if (!good && !count_steps) ++worse;
                if (better) {
                    lowest = cost;
                    if (!return_last) kept.parameters = p;
                    kept.step = i;
                }
                before = cost;
            }
            if (worse >= r.patience + more_patience) break;
            if (!step_first) step();
        }
        if (return_last) kept.parameters = p;
        return kept;
    }
};

inline shared::Advice<EarlyStopping(const MiniBatch&, const MiniBatch&, Parameters, double, int, int, int)>
early_stopping() {
    using Function = EarlyStopping(const MiniBatch&, const MiniBatch&, Parameters, double, int, int, int);
    shared::Advice<Function> advice{
        "early_stopping",
        "3.5's loop, from step 0 up to and including `most`. Before a step whose number is a multiple of `every`, look "
        "at the validation cost: remember it, and if it is the lowest so far, the parameters and the step, too",
        "in the loop: if (i % every == 0) { cost = ...; costs.push_back(cost); if (cost < lowest) { lowest = cost; "
        "looks_without = 0; keep a copy of parameters, and i; } else ++looks_without; if (looks_without == patience) "
        "break; }, and then the step with the training set",
        {}};
    const auto add = [&advice](const std::function<EarlyStopping(const Run&)>& wrong, const std::string& sentence) {
        advice.mistakes.push_back({[wrong](const MiniBatch& train, const MiniBatch& validation, Parameters p,
                                           double rate, int most, int every, int patience) {
                                       return wrong({train, validation, std::move(p), rate, most, every, patience});
                                   },
                                   sentence});
    };
    Stopping wrong;
    wrong.return_last = true;
    add(wrong,
        "These are the parameters at the end of the training. Wanted are those with the lowest validation cost: keep "
        "a copy of them when it is reached.");
    add(
        [](const Run& r) {
            EarlyStopping kept = right(r);
            kept.parameters = r.start;
            return kept;
        },
        "These are the parameters of the start. Whenever there is a new lowest cost, keep a copy of the parameters, "
        "too.");
    wrong = {};
    wrong.judge_by_train = true;
    add(wrong, "The training cost decides. It falls on and on: the validation set must judge.");
    wrong = {};
    wrong.learn_from_validation = true;
    add(wrong,
        "The gradients come from the validation set. Then it can't judge any more: learn from the training set.");
    wrong = {};
    wrong.judge_by_train = wrong.learn_from_validation = true;
    add(wrong, "The two sets are swapped: the first one teaches, the second one judges.");
    wrong = {};
    wrong.reset = false;
    add(wrong,
        "It counts all looks without a new lowest cost. Only those in a row count: begin at 0 again when there is a "
        "new lowest one.");
    wrong = {};
    wrong.against_previous = true;
    add(wrong,
        "The patience begins anew when the cost is lower than at the look before. It must be lower than all costs so "
        "far.");
    wrong = {};
    wrong.never_better = true;
    add(wrong,
        "No cost ever counts as a new lowest one. Is the comparison the wrong way round, or does the lowest begin at "
        "0?");
    wrong = {};
    wrong.more_patience = -1;
    add(wrong,
        "It gives up one look too early: after `patience` looks in a row without a new lowest cost, not before.");
    wrong = {};
    wrong.more_patience = 1;
    add(wrong, "It gives up one look too late: the look that makes `patience` in a row is the last one.");
    wrong = {};
    wrong.more_patience = 1 << 20;
    add(wrong, "It never gives up: after `patience` looks in a row without a new lowest cost, leave the loop.");
    wrong = {};
    wrong.count_steps = true;
    add(wrong, "The patience is counted in steps. It is a number of looks.");
    wrong = {};
    wrong.keep_highest = true;
    add(wrong, "It keeps the highest cost. The lowest one is the best.");
    wrong = {};
    wrong.step_first = true;
    add(wrong, "Each look comes after a step, so it is one step late. Look first, then take the step.");
    wrong = {};
    wrong.first_look = 1;
    add(wrong, "The look before step 0 is missing: look at the start, too.");
    wrong = {};
    wrong.steps_left_out = 1;
    add(wrong, "The look at step `most` is missing: the loop goes up to and including `most`.");
    add(
        [](Run r) {
            r.every = 1;
            return right(r);
        },
        "It looks at every step. Look only where the step's number is a multiple of `every`.");
    add(
        [](const Run& r) {
            EarlyStopping kept = right(r);
            kept.step /= r.every;
            return kept;
        },
        "step counts looks. It is the number of steps that the kept parameters have behind them.");
    add(
        [](const Run& r) {
            EarlyStopping kept = right(r);
            kept.step = (static_cast<int>(kept.costs.size()) - 1) * r.every;
            return kept;
        },
        "step is that of the last look. Wanted is the step of the lowest validation cost.");
    add(
        [](const Run& r) {
            EarlyStopping kept = right(r);
            if (kept.costs.size() < static_cast<std::size_t>(r.most / r.every + 1)) kept.costs.pop_back();
            return kept;
        },
        "The cost of the last look is missing in costs: append the cost before you leave the loop.");
    add(
        [](const Run& r) {
            EarlyStopping kept = right(r);
            std::vector<double> lowest;
            for (const double cost : kept.costs) {
                if (lowest.empty() || cost < lowest.back()) lowest.push_back(cost);
            }
            kept.costs = lowest;
            return kept;
        },
        "costs holds the new lowest ones alone. Append every cost that you look at.");
    return advice;
}

}  // namespace mistakes
