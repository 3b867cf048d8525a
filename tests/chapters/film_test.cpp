#include "chapters/shared/film.hpp"

#include "chapters/1-logistic-regression/6-optimize/film.hpp"
#include "chapters/2-one-hidden-layer/4-model/film.hpp"
#include "chapters/3-deep-networks/6-initialization/film.hpp"
#include "chapters/shared/contour.hpp"
#include "tests/chapters/svg_support.hpp"
#include "tests/support.hpp"

namespace {

using pictures_test::count;
using pictures_test::well_formed;

// A film of so many looks at a boundary that moves to the right.
shared::FilmedRun moving(const std::string& name, const std::vector<int>& iterations, double limit) {
    shared::FilmedRun run{name};
    const Matrix grid = shared::film_grid(limit);
    for (const int i : iterations) {
        Matrix heights(1, grid.cols());
        for (int j = 0; j < grid.cols(); ++j) heights(0, j) = grid(0, j) - 0.01 * i;
        shared::keep(run, iterations, i, 1.0 / (1 + i), [&]() -> shared::Look { return {i, 1.0 / (1 + i), heights}; });
    }
    return run;
}

datasets::Examples four() {
    return {Matrix{{0, 1, -1, 0.5}, {0, 1, 1, -1.2}}, Matrix{{0, 1, 1, 1}}};
}

bool is_a_film(const std::string& svg) {
    return well_formed(svg) && svg.size() < 200000 && count(svg, "<script") == 0 && count(svg, "http") == 1 &&
           count(svg, "@media (prefers-reduced-motion:reduce){*{animation:none!important}}") == 1;
}

}  // namespace

TEST_CASE("shots: all hidden but the last, each at its time, twice, then still") {
    const film::Clock clock{4, 0.5, 2};
    CHECK(film::round_time(clock) == 4);
    const std::string svg = film::shots(clock, {"<a/>", "<b/>", "<c/>", "<d/>"});
    CHECK(count(svg, "<g class='shot' visibility='hidden'") == 3);
    CHECK(count(svg, "<g class='last'><d/></g>") == 1);
    CHECK(count(svg, "animation-delay:1.000s'><c/></g>") == 1);
    const std::string rules = film::rules(clock);
    CHECK(count(rules, "@keyframes shot{0%{visibility:visible}12.50000%{visibility:hidden}}") == 1);
    CHECK(count(rules, "@keyframes last{0%{visibility:hidden}37.50000%{visibility:visible}}") == 1);
    CHECK(count(rules, "shot 4.000s step-end 2}") == 1);
    CHECK_THROWS_AS(film::shots(clock, {"<a/>"}), std::invalid_argument);
    CHECK_THROWS_AS(film::shots({1}, {"<a/>"}), std::invalid_argument);
    CHECK(film::grouped(999) + " " + film::grouped(15000) + " " + film::grouped(1234567) == "999 15,000 1,234,567");
}

TEST_CASE("a growing line: at every shot as long as its time says") {
    // 3 to the right until time 10, then 1 down until 20
    const film::Clock clock{4, 1, 1};
    const std::string svg = film::growing(clock, "k", "line", {0, 10, 20}, {0, 3, 3}, {0, 0, 1}, {0, 5, 10, 20});
    CHECK(count(svg,
                "@keyframes k{0.00000%{stroke-dashoffset:1000}20.00000%{stroke-dashoffset:625}"
                "40.00000%{stroke-dashoffset:250}60.00000%{stroke-dashoffset:0}100%{stroke-dashoffset:0}}") == 1);
    CHECK(count(svg, "pathLength='1000' d='M0 0L3 0L3 1'") == 1);
    CHECK_THROWS_AS(film::growing(clock, "k", "line", {0, 1}, {0, 1}, {0, 1}, {0, 1}), std::invalid_argument);
    CHECK_THROWS_AS(film::growing(clock, "k", "line", {0}, {0}, {0}, {0, 1, 2, 3}), std::invalid_argument);
}

TEST_CASE("a contour: closed, where the height is 0, clear of the square where it leaves it") {
    Matrix hill(3, 3, -1.0);
    hill(1, 1) = 1;  // halfway to each of the four neighbours: a diamond
    CHECK(plot::contour(hill, 10) == "M10 5l5 5l-5 5l-5-5z");
    hill(1, 1) = 3;  // three quarters of the way; rounded
    CHECK(plot::contour(hill, 100) == "M100 25l75 75l-75 75l-75-75z");
    CHECK(plot::contour(Matrix(3, 3, -1.0), 10).empty());
    const std::string all = plot::contour(Matrix(2, 2, 1.0), 10);  // one cell out of view on every side
    CHECK(count(all, "M") == 1);
    CHECK(all == "M0-10l10 0l10 10l0 10l-10 10l-10 0l-10-10l0-10z");
    Matrix two(3, 5, -1.0);
    two(1, 1) = two(1, 3) = 1;
    CHECK(count(plot::contour(two, 10), "z") == 2);
    Matrix saddle{{1, -1}, {-1, 1}};  // the two corners above 0 are one region
    CHECK(count(plot::contour(saddle, 10), "z") == 1);
}

TEST_CASE("which iterations are looked at: every one a multiple, the first and the last among them") {
    const std::vector<int> list = shared::film_iterations(15000, 10, 56);
    CHECK(list.front() == 0);
    CHECK(list[1] == 10);
    CHECK(list.back() == 15000);
    CHECK(list.size() > 50);
    CHECK(list.size() <= 56);
    for (std::size_t i = 1; i < list.size(); ++i) {
        CHECK(list[i] > list[i - 1]);
        CHECK(list[i] % 10 == 0);
    }
    CHECK(list[20] <= 1000);  // many shots for the first fifteenth
    CHECK(list[list.size() - 20] > 5000);
}

TEST_CASE("a film of boundaries: a film, and one run's looks fit the other's") {
    const datasets::Examples data = four();
    const double limit = shared::film_limit(data);
    for (int j = 0; j < data.X.size(); ++j) CHECK(std::abs(data.X.data()[j]) < limit);  // no point is out of view
    const std::vector<int> times{0, 10, 20, 40};
    const shared::FilmedRun a = moving("one & two", times, limit), b = moving("b", times, limit);
    CHECK(a.looks.size() == 4);
    const std::string film = learning::film(data, {a, b}, 2), narrow = learning::film(data, {a, b}, 1);
    CHECK(is_a_film(film));
    CHECK(is_a_film(narrow));
    CHECK(count(film, "class='region1 edge'") == 2 * 4);
    CHECK(count(film, ">iteration 20 (a picture every 20)</text>") == 1);  // what the clock says of its pace
    CHECK(count(film, ">iteration 40</text>") == 1);
    // z goes from -limit - 0.4 to limit - 0.4 then, 1.236 + 0.4 and 1.236 - 0.4
    CHECK(count(film, ">cost 0.024, answers 0.16 to 0.70</text>") == 2);
    CHECK(count(film, "<g fill-opacity='0.65'>") == 2);  // pale where the answers are alike: 0.25 + 0.75 * 0.53
    CHECK(count(film, "a5 5 0 1 0 .1 0z") == 2 * 4);     // a ring on each curve
    CHECK(count(film, ">one &amp; two</text>") == 1);
    CHECK(count(film, "@keyframes cost") == 2);
    CHECK(count(film, "id='points'") == 1);
    CHECK(count(film, "href='#points'") == 1);
    // blue and orange, line0 and line1, are the classes; no curve has them
    CHECK(count(film, "class='line line0") + count(film, "class='line line1") == 0);
    shared::FilmedRun ruled = a;
    ruled.rule = "weights * 2";
    CHECK(count(learning::film(data, {ruled, ruled}, 2), ">weights * 2</text>") == 2);
    CHECK_THROWS_AS(learning::film(data, {a, moving("b", {0, 10, 20, 50}, limit)}, 2), std::invalid_argument);
    CHECK_THROWS_AS(learning::film(data, {a, moving("b", {0, 10, 20}, limit)}, 2), std::invalid_argument);
    CHECK_THROWS_AS(learning::film(data, {}, 2), std::invalid_argument);
    std::vector<int> many;
    for (int i = 0; i < 2000; ++i) many.push_back(i);
    CHECK(support::error_of([&] { learning::film(data, {moving("long", many, limit)}, 1); }).find("fewer shots") !=
          std::string::npos);
}

TEST_CASE("looks are taken when they are wanted, from the network's z") {
    const deep_network::Parameters p{{Matrix{{1, 0}}}, {Matrix{{-0.5}}}};  // z = x1 - 0.5
    shared::FilmedRun run{"r"};
    learning::keep(run, {0, 20}, 1.0, 0, 0.7, p);
    learning::keep(run, {0, 20}, 1.0, 10, 0.6, p);
    CHECK(run.looks.size() == 1);
    CHECK(run.costs.x.size() == 2);
    CHECK(run.looks[0].heights(0, 0) == -1.5);
    CHECK(run.looks[0].heights(0, shared::film_corners - 1) == 0.5);
}

TEST_CASE("2.4's lines: where a hidden unit's z is 0, if that is in view") {
    one_hidden_layer::Parameters p{Matrix{{1, 0}}, Matrix{{-0.5}}, Matrix{{1}}, Matrix{{0}}};  // x1 = 0.5
    const double x = 0.75 * shared::film_side;
    CHECK(count(hidden_lines::unit_lines(p, 1.0), "M" + svg::number(x) + " ") == 1);
    CHECK(count(hidden_lines::unit_lines(p, 1.0), "L" + svg::number(x) + " ") == 1);
    p.b1(0, 0) = -5;
    CHECK(count(hidden_lines::unit_lines(p, 1.0), "M") == 0);
    p.W1(0, 0) = 0;
    CHECK(count(hidden_lines::unit_lines(p, 1.0), "M") == 0);
}

TEST_CASE("a film of walks: every step, and who leaves the map is named") {
    const shared::Walk stays{"slow", {0, 1, 2}, {0, 1, 2}, {3, 2, 1}},
        leaves{"fast", {0, 50, 1e300}, {0, 1, 2}, {3, 9, 27}};
    const auto height = [](double w, double b) { return w * w + b * b; };
    const std::string film = bowl::film({-3, 3}, {-3, 3}, height, {1, 2}, {stays, leaves});
    CHECK(is_a_film(film));
    CHECK(count(film, ">step 2</text>") == 1);
    CHECK(count(film, ">cost 1.000</text>") == 1);
    CHECK(count(film, ">off the map, cost 27.000</text>") == 1);
    CHECK_THROWS_AS(bowl::film({-3, 3}, {-3, 3}, height, {1}, {stays, {"short", {0}, {0}, {0}}}),
                    std::invalid_argument);
}
