// Part 3.5, spoilers: hints, and the likely mistakes with the sentence that the check answers them with.
#pragma once

#include <vector>

#include "chapters/3-deep-networks/1-initialize/mistakes.hpp"  // number_of_parameters is the same exercise again
#include "chapters/3-deep-networks/5-model/mistaken_loops.hpp"
#include "chapters/shared/advice.hpp"

namespace mistakes {

// decide(a) for each element of layer l's A, or Z. l = 0: the last layer.
template <typename Decide>
auto decided(Decide decide, std::size_t l = 0, Matrix LayerCache::*what = &LayerCache::A) {
    return [decide, l, what](Mat X, const Parameters& parameters) {
        const std::vector<LayerCache> caches = L_model_forward(X, parameters);
        return apply(caches[(l == 0 ? caches.size() : l) - 1].*what, [&](double a) { return decide(a); });
    };
}

inline double one_above_half(double a) {
    return a > 0.5 ? 1.0 : 0.0;
}

inline shared::Advice<Matrix(Mat, const Parameters&)> predict() {
    return {
        "predict",
        "the whole forward pass first; then one comparison for each element of the last layer's A",
        "return apply(part_3_2::L_model_forward(X, parameters).back().A, [](double a) { return a > 0.5 ? ... : ...; })",
        {{decided([](double a) { return a; }),
          "Those are the chances AL themselves. Compare each with 0.5: 1 above it, else 0."},
         {decided([](double z) { return z; }, 0, &LayerCache::Z),
          "That is Z of the last layer as it is. Take its A, and compare each chance with 0.5: 1 above it, else 0."},
         {decided([](double a) { return a >= 0.5 ? 1.0 : 0.0; }),
          "Exactly 0.5 is not more than 0.5: the answer there is 0. Write a > 0.5, without = or rounding."},
         {decided([](double a) { return a > 0.5 ? 1.0 : a; }),
          "Where the chance is 0.5 or less it came back as it was. The answer there is 0."},
         {decided([](double a) { return a > 0.5 ? a : 0.0; }),
          "Where the chance is more than 0.5 it came back as it was. The answer there is 1."},
         {decided([](double a) { return a > 0.5 ? 1.0 : -1.0; }), "The other answer is -1 here. It is 0."},
         {decided(one_above_half, 0, &LayerCache::Z),
          "Chances a little above 0.5 got a 0. Do you compare the last layer's Z where its A belongs, or with a number "
          "larger than 0.5?"},
         {decided(one_above_half, 1), "That is layer 1. The answer comes out of the last layer: .back()."},
         {decided(one_above_half, 2),
          "That is layer L-1. A vector counts from 0: the last of L caches is caches[L - 1], or .back()."},
         {decided([](double a) { return a < 0.5 ? 1.0 : 0.0; }), "0 and 1 are swapped: 1 is for a chance above 0.5."},
         {decided([](double) { return 1.0; }),
          "The answer is always 1. Do you compare with 0, or take the sigmoid of a chance? Compare AL with 0.5."},
         {decided([](double) { return 0.0; }),
          "The answer is always 0. Is there a cast to int, which cuts everything after the point, or a return inside a "
          "loop? Compare each chance with 0.5."}}};
}

inline shared::Advice<Training(Mat, Mat, Parameters, double, int, int, const Report&)> L_layer_model() {
    return {
        "L_layer_model",
        "the loop of part 2.4 with other names in it: the caches, the cost if i % cost_every is 0, the gradients, the "
        "new parameters; after the loop return {parameters, costs}",
        "const std::vector<LayerCache> caches = part_3_2::L_model_forward(X, parameters); if (i % cost_every == 0) { "
        "costs.push_back(nn::true_cost(caches.back().Z, caches.back().A, Y)); and the report } const Gradients grads = "
        "part_3_4::L_model_backward(X, Y, parameters, caches); parameters = part_3_4::update_parameters(parameters, "
        "grads, learning_rate);",
        {{loop([](const Given& given, Parameters& p, int) { return cost_of(given.X, given.Y, p); }),
          "The parameters never changed. update_parameters works on a copy and returns it: parameters = "
          "update_parameters(...)."},
         {loop([](const Given& given, Parameters& p, int) {
              const std::vector<LayerCache> caches = L_model_forward(given.X, given.start);
              p = update_parameters(p, L_model_backward(given.X, given.Y, p, caches), given.learning_rate);
              return cost_of(given.X, given.Y, given.start);
          }),
          "The forward pass was done once. It belongs in the loop: each step changes the answers."},
         {at_rate([](double rate, int) { return -rate; }),
          "The steps go up the slope. update_parameters has the minus already: give it learning_rate as it is."},
         {at_rate([](double rate, int m) { return rate / m; }),
          "The steps are too small by a factor of m. The 1/m is in the gradients already."},
         {at_rate([](double rate, int) { return 2.0 * rate; }),
          "Each step is twice as long as it should be. Is update_parameters called twice?"},
         {loop(gradients_of_the_start),
          "Every step has the gradients of the start. Are they computed inside the loop, and from the parameters that "
          "the steps change?"},
         {two_names,
          "Every cost and every gradient is that of the start. Are they computed inside the loop, and from the "
          "parameters that the steps change?"},
         {loop([](const Given& given, Parameters& p, int i) {
              return i % given.cost_every == 0 ? right_step(given, p, i) : 0.0;
          }),
          "Only every cost_every-th iteration took a step. Does the if have braces around more than the cost, or does "
          "i grow by cost_every?"},
         {keeping([](int i, int) { return i == 0; }),
          "Only the first cost is kept: does the if ask for cost_every, or for a number of your own?"},
         {keeping(always), "There is a cost for each iteration. Keep it only where i % cost_every is 0."},
         {all_costs,
          "There is a cost for each iteration, though what is reported is right: costs.push_back(cost) belongs inside "
          "the braces of the if."},
         {keeping([](int i, int cost_every) { return i % cost_every != 0; }),
          "Costs are kept where i % cost_every is not 0. Is the == 0 missing, or is it != 0?"},
         {loop([](const Given& given, Parameters& p, int i) {
              right_step(given, p, i);
              return cost_of(given.X, given.Y, p);
          }),
          "The costs kept are one step late. Are they computed after the step, or kept where i % cost_every is 1?"},
         {loop([](const Given& given, Parameters& p, int i) {
              const Matrix Z = L_model_forward(given.X, p).back().Z;
              right_step(given, p, i);
              return nn::compute_cost(Z, given.Y);
          }),
          "The costs are wrong or NaN. Does the cost get the last layer's Z where it should get the chances, its A?"},
         {loop([](const Given& given, Parameters& p, int i) {
              const Matrix AL = L_model_forward(given.X, p).back().A;
              right_step(given, p, i);
              return nn::compute_cost(given.Y, AL);
          }),
          "In the cost, AL and Y are swapped: the answers first, then the labels."},
         {loop(right_step, 0, 1), "That is one step too many: i < num_iterations, not <=."},
         {loop(right_step, 0, -1), "That is one step too few: i goes from 0 to num_iterations - 1."},
         {loop(right_step, 1),
          "The steps are right, but the first cost that is kept is not the start's. Let i start at 0, and keep the "
          "cost where i % cost_every is 0."},
         {loop(right_step, 0, -8), "That is one step. Is there a return inside the loop? It belongs after it."},
         {at_fixed_rate(0.2), "That is a rate of 0.2, whatever the caller says: hand learning_rate on."},
         {at_fixed_rate(0.01), "That is a rate of 0.01, whatever the caller says: hand learning_rate on."},
         {at_fixed_rate(0.0075), "That is a rate of 0.0075, whatever the caller says: hand learning_rate on."},
         {trained_but([](Training& trained, const Parameters&) { trained.costs.clear(); }),
          "The parameters are right, but the list of costs is empty: costs.push_back(...)."},
         {trained_but([](Training& trained, const Parameters& start) { trained.parameters = start; }),
          "The costs are right, but the parameters that come back are those of the start."},
         {[](Mat X, Mat Y, Parameters start, double rate, int steps, int every, const Report&) {
              return deep_network::L_layer_model(X, Y, start, rate, steps, every);
          },
          "Nothing is reported: after each cost that is kept, if (report) report(i, cost, parameters)."},
         {[](Mat X, Mat Y, Parameters start, double rate, int steps, int every, const Report& report) {
              const Report late = [&](int i, double cost, Parameters p) {
                  step_from({X, Y, start, rate, every}, p, p);
                  if (report) report(i, cost, p);
              };
              return deep_network::L_layer_model(X, Y, start, rate, steps, every, late);
          },
          "The cost that you report is the one before the step, the parameters are those after it."},
         {[](Mat, Mat, Parameters start, double, int, int, const Report& report) -> Training {
              report(0, 0.0, start);
              return {};
          },
          "report may be empty, and then it can't be called: if (report) report(i, cost, parameters)."},
         {loop([](const Given& given, Parameters& p, int i) {
              const double cost = cost_of(given.X, given.Y, p);
              p = given.start;
              right_step(given, p, i);
              return cost;
          }),
          "Every step began at the start again. The next step must begin where the last one ended."},
         {loop([](const Given& given, Parameters& p, int) {
              const Parameters before = p;
              p = given.start;
              return step_from(given, p, before);
          }),
          "Each step has the gradients of where it is, but sets out from the start again. Give update_parameters the "
          "parameters that the last step gave."}}};
}

}  // namespace mistakes
