// Part 4.3, spoilers: the likely mistakes in early_stopping.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/3-validation/wrong_stopping.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

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
        "These are the parameters at the end of the training. Wanted are those with the lowest validation cost: keep a "
        "copy of them when it is reached.");
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
    wrong = {};
    wrong.never_lower = true;
    add(wrong, "Every look counts as a new lowest cost: what it is compared with never changes. Set lowest = cost.");
    wrong = {};
    wrong.first_lowest = 1.0;
    add(wrong,
        "The lowest cost begins at a number, and costs above that never count. Begin with INFINITY in each call.");
    wrong = {};
    wrong.never_steps = true;
    add(wrong,
        "All costs are the same: no step is taken. update_parameters works on a copy and returns it: parameters = "
        "update_parameters(...).");
    wrong = {};
    wrong.judge_by_train = wrong.other_costs = true;
    add(wrong,
        "costs are right as far as they go, but the training cost decides what is kept and when it ends. The "
        "validation cost must.");
    wrong = {};
    wrong.other_costs = true;
    add(wrong, "costs holds training costs. It is the validation cost of every look.");
    wrong = {};
    wrong.keep_after_step = true;
    add(wrong, "The parameters are those after the next step. Keep a copy when you look, before the step.");
    wrong = {};
    wrong.step_at_looks = true;
    add(wrong,
        "There is one step for each look. Step in each turn of the loop, and look in every turn that is a multiple of "
        "`every`: ++i, not i += every.");
    wrong = {};
    wrong.swap_Z_and_A = true;
    add(wrong, "Z and A are swapped: nn::true_cost(last.Z, last.A, validation.Y).");
    add(
        [](Run r) {
            r.patience = 1;
            return right(r);
        },
        "It gives up at the first look without a new lowest cost. It waits for `patience` of them in a row.");
    add(
        [](const Run& r) {
            EarlyStopping kept = right(r);
            kept.step += 1;
            return kept;
        },
        "step is too large by one. Before the first step it is 0: keep i itself.");
    return advice;
}

}  // namespace mistakes
