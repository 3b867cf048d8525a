// Part 3.4, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <algorithm>

#include "chapters/3-deep-networks/4-backward-module/exercise.hpp"
#include "chapters/3-deep-networks/4-backward-module/mistakes.hpp"
#include "chapters/3-deep-networks/4-backward-module/way_back_mistakes.hpp"
#include "chapters/shared/checks.hpp"

using shared::Parts;

namespace {

// Layers of 3, 4, 2 and 1 units on 5 examples: no two sizes are equal, so that nothing fits by accident. The prediction
// for the last example is exactly 1, and right.
struct Setting {
    Matrix X, Y;
    deep_network::Parameters parameters;
    std::vector<deep_network::LayerCache> caches;
};

Setting setting() {
    Setting s;
    s.X = Matrix{{1, -2, 0.5, 1, 80}, {0.25, 1, -1, 2, -40}, {-1, 1, 2, -0.5, 20}};
    s.Y = Matrix{{0, 1, 1, 0, 1}};
    s.parameters.W = {Matrix{{1, -1, 0.5}, {0.5, 1, -1}, {-1, 0.25, 1}, {0.75, -0.5, -0.25}},
                      Matrix{{1, -0.5, 0.25, 0.5}, {-0.25, 1, 0.75, -1}}, Matrix{{1, -0.75}}};
    s.parameters.b = {Matrix{{0.5}, {-0.25}, {0.75}, {-0.5}}, Matrix{{0.25}, {-0.5}}, Matrix{{-0.5}}};
    s.caches = deep_network::L_model_forward(s.X, s.parameters);
    return s;
}

// How many matrices there are, and W1, b1, W2, b2, ... or, with before = "d", dW1, db1, ...
Parts parts_of(const std::string& before, const std::vector<Matrix>& W, const std::vector<Matrix>& b,
               const std::string& after = "") {
    const auto count = [](std::size_t n) { return Matrix(1, 1, static_cast<double>(n)); };
    Parts parts{{"the number of " + before + "W" + after, count(W.size())},
                {"the number of " + before + "b" + after, count(b.size())}};
    for (std::size_t l = 1; l <= W.size() && l <= b.size(); ++l) {
        parts.push_back({before + "W" + std::to_string(l) + after, W[l - 1]});
        parts.push_back({before + "b" + std::to_string(l) + after, b[l - 1]});
    }
    return parts;
}

Parts joined(Parts parts, const Parts& more) {
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

void L_model_backward() {
    const Setting s = setting();
    Parts inputs{{"X", s.X}, {"Y", s.Y}};
    for (std::size_t l = 1; l <= 3; ++l) {
        inputs.push_back({"W" + std::to_string(l), s.parameters.W[l - 1]});
        inputs.push_back({"Z" + std::to_string(l), s.caches[l - 1].Z});
        inputs.push_back({"A" + std::to_string(l), s.caches[l - 1].A});
    }
    shared::check(mistakes::L_model_backward(), part_3_4::L_model_backward, deep_network::L_model_backward, inputs,
                  [&](auto f) {
                      const deep_network::Gradients grads = f(s.X, s.Y, s.parameters, s.caches);
                      Parts parts = parts_of("d", grads.dW, grads.db);
                      // from the last layer back: the first difference is where the way went wrong
                      std::reverse(parts.begin() + 2, parts.end());
                      return parts;
                  });
}

void update_parameters() {
    const Setting s = setting();
    const deep_network::Gradients grads = deep_network::L_model_backward(s.X, s.Y, s.parameters, s.caches);
    deep_network::Gradients zeros = grads;
    for (std::size_t l = 0; l < 3; ++l) zeros.dW[l] *= 0.0, zeros.db[l] *= 0.0;
    const Parts inputs = joined(joined(parts_of("", s.parameters.W, s.parameters.b), parts_of("d", grads.dW, grads.db)),
                                {{"learning_rate", Matrix(1, 1, 0.7)}});
    shared::check(mistakes::update_parameters(), part_3_4::update_parameters, deep_network::update_parameters, inputs,
                  [&](auto f) {
                      const deep_network::Parameters still = f(s.parameters, zeros, 0.7);
                      const deep_network::Parameters updated = f(s.parameters, grads, 0.7);
                      return joined(parts_of("", still.W, still.b, " after a step with gradients of 0"),
                                    parts_of("", updated.W, updated.b));
                  });
}

void page_dAL() {
    const Matrix AL{{0.8, 0.25, 0.4, 0.9}}, Y{{1, 0, 1, 0}};
    shared::check(mistakes::page_dAL(), part_3_4::page_dAL, ours::page_dAL, {{"AL", AL}, {"Y", Y}}, [&](auto f) {
        return Parts{{"dAL", f(AL, Y)}};
    });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(
        argc, argv, __FILE__,
        {{"L_model_backward", L_model_backward}, {"update_parameters", update_parameters}, {"page_dAL", page_dAL}});
}
