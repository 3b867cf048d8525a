// Part 3.3: what goes back through one layer, each function compared with an experiment. The text is in README.md.
#include "chapters/shared/chapter.hpp"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "chapters/3-deep-networks/3-backward-functions/drawing.hpp"
#include "chapters/3-deep-networks/3-backward-functions/exercise.hpp"
#include "matrix/random.hpp"
#include "nn/deep_network/backward_functions.hpp"
#include "nn/gradient_check.hpp"

namespace {

using deep_network::compute_cost;
using deep_network::LayerCache;
using deep_network::linear_forward;
using deep_network::LinearGradients;

constexpr int n_x = 3, n_1 = 4, n_2 = 1, m = 5;  // inputs, relu units, sigmoid units, examples

// Two layers, and all that lies on the way from X to the prediction, layer2.A.
struct Network {
    Matrix X, Y, W1, b1, W2, b2;
    LayerCache layer1, layer2;
};

Network make_network(double first_weights, RandomState& rng) {
    Network n;
    n.X = rng.randn(n_x, m);
    n.Y = Matrix{{1, 0, 0, 1, 1}};
    n.W1 = rng.randn(n_1, n_x) * (0.5 * first_weights);  // small, so that no prediction comes close to 0 or 1:
    n.b1 = Matrix(n_1, 1);
    n.W2 = rng.randn(n_2, n_1) * 0.5;  // there the cost bends within a nudge
    n.b2 = Matrix(n_2, 1);
    n.layer1 = deep_network::linear_activation_forward(n.X, n.W1, n.b1, "relu");
    n.layer2 = deep_network::linear_activation_forward(n.layer1.A, n.W2, n.b2, "sigmoid");
    return n;
}

// "yes", "NO", "0 = 0" when there is nothing to compare, or "shape" when even the shapes differ.
std::string agreement(const Matrix& gradient, const Matrix& nudged) {
    if (!same_shape(gradient, nudged)) return "shape";
    if (nn::norm(gradient) == 0.0 && nn::norm(nudged) == 0.0) return "0 = 0";
    return part_3_3::relative_difference(gradient, nudged) < 1e-6 ? "yes" : "NO";
}

// One row: a gradient by formula, and `scale` times what nudging w says. `cost` computes J from w as it is then.
void print_row(const char* function, const char* name, const Matrix& gradient, const std::function<double()>& cost,
               Matrix& w, int scale) {
    const Matrix nudged = nn::numerical_gradients(cost, w) * scale;
    std::printf("%-28s%-5s%-8s%12.6f   %14.6f   %s\n", function, name, shape(gradient).c_str(),
                gradient.size() == 0 ? 0.0 : gradient(0, 0), nudged(0, 0), agreement(gradient, nudged).c_str());
}

// From the cost back to W1, function by function. J is computed anew from the place that is nudged, and from there on.
void walk_back(Network n) {
    const auto from_A2 = [&n] { return compute_cost(n.layer2.A, n.Y); };
    const auto from_Z2 = [&n] { return compute_cost(nn::sigmoid(n.layer2.Z), n.Y); };
    const auto from_A1 = [&n] { return compute_cost(nn::sigmoid(linear_forward(n.layer1.A, n.W2, n.b2)), n.Y); };
    const auto from_Z1 = [&n] {
        return compute_cost(nn::sigmoid(linear_forward(nn::relu(n.layer1.Z), n.W2, n.b2)), n.Y);
    };
    const auto from_X = [&n] {
        return compute_cost(deep_network::L_model_forward(n.X, {{n.W1, n.W2}, {n.b1, n.b2}}).back().A, n.Y);
    };

    std::printf("function                    what shape   first element   by differences   agree\n");
    const Matrix A2 = n.layer2.A, dA2 = (A2 - n.Y) / (A2 * (1.0 - A2));  // m times the slope of the cost: part 2.3
    print_row("(the cost)", "dA2", dA2, from_A2, n.layer2.A, m);
    const Matrix dZ2 = part_3_3::sigmoid_backward(dA2, n.layer2.Z);
    print_row("sigmoid_backward", "dZ2", dZ2, from_Z2, n.layer2.Z, m);
    const LinearGradients back2 = part_3_3::linear_backward(dZ2, n.layer1.A, n.W2);
    print_row("linear_backward", "dA1", back2.dA_prev, from_A1, n.layer1.A, m);
    print_row("", "dW2", back2.dW, from_A1, n.W2, 1);
    print_row("", "db2", back2.db, from_A1, n.b2, 1);
    require_same_shape("linear_backward: dA_prev and A_prev", back2.dA_prev, n.layer1.A);  // or the walk ends here
    const Matrix dZ1 = part_3_3::relu_backward(back2.dA_prev, n.layer1.Z);
    print_row("relu_backward", "dZ1", dZ1, from_Z1, n.layer1.Z, m);
    const LinearGradients back1 = part_3_3::linear_activation_backward(back2.dA_prev, n.layer1, n.X, n.W1, "relu");
    print_row("linear_activation_backward", "dA0", back1.dA_prev, from_X, n.X, m);
    print_row("  with \"relu\"", "dW1", back1.dW, from_X, n.W1, 1);
    print_row("", "db1", back1.db, from_X, n.b1, 1);
    print_row("  with \"sigmoid\"", "dW2",
              part_3_3::linear_activation_backward(dA2, n.layer2, n.layer1.A, n.W2, "sigmoid").dW, from_A1, n.W2, 1);

    std::printf("\nrelative_difference of dW2 and itself %.4f, itself without the 1/m %.4f, minus itself %.4f\n",
                part_3_3::relative_difference(back2.dW, back2.dW),
                part_3_3::relative_difference(back2.dW, m * back2.dW),
                part_3_3::relative_difference(back2.dW, -back2.dW));
}

// relu by itself, left of its kink, on it, a millionth beside it, and right of it.
void print_kink() {
    std::printf("\nrelu's slope at z   formula   by differences   agree\n");
    for (const double z : {-0.5, 0.0, 0.000001, 0.5}) {
        Matrix Z(1, 1, z);
        const Matrix slope = part_3_3::relu_backward(Matrix(1, 1, 1.0), Z);
        const Matrix nudged = nn::numerical_gradients([&Z] { return nn::relu(Z)(0, 0); }, Z);
        std::printf("%17.6f   %7.2f   %14.2f   %s\n", z, slope(0, 0), nudged(0, 0), agreement(slope, nudged).c_str());
    }
}

void story(shared::Options& options) {
    const double first_weights = options.number("--first-weights", 1, 0, 1, "a factor for all weights of layer 1");
    const std::uint32_t seed = options.seed("--seed", 1, "of the random numbers: X, then W1, then W2");
    const std::string folder = options.text("--out", "out/3.3", "folder for the picture");
    if (shared::helped(options, "Part 3.3: the backward functions of one layer, each checked by differences.")) return;
    const shared::OutputFolder out(folder);

    RandomState rng(seed);
    const Network network = make_network(first_weights, rng);
    walk_back(network);
    print_kink();
    const auto relu = [](double z) { return part_3_3::relu_backward(Matrix(1, 1, 1.0), Matrix(1, 1, z))(0, 0); };
    const auto sigmoid = [](double z) { return part_3_3::sigmoid_backward(Matrix(1, 1, 1.0), Matrix(1, 1, z))(0, 0); };
    out.write("slopes.svg", drawing::slopes(relu, sigmoid, network.layer1.Z, network.layer2.Z));
}

}  // namespace

int main(int argc, char** argv) {
    return shared::run(argc, argv, story);
}
