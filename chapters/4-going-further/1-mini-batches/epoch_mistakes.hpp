// Part 4.1, spoilers: the likely mistakes in one_epoch.
#pragma once

#include <utility>
#include <vector>

#include "chapters/shared/advice.hpp"
#include "nn/deep_network/mini_batches.hpp"

// Ours, with the reader's signature.
namespace ours {

inline deep_network::Parameters one_epoch(const std::vector<deep_network::MiniBatch>& batches,
                                          deep_network::Parameters parameters, double learning_rate) {
    const auto step = [learning_rate](deep_network::Parameters now, const deep_network::Gradients& grads) {
        return deep_network::update_parameters(std::move(now), grads, learning_rate);
    };
    return deep_network::one_epoch(batches, std::move(parameters), step);
}

}  // namespace ours

namespace mistakes {

using deep_network::Gradients;
using deep_network::L_model_backward;
using deep_network::L_model_forward;
using deep_network::MiniBatch;
using deep_network::Parameters;
using deep_network::update_parameters;
using Batches = std::vector<MiniBatch>;

inline Gradients gradients(const MiniBatch& batch, const Parameters& p) {
    return L_model_backward(batch.X, batch.Y, p, L_model_forward(batch.X, p));
}

inline Batches part_of(const Batches& batches, std::size_t from, std::size_t to) {
    Batches some;
    for (std::size_t i = from; i < to; ++i) some.push_back(batches[i]);
    return some;
}

inline shared::Advice<Parameters(const Batches&, Parameters, double)> one_epoch() {
    return {
        "one_epoch",
        "3.5's loop, over batches instead of iterations: forward, backward, update, with the batch's own X and Y",
        "for (const MiniBatch& batch : batches): caches = L_model_forward(batch.X, parameters); grads = "
        "L_model_backward(batch.X, ...); parameters = update_parameters(...); after the loop: return parameters",
        {{[](const Batches&, Parameters p, double) { return p; },
          "The parameters are as they were. update_parameters works on a copy and returns it: parameters = "
          "update_parameters(...)."},
         {[](const Batches& batches, Parameters p, double rate) {
              return update_parameters(p, gradients(batches.back(), p), rate);
          },
          "Only the last batch's step is left: each one began at the start again. The next step begins where the last "
          "one ended."},
         {[](const Batches& batches, Parameters p, double rate) {
              return ours::one_epoch(part_of(batches, 0, 1), p, rate);
          },
          "That is the first batch's step alone. Is there a return inside the loop?"},
         {[](const Batches& batches, Parameters p, double rate) {
              return ours::one_epoch(part_of(batches, 0, batches.size() - 1), p, rate);
          },
          "The last batch took no step. It is shorter, but it counts."},
         {[](const Batches& batches, Parameters p, double rate) {
              return ours::one_epoch(part_of(batches, 1, batches.size()), p, rate);
          },
          "The first batch took no step: vectors count from 0."},
         {[](const Batches& batches, Parameters p, double rate) {
              for (std::size_t i = 0; i < batches.size(); ++i) p = update_parameters(p, gradients(batches[0], p), rate);
              return p;
          },
          "Every step was taken on the first batch. Use the batch that the loop has come to."},
         {[](const Batches& batches, Parameters p, double rate) {
              const Parameters start = p;
              for (const MiniBatch& batch : batches) p = update_parameters(p, gradients(batch, start), rate);
              return p;
          },
          "All gradients were computed with the parameters of the start. Compute each with what the step before it "
          "left: forward, backward and update belong in one loop, with the same parameters."},
         {[](const Batches& batches, Parameters p, double rate) {
              const Parameters start = p;
              for (const MiniBatch& batch : batches) {
                  p = update_parameters(p, L_model_backward(batch.X, batch.Y, p, L_model_forward(batch.X, start)),
                                        rate);
              }
              return p;
          },
          "The forward passes used the parameters of the start, the backward passes the newest. Give both the same."},
         {[](const Batches& batches, Parameters p, double rate) {
              double m = 0;
              for (const MiniBatch& batch : batches) m += batch.X.cols();
              for (const MiniBatch& batch : batches) {
                  p = update_parameters(p, gradients(batch, p), rate * batch.X.cols() / m);
              }
              return p;
          },
          "Each step is too short: its gradient has 1/m of the whole set. A batch's gradient is a mean over the batch "
          "alone, and L_model_backward has already taken it."},
         {[](const Batches& batches, Parameters p, double rate) {
              return ours::one_epoch(batches, p, rate / static_cast<double>(batches.size()));
          },
          "The rate was divided by the number of batches. Each batch takes a whole step, of learning_rate."},
         {[](const Batches& batches, Parameters p, double rate) {
              for (const MiniBatch& batch : batches) {
                  p = update_parameters(p, gradients(batch, p), rate / batch.X.cols());
              }
              return p;
          },
          "Each gradient was divided by the size of its batch once more. L_model_backward has already taken the mean."},
         {[](const Batches& batches, Parameters p, double rate) {
              for (const MiniBatch& batch : batches) {
                  p = update_parameters(p, gradients(batch, p), rate * batch.X.cols());
              }
              return p;
          },
          "Each gradient is a sum over its batch. The mean is wanted: 1 over the size of the batch, not 1."},
         {[](const Batches& batches, Parameters p, double rate) { return ours::one_epoch(batches, p, -rate); },
          "The steps go up the slope: the sign must be minus, and update_parameters has it."},
         {[](const Batches& batches, Parameters p, double) { return ours::one_epoch(batches, p, 1.0); },
          "The learning rate is missing: hand learning_rate on."},
         {[](const Batches& batches, Parameters p, double rate) {
              return ours::one_epoch(batches, ours::one_epoch(batches, p, rate), rate);
          },
          "That is two passes over the batches. Are there two loops around the step?"},
         {[](const Batches& batches, Parameters p, double rate) {
              const Parameters start = p;
              for (const MiniBatch& batch : batches)
                  p = update_parameters(p, gradients(batch, start), rate / static_cast<double>(batches.size()));
              return p;
          },
          "That is one step, with the mean of all batches' gradients. Take a step after each batch: the next one "
          "begins where it ended."}}};
}

}  // namespace mistakes
