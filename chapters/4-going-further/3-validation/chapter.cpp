// Part 4.3: a validation set, and when to stop. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "chapters/4-going-further/3-validation/exercise.hpp"
#include "chapters/4-going-further/3-validation/trials.hpp"
#include "chapters/shared/circles_plots.hpp"

namespace {

using deep_network::EarlyStopping;
using deep_network::Parameters;
using trials::accuracy;
using trials::cost;

EarlyStopping stopped_early(const trials::Data& d, const trials::Settings& s) {
    return part_4_3::early_stopping(d.sets.train, d.sets.validation, d.start, s.rate, s.most, trials::every,
                                    s.patience);
}

plot::Curve costs_on(const std::string& name, const deep_network::MiniBatch& set,
                     const std::vector<Parameters>& looks) {
    std::vector<double> costs;
    for (const Parameters& p : looks) costs.push_back(cost(set, p));
    return shared::cost_curve(name, trials::every, costs);
}

// One seed in detail.
void one_training(const trials::Settings& s, std::uint32_t seed, const shared::OutputFolder& out) {
    const trials::Data d = trials::data(seed, s);
    const std::vector<Parameters> looks = trials::to_the_end(d, s, "4.3");
    const std::vector<plot::Curve> curves{costs_on("training", d.sets.train, looks),
                                          costs_on("validation", d.sets.validation, looks)};
    std::printf("steps   cost: training  validation   right: training  validation\n");
    const auto print = [&](int step) {
        const std::size_t i = static_cast<std::size_t>(step / trials::every);
        std::printf("%5d %16.4f %11.4f %16.1f %% %9.1f %%\n", step, curves[0].y[i], curves[1].y[i],
                    accuracy(d.sets.train, looks[i]), accuracy(d.sets.validation, looks[i]));
    };
    const EarlyStopping kept = stopped_early(d, s);
    std::vector<int> steps{0, 100, 1000, 2000, 3000, 4000, kept.step};
    std::sort(steps.begin(), steps.end());
    for (const int step : steps) {
        if (step <= s.most && step % trials::every == 0) print(step);
    }
    const int last_look = (static_cast<int>(kept.costs.size()) - 1) * trials::every;
    std::printf("early stopping: the last look is at step %d; kept are the weights of step %d\n", last_look, kept.step);
    std::printf("the test set, opened once: %.1f %% right\n", accuracy(d.sets.test, kept.parameters));
    out.write("costs.svg", plot::lines("One training, two costs; the ring: what is kept", "step", "cost", curves,
                                       {{"", static_cast<double>(kept.step),
                                         curves[1].y[static_cast<std::size_t>(kept.step / trials::every)]}}));
}

void print_mean(const char* what, const Matrix& results) {
    std::printf("%-62s %6.2f %%\n", what, mean(results));
}

void print_difference(const char* what, const Matrix& A, const Matrix& B) {
    int positive = 0;
    for (int i = 0; i < A.size(); ++i) positive += A(0, i) > B(0, i) ? 1 : 0;
    std::printf("%-47s %+6.2f +- %.2f points, above 0 in %d of %d\n", what, mean(A - B), part_4_3::paired_error(A, B),
                positive, A.size());
}

// Each matrix has one number for each seed.
void many_seeds(const trials::Settings& s, std::uint32_t first, int seeds) {
    Matrix last(1, seeds), early(1, seeds), on_validation(1, seeds), on_test(1, seeds), on_new(1, seeds);
    for (int i = 0; i < seeds; ++i) {
        const trials::Data d = trials::data(first + static_cast<std::uint32_t>(i), s);
        const std::string name = "seed " + std::to_string(i + 1) + " of " + std::to_string(seeds);
        const std::vector<Parameters> looks = trials::to_the_end(d, s, name);
        last(0, i) = accuracy(d.judge, looks.back());
        early(0, i) = accuracy(d.judge, stopped_early(d, s).parameters);
        const Parameters& chosen = trials::most_right(looks, d.sets.validation);
        on_validation(0, i) = accuracy(d.sets.validation, chosen);
        on_test(0, i) = accuracy(d.sets.test, chosen);
        on_new(0, i) = accuracy(d.judge, chosen);
    }
    std::printf("\n%d seeds, right of 20,000 new points, mean\n", seeds);
    print_mean("  after the last step", last);
    print_mean("  stopped early", early);
    print_difference("  stopped early - after the last step", early, last);
    std::printf("the look with the most validation points right, mean\n");
    print_mean("  right of the validation points that chose it", on_validation);
    print_mean("  right of the test points", on_test);
    print_mean("  right of 20,000 new points", on_new);
    print_difference("  validation - new points", on_validation, on_new);
    print_difference("  test - new points", on_test, on_new);
}

void story(shared::Options& options) {
    trials::Settings s;
    s.points = options.whole("--points", 400, 8, 100000, "half to train on, a quarter each for validation and test");
    s.most = options.whole("--steps", 4000, trials::every, 10000000, "of the training that goes to the end");
    s.patience = options.whole("--patience", 10, 1, 1000000, "looks, one every 50 steps, without a new lowest cost");
    s.rate = options.number("--learning-rate", 0.2, 1e-12, 1e12, "step size");
    s.noise = options.number("--noise", 0.15, 0, 100, "of the circles");
    const int seeds = options.whole("--seeds", 20, 2, 100000, "how many pairs");
    const std::uint32_t seed = options.seed("--seed", 1, "the first one");
    const std::string folder = options.text("--out", "out/4.3", "folder for the pictures");
    if (shared::helped(options, "Part 4.3: when to stop, and what a chosen result is worth.")) return;
    const shared::OutputFolder out(folder);
    one_training(s, seed, out);
    many_seeds(s, seed, seeds);
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
