// Films: an SVG that moves by itself, without a script. CSS shows one piece of SVG after the other, and lets curves
// draw themselves on the same clock. A viewer that doesn't animate, or a reader who asks for no motion, sees the end.
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "chapters/shared/svg.hpp"

namespace film {

// A round shows `shots` pieces, `step` seconds each, and rests on the last one. After two rounds the film stops there.
struct Clock {
    int shots;
    double step = 0.15;
    double rest = 3;
};

inline double round_time(const Clock& clock) {
    return clock.shots * clock.step + clock.rest;
}

// When piece i appears, in percent of a round: what @keyframes counts in.
inline std::string moment(const Clock& clock, int i) {
    return svg::decimals(100 * i * clock.step / round_time(clock), 5) + "%";
}

inline std::string grouped(int n) {  // 15,000
    std::string digits = std::to_string(n);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return digits;
}

// So many shots in about nine seconds, each a whole number of milliseconds.
inline Clock nine_seconds(std::size_t shots) {
    return {static_cast<int>(shots), std::round(9000.0 / static_cast<double>(shots)) / 1000};
}

// The rules all films share. A shot is hidden, except for its own moment in each round; the last one is visible, except
// before its moment. So without animation the last one is what remains.
inline std::string rules(const Clock& clock) {
    const std::string seconds = svg::decimals(round_time(clock), 3) + "s";
    return "<style>\n@keyframes shot{0%{visibility:visible}" + moment(clock, 1) +
           "{visibility:hidden}}\n@keyframes last{0%{visibility:hidden}" + moment(clock, clock.shots - 1) +
           "{visibility:visible}}\n.shot{animation:shot " + seconds + " step-end 2}.last{animation:last " + seconds +
           " step-end 2}.grow{stroke-dasharray:1000;animation:" + seconds +
           " linear 2}\n@media (prefers-reduced-motion:reduce){*{animation:none!important}}\n</style>\n";
}

// The pieces, one after the other. There must be clock.shots of them.
inline std::string shots(const Clock& clock, const std::vector<std::string>& pieces) {
    svg::require(clock.shots > 1 && pieces.size() == static_cast<std::size_t>(clock.shots),
                 "a film needs two shots or more, and a piece for each");
    std::string all;
    for (int i = 0; i + 1 < clock.shots; ++i) {
        all += "<g class='shot' visibility='hidden' style='animation-delay:" + svg::decimals(i * clock.step, 3) +
               "s'>" + pieces[static_cast<std::size_t>(i)] + "</g>\n";
    }
    return all + "<g class='last'>" + pieces.back() + "</g>\n";
}

// A line through (x[0], y[0]), (x[1], y[1]), ... that draws itself. Point j is reached at time t[j], and shot i appears
// at time now[i]; both grow. The line is one dash as long as itself (1000), which slides into view. `id` names its
// @keyframes: no two lines of a film share it.
inline std::string growing(const Clock& clock, const std::string& id, const std::string& name,
                           const std::vector<double>& t, const std::vector<double>& x, const std::vector<double>& y,
                           const std::vector<double>& now) {
    svg::require(x.size() > 1 && x.size() == y.size() && x.size() == t.size(),
                 "a growing line needs two points or more, and a time for each");
    svg::require(now.size() == static_cast<std::size_t>(clock.shots), "a growing line needs a time for each shot");
    std::string d = svg::fill("M% %", {x[0], y[0]});
    std::vector<double> length{0};  // of the line, up to each point
    for (std::size_t j = 1; j < x.size(); ++j) {
        d += svg::fill("L% %", {x[j], y[j]});
        length.push_back(length.back() + std::hypot(x[j] - x[j - 1], y[j] - y[j - 1]));
    }
    std::string stops;
    std::size_t next = 1;
    for (int i = 0; i < clock.shots; ++i) {
        const double time = now[static_cast<std::size_t>(i)];
        while (next + 1 < x.size() && t[next] < time) ++next;
        const double part = std::fmin(1, std::fmax(0, (time - t[next - 1]) / (t[next] - t[next - 1])));
        const double drawn = length[next - 1] + part * (length[next] - length[next - 1]);
        stops += moment(clock, i) + "{stroke-dashoffset:" + svg::number(1000 * (1 - drawn / length.back())) + "}";
    }
    return "<style>@keyframes " + id + "{" + stops + "100%{stroke-dashoffset:0}}</style>\n<path class='" + name +
           " grow' style='animation-name:" + id + "' pathLength='1000' d='" + d + "'/>\n";
}

// The finished file. Throws std::invalid_argument from 200 kB on: a README has to load it.
inline std::string checked(const std::string& file) {
    svg::require(file.size() < 200000, "the film has " + grouped(static_cast<int>(file.size())) +
                                           " bytes, more than 200,000: give it fewer shots");
    return file;
}

}  // namespace film
