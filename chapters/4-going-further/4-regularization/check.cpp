// Part 4.4, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <string>
#include <vector>

#include "chapters/4-going-further/4-regularization/exercise.hpp"
#include "chapters/4-going-further/4-regularization/mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "nn/deep_network/initialization.hpp"

using shared::Parts;

namespace {

using deep_network::DropoutPass;
using deep_network::Gradients;
using deep_network::Parameters;

// Neither it nor 1 / keep is the ratio of two sides of a matrix here.
const double keep = 0.7;

Matrix number(double x) {
    return Matrix(1, 1, x);
}

// 11 points and a network of 3, 5, 4 and 1 units, with biases.
struct Given {
    Matrix X, Y{{1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 1}};
    Parameters p;
    Gradients grads;
};

Given given() {
    RandomState rng(44);
    Given g;
    g.X = rng.randn(3, 11);
    g.p = deep_network::initialize_parameters_he({3, 5, 4, 1}, rng);
    for (Matrix& b : g.p.b) b = 0.5 * rng.randn(b.rows(), 1);
    g.grads = deep_network::L_model_backward(g.X, g.Y, g.p, deep_network::L_model_forward(g.X, g.p));
    return g;
}

// The first of a list, under the names of their layers. One that is missing is an empty matrix.
void add(Parts& parts, const std::string& what, std::vector<Matrix> list, std::size_t expected) {
    list.resize(expected);
    for (std::size_t l = 0; l < expected; ++l) parts.push_back({what + std::to_string(l + 1), list[l]});
}

Parts parameters_and(const Given& g, const Parts& more) {
    Parts parts;
    add(parts, "W", g.p.W, 3);
    add(parts, "b", g.p.b, 3);
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

Parts parts_of(const Gradients& grads) {
    Parts parts;
    add(parts, "dW", grads.dW, 3);
    add(parts, "db", grads.db, 3);
    parts.push_back({"the length of the list dW", number(static_cast<double>(grads.dW.size()))});
    parts.push_back({"the length of the list db", number(static_cast<double>(grads.db.size()))});
    return parts;
}

// Whatever the lists hold: what is missing is empty, and what there is too much of shows in the two numbers at the end.
Parts parts_of(DropoutPass pass, RandomState& rng) {
    const double masks = static_cast<double>(pass.masks.size()), caches = static_cast<double>(pass.caches.size());
    pass.masks.resize(2);
    pass.caches.resize(3);
    Parts parts{{"masks[0]", pass.masks[0]}, {"masks[1]", pass.masks[1]}};
    for (std::size_t l = 0; l < 3; ++l) parts.push_back({"A" + std::to_string(l + 1), pass.caches[l].A});
    for (std::size_t l = 0; l < 3; ++l) parts.push_back({"Z" + std::to_string(l + 1), pass.caches[l].Z});
    parts.push_back({"rng.rand(), after the call,", number(rng.rand())});
    parts.push_back({"the number of masks", number(masks)});
    parts.push_back({"the number of caches", number(caches)});
    return parts;
}

void l2_cost() {
    const Given g = given();
    const Parameters other{{Matrix{{1, -2}, {3, 0.5}}, Matrix{{-1, 4}}}, {Matrix{{1}, {2}}, Matrix{{3}}}};
    shared::check(mistakes::l2_cost(), part_4_4::l2_cost, deep_network::l2_cost,
                  parameters_and(g, {{"lambda", number(0.75)}, {"m", number(7)}}), [&](auto f) {
                      return Parts{{"the costs for these parameters, and for others,",
                                    shared::row(std::vector<double>{f(g.p, 0.75, 7), f(other, 0.5, 3)})}};
                  });
}

void add_l2() {
    const Given g = given();
    shared::check(mistakes::add_l2(), part_4_4::add_l2, deep_network::add_l2,
                  parameters_and(g, {{"lambda", number(0.75)}, {"m", number(7)}}),
                  [&](auto f) { return parts_of(f(g.grads, g.p, 0.75, 7)); });
}

void forward_with_dropout() {
    const Given g = given();
    shared::check(mistakes::forward_with_dropout(), part_4_4::forward_with_dropout, deep_network::forward_with_dropout,
                  parameters_and(g, {{"X", g.X}, {"keep", number(keep)}}), [&](auto f) {
                      RandomState rng(5);
                      return parts_of(f(g.X, g.p, keep, rng), rng);
                  });
}

void backward_with_dropout() {
    const Given g = given();
    RandomState rng(5);
    const DropoutPass pass = deep_network::forward_with_dropout(g.X, g.p, keep, rng);
    Parts inputs = parameters_and(g, {{"X", g.X}, {"Y", g.Y}});
    for (std::size_t l = 0; l < 2; ++l) inputs.push_back({"mask " + std::to_string(l + 1), pass.masks[l]});
    shared::check(mistakes::backward_with_dropout(), part_4_4::backward_with_dropout,
                  deep_network::backward_with_dropout, inputs,
                  [&](auto f) { return parts_of(f(g.X, g.Y, g.p, pass)); });
}

void predict() {
    Given g = given();
    // chances of all sizes, so that each likely mistake changes some of the answers, and each others
    g.p.W[2] *= 2.0;
    g.p.b[2] *= 2.0;
    RandomState draw(62);
    const Matrix X = draw.randn(3, 40);
    shared::check(
        mistakes::predict(), part_4_4::predict,
        [](const Matrix& A, const Parameters& p, double, RandomState&) { return deep_network::predict(A, p); },
        parameters_and(g, {{"X", X}, {"keep", number(keep)}}),
        [&](auto f) {
            RandomState rng(5);
            const Matrix P = f(X, g.p, keep, rng);
            return Parts{{"the answers", P}, {"rng.rand(), after the call,", number(rng.rand())}};
        });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(argc, argv, __FILE__,
                              {{"l2_cost", l2_cost},
                               {"add_l2", add_l2},
                               {"forward_with_dropout", forward_with_dropout},
                               {"backward_with_dropout", backward_with_dropout},
                               {"predict", predict}});
}
