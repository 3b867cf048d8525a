// Part 3.5: a relu unit that is 0 for every training point. Does it come back?
#pragma once

#include <cstdint>
#include <cstdio>
#include <vector>

#include "chapters/3-deep-networks/5-model/pictures.hpp"
#include "datasets/circles.hpp"

namespace silent {

// Of one hidden layer, in all trainings together.
struct Count {
    int fell_silent = 0, came_back = 0;  // how often
};

// Trains on the circles from `seeds` seeds, looks at every hidden unit before every step, and counts.
inline void story(const pictures::Setting& setting, double noise, std::uint32_t seed, int seeds) {
    std::vector<Count> counts(setting.layers.size() - 2);
    for (int s = 0; s < seeds; ++s) {
        RandomState rng(seed + static_cast<std::uint32_t>(s));
        const datasets::Examples train = datasets::make_circles(300, noise, 0.8, rng);
        std::vector<Matrix> before(counts.size());  // 1 for a unit that was on for some point
        const auto look = [&](int, double, const deep_network::Parameters& parameters) {
            const std::vector<deep_network::LayerCache> caches = deep_network::L_model_forward(train.X, parameters);
            for (std::size_t l = 0; l < counts.size(); ++l) {
                const Matrix heard = pictures::times_on(caches[l].Z, [](double on) { return on > 0 ? 1.0 : 0.0; });
                for (int i = 0; i < heard.size() && before[l].size() > 0; ++i) {
                    const double change = heard.data()[i] - before[l].data()[i];
                    if (change < 0) ++counts[l].fell_silent;
                    if (change > 0) ++counts[l].came_back;
                }
                before[l] = heard;
            }
        };
        part_3_5::L_layer_model(train.X, train.Y, pictures::random_start(setting.layers, setting.scale, rng),
                                setting.learning_rate, setting.iterations, 1, look);
    }
    std::printf("layer  units fell silent  came back\n");
    for (std::size_t l = 0; l < counts.size(); ++l) {
        std::printf("%5zu  %17d  %9d\n", l + 1, counts[l].fell_silent, counts[l].came_back);
    }
}

}  // namespace silent
