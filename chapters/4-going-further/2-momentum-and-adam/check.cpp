// Part 4.2, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <stdexcept>
#include <vector>

#include "chapters/4-going-further/2-momentum-and-adam/exercise.hpp"
#include "chapters/4-going-further/2-momentum-and-adam/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

using deep_network::AdamMemory;
using deep_network::Gradients;
using deep_network::Parameters;

Matrix number(double x) {
    return Matrix(1, 1, x);
}

// A network of 2, 4 and 3 units, and the gradients of three steps. All sizes of one layer differ.
struct Given {
    Parameters start;
    std::vector<Gradients> grads;
};

Given given() {
    RandomState rng(17);
    const auto draw = [&rng](int rows, int cols) {
        return apply(rng.randn(rows, cols), [](double x) { return std::round(100.0 * x) / 100.0; });
    };
    Given all{{{draw(4, 2), draw(3, 4)}, {draw(4, 1), draw(3, 1)}}, {}};
    for (int i = 0; i < 3; ++i) all.grads.push_back({{draw(4, 2), draw(3, 4)}, {draw(4, 1), draw(3, 1)}});
    return all;
}

// W1, b1, W2, b2, each with `when` behind its name and `what` before it.
void add(Parts& parts, const std::string& what, const Parameters& p, const std::string& when) {
    if (p.W.size() != 2 || p.b.size() != 2) throw std::runtime_error("the network has two layers");
    parts.push_back({what + "W1" + when, p.W[0]});
    parts.push_back({what + "b1" + when, p.b[0]});
    parts.push_back({what + "W2" + when, p.W[1]});
    parts.push_back({what + "b2" + when, p.b[1]});
}

// What an exercise is given in its first step; the gradients of the others are not shown.
Parts inputs(const Given& g, const Parts& numbers) {
    Parts parts;
    add(parts, "", g.start, "");
    add(parts, "d", Parameters{g.grads[0].dW, g.grads[0].db}, "");
    parts.insert(parts.end(), numbers.begin(), numbers.end());
    return parts;
}

void update_with_momentum() {
    const Given g = given();
    shared::check(mistakes::update_with_momentum(), part_4_2::update_with_momentum, deep_network::update_with_momentum,
                  inputs(g, {{"learning_rate", number(0.125)}, {"beta", number(0.75)}}), [&](auto f) {
                      Parts parts;
                      Parameters p = g.start, velocity = deep_network::zeros_like(g.start);
                      for (std::size_t i = 0; i < 3; ++i) {
                          p = f(p, velocity, g.grads[i], 0.125, 0.75);
                          const std::string when = " after step " + std::to_string(i + 1);
                          add(parts, "velocity of ", velocity, when);  // first, because the step is made with it
                          add(parts, "", p, when);
                      }
                      return parts;
                  });
}

void update_with_adam() {
    const Given g = given();
    // an epsilon that is large enough to be seen
    shared::check(mistakes::update_with_adam(), part_4_2::update_with_adam, deep_network::update_with_adam,
                  inputs(g, {{"learning_rate", number(0.125)},
                             {"beta1", number(0.75)},
                             {"beta2", number(0.875)},
                             {"epsilon", number(0.03125)}}),
                  [&](auto f) {
                      Parts parts;
                      Parameters p = g.start;
                      AdamMemory memory{deep_network::zeros_like(p), deep_network::zeros_like(p)};
                      for (std::size_t i = 0; i < 3; ++i) {
                          p = f(p, memory, g.grads[i], 0.125, 0.75, 0.875, 0.03125);
                          const std::string when = " after step " + std::to_string(i + 1);
                          add(parts, "mean of ", memory.mean, when);
                          add(parts, "square of ", memory.square, when);
                          add(parts, "", p, when);
                          parts.push_back({"memory.t" + when, number(memory.t)});
                      }
                      return parts;
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"update_with_momentum", update_with_momentum}, {"update_with_adam", update_with_adam}});
}
