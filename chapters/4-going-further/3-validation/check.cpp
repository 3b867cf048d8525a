// Part 4.3, the checks of its exercises. It is linked with exercise.cpp, or for the tests with solution.cpp.
#include <string>
#include <vector>

#include "chapters/4-going-further/3-validation/exercise.hpp"
#include "chapters/4-going-further/3-validation/mistakes.hpp"
#include "chapters/shared/checks.hpp"
#include "nn/deep_network/initialization.hpp"
#include "nn/paired.hpp"

using shared::Parts;

namespace {

using deep_network::EarlyStopping;
using deep_network::MiniBatch;
using deep_network::Parameters;

Matrix number(double x) {
    return Matrix(1, 1, x);
}

void split_in_three() {
    const shared::NumberedExamples examples = shared::numbered_examples(11);
    const Matrix &X = examples.X, &Y = examples.Y;
    shared::check(mistakes::split_in_three(), part_4_3::split_in_three, ours::split_in_three,
                  {{"X", X}, {"Y", Y}, {"validation", number(3)}, {"test", number(2)}}, [&](auto f) {
                      RandomState rng(12);
                      const part_4_3::Sets s = f(X, Y, 3, 2, rng);
                      const std::vector<int> sizes{s.train.X.cols(), s.validation.X.cols(), s.test.X.cols()};
                      return Parts{{"the sizes of the three sets", shared::row(sizes)},
                                   {"X of the training set", s.train.X},
                                   {"Y of the training set", s.train.Y},
                                   {"X of the validation set", s.validation.X},
                                   {"Y of the validation set", s.validation.Y},
                                   {"X of the test set", s.test.X},
                                   {"Y of the test set", s.test.Y},
                                   {"rng.rand(), after the call,", number(rng.rand())}};
                  });
}

// One call of early_stopping.
struct Case {
    MiniBatch train, validation;
    Parameters start;
    double rate;
    int most, every, patience;
};

Case a_case(std::uint32_t seed, int most, int patience) {
    RandomState rng(seed);
    const MiniBatch train{rng.randn(2, 6), Matrix{{1, 0, 0, 1, 1, 0}}};
    const MiniBatch validation{rng.randn(2, 5), Matrix{{0, 1, 1, 0, 1}}};
    return {train, validation, deep_network::initialize_parameters_he({2, 3, 1}, rng), 1.5, most, 2, patience};
}

void add(Parts& parts, const EarlyStopping& kept, const std::string& when) {
    parts.push_back({"costs" + when, shared::row(kept.costs)});
    parts.push_back({"step" + when, number(kept.step)});
    const Parameters& p = kept.parameters;
    for (std::size_t l = 0; l < 2; ++l) {  // a layer that isn't there is an empty matrix
        parts.push_back({"W" + std::to_string(l + 1) + when, l < p.W.size() ? p.W[l] : Matrix()});
        parts.push_back({"b" + std::to_string(l + 1) + when, l < p.b.size() ? p.b[l] : Matrix()});
    }
}

void early_stopping() {
    // Seeds that tell the likely mistakes apart. In the second call every cost is above 1.
    const Case a = a_case(5, 60, 6), b = a_case(171, 12, 20);
    shared::check(mistakes::early_stopping(), part_4_3::early_stopping, deep_network::early_stopping,
                  {{"X of train", a.train.X},
                   {"Y of train", a.train.Y},
                   {"X of validation", a.validation.X},
                   {"Y of validation", a.validation.Y},
                   {"learning_rate", number(a.rate)},
                   {"most", number(a.most)},
                   {"every", number(a.every)},
                   {"patience", number(a.patience)}},
                  [&](auto f) {
                      Parts parts;
                      add(parts, f(a.train, a.validation, a.start, a.rate, a.most, a.every, a.patience), "");
                      add(parts, f(b.train, b.validation, b.start, b.rate, b.most, b.every, b.patience),
                          ", where most is 12 and patience 20");
                      return parts;
                  });
}

void paired_error() {
    const Matrix A{{73.5, 70.25, 75, 68.5, 72.75, 71}}, B{{71, 71.25, 72.5, 66, 72, 70.5}};
    shared::check(mistakes::paired_error(), part_4_3::paired_error, nn::paired_error, {{"A", A}, {"B", B}},
                  [&](auto f) {
                      return Parts{{"the errors for all, for the first four and for the first two pairs",
                                    shared::row(std::vector<double>{f(A, B), f(columns(A, 0, 4), columns(B, 0, 4)),
                                                                    f(columns(A, 0, 2), columns(B, 0, 2))})}};
                  });
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run_checks(
        argc, argv, __FILE__,
        {{"split_in_three", split_in_three}, {"early_stopping", early_stopping}, {"paired_error", paired_error}});
}
