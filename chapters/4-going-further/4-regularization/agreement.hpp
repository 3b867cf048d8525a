// Part 4.4: do the gradients with L2 and with dropout agree with central differences?
#pragma once

#include <algorithm>
#include <functional>

#include "chapters/4-going-further/4-regularization/trials.hpp"
#include "nn/gradient_check.hpp"

namespace agreement {

// The largest relative difference over all layers. cost: computes J from these parameters as they are at that moment.
inline double largest(const trials::Gradients& grads, trials::Parameters& p, const std::function<double()>& cost) {
    double result = 0.0;
    for (std::size_t l = 0; l < p.W.size(); ++l) {
        result = std::max({result, nn::relative_difference(grads.dW[l], nn::numerical_gradients(cost, p.W[l])),
                           nn::relative_difference(grads.db[l], nn::numerical_gradients(cost, p.b[l]))});
    }
    return result;
}

inline double of_l2(const trials::Data& d, double lambda) {
    trials::Parameters p = d.start;
    const Matrix &X = d.train.X, &Y = d.train.Y;
    const auto grads = part_4_4::add_l2(deep_network::L_model_backward(X, Y, p, deep_network::L_model_forward(X, p)), p,
                                        lambda, X.cols());
    return largest(grads, p,
                   [&] { return deep_network::whole_cost(X, Y, p) + part_4_4::l2_cost(p, lambda, X.cols()); });
}

// With the same stream, so the same masks, for every nudge.
inline double of_dropout(const trials::Data& d, double keep) {
    trials::Parameters p = d.start;
    const Matrix &X = d.train.X, &Y = d.train.Y;
    const auto pass = [&] {
        RandomState rng = d.rng;
        return part_4_4::forward_with_dropout(X, p, keep, rng);
    };
    return largest(part_4_4::backward_with_dropout(X, Y, p, pass()), p, [&] {
        const deep_network::LayerCache last = pass().caches.back();
        return nn::true_cost(last.Z, last.A, Y);
    });
}

}  // namespace agreement
