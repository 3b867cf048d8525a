// Part 4.3, spoilers: the likely mistakes in early_stopping.
#pragma once

#include <vector>

#include "chapters/4-going-further/3-validation/wrong_stopping.hpp"

namespace mistakes {

inline shared::Advice<EarlyStopping(const MiniBatch&, const MiniBatch&, Parameters, double, int, int, int)>
early_stopping() {
    return {
        "early_stopping",
        "3.5's loop, from step 0 up to and including `most`. Before a step whose number is a multiple of `every`, look "
        "at the validation cost: remember it, and if it is the lowest so far, the parameters and the step, too",
        "in the loop: if (i % every == 0) { cost = ...; costs.push_back(cost); if (cost < lowest) { lowest = cost; "
        "looks_without = 0; keep a copy of parameters, and i; } else ++looks_without; if (looks_without == patience) "
        "break; }, and then the step with the training set",
        {with_wrong([](Stopping& s) { s.return_last = true; },
                    "These are the parameters at the end of the training. Wanted are those with the lowest validation "
                    "cost: keep a copy of them when it is reached."),
         with_result([](EarlyStopping& kept, const Run& r) { kept.parameters = r.start; },
                     "These are the parameters of the start. Whenever there is a new lowest cost, keep a copy of the "
                     "parameters, too."),
         with_wrong([](Stopping& s) { s.judge_by_train = true; },
                    "The training cost decides. It falls on and on: the validation set must judge."),
         with_wrong(
             [](Stopping& s) { s.learn_from_validation = true; },
             "The gradients come from the validation set. Then it can't judge any more: learn from the training set."),
         with_wrong([](Stopping& s) { s.judge_by_train = s.learn_from_validation = true; },
                    "The two sets are swapped: the first one teaches, the second one judges."),
         with_wrong([](Stopping& s) { s.reset = false; },
                    "It counts all looks without a new lowest cost. Only those in a row count: begin at 0 again when "
                    "there is a new lowest one."),
         with_wrong([](Stopping& s) { s.against_previous = true; },
                    "The patience begins anew when the cost is lower than at the look before. It must be lower than "
                    "all costs so far."),
         with_wrong([](Stopping& s) { s.never_better = true; },
                    "No cost ever counts as a new lowest one. Is the comparison the wrong way round, or does the "
                    "lowest begin at 0?"),
         with_wrong(
             [](Stopping& s) { s.more_patience = -1; },
             "It gives up one look too early: after `patience` looks in a row without a new lowest cost, not before."),
         with_wrong([](Stopping& s) { s.more_patience = 1; },
                    "It gives up one look too late: the look that makes `patience` in a row is the last one."),
         with_wrong([](Stopping& s) { s.more_patience = 1 << 20; },
                    "It never gives up: after `patience` looks in a row without a new lowest cost, leave the loop."),
         with_wrong([](Stopping& s) { s.count_steps = true; },
                    "The patience is counted in steps. It is a number of looks."),
         with_wrong([](Stopping& s) { s.keep_highest = true; },
                    "It keeps the highest cost. The lowest one is the best."),
         with_wrong([](Stopping& s) { s.step_first = true; },
                    "Each look comes after a step, so it is one step late. Look first, then take the step."),
         with_wrong([](Stopping& s) { s.first_look = 1; },
                    "The look before step 0 is missing: look at the start, too."),
         with_wrong([](Stopping& s) { s.steps_left_out = 1; },
                    "The look at step `most` is missing: the loop goes up to and including `most`."),
         in_run(
             [](Run r) {
                 r.every = 1;
                 return right(r);
             },
             "It looks at every step. Look only where the step's number is a multiple of `every`."),
         with_result([](EarlyStopping& kept, const Run& r) { kept.step /= r.every; },
                     "step counts looks. It is the number of steps that the kept parameters have behind them."),
         with_result(
             [](EarlyStopping& kept, const Run& r) { kept.step = (static_cast<int>(kept.costs.size()) - 1) * r.every; },
             "step is that of the last look. Wanted is the step of the lowest validation cost."),
         with_result(
             [](EarlyStopping& kept, const Run& r) {
                 if (kept.costs.size() < static_cast<std::size_t>(r.most / r.every + 1)) kept.costs.pop_back();
             },
             "The cost of the last look is missing in costs: append the cost before you leave the loop."),
         with_result(
             [](EarlyStopping& kept, const Run&) {
                 std::vector<double> lowest;
                 for (const double cost : kept.costs) {
                     if (lowest.empty() || cost < lowest.back()) lowest.push_back(cost);
                 }
                 kept.costs = lowest;
             },
             "costs holds the new lowest ones alone. Append every cost that you look at."),
         with_wrong(
             [](Stopping& s) { s.never_lower = true; },
             "Every look counts as a new lowest cost: what it is compared with never changes. Set lowest = cost."),
         with_wrong(
             [](Stopping& s) { s.first_lowest = 1.0; },
             "The lowest cost begins at a number, and costs above that never count. Begin with INFINITY in each call."),
         with_wrong([](Stopping& s) { s.never_steps = true; },
                    "All costs are the same: no step is taken. update_parameters works on a copy and returns it: "
                    "parameters = update_parameters(...)."),
         with_wrong([](Stopping& s) { s.costs_of_train = true; },
                    "costs holds training costs. It is the validation cost of every look."),
         with_wrong([](Stopping& s) { s.step_at_looks = true; },
                    "There is one step for each look. Step in each turn of the loop, and look in every turn that is a "
                    "multiple of `every`: ++i, not i += every."),
         in_run(
             [](Run r) {
                 r.patience = 1;
                 return right(r);
             },
             "It gives up at the first look without a new lowest cost. It waits for `patience` of them in a row.")}};
}

}  // namespace mistakes
