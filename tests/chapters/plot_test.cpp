#include "chapters/shared/plot.hpp"

#include "tests/chapters/svg_support.hpp"
#include "tests/support.hpp"

namespace {

const plot::Curve kCurve{"he & <friends>", {0, 100, 200}, {0.7, 0.5, 0.4}};
const Matrix kX{{0, 1, -1, 0.5}, {0, 1, 1, -1.2}};
const Matrix kY{{0, 1, 1, 1}};

using pictures_test::count;
using pictures_test::well_formed;

std::string ticks(const std::vector<double>& values) {
    std::string labels;
    for (const svg::Tick& tick : svg::make_axis(values, 0, 500).ticks) labels += tick.label + " ";
    return labels;
}

std::string lines_error(const plot::Curve& curve) {
    return support::error_of([&] { plot::lines("t", "x", "y", {curve}); });
}

Matrix upper_half(const Matrix& X) {
    Matrix Y(1, X.cols());
    for (int j = 0; j < X.cols(); ++j) Y(0, j) = X(1, j) > 0 ? 1 : 0;
    return Y;
}

}  // namespace

TEST_CASE("ticks stand at round numbers and enclose the data") {
    CHECK(ticks({0, 1}) == "0 0.2 0.4 0.6 0.8 1 ");
    CHECK(ticks({0, 14900}) == "0 5000 10000 15000 ");
    CHECK(ticks({-6, 6}) == "-6 -4 -2 0 2 4 6 ");
    CHECK(ticks({-1.37, 1.25}) == "-1.5 -1 -0.5 0 0.5 1 1.5 ");
    CHECK(ticks({3e-5, 1e-5}) == "1e-05 1.5e-05 2e-05 2.5e-05 3e-05 ");
    CHECK(ticks({0.6931471805599453, 0.6931471805599454}) == "0.6 0.65 0.7 0.75 0.8 ");
    CHECK(ticks({0}) == "-1 -0.5 0 0.5 1 ");
    CHECK(svg::fill("M% %h%", {12.54, -0.04, -7.96}) == "M12.5 0h-8");  // one decimal at most
}

TEST_CASE("curves: labels, escaped, and a legend from two curves on") {
    const std::string two = plot::lines("Cost", "iteration", "cost", {kCurve, {"random", {0}, {0.6}}});
    CHECK(well_formed(two));
    for (const std::string label : {"Cost", "iteration", "cost", "he &amp; &lt;friends&gt;", "random", "0.7"}) {
        CHECK(count(two, ">" + label + "</text>") == 1);
    }
    CHECK(count(two, "class='line line0'") == 2);
    CHECK(count(plot::lines("Cost", "iteration", "cost", {kCurve}), "class='line line0'") == 1);
}

TEST_CASE("a mark: a ring, and its name inside the frame") {
    const plot::Curve flat{"flat", {0, 100}, {1, 0}};
    const std::string marked = plot::lines("t", "x", "y", {flat}, {{"you are here", 0, 1}});
    CHECK(well_formed(marked));
    CHECK(count(marked, "<circle class='line line4' cx='0' cy='46.7' r='7'/>") == 1);  // the axis ends at 1.2, not 1
    CHECK(count(marked, "text-anchor='start'>you are here</text>") == 1);
    CHECK(count(plot::lines("t", "x", "y", {flat}, {{"end", 100, 0}}), "text-anchor='end'>end</text>") == 1);
}

TEST_CASE("points: as many marks as points, and one of each kind in the legend") {
    const std::string scatter = plot::scatter("points", kX, kY, "zeros", "ones");
    CHECK(well_formed(scatter));
    CHECK(count(scatter, "class='mark0'") == 1 + 1);
    CHECK(count(scatter, "class='mark1'") == 3 + 1);
    CHECK(count(scatter, ">zeros</text>") == 1);
}

TEST_CASE("a boundary: the regions, the border, and the points in view") {
    const svg::Picture half = plot::decision_boundary("half", kX, kY, "zeros", "ones", upper_half, 1);
    CHECK(well_formed(half));
    CHECK(count(half, "v1.5H450v-1.5z") == 150);  // rows that are all 1: from the top
    CHECK(count(half, "M0 0v1.5H450v-1.5z") == 1);
    CHECK(count(half, "M0 223.5v1.5H450v-1.5z") == 1);
    CHECK(count(half, "<path class='border' d='M0 225h1.5M1.5 225h1.5") == 1);
    CHECK(count(half, "class='mark1'") == 2 + 1);  // (0.5, -1.2) is out of view, and the picture says so
    CHECK(count(half, ">1 out of view</text>") == 1);
    int widest = 0;  // all 90,000 cells at once took a network of 3,000 hidden units 4 GB
    plot::decision_boundary("half", kX, kY, "zeros", "ones", [&widest](const Matrix& X) {
        widest = std::max(widest, X.cols());
        return upper_half(X);
    });
    CHECK(widest == 300);
    const std::string all = plot::decision_boundary("all", kX, kY, "zeros", "ones", upper_half);
    CHECK(count(all, "class='mark1'") == 3 + 1);
    CHECK(count(all, "out of view") == 0);
    CHECK(count(all, ">1.5</text>") == 2);  // both axes end there
    const Matrix far{{0, 7, -1, 0.5}, {0, 1, 1, -1.2}};
    CHECK(count(plot::decision_boundary("far", far, kY, "zeros", "ones", upper_half), "class='mark1'") == 3 + 1);
    const std::string both = plot::side_by_side("two & two", {half, half, half, half});
    CHECK(well_formed(both));
    CHECK(count(both, ">half</text>") == 4);
    CHECK(count(both, ">two &amp; two</text>") == 1);
    CHECK(count(both, "<svg x='440' y='44' width='440'") == 1);                           // two in a row
    CHECK(count(plot::side_by_side("three", {half, half, half}), "<svg x='220' ") == 1);  // the third in the middle
    CHECK(count(plot::side_by_side("three", {half, half, half}, 1), "<svg x='0' ") == 3);
}

TEST_CASE("a boundary in the points' own units: each axis has its name and its ticks") {
    const Matrix X{{0.1, 0.2, 0.3}, {1000000, 1500000, 2500000}};
    const plot::Plane plane = plot::plane_around(X, "height & more", "salary");
    CHECK(plane.x.low == 0.05);
    CHECK(plane.y.high == 3000000);
    const auto rich = [](const Matrix& points) {
        Matrix Y(1, points.cols());
        for (int j = 0; j < points.cols(); ++j) Y(0, j) = points(1, j) > 1750000 ? 1 : 0;
        return Y;
    };
    const std::string picture = plot::boundary_in(plane, "t", X, Matrix{{0, 0, 1}}, "a", "b", rich);
    CHECK(well_formed(picture));
    CHECK(count(picture, ">height &amp; more</text>") == 1);
    CHECK(count(picture, ">salary</text>") == 1);
    CHECK(count(picture, ">0.15</text>") == 1);
    CHECK(count(picture, ">1500000</text>") == 1);
    CHECK(count(picture, "<path class='border' d='M0 ") == 1);
    CHECK(count(picture, "v1.5H450v-1.5z") ==
          static_cast<int>(std::lround((3e6 - 1.75e6) / (3e6 - plane.y.low) * 300)));
}

TEST_CASE("long labels don't run into each other: some ticks have none") {
    const plot::Curve curve{"c", {0, 6000000}, {0, 1}};
    const std::string picture = plot::lines("t", "x", "y", {curve});
    CHECK(count(picture, ">0</text>") == 2);
    CHECK(count(picture, ">1000000</text>") == 1);  // 7 labels have room in a line chart
    const std::string plane = plot::scatter("t", Matrix{{-6000000, 6000000}, {0, 0}}, Matrix{{0, 1}}, "a", "b");
    CHECK(count(plane, ">-6000000</text>") == 2);
    CHECK(count(plane, ">-4000000</text>") == 1);  // upwards alone
    CHECK(count(plane, ">-2000000</text>") == 2);
}

TEST_CASE("what can't be drawn") {
    CHECK(lines_error({"c", {0, 1}, {0.5}}) == "plot: 'c' needs as many x as y values");
    for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e101}) {
        CHECK(lines_error({"c", {0, 1}, {0.5, bad}}) == "plot: a value is not finite, or beyond 1e100");
    }
    CHECK(lines_error({"c", {}, {}}) == "plot: there is nothing to draw");
    CHECK(support::error_of([] { plot::side_by_side("t", {}); }) == "plot: there is no picture to show");
    const auto boundary_error = [](const Matrix& X, const Matrix& Y) {
        return support::error_of([&] { plot::decision_boundary("t", X, Y, "a", "b", upper_half); });
    };
    CHECK(boundary_error({{0}, {std::nan("")}}, {{1}}) == "plot: X must be (2, m), without nan and inf");
    CHECK(boundary_error({{0, 1}, {0, 1}}, {{1}}) == "plot: Y must be (1, 2), each 0 or 1");
    CHECK(boundary_error({{0}, {1}}, {{2}}) == "plot: Y must be (1, 1), each 0 or 1");
    const auto sigmoid = [](const Matrix& X) { return Matrix(1, X.cols(), 0.5); };
    CHECK(support::error_of([&] { plot::decision_boundary("t", kX, kY, "a", "b", sigmoid); }) ==
          "plot: the prediction must be (1, 300), each 0 or 1");
}
