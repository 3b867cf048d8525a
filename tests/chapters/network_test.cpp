#include "chapters/shared/network.hpp"

#include <cmath>
#include <limits>

#include "chapters/2-one-hidden-layer/1-architecture/drawing.hpp"
#include "chapters/2-one-hidden-layer/2-forward-propagation/drawing.hpp"
#include "chapters/2-one-hidden-layer/3-backward-propagation/drawing.hpp"
#include "chapters/3-deep-networks/1-initialize/drawing.hpp"
#include "chapters/3-deep-networks/4-backward-module/drawing.hpp"
#include "chapters/shared/circuit.hpp"
#include "tests/chapters/svg_support.hpp"
#include "tests/support.hpp"

namespace {

using pictures_test::count;
using pictures_test::well_formed;

// 2-3-1, one weight of each kind that matters: large, small, negative, zero.
network::Drawing small_network() {
    network::Drawing n{
        "a & b", {Matrix{{1, -2}, {0.5, 0}, {4, -0.25}}, Matrix{{1, 2, -1}}}, {Matrix(3, 1), Matrix(1, 1)}};
    n.names = {"input", "hidden", "output"};
    return n;
}

network::Drawing wide(int hidden) {
    return {"wide", {Matrix(hidden, 2, 1.0), Matrix(1, hidden, 1.0)}, {Matrix(hidden, 1), Matrix(1, 1)}};
}

}  // namespace

TEST_CASE("a network: a circle for each unit, a line for each weight, dashed where it is negative") {
    const std::string svg = network::draw(small_network());
    CHECK(well_formed(svg));
    CHECK(count(svg, "<circle") == 2 + 3 + 1);
    CHECK(count(svg, "class='up'") == 4 + 2 + 1);    // and one in the legend
    CHECK(count(svg, "class='down'") == 2 + 1 + 1);  // the same
    CHECK(count(svg, ".down{stroke:#d95f02;stroke-dasharray") == 1);
    for (const std::string text : {"a &amp; b", "hidden", "W1 (3, 2)", "b1 (3, 1)", "W2 (1, 3)", "b2 (1, 1)"}) {
        CHECK(count(svg, ">" + text + "</text>") == 1);
    }
    CHECK(count(svg, "w = ") == 0);  // no numbers without activations
}

TEST_CASE("the widest line is the largest weight's, of this network or of all that are compared") {
    network::Drawing n = small_network();
    CHECK(network::largest_weight(n.W) == 4);
    CHECK(count(network::draw(n), "stroke-width='6.00'") == 1);
    CHECK(count(network::draw(n), "stroke-width='1.50'") == 3);  // three weights of 1, if the largest is 4
    CHECK(count(network::draw(n), "stroke-width='0.12'") == 1);  // the weight 0 can still be seen
    n.largest = 8;
    CHECK(count(network::draw(n), "stroke-width='6.00'") == 0);
    CHECK(count(network::draw(n), "stroke-width='0.75'") == 3);
}

TEST_CASE("up to 8 units are drawn; of more, the first three and the last two, and how many are left out") {
    CHECK(count(network::draw(wide(8)), "<circle") == 2 + 8 + 1);
    CHECK(count(network::draw(wide(8)), " more<") == 0);
    const std::string svg = network::draw(wide(20));
    CHECK(count(svg, "<circle") == 2 + 5 + 1);
    CHECK(count(svg, "15 more</text>") == 1);
    CHECK(count(svg, "class='up'") == 2 * 5 + 5 + 1);
    CHECK(count(svg, "W1 (20, 2)") == 1);
    CHECK(count(network::draw(wide(9)), "4 more</text>") == 1);
}

TEST_CASE("numbers: two decimals at most, a real minus, a power for what is too small") {
    CHECK(network::value(2) == "2");
    CHECK(network::value(-0.5) == "\u22120.5");
    CHECK(network::value(0.126) == "0.13");
    CHECK(network::value(-0.0) == "0");
    CHECK(network::value(100) == "100");
    CHECK(network::value(8e-7) == "8e-07");
    CHECK(network::value(-8e-7) == "\u22128e-07");
    CHECK_THROWS_AS(network::value(std::numeric_limits<double>::infinity()), std::invalid_argument);
    CHECK(svg::decimals(12.3456, 3) == "12.346");
    CHECK(svg::decimals(-0.05, 2) == "-0.05");
    CHECK(svg::decimals(-0.001, 2) == "0.00");
    CHECK(svg::decimals(7.6, 0) == "8");
}

TEST_CASE("2.3's picture: the blame that the text tells of, from two outputs, and what nn makes of it") {
    const one_hidden_layer::Parameters p = blame::two_outputs();
    const one_hidden_layer::Cache cache = one_hidden_layer::forward_propagation(blame::X, p);
    CHECK(std::abs(cache.A2(0, 0) - 0.9) < 1e-12);
    CHECK(std::abs(cache.A2(1, 0) - 0.7) < 1e-12);
    const std::string svg = blame::drawing(p, blame::X, blame::Y);
    CHECK(well_formed(svg));
    const auto shows = [&svg](const std::string& text) { return count(svg, ">" + text + "</text>"); };
    CHECK(shows("2 \u00d7 \u22120.1 = \u22120.2") == 1);
    CHECK(shows("\u22121 \u00d7 0.7 = \u22120.7") == 1);
    CHECK(shows("\u22120.2 \u2212 0.7 = \u22120.9") == 1);
    CHECK(shows("label 1") == 1);
    CHECK(shows("label 0") == 1);
    const auto hidden = one_hidden_layer::hidden_gradients(cache.A2 - blame::Y, p.W2, cache.A1, blame::X);
    CHECK(count(svg, ": dz = " + network::value(hidden.dZ1(0, 0)) + "</text>") == 1);
    CHECK(count(svg, ": dz = " + network::value(hidden.dZ1(1, 0)) + "</text>") == 1);
    CHECK(shows("dw = " + network::value(hidden.dW1(0, 1))) == 1);
}

TEST_CASE("the other chapters' networks show the run's own numbers") {
    const Matrix X{{1, 3}, {2, 1}}, Y{{1, 0}};
    const deep_network::Parameters p{{Matrix{{1, 1}, {1, -1}}, Matrix{{0.5, -1.5}}}, {Matrix{{-1}, {-1}}, Matrix{{0}}}};
    const auto caches = deep_network::L_model_forward(X, p);
    const auto grads = deep_network::L_model_backward(X, Y, p, caches);
    const std::string back = drawing::there_and_back(X, Y, p, caches, grads);
    CHECK(well_formed(back));
    CHECK(count(back, ">relu</text>") == 2);
    CHECK(count(back, ">2, 3</text>") == 1);  // unit 1, both examples
    CHECK(count(back, ">label 1, 0</text>") == 1);
    CHECK(count(back, ">dw = " + network::value(grads.dW[1](0, 0)) + "</text>") == 1);
    CHECK(count(back, ">dz = " + network::values(caches[1].A - Y, 0) + "</text>") == 1);

    const std::string layers = drawing::layers(deep_network::zero_parameters({3, 5, 4, 1}));
    CHECK(count(layers, ">layer L = 3</text>") == 1);
    CHECK(count(layers, ">W[2], b[2]</text>") == 1);
    const one_hidden_layer::Parameters one{Matrix(4, 2, 1.0), Matrix(4, 1), Matrix(1, 4, 1.0), Matrix(1, 1)};
    CHECK(count(drawing::architecture(one), "W1 (4, 2)") == 1);
    CHECK(count(drawing::on_paper(one, one_hidden_layer::forward_propagation(X, one), X), ">tanh</text>") == 4);
}

TEST_CASE("3.4's two starts: a mark where the page's formula ends, if it does") {
    const auto page = [](double z) { return z < 36.75 ? nn::basic_sigmoid(z) : std::nan(""); };
    const std::string svg = drawing::two_starts(page);
    CHECK(well_formed(svg));
    CHECK(count(svg, ">it ends here</text>") == 1);
    CHECK(count(drawing::two_starts(nn::basic_sigmoid), "it ends here") == 0);
}

TEST_CASE("a network whose lists don't fit is refused") {
    network::Drawing n = small_network();
    n.names.pop_back();
    CHECK(support::error_of([&] { network::draw(n); }).find("names has 2 entries, expected 3") != std::string::npos);
    CHECK_THROWS_AS(network::draw(network::Drawing{"none", {}, {}}), std::invalid_argument);
    n = small_network();
    n.W[1] = Matrix(1, 4);
    CHECK(support::error_of([&] { network::draw(n); }).find("W2 is (1, 4), expected (1, 3)") != std::string::npos);
    n = small_network();
    n.dW = {Matrix(3, 2), Matrix(3, 1)};
    CHECK(support::error_of([&] { network::draw(n); }).find("dW2 is (3, 1)") != std::string::npos);
    n = small_network();
    n.A = {Matrix(2, 1), Matrix(3, 2), Matrix(1, 1)};
    CHECK(support::error_of([&] { network::draw(n); }).find("A1 is (3, 2)") != std::string::npos);
}

TEST_CASE("the neuron as a circuit: what goes there above the wires, the slopes below") {
    const circuit::Example e{{2, 4}, 0, 12, 0.99999386, 12.000006, 162755.79, 0.000006144, 0.999994};
    const std::string svg = circuit::neuron("n", {1, 2}, 2, {e, e});
    CHECK(well_formed(svg));
    for (const std::string text : {"w2 = 2", "x2 = 4", "z = 12", "a = 0.999994", "162755.79", "\u00d7 0.000006144"}) {
        CHECK(count(svg, ">" + text + "</text>") == 2);
    }
    CHECK(count(svg, "blame'>4</text>") == 2);  // (a - y) x2
    CHECK(circuit::number(std::numeric_limits<double>::infinity(), 2) == "infinite");
    CHECK_THROWS_AS(circuit::neuron("n", {1, 2, 3}, 2, {e}), std::invalid_argument);
}
