// Part 1.9, spoilers: the likely mistakes in best_rate.
#pragma once

#include <algorithm>
#include <vector>

#include "chapters/1-logistic-regression/9-learning-rates/mistakes.hpp"

namespace mistakes {

// The rate that the last of these i has: a question about each, with the first rate for none.
template <typename Question>
double last_one(Rates rates, std::size_t end, Question question) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < end; ++i) best = question(i) ? i : best;
    return rates[best];
}

inline shared::Advice<double(Rates, Lists)> best_rate() {
    static const auto lowest = [](Rates rates, Lists costs, auto value) { return rates[ours::best(costs, value)]; };
    return {
        "best_rate",
        "remember the place of the best so far, and compare last costs",
        "std::size_t best = 0; for each i from 1: if (costs[i].back() < costs[best].back()) best = i; then rates[best]",
        {{[](Rates rates, Lists costs) {
              return lowest(rates, costs, [](Rates c) { return *std::min_element(c.begin(), c.end()); });
          },
          "You look for the lowest cost anywhere. What counts is where the training ended: back()."},
         {[](Rates rates, Lists costs) { return lowest(rates, costs, [](Rates c) { return -c.back(); }); },
          "That one ended highest. A low cost is good."},
         {[](Rates rates, Lists costs) { return lowest(rates, costs, [](Rates c) { return c.front(); }); },
          "That one began lowest. Are first costs compared, or whole lists, which go by their first costs? What counts "
          "is the last cost: back()."},
         {[](Rates rates, Lists costs) {
              return last_one(rates, costs.size(), [&](auto i) { return costs[i].back() < costs[i - 1].back(); });
          },
          "You compare with the cost just before. Compare with the lowest so far, costs[best].back()."},
         {[](Rates rates, Lists costs) {
              return last_one(rates, costs.size(), [&](auto i) { return costs[i].back() < costs[0].back(); });
          },
          "You compare with the first cost each time. Compare with the lowest so far, costs[best].back()."},
         {[](Rates rates, Lists costs) {
              std::size_t i = 0;
              while (i + 1 < costs.size() && costs[i].back() >= costs[0].back()) ++i;
              return rates[i];
          },
          "You stop at the first one that is lower than costs[0]. A lower one may follow: return after the loop."},
         {[](Rates rates, Lists) { return rates.back(); },
          "That is always the last rate. Are braces missing, so that only the first line belongs to the if? Or is the "
          "lowest cost never updated?"},
         {[](Rates rates, Lists costs) {
              return ours::best_rate(rates, {costs.begin(), costs.end() - 1});
          },
          "The last rate is left out: the loop goes up to rates.size() - 1."},
         {[](Rates rates, Lists) { return rates[0]; },
          "That is always the first rate. Does the search begin with a lowest cost of 0? Nothing is below it. Or is "
          "best never changed?"},
         {[](Rates rates, Lists) { return *std::max_element(rates.begin(), rates.end()); },
          "That is the largest rate. Compare the costs, and return the rate that led to the lowest."},
         {[](Rates rates, Lists costs) {
              return ours::best_rate({rates.rbegin(), rates.rend()}, {costs.rbegin(), costs.rend()});
          },
          "Of equal ones the first is wanted: < instead of <=."},
         {[](Rates, Lists costs) { return costs[ours::best(costs, ours::last)].back(); },
          "That is the lowest last cost. Return the rate that led to it."},
         {[](Rates, Lists costs) { return static_cast<double>(ours::best(costs, ours::last)); },
          "That is its place in the list. Return the rate there: rates[best]."},
         {[](Rates rates, Lists costs) { return costs[0].back() < 1.0 ? ours::best_rate(rates, costs) : 0.0; },
          "The search begins with a cost such as 1. All last costs of the second call are higher, so no rate was "
          "found. Begin with the first list's last cost."},
         {[](Rates rates, Lists costs) { return costs[0].back() < 1.0 ? ours::best_rate(rates, costs) : rates[0]; },
          "The search begins with a cost such as 1. All last costs of the second call are higher, so the first rate is "
          "left. Begin with the first list's last cost."},
         {[](Rates, Lists) { return 0.0; },
          "No cost is below 0, so nothing was found. Begin with the first list's last cost, not with 0."}}};
}

}  // namespace mistakes
