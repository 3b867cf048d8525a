// Part 2.3, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include "chapters/2-one-hidden-layer/3-backward-propagation/exercise.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/mistakes.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/numerical_mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "matrix/random.hpp"

using shared::Parts;

namespace {

// A network with 3 inputs, 4 hidden units and 2 outputs on 5 examples: no two sizes are equal, so that nothing fits by
// accident.
struct Setting {
    Matrix X, Y;
    one_hidden_layer::Parameters parameters;
    one_hidden_layer::Cache cache;
};

Setting setting() {
    RandomState rng(23);
    const auto two_decimals = [](double x) { return std::round(100.0 * x) / 100.0; };
    const auto draw = [&](int rows, int cols) { return apply(rng.randn(rows, cols), two_decimals); };
    Setting s{draw(3, 5), Matrix{{1, 0, 0, 1, 1}, {0, 0, 1, 1, 0}}, {draw(4, 3), draw(4, 1), {}, {}}, {}};
    s.parameters.W2 = draw(2, 4);
    s.parameters.b2 = draw(2, 1);
    s.cache = one_hidden_layer::forward_propagation(s.X, s.parameters);
    return s;
}

Parts parts_of(const one_hidden_layer::Parameters& p, const std::string& which, const std::string& when = "") {
    const auto name = [&](const char* of) { return which + of + when; };
    return {{name("W1"), p.W1}, {name("b1"), p.b1}, {name("W2"), p.W2}, {name("b2"), p.b2}};
}

void tanh_backward() {
    const Matrix dA{{2, -1, 0.5}, {-3, 4, 1.5}}, Z{{0.5, -0.25, 1.5}, {1.25, 0.1, -0.75}};
    shared::check(mistakes::tanh_backward(), part_2_3::tanh_backward, nn::tanh_backward, {{"dA", dA}, {"Z", Z}},
                  [&](auto f) {
                      return Parts{{"dZ", f(dA, Z)}};
                  });
}

void output_gradients() {
    const Setting s = setting();
    shared::check(mistakes::output_gradients(), part_2_3::output_gradients, one_hidden_layer::output_gradients,
                  {{"A1", s.cache.A1}, {"A2", s.cache.A2}, {"Y", s.Y}}, [&](auto f) {
                      const auto g = f(s.cache.A1, s.cache.A2, s.Y);
                      return Parts{{"dZ2", g.dZ2}, {"dW2", g.dW2}, {"db2", g.db2}};
                  });
}

void hidden_gradients() {
    const Setting s = setting();
    const Matrix dZ2 = s.cache.A2 - s.Y;
    shared::check(mistakes::hidden_gradients(), part_2_3::hidden_gradients, one_hidden_layer::hidden_gradients,
                  {{"dZ2", dZ2}, {"W2", s.parameters.W2}, {"A1", s.cache.A1}, {"X", s.X}}, [&](auto f) {
                      const auto g = f(dZ2, s.parameters.W2, s.cache.A1, s.X);
                      return Parts{{"dZ1", g.dZ1}, {"dW1", g.dW1}, {"db1", g.db1}};
                  });
}

Parts parts_of(const one_hidden_layer::Gradients& g) {
    return {{"dW1", g.dW1}, {"db1", g.db1}, {"dW2", g.dW2}, {"db2", g.db2}};
}

void backward_propagation() {
    const Setting s = setting();
    const one_hidden_layer::Cache& c = s.cache;
    shared::check(mistakes::backward_propagation(), part_2_3::backward_propagation,
                  one_hidden_layer::backward_propagation,
                  {{"W2", s.parameters.W2}, {"A1", c.A1}, {"A2", c.A2}, {"X", s.X}, {"Y", s.Y}},
                  [&](auto f) { return parts_of(f(s.parameters, c, s.X, s.Y)); });
}

void update_parameters() {
    const Setting s = setting();
    const one_hidden_layer::Gradients grads = one_hidden_layer::backward_propagation(s.parameters, s.cache, s.X, s.Y);
    Parts inputs = parts_of(s.parameters, "");
    for (const shared::Part& part : parts_of(grads)) inputs.push_back(part);
    inputs.push_back({"learning_rate", Matrix(1, 1, 0.75)});
    shared::check(mistakes::update_parameters(), part_2_3::update_parameters, one_hidden_layer::update_parameters,
                  inputs, [&](auto f) {
                      one_hidden_layer::Parameters given = s.parameters;
                      Parts parts = parts_of(f(given, grads, 0.75), "the new ");
                      for (const shared::Part& part : parts_of(given, "", ", the caller's own, afterwards"))
                          parts.push_back(part);
                      return parts;
                  });
}

void numerical_gradient() {
    // so strongly curved that a one-sided difference is far off, and so is a long step
    const std::string formula =
        "J(w) = 50000 (w0 - 1)^2 + 30000 w1^2 + 40000 w0 w2 + 10000 w0^3 + 20000 w3^2 + 25000 "
        "w4^2 + 15000 w5^2, there,";
    const auto J = [](const Matrix& w) {
        const double w0 = w(0, 0), w1 = w(0, 1), w2 = w(0, 2), w3 = w(1, 0), w4 = w(1, 1), w5 = w(1, 2);
        return 5e4 * (w0 - 1) * (w0 - 1) + 3e4 * w1 * w1 + 4e4 * w0 * w2 + 1e4 * w0 * w0 * w0 + 2e4 * w3 * w3 +
               2.5e4 * w4 * w4 + 1.5e4 * w5 * w5;
    };
    const Matrix start{{1.25, -0.5, 0.125}, {0.75, -0.25, -2}};
    shared::check(
        mistakes::numerical_gradient(), part_2_3::numerical_gradient, nn::numerical_gradient,
        {{"w for i = 0 (and 0.25 i more for the others)", start}, {formula, Matrix{{J(start)}}}},
        [&](auto f) {
            Matrix slopes(2, 3), moved(2, 3);
            for (int i = 0; i < 6; ++i) {
                const Matrix before = start + 0.25 * i;  // another place, so that no two slopes are alike
                Matrix w = before;  // a fresh one for each slope, so that one left changed spoils no other
                slopes.data()[i] = f([&] { return J(w); }, w, i);
                moved += w - before;
            }
            return Parts{{"the slope", slopes}, {"w afterwards", start + moved}};
        },
        1e-7);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"tanh_backward", tanh_backward},
                               {"output_gradients", output_gradients},
                               {"hidden_gradients", hidden_gradients},
                               {"backward_propagation", backward_propagation},
                               {"update_parameters", update_parameters},
                               {"numerical_gradient", numerical_gradient}});
}
