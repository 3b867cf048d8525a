// Part 3.2, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/3-deep-networks/2-forward-propagation/exercise.hpp"
#include "chapters/3-deep-networks/2-forward-propagation/mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// randn with two decimals: short enough to read in a report.
Matrix draw(int rows, int cols, RandomState& rng) {
    return apply(rng.randn(rows, cols), [](double x) { return std::round(100.0 * x) / 100.0; });
}

// A layer with 3 inputs and 4 units on 5 examples: no two sizes are equal, so that nothing fits by accident.
struct Layer {
    Matrix A_prev, W, b;
};

Layer layer() {
    RandomState rng(32);
    Layer l;
    l.A_prev = draw(3, 5, rng);
    l.W = draw(4, 3, rng);
    l.b = draw(4, 1, rng);
    return l;
}

Parts inputs_of(const Layer& l) {
    return {{"A_prev", l.A_prev}, {"W", l.W}, {"b", l.b}};
}

// 1 when f stops with std::invalid_argument, -1 when with another exception, 0 when it doesn't stop.
template <typename Function>
Matrix refused(Function f) {
    try {
        f();
    } catch (const std::invalid_argument&) {
        return Matrix(1, 1, 1);
    } catch (const std::exception&) {
        return Matrix(1, 1, -1.0);
    }
    return Matrix(1, 1, 0);
}

void relu() {
    const Matrix Z{{-1.5, 0.25, 12, -0.5}, {0, -0.75, 1.75, -2}};  // below 0 in the last row and column, too
    shared::check(mistakes::relu(), part_3_2::relu, nn::relu, {{"Z", Z}}, [&](auto f) { return Parts{{"A", f(Z)}}; });
}

void linear_forward() {
    const Layer l = layer();
    shared::check(mistakes::linear_forward(), part_3_2::linear_forward, deep_network::linear_forward, inputs_of(l),
                  [&](auto f) {
                      return Parts{{"Z", f(l.A_prev, l.W, l.b)}};
                  });
}

void linear_activation_forward() {
    const Layer l = layer();
    shared::check(mistakes::linear_activation_forward(), part_3_2::linear_activation_forward,
                  deep_network::linear_activation_forward, inputs_of(l), [&](auto f) {
                      const auto with_relu = f(l.A_prev, l.W, l.b, "relu");
                      const auto with_sigmoid = f(l.A_prev, l.W, l.b, "sigmoid");
                      return Parts{{"Z for relu", with_relu.Z},
                                   {"A for relu", with_relu.A},
                                   {"Z for sigmoid", with_sigmoid.Z},
                                   {"A for sigmoid", with_sigmoid.A},
                                   {"std::invalid_argument for the name tanh (-1: another exception)",
                                    refused([&] { f(l.A_prev, l.W, l.b, "tanh"); })}};
                  });
}

void L_model_forward() {
    RandomState rng(358);  // in every layer Z has both signs, and the chances lie on both sides of 0.5
    const Matrix X = draw(3, 5, rng);
    deep_network::Parameters p;
    Parts inputs{{"X", X}};
    const std::vector<int> sizes{3, 4, 2, 6, 1};
    for (std::size_t l = 1; l < sizes.size(); ++l) {
        p.W.push_back(draw(sizes[l], sizes[l - 1], rng));
        p.b.push_back(draw(sizes[l], 1, rng));
        inputs.push_back({"W" + std::to_string(l), p.W.back()});
        inputs.push_back({"b" + std::to_string(l), p.b.back()});
    }
    shared::check(mistakes::L_model_forward(), part_3_2::L_model_forward, deep_network::L_model_forward, inputs,
                  [&](auto f) {
                      const std::vector<deep_network::LayerCache> caches = f(X, p);
                      Parts parts{{"number of caches", Matrix(1, 1, static_cast<double>(caches.size()))}};
                      for (std::size_t l = 1; l <= caches.size(); ++l) {
                          parts.push_back({"Z" + std::to_string(l), caches[l - 1].Z});
                          parts.push_back({"A" + std::to_string(l), caches[l - 1].A});
                      }
                      return parts;
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"relu", relu},
                               {"linear_forward", linear_forward},
                               {"linear_activation_forward", linear_activation_forward},
                               {"L_model_forward", L_model_forward}});
}
